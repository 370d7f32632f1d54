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
from tests.support.events import (
    BOOKINGS,
    EVENTS,
    Form,
    Person,
    Reply,
    body,
    multipart,
    multipart_of,
    sentence,
    urlencoded,
)

UNKNOWN = "0b0e9e7c-2f1d-4f43-9f4e-5d0a5a1e4b11"
FULL = "This event is at full capacity."
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
            more: dict[str, Any] = {"json": content, "params": query or None}
            if isinstance(content, Form):
                more["content"] = more.pop("json").body
                headers["content-type"] = content.content_type
            status, answer = http.send(method, path, headers=headers, **more)
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
    assert alice.see(event) == (200, event) == (200, alice.ask("GET", EVENTS)[1]["results"][0])
    path = f"{EVENTS}{event['id']}/"
    for method in ("PATCH", "DELETE"):
        assert oskar.ask(method, path, {"title": "Mine"})[0] == 403
    status, event = olga.ask("PATCH", path, {"title": "Changed", "capacity": 1})
    assert (status, event["title"], event["available_slots"]) == (200, "Changed", 1)

    assert olga.ask_to_book(event)[0] == 403
    booking = alice.book(event)
    assert booking["status"] == "active"
    assert olga.ask("PATCH", path, {"start_time": "2030-01-01T10:00:00Z"})[0] == 400
    assert alice.see(event)[1]["is_full"] is True
    assert told(alice, event) == "You already have an active booking for this event."
    assert told(bob, event) == f"{FULL} No more bookings available."
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
    assert sentence(alice.change(booking, "active")[1], "event") == (
        f"{FULL} Cannot reactivate booking."
    )
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
        "create", "cancel", "update", "update", "delete",
    ]  # fmt: skip
    assert page["results"][-1]["event_title"] == event["title"]
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
    assert told(alice, ongoing) == "Cannot book for events that are currently ongoing."
    eventually(partial(both.see, event), lambda seen: seen[1]["is_past"])
    ended = "Cannot book for events that have already ended."
    assert told(alice, event) == ended
    assert sentence(alice.change(gone, "active")[1], "event") == ended
    assert event["id"] in {one["id"] for one in alice.ask("GET", f"{EVENTS}past/")[1]["results"]}
    for change in (both.cancel, both.delete, partial(both.change, status="cancelled")):
        status, answer = change(booking)
        assert (status, "have already started or ended." in sentence(answer)) == (400, True)
    assert alice.delete(gone)[0] == 204
    assert both.listed() == [booking["id"]]


@pytest.mark.parametrize("form", [urlencoded, multipart_of])
def test_forms_are_taken_wherever_json_is(signed_in: SignIn, form: Callable[..., Form]) -> None:
    olga, alice = signed_in("olga", "organizer"), signed_in("alice", "customer")
    status, event = olga.ask("POST", EVENTS, form(body(title="Größe", capacity="3")))
    assert (status, event["title"], event["capacity"]) == (201, "Größe", 3)
    path = f"{EVENTS}{event['id']}/"
    assert olga.ask("PATCH", path, form({"capacity": 4}))[1]["capacity"] == 4
    status, booking = alice.ask("POST", BOOKINGS, form({"event": event["id"]}))
    assert status == 201
    change = form({"status": "cancelled"})
    assert alice.ask("PATCH", f"{BOOKINGS}{booking['id']}/", change)[1]["status"] == "cancelled"


def test_a_multipart_form_that_can_not_be_read_is_400(signed_in: SignIn) -> None:
    alice = signed_in("alice", "customer")
    event = ('name="event"', UNKNOWN)
    for form, field in (
        (multipart(event, ends=False), "body"),
        (multipart(event, event), "event"),
        (multipart(('name="event"', b"\xff")), "event"),
        (multipart(('name="event"; filename="x"', UNKNOWN)), "event"),
        (Form(multipart(event).body, "multipart/form-data"), "body"),
    ):
        status, answer = alice.ask("POST", BOOKINGS, form)
        assert (status, bool(sentence(answer, field))) == (400, True)


def test_links_lead_through_a_list_to_its_end_and_back(signed_in: SignIn, outputs: Outputs) -> None:
    olga, alice = signed_in("olga", "organizer"), signed_in("alice", "customer")
    made = [olga.event()["id"] for _ in range(21)]
    page = olga.ask("GET", f"{EVENTS}my_events/")[1]
    assert page["count"] == 21
    seen = [one["id"] for one in page["results"]]
    while page["next"]:
        assert page["next"].startswith(f"{outputs.http}{EVENTS}my_events/?")
        before, page = page, olga.follow(page["next"])[1]
        assert olga.follow(page["previous"])[1] == before
        seen += [one["id"] for one in page["results"]]
    assert seen == made[::-1]
    assert alice.ask("GET", f"{EVENTS}my_events/")[0] == 403
    assert olga.ask("GET", f"{EVENTS}upcoming/")[1]["results"][0]["id"] == made[-1]
    assert made[-1] not in {one["id"] for one in olga.ask("GET", f"{EVENTS}past")[1]["results"]}


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
