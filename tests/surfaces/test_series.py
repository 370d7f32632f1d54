"""The counts of a conference over time, on v1."""

import re
from typing import Any

import pytest

from tests.support.v1 import V1, Person, person


def series(v1: V1, by: Person, conference: str, **query: str) -> Any:
    return v1.send(by, "GET", f"/v1/conferences/{conference}/series", query=query)


def test_the_last_sample_has_the_counts_of_now(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga, slots=1)["id"]
    v1.book(person(), conference)
    v1.book(person(), conference)
    found = series(v1, olga, conference)
    assert (found.status, found.body["conference"]) == (200, conference)
    assert found.body["resolution"] == "minute"
    last = found.body["items"][-1]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", last.pop("at"))
    assert last == {"confirmed": 1, "waitlisted": 1, "held": 0, "lapsed": 0}


def test_a_series_is_found_by_the_name_of_the_conference(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)
    assert series(v1, olga, conference["name"]).body["conference"] == conference["id"]


@pytest.mark.parametrize("since", ["yesterday", "", "2035-06-14T10:00:00Z;", "9" * 30])
def test_an_unclear_begin_is_refused_with_its_name(v1: V1, since: str) -> None:
    olga = person("organizer")
    refused = series(v1, olga, v1.conference(olga)["id"], since=since)
    assert refused.status in {400, 422}
    assert refused.body["field"] == "since"


def test_a_series_may_begin_at_any_time(v1: V1) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    for since in ("1960-01-01T00:00:00Z", "2034-01-01T00:00:00Z", "2090-01-01T00:00:00+02:00"):
        found = series(v1, olga, conference, since=since)
        assert (found.status, len(found.body["items"])) == (200, 1), since
