"""Valid and invalid input at its limits, over real HTTP: 400 with a message, never 5xx."""

import re
from typing import Any

import httpx
import pytest

from local.stack import Outputs
from tests.support.document import operations
from tests.support.e2e import Backend, Compact, Http, new_name, path_of

WRITTEN = ("CONFERENCE", "USER", "BOOKING")
GOOD: dict[str, Any] = {
    "name": "Never Added",
    "location": "Berlin",
    "start": "2030-06-14T10:00:00",
    "end": "2030-06-14T18:00:00",
    "slots": 1,
    "topics": ["Python"],
}
POSTS = ["/conference", "/user", "/book", "/confirm", "/cancel"]
CLASSIC_POSTS = [
    "/add_conference",
    "/add_user",
    "/book_conference",
    "/confirm_waitlist_booking",
    "/cancel_booking",
]
NO_OBJECTS = {
    "empty": b"",
    "cut off": b"{",
    "no JSON": b"name=Never+Added",
    "null": b"null",
    "a list": b"[]",
    "a number": b"5",
    "a string": b'"x"',
    "no fields": b"{}",
    "not UTF-8": b"\xff\xfe{}",
    "not UTF-8 inside": b'{"name": "\xff", "user_id": "\xff"}',
    "UTF-16": '{"name": "x"}'.encode("utf-16"),
    "a lone surrogate": b'{"name": "\\ud800", "user_id": "\\ud800", "booking_id": "\\ud800"}',
    "a NUL": b'{"name": "\x00"}',
    "deeply nested": b"[" * 20_000,
    "huge": b'{"name": "' + b"x" * 2_000_000 + b'"}',
}
WRONG_FIELDS = [
    ("/conference", {**GOOD, "name": {"$gt": 1}}),
    ("/conference", {**GOOD, "name": "a/b"}),
    ("/conference", {**GOOD, "slots": 10**30}),
    ("/conference", {**GOOD, "slots": 1_001}),
    ("/conference", {**GOOD, "slots": 0}),
    ("/conference", {**GOOD, "slots": "5"}),
    ("/conference", {**GOOD, "slots": [1]}),
    ("/conference", {**GOOD, "topics": []}),
    ("/conference", {**GOOD, "topics": [f"T{n}" for n in range(11)]}),
    ("/conference", {**GOOD, "start": 1_900_000_000}),
    ("/conference", {**GOOD, "start": "2030-02-30T10:00:00"}),
    ("/conference", {**GOOD, "start": GOOD["end"]}),
    ("/conference", {**GOOD, "end": "2030-06-14T22:00:01"}),
    ("/user", {"user_id": {"$gt": 1}, "topics": ["A"]}),
    ("/user", {"user_id": "a b", "topics": ["A"]}),
    ("/user", {"user_id": 5, "topics": ["A"]}),
    ("/user", {"user_id": "fine", "topics": {"a": 1}}),
    ("/book", {"name": {"$gt": 1}, "user_id": "u"}),
    ("/book", {"name": ["x"], "user_id": "u"}),
    ("/book", {"name": "Nowhere", "user_id": {"$ne": None}}),
    ("/book", {"name": "Nowhere", "user_id": "nobody"}),
    ("/confirm", {"booking_id": {"$gt": 1}, "user_id": "u"}),
    ("/confirm", {"booking_id": 999_999, "user_id": "u"}),
    ("/confirm", {"booking_id": "x"}),
    ("/cancel", {"booking_id": {"$gt": 1}}),
    ("/cancel", {"booking_id": 10**30}),
    ("/cancel", {"booking_id": ""}),
]


def wrong(path: str, body: dict[str, Any]) -> str:
    """Return the problem of an input, for the name of a test."""
    different = (f"{name}={value}"[:40] for name, value in body.items() if GOOD.get(name) != value)
    return f"{path[1:]} {' '.join(different)}"


@pytest.fixture(scope="module")
def before(aws: Backend) -> set[str]:
    """Return the items before these tests."""
    return aws.keys(*WRITTEN)


@pytest.mark.usefixtures("before")
@pytest.mark.parametrize("path", [*POSTS, *CLASSIC_POSTS])
@pytest.mark.parametrize("body", NO_OBJECTS.values(), ids=NO_OBJECTS)
def test_a_body_without_the_json_fields_is_400_with_a_message(
    http: Http, path: str, body: bytes
) -> None:
    status, answer = http.post(path, body)
    assert (status, answer["error"]) == (400, answer["message"])
    assert answer["message"]


