"""The agenda and the speakers of a conference, on v1 and on its public page."""

import json
import re
from html import unescape
from typing import Any

import pytest

from tests.support.v1 import V1, new_name, person

AGENDA = [
    {"at": "2035-06-14T12:00:00Z", "title": "Closing <talk>", "speaker": None},
    {"at": "2035-06-14T10:00:00Z", "title": "Opening", "speaker": "Ada Lovelace"},
]
BY_TIME = [AGENDA[1], AGENDA[0]]
SPEAKERS = [
    {"name": "Grace Hopper", "about": "Admiral & <b>programmer</b>"},
    {"name": "Ada Lovelace", "about": ""},
]


def test_a_program_is_in_the_answers_about_one_conference_and_in_no_list(v1: V1) -> None:
    olga, topics = person("organizer"), [new_name()]
    one = v1.conference(olga, agenda=AGENDA, speakers=SPEAKERS, topics=topics)
    path = f"/v1/conferences/{one['id']}"
    assert (one["agenda"], one["speakers"]) == (BY_TIME, SPEAKERS)
    read = v1.send(None, "GET", path).body
    assert (read["agenda"], read["speakers"]) == (BY_TIME, SPEAKERS)
    v1.functions.relay()
    listed = [
        *v1.send(None, "GET", "/v1/conferences", query={"topic": topics[0]}).body["items"],
        *v1.send(olga, "GET", "/v1/users/me/conferences").body["items"],
    ]
    assert len(listed) == 2
    assert not any({"agenda", "speakers"} & one.keys() for one in listed)
    summaries = [item for item in v1.functions.items() if "Lovelace" in str(item)]
    assert [item["pk"]["S"].partition("#")[0] for item in summaries] == ["PROGRAM"]


def test_a_program_is_optional_and_each_part_changes_alone(v1: V1) -> None:
    olga = person("organizer")
    one = v1.conference(olga)
    path = f"/v1/conferences/{one['id']}"
    assert (one["agenda"], one["speakers"]) == ([], [])

    def change(**fields: Any) -> tuple[Any, Any]:
        changed = v1.send(olga, "PATCH", path, fields)
        assert changed.status == 200, changed
        read = v1.send(None, "GET", path).body
        assert read == changed.body
        return read["agenda"], read["speakers"]

    assert change(agenda=AGENDA) == (BY_TIME, [])
    assert change(speakers=SPEAKERS) == (BY_TIME, SPEAKERS)
    assert change(location="Bern") == (BY_TIME, SPEAKERS)
    assert change(agenda=[]) == ([], SPEAKERS)
    assert change(speakers=[]) == ([], [])


def test_a_repeated_post_has_the_same_program(v1: V1) -> None:
    olga = person("organizer")
    body: Any = {"name": new_name(), "location": "Berlin", "topics": ["A"], "slots": 1}
    body |= {"start": "2035-06-14T10:00:00Z", "end": "2035-06-14T18:00:00Z", "agenda": AGENDA}
    first, again = (
        v1.send(olga, "POST", "/v1/conferences", body, headers={"idempotency-key": body["name"]})
        for _ in range(2)
    )
    assert (first.status, first.body) == (again.status, again.body)
    assert first.body["agenda"] == BY_TIME


def test_a_deleted_conference_leaves_no_program_for_the_next_one_with_its_name(v1: V1) -> None:
    olga = person("organizer")
    one = v1.conference(olga, agenda=AGENDA)
    path = f"/v1/conferences/{one['id']}"
    assert v1.send(olga, "DELETE", path, query={"forget": "true"}).status == 204
    kept = [item for item in v1.functions.items() if one["id"] in item["pk"]["S"]]
    assert "Lovelace" not in str(kept)
    for program in ([], AGENDA):
        again = v1.conference(olga, name=one["name"], agenda=program)
        assert again["id"] == one["id"]
        assert v1.send(None, "GET", path).body["agenda"] == (BY_TIME if program else [])
        assert v1.send(olga, "DELETE", path, query={"forget": "true"}).status == 204


SESSION = {"at": "2035-06-14T10:00:00Z", "title": "Talk"}


