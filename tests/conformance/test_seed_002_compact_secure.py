"""Seed 002, the compact surface with security rules. Each docstring quotes a statement.

One exception to the seed: ids are strings. docs/conformance.md lists the statements of the seed
that are not tests, and why.
"""

import re
from collections import Counter
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from tests.support.conformance import (
    CONFIRMATION_WINDOW,
    ISO,
    OPTIONAL_NUMBER,
    OPTIONAL_TEXT,
    PENDING,
    Confirmation,
    Lapse,
    MakeConference,
    Start,
    check_shape,
)
from tests.support.e2e import (
    Booked,
    Compact,
    Http,
    Reply,
    at_once,
    eventually,
    instant,
    new_name,
    path_of,
)

DENIED = "Access denied: booking belongs to different user"
REFUSAL = {"message": str, "error": str}
LISTED = {
    "booking_id": str,
    "user_id": str,
    "status": str,
    "created_at": str,
    "waitlist_position": OPTIONAL_NUMBER,
    "can_confirm": bool,
    "confirmation_deadline": OPTIONAL_TEXT,
    "canceled_at": OPTIONAL_TEXT,
}
GOOD: dict[str, Any] = {
    "name": "Never Added",
    "location": "Berlin",
    "start": "2034-06-14 10:00:00",
    "end": "2034-06-14 18:00:00",
    "slots": 1,
    "topics": ["Rust"],
}


def refused(reply: Reply, status: int = 400) -> str:
    """Assert that a reply is a refusal of this surface; return its sentence."""
    assert reply[0] == status, reply
    check_shape(reply[1], REFUSAL)
    assert reply[1]["message"]
    return str(reply[1]["message"])


def full_house(compact: Compact, name: str, line: int = 1) -> tuple[Booked, list[Booked]]:
    """Fill the one seat of a conference; return its attendee and the waiters."""
    return compact.book(name), [compact.book(name) for _ in range(line)]


def offered(compact: Compact, name: str) -> Booked:
    """Return a booking that holds an offer for the one seat of a conference."""
    seated, [waiter] = full_house(compact, name)
    assert compact.cancel(seated)[0] == 200
    compact.status_becomes(waiter, PENDING)
    return waiter


# --------------------------------------------------------------------------------- endpoints


def test_002_the_seven_endpoints_answer(
    http: Http, compact: Compact, one_hour: MakeConference
) -> None:
    """Core Operations 1-7"""
    name = new_name()
    assert http.post("/user", {"user_id": "x" + name.replace(" ", ""), "topics": ["A"]})[0] == 201
    assert http.post("/conference", {**GOOD, "name": name})[0] == 201
    name = one_hour(1)
    seated, [waiter] = full_house(compact, name)
    assert http.get(f"/booking/{seated.id}")[0] == 200
    assert http.post("/cancel", {"booking_id": seated.id})[0] == 200
    compact.status_becomes(waiter, PENDING)
    confirmed = http.post("/confirm", {"booking_id": waiter.id, "user_id": waiter.user})
    assert confirmed == (200, {"message": "Booking confirmed successfully"})
    assert http.get(path_of(name))[0] == 200


def test_002_list_all_conference_bookings(compact: Compact, one_hour: MakeConference) -> None:
    """GET /conference/{name}/bookings - List all conference bookings (canceled ones too)"""
    name = one_hour(1)
    seated, [first, second] = full_house(compact, name, line=2)
    compact.cancel(seated)
    compact.status_becomes(first, PENDING)
    listed = compact.list(name)
    check_shape(listed, [LISTED])
    assert [one["booking_id"] for one in listed] == [seated.id, first.id, second.id]
    assert [one["user_id"] for one in listed] == [seated.user, first.user, second.user]
    assert [one["status"] for one in listed] == ["CANCELED", PENDING, "WAITLISTED"]
    assert [one["can_confirm"] for one in listed] == [False, True, False]
    assert [one["waitlist_position"] for one in listed] == [None, None, 1]
    for one, has_deadline in zip(listed, (False, True, False), strict=True):
        assert (one["confirmation_deadline"] is not None) is has_deadline
        assert re.fullmatch(ISO, one["created_at"])
    assert [one["canceled_at"] is None for one in listed] == [False, True, True]


