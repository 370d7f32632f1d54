"""A ballot on a deployed stack: entries, the draw by its timer, offers, and the verification."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from operations import verify_ballot
from tests.support.e2e import eventually
from tests.support.v1 import V1OverHttp, person

ENTRIES = 8


def in_seconds(seconds: float) -> str:
    at = datetime.now(UTC) + timedelta(seconds=seconds)
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_ballot_is_drawn_by_its_timer_and_verified(v1: V1OverHttp) -> None:
    conference = v1.conference(slots=3, sale="ballot", draws_at=in_seconds(150))
    name = conference["id"]
    assert (conference["sale"], conference["ballot"]["draw"]) == ("ballot", None)
    people = [person() for _ in range(ENTRIES)]
    with ThreadPoolExecutor(4) as pool:
        booked = list(pool.map(lambda one: v1.book(one, name), people))
    assert {(b["status"], b["position"]) for b in booked} == {("WAITLISTED", None)}

    def read_conference() -> dict[str, Any]:
        return dict(v1.send(None, "GET", f"/v1/conferences/{name}").body)

    shown = eventually(read_conference, lambda found: found["ballot"]["draw"], within=400)
    entries = [
        verify_ballot.Listed(
            number=b["entry"]["number"],
            receipt=sha256(b["id"].encode()).hexdigest(),
            seats=b["entry"]["seats"],
            least=b["entry"]["least"],
            left_at=None,
        )
        for b in booked
    ]
    assert shown["ballot"]["commitment"] == conference["ballot"]["commitment"]
    order = [entry.number for entry in verify_ballot.verify(shown, entries)]
    owners = {b["entry"]["number"]: (who, b["id"]) for who, b in zip(people, booked, strict=True)}
    for number in order[:3]:
        who, booking = owners[number]
        v1.becomes(who, booking, "CONFIRMATION_PENDING")
    for position, number in enumerate(order[3:], start=1):
        who, booking = owners[number]
        read = v1.send(who, "GET", f"/v1/bookings/{booking}").body
        assert (read["status"], read["position"]) == ("WAITLISTED", position)
    late = v1.book(person(), name)
    assert (late["position"], late["entry"]) == (ENTRIES - 2, None)
