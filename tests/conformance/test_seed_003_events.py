"""Seed 003, the events surface. Each docstring quotes a statement.

docs/conformance.md lists the statements of the seed that are not tests, and why.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import httpx
import pytest

from local.stack import Outputs
from tests.support.conformance import (
    LEADS_SECONDS,
    Account,
    SignIn,
    StartedEvent,
    check_shape,
    sleep_until,
)
from tests.support.e2e import Http, Reply, at_once, eventually, written
from tests.support.events import BOOKINGS, EVENTS, body

FULL = "This event is at full capacity. No more bookings available."
FULL_AGAIN = "This event is at full capacity. Cannot reactivate booking."
ENDED = "Cannot book for events that have already ended."
ONGOING = "Cannot book for events that are currently ongoing."
REPEATED = "You already have an active booking for this event."
TOO_LATE = "Cannot cancel booking for events that have already started or ended."
NOT_ACTIVE = "Only active bookings can be cancelled."

BOOKING = {"id": str, "event": str, "attendee": str, "status": str, "booking_date": str}
EVENT_KEYS = {
    "id",
    "title",
    "description",
    "start_time",
    "end_time",
    "capacity",
    "creator",
    "available_slots",
    "is_full",
    "is_past",
    "is_ongoing",
}
CANCELLED = {"message": str, "booking_id": str, "status": str}


@pytest.fixture(scope="module")
def organizer(sign_in: SignIn) -> Account:
    return sign_in("olga", "organizer")


@pytest.fixture(scope="module")
def alice(sign_in: SignIn) -> Account:
    return sign_in("alice", "customer")


@pytest.fixture(scope="module")
def bob(sign_in: SignIn) -> Account:
    return sign_in("bob", "customer")


def refused(reply: Reply, field: str = "event") -> str:
    """Assert that a reply is the error {field: [sentence], ...}; return the sentence."""
    status, answer = reply
    assert status == 400, reply
    [sentence] = answer[field]
    assert answer["message"] == answer["error"]
    return str(sentence)


def path(thing: Any) -> str:
    """Return the path of an event or of a booking."""
    return f"{EVENTS if 'title' in thing else BOOKINGS}{thing['id']}/"


def started_by(organizer: Account, lasts: timedelta) -> Any:
    """Create an event that starts in a few seconds, and wait for its start; return the event.

    An event cannot be created after its start. If the machine is too slow, the next lead is tried.
    """
    for lead in (2, *LEADS_SECONDS):
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=lead)
        sent = body(start_time=written(start), end_time=written(start + lasts))
        status, event = organizer.ask("POST", EVENTS, sent)
        if status == 201:
            sleep_until(start.timestamp())
            return event
    raise TimeoutError("every event started before it was created")


def ended_by(organizer: Account) -> Any:
    """Return an event that has ended."""
    event = started_by(organizer, timedelta(seconds=1))
    sleep_until(datetime.fromisoformat(event["end_time"]).timestamp())
    return event


def fill(sign_in: SignIn, event: Any) -> list[Any]:
    """Book every free slot of an event; return the bookings."""
    return [sign_in("filler", "customer").book(event) for _ in range(event["available_slots"])]


# --------------------------------------------------------------------------------- overbooking


def test_003_concurrent_booking_race_condition(sign_in: SignIn, organizer: Account) -> None:
    """5 customers trying to book for event with capacity 2 ... Exactly capacity number"""
    event = organizer.event(capacity=2)
    customers = [sign_in("racer", "customer") for _ in range(5)]
    replies = at_once([partial(customer.try_to_book, event) for customer in customers])
    assert sorted(status for status, _ in replies) == [201, 201, 400, 400, 400]
    for reply in replies:
        assert reply[0] == 201 or "full capacity" in refused(reply)
    seen = customers[0].read(event)[1]
    assert (seen["available_slots"], seen["is_full"]) == (0, True)


def test_003_the_last_slot_is_booked_once(organizer: Account, alice: Account, bob: Account) -> None:
    """Time T3: User A creates booking; Time T4: User B creates booking (overbooking occurs!)"""
    event = organizer.event(capacity=1)
    assert alice.read(event)[1]["available_slots"] == bob.read(event)[1]["available_slots"] == 1
    replies = at_once([partial(alice.try_to_book, event), partial(bob.try_to_book, event)])
    assert sorted(status for status, _ in replies) == [201, 400]


def test_003_create_booking_event_full(sign_in: SignIn, organizer: Account) -> None:
    """assertEqual(response.status_code, 400); assertIn('full capacity', data['event'][0])"""
    event = organizer.event(capacity=3)
    fill(sign_in, event)
    status, answer = sign_in("late", "customer").try_to_book(event)
    assert status == 400
    assert "full capacity" in answer["event"][0]


def test_003_full_event_says_no_more_bookings_available(
    sign_in: SignIn, organizer: Account, alice: Account
) -> None:
    """'event': 'This event is at full capacity. No more bookings available.'"""
    event = organizer.event(capacity=1)
    fill(sign_in, event)
    assert refused(alice.try_to_book(event)) == FULL


def test_003_full_event_is_found_in_str_of_the_error(
    sign_in: SignIn, organizer: Account, alice: Account
) -> None:
    """if 'full capacity' in str(e): ... Response({'error': ...}, status=400)"""
    event = organizer.event(capacity=1)
    fill(sign_in, event)
    status, answer = alice.try_to_book(event)
    assert (status, "full capacity" in str(answer)) == (400, True)
    assert isinstance(answer["error"], str)


def test_003_a_refused_booking_is_rolled_back(
    sign_in: SignIn, organizer: Account, alice: Account
) -> None:
    """either it completes entirely or rolls back completely"""
    event = organizer.event(capacity=1)
    [booking] = fill(sign_in, event)
    refused(alice.try_to_book(event))
    assert [one["event"] for one in alice.ask("GET", BOOKINGS)[1]["results"]].count(
        event["id"]
    ) == 0
    assert [
        one["id"]
        for one in organizer.ask("GET", BOOKINGS)[1]["results"]
        if one["event"] == event["id"]
    ] == [booking["id"]]


# --------------------------------------------------------------------------------- capacity


def test_003_available_slots_is_capacity_minus_active_bookings(
    organizer: Account, alice: Account, bob: Account
) -> None:
    """available_slots: max(0, self.capacity - active_bookings_count); is_full: <= 0"""
    event = organizer.event(capacity=2)

    def counts() -> tuple[Any, ...]:
        seen = alice.read(event)[1]
        return seen["capacity"], seen["available_slots"], seen["is_full"]

    assert counts() == (2, 2, False)
    booking = alice.book(event)
    assert counts() == (2, 1, False)
    bob.book(event)
    assert counts() == (2, 0, True)
    alice.cancel(booking)
    assert counts() == (2, 1, False)


def test_003_events_cannot_exceed_their_capacity(sign_in: SignIn, organizer: Account) -> None:
    """the business requirement that events cannot exceed their capacity (by lowering it)"""
    event = organizer.event(capacity=2)
    fill(sign_in, event)
    assert refused(organizer.ask("PATCH", path(event), {"capacity": 1}), "capacity")
    assert organizer.read(event)[1]["capacity"] == 2


@pytest.mark.parametrize("capacity", [0, -1, "many"])
def test_003_a_capacity_is_a_positive_number(organizer: Account, capacity: Any) -> None:
    """self.capacity: a number of slots"""
    assert refused(organizer.ask("POST", EVENTS, body(capacity=capacity)), "capacity")


# --------------------------------------------------------------------------------- booking flow


def test_003_booking_flow_201_created(organizer: Account, alice: Account) -> None:
    """POST /bookingapi/booking/ ... API-->>Client: 201 Created"""
    event = organizer.event()
    status, booking = alice.try_to_book(event)
    assert status == 201
    check_shape(booking, BOOKING)
    assert booking["event"] == event["id"]
    assert booking["attendee"] == alice.user_id
    assert booking["status"] == "active"
    assert alice.read(booking) == (200, booking)


def test_003_only_customers_book(sign_in: SignIn, organizer: Account) -> None:
    """validated_data['attendee'] = user.customer_profile"""
    event = organizer.event()
    assert sign_in("oskar", "organizer").try_to_book(event)[0] == 403


def test_003_without_a_token_nothing_is_booked(http: Http, organizer: Account) -> None:
    """user = self.context['request'].user"""
    event = organizer.event()
    assert http.send("POST", BOOKINGS, json={"event": event["id"]})[0] == 401
    assert http.send("GET", BOOKINGS)[0] == 401
    assert http.send("GET", EVENTS)[0] == 401


def test_003_booking_for_an_event_that_has_ended(organizer: Account, alice: Account) -> None:
    """if event.is_past: 'Cannot book for events that have already ended.'"""
    event = ended_by(organizer)
    seen = alice.read(event)[1]
    assert (seen["is_past"], seen["is_ongoing"]) == (True, False)
    assert refused(alice.try_to_book(event)) == ENDED


def test_003_booking_for_an_event_that_is_ongoing(organizer: Account, alice: Account) -> None:
    """if event.is_ongoing: 'Cannot book for events that are currently ongoing.'"""
    event = started_by(organizer, timedelta(hours=1))
    seen = alice.read(event)[1]
    assert (seen["is_past"], seen["is_ongoing"]) == (False, True)
    assert refused(alice.try_to_book(event)) == ONGOING


def test_003_booking_the_same_event_twice(organizer: Account, alice: Account) -> None:
    """if existing_booking.exists(): 'You already have an active booking for this event.'"""
    event = organizer.event()
    alice.book(event)
    assert refused(alice.try_to_book(event)) == REPEATED


@pytest.mark.parametrize("unknown", ["999999", 999_999, "0b0e9e7c-2f1d-4f43-9f4e-5d0a5a1e4b11"])
def test_003_booking_an_unknown_event(alice: Account, unknown: Any) -> None:
    """event = validated_data['event']: it has to exist"""
    assert refused(alice.try_to_book({"id": unknown}))


def test_003_booking_after_cancellation(organizer: Account, alice: Account, bob: Account) -> None:
    """available_slots == 1; Create new booking; response.status_code == 201"""
    event = organizer.event(capacity=1)
    assert alice.cancel(alice.book(event))[0] == 200
    assert alice.read(event)[1]["available_slots"] == 1
    assert bob.try_to_book(event)[0] == 201


def test_003_the_same_customer_books_again_after_cancellation(
    organizer: Account, alice: Account
) -> None:
    """Test that booking becomes available after cancellation."""
    event = organizer.event(capacity=1)
    assert alice.cancel(alice.book(event))[0] == 200
    assert alice.try_to_book(event)[0] == 201


# --------------------------------------------------------------------------------- encodings


type Encode = Callable[[dict[str, str]], dict[str, Any]]


def as_form(fields: dict[str, str]) -> dict[str, Any]:
    return {"data": fields}


def as_multipart(fields: dict[str, str]) -> dict[str, Any]:
    return {"files": {name: (None, value) for name, value in fields.items()}}


@pytest.mark.parametrize("encode", [as_form, as_multipart])
def test_003_a_booking_is_created_from_a_form(
    organizer: Account, alice: Account, encode: Encode
) -> None:
    """response = self.client.post(url, data): Django's test client sends multipart/form-data"""
    event = organizer.event()
    status, booking = alice.request("POST", BOOKINGS, **encode({"event": event["id"]}))
    assert (status, booking.get("event")) == (201, event["id"])


