"""Seed 000, the classic surface. Each docstring quotes a statement.

docs/conformance.md lists the statements of the seed that are not tests, and why.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from local.stack import Outputs
from tests.support.conformance import (
    CONFIRMATION_WINDOW,
    ISO_WITH_Z,
    Classic,
    Confirmation,
    Lapse,
    MakeConference,
    Start,
    check_shape,
)
from tests.support.e2e import Compact, Http, Reply, a_day, at_once, new_name, written

ERROR = {"error": str, "message": str}  # `message` repeats `error`
CONFIRMED = {"message": str, "booking_id": str, "status": str}
WAITLISTED = CONFIRMED | {"waitlist_id": str}
STATUS = {"status": str, "conference_name": str}
STATUS_WITH_EXPIRY = STATUS | {"can_confirm_until": str}

CONFERENCE = {
    "name": "Conference Name",
    "location": "Location",
    "topics": "Topic1,Topic2",
    "start_timestamp": "2024-08-01T10:00:00Z",
    "end_timestamp": "2024-08-01T22:00:00Z",
    "available_slots": 100,
}
USER = {"user_id": "user123", "interested_topics": "Topic1,Topic2"}

type Send = Callable[[str, dict[str, Any]], Reply]


def as_json(http: Http, path: str, fields: dict[str, Any]) -> Reply:
    return http.post(path, fields)


def as_form(http: Http, path: str, fields: dict[str, Any]) -> Reply:
    return http.send("POST", path, data=fields)


def as_multipart(http: Http, path: str, fields: dict[str, Any]) -> Reply:
    parts = {name: (None, str(value)) for name, value in fields.items()}
    return http.send("POST", path, files=parts)


ENCODINGS = {"json": as_json, "form": as_form, "multipart": as_multipart}


@pytest.fixture(params=list(ENCODINGS))
def send(request: pytest.FixtureRequest, http: Http) -> Send:
    return partial(ENCODINGS[request.param], http)


def refused(reply: Reply, status: int = 400) -> str:
    """Assert that a reply is an error in the classic format; return its sentence."""
    assert reply[0] == status, reply
    check_shape(reply[1], ERROR)
    assert reply[1]["error"]
    return str(reply[1]["error"])


# --------------------------------------------------------------------------------- add conference


def test_000_add_conference_example_is_201_conference_added_successfully(http: Http) -> None:
    """`201 Created`: Conference added successfully. (the request body as printed)"""
    assert http.post("/add_conference", CONFERENCE) == (
        201,
        {"message": "Conference added successfully"},
    )


@pytest.mark.parametrize("field", CONFERENCE)
def test_000_conferences_have_a_name_location_topics_times_and_available_slots(
    http: Http, field: str
) -> None:
    """Create new conferences with ... locations, topics, start and end times, slots."""
    sent = {name: value for name, value in CONFERENCE.items() if name != field}
    assert refused(http.post("/add_conference", sent)) == f"{field}: is required"


def test_000_add_conference_name_already_exists_is_400(http: Http, classic: Classic) -> None:
    """`400 Bad Request`: ... conference name already exists. (unique names)"""
    taken = {**CONFERENCE, "name": classic.conference()}
    assert "exists" in refused(http.post("/add_conference", taken))


INVALID_CONFERENCES: dict[str, dict[str, Any]] = {
    "empty name": {"name": ""},
    "name with a sign": {"name": "Conference/Name"},
    "empty location": {"location": ""},
    "no topics": {"topics": ""},
    "start is not a time": {"start_timestamp": "tomorrow"},
    "end is not a time": {"end_timestamp": "2024-08-01"},
    "start after end": {"start_timestamp": "2024-08-01T23:00:00Z"},
    "no slots": {"available_slots": 0},
    "negative slots": {"available_slots": -1},
    "slots are not a number": {"available_slots": "many"},
}


@pytest.mark.parametrize("wrong", INVALID_CONFERENCES.values(), ids=INVALID_CONFERENCES)
def test_000_add_conference_invalid_input_is_400(http: Http, wrong: dict[str, Any]) -> None:
    """`400 Bad Request`: Invalid input."""
    sent = {**CONFERENCE, "name": new_name("Classic"), **wrong}
    assert refused(http.post("/add_conference", sent)).startswith(next(iter(wrong)))


def test_000_refused_input_leaves_no_conference_behind(http: Http) -> None:
    """Data validation and constraints ensure the database remains in a consistent state."""
    name = new_name("Classic")
    refused(http.post("/add_conference", {**CONFERENCE, "name": name, "available_slots": 0}))
    assert http.post("/add_conference", {**CONFERENCE, "name": name})[0] == 201


# --------------------------------------------------------------------------------- add user


def test_000_add_user_example_is_201_user_added_successfully(http: Http) -> None:
    """`201 Created`: User added successfully. (the request body as printed)

    Classic and compact share their users: another test may have added this one.
    """
    fresh = {**USER, "user_id": new_name("user").replace(" ", "")}
    assert http.post("/add_user", fresh) == (201, {"message": "User added successfully"})
    status, answer = http.post("/add_user", USER)
    assert (status, answer["message"]) in {
        (201, "User added successfully"),
        (400, "user already exists"),
    }


@pytest.mark.parametrize("field", USER)
def test_000_users_have_a_unique_id_and_topics_of_interest(http: Http, field: str) -> None:
    """Add users with unique IDs and their topics of interest."""
    sent = {name: value for name, value in USER.items() if name != field}
    assert refused(http.post("/add_user", sent)) == f"{field}: is required"


def test_000_add_user_id_already_exists_is_400(http: Http, classic: Classic) -> None:
    """`400 Bad Request`: ... user ID already exists."""
    taken = {**USER, "user_id": classic.user()}
    assert "exists" in refused(http.post("/add_user", taken))


@pytest.mark.parametrize("wrong", [{"user_id": ""}, {"user_id": "a b"}, {"interested_topics": ""}])
def test_000_add_user_invalid_input_is_400(http: Http, wrong: dict[str, str]) -> None:
    """`400 Bad Request`: Invalid input."""
    sent = {**USER, "user_id": "neverAdded", **wrong}
    assert refused(http.post("/add_user", sent)).startswith(next(iter(wrong)))


# --------------------------------------------------------------------------------- book


def test_000_book_conference_with_free_slots_is_201_confirmed(classic: Classic) -> None:
    """`201 Created`: Booking successful."""
    answer = classic.book(classic.conference())
    check_shape(answer, CONFIRMED)
    assert answer["status"] == "confirmed"
    assert answer["message"] == "Booking confirmed successfully"


def test_000_book_conference_fully_booked_is_201_added_to_waitlist(classic: Classic) -> None:
    """`201 Created`: ... added to waitlist. (manage waitlists when fully booked)"""
    name = classic.conference()
    classic.book(name)
    answer = classic.book(name)
    check_shape(answer, WAITLISTED)
    assert (answer["status"], answer["message"]) == ("waitlisted", "Added to waitlist")
    assert answer["waitlist_id"] == answer["booking_id"]


@pytest.mark.parametrize("field", ["conference_name", "user_id"])
def test_000_book_conference_invalid_input_is_400(http: Http, classic: Classic, field: str) -> None:
    """`400 Bad Request`: Invalid input."""
    sent = {"conference_name": classic.conference(), "user_id": classic.user()}
    assert refused(http.post("/book_conference", {**sent, field: ""})).startswith(field)
    del sent[field]
    assert refused(http.post("/book_conference", sent)) == f"{field}: is required"


def test_000_book_conference_for_an_unknown_user_is_400(classic: Classic) -> None:
    """`400 Bad Request`: ... user ... does not exist."""
    name = classic.conference()
    assert "user" in refused(classic.try_to_book(name, "nobodyAtAll"))
    assert classic.book(name)["status"] == "confirmed"


def test_000_book_conference_that_does_not_exist_is_400(classic: Classic) -> None:
    """`400 Bad Request`: ... conference does not exist."""
    assert "conference" in refused(classic.try_to_book("Nowhere", classic.user()))


def test_000_book_conference_overlapping_a_booking_is_400(classic: Classic) -> None:
    """`400 Bad Request`: ... overlapping booking."""
    day, user = a_day(), classic.user()
    first, second = classic.conference(start=day), classic.conference(start=day)
    classic.book(first, user)
    assert "overlapping" in refused(classic.try_to_book(second, user))


def test_000_a_refused_booking_is_rolled_back(classic: Classic) -> None:
    """... completed successfully or rolled back on failure."""
    day, user = a_day(), classic.user()
    first, second = classic.conference(start=day), classic.conference(start=day)
    classic.book(first, user)
    refused(classic.try_to_book(second, user))
    assert classic.book(second)["status"] == "confirmed"  # the one seat was not taken


def test_000_book_conference_twice_is_400_and_names_the_booking(classic: Classic) -> None:
    """no overlapping bookings: the second one of the same conference."""
    name, user = classic.conference(2), classic.user()
    first = classic.book(name, user)
    status, answer = classic.try_to_book(name, user)
    check_shape(answer, ERROR | {"booking_id": str})
    assert (status, answer["booking_id"]) == (400, first["booking_id"])


def test_000_concurrent_bookings_share_out_the_available_slots(classic: Classic) -> None:
    """handles concurrency effectively; prevent race conditions (10 users, 3 slots)"""
    name = classic.conference(3)
    users = [classic.user() for _ in range(10)]
    replies = at_once([partial(classic.try_to_book, name, user) for user in users])
    assert {status for status, _ in replies} == {201}
    assert (
        sorted(answer["status"] for _, answer in replies) == ["confirmed"] * 3 + ["waitlisted"] * 7
    )


# --------------------------------------------------------------------------------- booking status


def test_000_booking_status_of_an_unknown_booking_is_404(http: Http) -> None:
    """`404 Not Found`: Booking ID not found."""
    for unknown in ("booking123", "999999"):
        assert "not found" in refused(http.get(f"/booking_status/{unknown}"), 404)


def test_000_booking_status_is_200_with_the_status(classic: Classic) -> None:
    """`200 OK`: Returns booking status."""
    name = classic.conference()
    for booked in (classic.book(name), classic.book(name)):
        seen = classic.status(booked["booking_id"])
        check_shape(seen, STATUS)
        assert seen == {"status": booked["status"], "conference_name": name}


def test_000_booking_status_of_an_offer_has_its_expiry_time(
    classic: Classic, one_hour: MakeConference
) -> None:
    """`200 OK`: ... waitlist confirmation expiry time if applicable."""
    name = one_hour(1)
    seated, waiter = classic.book(name), classic.book(name)
    classic.cancel(seated["booking_id"])
    seen = classic.becomes(waiter["booking_id"], "confirmation_pending")
    check_shape(seen, STATUS_WITH_EXPIRY)
    assert re.fullmatch(ISO_WITH_Z, seen["can_confirm_until"])


def test_000_the_expiry_time_is_the_deadline_that_compact_shows(lapse: Lapse) -> None:
    """`200 OK`: ... waitlist confirmation expiry time (one booking, two surfaces)"""
    assert lapse.offered_classic == {
        "status": "confirmation_pending",
        "conference_name": lapse.name,
        "can_confirm_until": f"{lapse.offered['confirmation_deadline']}Z",
    }


def test_000_booking_status_of_a_lapsed_offer_says_expired(lapse: Lapse) -> None:
    """waitlist expiration times: "Expired" once passed"""
    assert lapse.after_classic == {
        "status": "waitlisted",
        "conference_name": lapse.name,
        "can_confirm_until": "Expired",
    }


def test_000_a_booking_is_read_back_by_another_client(outputs: Outputs, classic: Classic) -> None:
    """Committed transactions are saved ... ensuring data persistence."""
    booked = classic.book(classic.conference())
    other = Http(outputs.http)
    try:
        assert other.get(f"/booking_status/{booked['booking_id']}")[1]["status"] == "confirmed"
    finally:
        other.close()


# --------------------------------------------------------------------------------- confirm


def offer(classic: Classic, name: str) -> str:
    """Create an offer for the one seat of a conference; return the booking's id."""
    seated, waiter = classic.book(name), classic.book(name)
    assert classic.cancel(seated["booking_id"])[0] == 200
    classic.becomes(waiter["booking_id"], "confirmation_pending")
    return str(waiter["booking_id"])


