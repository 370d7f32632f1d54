"""Seed 001, the compact surface. Each docstring quotes a statement.

Two exceptions to the seed: ids are strings, and /confirm needs the user_id, as in seed 002. Seed
002 also decides how the pending state is spelled. docs/conformance.md lists the statements of the
seed that are not tests, and why.
"""

import re
import time
from functools import partial
from typing import Any

import pytest

from testing.tables import template
from tests.support.conformance import (
    CONFIRMATION_WINDOW,
    ISO,
    ONE_HOUR,
    OPTIONAL_NUMBER,
    OPTIONAL_TEXT,
    PENDING,
    Lapse,
    MakeConference,
    Start,
    check_shape,
)
from tests.support.e2e import Booked, Compact, Http, Reply, a_day, at_once, instant, new_name

REFUSAL = {"message": str, "error": str}  # `error` repeats `message`
BOOKED = {
    "booking_id": str,
    "status": str,
    "message": str,
    "waitlist_position": OPTIONAL_NUMBER,
}
BOOKING = {
    "booking_id": str,
    "status": str,
    "conference_name": str,
    "can_confirm": bool,
    "confirmation_deadline": OPTIONAL_TEXT,
    "waitlist_position": OPTIONAL_NUMBER,
}

CONFERENCE = {
    "name": "Tech Conference 2024",
    "location": "San Francisco",
    "start": "2024-06-15 09:00:00",
    "end": "2024-06-15 17:00:00",
    "slots": 100,
    "topics": ["AI", "Machine Learning", "Web Development"],
}
USER = {"user_id": "john123", "topics": ["AI", "Machine Learning", "Data Science"]}
TEN = [f"Topic {n}" for n in range(10)]
FIFTY = [f"Topic {n}" for n in range(50)]


def refused(reply: Reply, status: int = 400) -> str:
    """Assert that a reply is a refusal of this surface; return its sentence."""
    assert reply[0] == status, reply
    check_shape(reply[1], REFUSAL)
    assert reply[1]["message"]
    return str(reply[1]["message"])


def conference(**changed: Any) -> dict[str, Any]:
    """Return the seed's conference under a new name, with some fields changed."""
    return {**CONFERENCE, "name": new_name(), **changed}


def user(**changed: Any) -> dict[str, Any]:
    """Return the seed's user under a new id, with some fields changed."""
    return {**USER, "user_id": new_name("john").replace(" ", ""), **changed}


def offered(compact: Compact, name: str) -> Booked:
    """Fill the one seat of a conference, add a waiter, cancel the seat; return the waiter."""
    seated, waiter = compact.book(name), compact.book(name)
    assert compact.cancel(seated)[0] == 200
    compact.status_becomes(waiter, PENDING)
    return waiter


# --------------------------------------------------------------------------------- add conference


def test_001_add_conference_example_creates_a_conference(http: Http) -> None:
    """Creates a new conference with validation rules (the request body as printed)"""
    answer = http.post("/conference", CONFERENCE)
    assert answer == (201, {"message": "conference added successfully"})


@pytest.mark.parametrize("field", CONFERENCE)
def test_001_add_conference_needs_every_field_of_the_example(http: Http, field: str) -> None:
    """Create conferences with topics, timing constraints, and slot limits"""
    sent = conference()
    del sent[field]
    assert refused(http.post("/conference", sent)) == f"{field}: is required"


@pytest.mark.parametrize("field", ["name", "location"])
@pytest.mark.parametrize("wrong", ["Tech-Conference", "Conf!", "a_b", "", "   "])
def test_001_name_and_location_are_alphanumeric_with_spaces_only(
    http: Http, field: str, wrong: str
) -> None:
    """Name and location: Alphanumeric with spaces only"""
    assert refused(http.post("/conference", conference(**{field: wrong}))).startswith(field)


def test_001_duration_is_at_most_12_hours(http: Http) -> None:
    """Duration: Maximum 12 hours"""
    longer = conference(end="2024-06-15 21:00:01")
    assert refused(http.post("/conference", longer)).startswith("end")
    assert http.post("/conference", longer | {"end": "2024-06-15 21:00:00"})[0] == 201


def test_001_a_conference_has_at_most_10_topics(http: Http) -> None:
    """Topics: Maximum 10 topics"""
    many = conference(topics=[*TEN, "One more"])
    assert refused(http.post("/conference", many)).startswith("topics")
    assert http.post("/conference", many | {"topics": TEN})[0] == 201


