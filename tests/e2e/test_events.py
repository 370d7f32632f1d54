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
from tests.support.e2e import Compact, Http, at_once, eventually, set_up_before_start
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
SHORT, LONG = timedelta(seconds=1), timedelta(hours=2)  # durations of events
numbers = itertools.count(1)

type SignIn = Callable[..., Person]


@pytest.fixture
def signed_in(http: Http, outputs: Outputs, compact: Compact) -> SignIn:
    """Return a function that signs a new person in. Their bookings count as promised."""
    cognito = local_cognito(outputs.aws)

    def new_person(name: str, *roles: str) -> Person:
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

    return new_person


def test_an_event_and_its_bookings_from_creation_to_deletion(signed_in: SignIn) -> None:
    olga, oskar = signed_in("olga", "organizer"), signed_in("oskar", "organizer")
    alice, bob = signed_in("alice", "customer"), signed_in("bob", "customer")
    stranger = signed_in("stranger", "customer")

    assert alice.ask("POST", EVENTS, body())[0] == 403
    assert "capacity" in olga.ask("POST", EVENTS, body(capacity=0))[1]
    event = olga.event(capacity=2)
    assert alice.read(event) == (200, event) == (200, alice.ask("GET", EVENTS)[1]["results"][0])
    path = f"{EVENTS}{event['id']}/"
    for method in ("PATCH", "DELETE"):
        assert oskar.ask(method, path, {"title": "Mine"})[0] == 403
    status, event = olga.ask("PATCH", path, {"title": "Changed", "capacity": 1})
    assert (status, event["title"], event["available_slots"]) == (200, "Changed", 1)

    assert olga.try_to_book(event)[0] == 403
    booking = alice.book(event)
    assert booking["status"] == "active"
    assert olga.ask("PATCH", path, {"start_time": "2030-01-01T10:00:00Z"})[0] == 400
    assert alice.read(event)[1]["is_full"] is True
    assert refusal(alice, event) == "You already have an active booking for this event."
    assert refusal(bob, event) == f"{FULL} No more bookings available."
    assert "does not exist" in refusal(bob, {"id": UNKNOWN})
    assert "does not exist" in refusal(bob, {"id": 999_999})

    assert olga.read(booking) == (200, booking)
    for other in (oskar, bob, stranger):
        assert other.read(booking)[0] == 403
    for other in (olga, oskar, bob, stranger):
        assert other.cancel(booking)[0] == 403
        assert other.change(booking, "cancelled")[0] == 403
        assert other.delete(booking)[0] == 403

    assert alice.cancel(booking)[0] == 200
    assert "Only active" in sentence(alice.cancel(booking)[1])
    assert alice.change(booking, "active") == (200, booking)
    assert alice.change(booking, "waitlisted")[0] == 400
    assert alice.change(booking, "cancelled")[1]["status"] == "cancelled"
    of_bob = bob.book(event)
    assert sentence(alice.change(booking, "active")[1], "event") == (
        f"{FULL} Cannot reactivate booking."
    )
    assert olga.listed() == [of_bob["id"], booking["id"]]
    assert (alice.listed(), bob.listed()) == ([booking["id"]], [of_bob["id"]])
    assert alice.listed(status="active") == stranger.listed() == oskar.listed() == []
    assert alice.ask("GET", BOOKINGS, status="unknown")[0] == 400
    assert alice.ask("GET", BOOKINGS, page="2")[1]["detail"] == "Invalid page."

    assert alice.delete(booking) == (204, None)
    assert alice.read(booking)[0] == alice.delete(booking)[0] == 404
    assert olga.listed() == [of_bob["id"]]
    _, page = eventually(partial(alice.history, booking), lambda seen: seen[1]["count"] == 5)
    assert [entry["action"] for entry in reversed(page["results"])] == [
        "create", "cancel", "update", "update", "delete",
    ]  # fmt: skip
    assert page["results"][-1]["event_title"] == event["title"]
    assert {(entry["who"], entry["event"]) for entry in page["results"]} == {
        (alice.user_id, event["id"])
    }

    assert olga.ask("DELETE", path) == (204, None)
    assert alice.read(event)[0] == 404
    assert event["id"] not in {one["id"] for one in alice.ask("GET", EVENTS)[1]["results"]}
    eventually(partial(bob.read, of_bob), lambda seen: seen[1]["status"] == "cancelled")
    assert bob.change(of_bob, "active")[0] == 400


def refusal(person: Person, event: Any) -> str:
    """Try to book an event; return the sentence of the error."""
    status, answer = person.try_to_book(event)
    assert status == 400, answer
    return sentence(answer, "event")


