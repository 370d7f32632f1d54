"""The events surface through the real handlers: routes, fields, sentences of errors and lists."""

import itertools
import json
import re
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from testing.tables import TABLE
from tests.support.document import operations
from tests.support.events import (
    BOOKINGS,
    EVENTS,
    HOST,
    Form,
    Person,
    body,
    multipart,
    multipart_of,
    numbers,
    over_functions,
    sentence,
    urlencoded,
)
from tests.support.functions import Functions, functions_over_memory
from tests.support.v1 import Person as Caller
from tests.support.v1 import function_behind

UNKNOWN_ID = "0b0e9e7c-2f1d-4f43-9f4e-5d0a5a1e4b11"


@pytest.fixture(scope="module")
def functions() -> Iterator[Functions]:
    with functions_over_memory() as loaded:
        yield loaded


@pytest.fixture
def olga(functions: Functions) -> Person:
    """Return a new organizer."""
    return over_functions(functions, f"olga{next(numbers)}", "organizer")


@pytest.fixture
def oskar(functions: Functions) -> Person:
    """Return another new organizer."""
    return over_functions(functions, f"oskar{next(numbers)}", "organizer")


@pytest.fixture
def alice(functions: Functions) -> Person:
    """Return a new customer."""
    return over_functions(functions, f"alice{next(numbers)}", "customer")


@pytest.fixture
def bob(functions: Functions) -> Person:
    """Return another new customer."""
    return over_functions(functions, f"bob{next(numbers)}", "customer")


@pytest.fixture
def both(functions: Functions) -> Person:
    """Return a new person with both roles."""
    return over_functions(functions, f"both{next(numbers)}", "customer", "organizer")