@pytest.mark.parametrize("encode", [as_form, as_multipart])
def test_003_an_event_is_created_from_a_form(organizer: Account, encode: Encode) -> None:
    """self.client.post(url, data), on events"""
    fields = {name: str(value) for name, value in body(capacity=7).items()}
    status, event = organizer.request("POST", EVENTS, **encode(fields))
    assert (status, event.get("capacity")) == (201, 7)
    assert event["title"] == fields["title"]


@pytest.mark.parametrize("encode", [as_form, as_multipart])
def test_003_an_event_and_a_booking_are_changed_by_a_form(
    organizer: Account, alice: Account, encode: Encode
) -> None:
    """def update(self, instance, validated_data): PATCH takes forms too"""
    event = organizer.event(capacity=2)
    status, changed = organizer.request("PATCH", path(event), **encode({"capacity": "3"}))
    assert (status, changed.get("capacity")) == (200, 3)
    booking = alice.book(event)
    status, changed = alice.request("PATCH", path(booking), **encode({"status": "cancelled"}))
    assert (status, changed.get("status")) == (200, "cancelled")


@pytest.mark.parametrize("encode", [as_form, as_multipart])
def test_003_a_field_missing_from_a_form_is_named(alice: Account, encode: Encode) -> None:
    """raise serializers.ValidationError({...}): under the name of the field"""
    assert refused(alice.request("POST", BOOKINGS, **encode({"something": "else"})))