@pytest.mark.parametrize(
    ("fields", "status", "problem"),
    [
        ({"agenda": None}, 400, ""),
        ({"agenda": "Talk"}, 400, ""),
        ({"agenda": ["Talk"]}, 400, "entry 1: "),
        ({"agenda": [SESSION] * 61}, 422, ""),
        ({"agenda": [SESSION, {"title": "Talk"}]}, 400, "entry 2: at is required"),
        ({"agenda": [SESSION, {"at": SESSION["at"]}]}, 400, "entry 2: title is required"),
        ({"agenda": [{**SESSION, "title": ""}]}, 422, "entry 1: title must not be empty"),
        ({"agenda": [{**SESSION, "title": "x" * 201}]}, 422, "entry 1: title must be at most 200"),
        ({"agenda": [{**SESSION, "speaker": "x" * 101}]}, 422, "entry 1: speaker must be at most"),
        ({"agenda": [{**SESSION, "<b>": 1}]}, 422, "entry 1: has an unknown field"),
        ({"agenda": [{**SESSION, "at": "soon"}]}, 400, "entry 1: at must be a time"),
        ({"agenda": [{**SESSION, "at": "2035-06-14T09:59:59Z"}]}, 422, "must be during"),
        ({"agenda": [{**SESSION, "at": "2035-06-14T18:00:00Z"}]}, 422, "must be during"),
        ({"speakers": None}, 400, ""),
        ({"speakers": [{"name": "Ada"}] * 31}, 422, ""),
        ({"speakers": [{"about": "x"}]}, 400, "entry 1: name is required"),
        ({"speakers": [{"name": "\u202eadA"}]}, 422, "entry 1: name must not be blank"),
        ({"speakers": [{"name": "Ada", "about": "x" * 501}]}, 422, "entry 1: about must be at"),
    ],
)
def test_a_wrong_program_is_refused_by_its_field(
    v1: V1, fields: dict[str, Any], status: int, problem: str
) -> None:
    olga = person("organizer")
    path = f"/v1/conferences/{v1.conference(olga)['id']}"
    [field] = fields
    body = {"name": new_name(), "location": "Berlin", "topics": ["A"], "slots": 1, **fields}
    body |= {"start": "2035-06-14T10:00:00Z", "end": "2035-06-14T18:00:00Z"}
    for refused in (
        v1.send(olga, "PATCH", path, fields),
        v1.send(olga, "POST", "/v1/conferences", body),
    ):
        assert (refused.status, refused.body["field"]) == (status, field), refused
        assert refused.body["detail"].startswith(f"{field}: {problem}"), refused


def test_new_times_must_contain_the_agenda(v1: V1) -> None:
    olga = person("organizer")
    path = f"/v1/conferences/{v1.conference(olga, agenda=AGENDA)['id']}"
    later = {"start": "2035-06-15T10:00:00Z", "end": "2035-06-15T18:00:00Z"}
    refused = v1.send(olga, "PATCH", path, later)
    assert (refused.status, refused.body["field"]) == (422, "agenda")
    moved = [{"at": "2035-06-15T10:00:00Z", "title": "Opening"}]
    assert v1.send(olga, "PATCH", path, {**later, "agenda": moved}).status == 200


def test_the_public_page_shows_the_program_in_the_time_zone_of_the_place(v1: V1) -> None:
    one = v1.conference(agenda=AGENDA, speakers=SPEAKERS, timezone="Europe/Berlin")
    body = v1.send(None, "GET", f"/c/{one['id']}").body
    assert "<b>" not in body
    assert "<talk>" not in body
    text = unescape(re.sub(r"<[^>]+>", " ", body))
    assert re.search(r"Agenda\s+Thu 14 Jun 2035\s+12:00\s+Opening\s+Ada Lovelace", text)
    assert re.search(r"14:00\s+Closing <talk>", text)
    assert re.search(r"Speakers\s+Grace Hopper\s+Admiral & <b>programmer</b>", text)
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', body)
    assert found is not None
    event = json.loads(found[1])
    assert event["subEvent"][0] == {
        "@type": "Event",
        "name": "Opening",
        "startDate": "2035-06-14T12:00:00+02:00",
        "performer": {"@type": "Person", "name": "Ada Lovelace"},
    }
    assert event["performer"] == [
        {"@type": "Person", "name": "Grace Hopper", "description": SPEAKERS[0]["about"]},
        {"@type": "Person", "name": "Ada Lovelace"},
    ]
    bare = v1.send(None, "GET", f"/c/{v1.conference()['id']}").body
    assert not re.search("Agenda|Speakers|subEvent|performer", bare)


def test_a_cover_is_drawn_from_the_id_alone(v1: V1) -> None:
    one, other = v1.conference(), v1.conference()
    page = v1.send(None, "GET", f"/c/{one['id']}")
    assert f'src="/cover/{one["id"]}.svg"' in page.body
    assert "img-src 'self';" in page.headers["content-security-policy"]
    image = v1.send(None, "GET", f"/cover/{one['id']}.svg")
    assert (image.status, image.headers["content-type"]) == (200, "image/svg+xml")
    assert "immutable" in image.headers["cache-control"]
    assert image.headers["content-security-policy"].startswith("default-src 'none'")
    assert not re.search("script|style|href|url|NaN|-\\d", image.body.partition(">")[2])
    assert image.body != v1.send(None, "GET", f"/cover/{other['id']}.svg").body
    assert image.body == v1.send(None, "GET", f"/cover/{one['id'].upper()}.svg").body


@pytest.mark.parametrize("path", ["x.svg", "00000000-0000-4000-8000-00000000dead", ".svg"])
def test_another_path_has_no_cover(v1: V1, path: str) -> None:
    assert v1.send(None, "GET", f"/cover/{path}").status == 404