def test_002_bookings_of_an_unknown_conference_are_404(http: Http) -> None:
    """Specific error messages: the bookings of an unknown conference"""
    assert "conference" in refused(http.get(path_of("Nowhere")), 404)


def test_002_an_unknown_booking_is_404(http: Http) -> None:
    """Specific error messages: the status of an unknown booking"""
    assert "booking" in refused(http.get("/booking/999999"), 404)


def test_002_responses_have_status_deadline_and_position(
    compact: Compact, one_hour: MakeConference
) -> None:
    """Comprehensive Responses: Detailed status, confirmation deadlines, waitlist positions"""
    name = one_hour(1)
    seated, [first, second] = full_house(compact, name, line=2)
    compact.cancel(seated)
    seen = compact.status_becomes(first, PENDING)
    assert seen["can_confirm"] is True
    assert re.fullmatch(ISO, seen["confirmation_deadline"])
    assert compact.booking(second.id)["waitlist_position"] == 1


def test_002_error_messages_are_specific(
    compact: Compact, http: Http, one_hour: MakeConference
) -> None:
    """Error Handling: Specific error messages for different failure scenarios"""
    name = one_hour(1)
    booked = compact.book(name)
    waiter = compact.book(name)
    stranger = compact.user()
    sentences = [
        refused(compact.try_to_book("Nowhere", stranger)),
        refused(compact.try_to_book(name, "nobodyAtAll")),
        refused(compact.try_to_book(name, booked.user)),
        refused(compact.confirm(waiter)),
        refused(compact.confirm(waiter, user=stranger)),
        refused(http.post("/cancel", {"booking_id": "999999"})),
        refused(http.post("/conference", {**GOOD, "name": name})),
        refused(http.post("/user", {"user_id": stranger, "topics": ["A"]})),
    ]
    assert len(set(sentences)) == len(sentences), sentences


# --------------------------------------------------------------------------------- authorization


def test_002_confirm_requires_both_booking_id_and_user_id(
    http: Http, compact: Compact, one_hour: MakeConference
) -> None:
    """`ConfirmBookingRequest` requires both `booking_id` and `user_id`"""
    waiter = offered(compact, one_hour(1))
    assert refused(http.post("/confirm", {"booking_id": waiter.id})) == "user_id: is required"
    assert refused(http.post("/confirm", {"user_id": waiter.user})) == "booking_id: is required"
    assert compact.booking(waiter.id)["status"] == PENDING


def test_002_only_the_owner_can_confirm_a_booking(
    compact: Compact, one_hour: MakeConference
) -> None:
    """System verifies user owns booking; Users can only confirm their own"""
    waiter = offered(compact, one_hour(1))
    refused(compact.confirm(waiter, user=compact.user()))
    assert compact.booking(waiter.id)["status"] == PENDING
    assert compact.confirm(waiter)[0] == 200


def test_002_access_denied_booking_belongs_to_different_user(
    compact: Compact, one_hour: MakeConference
) -> None:
    """ "Access denied: booking belongs to different user" protection"""
    waiter = offered(compact, one_hour(1))
    assert DENIED in refused(compact.confirm(waiter, user=compact.user()))


# --------------------------------------------------------------------------------- waitlist


def test_002_bookings_are_confirmed_directly_when_a_slot_is_free_and_nobody_waits(
    compact: Compact,
) -> None:
    """Direct Confirmation: When slots available AND no pending AND no waitlist"""
    name = compact.conference(2)
    first = compact.book(name)
    assert (first.status, first.position) == ("CONFIRMED", None)
    compact.cancel(first)
    assert [compact.book(name).status for _ in range(2)] == ["CONFIRMED", "CONFIRMED"]


def test_002_bookings_are_waitlisted_when_there_are_no_slots(compact: Compact) -> None:
    """Waitlist Placement: When no slots ... OR waitlist exists"""
    name = compact.conference(1)
    _, [first, second] = full_house(compact, name, line=2)
    assert [first.status, second.status] == ["WAITLISTED", "WAITLISTED"]
    assert [first.position, second.position] == [1, 2]