@pytest.mark.parametrize("topic", ["C++", "a-b", ""])
def test_001_conference_topics_are_alphanumeric_with_spaces(http: Http, topic: str) -> None:
    """Topics: ... alphanumeric with spaces"""
    assert refused(http.post("/conference", conference(topics=["AI", topic]))).startswith("topics")


@pytest.mark.parametrize("slots", [0, -1])
def test_001_slots_are_greater_than_0(http: Http, slots: int) -> None:
    """Slots: Must be greater than 0"""
    assert refused(http.post("/conference", conference(slots=slots))).startswith("slots")


def test_001_conference_names_are_globally_unique(http: Http, compact: Compact) -> None:
    """Conference names must be globally unique"""
    taken = conference(name=compact.conference(1))
    assert refused(http.post("/conference", taken)) == "conference already exists"


# --------------------------------------------------------------------------------- add user


def test_001_add_user_example_registers_a_user(http: Http) -> None:
    """Registers a new user with interests (the request body as printed)"""
    assert http.post("/user", USER) == (201, {"message": "User added successfully"})
    assert "exists" in refused(http.post("/user", USER))


@pytest.mark.parametrize("wrong", ["john 123", "john_123", "john@example", ""])
def test_001_user_id_is_alphanumeric_without_special_characters(http: Http, wrong: str) -> None:
    """UserID: Alphanumeric only, no special characters"""
    assert refused(http.post("/user", user(user_id=wrong))).startswith("user_id")


def test_001_a_user_has_at_most_50_topics(http: Http) -> None:
    """Topics: Maximum 50 topics"""
    many = user(topics=[*FIFTY, "One more"])
    assert refused(http.post("/user", many)).startswith("topics")
    assert http.post("/user", many | {"topics": FIFTY})[0] == 201


@pytest.mark.parametrize("topic", ["C++", "a-b", ""])
def test_001_user_topics_are_alphanumeric_with_spaces(http: Http, topic: str) -> None:
    """Topics: ... alphanumeric with spaces"""
    assert refused(http.post("/user", user(topics=["AI", topic]))).startswith("topics")


# --------------------------------------------------------------------------------- book


def test_001_book_confirms_the_booking_if_slots_are_available(http: Http, compact: Compact) -> None:
    """Confirms booking if slots available; Returns booking ID for tracking"""
    name, somebody = compact.conference(1), compact.user()
    status, answer = http.post("/book", {"name": name, "user_id": somebody})
    check_shape(answer, BOOKED)
    assert (status, answer) == (
        201,
        {
            "booking_id": answer["booking_id"],
            "status": "CONFIRMED",
            "message": "Booking confirmed successfully",
            "waitlist_position": None,
        },
    )
    assert compact.booking(answer["booking_id"])["booking_id"] == answer["booking_id"]


def test_001_book_adds_to_the_waitlist_if_fully_booked(compact: Compact) -> None:
    """Adds to waitlist if fully booked"""
    name = compact.conference(1)
    compact.book(name)
    for position in (1, 2):
        status, answer = compact.try_to_book(name, compact.user())
        check_shape(answer, BOOKED)
        assert status == 201
        assert answer["status"] == "WAITLISTED"
        assert answer["message"] == "Added to waitlist"
        assert answer["waitlist_position"] == position


@pytest.mark.parametrize("field", ["name", "user_id"])
def test_001_book_needs_a_name_and_a_user_id(http: Http, field: str) -> None:
    """the request body of /book"""
    sent = {"name": "Tech Conference 2024", "user_id": "john123"}
    del sent[field]
    assert refused(http.post("/book", sent)) == f"{field}: is required"


def test_001_book_prevents_overlapping_bookings(compact: Compact) -> None:
    """Users cannot book overlapping conferences"""
    day, somebody = a_day(), compact.user()
    first, second = compact.conference(1, day, hours=2), compact.conference(1, day, hours=1)
    compact.book(first, somebody)
    assert "overlapping" in refused(compact.try_to_book(second, somebody))
    assert compact.book(second).status == "CONFIRMED"


