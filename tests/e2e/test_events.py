"""The events surface over real HTTP, with real tokens, under every function's own permissions."""

import itertools
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from local.stack import Outputs
from operations.token import local_cognito, sign_in
from tests.support.e2e import Compact, Http, at_once, before_its_start, eventually
from tests.support.events import BOOKINGS, EVENTS, Person, Reply, body, sentence

UNKNOWN = "0b0e9e7c-2f1d-4f43-9f4e-5d0a5a1e4b11"
SHORT, LONG = timedelta(seconds=1), timedelta(hours=2)
numbers = itertools.count(1)

type SignIn = Callable[..., Person]


@pytest.fixture
def signed_in(http: Http, outputs: Outputs, compact: Compact) -> SignIn:
    """Sign somebody new in; what they are promised is looked for when all is done."""
    cognito = local_cognito(outputs.aws)

    def somebody(name: str, *roles: str) -> Person:
        user_id = f"{name}-{next(numbers)}"
        pool, client = outputs.user_pool, outputs.user_pool_client
        token = sign_in(cognito, pool, client, user_id, roles)

        def send(method: str, path: str, content: Any, query: dict[str, str]) -> Reply:
            headers = {"authorization": f"Bearer {token}"}
            status, answer = http.send(method, path, json=content, params=query, headers=headers)
            if (method, path, status) == ("POST", BOOKINGS, 201):
                compact.promised[answer["id"]] = user_id
            return status, answer

        return Person(user_id, send)

    return somebody


def test_the_life_of_an_event_and_its_bookings(signed_in: SignIn) -> None:
    olga, oskar = signed_in("olga", "organizer"), signed_in("oskar", "organizer")
    alice, bob = signed_in("alice", "customer"), signed_in("bob", "customer")
    stranger = signed_in("stranger", "customer")

    assert alice.ask("POST", EVENTS, body())[0] == 403
    assert "capacity" in olga.ask("POST", EVENTS, body(capacity=0))[1]
    event = olga.event(capacity=2)
    assert alice.see(event) == (200, event)
    assert alice.ask("GET", EVENTS)[1]["results"][0] == event
    path = f"{EVENTS}{event['id']}/"
    assert oskar.ask("PATCH", path, {"title": "Mine"})[0] == 403
    assert oskar.ask("DELETE", path)[0] == 403
    status, event = olga.ask("PATCH", path, {"title": "Changed", "capacity": 1})
    assert (status, event["title"], event["available_slots"]) == (200, "Changed", 1)

    assert olga.ask_to_book(event)[0] == 403
    booking = alice.book(event)
    assert booking["status"] == "active"
    assert olga.ask("PATCH", path, {"start_time": "2030-01-01T10:00:00Z"})[0] == 400
    assert alice.see(event)[1]["is_full"] is True
    assert "already have an active booking" in told(alice, event)
    assert "full capacity" in told(bob, event)
    assert "does not exist" in told(bob, {"id": UNKNOWN})
    assert "does not exist" in told(bob, {"id": 999_999})

    assert olga.see(booking) == (200, booking)
    for somebody in (oskar, bob, stranger):
        assert somebody.see(booking)[0] == 403
    for somebody in (olga, oskar, bob, stranger):
        assert somebody.cancel(booking)[0] == 403
        assert somebody.change(booking, "cancelled")[0] == 403
        assert somebody.delete(booking)[0] == 403

    assert alice.cancel(booking)[0] == 200
    assert "Only active" in sentence(alice.cancel(booking)[1])
    assert alice.change(booking, "active") == (200, booking)
    assert alice.change(booking, "waitlisted")[0] == 400
    assert alice.change(booking, "cancelled")[1]["status"] == "cancelled"
    theirs = bob.book(event)
    assert "full capacity" in sentence(alice.change(booking, "active")[1], "event")
    assert olga.listed() == [theirs["id"], booking["id"]]
    assert (alice.listed(), bob.listed()) == ([booking["id"]], [theirs["id"]])
    assert alice.listed(status="active") == stranger.listed() == oskar.listed() == []
    assert alice.ask("GET", BOOKINGS, status="gone")[0] == 400
    assert alice.ask("GET", BOOKINGS, page="2")[1]["detail"] == "Invalid page."

    assert alice.delete(booking) == (204, None)
    assert alice.see(booking)[0] == alice.delete(booking)[0] == 404
    assert olga.listed() == [theirs["id"]]
    _, page = eventually(partial(alice.history, booking), lambda seen: seen[1]["count"] == 5)
    assert [entry["action"] for entry in reversed(page["results"])] == [
        "create", "cancel", "reactivate", "cancel", "delete",
    ]  # fmt: skip
    assert {(entry["who"], entry["event"]) for entry in page["results"]} == {
        (alice.user_id, event["id"])
    }

    assert olga.ask("DELETE", path) == (204, None)
    assert alice.see(event)[0] == 404
    assert event["id"] not in {one["id"] for one in alice.ask("GET", EVENTS)[1]["results"]}
    eventually(partial(bob.see, theirs), lambda seen: seen[1]["status"] == "cancelled")
    assert bob.change(theirs, "active")[0] == 400


