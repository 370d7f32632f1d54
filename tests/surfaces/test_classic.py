"""The exact answers of the classic surface, through the real handlers."""

import itertools
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import pytest

from booking.surfaces.fields import open_conference_id
from tests.support.events import multipart_of
from tests.support.functions import CONFIRMATION_WINDOW, Functions

numbers = itertools.count(1)
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


class Classic:
    """A client of the classic surface, in JSON or in forms."""

    def __init__(self, functions: Functions) -> None:
        self.functions = functions

    def post(self, path: str, body: Any, content_type: str = "application/json") -> Any:
        function = {
            "/add_conference": "add_conference",
            "/add_user": "add_user",
            "/book_conference": "book",
        }.get(path) or ("confirm" if path.startswith("/confirm") else "cancel")
        if content_type.startswith(FORM) and isinstance(body, dict):
            body = urlencode(body)
        if content_type == MULTIPART:
            form = multipart_of(body)
            body, content_type = form.body, form.content_type
        return self.functions.http(function, "POST", path, body, content_type)

    def conference(self, slots: Any = 1, content_type: str = "application/json") -> str:
        name = f"Classic {next(numbers)}"
        body = {
            "name": name,
            "location": "Berlin",
            "topics": "A,B",
            "start_timestamp": "2030-06-15T09:00:00Z",
            "end_timestamp": "2030-06-15 12:00:00",
            "available_slots": slots,
        }
        status, answer = self.post("/add_conference", body, content_type)
        assert status == 201, answer
        return name

    def user(self, content_type: str = "application/json") -> str:
        user = f"classic{next(numbers)}"
        body = {"user_id": user, "interested_topics": "A,B"}
        assert self.post("/add_user", body, content_type)[0] == 201
        return user

    def book(self, name: str, content_type: str = "application/json") -> dict[str, Any]:
        body = {"conference_name": name, "user_id": self.user(content_type)}
        status, answer = self.post("/book_conference", body, content_type)
        assert status == 201, answer
        booked: dict[str, Any] = answer
        return booked

    def status(self, booking: str) -> Any:
        return self.functions.http("get_booking", "GET", f"/booking_status/{booking}")

    def offered(self) -> tuple[str, str]:
        """Return a conference and a booking of it that holds an offer."""
        name = self.conference()
        first, second = self.book(name), self.book(name)
        self.post("/cancel_booking", {"booking_id": first["booking_id"]})
        self.functions.promote_all(open_conference_id(name))
        return name, second["booking_id"]


@pytest.fixture(scope="module")
def classic(functions: Functions) -> Classic:
    return Classic(functions)


@pytest.mark.parametrize(
    "content_type", ["application/json", FORM, FORM + "; charset=utf-8", MULTIPART]
)
def test_a_seat_and_a_place_by_json_or_form(classic: Classic, content_type: str) -> None:
    name = classic.conference("1" if content_type != "application/json" else 1, content_type)
    first, second = classic.book(name, content_type), classic.book(name, content_type)
    assert set(first) == {"message", "booking_id", "status"}
    assert first["status"] == "confirmed"
    assert (second["status"], second["waitlist_id"]) == ("waitlisted", second["booking_id"])
    assert classic.status(first["booking_id"]) == (
        200,
        {"status": "confirmed", "conference_name": name},
    )


def test_a_repeated_booking_names_the_existing_one(classic: Classic) -> None:
    name, user = classic.conference(5), classic.user()
    body = {"conference_name": name, "user_id": user}
    _, first = classic.post("/book_conference", body)
    status, answer = classic.post("/book_conference", body)
    assert (status, answer["booking_id"]) == (400, first["booking_id"])
    assert answer["error"]


def test_an_offer_reads_as_pending_until_its_deadline_with_a_z(classic: Classic) -> None:
    name, booking = classic.offered()
    status, answer = classic.status(booking)
    assert (status, answer["status"], answer["conference_name"]) == (
        200,
        "confirmation_pending",
        name,
    )
    assert answer["can_confirm_until"].endswith("Z")


def test_an_expired_offer_reads_expired(classic: Classic, monkeypatch: pytest.MonkeyPatch) -> None:
    _, booking = classic.offered()
    see = classic.functions.module("get_booking").read_booking
    later = see.clock() + (CONFIRMATION_WINDOW + 1) * 1000
    monkeypatch.setattr(
        classic.functions.module("get_booking"), "read_booking", replace(see, clock=lambda: later)
    )
    _, answer = classic.status(booking)
    assert (answer["status"], answer["can_confirm_until"]) == ("waitlisted", "Expired")


@pytest.mark.parametrize("by_path", [True, False])
def test_a_caller_with_the_booking_id_confirms_an_offer(classic: Classic, *, by_path: bool) -> None:
    _, booking = classic.offered()
    path = "/confirm_waitlist_booking" + (f"/{booking}" if by_path else "")
    body = None if by_path else {"booking_id": booking}
    assert classic.post(path, body)[0] == 200
    assert classic.post(path, body)[0] == 400
    assert classic.status(booking)[1]["status"] == "confirmed"


@pytest.mark.parametrize("by_path", [True, False])
def test_a_caller_with_the_booking_id_cancels_a_booking(classic: Classic, *, by_path: bool) -> None:
    booking = classic.book(classic.conference())["booking_id"]
    path = "/cancel_booking" + (f"/{booking}" if by_path else "")
    body = None if by_path else {"booking_id": booking}
    assert classic.post(path, body)[0] == 200
    assert classic.post(path, body)[0] == 400
    assert classic.status(booking)[1]["status"] == "canceled"


def test_an_unknown_booking_is_404(classic: Classic) -> None:
    assert classic.status("nope")[0] == 404
    for path in ("/confirm_waitlist_booking", "/cancel_booking"):
        assert classic.post(f"{path}/nope", None)[0] == 404
        assert classic.post(path, {"booking_id": 999999})[0] == 404
        status, answer = classic.post(path, {})
        assert (status, answer["error"]) == (400, "booking_id: is required")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("available_slots", "0"),
        ("available_slots", "many"),
        ("available_slots", "9" * 40),
        ("available_slots", ""),
        ("start_timestamp", "2030-06-15T12:00:00"),
        ("end_timestamp", "2030-06-15T21:00:01"),
        ("topics", ""),
        ("name", "x/y"),
    ],
)
def test_an_invalid_field_is_named_in_the_classic_format(
    classic: Classic, field: str, value: str
) -> None:
    body = {
        "name": "Fine",
        "location": "Berlin",
        "topics": "A",
        "start_timestamp": "2030-06-15T09:00:00",
        "end_timestamp": "2030-06-15T12:00:00",
        "available_slots": "1",
        field: value,
    }
    for content_type in ("application/json", FORM, MULTIPART):
        status, answer = classic.post("/add_conference", body, content_type)
        assert (status, answer["error"].startswith(f"{field}: ")) == (400, True), answer


def test_a_form_that_is_not_utf8_is_refused(classic: Classic) -> None:
    for body in (b"\xff=1", b"user_id=%ff&interested_topics=A", b"&".join([b"a=1"] * 99)):
        status, answer = classic.post("/add_user", body, FORM)
        assert (status, bool(answer["error"])) == (400, True)
