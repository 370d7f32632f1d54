"""Parties on a deployed stack: several seats in one booking, and fewer of them later."""

from tests.support.v1 import V1OverHttp, person

MANY = 750  # expected people: five shards


def test_a_party_waits_takes_fewer_seats_by_consent_and_gives_one_up(v1: V1OverHttp) -> None:
    alice, bob, carol = person(), person(), person()
    conference = v1.conference(slots=5, expected_demand=MANY)["id"]
    first = v1.book(alice, conference, seats=3)
    assert (first["status"], first["seats"]) == ("CONFIRMED", 3)
    v1.book(carol, conference, seats=2)
    waiting = v1.book(bob, conference, seats=4, accept=2)
    assert (waiting["status"], waiting["seats"], waiting["position"]) == ("WAITLISTED", 4, 1)

    path, once = f"/v1/bookings/{first['id']}", {"idempotency-key": "give-up"}
    replies = [v1.send(alice, "PATCH", path, {"seats": 1}, headers=once) for _ in range(2)]
    assert [(reply.status, reply.body["seats"]) for reply in replies] == [(200, 1), (200, 1)]

    offered = v1.becomes(bob, waiting["id"], "CONFIRMATION_PENDING")
    assert (offered["seats"], offered["party"]) == (2, 4)
    confirmed = v1.send(bob, "POST", f"/v1/bookings/{waiting['id']}/confirm", {"seats": 2})
    assert (confirmed.status, confirmed.body["seats"], confirmed.body["party"]) == (200, 2, 2)
    counts = v1.send(None, "GET", f"/v1/conferences/{conference}").body
    assert (counts["confirmed"], counts["held"], counts["available"]) == (5, 0, 0)


def test_a_booking_grows_or_waits_for_more_seats_and_withdraws(v1: V1OverHttp) -> None:
    alice, conference = person(), v1.conference(slots=3)["id"]
    v1.book(person(), conference)
    booking = v1.book(alice, conference)
    path = f"/v1/bookings/{booking['id']}"
    grown = v1.send(alice, "PATCH", path, {"seats": 2}).body
    assert (grown["status"], grown["seats"], grown["request"]) == ("CONFIRMED", 2, None)
    waits = v1.send(alice, "PATCH", path, {"seats": 3}).body
    assert (waits["seats"], waits["request"]["status"]) == (2, "WAITLISTED")
    withdrawn = v1.send(alice, "PATCH", path, {"seats": 2}).body
    assert (withdrawn["status"], withdrawn["request"]) == ("CONFIRMED", None)