def test_002_nobody_jumps_the_queue_while_a_slot_is_reserved_for_an_offer(
    compact: Compact, one_hour: MakeConference
) -> None:
    """Users cannot book directly when slots are reserved for pending"""
    name = one_hour(1)
    waiter = offered(compact, name)
    newcomer = compact.book(name)
    assert (newcomer.status, newcomer.position) == ("WAITLISTED", 1)
    assert compact.confirm(waiter)[0] == 200
    assert compact.booking(newcomer.id)["status"] == "WAITLISTED"


def test_002_cancel_promotes_the_next_person(compact: Compact, one_hour: MakeConference) -> None:
    """Cancel booking (auto-promotes next person); FIFO Processing"""
    name = one_hour(1)
    seated, [first, second] = full_house(compact, name, line=2)
    for leaving, promoted in ((seated, first), (first, second)):
        assert compact.cancel(leaving) == (200, {"message": "Booking canceled successfully"})
        compact.status_becomes(promoted, PENDING)


def test_002_overlapping_bookings_are_refused(compact: Compact) -> None:
    """Overlap Prevention: No overlapping conference bookings per user"""
    first = compact.conference(1, datetime(2034, 3, 1, 9, tzinfo=UTC), hours=3)
    second = compact.conference(1, datetime(2034, 3, 1, 11, tzinfo=UTC), hours=3)
    third = compact.conference(1, datetime(2034, 3, 1, 12, tzinfo=UTC), hours=3)
    somebody = compact.user()
    compact.book(first, somebody)
    assert "overlapping" in refused(compact.try_to_book(second, somebody))
    assert compact.book(third, somebody).status == "CONFIRMED"  # begins when the first ends


# --------------------------------------------------------------------------------- timeouts


def test_002_the_status_flow_runs_from_waitlisted_to_confirmed(
    compact: Compact, one_hour: MakeConference
) -> None:
    """WAITLISTED → (slot available) → ConfirmationPending → (user confirms) → CONFIRMED"""
    name = one_hour(1)
    seated, [waiter] = full_house(compact, name)
    assert compact.booking(waiter.id)["status"] == "WAITLISTED"
    compact.cancel(seated)
    compact.status_becomes(waiter, "ConfirmationPending")
    compact.confirm(waiter)
    assert compact.booking(waiter.id)["status"] == "CONFIRMED"


def test_002_a_timeout_leads_back_to_waitlisted(lapse: Lapse) -> None:
    """timeout: ConfirmationPending → WAITLISTED (Timeout and cycling)"""
    first, _, third = lapse.waiters
    assert lapse.offered["status"] == "ConfirmationPending"
    assert lapse.after["status"] == "WAITLISTED"
    assert (lapse.standings_after[third.id], lapse.standings_after[first.id]) == (
        ("WAITLISTED", 1),
        ("WAITLISTED", 2),
    )


def test_002_an_expired_confirmation_promotes_the_next_person(lapse: Lapse) -> None:
    """Expired confirmations automatically promote next person"""
    _, second, _ = lapse.waiters
    assert lapse.standings_after[second.id] == (PENDING, None)
    assert lapse.standings_after[lapse.canceled.id] == ("CANCELED", None)


def test_002_an_expired_confirmation_is_refused(lapse: Lapse) -> None:
    """10-second confirmation window"""
    refused(lapse.too_late)


def test_002_the_confirmation_window_is_10_seconds(lapse: Lapse) -> None:
    """Confirmation Window: 10 seconds (configurable; here the stack's parameter)"""
    assert CONFIRMATION_WINDOW == 10
    deadline = instant(lapse.offered["confirmation_deadline"]).timestamp()
    assert deadline - lapse.canceled_at >= CONFIRMATION_WINDOW - 1


def test_002_an_offer_can_be_confirmed_until_just_before_the_shown_deadline(
    in_time_on_compact: Confirmation,
) -> None:
    """10-second confirmation window for waitlist promotions"""
    assert in_time_on_compact.reply == (200, {"message": "Booking confirmed successfully"})