@pytest.fixture(autouse=True)
def _ticking_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Advance the clock with every read, because changes in one millisecond have no order."""
    now, ticks = time.time_ns, itertools.count()
    monkeypatch.setattr(time, "time_ns", lambda: now() + next(ticks) * 10**6)


def travel(monkeypatch: pytest.MonkeyPatch, event: Any, hours: float) -> None:
    """Set the clock to so many hours after the start of an event."""
    at = datetime.fromisoformat(event["start_time"]) + timedelta(hours=hours)
    monkeypatch.setattr(time, "time_ns", lambda: int(at.timestamp()) * 10**9)


# --------------------------------------------------------------------------------- the routes


def behind(operation: tuple[str, str]) -> str:
    """Return the function that the gateway invokes for an operation."""
    method, path = operation
    function = function_behind(method, re.sub(r"{\w+}", UNKNOWN_ID, path))
    assert function is not None, f"the gateway has no route for {method} {path}"
    return function


EVENTS_ROUTES = {
    operation: behind(operation)
    for operation in operations()
    if operation[1].startswith(("/eventapi", "/bookingapi"))
}


def test_every_operation_is_there_with_a_slash_and_without() -> None:
    with_slash = {(method, path) for method, path in EVENTS_ROUTES if path.endswith("/")}
    assert len(with_slash) == 15
    assert EVENTS_ROUTES.keys() - with_slash == {(method, path[:-1]) for method, path in with_slash}


def test_the_gateway_invokes_the_function_that_has_the_endpoint(functions: Functions) -> None:
    endpoints = {
        (route.method, route.path): function
        for function in set(EVENTS_ROUTES.values())
        for route in functions.module(function).api.routes
        if route.path.startswith(("/eventapi", "/bookingapi"))
    }
    assert endpoints == EVENTS_ROUTES


def test_a_slash_changes_the_function_only_for_reads() -> None:
    """Only one function can be behind a greedy route; a write stays in its own."""
    moved = {
        (method, path)
        for method, path in EVENTS_ROUTES
        if not path.endswith("/")
        and EVENTS_ROUTES[method, path] != EVENTS_ROUTES[method, f"{path}/"]
    }
    assert moved == {
        ("GET", "/eventapi/event/{event}"),
        ("GET", "/bookingapi/booking/{booking}"),
        ("GET", "/bookingapi/booking/{booking}/history"),
    }


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
@pytest.mark.parametrize(
    "path",
    [
        *(
            "/eventapi/",
            "/eventapi/events/",
            f"/eventapi/event/{UNKNOWN_ID}/x/",
            "/eventapi/event//",
        ),
        *(
            "/bookingapi/bookings",
            f"/bookingapi/booking/{UNKNOWN_ID}/confirm/",
            "/bookingapi/a/b/c",
        ),
    ],
)
def test_an_unknown_path_is_404_in_the_shape_of_the_surface(
    functions: Functions, method: str, path: str
) -> None:
    function = function_behind(method, path)
    if path == "/eventapi/":  # has no route of the surface: the gateway or the page answers
        assert function in {None, "get_root"}
        return
    status, answer = functions.http(function, method, path, {}, claims=Caller("alice").claims)
    assert (status, sentence(answer)) == (404, "no such route")


@pytest.mark.parametrize("route", EVENTS_ROUTES, ids=" ".join)
def test_without_an_access_token_every_route_is_401(
    functions: Functions, route: tuple[str, str]
) -> None:
    method, pattern = route
    path = pattern.replace("{event}", UNKNOWN_ID).replace("{booking}", UNKNOWN_ID)
    ask = partial(functions.http, EVENTS_ROUTES[route], method, path, {})
    claims = Caller("alice").claims
    for no_access in (None, {}, {**claims, "token_use": "id"}):
        status, answer = ask(claims=no_access)
        assert (status, sentence(answer)) == (401, answer["detail"])
    assert ask(claims=claims)[0] != 401


def test_routes_answer_alike_with_a_slash_and_without(olga: Person, alice: Person) -> None:
    event = olga.event()
    assert alice.ask("GET", f"{EVENTS}{event['id']}") == (200, event)
    status, booking = alice.ask("POST", BOOKINGS.rstrip("/"), {"event": event["id"]})
    assert status == 201
    assert alice.ask("GET", f"{BOOKINGS}{booking['id']}") == (200, booking)
    assert alice.ask("POST", f"{BOOKINGS}{booking['id']}/cancel")[0] == 200
    assert alice.ask("PATCH", f"{BOOKINGS}{booking['id']}", {"status": "active"})[0] == 200
    assert alice.ask("DELETE", f"{BOOKINGS}{booking['id']}")[0] == 204
    assert olga.ask("PATCH", f"{EVENTS}{event['id']}", {"capacity": 9})[0] == 200
    assert olga.ask("DELETE", f"{EVENTS}{event['id']}")[0] == 204


# --------------------------------------------------------------------------------- events


def test_an_event_is_created_and_read(olga: Person, alice: Person) -> None:
    sent = body()
    status, event = olga.ask("POST", EVENTS, sent)
    assert status == 201
    assert event == {
        "id": event["id"],
        "title": sent["title"],
        "description": "About it.",
        "start_time": sent["start_time"],
        "end_time": sent["end_time"].replace(" ", "T") + "Z",
        "capacity": 2,
        "creator": {"id": olga.user_id, "organization_name": olga.user_id},
        "available_slots": 2,
        "is_full": False,
        "is_past": False,
        "is_ongoing": False,
    }
    assert alice.read(event) == (200, event)


def test_a_title_may_be_used_twice_and_an_event_may_last_for_weeks(olga: Person) -> None:
    sent = body(title="The same", end_time="2060-01-01T00:00:00+02:00")
    first, second = (olga.ask("POST", EVENTS, sent) for _ in range(2))
    assert (first[0], second[0]) == (201, 201)
    assert first[1]["id"] != second[1]["id"]
    assert first[1]["end_time"] == "2059-12-31T22:00:00Z"


def test_counts_follow_the_bookings(olga: Person, alice: Person, bob: Person) -> None:
    event = olga.event(capacity=2)
    for person, left in ((alice, 1), (bob, 0)):
        person.book(event)
        seen = alice.read(event)[1]
        assert (seen["available_slots"], seen["is_full"]) == (left, left == 0)
        [listed] = [e for e in alice.ask("GET", EVENTS)[1]["results"] if e["id"] == event["id"]]
        assert listed == seen


def test_an_event_is_ongoing_then_past_and_keeps_its_available_slots(
    monkeypatch: pytest.MonkeyPatch, functions: Functions, olga: Person, alice: Person
) -> None:
    event = olga.event(capacity=3)
    alice.book(event)
    for hours, ongoing, past in ((-0.1, False, False), (0, True, False), (2, False, True)):
        travel(monkeypatch, event, hours)
        message = {"messageId": "m", "body": json.dumps({"conference": event["id"]})}
        functions.invoke("start_conference", {"Records": [message]})
        seen = alice.read(event)[1]
        assert (seen["is_ongoing"], seen["is_past"]) == (ongoing, past)
        assert (seen["available_slots"], seen["is_full"]) == (2, False)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", ""),
        ("title", "x" * 201),
        ("title", 7),
        ("title", "a\x00b"),
        ("description", ["x"]),
        ("start_time", "tomorrow"),
        ("end_time", "2001-01-01T00:00:00Z"),
        ("end_time", None),
        ("capacity", 0),
        ("capacity", 100_001),
        ("capacity", "many"),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_created(
    olga: Person, field: str, value: Any
) -> None:
    before = olga.ask("GET", EVENTS)[1]["count"]
    status, answer = olga.ask("POST", EVENTS, body(**{field: value}))
    assert (status, sentence(answer, field).startswith(f"{field}: ")) == (400, True)
    assert olga.ask("GET", EVENTS)[1]["count"] == before


@pytest.mark.parametrize("field", ["title", "start_time", "end_time", "capacity"])
def test_a_missing_field_is_named(olga: Person, field: str) -> None:
    sent = body()
    del sent[field]
    status, answer = olga.ask("POST", EVENTS, sent)
    assert (status, answer[field]) == (400, ["is required"])


@pytest.mark.parametrize("sent", [b"\xff", b"no json", b"[]", b""])
def test_a_body_that_is_not_a_json_object_is_refused(
    olga: Person, alice: Person, sent: bytes
) -> None:
    event = olga.event()
    booking = alice.book(event)
    for person, method, path in (
        (olga, "POST", EVENTS),
        (olga, "PATCH", f"{EVENTS}{event['id']}/"),
        (alice, "POST", BOOKINGS),
        (alice, "PATCH", f"{BOOKINGS}{booking['id']}/"),
    ):
        status, answer = person.ask(method, path, sent)
        assert (status, sentence(answer, "body")[:5]) == (400, "body:")


def test_an_event_cannot_start_in_the_past(olga: Person) -> None:
    past = {"start_time": "2020-06-14T10:00:00Z", "end_time": "2020-06-14T11:00:00Z"}
    status, answer = olga.ask("POST", EVENTS, body() | past)
    assert (status, answer["start_time"]) == (400, ["must be in the future"])
    event = olga.event()
    status, answer = olga.ask("PATCH", f"{EVENTS}{event['id']}/", past)
    assert (status, answer["start_time"]) == (400, ["must be in the future"])


def test_only_organizers_create_events(alice: Person, both: Person) -> None:
    status, answer = alice.ask("POST", EVENTS, body())
    assert (status, sentence(answer)) == (403, answer["detail"])
    assert both.event()["creator"]["id"] == both.user_id


def test_only_the_creator_changes_and_deletes(olga: Person, oskar: Person, alice: Person) -> None:
    event = olga.event()
    for stranger in (oskar, alice):
        for method in ("PATCH", "DELETE"):
            path = f"{EVENTS}{event['id']}/"
            assert stranger.ask(method, path, {"title": "Mine"})[0] == 403
    assert olga.read(event) == (200, event)


def test_an_unknown_event_is_not_found(olga: Person) -> None:
    for identity in (UNKNOWN_ID, "999999", "no id", "x" * 300):
        for method in ("GET", "PATCH", "DELETE"):
            status, answer = olga.ask(method, f"{EVENTS}{identity}/", {"capacity": 3})
            assert (status, sentence(answer)) == (404, answer["detail"])


def test_a_creator_changes_everything_while_nobody_has_booked(olga: Person) -> None:
    event = olga.event()
    changes = {
        "title": "Another",
        "description": "",
        "start_time": "2050-01-01T10:00:00Z",
        "end_time": "2050-01-02T10:00:00Z",
        "capacity": 7,
    }
    status, changed = olga.ask("PATCH", f"{EVENTS}{event['id']}/", changes)
    assert (status, changed) == (200, {**event, **changes, "available_slots": 7})
    assert olga.read(event) == (200, changed)
    assert olga.ask("PATCH", f"{EVENTS}{event['id']}/", {}) == (200, changed)


def test_times_cannot_be_changed_after_the_first_booking(olga: Person, alice: Person) -> None:
    event = olga.event()
    booking = alice.book(event)
    assert alice.cancel(booking)[0] == 200
    path = f"{EVENTS}{event['id']}/"
    for field in ("start_time", "end_time"):
        changed = event["start_time"].replace("T10:00", "T11:00")
        status, answer = olga.ask("PATCH", path, {field: changed})
        assert (status, "once anyone has booked" in sentence(answer)) == (400, True)
    assert olga.ask("PATCH", path, {"title": "Still free"})[1]["title"] == "Still free"
    assert alice.read(booking)[0] == 200


def test_the_capacity_cannot_be_less_than_the_active_bookings(
    olga: Person, alice: Person, bob: Person
) -> None:
    event = olga.event(capacity=3)
    alice.book(event)
    bob.book(event)
    status, answer = olga.ask("PATCH", f"{EVENTS}{event['id']}/", {"capacity": 1})
    assert status == 400
    sentence(answer, "capacity")
    status, answer = olga.ask("PATCH", f"{EVENTS}{event['id']}/", {"capacity": 2})
    assert (status, answer["available_slots"], answer["is_full"]) == (200, 0, True)


def test_the_title_of_a_conference_created_on_v1_cannot_be_changed(
    olga: Person, alice: Person
) -> None:
    name = f"Found by name {next(numbers)}"
    listed = {
        "name": name,
        "location": "Berlin",
        "topics": ["A"],
        "start": "2060-01-01T10:00:00",
        "end": "2060-01-01T11:00:00",
        "slots": 1,
    }
    status, conference = olga.ask("POST", "/v1/conferences", listed)
    assert status == 201
    path = f"{EVENTS}{conference['id']}/"
    assert alice.ask("GET", path)[1]["title"] == name
    status, answer = olga.ask("PATCH", path, {"title": "Lost"})
    assert (status, sentence(answer, "title")[:6]) == (400, "title:")
    assert olga.ask("PATCH", path, {"title": name, "capacity": 2})[1]["capacity"] == 2
    assert alice.ask("GET", EVENTS)[1]["results"][0]["title"] == name


def test_a_deleted_event_is_neither_found_nor_listed_and_its_bookings_are_cancelled(
    functions: Functions, olga: Person, alice: Person
) -> None:
    event = olga.event()
    booking = alice.book(event)
    count = alice.ask("GET", EVENTS)[1]["count"]
    assert olga.ask("DELETE", f"{EVENTS}{event['id']}/") == (204, None)
    for method in ("GET", "PATCH", "DELETE"):
        assert olga.ask(method, f"{EVENTS}{event['id']}/", {"capacity": 3})[0] == 404
    page = alice.ask("GET", EVENTS)[1]
    assert page["count"] == count - 1
    assert event["id"] not in {listed["id"] for listed in page["results"]}
    status, answer = alice.try_to_book(event)
    assert (status, "cancelled" in sentence(answer, "event")) == (400, True)
    functions.relay()
    functions.deliver("STARTS", "start_conference")
    assert alice.read(booking) == (200, {**booking, "status": "cancelled"})
    assert alice.change(booking, "active")[0] == 400


def test_events_are_listed_newest_first_ten_a_page(olga: Person, alice: Person) -> None:
    created = [olga.event()["id"] for _ in range(21)]
    _, first = alice.ask("GET", EVENTS, page="1", order="x y")
    assert (first["count"] >= 21, first["previous"], len(first["results"])) == (True, None, 10)
    assert first["next"] == f"https://{HOST}{EVENTS}?page=2&order=x+y"
    _, second = alice.follow(first["next"])
    assert second["previous"] == f"https://{HOST}{EVENTS}?page=1&order=x+y"
    listed = [event["id"] for event in first["results"] + second["results"]]
    assert listed == created[::-1][:20]
    last = -(-first["count"] // 10)
    _, page = alice.ask("GET", EVENTS, page=str(last))
    assert (page["next"], len(page["results"])) == (None, (first["count"] - 1) % 10 + 1)


def test_links_have_the_host_and_scheme_of_the_request(functions: Functions, olga: Person) -> None:
    for _ in range(11):
        olga.event()

    def link(**headers: str) -> str:
        claims = Caller(olga.user_id).claims
        ask = partial(functions.http, "list_conferences", "GET", EVENTS, claims=claims)
        following: str = ask(headers=headers)[1]["next"]
        return following.removesuffix(f"{EVENTS}?page=2")

    assert link() == "https://localhost"
    assert link(host="127.0.0.1:8080", **{"x-forwarded-proto": "http"}) == "http://127.0.0.1:8080"
    assert link(host="Example.COM", **{"x-forwarded-proto": "https"}) == "https://Example.COM"
    assert link(host="[::1]:8080") == "https://[::1]:8080"
    assert link(**{"x-forwarded-proto": "javascript"}) == "https://localhost"
    for wrong in ("", "a/b", "a b", "user@host", "a?b", "a#b", "host:", "-x.com", "x" * 64, "a..b"):
        assert link(host=wrong) == "https://localhost", wrong


def test_my_events_lists_the_events_of_the_caller(
    olga: Person, oskar: Person, alice: Person
) -> None:
    created = [olga.event()["id"] for _ in range(12)]
    oskar.event()
    assert olga.ask("DELETE", f"{EVENTS}{created.pop()}/")[0] == 204
    status, page = olga.ask("GET", f"{EVENTS}my_events/")
    assert (status, page["count"], page["previous"]) == (200, 11, None)
    assert [event["id"] for event in page["results"]] == created[::-1][:10]
    assert page["results"][0] == alice.read(page["results"][0])[1]
    _, rest = olga.follow(page["next"])
    assert [event["id"] for event in rest["results"]] == created[:1]
    status, answer = alice.ask("GET", f"{EVENTS}my_events/")
    assert (status, sentence(answer)) == (403, answer["detail"])
    assert olga.ask("GET", f"{EVENTS}my_events", page="3")[0] == 404


def test_upcoming_lists_events_before_their_start_and_past_those_after_their_end(
    monkeypatch: pytest.MonkeyPatch, olga: Person, alice: Person
) -> None:
    later, event = olga.event(day=9_000), olga.event(day=8_999)

    def listed(which: str) -> set[str]:
        status, page = alice.ask("GET", f"{EVENTS}{which}/")
        assert status == 200
        assert set(page) == {"count", "next", "previous", "results"}
        return {one["id"] for one in page["results"]} & {event["id"], later["id"]}

    both = {event["id"], later["id"]}
    assert (listed("upcoming"), listed("past")) == (both, set())
    travel(monkeypatch, event, 0)
    assert (listed("upcoming"), listed("past")) == ({later["id"]}, set())
    travel(monkeypatch, event, 2)
    assert (listed("upcoming"), listed("past")) == ({later["id"]}, {event["id"]})
    for which in ("upcoming", "past"):
        assert alice.ask("GET", f"{EVENTS}{which}", page="x")[0] == 404


def test_an_end_before_the_start_is_an_error_of_end_time(olga: Person) -> None:
    event = olga.event()
    changes = {"end_time": "2001-01-01T00:00:00Z"}, {"start_time": "2099-01-01T00:00:00Z"}
    replies = [
        olga.ask("POST", EVENTS, body() | changes[0]),
        *(olga.ask("PATCH", f"{EVENTS}{event['id']}/", change) for change in changes),
    ]
    for status, answer in replies:
        assert (status, answer["end_time"]) == (400, ["must be after start_time"])
        assert "start_time" not in answer
        sentence(answer, "end_time")


# --------------------------------------------------------------------------------- forms


@pytest.mark.parametrize("form", [urlencoded, multipart_of])
def test_forms_create_and_change_events_and_bookings(
    olga: Person, alice: Person, form: Any
) -> None:
    sent = body(title="Größe & mehr", description="One\r\ntwo", capacity="3")
    status, event = olga.ask("POST", EVENTS, form(sent))
    assert (status, event["title"], event["capacity"]) == (201, "Größe & mehr", 3)
    assert event["description"] == "One\r\ntwo"
    status, event = olga.ask("PATCH", f"{EVENTS}{event['id']}/", form({"capacity": 4}))
    assert (status, event["capacity"]) == (200, 4)
    status, booking = alice.ask("POST", BOOKINGS, form({"event": event["id"], "unknown": "x"}))
    assert status == 201
    path = f"{BOOKINGS}{booking['id']}/"
    assert alice.ask("PATCH", path, form({"status": "cancelled"}))[1]["status"] == "cancelled"
    assert alice.ask("PATCH", path, form({"status": "active"}))[1]["status"] == "active"


@pytest.mark.parametrize("form", [urlencoded, multipart_of])
@pytest.mark.parametrize(
    ("field", "value"),
    [("capacity", "many"), ("capacity", ""), ("capacity", "0"), ("title", ""), ("end_time", "")],
)
def test_a_wrong_field_of_a_form_is_named(olga: Person, form: Any, field: str, value: str) -> None:
    before = olga.ask("GET", f"{EVENTS}my_events/")[1]["count"]
    status, answer = olga.ask("POST", EVENTS, form(body() | {field: value}))
    assert (status, sentence(answer, field).startswith(f"{field}: ")) == (400, True)
    assert olga.ask("GET", f"{EVENTS}my_events/")[1]["count"] == before


ID = ('name="event"', UNKNOWN_ID)
BAD_FORMS: dict[str, tuple[Form, str]] = {
    "empty": (multipart(ends=False), "body"),
    "no field": (urlencoded({}), "event"),
    "truncated": (multipart(ID, ends=False), "body"),
    "no boundary": (Form(multipart(ID).body, "multipart/form-data"), "body"),
    "another boundary": (Form(multipart(ID).body, "multipart/form-data; boundary=x"), "body"),
    "no name": (multipart(("x=y", UNKNOWN_ID)), "body"),
    "a duplicate": (multipart(ID, ID), "event"),
    "an urlencoded duplicate": (
        Form(
            f"event={UNKNOWN_ID}&event={UNKNOWN_ID}".encode(), "application/x-www-form-urlencoded"
        ),
        "event",
    ),
    "a file": (multipart(('name="event"; filename="x.txt"', UNKNOWN_ID)), "event"),
    "no UTF-8": (multipart(('name="event"', b"\xff")), "event"),
    "too many fields": (multipart(*[(f'name="x{at}"', "") for at in range(60)]), "body"),
    "a long header": (multipart((f"name=event{'; a=b' * 500}", UNKNOWN_ID)), "body"),
    "parts within parts": (
        Form(
            b"--edge\r\nContent-Type: multipart/mixed; boundary=edge\r\n\r\n" * 900,
            "multipart/form-data; boundary=edge",
        ),
        "body",
    ),
    "messages within messages": (
        Form(
            b"--edge\r\n" + b"Content-Type: message/rfc822\r\n\r\n" * 2_000,
            "multipart/form-data; boundary=edge",
        ),
        "body",
    ),
    "too large": (multipart(('name="event"', "x" * 65_536)), "body"),
}


@pytest.mark.parametrize("case", BAD_FORMS)
def test_a_malformed_form_is_400_and_writes_nothing(
    functions: Functions, alice: Person, case: str
) -> None:
    before = functions.items()
    form, field = BAD_FORMS[case]
    status, answer = alice.ask("POST", BOOKINGS, form)
    assert (status, sentence(answer, field).startswith(f"{field}: ")) == (400, True)
    assert functions.items() == before


def test_a_file_in_an_unknown_field_is_ignored(olga: Person) -> None:
    texts = [(f'name="{name}"', str(value)) for name, value in body().items()]
    picture = ('name="picture"; filename="x.png"', b"\x89PNG\r\n\xff")
    assert olga.ask("POST", EVENTS, multipart(*texts, picture))[0] == 201


@pytest.mark.parametrize("page", ["0", "-1", "x", "", "1.5", "999", "10000000000", "1,2"])
@pytest.mark.parametrize("path", [EVENTS, BOOKINGS])
def test_a_page_that_does_not_exist_is_404(alice: Person, path: str, page: str) -> None:
    status, answer = alice.ask("GET", path, page=page)
    assert (status, answer["detail"], sentence(answer)) == (404, "Invalid page.", "Invalid page.")


# --------------------------------------------------------------------------------- bookings


def test_a_booking_is_read_by_its_attendee_and_its_organizer_only(
    olga: Person, oskar: Person, alice: Person, bob: Person
) -> None:
    event = olga.event()
    booking = alice.book(event)
    assert booking == {
        "id": booking["id"],
        "event": event["id"],
        "attendee": alice.user_id,
        "status": "active",
        "booking_date": booking["booking_date"],
    }
    for person in (alice, olga):
        assert person.read(booking) == (200, booking)
    for stranger in (bob, oskar):
        status, answer = stranger.read(booking)
        assert (status, sentence(answer)) == (403, answer["detail"])
    assert alice.read({"id": UNKNOWN_ID})[0] == 404


def test_an_organizer_who_is_not_a_customer_cannot_book(olga: Person, both: Person) -> None:
    event = olga.event()
    assert olga.try_to_book(event)[0] == 403
    assert both.try_to_book(event)[0] == 201


def test_a_refused_booking_has_the_sentence_of_its_reason_under_event(
    monkeypatch: pytest.MonkeyPatch, olga: Person, alice: Person, bob: Person
) -> None:
    day = next(numbers)
    event, overlapping = olga.event(day, capacity=1), olga.event(day)
    alice.book(event)
    refusal = partial(_refusal, alice)
    assert refusal(event["id"]) == "You already have an active booking for this event."
    assert "overlapping" in refusal(overlapping["id"])
    assert _refusal(bob, event["id"]) == FULL
    for unknown in (UNKNOWN_ID, "nonsense", 999_999, event["title"]):
        assert "does not exist" in refusal(unknown)
    malformed: Any
    for malformed in (None, "", [], {}, True):
        assert refusal(malformed).startswith("event: ")
    assert alice.ask("POST", BOOKINGS, {})[1]["event"] == ["is required"]
    travel(monkeypatch, event, 0)
    assert _refusal(bob, event["id"]) == ONGOING
    travel(monkeypatch, event, 2)
    assert _refusal(bob, event["id"]) == ENDED


FULL = "This event is at full capacity. No more bookings available."
FULL_AGAIN = "This event is at full capacity. Cannot reactivate booking."
ONGOING = "Cannot book for events that are currently ongoing."
ENDED = "Cannot book for events that have already ended."
TOO_LATE = "Cannot cancel booking for events that have already started or ended."


def _refusal(person: Person, event: Any) -> str:
    status, answer = person.ask("POST", BOOKINGS, {"event": event})
    assert status == 400, answer
    return sentence(answer, "event")


def test_the_events_surface_has_no_waitlist_and_hides_waitlisted_bookings(
    olga: Person, alice: Person, bob: Person
) -> None:
    event = olga.event(capacity=1)
    seated = alice.book(event)
    assert bob.try_to_book(event)[0] == 400
    status, waiting = bob.ask("POST", "/v1/bookings", {"conference": event["id"]})
    assert (status, waiting["status"]) == (201, "WAITLISTED")
    for person in (bob, olga):
        assert person.read(waiting)[0] == 404
        assert waiting["id"] not in person.listed()
    for change in (bob.cancel, bob.delete, partial(bob.change, status="cancelled")):
        assert change(waiting)[0] == 404
    assert alice.cancel(seated)[0] == 200
    seen = alice.read(event)[1]
    assert (seen["available_slots"], seen["is_full"]) == (0, True)


def test_only_its_attendee_cancels_a_booking_and_only_once(
    olga: Person, oskar: Person, alice: Person, bob: Person
) -> None:
    booking = alice.book(olga.event())
    for stranger in (bob, olga, oskar):
        assert stranger.cancel(booking)[0] == 403
        assert stranger.change(booking, "cancelled")[0] == 403
        assert stranger.delete(booking)[0] == 403
    assert alice.cancel(booking) == (
        200,
        {
            "message": "Booking cancelled successfully.",
            "booking_id": booking["id"],
            "status": "cancelled",
        },
    )
    status, answer = alice.cancel(booking)
    assert (status, sentence(answer)) == (400, "Only active bookings can be cancelled.")
    assert alice.read(booking)[1]["status"] == "cancelled"


def test_patch_cancels_and_reactivates_a_booking(olga: Person, alice: Person) -> None:
    booking = alice.book(olga.event(capacity=1))
    assert alice.change(booking, "active")[0] == 400
    assert alice.change(booking, "cancelled") == (200, {**booking, "status": "cancelled"})
    assert alice.change(booking, "cancelled")[0] == 400
    assert alice.change(booking, "active") == (200, booking)
    for wrong in ("CONFIRMED", "waitlisted", "", None, 1, ["active"]):
        status, answer = alice.change(booking, wrong)
        assert (status, sentence(answer, "status")[:7]) == (400, "status:")
    assert alice.read(booking) == (200, booking)
    assert alice.change({"id": UNKNOWN_ID}, "active")[0] == 404


def test_a_reactivation_is_refused_for_the_same_reasons_as_a_booking(
    monkeypatch: pytest.MonkeyPatch, olga: Person, alice: Person, bob: Person
) -> None:
    day = next(numbers)
    event, overlapping = olga.event(day, capacity=1), olga.event(day)
    first = alice.book(event)
    assert alice.cancel(first)[0] == 200
    other = alice.book(overlapping)
    assert "overlapping" in sentence(alice.change(first, "active")[1], "event")
    assert alice.cancel(other)[0] == 200
    of_bob = bob.book(event)
    status, answer = alice.change(first, "active")
    assert (status, sentence(answer, "event")) == (400, FULL_AGAIN)
    assert bob.cancel(of_bob)[0] == 200
    again = alice.book(event)
    assert "already have an active" in sentence(alice.change(first, "active")[1], "event")
    assert alice.cancel(again)[0] == 200
    travel(monkeypatch, event, 1)
    assert sentence(alice.change(first, "active")[1], "event") == ONGOING
    travel(monkeypatch, event, 2)
    assert sentence(alice.change(first, "active")[1], "event") == ENDED


def test_a_booking_that_the_organizer_cancelled_cannot_be_reactivated(
    olga: Person, alice: Person
) -> None:
    booking = alice.book(olga.event())
    assert olga.ask("POST", f"/v1/bookings/{booking['id']}/cancel")[0] == 200
    status, answer = alice.change(booking, "active")
    assert status == 400
    sentence(answer, "status")


def test_an_active_booking_cannot_be_cancelled_or_deleted_after_the_start(
    monkeypatch: pytest.MonkeyPatch, olga: Person, alice: Person, bob: Person
) -> None:
    event = olga.event()
    booking, cancelled = alice.book(event), bob.book(event)
    assert bob.cancel(cancelled)[0] == 200
    for hours in (0, 2):
        travel(monkeypatch, event, hours)
        for change in (alice.cancel, alice.delete, partial(alice.change, status="cancelled")):
            status, answer = change(booking)
            assert (status, sentence(answer)) == (400, TOO_LATE)
    assert alice.read(booking) == (200, booking)
    assert bob.delete(cancelled)[0] == 204


@pytest.mark.parametrize("cancelled_before", [True, False])
def test_a_deleted_booking_is_not_found_and_its_seat_is_free(
    olga: Person, alice: Person, *, cancelled_before: bool
) -> None:
    event = olga.event(capacity=1)
    booking = alice.book(event)
    if cancelled_before:
        assert alice.cancel(booking)[0] == 200
    assert alice.delete(booking) == (204, None)
    for person in (alice, olga):
        assert person.read(booking)[0] == 404
        assert booking["id"] not in person.listed()
    for change in (alice.cancel, alice.delete, partial(alice.change, status="active")):
        assert change(booking)[0] == 404
    assert alice.book(event)["id"] != booking["id"]


def test_a_list_has_the_callers_bookings_and_those_of_the_callers_events(
    functions: Functions, olga: Person, alice: Person, bob: Person, both: Person
) -> None:
    of_olga, of_both = olga.event(capacity=9), both.event(capacity=9)
    first, second = alice.book(of_olga), alice.book(of_both)
    third, own = bob.book(of_both), both.book(of_both)
    fourth = both.book(of_olga)
    assert alice.listed() == [second["id"], first["id"]]
    assert bob.listed() == [third["id"]]
    assert olga.listed() == [fourth["id"], first["id"]]
    assert both.listed() == [fourth["id"], own["id"], third["id"], second["id"]]
    without_the_role = over_functions(functions, both.user_id, "customer")
    assert without_the_role.listed() == [fourth["id"], own["id"]]


def test_a_list_is_filtered_by_status_and_its_links_have_the_filter(
    olga: Person, alice: Person
) -> None:
    event = olga.event(capacity=20)
    cancelled = []
    for _ in range(12):
        cancelled.append(alice.book(event))
        assert alice.cancel(cancelled[-1])[0] == 200
    active = alice.book(event)
    assert alice.listed(status="active") == [active["id"]]
    _, page = alice.ask("GET", BOOKINGS, status="cancelled")
    assert (page["count"], len(page["results"]), page["previous"]) == (12, 10, None)
    link = f"https://{HOST}{BOOKINGS}?status=cancelled&page="
    assert page["next"] == f"{link}2"
    _, rest = alice.follow(page["next"])
    assert (rest["next"], rest["previous"]) == (None, f"{link}1")
    listed = [booking["id"] for booking in page["results"] + rest["results"]]
    assert listed == [booking["id"] for booking in cancelled[::-1]]
    assert alice.ask("GET", BOOKINGS)[1]["count"] == 13
    for wrong in ("CONFIRMED", "waitlisted", ""):
        status, answer = alice.ask("GET", BOOKINGS, status=wrong)
        assert (status, sentence(answer, "status")[:7]) == (400, "status:")


def test_every_change_adds_a_history_entry_that_remains_after_the_deletion(
    functions: Functions, olga: Person, alice: Person, bob: Person
) -> None:
    event = olga.event()
    booking = alice.book(event)
    alice.cancel(booking)
    alice.change(booking, "active")
    alice.change(booking, "cancelled")
    alice.change(booking, "active")
    alice.delete(booking)
    functions.relay()
    for person in (alice, olga):
        status, page = person.history(booking)
        assert (status, page["count"], page["next"]) == (200, 6, None)
    assert alice.ask("GET", f"{BOOKINGS}{booking['id']}/history") == (200, page)
    entries = page["results"][::-1]
    assert [(e["action"], e["previous_status"], e["new_status"]) for e in entries] == [
        ("create", None, "active"),
        ("cancel", "active", "cancelled"),
        ("update", "cancelled", "active"),
        ("update", "active", "cancelled"),
        ("update", "cancelled", "active"),
        ("delete", "active", "cancelled"),
    ]
    assert {(e["who"], e["event"]) for e in entries} == {(alice.user_id, event["id"])}
    assert all(set(e) == {*HISTORY} for e in entries[1:])
    created = {"event_title": event["title"], "booking_date": booking["booking_date"]}
    created["status"] = "active"
    details = {"event_id": event["id"], **created}
    assert entries[0] == {
        **{name: entries[0][name] for name in HISTORY},
        **created,
        "details": details,
    }
    assert bob.history(booking)[0] == 403
    assert alice.history(booking, page="2")[0] == 404
    assert alice.history({"id": UNKNOWN_ID})[0] == 404


HISTORY = ("who", "action", "when", "previous_status", "new_status", "event")


def test_a_history_entry_without_the_update_attribute_is_read(
    functions: Functions, olga: Person, alice: Person
) -> None:
    booking = alice.book(olga.event())
    alice.change(booking, "cancelled")
    functions.relay()
    key = {"pk": {"S": f"BOOKING#{booking['id']}"}, "sk": {"S": "HISTORY#00000002"}}
    functions.engine.client().update_item(
        TableName=TABLE,
        Key=key,
        UpdateExpression="REMOVE #u",
        ExpressionAttributeNames={"#u": "update"},
    )
    entries = alice.history(booking)[1]["results"]
    assert [entry["action"] for entry in entries] == ["cancel", "create"]


def test_a_reactivation_on_v1_is_a_reactivate_entry(
    functions: Functions, olga: Person, alice: Person
) -> None:
    booking = alice.book(olga.event())
    alice.change(booking, "cancelled")
    assert alice.ask("POST", f"/v1/bookings/{booking['id']}/reactivate")[0] == 200
    functions.relay()
    entries = alice.history(booking)[1]["results"]
    assert [entry["action"] for entry in entries] == ["reactivate", "update", "create"]
    _, history = alice.ask("GET", f"/v1/bookings/{booking['id']}/history")
    assert [one["action"] for one in history["items"]] == ["book", "cancel", "reactivate"]


def test_a_confirmed_offer_is_one_update_entry_without_the_waitlist(
    functions: Functions, olga: Person, alice: Person, bob: Person
) -> None:
    event = olga.event(capacity=1)
    seated = alice.book(event)
    waiting = bob.ask("POST", "/v1/bookings", {"conference": event["id"]})[1]
    alice.cancel(seated)
    functions.promote_all(event["id"])
    assert bob.ask("POST", f"/v1/bookings/{waiting['id']}/confirm")[0] == 200
    functions.relay()
    _, page = bob.history(waiting)
    [entry] = page["results"]
    assert (entry["action"], entry["previous_status"], entry["new_status"]) == (
        "update",
        None,
        "active",
    )
    assert bob.read(waiting)[1]["status"] == "active"
