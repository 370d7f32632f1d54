"""Attacks with a username that belonged to another account: the recycled name inherits nothing."""

import itertools
from dataclasses import replace
from typing import Any

import pytest

from tests.support.document import operations
from tests.support.v1 import ABSENT, FAR, V1, Person, new_name, person

EVERY_ROLE = ("customer", "organizer", "admin")
numbers = itertools.count(1)


def namesakes(role: str = "customer") -> tuple[Person, Person]:
    """Return the holder of a username, and the next account that takes the name in Cognito."""
    name = f"wilma{next(numbers)}"
    return Person(name, (role,), "s1"), Person(name, (role,), f"s2-{name}", 4_000_000_000)


def test_a_recycled_name_is_refused_on_every_route_with_a_token(v1: V1) -> None:
    holder, _ = namesakes()
    v1.book(holder, v1.conference()["id"])
    mallory = Person(holder.user_id, EVERY_ROLE, "s2")
    secured = [
        (method, path)
        for method, path in operations()
        if v1.send(None, method, _filled(path, holder)).status == 401
    ]
    assert len(secured) > 30
    before = v1.functions.items()
    for method, path in secured:
        reply = v1.send(mallory, method, _filled(path, holder), _body(method, path, holder))
        assert (reply.status, "another account" in str(reply.body)) == (403, True), (method, path)
    assert v1.functions.items() == before


def _filled(path: str, holder: Person) -> str:
    """Return the path of an operation, with the holder as its user."""
    filled = path.replace("{user}", holder.user_id)
    for parameter in ("conference", "booking", "event"):
        filled = filled.replace(f"{{{parameter}}}", ABSENT)
    return filled


def _body(method: str, path: str, holder: Person) -> Any:
    """Return a valid body of the operations that are decided by their use cases."""
    times = {"start_time": FAR["start"], "end_time": FAR["end"]}
    bodies: dict[tuple[str, str], Any] = {
        ("POST", "/v1/conferences"): {
            "name": new_name(),
            "location": "Berlin",
            "topics": "Rust",
            "slots": 1,
            **FAR,
        },
        ("POST", "/v1/bookings"): {"conference": ABSENT},
        ("POST", "/v1/users"): {"user_id": holder.user_id, "topics": "Rust"},
        ("POST", "/v1/users/me/devices"): {"endpoint": "https://fcm.googleapis.com/fcm/send/x"},
        ("POST", "/v1/imports"): {
            "kind": "attendees",
            "conference": ABSENT,
            "table": "email\nada@example.com\n",
        },
        ("POST", "/v1/keys"): {"name": "CRM", "scopes": ["events:read"]},
        ("POST", "/v1/organizer-requests"): {"about": "Meetings about Rust in Berlin"},
        ("POST", "/bookingapi/booking"): {"event": ABSENT},
        ("POST", "/eventapi/event"): {"title": new_name(), "capacity": 1, **times},
    }
    return bodies.get((method, path.rstrip("/")))


def test_a_recycled_name_gets_no_idempotent_answer(v1: V1) -> None:
    holder, mallory = namesakes()
    conference = v1.conference()["id"]
    key = {"idempotency-key": "shared"}
    booked = v1.send(holder, "POST", "/v1/bookings", {"conference": conference}, headers=key)
    assert booked.status == 201
    again = v1.send(holder, "POST", "/v1/bookings", {"conference": conference}, headers=key)
    assert again.body == booked.body
    stolen = v1.send(mallory, "POST", "/v1/bookings", {"conference": conference}, headers=key)
    assert stolen.status == 403
    assert booked.body["id"] not in str(stolen.body)


