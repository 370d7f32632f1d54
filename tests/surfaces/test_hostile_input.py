"""Thousands of hostile requests from one seed: no 5xx, and refusals write nothing."""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from booking.surfaces.http import BODY_LIMIT
from tests.support.functions import Functions, functions_over_memory
from tests.support.v1 import Person, functions_by_route

REQUESTS = 10_000
STATUSES = {200, 201, 204, 400, 403, 404, 409, 422}
# The requests include sign-outs and erasures, which refuse the tokens issued before.
CALLER = Person("mallory", ("customer", "organizer"), issued_at=4_000_000_000)
ORGANIZER = Person("olga", ("customer", "organizer"))
ROUTES = [
    ("add_conference", "POST", "/conference"),
    ("add_conference", "POST", "/add_conference"),
    ("add_user", "POST", "/user"),
    ("add_user", "POST", "/add_user"),
    ("book", "POST", "/book"),
    ("book", "POST", "/book_conference"),
    ("get_booking", "GET", "/booking/{}"),
    ("get_booking", "GET", "/booking_status/{}"),
    ("confirm", "POST", "/confirm"),
    ("confirm", "POST", "/confirm_waitlist_booking"),
    ("confirm", "POST", "/confirm_waitlist_booking/{}"),
    ("cancel", "POST", "/cancel"),
    ("cancel", "POST", "/cancel_booking"),
    ("cancel", "POST", "/cancel_booking/{}"),
    ("list_bookings", "GET", "/conference/{}/bookings"),
    ("add_conference", "POST", "/eventapi/event/"),
    ("get_conference", "GET", "/eventapi/event/{}"),
    ("get_conference", "GET", "/v1/users/me/conferences/{}"),
    ("list_conferences", "GET", "/eventapi/event/{}/"),
    ("list_conferences", "GET", "/eventapi/event/"),
    ("list_conferences", "GET", "/eventapi/event/my_events/"),
    ("list_conferences", "GET", "/eventapi/event/upcoming/"),
    ("list_conferences", "GET", "/eventapi/event/past/"),
    ("change_conference", "PATCH", "/eventapi/event/{}/"),
    ("cancel_conference", "DELETE", "/eventapi/event/{}/"),
    ("book", "POST", "/bookingapi/booking/"),
    ("get_booking", "GET", "/bookingapi/booking/{}"),
    ("list_bookings", "GET", "/bookingapi/booking/"),
    ("list_bookings", "GET", "/bookingapi/booking/{}/"),
    ("list_bookings", "GET", "/bookingapi/booking/{}/history/"),
    ("reactivate", "PATCH", "/bookingapi/booking/{}/"),
    ("cancel", "POST", "/bookingapi/booking/{}/cancel/"),
    ("hide_booking", "DELETE", "/bookingapi/booking/{}/"),
    ("booking_history", "GET", "/bookingapi/booking/{}/history"),
    *sorted(
        (function, method, re.sub(r"{\w+}", "{}", path))
        for (method, path), function in functions_by_route().items()
        if path.startswith("/v1/")
    ),
]
BOUND = {f"NAME#{CALLER.user_id}"}  # by the first token, on any route
# The first booking with a token registers the user, even if the booking is refused.
REGISTERED = BOUND | {f"USER#user:{CALLER.user_id}", f"AGENDA#user:{CALLER.user_id}"}
FIELDS = [
    *("name", "location", "topics", "start", "end", "slots", "user_id", "booking_id"),
    *("conference_name", "interested_topics", "start_timestamp", "end_timestamp"),
    *("available_slots", "title", "description", "start_time", "end_time", "capacity"),
    *("event", "status", "page", "conference", "confirmation_window", "max_offers"),
    *("expected_demand", "timezone", "email", "quiet_hours"),
]
OF_PARTIES = [
    *("seats", "accept", "guests", "category", "categories", "max_party", "waitlist"),
]
LIKELY: dict[str, list[Any]] = {
    "slots": [1, 5, 100_000],
    "available_slots": [1, "5"],
    "topics": [["A"], "A,B"],
    "interested_topics": ["A,B"],
    "start": ["2030-06-14T10:00:00"],
    "end": ["2030-06-14 12:00:00", "2030-06-14T22:00:00Z"],
    "start_timestamp": ["2030-06-14T10:00:00+02:00"],
    "end_timestamp": ["2030-06-14 12:00:00"],
    "start_time": ["2030-06-14T10:00:00Z", "2030-07-01T10:00:00Z"],
    "end_time": ["2030-07-14 12:00:00"],
    "capacity": [1, 2, 100],
    "status": ["active", "cancelled"],
    "page": ["1", "2"],
    "confirmation_window": [60],
    "max_offers": [0, 3],
    "expected_demand": [1, 500],
    "timezone": ["Europe/Berlin"],
    "email": ["mallory@example.com"],
    "quiet_hours": [{"from": "22:00", "until": "08:00"}, {"from": "1", "until": None}],
    "seats": [1, 2, 3],
    "accept": [1],
    "guests": [[{"name": "Ada"}], [{"name": "Bob", "email": "bob@example.com"}], [{}]],
    "category": ["Lab", "lab ", "Talk"],
    "categories": [[{"name": "Lab", "seats": 2}], [{"name": "Talk"}, {"name": "Talk"}]],
    "max_party": [1, 6, 10],
    "waitlist": [True],
}
NASTY: list[Any] = [
    None, True, 0, -1, 10**30, 1.5, 1e308, "", " ", "\x00", "\u202e", "\ud800", "a" * 10_000,
    "' OR 1=1 --", "{{7*7}}", "../../etc/passwd", "%00", "%2e%2e%2f", "<script>", "$gt", "#name",
    ":value", "attribute_exists(pk)", "CONFERENCE#x", "__proto__", [], {}, [[]], {"$gt": 1},
    {"S": "x"}, ["a", 1, None], "9" * 400, "2030-13-45T99:99:99", "0000-00-00 00:00:00",
    "9999-12-31T23:59:59-23:59", "٣", "🎟️", "İ", "ﬁ", "name\n", "NaN", "Infinity", "-0",
]  # fmt: skip