# --------------------------------------------------------------------------------- cancellation


def test_003_cancel_an_active_booking(organizer: Account, alice: Account) -> None:
    """Cancel the booking if it's still active and the event hasn't started."""
    booking = alice.book(organizer.event())
    status, answer = alice.cancel(booking)
    check_shape(answer, CANCELLED)
    assert (status, answer) == (
        200,
        {
            "message": "Booking cancelled successfully.",
            "booking_id": booking["id"],
            "status": "cancelled",
        },
    )
    assert alice.read(booking)[1]["status"] == "cancelled"


def test_003_only_active_bookings_can_be_cancelled(organizer: Account, alice: Account) -> None:
    """raise ValueError("Only active bookings can be cancelled.")"""
    booking = alice.book(organizer.event())
    alice.cancel(booking)
    status, answer = alice.cancel(booking)
    assert (status, answer["error"]) == (400, NOT_ACTIVE)


def test_003_cancel_when_the_event_has_started(started_event: StartedEvent) -> None:
    """Cannot cancel booking for events that have already started or ended."""
    for request in ("cancel", "patch", "delete"):
        status, answer = started_event.refused[request]
        assert (status, answer["error"]) == (400, TOO_LATE)


def test_003_cancel_or_delete_by_others_is_forbidden(
    organizer: Account, alice: Account, bob: Account
) -> None:
    """a booking is cancelled by its attendee"""
    booking = alice.book(organizer.event())
    for reply in (bob.cancel(booking), bob.change(booking, "cancelled"), bob.delete(booking)):
        assert reply[0] == 403
    assert alice.read(booking)[1]["status"] == "active"


