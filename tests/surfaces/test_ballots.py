"""The exact answers of v1 about ballots, and what the older surfaces show of an entry."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import pytest

from booking.adapters.messages import encode_progress
from booking.application.ports.messages import DrawProgress
from operations import verify_ballot
from tests.support.v1 import FAR, V1, new_name, person

DRAWS_AT = "2035-06-01T10:00:00Z"
BALLOT: dict[str, Any] = {"sale": "ballot", "draws_at": DRAWS_AT}


@contextmanager
def clock_at(at: str) -> Iterator[None]:
    """Set the clock of the functions."""
    with pytest.MonkeyPatch.context() as patch:
        seconds = int(datetime.fromisoformat(at).timestamp())
        patch.setattr(time, "time_ns", lambda: seconds * 10**9)
        yield


def draw(v1: V1, conference: str) -> None:
    """Deliver the timer of a draw, and the message that reads the entries later."""
    ballot = v1.send(None, "GET", f"/v1/conferences/{conference}").body["ballot"]
    beginning = encode_progress(DrawProgress(commitment=ballot["commitment"]))
    for more in ({}, {"progress": beginning}):
        body = json.dumps({"conference": conference, "draw": 0, **more})
        event = {"Records": [{"messageId": "m", "body": body}]}
        assert v1.functions.invoke("start_conference", event) == {"batchItemFailures": []}


def test_a_ballot_shows_its_commitment_and_after_the_draw_the_seed(v1: V1) -> None:
    conference = v1.conference(**BALLOT)
    name = conference["id"]
    assert (conference["sale"], conference["draws_at"]) == ("ballot", DRAWS_AT)
    assert set(conference["ballot"]) == {"commitment", "lanes", "draw"}
    assert conference["ballot"]["draw"] is None
    people = [person() for _ in range(3)]
    entered = [v1.book(one, name) for one in people]
    assert [one["entry"] for one in entered] == [
        {"number": number, "seats": 1, "least": 1, "left_at": None} for number in (1, 2, 3)
    ]
    assert {(one["status"], one["position"]) for one in entered} == {("WAITLISTED", None)}
    with clock_at("2035-06-01T10:00:01Z"):
        draw(v1, name)
        v1.functions.promote_all(name)
        shown = v1.send(None, "GET", f"/v1/conferences/{name}").body
        order = verify_ballot.verify(shown, map(_listed, entered))
        owners = {one["entry"]["number"]: one["id"] for one in entered}
        found = [v1.booking(person("admin"), owners[one.number]) for one in order]
    assert shown["ballot"]["commitment"] == conference["ballot"]["commitment"]
    assert shown["ballot"]["draw"]["drawn_at"] == "2035-06-01T10:00:01.000Z"
    assert [one["status"] for one in found] == ["CONFIRMATION_PENDING", "WAITLISTED", "WAITLISTED"]
    assert [one["position"] for one in found] == [None, 1, 2]


def _listed(booking: dict[str, Any]) -> verify_ballot.Listed:
    entry = booking["entry"]
    return verify_ballot.Listed(
        number=entry["number"],
        receipt=verify_ballot.receipt_of(booking["id"]),
        seats=entry["seats"],
        least=entry["least"],
        left_at=None,
    )


@pytest.mark.parametrize(
    ("more", "field", "status"),
    [
        ({"sale": "ballot"}, "draws_at", 422),
        ({"draws_at": DRAWS_AT}, "draws_at", 422),
        ({**BALLOT, "draws_at": "2020-01-01T00:00:00Z"}, "draws_at", 422),
        ({**BALLOT, "draws_at": FAR["start"]}, "draws_at", 422),
        ({**BALLOT, "draws_at": "soon"}, "draws_at", 400),
        ({**BALLOT, "sale": "raffle"}, "sale", 422),
        ({**BALLOT, "sale": 5}, "sale", 400),
        ({**BALLOT, "categories": [{"name": "Lab", "seats": 1}]}, "categories", 422),
        ({**BALLOT, "opens_at": DRAWS_AT}, "opens_at", 422),
    ],
    ids=str,
)
def test_a_ballot_that_cannot_be_drawn_is_refused(
    v1: V1, more: dict[str, Any], field: str, status: int
) -> None:
    body = {"name": new_name(), "location": "Berlin", "topics": ["Rust"], "slots": 1, **FAR, **more}
    refused = v1.send(person("organizer"), "POST", "/v1/conferences", body)
    assert (refused.status, refused.body["field"]) == (status, field), refused.body


@pytest.mark.parametrize(
    ("change", "field", "status"),
    [
        ({"draws_at": "2035-06-02T10:00:00Z"}, "draws_at", 422),
        ({"sale": "direct"}, "sale", 422),
        ({"start": DRAWS_AT}, "start", 422),
        ({"opens_at": DRAWS_AT}, "opens_at", 422),
        ({"categories": [{"name": "Lab", "seats": 1}]}, "categories", 422),
    ],
    ids=str,
)
def test_the_mode_and_the_time_of_a_ballot_are_fixed(
    v1: V1, change: dict[str, Any], field: str, status: int
) -> None:
    organizer = person("organizer")
    conference = v1.conference(organizer, **BALLOT)["id"]
    refused = v1.send(organizer, "PATCH", f"/v1/conferences/{conference}", change)
    assert (refused.status, refused.body["field"]) == (status, field), refused.body


def test_from_the_time_of_the_draw_entries_are_asked_to_try_again(v1: V1) -> None:
    conference = v1.conference(**BALLOT)["id"]
    with clock_at("2035-06-01T10:00:01Z"):
        refused = v1.send(person(), "POST", "/v1/bookings", {"conference": conference})
    assert (refused.status, refused.headers["retry-after"]) == (503, "1")


def test_the_public_page_and_the_badge_show_a_ballot_and_not_a_sold_out_conference(v1: V1) -> None:
    conference = v1.conference(slots=2, **BALLOT)["id"]
    v1.book(person(), conference)
    public = v1.send(None, "GET", f"/c/{conference}").body
    badge = v1.send(None, "GET", f"/badge/{conference}.svg").body
    frame = v1.send(None, "GET", f"/embed/{conference}").body
    assert "Ballot · 1 entry" in public
    assert "Enter the ballot" in public
    assert "https://schema.org/PreOrder" in public
    assert '"remainingAttendeeCapacity":2' in public.replace(" ", "")
    assert "Ballot" in badge
    assert "Ballot · 1 entry" in frame
    assert not any("Sold out" in each for each in (public, badge, frame))


def test_a_conference_without_a_ballot_shows_none(v1: V1) -> None:
    conference = v1.conference(slots=2)
    assert (conference["sale"], conference["draws_at"], conference["ballot"]) == (
        "direct",
        None,
        None,
    )
    assert v1.book(person(), conference["id"])["entry"] is None
