"""The same Idempotency-Key has one effect and one answer, also for simultaneous requests."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.e2e import Backend, at_once
from tests.support.v1 import FAR, Person, Reply, V1OverHttp, new_name, person

TIMES = 20


def send_together(
    v1: V1OverHttp, by: Person, path: str, body: Any, *, times: int = TIMES
) -> list[Reply]:
    """Send the same request with the same key several times at once."""
    v1.token(by)
    headers = {"idempotency-key": "once"}
    return at_once([lambda: v1.send(by, "POST", path, body, headers=headers)] * times)


def only_answer(replies: list[Reply], status: int) -> Reply:
    """Assert that all answers are equal; return the answer."""
    answers = [
        (reply.status, reply.body, reply.headers["content-type"], reply.headers.get("location"))
        for reply in replies
    ]
    assert answers == [answers[0]] * len(replies)
    assert answers[0][0] == status
    return replies[0]


def test_twenty_simultaneous_bookings_with_one_key_book_once(v1: V1OverHttp, aws: Backend) -> None:
    one = v1.conference(slots=5)["id"]
    alice = person()
    first = only_answer(send_together(v1, alice, "/v1/bookings", {"conference": one}), 201)
    assert first.headers["location"] == f"/v1/bookings/{first.body['id']}"
    created = [item["id"]["S"] for item in aws.bookings() if item["conference"]["S"] == one]
    assert created == [first.body["id"]]
    v1.move(alice, "cancel", first.body["id"])
    again = only_answer(send_together(v1, alice, "/v1/bookings", {"conference": one}, times=2), 201)
    assert again.body == first.body, "the first answer, also after later changes"


def test_twenty_simultaneous_requests_with_one_key_add_one_conference(v1: V1OverHttp) -> None:
    body = {"name": new_name(), "location": "Berlin", "topics": ["Rust"], "slots": 1, **FAR}
    first = only_answer(send_together(v1, person("organizer"), "/v1/conferences", body), 201)
    assert first.headers["location"] == f"/v1/conferences/{first.body['id']}"
    assert v1.send(person("organizer"), "POST", "/v1/conferences", body).status == 409


def test_twenty_simultaneous_requests_with_one_key_add_one_user(v1: V1OverHttp) -> None:
    alice = person()
    body = {"user_id": alice.user_id, "topics": ["Rust"]}
    only_answer(send_together(v1, alice, "/v1/users", body), 201)
    assert v1.send(alice, "POST", "/v1/users", body).status == 409


@pytest.mark.parametrize("verb", ["cancel", "confirm", "reactivate"])
def test_twenty_simultaneous_transitions_with_one_key_apply_once(v1: V1OverHttp, verb: str) -> None:
    one = v1.conference(confirmation_window=300)["id"]
    first, alice = person(), person()
    seat, booking = v1.book(first, one)["id"], v1.book(alice, one)["id"]
    if verb == "confirm":
        v1.move(first, "cancel", seat)
        v1.becomes(alice, booking, "CONFIRMATION_PENDING")
    elif verb == "reactivate":
        v1.move(alice, "cancel", booking)
    path = f"/v1/bookings/{booking}/{verb}"
    moved = only_answer(send_together(v1, alice, path, None), 200)
    assert moved.body["id"] == booking
    without_the_key = v1.send(alice, "POST", path)
    assert without_the_key.status == 409, "a request without the key got the stored answer"


@pytest.mark.parametrize(
    "other",
    [
        lambda one: ("/v1/bookings", {"conference": one, "waitlist": False}),
        lambda _: ("/v1/users", {"user_id": "other", "topics": "A"}),
    ],
)
def test_the_same_key_for_another_request_is_refused(
    v1: V1OverHttp, other: Callable[[str], tuple[str, Any]]
) -> None:
    one = v1.conference(slots=5)["id"]
    organizer = person("organizer")
    headers = {"idempotency-key": "k"}
    booked = v1.send(organizer, "POST", "/v1/bookings", {"conference": one}, headers=headers)
    assert booked.status == 201
    path, body = other(one)
    reused = v1.send(organizer, "POST", path, body, headers=headers)
    assert (reused.status, reused.body["type"]) == (
        422,
        "urn:conference-booking:problem:key-reused",
    )


def test_two_senders_can_use_the_same_key(v1: V1OverHttp) -> None:
    one = v1.conference(slots=5)["id"]
    headers = {"idempotency-key": "shared"}
    alice, bob = (
        v1.send(person(), "POST", "/v1/bookings", {"conference": one}, headers=headers)
        for _ in range(2)
    )
    assert (alice.status, bob.status) == (201, 201)
    assert alice.body["id"] != bob.body["id"]


def test_a_refused_request_is_decided_again_with_the_same_key(v1: V1OverHttp) -> None:
    olga, alice = person("organizer"), person()
    one = v1.conference(olga)["id"]
    v1.book(person(), one)
    headers, body = {"idempotency-key": "again"}, {"conference": one, "waitlist": False}
    assert v1.send(alice, "POST", "/v1/bookings", body, headers=headers).status == 409
    assert v1.send(olga, "PATCH", f"/v1/conferences/{one}", {"slots": 2}).status == 200
    assert v1.send(alice, "POST", "/v1/bookings", body, headers=headers).status == 201