@pytest.fixture(scope="module")
def functions() -> Iterator[Functions]:
    with functions_over_memory() as loaded:
        yield loaded


class Fuzzer:
    """Generates nearly valid and completely invalid requests."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.names = ["Conf A", "Conf B", "alice", "bob", CALLER.user_id]
        self.ids = ["999999"]

    def value(self, field: str) -> Any:
        dice = self.random.random()
        if dice < 0.35:
            return self.random.choice(NASTY)
        if field in {"booking_id", "event", "conference"}:
            return self.random.choice(self.ids)
        return self.random.choice(LIKELY.get(field, self.names))

    def body(self) -> tuple[Any, str]:
        dice = self.random.random()
        if dice < 0.1:
            return self.random.randbytes(self.random.randint(0, 60)), "application/json"
        if dice < 0.15:
            return self.random.choice(NASTY), self.random.choice(["text/plain", "", "*/*"])
        names = FIELDS if self.random.random() < 0.7 else [*FIELDS, *OF_PARTIES]
        fields = {name: self.value(name) for name in names if self.random.random() < 0.8}
        if dice < 0.3:
            pairs = "&".join(f"{name}={value}" for name, value in fields.items())
            raw = pairs.encode("utf-8", "surrogatepass")
            return raw, "application/x-www-form-urlencoded"
        if dice < 0.4:
            return self.multipart(fields)
        text = json.dumps(fields).encode()
        if dice < 0.5:
            at = self.random.randrange(len(text))
            text = text[:at] + self.random.randbytes(1) + text[at + 1 :]
        return text, "application/json"

    def multipart(self, fields: dict[str, Any]) -> tuple[bytes, str]:
        kinds = ["name={}", 'name="{}"', 'name="{}"; filename="x"', "name*=utf-8''{}", "{}", ";"]
        parts = [
            f"Content-Disposition: form-data; {self.random.choice(kinds).format(name)}"
            f"\r\n\r\n{value}\r\n"
            for name, value in fields.items()
        ]
        text = "--b\r\n" + "--b\r\n".join(parts) + self.random.choice(["--b--\r\n", "--b", ""])
        return text.encode("utf-8", "surrogatepass"), "multipart/form-data; boundary=b"

    def query(self) -> dict[str, str]:
        names = [name for name in ("cursor", "page", "status") if self.random.random() < 0.1]
        return {name: str(self.value(name)) for name in names}

    def headers(self) -> dict[str, str]:
        dice = self.random.random()
        return {"idempotency-key": f"key{self.random.randrange(20)}"} if dice < 0.2 else {}

    def path(self, pattern: str) -> str:
        name = str(self.random.choice([*self.ids, *self.names, *map(str, NASTY)]))
        return pattern.replace("{}", name.encode("utf-8", "replace").decode())


def test_ten_thousand_hostile_requests_get_no_5xx(functions: Functions) -> None:
    seed = random.SystemRandom().randrange(10**9)
    fuzzer = Fuzzer(seed)
    seen: dict[int, int] = {}
    writes, caller = 0, CALLER
    for number in range(REQUESTS):
        function, method, pattern = fuzzer.random.choice(ROUTES)
        path = fuzzer.path(pattern)
        body, content_type = fuzzer.body() if method in {"POST", "PATCH"} else (None, "")
        query = fuzzer.query()
        story = f"seed {seed} request {number}: {method} {path!r} {body!r} {content_type}"
        before = functions.engine.stream_position()
        answer = functions.answer(
            function,
            method,
            path,
            body,
            content_type,
            query,
            headers=fuzzer.headers(),
            claims=caller.claims,
        )
        written = {
            record["dynamodb"]["Keys"]["pk"]["S"]
            for record in functions.engine.stream_records(before, bare=True)
        }
        assert answer["statusCode"] in STATUSES, story
        is_json = "json" in answer["headers"].get("Content-Type", "")
        content = json.loads(answer["body"] or "{}") if is_json else {}
        refused = answer["statusCode"] >= 300
        assert not refused or content.get("message") or content["title"], story
        if refused or method == "GET":
            assert not written - (REGISTERED if function == "book" else BOUND), story
        writes += len(written)
        if function == "erase_user" and not refused:
            caller = replace(caller, subject=f"subject{number}")
        seen[answer["statusCode"]] = seen.get(answer["statusCode"], 0) + 1
        if isinstance(content, dict) and len(fuzzer.ids) < 50:
            fuzzer.ids += [content[name] for name in ("booking_id", "id") if name in content]
    assert set(seen) == STATUSES, f"seed {seed}: {seen}"
    assert writes > 100, "otherwise accepted requests would write nothing either"


@pytest.mark.parametrize(
    ("function", "path", "body"),
    [
        ("add_conference", "/v1/conferences", {"name": "R", "slots": 1}),
        ("add_conference", "/conference", {"name": "C", "slots": 1}),
        ("add_conference", "/eventapi/event/", {"title": "E", "capacity": 1}),
    ],
)
def test_a_body_above_the_limit_is_refused(
    functions: Functions, function: str, path: str, body: dict[str, Any]
) -> None:
    times = {"start": "2035-06-14T10:00:00Z", "end": "2035-06-14T18:00:00Z"}
    if "title" in body:
        times = {f"{name}_time": value for name, value in times.items()}
    text = json.dumps({**body, "location": "Berlin", "topics": ["A"], **times})
    before = functions.items()
    status, content = functions.http(
        function, "POST", path, text.ljust(BODY_LIMIT + 1), claims=ORGANIZER.claims
    )
    assert status in {400, 422}
    assert "body" in json.dumps(content)
    assert str(BODY_LIMIT) in json.dumps(content)
    assert functions.items() == before
    taken = functions.http(function, "POST", path, text.ljust(BODY_LIMIT), claims=ORGANIZER.claims)
    assert taken[0] == 201