def test_001_a_confirmed_booking_removes_the_user_from_overlapping_waitlists(
    compact: Compact,
) -> None:
    """Confirmed bookings remove user from overlapping waitlists"""
    day, somebody = a_day(), compact.user()
    full, other = compact.conference(1, day), compact.conference(1, day)
    compact.book(full)
    waiting = compact.book(full, somebody)
    assert waiting.status == "WAITLISTED"
    assert compact.book(other, somebody).status == "CONFIRMED"
    compact.status_becomes(waiting, "CANCELED")


# --------------------------------------------------------------------------------- status


def test_001_get_booking_status_returns_the_current_status(
    compact: Compact, one_hour: MakeConference
) -> None:
    """Returns current booking status (waitlisted, position counted from 1)"""
    name = one_hour(1)
    booked = [compact.book(name) for _ in range(3)]
    for booking, status, position in zip(
        booked, ("CONFIRMED", "WAITLISTED", "WAITLISTED"), (None, 1, 2), strict=True
    ):
        seen = compact.booking(booking.id)
        check_shape(seen, BOOKING)
        assert seen == {
            "booking_id": booking.id,
            "status": status,
            "conference_name": name,
            "can_confirm": False,
            "confirmation_deadline": None,
            "waitlist_position": position,
        }


def test_001_a_booking_that_can_be_confirmed_has_a_deadline(
    compact: Compact, one_hour: MakeConference
) -> None:
    """ "can_confirm": true, "confirmation_deadline": "2024-06-14T10:00:00" """
    seen = compact.booking(offered(compact, one_hour(1)).id)
    check_shape(seen, BOOKING)
    assert seen["can_confirm"] is True
    assert re.fullmatch(ISO, seen["confirmation_deadline"])


# --------------------------------------------------------------------------------- confirm, cancel


def test_001_confirm_confirms_a_waitlisted_booking(
    compact: Compact, one_hour: MakeConference
) -> None:
    """Confirms a waitlisted booking within the 1-hour window"""
    waiter = offered(compact, one_hour(1))
    assert compact.confirm(waiter) == (200, {"message": "Booking confirmed successfully"})
    assert compact.booking(waiter.id)["status"] == "CONFIRMED"


def test_001_confirm_with_the_booking_id_alone_is_the_stated_exception(
    http: Http, compact: Compact, one_hour: MakeConference
) -> None:
    """the request body without user_id: refused, as seed 002 demands"""
    waiter = offered(compact, one_hour(1))
    reply = http.post("/confirm", {"booking_id": waiter.id})
    assert refused(reply) == "user_id: is required"
    assert compact.booking(waiter.id)["status"] == PENDING


def test_001_confirm_refuses_a_booking_without_an_offer(compact: Compact) -> None:
    """confirms a waitlisted booking within the window: not without an offer"""
    name = compact.conference(1)
    for booked in (compact.book(name), compact.book(name)):
        refused(compact.confirm(booked))
        assert compact.booking(booked.id)["status"] == booked.status


def test_001_cancel_cancels_a_booking_or_removes_from_the_waitlist(compact: Compact) -> None:
    """Cancels a booking or removes from waitlist"""
    name = compact.conference(1)
    seated, first, second = (compact.book(name) for _ in range(3))
    for leaving in (first, seated):
        assert compact.cancel(leaving) == (200, {"message": "Booking canceled successfully"})
        assert compact.booking(leaving.id)["status"] == "CANCELED"
    compact.status_becomes(second, PENDING)


def test_001_removing_from_the_waitlist_moves_up_the_others(compact: Compact) -> None:
    """removes from waitlist; first in, first out"""
    name = compact.conference(1)
    _, first, second = (compact.book(name) for _ in range(3))
    compact.cancel(first)
    assert compact.booking(second.id)["waitlist_position"] == 1


# --------------------------------------------------------------------------------- states


def test_001_a_booking_is_in_one_of_four_states(compact: Compact, one_hour: MakeConference) -> None:
    """CONFIRMED, WAITLISTED, CONFIRMATION_PENDING (ConfirmationPending), CANCELED"""
    name = one_hour(1)
    seated, first, second = (compact.book(name) for _ in range(3))
    compact.cancel(seated)
    compact.status_becomes(first, PENDING)
    states = {booked: compact.booking(booked.id)["status"] for booked in (seated, first, second)}
    assert list(states.values()) == ["CANCELED", "ConfirmationPending", "WAITLISTED"]
    compact.confirm(first)
    assert compact.booking(first.id)["status"] == "CONFIRMED"


# --------------------------------------------------------------------------------- business rules