@pytest.mark.parametrize("by", ["body", "path"])
def test_000_confirm_waitlist_booking_is_200_booking_confirmed(
    http: Http, classic: Classic, one_hour: MakeConference, by: str
) -> None:
    """`200 OK`: Booking confirmed."""
    identity = offer(classic, one_hour(1))
    confirmed = (
        classic.confirm(identity)
        if by == "body"
        else http.post(f"/confirm_waitlist_booking/{identity}")
    )
    assert confirmed == (200, {"message": "Booking confirmed successfully"})
    assert classic.status(identity)["status"] == "confirmed"


def test_000_confirm_waitlist_booking_that_cannot_be_confirmed_is_400(classic: Classic) -> None:
    """`400 Bad Request`: Booking cannot be confirmed."""
    name = classic.conference()
    for booked in (classic.book(name), classic.book(name)):
        refused(classic.confirm(booked["booking_id"]))
        assert classic.status(booked["booking_id"])["status"] == booked["status"]


def test_000_confirm_waitlist_booking_without_a_booking_id_is_400(http: Http) -> None:
    """the request body names the booking_id"""
    assert refused(http.post("/confirm_waitlist_booking", {})) == "booking_id: is required"


def test_000_confirm_waitlist_booking_after_the_period_expired_is_400(lapse: Lapse) -> None:
    """`400 Bad Request`: ... waitlist period expired. (within a specified time frame)"""
    refused(lapse.too_late_classic)


