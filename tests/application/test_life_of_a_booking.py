"""Use cases as short stories over the in-memory table."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from booking.adapters.bookings import DynamoBookings
from booking.application.book import BookSeat
from booking.application.bookings import BookingFilter
from booking.application.events import BookingEvent
from booking.application.promote import Promoted
from booking.domain.booking import Reason, State
from booking.domain.refusals import (
    AlreadyBooked,
    AlreadyCanceled,
    CapacityInUse,
    ConferenceExists,
    ConferenceFull,
    ConferenceStarted,
    ConferenceUnknown,
    LimitReached,
    NotConfirmable,
    NotOwner,
    OfferExpired,
    Overlapping,
    UserExists,
    UserUnknown,
)
from booking.domain.seats import Gate
from testing.world import ADMIN, SECOND, World


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(60)))
    return world


def test_a_free_seat_is_confirmed_at_once(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    assert world.state(booking) == State.CONFIRMED


def test_after_the_last_seat_everybody_joins_the_waitlist_in_order(world: World) -> None:
    world.conference(slots=2)
    bookings = [world.book(f"u{number}") for number in range(5)]
    assert [world.state(b) for b in bookings] == ["CONFIRMED"] * 2 + ["WAITLISTED"] * 3
    assert [world.position(b) for b in bookings] == [None, None, 1, 2, 3]


def test_a_booking_without_waiting_is_refused_and_the_gate_stays_open(world: World) -> None:
    world.conference(slots=1)
    world.book("u1")
    with pytest.raises(ConferenceFull):
        world.book("u2", wait=False)
    assert world.engine.seats.every_shard("C", 1)[0].gate is Gate.OPEN


def test_a_freed_seat_becomes_an_offer_to_the_first_waiter(world: World) -> None:
    world.conference(slots=1)
    first, second, third = (world.book(f"u{number}") for number in range(3))
    world.cancel(first)
    seen = world.view(second)
    assert seen.standing.state is State.CONFIRMATION_PENDING
    assert seen.can_confirm
    assert seen.standing.deadline == world.time + 10_000
    assert world.position(third) == 1


def test_while_an_offer_is_pending_a_newcomer_waits(world: World) -> None:
    world.conference(slots=1)
    first, _second = world.book("u1"), world.book("u2")
    world.cancel(first)
    assert world.state(world.book("u3")) == State.WAITLISTED


def test_an_offer_confirmed_in_time_is_a_seat(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    world.pass_time(9.999)
    world.confirm(second)
    assert world.state(second) == State.CONFIRMED


def test_only_its_owner_confirms_a_booking_if_the_caller_is_named(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    with pytest.raises(NotOwner):
        world.confirm_offer(second, "user:u1")
    world.confirm_offer(second, "user:u2")
    assert world.state(second) == State.CONFIRMED


def test_an_offer_not_confirmed_goes_to_the_end_and_the_next_is_offered(world: World) -> None:
    world.conference(slots=1)
    first, second, third = (world.book(f"u{number}") for number in range(3))
    world.cancel(first)
    world.pass_time(10)
    assert world.state(third) == State.CONFIRMATION_PENDING
    assert world.state(second) == State.WAITLISTED
    assert world.position(second) == 1
    world.pass_time(10)
    assert world.state(second) == State.CONFIRMATION_PENDING
    assert world.position(third) == 1


def test_an_expired_offer_reads_as_waitlisted_before_any_timer_fires(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    world.time += 10_000
    seen = world.view(second)
    assert (seen.standing.state, seen.position, seen.can_confirm) == ("WAITLISTED", None, False)
    with pytest.raises(OfferExpired):
        world.confirm_offer(second, world.attendee(second))


def test_a_lapse_past_the_limit_of_offers_cancels_the_booking() -> None:
    world = World(max_offers=2)
    world.users("u1", "u2")
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    world.pass_time(10)
    assert world.state(second) == State.CONFIRMATION_PENDING
    world.pass_time(10)
    seen = world.view(second)
    assert (seen.standing.state, seen.standing.reason) == (State.CANCELED, Reason.LAPSED)


@pytest.mark.parametrize(("limit", "offers"), [(3, 3), (0, 20)])
def test_an_attendee_who_waits_alone_and_ignores_offers_gets_as_many_as_the_limit(
    world: World, limit: int, offers: int
) -> None:
    """Without a limit (0), a new offer follows each lapse until the start."""
    world.conference(slots=1, starts_in=200, max_offers=limit)
    first, alone = world.book("u1"), world.book("u2")
    world.cancel(first)
    world.pass_time(200)
    published = [event for event in world.bus.published if isinstance(event, BookingEvent)]
    happened = Counter(event.name for event in published if event.booking == alone)
    assert happened["SeatOffered"] == offers
    assert world.state(alone) == State.CANCELED


def test_three_simultaneous_cancellations_become_three_offers_in_order(world: World) -> None:
    world.conference(slots=3)
    bookings = [world.book(f"u{number}") for number in range(8)]
    for booking in bookings[:3]:
        world.cancel_booking(booking, world.owner(booking))
    world.settle()
    assert [world.state(b) for b in bookings[3:6]] == ["CONFIRMATION_PENDING"] * 3
    assert [world.position(b) for b in bookings[6:]] == [1, 2]


def test_a_waiter_who_leaves_lets_the_others_move_up(world: World) -> None:
    world.conference(slots=1)
    bookings = [world.book(f"u{number}") for number in range(4)]
    world.cancel(bookings[1])
    assert [world.position(b) for b in bookings[2:]] == [1, 2]


def test_the_gate_reopens_when_nobody_waits_and_a_newcomer_is_confirmed(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.cancel(second)
    world.cancel(first)
    assert world.engine.seats.every_shard("C", 1)[0].gate is Gate.OPEN
    assert world.state(world.book("u3")) == State.CONFIRMED


def test_a_booker_reopens_a_gate_that_no_worker_has_reached(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.cancel_booking(second, world.owner(second))
    world.cancel_booking(first, world.owner(first))
    assert world.engine.seats.every_shard("C", 1)[0].gate is Gate.CLOSED
    assert world.state(world.book("u3")) == State.CONFIRMED
    assert world.engine.seats.every_shard("C", 1)[0].gate is Gate.OPEN


def test_a_confirmation_leaves_a_gate_to_be_reopened(world: World) -> None:
    world.conference(slots=2)
    bookings = [world.book(f"u{number}") for number in range(3)]
    world.cancel(bookings[0])
    world.cancel(bookings[1])
    world.confirm(bookings[2])
    assert world.engine.seats.every_shard("C", 1)[0].gate is Gate.OPEN


def test_from_the_start_waiters_and_offers_read_as_canceled_at_once(world: World) -> None:
    world.conference(slots=2, starts_in=6)
    bookings = [world.book(f"u{number}") for number in range(5)]
    world.cancel(bookings[0])
    world.time += 6_000
    assert [world.state(b) for b in bookings[1:]] == ["CONFIRMED"] + ["CANCELED"] * 3
    assert world.view(bookings[2]).standing.reason is Reason.STARTED
    for refused in (
        lambda: world.book("u9"),
        lambda: world.confirm(bookings[2]),
        lambda: world.cancel(bookings[1]),
    ):
        with pytest.raises((ConferenceStarted, AlreadyCanceled)):
            refused()


def test_the_start_cleans_up_once(world: World) -> None:
    conference = world.conference(slots=2, starts_in=6)
    bookings = [world.book(f"u{number}") for number in range(5)]
    world.cancel(bookings[0])
    world.pass_time(12)
    stored = [world.engine.bookings.find(b) for b in bookings]
    assert [b.summary.standing.state for b in stored if b] == ["CANCELED", "CONFIRMED"] + [
        "CANCELED"
    ] * 3
    assert world.engine.seats.every_shard(conference.id, 1)[0].gate is Gate.ENDED
    assert world.sweep() == 0
    assert world.timers == []


def test_a_start_with_many_waiters_continues_page_by_page(world: World) -> None:
    world.users(*(f"w{number}" for number in range(250)))
    world.conference(slots=1, starts_in=1000)
    for number in range(250):
        world.book_seat(_seat(f"w{number}"))
    world.pass_time(1010)
    assert all(not b.can_confirm for b in world.listed().bookings)
    assert _stored_states(world).count(State.CANCELED) == 249


def test_a_run_after_the_start_ends_in_time_and_continues_later(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    conference = world.conference(slots=1, starts_in=1000)
    world.users(*(f"w{number}" for number in range(60)))
    for number in range(60):
        world.book_seat(_seat(f"w{number}"))
    world.settle()
    world.timers.clear()
    world.time += 1010 * SECOND
    commit = world.engine.bookings.commit
    monkeypatch.setattr(DynamoBookings, "commit", _slowly(world, commit))
    world.start_conference(conference.id)
    assert _stored_states(world).count(State.CANCELED) == 20, "half a second each, for ten seconds"
    monkeypatch.undo()
    world.settle()
    assert _stored_states(world).count(State.CANCELED) == 59


def _stored_states(world: World) -> list[State]:
    return [b.booking.summary.standing.state for b in world.listed().bookings]


def test_the_sweeper_ignores_a_clean_up_in_progress(world: World) -> None:
    world.users(*(f"w{number}" for number in range(150)))
    conference = world.conference(slots=1, starts_in=10)
    for number in range(150):
        world.book_seat(_seat(f"w{number}"))
    world.settle()
    world.time += 20 * SECOND
    world.timers.clear()  # the next message is lost, too
    world.start_conference(conference.id)
    world.timers.clear()
    assert world.sweep() == 0
    world.time += 70 * SECOND
    assert world.sweep() == 1
    world.settle()
    assert world.sweep() == 0
    assert all(
        seats.gate is Gate.ENDED for seats in world.engine.seats.every_shard(conference.id, 1)
    )


def test_a_promotion_run_ends_in_time_and_continues_later(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    conference = world.conference(slots=5)
    taken = [world.book(f"u{number}") for number in range(5)]
    for number in range(5, 10):
        world.book(f"u{number}")
    commit = world.engine.bookings.commit
    monkeypatch.setattr(DynamoBookings, "commit", _slowly(world, commit))
    for booking in taken:
        world.cancel_booking(booking, world.owner(booking))
    promoted = world.promote(conference.id)
    assert promoted == Promoted(offers=2, more=True)
    monkeypatch.undo()
    world.settle()
    assert len([b for b in world.listed().bookings if b.can_confirm]) == 5


def _slowly(world: World, commit: Callable[..., None]) -> Callable[..., None]:
    """Make each commit take half a second."""

    def slow(_: DynamoBookings, *arguments: Any) -> None:
        commit(*arguments)
        world.sleep(0.5)

    return slow


def _seat(who: str, conference: str = "C") -> BookSeat:
    return BookSeat(conference_id=conference, attendee=f"user:{who}")


def test_an_overlapping_confirmed_booking_refuses_another(world: World) -> None:
    world.conference("A", slots=5, starts_in=3600, hours=2)
    world.conference("B", slots=5, starts_in=2 * 3600, hours=1)
    world.conference("C", slots=5, starts_in=3 * 3600, hours=1)
    world.book("u1", "A")
    with pytest.raises(Overlapping):
        world.book("u1", "B")
    assert world.state(world.book("u1", "C")) == State.CONFIRMED


def test_becoming_confirmed_drops_overlapping_places_and_their_seats_pass_on(
    world: World,
) -> None:
    for name in "ABC":
        world.conference(name, slots=1, starts_in=3600, hours=2)
    blockers = {name: world.book(f"u{at}", name) for at, name in enumerate("ABC")}
    of_u9 = {name: world.book("u9", name) for name in "ABC"}
    next_b = world.book("u10", "B")
    world.cancel(blockers["A"])
    world.cancel(blockers["B"])
    assert world.state(of_u9["B"]) == State.CONFIRMATION_PENDING
    world.confirm(of_u9["A"])
    assert [world.state(of_u9[name]) for name in "ABC"] == [
        "CONFIRMED",
        "CANCELED",
        "CANCELED",
    ]
    assert world.view(of_u9["B"]).standing.reason is Reason.OVERLAP
    assert world.state(next_b) == State.CONFIRMATION_PENDING


def test_a_direct_booking_drops_overlapping_places_too(world: World) -> None:
    world.conference("A", slots=1, starts_in=3600)
    world.conference("B", slots=1, starts_in=3600)
    world.book("u1", "A")
    waiting = world.book("u9", "A")
    world.book("u9", "B")
    assert world.view(waiting).standing.reason is Reason.OVERLAP


def test_an_attendee_has_one_live_booking_for_a_conference(world: World) -> None:
    world.conference(slots=2)
    first = world.book("u1")
    with pytest.raises(AlreadyBooked) as refusal:
        world.book("u1")
    assert refusal.value.booking_id == first
    world.cancel(first)
    assert world.book("u1") != first


def test_an_attendee_has_at_most_twenty_waits(world: World) -> None:
    for number in range(21):
        world.conference(f"C{number}", slots=1, starts_in=3600)
        world.book(f"u{number}", f"C{number}")
    for number in range(20):
        world.book("u50", f"C{number}")
    with pytest.raises(LimitReached):
        world.book("u50", "C20")


def test_twenty_places_are_dropped_in_one_transaction(world: World) -> None:
    for number in range(21):
        world.conference(f"C{number}", slots=1, starts_in=3600)
    bookings = [world.book(f"u{number}", f"C{number}") for number in range(21)]
    waits = [world.book("u50", f"C{number}") for number in range(20)]
    world.cancel(bookings[20])
    world.book("u50", "C20")
    assert {world.state(b) for b in waits} == {"CANCELED"}


def test_an_attendee_has_at_most_fifty_live_bookings(world: World) -> None:
    for number in range(51):
        world.conference(f"C{number}", slots=1, starts_in=3600 * (2 * number + 1))
    for number in range(50):
        world.book("u1", f"C{number}")
    with pytest.raises(LimitReached):
        world.book("u1", "C50")


def test_a_booking_prunes_past_conferences_from_the_agenda(world: World) -> None:
    world.conference("A", slots=1, starts_in=10)
    world.conference("B", slots=1, starts_in=3 * 3600)
    world.book("u1", "A")
    world.pass_time(2 * 3600)
    world.book_seat(_seat("u1", "B"))
    opening = world.engine.seats.context("B", "user:u1")
    assert opening.agenda is not None
    assert list(opening.agenda.entries) == ["B"]


@pytest.mark.parametrize("demand", [1, 1_000, 100_000])
def test_shards_do_not_change_the_outcome(demand: int) -> None:
    world = World()
    world.users(*(f"u{number}" for number in range(40)))
    conference = world.conference(slots=20, expected_demand=demand)
    bookings = [world.book(f"u{number}") for number in range(40)]
    states = [world.state(b) for b in bookings]
    assert (conference.shards, states) == (
        {1: 1, 1_000: 7, 100_000: 64}[demand],
        ["CONFIRMED"] * 20 + ["WAITLISTED"] * 20,
    )
    assert [world.position(b) for b in bookings[20:]] == list(range(1, 21))
    for booking in bookings[5:8]:
        world.cancel(booking)
    assert [world.state(b) for b in bookings[20:24]] == ["CONFIRMATION_PENDING"] * 3 + [
        "WAITLISTED"
    ]
    for booking in bookings[23:]:
        world.cancel(booking)
    for booking in bookings[20:23]:
        world.confirm(booking)
    world.cancel(bookings[0])
    assert {s.gate for s in world.engine.seats.every_shard("C", conference.shards)} == {Gate.OPEN}
    assert world.state(world.book("u39")) == State.CONFIRMED


def test_raising_capacity_promotes_waiters(world: World) -> None:
    world.conference(slots=1, expected_demand=600)
    bookings = [world.book(f"u{number}") for number in range(4)]
    world.resize("C", 3)
    world.settle()
    states = [world.state(b) for b in bookings]
    assert states == ["CONFIRMED", "CONFIRMATION_PENDING", "CONFIRMATION_PENDING", "WAITLISTED"]


def test_capacity_cannot_fall_below_confirmed_and_held(world: World) -> None:
    world.conference(slots=5, expected_demand=600)
    bookings = [world.book(f"u{number}") for number in range(3)]
    with pytest.raises(CapacityInUse) as refusal:
        world.resize("C", 2)
    assert refusal.value.in_use == 3
    world.resize("C", 3)
    world.settle()
    assert world.state(world.book("u9")) == State.WAITLISTED
    world.cancel(bookings[0])


def test_unknown_conferences_users_and_bookings_are_refused(world: World) -> None:
    world.conference(slots=1)
    with pytest.raises(ConferenceUnknown):
        world.book("u1", "nowhere")
    with pytest.raises(UserUnknown):
        world.book("nobody")
    with pytest.raises(ConferenceUnknown):
        world.listed("nowhere")


def test_a_name_and_a_user_id_can_be_claimed_once(world: World) -> None:
    world.conference(slots=1)
    with pytest.raises(ConferenceExists):
        world.conference(slots=9)
    with pytest.raises(UserExists):
        world.users("u1")
    assert world.engine.seats.every_shard("C", 1)[0].free == 1


def test_canceling_twice_is_refused(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    world.cancel(booking)
    with pytest.raises(AlreadyCanceled):
        world.cancel(booking)


def test_only_an_offer_can_be_confirmed(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    for booking in (first, second):
        with pytest.raises(NotConfirmable):
            world.confirm(booking)


def test_the_list_is_oldest_first_and_has_positions(world: World) -> None:
    world.conference(slots=1, expected_demand=2_000)
    bookings = []
    for number in range(5):
        bookings.append(world.book(f"u{number}"))
        world.time += 1
    world.cancel(bookings[2])
    seen = world.listed().bookings
    assert [b.booking.id for b in seen] == bookings
    assert [b.position for b in seen] == [None, 1, None, 2, 3]


def test_a_long_list_continues_with_a_cursor(world: World) -> None:
    world.conference(slots=1, expected_demand=2_000)
    bookings = [world.book(f"u{number}") for number in range(7)]
    found, cursor = [], None
    while True:
        page = world.list_bookings("C", BookingFilter(cursor=cursor, limit=3), ADMIN)
        found += [b.booking.id for b in page.bookings]
        cursor = page.cursor
        if cursor is None:
            break
    assert sorted(found) == sorted(bookings)
    assert len(found) == 7


def test_the_history_has_every_transition_once(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    world.pass_time(10)
    world.confirm(second)
    entries = [
        item
        for item in world.table.items("bookings")
        if item["pk"] == {"S": f"BOOKING#{second}"} and item["sk"]["S"].startswith("HISTORY")
    ]
    states = [entry["state"]["S"] for entry in sorted(entries, key=lambda e: e["sk"]["S"])]
    assert states == [
        "WAITLISTED",
        "CONFIRMATION_PENDING",
        "WAITLISTED",
        "CONFIRMATION_PENDING",
        "CONFIRMED",
    ]


def test_a_repeated_relay_batch_changes_nothing(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    world.relayed = 0
    world.settle()
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_the_sweeper_recovers_lost_nudges_and_timers(world: World) -> None:
    world.conference(slots=1, starts_in=3600)
    first, second, third = (world.book(f"u{number}") for number in range(3))
    world.cancel_booking(first, world.owner(first))
    world.relayed = len(world.table.stream_records(0))
    world.settle()
    assert world.state(second) == State.WAITLISTED
    world.time += 10_000
    assert world.sweep() == 1
    world.settle()
    assert world.state(second) == State.CONFIRMATION_PENDING
    world.timers.clear()
    world.time += 20_000
    assert world.sweep() == 1
    world.settle()
    assert world.state(third) == State.CONFIRMATION_PENDING
    world.timers.clear()
    world.time += 3_600_000
    assert world.sweep() >= 1
    world.pass_time(5)
    assert {b.standing.state for b in world.listed().bookings} == {State.CANCELED}
    assert world.sweep() == 0