def told(person: Person, event: Any) -> str:
    """Why an event can't be booked."""
    status, answer = person.ask_to_book(event)
    assert status == 400, answer
    return sentence(answer, "event")


def test_from_its_start_on_an_event_is_left_as_it_is(signed_in: SignIn) -> None:
    def set_up(start: datetime) -> tuple[Person, Person, Any, Any, Any, Any]:
        both, alice = signed_in("both", "customer", "organizer"), signed_in("alice", "customer")
        event, ongoing = (
            both.event(capacity=3, start_time=_text(start), end_time=_text(start + duration))
            for duration in (SHORT, LONG)
        )
        booking, gone = both.book(event), alice.book(event)
        assert "overlapping" in told(both, ongoing)
        assert alice.cancel(gone)[0] == 200
        return both, alice, event, ongoing, booking, gone

    both, alice, event, ongoing, booking, gone = before_its_start(set_up)
    eventually(partial(both.see, ongoing), lambda seen: seen[1]["is_ongoing"])
    assert "currently ongoing" in told(alice, ongoing)
    eventually(partial(both.see, event), lambda seen: seen[1]["is_past"])
    assert "already ended" in told(alice, event)
    assert "already ended" in sentence(alice.change(gone, "active")[1], "event")
    for change in (both.cancel, both.delete, partial(both.change, status="cancelled")):
        status, answer = change(booking)
        assert (status, "have already started" in sentence(answer)) == (400, True)
    assert alice.delete(gone)[0] == 204
    assert both.listed() == [booking["id"]]


def _text(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def test_of_fifty_at_once_two_get_the_two_seats(signed_in: SignIn) -> None:
    event = signed_in("olga", "organizer").event(capacity=2)
    with ThreadPoolExecutor(max_workers=4) as pool:
        crowd = list(pool.map(lambda _: signed_in("rusher", "customer"), range(50)))
    replies = at_once([partial(person.ask_to_book, event) for person in crowd])
    assert Counter(status for status, _ in replies) == {201: 2, 400: 48}
    for status, answer in replies:
        assert status == 201 or "full capacity" in sentence(answer, "event")
    seen = crowd[0].see(event)[1]
    assert (seen["available_slots"], seen["is_full"]) == (0, True)


def test_without_a_token_of_this_pool_nothing_is_answered(http: Http, signed_in: SignIn) -> None:
    event = signed_in("olga", "organizer").event()
    path = f"{EVENTS}{event['id']}/"
    for headers in ({}, {"authorization": "Bearer no.such.token"}):
        for method in ("GET", "PATCH", "DELETE"):
            assert http.send(method, path, headers=headers)[0] == 401
        assert http.send("POST", BOOKINGS, json={"event": event["id"]}, headers=headers)[0] == 401


def test_routes_answer_alike_without_the_slash(signed_in: SignIn) -> None:
    olga, alice = signed_in("olga", "organizer"), signed_in("alice", "customer")
    status, event = olga.ask("POST", EVENTS[:-1], body())
    assert status == 201
    assert alice.ask("GET", f"{EVENTS}{event['id']}") == (200, event)
    booking = alice.book(event)
    path = f"{BOOKINGS}{booking['id']}"
    assert olga.ask("GET", BOOKINGS[:-1])[1]["results"] == [booking]
    assert alice.ask("GET", path) == (200, booking)
    assert alice.ask("POST", f"{path}/cancel")[0] == 200
    assert alice.ask("PATCH", path, {"status": "active"})[0] == 200
    assert alice.ask("DELETE", path)[0] == 204
    assert olga.ask("PATCH", f"{EVENTS}{event['id']}", {"capacity": 3})[0] == 200
    assert olga.ask("DELETE", f"{EVENTS}{event['id']}")[0] == 204
    assert alice.ask("GET", EVENTS[:-1])[0] == 200
    assert alice.ask("GET", f"{path}/history")[0] == 200