def test_000_an_offer_can_be_confirmed_until_just_before_the_shown_deadline(
    in_time_on_classic: Confirmation,
) -> None:
    """within a specified time frame"""
    assert in_time_on_classic.reply == (200, {"message": "Booking confirmed successfully"})


def test_000_an_offer_cannot_be_confirmed_after_the_shown_deadline(
    late_on_classic: list[Confirmation],
) -> None:
    """the expiry time that is shown is the time at which the offer lapses"""
    assert [late.reply[0] for late in late_on_classic] == [400] * len(late_on_classic)


def test_000_the_shown_deadline_is_a_whole_second_rounded_up(
    late_on_classic: list[Confirmation],
) -> None:
    """an offer is open for the whole time frame"""
    for late in late_on_classic:
        assert late.deadline >= late.canceled_at + CONFIRMATION_WINDOW
        assert late.deadline <= late.read_at + CONFIRMATION_WINDOW + 1


# --------------------------------------------------------------------------------- cancel


@pytest.mark.parametrize("by", ["body", "path"])
def test_000_cancel_booking_is_200_booking_canceled_successfully(
    http: Http, classic: Classic, by: str
) -> None:
    """`200 OK`: Booking canceled successfully. (confirmed or waitlisted)"""
    name = classic.conference()
    for booked in reversed([classic.book(name), classic.book(name)]):
        identity = booked["booking_id"]
        canceled = (
            classic.cancel(identity) if by == "body" else http.post(f"/cancel_booking/{identity}")
        )
        assert canceled == (200, {"message": "Booking canceled successfully"})
        assert classic.status(identity)["status"] == "canceled"