def test_003_delete_cancels_and_hides_a_booking(organizer: Account, alice: Account) -> None:
    """the slot of a deleted booking is available again"""
    event = organizer.event(capacity=1)
    booking = alice.book(event)
    assert alice.delete(booking) == (204, None)
    assert alice.read(booking)[0] == 404
    assert alice.read(event)[1]["available_slots"] == 1


# --------------------------------------------------------------------------------- reactivation


def test_003_reactivate_a_cancelled_booking(organizer: Account, alice: Account) -> None:
    """instance.status == 'cancelled' and validated_data.get('status') == 'active'"""
    event = organizer.event(capacity=1)
    booking = alice.book(event)
    alice.cancel(booking)
    assert alice.change(booking, "active") == (200, booking)
    assert alice.read(event)[1]["is_full"] is True


def test_003_reactivation_when_full(organizer: Account, alice: Account, bob: Account) -> None:
    """'event': 'This event is at full capacity. Cannot reactivate booking.'"""
    event = organizer.event(capacity=1)
    booking = alice.book(event)
    alice.cancel(booking)
    bob.book(event)
    assert refused(alice.change(booking, "active")) == FULL_AGAIN
    assert alice.read(booking)[1]["status"] == "cancelled"


def test_003_concurrent_reactivations_do_not_overbook(
    organizer: Account, alice: Account, bob: Account
) -> None:
    """Update booking with atomic transaction to prevent race conditions."""
    event = organizer.event(capacity=2)
    bookings = [alice.book(event), bob.book(event)]
    alice.cancel(bookings[0])
    bob.cancel(bookings[1])
    assert organizer.ask("PATCH", path(event), {"capacity": 1})[0] == 200
    replies = at_once(
        [
            partial(alice.change, bookings[0], "active"),
            partial(bob.change, bookings[1], "active"),
        ]
    )
    assert sorted(status for status, _ in replies) == [200, 400]