def test_the_token_of_another_account_or_a_revoked_one_invites_nobody(v1: V1) -> None:
    holder, mallory = namesakes("organizer")
    body = {"conference": v1.conference(holder, slots=3)["id"], "user_id": "somebody"}
    assert v1.send(mallory, "POST", "/v1/bookings", body).status == 403
    assert v1.send(holder, "POST", "/v1/users/me/sign-out").status == 204
    assert v1.send(holder, "POST", "/v1/bookings", body).status == 401
    later = replace(holder, issued_at=4_000_000_000)
    assert v1.send(later, "POST", "/v1/bookings", body).status == 201


def test_a_case_variant_of_a_username_is_refused(v1: V1) -> None:
    holder, _ = namesakes()
    v1.book(holder, v1.conference()["id"])
    variant = Person(holder.user_id.upper(), ("customer",), "s2")
    assert v1.send(variant, "POST", "/v1/bookings", {"conference": ABSENT}).status == 403


@pytest.mark.parametrize(
    "username", ["system", "wil\u200bma", "wilma\u202e", "Ame\u0301lie", "a b"]
)
def test_a_reserved_or_invisible_username_is_refused_with_the_reason(v1: V1, username: str) -> None:
    reply = v1.send(Person(username), "GET", f"/v1/bookings/{ABSENT}")
    assert reply.status == 403
    assert reply.body["message"].startswith("the username ")


def test_an_organizer_can_not_add_a_user_for_somebody_else(v1: V1) -> None:
    body = {"user_id": "victim", "topics": "Rust", "email": "mallory@example.com"}
    assert v1.send(person("organizer"), "POST", "/v1/users", body).status == 403