def test_001_no_bookings_or_confirmations_after_the_conference_starts(start: Start) -> None:
    """No bookings/confirmations after conference starts"""
    assert start.offer["can_confirm"] is True
    for what in ("book", "confirm", "cancel"):
        refused(start.replies[f"compact {what}"])


def test_001_waitlisted_bookings_are_auto_canceled_at_conference_start(start: Start) -> None:
    """Waitlisted bookings auto-canceled at conference start"""
    for waiting in (start.waiter, start.offered):
        seen = start.reads[waiting.id]
        assert (seen["status"], seen["can_confirm"]) == ("CANCELED", False)
        assert seen["waitlist_position"] is seen["confirmation_deadline"] is None
    assert start.reads[start.seated.id]["status"] == "CONFIRMED"


def test_001_a_promotion_can_be_confirmed_for_one_hour(
    compact: Compact, one_hour: MakeConference
) -> None:
    """1-hour confirmation window for waitlist promotions"""
    before = time.time()
    waiter = offered(compact, one_hour(1))
    after = time.time()
    deadline = instant(compact.booking(waiter.id)["confirmation_deadline"]).timestamp()
    assert before + ONE_HOUR - 1 <= deadline <= after + ONE_HOUR + 1


def test_001_one_hour_is_the_window_that_the_template_deploys_by_default() -> None:
    """1-hour confirmation window"""
    assert template()["Parameters"]["ConfirmationWindow"]["Default"] == ONE_HOUR


def test_001_the_waitlist_is_first_in_first_out(lapse: Lapse) -> None:
    """FIFO (First In, First Out) processing"""
    first, second, _ = lapse.waiters
    assert lapse.offered["booking_id"] == first.id
    assert lapse.standings_after[second.id][0] == PENDING


def test_001_promotion_is_automatic_with_a_confirmation_deadline(lapse: Lapse) -> None:
    """Automatic promotion with confirmation deadline"""
    assert lapse.offered["can_confirm"] is True
    deadline = instant(lapse.offered["confirmation_deadline"]).timestamp()
    assert deadline >= lapse.canceled_at + CONFIRMATION_WINDOW - 1


def test_001_failed_confirmations_expire_and_move_to_the_end_of_the_waitlist(
    lapse: Lapse,
) -> None:
    """automatic expiration; Failed confirmations move to end of waitlist"""
    first, _, third = lapse.waiters
    refused(lapse.too_late)
    assert (lapse.standings_after[third.id], lapse.standings_after[first.id]) == (
        ("WAITLISTED", 1),
        ("WAITLISTED", 2),
    )
    assert (lapse.after["status"], lapse.after["can_confirm"]) == ("WAITLISTED", False)


def test_001_slots_are_managed_atomically(compact: Compact) -> None:
    """Atomic slot management (12 users at once, 4 slots)"""
    name, users = compact.conference(4), compact.users(12)
    replies = at_once([partial(compact.try_to_book, name, somebody) for somebody in users])
    assert (
        sorted(answer["status"] for _, answer in replies) == ["CONFIRMED"] * 4 + ["WAITLISTED"] * 8
    )


def test_001_a_refused_booking_changes_nothing(compact: Compact) -> None:
    """Proper error handling and rollback mechanisms"""
    name, somebody = compact.conference(1), compact.user()
    booked = compact.book(name, somebody)
    refused(compact.try_to_book(name, somebody))
    refused(compact.try_to_book(name, "nobodyAtAll"))
    refused(compact.try_to_book("Nowhere", somebody))
    assert compact.standings(name) == {booked.id: ("CONFIRMED", None)}


@pytest.mark.parametrize("word", ["हिन्दी", "ไทย", "ที่นี่", "தமிழ்"])
def test_001_alphanumeric_includes_letters_with_combining_marks(
    http: Http, compact: Compact, word: str
) -> None:
    """Alphanumeric: letters, marks and digits of any script"""
    sent = conference(location=word, topics=[word], start="2034-06-15 09:00:00")
    sent |= {"name": f"{word} {sent['name']}", "end": "2034-06-15 17:00:00"}
    somebody = user(topics=[word])
    somebody["user_id"] = f"{word}{somebody['user_id']}"
    assert http.post("/conference", sent)[0] == 201
    assert http.post("/user", somebody)[0] == 201
    booked = compact.book(sent["name"], somebody["user_id"])
    assert compact.booking(booked.id)["conference_name"] == sent["name"]