def test_003_reactivation_once_the_event_has_started(started_event: StartedEvent) -> None:
    """if event.is_past or event.is_ongoing: Cannot book for this event"""
    assert started_event.ongoing["is_ongoing"] is True
    assert refused(started_event.refused["reactivate"]) == ONGOING


def test_003_a_booking_has_no_other_status(organizer: Account, alice: Account) -> None:
    """status: active or cancelled"""
    booking = alice.book(organizer.event())
    for status in ("waitlisted", "confirmed", "", None):
        assert alice.change(booking, status)[0] == 400
    assert alice.read(booking)[1]["status"] == "active"


# --------------------------------------------------------------------------------- history


def history(person: Account, booking: Any, count: int) -> list[Any]:
    """Wait until a booking has `count` history entries; return them, oldest first."""
    _, page = eventually(partial(person.history, booking), lambda seen: seen[1]["count"] == count)
    return list(reversed(page["results"]))


def test_003_every_change_of_a_booking_leaves_a_history_entry(
    organizer: Account, alice: Account
) -> None:
    """HistoryPoint.log_action(user=request.user, action=..., obj=booking, details={...})"""
    event = organizer.event()
    booking = alice.book(event)
    alice.cancel(booking)
    entries = history(alice, booking, 2)
    assert [entry["action"] for entry in entries] == ["create", "cancel"]
    assert {(entry["who"], entry["event"]) for entry in entries} == {(alice.user_id, event["id"])}
    changes = [(entry["previous_status"], entry["new_status"]) for entry in entries]
    assert changes == [(None, "active"), ("active", "cancelled")]


def test_003_the_entry_of_a_creation_has_the_details_of_the_booking(
    organizer: Account, alice: Account
) -> None:
    """details: 'event_title', 'booking_date', 'status'"""
    event = organizer.event()
    booking = alice.book(event)
    [entry] = history(alice, booking, 1)
    assert entry["action"] == "create"
    assert entry.get("event_title") == event["title"]
    assert entry.get("booking_date") == booking["booking_date"]
    assert entry.get("status") == "active"


def test_003_a_status_changed_by_patch_is_an_update_in_the_history(
    organizer: Account, alice: Account
) -> None:
    """action=HistoryPoint.ACTION_...: one for every request that changes a booking"""
    booking = alice.book(organizer.event())
    alice.change(booking, "cancelled")
    alice.change(booking, "active")
    entries = history(alice, booking, 3)
    assert [entry["action"] for entry in entries] == ["create", "update", "update"]
    assert [entry["new_status"] for entry in entries] == ["active", "cancelled", "active"]


# --------------------------------------------------------------------------------- events


def test_003_an_event_has_these_fields(organizer: Account, alice: Account) -> None:
    """e.title, e.capacity, available_slots; is_full, is_past, is_ongoing"""
    sent = body(capacity=5)
    status, event = organizer.ask("POST", EVENTS, sent)
    assert status == 201
    assert set(event) == EVENT_KEYS
    assert (event["title"], event["capacity"], event["available_slots"]) == (sent["title"], 5, 5)
    assert event["is_full"] is event["is_past"] is event["is_ongoing"] is False
    assert alice.read(event) == (200, event)