@pytest.mark.parametrize("path", ["/cancel", "/cancel_booking", "/confirm_waitlist_booking"])
def test_bytes_that_are_not_utf8_are_refused(http: Http, path: str) -> None:
    # The gateway replaces such bytes with U+FFFD, which is always refused.
    status, answer = http.post(path, b'{"booking_id": "\xff"}')
    assert (status, answer["error"]) == (400, answer["message"])


@pytest.mark.usefixtures("before")
@pytest.mark.parametrize(("path", "body"), WRONG_FIELDS, ids=[wrong(*w) for w in WRONG_FIELDS])
def test_an_invalid_field_is_400_with_a_message(http: Http, path: str, body: Any) -> None:
    status, answer = http.post(path, body)
    assert (status, answer["error"]) == (400, answer["message"])
    assert answer["message"]


def test_invalid_requests_write_nothing(aws: Backend, before: set[str]) -> None:
    assert aws.keys(*WRITTEN) == before


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2030-06-14T10:00:00", "2030-06-14T22:00:00"),
        ("2030-06-14 10:00:00", "2030-06-14T22:00:00Z"),
        ("2030-06-14T12:00:00+02:00", "2030-06-14T22:00:00"),
    ],
)
def test_exactly_twelve_hours_are_accepted_and_one_second_more_is_not(
    http: Http, start: str, end: str
) -> None:
    body = {**GOOD, "name": new_name(), "start": start}
    status, answer = http.post("/conference", {**body, "end": end.replace(":00:00", ":00:01", 1)})
    assert (status, answer["message"][:4]) == (400, "end:")
    assert http.post("/conference", {**body, "end": end})[0] == 201


@pytest.mark.parametrize("slots", [1, 1_000])
def test_capacity_is_accepted_at_its_limits(http: Http, slots: int) -> None:
    body = {**GOOD, "name": new_name(), "slots": slots}
    assert http.post("/conference", body)[0] == 201


def test_names_with_spaces_and_letters_of_any_script_work_through_an_encoded_path(
    http: Http, compact: Compact
) -> None:
    name = new_name("Größe Łódź 会議 конференция")
    assert http.post("/conference", {**GOOD, "name": name})[0] == 201
    booked = compact.book(name)
    [listed] = compact.list(name)
    assert listed["booking_id"] == booked.id
    assert compact.booking(booked.id)["conference_name"] == name
    assert http.get(path_of(f"  {name.replace(' ', '   ')} ")) == (200, [listed])


def test_names_that_differ_only_in_spaces_are_the_same(http: Http, compact: Compact) -> None:
    name = compact.conference(1)
    status, answer = http.post("/conference", {**GOOD, "name": f"  {name.replace(' ', '  ')} "})
    assert (status, answer["message"]) == (400, "conference already exists")


@pytest.mark.parametrize(
    "path", ["/booking/nope", "/booking/999999", "/booking/%C3%BC%20b", path_of("Nowhere")]
)
def test_reading_a_missing_resource_is_404(http: Http, path: str) -> None:
    status, answer = http.get(path)
    assert (status, answer["error"]) == (404, answer["message"])


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/nowhere"),
        ("GET", "/conferences"),
        ("GET", "/book"),
        ("DELETE", "/conference"),
        ("POST", "/booking/nope"),
        ("PUT", "/confirm"),
        ("GET", "/conference/a/b/bookings"),
        ("GET", "/../../etc/passwd"),
        ("GET", "/v1/conferences/"),
        ("POST", "/book/"),
        ("GET", "/openapi.json/"),
        ("PUT", "/eventapi/event/"),
    ],
)
def test_an_unknown_route_is_404(http: Http, method: str, path: str) -> None:
    assert http.send(method, path)[0] == 404


@pytest.mark.parametrize(("method", "path"), [one for one in operations() if "{" in one[1]])
def test_a_path_that_the_gateway_ends_at_a_question_mark_is_documented(
    http: Http, method: str, path: str
) -> None:
    """It ends a path at an encoded question mark, so the route may be another one or none."""
    assert http.answer(method, re.sub(r"\{.*?\}", "%3F", path)).status_code < 500


def test_the_gateway_refuses_a_body_above_its_limit(outputs: Outputs) -> None:
    """A status that the document does not contain, because no function is invoked."""
    answer = httpx.post(f"{outputs.http}/book", content=bytes(10 * 1024 * 1024 + 1))
    assert (answer.status_code, answer.json()) == (413, {"message": "Request Entity Too Large"})
