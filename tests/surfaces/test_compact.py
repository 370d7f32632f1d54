"""The exact answers of the compact surface, through the real handlers."""

import itertools
import json
import re
import time
from typing import Any

import pytest

from booking.surfaces.fields import open_conference_id
from tests.support.functions import Functions, encoded

numbers = itertools.count(1)
TIMES = {"start": "2030-06-14T10:00:00", "end": "2030-06-14T18:00:00"}


class Compact:
    """A client of the compact surface."""

    def __init__(self, functions: Functions) -> None:
        self.functions = functions

    def conference(self, slots: int = 1, **more: Any) -> str:
        name = f"Conf {next(numbers)}"
        body = {
            "name": name,
            "location": "Berlin",
            "slots": slots,
            "topics": ["A"],
            **TIMES,
            **more,
        }
        assert self.post("/conference", body) == (
            201,
            {"message": "conference added successfully"},
        )
        return name

    def user(self) -> str:
        user = f"user{next(numbers)}"
        assert self.post("/user", {"user_id": user, "topics": ["A"]})[0] == 201
        return user

    def book(self, name: str) -> dict[str, Any]:
        status, body = self.post("/book", {"name": name, "user_id": self.user()})
        assert status == 201, body
        booked: dict[str, Any] = body
        return booked

    def post(self, path: str, body: Any, content_type: str = "application/json") -> Any:
        function = {"/conference": "add_conference", "/user": "add_user"}.get(path, path[1:])
        return self.functions.http(function, "POST", path, body, content_type)

    def booking(self, booking_id: str) -> Any:
        return self.functions.http("get_booking", "GET", f"/booking/{booking_id}")

    def list(self, name: str) -> Any:
        return self.functions.http("list_bookings", "GET", f"/conference/{name}/bookings")

    def promote(self, name: str) -> None:
        self.functions.promote_all(open_conference_id(name))


@pytest.fixture(scope="module")
def compact(functions: Functions) -> Compact:
    return Compact(functions)


def test_a_conference_can_be_added_once(compact: Compact) -> None:
    name = compact.conference()
    body = {"name": f" {name}  ", "location": "B", "slots": 1, "topics": "A, B", **TIMES}
    status, answer = compact.post("/conference", body)
    assert (status, answer["message"]) == (400, "conference already exists")
    assert answer["error"] == answer["message"]


def test_a_user_can_be_added(compact: Compact) -> None:
    answer = compact.post("/user", {"user_id": "newuser", "topics": "A"})
    assert answer == (201, {"message": "User added successfully"})
    assert compact.post("/user", {"user_id": "newuser", "topics": "A"})[0] == 400


def test_booking_answers_have_status_and_position(compact: Compact) -> None:
    name = compact.conference(slots=1)
    confirmed, first, second = (compact.book(name) for _ in range(3))
    assert confirmed == {
        "booking_id": confirmed["booking_id"],
        "status": "CONFIRMED",
        "message": "Booking confirmed successfully",
        "waitlist_position": None,
    }
    assert (first["status"], first["message"]) == ("WAITLISTED", "Added to waitlist")
    assert (first["waitlist_position"], second["waitlist_position"]) == (1, 2)


def test_a_booking_has_exactly_these_fields(compact: Compact) -> None:
    name = compact.conference(slots=1)
    first, second = compact.book(name), compact.book(name)
    assert compact.booking(first["booking_id"]) == (
        200,
        {
            "booking_id": first["booking_id"],
            "status": "CONFIRMED",
            "conference_name": name,
            "can_confirm": False,
            "confirmation_deadline": None,
            "waitlist_position": None,
        },
    )
    compact.post("/cancel", {"booking_id": first["booking_id"]})
    compact.promote(name)
    status, offered = compact.booking(second["booking_id"])
    assert (status, offered["status"], offered["can_confirm"]) == (200, "ConfirmationPending", True)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", offered["confirmation_deadline"])


def test_an_unknown_booking_gets_404_from_reads_and_400_from_writes(compact: Compact) -> None:
    for booking in ("nope", "999999", encoded("ü b"), "x" * 5000):
        status, answer = compact.booking(booking)
        assert (status, bool(answer["message"])) == (404, True)
    assert compact.post("/cancel", {"booking_id": 999999})[0] == 400
    assert compact.post("/confirm", {"booking_id": 999999, "user_id": "u"})[0] == 400