def test_without_the_rule_the_recycled_name_reads_the_bookings(
    v1: V1, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder, mallory = namesakes()
    booking = v1.book(holder, v1.conference()["id"])["id"]
    path = f"/v1/bookings/{booking}"
    assert v1.send(mallory, "GET", path).status == 403
    monkeypatch.setattr("booking.application.identify.admitted", lambda known, _: known)
    assert v1.send(mallory, "GET", path).body["id"] == booking


def test_an_erased_name_inherits_nothing(v1: V1) -> None:
    holder, later = namesakes()
    conference = v1.conference(slots=5)["id"]
    key = {"idempotency-key": "k"}
    body = {"user_id": holder.user_id, "topics": "Secret", "email": "old@example.com"}
    assert v1.send(holder, "POST", "/v1/users", body).status == 201
    first = v1.send(holder, "POST", "/v1/bookings", {"conference": conference}, headers=key)
    assert v1.send(holder, "DELETE", "/v1/users/me").status == 204
    assert v1.send(holder, "POST", "/v1/bookings", {"conference": conference}).status == 401
    assert v1.send(holder, "DELETE", "/v1/users/me").status == 204, "a retry of the erasure"
    assert v1.send(later, "GET", "/v1/users/me").status == 404
    assert v1.send(later, "GET", "/v1/users/me/bookings").body["items"] == []
    second = v1.send(later, "POST", "/v1/bookings", {"conference": conference}, headers=key)
    assert (second.status, second.body["id"] != first.body["id"]) == (201, True)
    user = v1.send(later, "GET", "/v1/users/me").body
    assert (user["topics"], user["email"]) == ([], None)
    for method, path in (("DELETE", "/v1/users/me"), ("GET", "/v1/users/me")):
        assert v1.send(holder, method, path).status == 403
    assert v1.booking(later, second.body["id"])["status"] == "CONFIRMED"


def test_an_erased_organizers_conferences_are_not_inherited(v1: V1) -> None:
    holder, later = namesakes("organizer")
    conference = v1.conference(holder)["id"]
    assert v1.send(holder, "DELETE", "/v1/users/me").status == 409
    assert v1.send(holder, "DELETE", f"/v1/conferences/{conference}").status == 200
    assert v1.send(holder, "DELETE", "/v1/users/me").status == 204
    path = f"/v1/conferences/{conference}/bookings"
    assert v1.send(later, "GET", path).status == 403
    listed = v1.send(later, "GET", "/eventapi/event/my_events/")
    assert listed.body["results"] == []


def test_a_username_that_can_not_stand_in_a_path_is_reachable_as_me(v1: V1) -> None:
    dots = Person("..", ("customer",), "s-dots")
    v1.book(dots, v1.conference()["id"])
    assert v1.send(dots, "GET", "/v1/users/me").body["user_id"] == ".."
    assert len(v1.send(dots, "GET", "/v1/users/me/bookings").body["items"]) == 1
    assert len(v1.send(dots, "GET", "/v1/users/me/export").body["bookings"]) == 1
    assert v1.send(dots, "DELETE", "/v1/users/me").status == 204


def test_a_signed_out_token_is_refused_and_a_later_one_is_not(v1: V1) -> None:
    holder, _ = namesakes()
    conference = v1.conference(slots=2)["id"]
    booking = v1.book(holder, conference)["id"]
    assert v1.send(holder, "POST", "/v1/users/me/sign-out").status == 204
    for method, path in (("GET", "/v1/users/me/export"), ("POST", "/v1/users/me/sign-out")):
        assert v1.send(holder, method, path).status == 401
    assert v1.send(holder, "POST", "/v1/bookings", {"conference": conference}).status == 401
    later = replace(holder, issued_at=4_000_000_000)
    assert v1.booking(later, booking)["id"] == booking


def test_a_conference_that_was_handed_over_has_one_organizer(v1: V1) -> None:
    olga, oscar, mallory = person("organizer"), person("organizer"), person("organizer")
    conference = v1.conference(olga)["id"]
    booking = v1.book(person(), conference)["id"]
    path = f"/v1/conferences/{conference}/handover"
    assert v1.send(olga, "POST", path, {"to": oscar.user_id}).status == 404, "no such user yet"
    v1.send(oscar, "GET", "/v1/users/me")
    assert v1.send(olga, "POST", path, {"to": oscar.user_id}).status == 200
    assert v1.send(olga, "POST", path, {"to": olga.user_id}).status == 422
    assert v1.send(mallory, "POST", f"{path}/accept").status == 403
    assert v1.send(oscar, "GET", f"/v1/bookings/{booking}").status == 404, "only offered"
    accepted = v1.send(oscar, "POST", f"{path}/accept")
    assert (accepted.status, accepted.body["organizer"]) == (200, oscar.user_id)
    assert v1.send(olga, "GET", f"/v1/bookings/{booking}").status == 404
    assert v1.send(olga, "PATCH", f"/v1/conferences/{conference}", {"slots": 2}).status == 403
    assert v1.booking(oscar, booking)["id"] == booking
    assert v1.send(olga, "DELETE", "/v1/users/me").status == 204
    assert v1.move(oscar, "cancel", booking)["reason"] == "organizer"


def test_the_next_holder_of_a_name_can_not_accept_a_conference_offered_before(v1: V1) -> None:
    olga = person("organizer")
    holder, later = namesakes("organizer")
    conference = v1.conference(olga)["id"]
    v1.send(holder, "GET", "/v1/users/me")
    path = f"/v1/conferences/{conference}/handover"
    assert v1.send(olga, "POST", path, {"to": holder.user_id}).status == 200
    assert v1.send(holder, "DELETE", "/v1/users/me").status == 204
    assert v1.send(later, "POST", f"{path}/accept").status == 403


def test_booking_with_a_bound_username_makes_no_further_call(
    v1: V1, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The identity is in the BatchGetItem of the decision; only the first request writes it."""
    conference, (holder, _) = v1.conference(slots=9, max_per_email=0)["id"], namesakes()
    assert v1.send(holder, "POST", "/v1/users", {"user_id": holder.user_id, "topics": "A"}).status
    calls: list[str] = []
    monkeypatch.setattr(v1.functions.engine, "fault", lambda name, _: calls.append(name))
    v1.book(holder, conference)
    assert calls == ["BatchGetItem", "TransactWriteItems"]
