"""Use cases under frequent faults: lost replies, conflicts, throttles, duplicates and crashes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from botocore.exceptions import ClientError, ReadTimeoutError

from booking.application.book import BookSeat
from booking.application.bookings import POSITION_TIMEOUT_SECONDS
from booking.application.ports.contention import Busy
from booking.application.ports.seats import CLOSING_LEASE_MS
from booking.domain.booking import State
from booking.domain.conference import ConferenceChange
from booking.domain.refusals import AlreadyCanceled
from booking.domain.seats import Gate
from testing.world import ADMIN, World

type Call = Callable[[str, dict[str, Any]], Any]


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(60)))
    world.conference(slots=1)
    return world


class Faults:
    """A wrapper of the client's calls that injects the faults of a test, and records each call.

    `before` and `after` are the planned faults, in order: the operation, and the error that is
    raised before or after the call reaches the table. None plans a call without an error.
    """

    def __init__(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        client = world.engine.table.client
        self.call: Call = client._make_api_call
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.before: list[tuple[str, Exception | None]] = []
        self.after: list[tuple[str, Exception | None]] = []
        monkeypatch.setattr(client, "_make_api_call", self)

    def __call__(self, operation: str, parameters: dict[str, Any]) -> Any:
        self.calls.append((operation, parameters))
        self._raise(self.before, operation)
        answer = self.call(operation, parameters)
        self._raise(self.after, operation)
        return answer

    def _raise(self, planned: list[tuple[str, Exception | None]], operation: str) -> None:
        if planned and planned[0][0] == operation:
            fault = planned.pop(0)[1]
            if fault is not None:
                raise fault


@pytest.fixture
def faults(world: World, monkeypatch: pytest.MonkeyPatch) -> Faults:
    return Faults(world, monkeypatch)


WRITE = "TransactWriteItems"


def lost_reply() -> Exception:
    return ReadTimeoutError(endpoint_url="dynamodb")


def conflict() -> Exception:
    reasons = [{"Code": "TransactionConflict"}] + [{"Code": "None"}] * 2
    response = {
        "Error": {"Code": "TransactionCanceledException", "Message": "conflict"},
        "CancellationReasons": reasons,
    }
    return ClientError(response, WRITE)  # type: ignore[arg-type]


def throttle(operation: str) -> Exception:
    return ClientError({"Error": {"Code": "ThrottlingException", "Message": "slow"}}, operation)


def test_a_retried_booking_recognizes_its_own_effect(world: World, faults: Faults) -> None:
    faults.after = [(WRITE, lost_reply())]
    booking = world.book("u1")
    assert world.state(booking) == State.CONFIRMED
    assert len(world.listed().bookings) == 1


def test_a_booking_is_recognized_after_many_lost_replies(world: World, faults: Faults) -> None:
    """Otherwise the client gets 503, repeats the request, and gets an error: already booked."""
    faults.after = [(WRITE, lost_reply())]
    faults.before = [("GetItem", lost_reply())] * 120
    with world.book_seat.attempts.within(21.0):
        booking = world.book("u1")
    assert world._paused > 4.0
    assert world.state(booking) == State.CONFIRMED
    assert len(world.listed().bookings) == 1


def test_a_retried_waitlist_place_recognizes_its_own_effect(world: World, faults: Faults) -> None:
    world.book("u1")
    faults.after = [(WRITE, lost_reply())]
    assert world.position(world.book("u2")) == 1
    assert len(world.listed().bookings) == 2


def test_a_retried_confirmation_recognizes_its_own_effect(world: World, faults: Faults) -> None:
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    faults.after = [(WRITE, lost_reply())]
    world.confirm(second)
    assert world.state(second) == State.CONFIRMED


def test_a_confirmation_is_recognized_after_a_later_transition(world: World) -> None:
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    confirm = world.confirm_offer
    request = "a-request"
    confirm._attempt(second, "user:u2", request, None, again=False)
    world.cancel(second)
    confirm._attempt(second, "user:u2", request, None, again=True)


def test_a_retried_cancellation_recognizes_its_own_effect(world: World, faults: Faults) -> None:
    booking = world.book("u1")
    faults.after = [(WRITE, lost_reply())]
    world.cancel(booking)
    with pytest.raises(AlreadyCanceled):
        world.cancel(booking)


def test_a_write_that_failed_before_it_reached_the_table_is_retried(
    world: World, faults: Faults
) -> None:
    faults.before = [(WRITE, lost_reply()), (WRITE, conflict()), (WRITE, throttle(WRITE))]
    assert world.state(world.book("u1")) == State.CONFIRMED


def test_a_throttled_read_and_a_throttled_ticket_are_retried(world: World, faults: Faults) -> None:
    world.book("u1")
    faults.before = [("BatchGetItem", throttle("BatchGetItem"))]
    faults.after = [("UpdateItem", throttle("UpdateItem"))]
    assert world.position(world.book("u2")) == 1


def test_a_retried_new_conference_or_user_recognizes_its_own_effect(
    world: World, faults: Faults
) -> None:
    faults.after = [(WRITE, lost_reply()), (WRITE, lost_reply())]
    world.conference("D")
    world.users("newcomer")
    assert world.engine.conferences.find("D") is not None


def test_a_booking_is_read_without_a_position_if_the_count_is_always_throttled(
    world: World, faults: Faults
) -> None:
    world.book("u1")
    booking = world.book("u2")
    faults.before = [("Query", throttle("Query")) for _ in range(1000)]
    seen = world.view(booking)
    assert (seen.standing.state, seen.position) == (State.WAITLISTED, None)


def test_a_read_has_the_position_if_the_count_succeeds_after_throttles(
    world: World, faults: Faults
) -> None:
    world.book("u1")
    booking = world.book("u2")
    faults.before = [("Query", throttle("Query")) for _ in range(10)]
    assert world.position(booking) == 1
    assert world._paused > POSITION_TIMEOUT_SECONDS


def test_a_booking_that_always_conflicts_raises_busy_and_writes_nothing(
    world: World, faults: Faults
) -> None:
    faults.before = [(WRITE, conflict()) for _ in range(1000)]
    with pytest.raises(Busy):
        world.book("u1")
    faults.before = []
    assert world.listed().bookings == []


def test_a_promotion_whose_reply_is_lost_offers_one_seat(world: World, faults: Faults) -> None:
    first, second, third = (world.book(f"u{n}") for n in range(3))
    world.cancel_booking(first, world.owner(first))
    faults.after = [(WRITE, lost_reply())]
    world.settle()
    assert [world.state(b) for b in (second, third)] == ["CONFIRMATION_PENDING", "WAITLISTED"]


def test_a_duplicate_late_or_early_lapse_applies_once(world: World) -> None:
    first, second, third = (world.book(f"u{n}") for n in range(3))
    world.cancel(first)
    world.lapse(second, "C")
    assert world.state(second) == State.CONFIRMATION_PENDING
    world.time += 15_000
    world.lapse(second, "C")
    world.lapse(second, "C")
    world.settle()
    assert world.position(second) == 1
    assert world.state(third) == State.CONFIRMATION_PENDING


def test_a_lapse_with_a_lost_reply_keeps_its_ticket(world: World, faults: Faults) -> None:
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    faults.after = [(WRITE, lost_reply())]
    world.pass_time(10)
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_a_promotion_after_the_start_offers_nothing(world: World) -> None:
    first, second = world.book("u1"), world.book("u2")
    world.cancel_booking(first, world.owner(first))
    world.time += 25 * 3_600_000
    assert world.promote("C").offers == 0
    world.settle()
    assert world.state(second) == State.CANCELED


def test_a_start_worker_that_crashed_half_way_resumes(world: World, faults: Faults) -> None:
    for number in range(6):
        world.book(f"u{number}")
    world.timers.clear()
    world.time += 24 * 3_600_000
    crash = RuntimeError("the worker crashed")
    faults.after = [(WRITE, None), (WRITE, None), (WRITE, crash)]
    with pytest.raises(RuntimeError):
        world.start_conference("C")
    assert world.violations() == []
    world.start_conference("C")
    world.settle()
    states = [b.booking.summary.standing.state for b in world.listed().bookings]
    assert sorted(states) == ["CANCELED"] * 5 + ["CONFIRMED"]


def test_a_start_message_that_arrives_too_early_sets_the_timer_again(world: World) -> None:
    world.settle()
    world.timers.clear()
    world.start_conference("C")
    assert [(at, kind) for at, _, kind, _ in world.timers] == [
        (world.time + 24 * 3_600_000, "start")
    ]


def test_a_booker_without_the_closing_lease_waits_until_it_expires(world: World) -> None:
    world.conference("D", slots=2, expected_demand=300)
    for number in range(2):
        world.book(f"u{number}", "D")
    assert world.engine.seats.lease_closing(
        "D", "a crashed worker", world.time, world.time + CLOSING_LEASE_MS
    )

    def advance(seconds: float) -> None:
        world.time += 1 + round(seconds * 1000)

    attempts = type(world.book_seat.attempts)(
        sleep=advance, jitter=lambda: 1.0, elapsed=lambda: world.time / 1000
    )
    book = replace(world.book_seat, attempts=attempts)
    booked = book(BookSeat(conference_id="D", attendee="user:u9"))
    assert booked.standing.state is State.WAITLISTED
    assert world.violations() == []


def batch_reads(faults: Faults, kind: str) -> list[str]:
    """Return the partition keys of the items of one kind that were read in batches, in order."""
    batches = [
        parameters["RequestItems"] for name, parameters in faults.calls if name == "BatchGetItem"
    ]
    keys = [key for batch in batches for table in batch.values() for key in table["Keys"]]
    return [key["pk"]["S"] for key in keys if key["sk"]["S"] == kind]


def test_a_retry_reads_one_more_shard_and_not_the_conference_again(
    world: World, faults: Faults
) -> None:
    world.conference("D", slots=100, expected_demand=10_000)
    faults.calls.clear()
    faults.before += [(WRITE, conflict())] * 5
    world.book_seat(BookSeat(conference_id="D", attendee="user:u1"))
    assert batch_reads(faults, "CONFERENCE") == ["CONFERENCE#D"]
    first, *others = batch_reads(faults, "SEATS")
    assert (first, len(others)) == ("SEATS#D#0", 5)
    assert len(set(others)) > 1


def test_a_retry_books_with_the_times_that_changed_since_the_first_attempt(
    world: World, faults: Faults
) -> None:
    listed = world.conference("D", slots=100, expected_demand=10_000)
    later = ConferenceChange(start=listed.start + 1_000, end=listed.end + 1_000)

    def change_times(_: float) -> None:
        if world.engine.conferences.find("D") == listed:
            world.change_conference("D", later, ADMIN)

    attempts = replace(world.book_seat.attempts, sleep=change_times)
    faults.before.append((WRITE, conflict()))
    book = replace(world.book_seat, attempts=attempts)
    booked = book(BookSeat(conference_id="D", attendee="user:u1"))
    assert booked.booking.summary.start == listed.start + 1_000
    assert world.violations() == []


def test_a_booker_who_finds_a_seat_releases_the_search_lease(world: World) -> None:
    conference = world.conference("D", slots=10, expected_demand=10_000)
    bookings = [world.book(f"u{number}", "D") for number in range(10)]
    assert [world.state(booking) for booking in bookings] == [State.CONFIRMED] * 10
    assert {shard.gate for shard in world.engine.seats.every_shard("D", conference.shards)} == {
        Gate.OPEN
    }
    assert world.engine.seats.lease_closing(
        "D", "another", world.time, world.time + CLOSING_LEASE_MS
    )


def test_a_booker_gets_a_ticket_before_it_waits_for_the_closing_lease(world: World) -> None:
    world.conference("D", slots=1, expected_demand=10_000)
    assert world.state(world.book("u0", "D")) == State.CONFIRMED
    assert world.engine.seats.lease_closing(
        "D", "a slow worker", world.time, world.time + CLOSING_LEASE_MS
    )
    later_tickets: list[int] = []

    def mint_a_later_ticket(seconds: float) -> None:
        world.time += round(seconds * 1_000)
        if not later_tickets:
            conference = world.engine.conferences.find("D")
            assert conference is not None
            later_tickets.append(world.engine.waitlist.mint_ticket(conference, "r"))

    attempts = replace(world.book_seat.attempts, sleep=mint_a_later_ticket)
    booked = replace(world.book_seat, attempts=attempts)(
        BookSeat(conference_id="D", attendee="user:u1")
    )
    assert booked.standing.state is State.WAITLISTED
    assert booked.standing.ticket is not None
    assert booked.standing.ticket < later_tickets[0]