def test_after_its_start_an_event_cannot_be_booked_nor_its_bookings_changed(
    signed_in: SignIn,
) -> None:
    def set_up(start: datetime) -> tuple[Person, Person, Any, Any, Any, Any]:
        both, alice = signed_in("both", "customer", "organizer"), signed_in("alice", "customer")
        event, ongoing = (
            both.event(capacity=3, start_time=_text(start), end_time=_text(start + duration))
            for duration in (SHORT, LONG)
        )
        booking, cancelled = both.book(event), alice.book(event)
        assert "overlapping" in refusal(both, ongoing)
        assert alice.cancel(cancelled)[0] == 200
        return both, alice, event, ongoing, booking, cancelled

    both, alice, event, ongoing, booking, cancelled = set_up_before_start(set_up)
    eventually(partial(both.read, ongoing), lambda seen: seen[1]["is_ongoing"])
    assert refusal(alice, ongoing) == "Cannot book for events that are currently ongoing."
    eventually(partial(both.read, event), lambda seen: seen[1]["is_past"])
    ended = "Cannot book for events that have already ended."
    assert refusal(alice, event) == ended
    assert sentence(alice.change(cancelled, "active")[1], "event") == ended
    assert event["id"] in {one["id"] for one in alice.ask("GET", f"{EVENTS}past/")[1]["results"]}
    for change in (both.cancel, both.delete, partial(both.change, status="cancelled")):
        status, answer = change(booking)
        assert (status, "have already started or ended." in sentence(answer)) == (400, True)
    assert alice.delete(cancelled)[0] == 204
    assert both.listed() == [booking["id"]]


@pytest.mark.parametrize("form", [urlencoded, multipart_of])
def test_forms_are_accepted_where_json_is(signed_in: SignIn, form: Callable[..., Form]) -> None:
    olga, alice = signed_in("olga", "organizer"), signed_in("alice", "customer")
    status, event = olga.ask("POST", EVENTS, form(body(title="Größe", capacity="3")))
    assert (status, event["title"], event["capacity"]) == (201, "Größe", 3)
    path = f"{EVENTS}{event['id']}/"
    assert olga.ask("PATCH", path, form({"capacity": 4}))[1]["capacity"] == 4
    status, booking = alice.ask("POST", BOOKINGS, form({"event": event["id"]}))
    assert status == 201
    change = form({"status": "cancelled"})
    assert alice.ask("PATCH", f"{BOOKINGS}{booking['id']}/", change)[1]["status"] == "cancelled"


def test_a_malformed_multipart_form_is_400(signed_in: SignIn) -> None:
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


def test_next_and_previous_links_lead_through_a_whole_list(
    signed_in: SignIn, outputs: Outputs
) -> None:
    olga, alice = signed_in("olga", "organizer"), signed_in("alice", "customer")
    created = [olga.event()["id"] for _ in range(21)]
    page = olga.ask("GET", f"{EVENTS}my_events/")[1]
    assert page["count"] == 21
    listed = [one["id"] for one in page["results"]]
    while page["next"]:
        assert page["next"].startswith(f"{outputs.http}{EVENTS}my_events/?")
        before, page = page, olga.follow(page["next"])[1]
        assert olga.follow(page["previous"])[1] == before
        listed += [one["id"] for one in page["results"]]
    assert listed == created[::-1]
    assert alice.ask("GET", f"{EVENTS}my_events/")[0] == 403
    assert olga.ask("GET", f"{EVENTS}upcoming/")[1]["results"][0]["id"] == created[-1]
    assert created[-1] not in {one["id"] for one in olga.ask("GET", f"{EVENTS}past")[1]["results"]}


def _text(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def test_two_of_fifty_simultaneous_bookings_get_the_two_seats(signed_in: SignIn) -> None:
    event = signed_in("olga", "organizer").event(capacity=2)
    with ThreadPoolExecutor(max_workers=4) as pool:
        customers = list(pool.map(lambda _: signed_in("rusher", "customer"), range(50)))
    replies = at_once([partial(person.try_to_book, event) for person in customers])
    assert Counter(status for status, _ in replies) == {201: 2, 400: 48}
    for status, answer in replies:
        assert status == 201 or "full capacity" in sentence(answer, "event")
    seen = customers[0].read(event)[1]
    assert (seen["available_slots"], seen["is_full"]) == (0, True)


def test_without_an_access_token_every_route_is_401(http: Http, signed_in: SignIn) -> None:
    event = signed_in("olga", "organizer").event()
    path = f"{EVENTS}{event['id']}/"
    for headers in ({}, {"authorization": "Bearer no.such.token"}):
        for method in ("GET", "PATCH", "DELETE"):
            assert http.send(method, path, headers=headers)[0] == 401
        assert http.send("POST", BOOKINGS, json={"event": event["id"]}, headers=headers)[0] == 401


def test_routes_work_without_the_trailing_slash(signed_in: SignIn) -> None:
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