def test_002_an_offer_cannot_be_confirmed_after_the_shown_deadline(
    late_on_compact: list[Confirmation],
) -> None:
    """the confirmation deadline that is shown is the time at which the offer lapses"""
    assert [late.reply[0] for late in late_on_compact] == [400] * len(late_on_compact)


def test_002_the_shown_deadline_is_a_whole_second_rounded_up(
    late_on_compact: list[Confirmation],
) -> None:
    """an offer is open for at least 10 and less than 11 seconds"""
    for late in late_on_compact:
        assert late.deadline >= late.canceled_at + CONFIRMATION_WINDOW
        assert late.deadline <= late.read_at + CONFIRMATION_WINDOW + 1


def test_002_no_bookings_after_the_conference_starts(start: Start) -> None:
    """No bookings after conference starts"""
    for what in ("book", "confirm", "cancel"):
        refused(start.replies[f"compact {what}"])


def test_002_the_waitlist_is_canceled_when_the_conference_begins(start: Start) -> None:
    """Conference start + 0 seconds: waitlist cancellation and cleanup"""
    for waiting in (start.waiter, start.offered):
        assert start.reads[waiting.id]["status"] == "CANCELED"
    listed = {one["booking_id"]: one for one in start.listed}
    check_shape(start.listed, [LISTED])
    for waiting in (start.waiter, start.offered):
        assert listed[waiting.id]["status"] == "CANCELED"
        assert listed[waiting.id]["canceled_at"] is not None
    assert listed[start.seated.id]["status"] == "CONFIRMED"


# --------------------------------------------------------------------------------- races


def test_002_concurrent_bookings_are_decided_without_overbooking(compact: Compact) -> None:
    """Stress Testing: 20+ concurrent bookings, large waitlists"""
    name, users = compact.conference(5), compact.users(24)
    replies = at_once([partial(compact.try_to_book, name, somebody) for somebody in users])
    assert {status for status, _ in replies} == {201}
    decided = Counter(answer["status"] for _, answer in replies)
    assert decided == {"CONFIRMED": 5, "WAITLISTED": 19}
    positions = [one["waitlist_position"] for one in compact.list(name)]
    assert sorted(filter(None, positions)) == list(range(1, 20))


def test_002_simultaneous_cancellations_promote_in_order(
    compact: Compact, one_hour: MakeConference
) -> None:
    """Multiple Cancellations - Sequential processing"""
    name = one_hour(3)
    seated = [compact.book(name) for _ in range(3)]
    waiters = [compact.book(name) for _ in range(5)]
    assert {status for status, _ in at_once([partial(compact.cancel, one) for one in seated])} == {
        200
    }
    standings = eventually(
        partial(compact.standings, name),
        lambda seen: sum(status == PENDING for status, _ in seen.values()) == 3,
    )
    assert [standings[one.id] for one in waiters] == [
        *[(PENDING, None)] * 3,
        ("WAITLISTED", 1),
        ("WAITLISTED", 2),
    ]


def test_002_simultaneous_confirmations_and_cancellations_end_in_one_state(
    compact: Compact, one_hour: MakeConference
) -> None:
    """Race Condition Testing: Simultaneous cancellations and confirmations"""
    name = one_hour(1)
    waiter = offered(compact, name)
    follower = compact.book(name)
    confirmed, canceled = at_once(
        [partial(compact.confirm, waiter), partial(compact.cancel, waiter)]
    )
    assert canceled[0] == 200
    assert confirmed[0] in {200, 400}
    assert compact.booking(waiter.id)["status"] == "CANCELED"
    compact.status_becomes(follower, PENDING)


# --------------------------------------------------------------------------------- validation


@pytest.mark.parametrize("wrong", ["john-123", "john 123", "jo@hn", ""])
def test_002_user_ids_are_alphanumeric_only(http: Http, wrong: str) -> None:
    """User IDs: Alphanumeric only, no special characters"""
    assert refused(http.post("/user", {"user_id": wrong, "topics": ["A"]})).startswith("user_id")


@pytest.mark.parametrize("wrong", ["Rust-Conf", "Rust/Conf", "Rust%Conf", ""])
def test_002_conference_names_are_alphanumeric_with_spaces(http: Http, wrong: str) -> None:
    """Conference Names: Alphanumeric with spaces"""
    assert refused(http.post("/conference", {**GOOD, "name": wrong})).startswith("name")


