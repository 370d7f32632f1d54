"""The feed of an organizer on v1: pages, cursors, and refusals that name the field."""

import pytest

from tests.support.v1 import ABSENT, V1, Person, Reply, person


def read(v1: V1, by: Person | None, **query: str) -> Reply:
    return v1.send(by, "GET", "/v1/events", query=query)


def test_a_new_feed_is_empty_and_has_a_cursor(v1: V1) -> None:
    found = read(v1, person("organizer"))
    assert (found.status, found.body["items"], found.body["more"]) == (200, [], False)
    again = read(v1, person("organizer"), after=found.body["next"], limit="1")
    assert (again.status, again.body["items"]) == (200, [])


def test_one_conference_is_read_by_its_organizer(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    assert read(v1, olga, conference=conference).status == 200
    assert read(v1, person("admin"), conference=conference).status == 200
    assert read(v1, person("organizer"), conference=conference).status == 403
    assert read(v1, olga, conference=ABSENT).status == 404


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("after", "yesterday"),
        ("after", ""),
        ("after", "e1-"),
        ("after", "e" + "f" * 40 + "-1"),
        ("after", "\u0661"),
        ("limit", "0"),
        ("limit", "101"),
        ("limit", "ten"),
    ],
)
def test_bad_input_is_refused_with_the_name_of_the_field(v1: V1, field: str, value: str) -> None:
    refused = read(v1, person("organizer"), **{field: value})
    assert refused.status in {400, 422}
    assert refused.body["field"] == field


@pytest.mark.parametrize("cursor", ["e0-0", "e" + "f" * 12 + "-" + "f" * 10])
def test_any_cursor_of_the_right_form_is_read(v1: V1, cursor: str) -> None:
    assert read(v1, person("organizer"), after=cursor).status == 200