def test_003_the_creator_of_an_event_is_an_object(organizer: Account) -> None:
    """the organizer profile of the creator: id and organization_name (the username if none)"""
    creator = organizer.event()["creator"]
    assert isinstance(creator, dict)
    assert {"id", "organization_name"} <= set(creator)
    assert creator["organization_name"] == organizer.user_id
    assert isinstance(creator["id"], str)


def test_003_an_end_before_the_start_is_reported_under_end_time(organizer: Account) -> None:
    """serializers.ValidationError({field: [sentence]})"""
    sent = body()
    wrong = {**sent, "end_time": "2040-01-01T00:00:00Z"}
    status, answer = organizer.ask("POST", EVENTS, wrong)
    assert status == 400
    assert "end_time" in answer, answer
    assert [type(sentence) for sentence in answer["end_time"]] == [str]
    event = organizer.event()
    status, answer = organizer.ask("PATCH", path(event), {"end_time": wrong["end_time"]})
    assert (status, "end_time" in answer) == (400, True), answer


def test_003_only_organizers_create_events_and_only_the_creator_changes_them(
    sign_in: SignIn, organizer: Account, alice: Account
) -> None:
    """roles: organizer and customer"""
    assert alice.ask("POST", EVENTS, body())[0] == 403
    event = organizer.event()
    other = sign_in("oskar", "organizer")
    for person in (alice, other):
        assert person.ask("PATCH", path(event), {"title": "Changed"})[0] == 403
        assert person.ask("DELETE", path(event))[0] == 403
    assert organizer.ask("PATCH", path(event), {"title": "Changed"})[1]["title"] == "Changed"
    assert organizer.ask("DELETE", path(event)) == (204, None)
    assert organizer.read(event)[0] == 404


# --------------------------------------------------------------------------------- lists

PAGE = {"count", "next", "previous", "results"}


def listed(person: Account, address: str) -> Any:
    """Read a page of a list; the address is a path or an absolute URL."""
    status, page = person.request("GET", address)
    assert status == 200, page
    assert set(page) == PAGE
    return page


def test_003_lists_are_paged_newest_first(organizer: Account, alice: Account) -> None:
    """{count, next, previous, results}, ten on a page"""
    events = [organizer.event() for _ in range(11)]
    page = listed(alice, EVENTS)
    assert len(page["results"]) == 10
    assert page["count"] >= 11
    assert page["previous"] is None
    created_here = [one["id"] for one in page["results"] if one["id"] in {e["id"] for e in events}]
    assert len(created_here) >= 8  # other tests may have created events in between
    assert created_here == [one["id"] for one in reversed(events) if one["id"] in created_here]
    assert alice.ask("GET", EVENTS, page="1000")[0] == 404


def test_003_next_and_previous_are_absolute_urls_that_can_be_followed(
    outputs: Outputs, organizer: Account, alice: Account
) -> None:
    """next, previous: scheme and host of the request, as Django's pagination writes them"""
    for _ in range(11):
        organizer.event()
    first = listed(alice, EVENTS)
    assert first["next"].startswith(f"{outputs.http}{EVENTS}?")
    assert httpx.URL(first["next"]).is_absolute_url
    second = listed(alice, first["next"])
    assert second["previous"].startswith(f"{outputs.http}{EVENTS}")
    back = listed(alice, second["previous"])
    assert back["next"].startswith(f"{outputs.http}{EVENTS}?")


def test_003_the_next_page_of_a_filtered_list_keeps_the_filter(
    sign_in: SignIn, organizer: Account, outputs: Outputs
) -> None:
    """next with `status=`: bookings of a customer, 11 active and 1 cancelled"""
    carl = sign_in("carl", "customer")
    bookings = [carl.book(organizer.event()) for _ in range(12)]
    carl.cancel(bookings[0])
    first = listed(carl, f"{BOOKINGS}?status=active")
    assert (first["count"], len(first["results"])) == (11, 10)
    assert first["next"].startswith(f"{outputs.http}{BOOKINGS}?")
    second = listed(carl, first["next"])
    assert [one["status"] for one in second["results"]] == ["active"]
    assert second["next"] is None