def test_confirming_needs_the_owners_user_id(compact: Compact) -> None:
    name = compact.conference(slots=1)
    first, second = compact.book(name), compact.book(name)
    compact.post("/cancel", {"booking_id": first["booking_id"]})
    compact.promote(name)
    owner = next(
        b["user_id"] for b in compact.list(name)[1] if b["booking_id"] == second["booking_id"]
    )
    booking = second["booking_id"]
    status, answer = compact.post("/confirm", {"booking_id": booking})
    assert (status, "user_id" in answer["message"]) == (400, True)
    status, answer = compact.post("/confirm", {"booking_id": booking, "user_id": "else"})
    assert status == 400
    assert answer["message"].startswith("Access denied")
    answer = compact.post("/confirm", {"booking_id": booking, "user_id": owner})
    assert answer == (200, {"message": "Booking confirmed successfully"})
    assert compact.booking(booking)[1]["status"] == "CONFIRMED"


def test_a_second_cancellation_is_refused(compact: Compact) -> None:
    booking = compact.book(compact.conference())["booking_id"]
    assert compact.post("/cancel", {"booking_id": booking, "user_id": "other"})[0] == 400
    answer = compact.post("/cancel", {"booking_id": booking})
    assert answer == (200, {"message": "Booking canceled successfully"})
    assert compact.post("/cancel", {"booking_id": booking})[0] == 400


def test_the_list_is_a_plain_array_oldest_first_with_canceled_bookings(compact: Compact) -> None:
    name = compact.conference(slots=1)
    booked = []
    for _ in range(3):
        booked.append(compact.book(name)["booking_id"])
        time.sleep(0.002)  # the order is by millisecond
    compact.post("/cancel", {"booking_id": booked[1]})
    status, listed = compact.list(encoded(name))
    assert status == 200
    assert [b["booking_id"] for b in listed] == booked
    assert set(listed[0]) == {
        "booking_id",
        "user_id",
        "status",
        "created_at",
        "waitlist_position",
        "can_confirm",
        "confirmation_deadline",
        "canceled_at",
    }
    assert [b["status"] for b in listed] == ["CONFIRMED", "CANCELED", "WAITLISTED"]
    assert [b["waitlist_position"] for b in listed] == [None, None, 1]
    assert [bool(b["canceled_at"]) for b in listed] == [False, True, False]


def test_the_list_of_an_unknown_conference_gets_404(compact: Compact) -> None:
    status, answer = compact.list("Nowhere")
    assert (status, answer["message"]) == (404, "conference not found")


def test_a_list_longer_than_a_page_continues_with_a_link(
    compact: Compact, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = compact.conference(slots=5)
    booked = {compact.book(name)["booking_id"] for _ in range(5)}
    monkeypatch.setattr("booking.surfaces.compact.LIST_LIMIT", 2)
    found: list[str] = []
    query: dict[str, str] = {}
    path = f"/conference/{encoded(name)}/bookings"
    while True:
        answer = compact.functions.answer("list_bookings", "GET", path, query=query)
        found += [b["booking_id"] for b in json.loads(answer["body"])]
        link = answer["headers"].get("Link")
        if link is None:
            break
        match = re.fullmatch(rf'<{re.escape(path)}\?cursor=([^>]+)>; rel="next"', link)
        assert match
        query = {"cursor": match[1]}
    assert (len(found), set(found)) == (5, booked)


def test_an_invalid_cursor_is_refused(compact: Compact) -> None:
    name = compact.conference()
    path = f"/conference/{encoded(name)}/bookings"
    for cursor in ("§§", "AAAA", "QQ" * 2000, ""):
        status, answer = compact.functions.http(
            "list_bookings", "GET", path, query={"cursor": cursor}
        )
        assert (status, "cursor" in answer["message"]) == (400, True)


VALID = {"name": "Fine", "location": "Berlin", "slots": 1, "topics": ["A"], **TIMES}
TOO_LONG = "x" * 201


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "   "),
        ("name", "a/b"),
        ("name", "a-b"),
        ("name", "a\nb"),
        ("name", TOO_LONG),
        ("name", {"$gt": 1}),
        ("name", 5),
        ("name", None),
        ("location", ""),
        ("location", "Berlin!"),
        ("slots", 0),
        ("slots", -1),
        ("slots", 1_001),
        ("slots", 10**30),
        ("slots", "5"),
        ("slots", 1.5),
        ("slots", True),
        ("slots", None),
        ("topics", []),
        ("topics", ""),
        ("topics", ["A"] * 3 + [""]),
        ("topics", [f"T{n}" for n in range(11)]),
        ("topics", ["A/B"]),
        ("topics", [1]),
        ("topics", {"A": 1}),
        ("start", "yesterday"),
        ("start", "2030-06-14"),
        ("start", "2030-02-30T10:00:00"),
        ("start", "0001-01-01T00:00:00+14:00"),
        ("start", 1_700_000_000),
        ("start", "2030-06-14T18:00:00"),
        ("start", "2030-06-14T19:00:00"),
        ("end", "2030-06-14T22:00:01"),
        ("end", "2030-06-14T10:00:00"),
    ],
)
def test_an_invalid_field_is_named_and_nothing_is_written(
    compact: Compact, field: str, value: Any
) -> None:
    before = len(compact.functions.items())
    status, answer = compact.post("/conference", {**VALID, field: value})
    named = field if field != "end" or value != "2030-06-14T10:00:00" else "start"
    assert (status, answer["error"]) == (400, answer["message"])
    assert answer["message"].startswith(f"{named}: ")
    assert len(compact.functions.items()) == before


