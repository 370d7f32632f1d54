"""The personal calendar: a secret link that its person creates, replaces and removes."""

import json
import re
from typing import Any

from testing.tables import TABLE
from tests.support.v1 import V1, Person, Reply, person

LINK = "/v1/users/me/calendar"


def created(v1: V1, who: Person) -> str:
    """Create a link; return its path."""
    reply = v1.send(who, "POST", LINK)
    assert reply.status == 201
    address = str(reply.body["url"])
    return address[address.index("/v1/") :]


def read(v1: V1, path: str) -> Reply:
    """Read a calendar as a program does, without a token."""
    return v1.send(None, "GET", path)


def events(reply: Reply) -> list[dict[str, str]]:
    """Return the fields of each event."""
    text = reply.body.replace("\r\n ", "")
    found = re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", text, re.DOTALL)
    return [dict(line.split(":", 1) for line in one.split("\r\n") if line) for one in found]


def test_a_calendar_has_the_live_bookings_in_their_states(v1: V1) -> None:
    alice, full = person(), v1.conference()
    v1.book(person(), full["id"])
    waiting = v1.book(alice, full["id"])
    later = {"start": "2036-01-01T10:00:00Z", "end": "2036-01-01T11:00:00Z"}
    seat = v1.book(alice, v1.conference(None, **later)["id"])
    other = {"start": "2037-01-01T10:00:00Z", "end": "2037-01-01T11:00:00Z"}
    canceled = v1.book(alice, v1.conference(None, **other)["id"])
    path = created(v1, alice)
    before = {event["UID"]: event for event in events(read(v1, path))}
    v1.move(alice, "cancel", canceled["id"])
    reply = read(v1, path)
    assert reply.headers["content-type"] == "text/calendar; charset=utf-8"
    assert reply.headers["cache-control"] == "private, max-age=300"
    shown = events(reply)
    assert [(one["UID"].partition("@")[0], one["STATUS"]) for one in shown] == [
        (waiting["id"], "TENTATIVE"),
        (seat["id"], "CONFIRMED"),
    ]
    assert len(before) == 3
    assert alice.user_id not in reply.body
    assert "X-WR-CALNAME:Seats" in reply.body


def test_a_changed_conference_raises_the_sequence_of_its_event(v1: V1) -> None:
    alice, olga = person(), person("organizer")
    conference = v1.conference(olga)
    v1.book(alice, conference["id"])
    path = created(v1, alice)
    [before] = events(read(v1, path))
    change = {"location": "Another hall"}
    assert v1.send(olga, "PATCH", f"/v1/conferences/{conference['id']}", change).status == 200
    [after] = events(read(v1, path))
    assert (before["UID"], after["LOCATION"]) == (after["UID"], "Another hall")
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_another_link_ends_the_first_one_and_a_removed_one_is_not_found(v1: V1) -> None:
    alice = person()
    assert v1.send(alice, "GET", LINK).body == {"created_at": None}
    first = created(v1, alice)
    assert re.fullmatch(r"/v1/calendars/[A-Za-z0-9_-]{43}\.ics", first)
    second = created(v1, alice)
    assert (read(v1, first).status, read(v1, second).status) == (404, 200)
    assert v1.send(alice, "GET", LINK).body["created_at"] is not None
    for _ in range(2):
        assert v1.send(alice, "DELETE", LINK).status == 204
    assert read(v1, second).status == 404
    assert v1.send(alice, "GET", LINK).body == {"created_at": None}


def test_a_malformed_secret_is_answered_like_an_unknown_one(v1: V1) -> None:
    unknown = read(v1, f"/v1/calendars/{'A' * 43}.ics")
    assert unknown.status == 404
    for name in ("x", "A" * 43, f"{'A' * 42}.ics", f"{'ä' * 43}.ics", ".ics"):
        reply = read(v1, f"/v1/calendars/{name}")
        assert (reply.status, reply.body) == (404, unknown.body), name


def test_the_table_has_the_hash_of_the_secret_only(v1: V1) -> None:
    secret = created(v1, person()).rpartition("/")[2].removesuffix(".ics")
    stored = json.dumps(_items(v1))
    assert "CALENDAR#" in stored
    assert secret not in stored


def test_an_erasure_removes_the_link(v1: V1) -> None:
    alice = person()
    path = created(v1, alice)
    v1.book(alice, v1.conference()["id"])
    assert v1.send(alice, "DELETE", "/v1/users/me").status == 204
    assert read(v1, path).status == 404
    assert not [
        item
        for item in _items(v1)
        if "CALENDAR" in item["pk"]["S"] and item["attendee"]["S"].endswith(alice.user_id)
    ]


def _items(v1: V1) -> list[Any]:
    return list(v1.functions.engine.items(TABLE))