def test_003_customers_list_their_own_bookings_and_organizers_those_of_their_events(
    sign_in: SignIn,
) -> None:
    """queryset = Booking.objects.select_related('attendee__user', 'event')"""
    olga, carl = sign_in("olga", "organizer"), sign_in("carl", "customer")
    dora, oskar = sign_in("dora", "customer"), sign_in("oskar", "organizer")
    event = olga.event()
    bookings = [carl.book(event), dora.book(event)]
    assert carl.listed() == [bookings[0]["id"]]
    assert dora.listed() == [bookings[1]["id"]]
    assert olga.listed() == [bookings[1]["id"], bookings[0]["id"]]
    assert oskar.listed() == []
    assert olga.read(bookings[0]) == (200, bookings[0])
    assert oskar.read(bookings[0])[0] == dora.read(bookings[0])[0] == 403


def test_003_my_events_lists_an_organizers_own_events(sign_in: SignIn, alice: Account) -> None:
    """GET /eventapi/event/my_events/"""
    olga, oskar = sign_in("olga", "organizer"), sign_in("oskar", "organizer")
    event = olga.event()
    oskar.event()
    page = listed(olga, f"{EVENTS}my_events/")
    assert [one["id"] for one in page["results"]] == [event["id"]]
    assert set(page["results"][0]) == EVENT_KEYS
    assert alice.ask("GET", f"{EVENTS}my_events/")[0] == 403


def test_003_upcoming_lists_events_that_have_not_started(
    organizer: Account, alice: Account
) -> None:
    """GET /eventapi/event/upcoming/"""
    event, over = organizer.event(), ended_by(organizer)
    page = listed(alice, f"{EVENTS}upcoming/")
    for one in page["results"]:
        assert set(one) == EVENT_KEYS
        assert (one["is_past"], one["is_ongoing"]) == (False, False)
    ids = [one["id"] for one in every(alice, page)]
    assert event["id"] in ids
    assert over["id"] not in ids


def test_003_past_lists_events_that_have_ended(organizer: Account, alice: Account) -> None:
    """GET /eventapi/event/past/"""
    event, over = organizer.event(), ended_by(organizer)
    page = listed(alice, f"{EVENTS}past/")
    for one in page["results"]:
        assert set(one) == EVENT_KEYS
        assert one["is_past"] is True
    ids = [one["id"] for one in every(alice, page)]
    assert over["id"] in ids
    assert event["id"] not in ids


def every(person: Account, page: Any) -> list[Any]:
    """Follow `next` to the end of a list; return all results."""
    results = list(page["results"])
    while page["next"] is not None:
        page = listed(person, page["next"])
        results += page["results"]
    return results


# --------------------------------------------------------------------------------- documentation


def test_003_swagger_is_at_api_docs(outputs: Outputs) -> None:
    """Find swagger here: http://127.0.0.1:8000/api/docs/"""
    with httpx.Client(base_url=outputs.http, trust_env=False, timeout=60) as client:
        answer = client.get("/api/docs/")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert "swagger" in answer.text.lower()


def test_003_swagger_has_all_apis_and_schemas(http: Http) -> None:
    """test all APIs; see all schemas and what not"""
    status, document = http.get("/openapi.json")
    assert status == 200
    paths = set(document["paths"])
    for expected in (f"{EVENTS}", f"{BOOKINGS}", f"{EVENTS}{{event}}/", f"{BOOKINGS}{{booking}}/"):
        assert expected in paths
    assert document["components"]["schemas"]


def test_003_times_are_written_in_utc(organizer: Account, alice: Account) -> None:
    """booking.booking_date.isoformat()"""
    booking = alice.book(organizer.event())
    assert datetime.fromisoformat(booking["booking_date"]).tzinfo is not None
    assert abs(datetime.now(UTC) - datetime.fromisoformat(booking["booking_date"])) < timedelta(
        minutes=5
    )
