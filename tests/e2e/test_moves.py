"""Moves between categories on a deployed stack: a freed seat passes on, a full target refuses."""

from tests.support.v1 import V1OverHttp, person


def test_a_booking_moves_and_its_seat_passes_on(v1: V1OverHttp) -> None:
    alice, bob = person(), person()
    conference = v1.conference(slots=1, categories=[{"name": "Lab", "seats": 1}])["id"]
    booking = v1.book(alice, conference)["id"]
    waiting = v1.book(bob, conference)["id"]

    path, once = f"/v1/bookings/{booking}/move", {"idempotency-key": "to-the-lab"}
    to = {"category": "Lab"}
    replies = [v1.send(alice, "POST", path, to, headers=once) for _ in range(2)]
    assert [(reply.status, reply.body["category_name"]) for reply in replies] == [(200, "Lab")] * 2

    v1.becomes(bob, waiting, "CONFIRMATION_PENDING")
    v1.move(bob, "confirm", waiting)
    refused = v1.send(bob, "POST", f"/v1/bookings/{waiting}/move", to)
    assert (refused.status, refused.body["type"].rpartition(":")[2]) == (409, "conference-full")
    shown = v1.send(None, "GET", f"/v1/conferences/{conference}").body
    assert (shown["confirmed"], shown["held"], shown["available"]) == (2, 0, 0)

    keeps = v1.send(bob, "POST", f"/v1/bookings/{waiting}/move", {**to, "waitlist": True}).body
    assert (keeps["status"], keeps["request"]["status"]) == ("CONFIRMED", "WAITLISTED")