def test_002_conference_names_are_globally_unique(http: Http, compact: Compact) -> None:
    """Conference Names: ... globally unique"""
    taken = {**GOOD, "name": compact.conference(1)}
    assert refused(http.post("/conference", taken)) == "conference already exists"


def test_002_users_have_1_to_50_topics(http: Http) -> None:
    """Topics: 1-50 for users"""
    user_id = "topics" + new_name().replace(" ", "")
    for count, status in ((0, 400), (51, 400), (50, 201)):
        topics = [f"Topic {n}" for n in range(count)]
        assert http.post("/user", {"user_id": user_id, "topics": topics})[0] == status
    assert http.post("/user", {"user_id": f"{user_id}b", "topics": ["One"]})[0] == 201


def test_002_conferences_have_1_to_10_topics(http: Http) -> None:
    """Topics: ... 1-10 for conferences"""
    name = new_name()
    for count, status in ((0, 400), (11, 400), (10, 201)):
        topics = [f"Topic {n}" for n in range(count)]
        assert http.post("/conference", {**GOOD, "name": name, "topics": topics})[0] == status
    assert http.post("/conference", {**GOOD, "name": new_name(), "topics": ["One"]})[0] == 201


@pytest.mark.parametrize("topic", ["C++", "a.b", ""])
def test_002_topics_are_alphanumeric_with_spaces(http: Http, topic: str) -> None:
    """Topics: ... alphanumeric with spaces"""
    assert refused(http.post("/user", {"user_id": "topics", "topics": [topic]})).startswith(
        "topics"
    )
    assert refused(http.post("/conference", {**GOOD, "topics": [topic]})).startswith("topics")


WRONG = [
    ("/user", {"user_id": 5, "topics": ["A"]}),
    ("/user", {"topics": ["A"]}),
    ("/conference", {**GOOD, "slots": "many"}),
    ("/conference", {**GOOD, "start": "soon"}),
    ("/conference", {**GOOD, "end": GOOD["start"]}),
    ("/book", {"name": "Nowhere"}),
    ("/book", {"user_id": "x"}),
    ("/confirm", {"booking_id": {}, "user_id": "x"}),
    ("/cancel", {}),
    ("/cancel", {"booking_id": []}),
]


@pytest.mark.parametrize(("path", "body"), WRONG)
def test_002_input_is_validated_on_all_endpoints(http: Http, path: str, body: Any) -> None:
    """Comprehensive input validation on all endpoints"""
    refused(http.post(path, body))


def test_002_a_body_that_is_not_json_is_refused(http: Http) -> None:
    """Edge Cases - Error handling and validation"""
    for path in ("/user", "/conference", "/book", "/confirm", "/cancel"):
        refused(http.post(path, b"not json"))


def test_002_zero_slots_are_refused(http: Http) -> None:
    """Additional Edge Cases - Zero slots"""
    assert refused(http.post("/conference", {**GOOD, "slots": 0})).startswith("slots")


def test_002_past_conferences_cannot_be_booked(compact: Compact) -> None:
    """Additional Edge Cases - past conferences"""
    name = compact.conference(1, start=datetime(2024, 6, 15, 9, tzinfo=UTC))
    assert "ended" in refused(compact.try_to_book(name, compact.user()))
    assert compact.list(name) == []


def test_002_a_canceled_or_unknown_booking_cannot_be_canceled(http: Http, compact: Compact) -> None:
    """Edge Cases - Error handling"""
    booked = compact.book(compact.conference(1))
    assert compact.cancel(booked)[0] == 200
    assert "already canceled" in refused(compact.cancel(booked))
    assert "not found" in refused(http.post("/cancel", {"booking_id": "999999"}))


def test_002_booking_and_cancellation_work_together(compact: Compact) -> None:
    """Basic Functionality - Booking and cancellation"""
    name = compact.conference(1)
    booked = compact.book(name)
    assert compact.cancel(booked)[0] == 200
    assert compact.book(name).status == "CONFIRMED"