def test_000_cancel_booking_updates_the_available_slots(classic: Classic) -> None:
    """Cancel confirmed or waitlisted bookings and update available slots accordingly."""
    name = classic.conference()
    classic.cancel(classic.book(name)["booking_id"])
    assert classic.book(name)["status"] == "confirmed"
    classic.cancel(classic.book(name)["booking_id"])  # waitlisted, so no slot becomes free
    assert classic.book(name)["status"] == "waitlisted"


def test_000_cancel_booking_of_an_unknown_id_is_404(http: Http, classic: Classic) -> None:
    """`404 Not Found`: Booking ID not found."""
    assert "not found" in refused(classic.cancel("booking123"), 404)
    assert "not found" in refused(http.post("/cancel_booking/booking123"), 404)


def test_000_after_the_start_nothing_is_booked_confirmed_or_canceled(start: Start) -> None:
    """a conference that started can't be booked, an offer for it not confirmed"""
    for request in ("book", "confirm", "cancel"):
        refused(start.replies[f"classic {request}"])
    seen = {booked: start.reads_classic[booked]["status"] for booked in start.reads_classic}
    assert seen == {
        start.seated.id: "confirmed",
        start.offered.id: "canceled",
        start.waiter.id: "canceled",
    }


# --------------------------------------------------------------------------------- bodies, letters


def test_000_every_request_is_accepted_as_json_form_and_multipart(
    classic: Classic, one_hour: MakeConference, send: Send
) -> None:
    """the five request bodies, in each encoding that Flask's clients send"""
    sent = {**CONFERENCE, "name": new_name("Classic")}
    assert send("/add_conference", sent)[0] == 201
    user = new_name("user").replace(" ", "")
    assert send("/add_user", {**USER, "user_id": user})[0] == 201
    name = one_hour(1)
    seated = classic.book(name)
    status, waiter = send("/book_conference", {"conference_name": name, "user_id": user})
    assert (status, waiter["status"]) == (201, "waitlisted")
    assert send("/cancel_booking", {"booking_id": seated["booking_id"]})[0] == 200
    classic.becomes(waiter["booking_id"], "confirmation_pending")
    confirmed = send("/confirm_waitlist_booking", {"booking_id": waiter["booking_id"]})
    assert confirmed == (200, {"message": "Booking confirmed successfully"})


@pytest.mark.parametrize("word", ["हिन्दी", "ไทย", "ที่นี่", "தமிழ்"])
def test_000_names_and_user_ids_have_letters_of_any_script(http: Http, word: str) -> None:
    """names, locations, topics and IDs; letters include combining marks"""
    name, user = f"{word} {new_name()}", f"{word}{new_name().replace(' ', '')}"
    begin = a_day()
    sent = {
        **CONFERENCE,
        "name": name,
        "location": word,
        "topics": f"{word},Topic2",
        "start_timestamp": written(begin),
        "end_timestamp": written(begin).replace("T09", "T10"),
    }
    assert http.post("/add_conference", sent)[0] == 201
    assert http.post("/add_user", {"user_id": user, "interested_topics": word})[0] == 201
    status, booked = http.post("/book_conference", {"conference_name": name, "user_id": user})
    assert (status, booked["status"]) == (201, "confirmed")
    assert http.get(f"/booking_status/{booked['booking_id']}")[1]["conference_name"] == name


def test_000_classic_bookings_are_compact_bookings(classic: Classic, compact: Compact) -> None:
    """one service: a booking created on classic can be read on compact"""
    name = classic.conference()
    booked = classic.book(name)
    assert compact.booking(booked["booking_id"])["status"] == "CONFIRMED"
