"""Parties on v1: `seats`, `accept` and `max_party`."""

import pytest

from tests.support.v1 import V1, person


def test_a_party_books_its_seats_and_gives_some_up(v1: V1) -> None:
    alice, conference = person(), v1.conference(slots=5)
    assert conference["max_party"] == 6
    booking = v1.book(alice, conference["id"], seats=3)
    assert (booking["status"], booking["seats"], booking["party"]) == ("CONFIRMED", 3, 3)
    path = f"/v1/bookings/{booking['id']}"
    reply = v1.send(alice, "PATCH", path, {"seats": 1})
    assert (reply.status, reply.body["seats"]) == (200, 1)
    v1.functions.relay()
    history = v1.send(alice, "GET", f"{path}/history").body["items"]
    assert [(entry["action"], entry["seats"]) for entry in history] == [("book", 3), ("shrink", 1)]


def test_a_party_that_does_not_fit_waits_takes_fewer_seats_or_is_refused(v1: V1) -> None:
    conference = v1.conference(slots=2)["id"]
    body = {"conference": conference, "seats": 2}
    v1.book(person(), conference)
    refused = v1.send(person(), "POST", "/v1/bookings", {**body, "waitlist": False})
    assert (refused.status, refused.body["detail"]) == (409, "only 1 seat left")
    fewer = v1.book(person(), conference, seats=2, accept=1)
    assert (fewer["status"], fewer["seats"], fewer["party"]) == ("CONFIRMED", 1, 1)
    waits = v1.book(person(), conference, seats=2, accept=1)
    assert (waits["status"], waits["seats"], waits["accept"]) == ("WAITLISTED", 2, 1)


def test_an_offer_is_confirmed_in_part(v1: V1) -> None:
    alice, bob = person(), person()
    conference = v1.conference(slots=2)["id"]
    taken = v1.book(alice, conference, seats=2)["id"]
    booking = v1.book(bob, conference, seats=2)["id"]
    v1.move(alice, "cancel", taken)
    v1.functions.promote_all(conference)
    path = f"/v1/bookings/{booking}/confirm"
    for wrong in (0, 3, "2", 1.5, None):
        reply = v1.send(bob, "POST", path, {"seats": wrong})
        assert reply.status in ({200} if wrong is None else {400, 422}), (wrong, reply)
        if wrong is None:
            assert reply.body["seats"] == 2


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"seats": 0}, "seats"),
        ({"seats": 4}, "seats"),
        ({"seats": 11}, "seats"),
        ({"seats": True}, "seats"),
        ({"seats": "2"}, "seats"),
        ({"seats": 2, "accept": 3}, "accept"),
        ({"seats": 2, "accept": 0}, "accept"),
        ({"seats": 2, "user_id": "somebody"}, "seats"),
    ],
)
def test_a_wrong_party_is_refused_with_the_name_of_its_field(
    v1: V1, more: dict[str, object], field: str
) -> None:
    conference = v1.conference(slots=30, max_party=3)["id"]
    reply = v1.send(person(), "POST", "/v1/bookings", {"conference": conference, **more})
    assert (reply.status in {400, 422}, reply.body.get("field")) == (True, field), reply


def test_the_limit_of_a_party_can_be_changed_and_cleared(v1: V1) -> None:
    olga = person("organizer")
    path = f"/v1/conferences/{v1.conference(olga, slots=30)['id']}"
    for limit, shown in ((10, 10), (1, 1), (None, 6)):
        reply = v1.send(olga, "PATCH", path, {"max_party": limit})
        assert (reply.status, reply.body["max_party"]) == (200, shown)
    for wrong in (0, 11):
        reply = v1.send(olga, "PATCH", path, {"max_party": wrong})
        assert (reply.status, reply.body["field"]) == (422, "max_party")