@pytest.mark.parametrize("field", sorted(VALID))
def test_a_missing_field_is_named(compact: Compact, field: str) -> None:
    body = {name: value for name, value in VALID.items() if name != field}
    assert compact.post("/conference", body) == (
        400,
        {"message": f"{field}: is required", "error": f"{field}: is required"},
    )


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"5",
        b'"x"',
        b"\xff\xfe{}",
        b'{"name": "\xff"}',
        b'{"name": "\\ud800"}',
        b"[" * 10_000,
        b'{"name": NaN}',
        b"{" + b" " * 70_000 + b"}",
    ],
)
@pytest.mark.parametrize("path", ["/conference", "/user", "/book", "/confirm", "/cancel"])
def test_a_body_that_is_not_a_json_object_is_refused(
    compact: Compact, path: str, body: bytes
) -> None:
    status, answer = compact.post(path, body)
    assert status == 400
    assert re.match(r"(body|name|slots|user_id|booking_id|location): ", answer["message"])


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2030-06-14 10:00:00", "2030-06-14 22:00:00"),
        ("2030-06-14T10:00:00Z", "2030-06-14T22:00:00Z"),
        ("2030-06-14T12:00:00+02:00", "2030-06-14T22:00:00"),
        ("2020-06-14T10:00:00", "2020-06-14T10:00:01"),
    ],
)
def test_times_are_accepted_in_every_format_up_to_exactly_twelve_hours(
    compact: Compact, start: str, end: str
) -> None:
    compact.conference(start=start, end=end)


def test_a_past_conference_can_be_added_but_not_booked(compact: Compact) -> None:
    name = compact.conference(start="2020-06-14T10:00:00", end="2020-06-14T11:00:00")
    status, answer = compact.post("/book", {"name": name, "user_id": compact.user()})
    assert (status, "already ended" in answer["message"]) == (400, True)


@pytest.mark.parametrize("user_id", ["", "a b", "a-b", "ü!", 5, None, ["a"], "x" * 129])
def test_an_invalid_user_id_is_refused(compact: Compact, user_id: Any) -> None:
    status, answer = compact.post("/user", {"user_id": user_id, "topics": ["A"]})
    assert (status, answer["message"].startswith("user_id: ")) == (400, True)


def test_a_user_has_one_to_fifty_topics(compact: Compact) -> None:
    fifty = [f"T{n}" for n in range(50)]
    assert compact.post("/user", {"user_id": "fifty", "topics": fifty})[0] == 201
    for topics in ([], [*fifty, "T50"]):
        status, answer = compact.post("/user", {"user_id": "more", "topics": topics})
        assert (status, answer["message"].startswith("topics: ")) == (400, True)


def test_refused_bookings_get_400_with_a_message(compact: Compact) -> None:
    name, user = compact.conference(slots=9), compact.user()
    assert compact.post("/book", {"name": name, "user_id": user})[0] == 201
    overlapping = compact.conference()
    for body in (
        {"name": name, "user_id": user},
        {"name": overlapping, "user_id": user},
        {"name": "Nowhere", "user_id": user},
        {"name": name, "user_id": "nobody"},
    ):
        status, answer = compact.post("/book", body)
        assert (status, bool(answer["message"])) == (400, True)


def test_names_of_any_script_are_found_through_an_encoded_path(compact: Compact) -> None:
    name = f"Größe 会議 {next(numbers)}"
    body = {**VALID, "name": name}
    assert compact.post("/conference", body)[0] == 201
    assert compact.list(encoded(name)) == (200, [])
    assert compact.list(name) == (200, [])
