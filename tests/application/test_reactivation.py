"""Reactivate a canceled booking; hide a booking from its attendee's list."""

import pytest

from booking.application import reactivate
from booking.application.reactivate import ReactivateBooking
from booking.domain import transitions
from booking.domain.agenda import Agenda
from booking.domain.booking import Reason, State
from booking.domain.refusals import (
    AlreadyBooked,
    BookingUnknown,
    ConferenceFull,
    ConferenceStarted,
    NotOwner,
    NotReactivatable,
    Overlapping,
)
from booking.domain.rights import Caller, Role
from testing.world import World

OLGA = Caller(
    attendee="user:olga", user_id="olga", subject="olga", roles=frozenset({Role.ORGANIZER})
)


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(9)))
    return world


def canceled(world: World, user: str = "u1", conference: str = "C") -> str:
    """Book and cancel; return the booking's id."""
    booking = world.book(user, conference)
    world.cancel(booking)
    return booking


def test_a_reactivated_booking_takes_a_free_seat_at_once(world: World) -> None:
    world.conference(slots=1)
    booking = canceled(world)
    world.reactivate(booking, "u1")
    assert world.state(booking) == State.CONFIRMED


def test_a_reactivated_booking_joins_the_end_of_the_waitlist(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    third = world.book("u3")
    world.cancel(first)
    world.reactivate(first, "u1")
    assert world.state(second) == State.CONFIRMATION_PENDING
    assert [world.position(booking) for booking in (third, first)] == [1, 2]


def test_a_refused_reactivation_leaves_the_booking_canceled(
    world: World,
) -> None:
    world.conference(slots=1)
    booking = canceled(world)
    world.book("u2")
    with pytest.raises(ConferenceFull):
        world.reactivate(booking, "u1", wait=False)
    assert world.state(booking) == State.CANCELED


def test_a_booking_that_is_not_canceled_cannot_be_reactivated(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    with pytest.raises(NotReactivatable):
        world.reactivate(booking, "u1")


def test_only_its_attendee_reactivates_a_booking(world: World) -> None:
    world.conference(slots=1)
    booking = canceled(world)
    with pytest.raises(NotOwner):
        world.reactivate(booking, "u2")
    with pytest.raises(BookingUnknown):
        world.reactivate("none", "u1")


def test_a_booking_that_the_organizer_canceled_stays_canceled(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.conference(slots=1, organizer=OLGA.attendee)
    booking = world.book("u1")
    world.cancel_booking(booking, OLGA)
    world.settle()
    with pytest.raises(NotReactivatable):
        world.reactivate(booking, "u1")
    assert world.view(booking).standing.reason == Reason.ORGANIZER
    for module in (reactivate, transitions):
        monkeypatch.setattr(module, "check_reactivatable", lambda _: None)
    monkeypatch.setattr(Agenda, "check_not_removed", lambda *_: None)
    world.reactivate(booking, "u1")
    assert world.state(booking) == State.CONFIRMED, "without the guard it is reactivated"


def test_the_booking_rules_apply_to_a_reactivation(world: World) -> None:
    world.conference("C", slots=3)
    world.conference("D", slots=3)
    first = canceled(world, "u1", "C")
    again = world.book("u1", "C")
    with pytest.raises(AlreadyBooked) as refusal:
        world.reactivate(first, "u1")
    assert refusal.value.booking_id == again
    second = canceled(world, "u2", "C")
    world.book("u2", "D")
    with pytest.raises(Overlapping):
        world.reactivate(second, "u2")
    world.book("u3", "D")
    world.pass_time(24 * 3600)
    with pytest.raises(ConferenceStarted):
        world.reactivate(second, "u2")


def test_a_reactivation_that_confirms_drops_overlapping_waitlist_places(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1)
    booking = canceled(world, "u1", "C")
    world.book("u2", "D")
    waiting = world.book("u1", "D")
    world.reactivate(booking, "u1")
    seen = world.view(waiting).standing
    assert (seen.state, seen.reason) == (State.CANCELED, Reason.OVERLAP)


def test_the_history_marks_a_cancellation_or_reactivation_by_a_status_update(
    world: World,
) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    for update in (True, False):
        world.cancel_booking(booking, world.owner(booking), update=update)
        world.reactivate_booking(
            ReactivateBooking(booking_id=booking, attendee="user:u1", update=update)
        )
    world.settle()
    assert [(entry.verb, entry.update) for entry in world.engine.bookings.history(booking)] == [
        ("book", False),
        ("cancel", True),
        ("reactivate", True),
        ("cancel", False),
        ("reactivate", False),
    ]


def test_a_waitlist_place_that_a_reactivation_drops_is_not_marked_as_an_update(
    world: World,
) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1)
    booking = canceled(world, "u1", "C")
    world.book("u2", "D")
    waiting = world.book("u1", "D")
    world.reactivate_booking(ReactivateBooking(booking_id=booking, attendee="user:u1", update=True))
    world.settle()
    assert [entry.update for entry in world.engine.bookings.history(booking)] == [
        False,
        False,
        True,
    ]
    assert [entry.update for entry in world.engine.bookings.history(waiting)] == [False, False]


# --------------------------------------------------------------------------------- hiding


def test_hiding_a_confirmed_booking_cancels_it_and_offers_its_seat(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.soft_delete_booking(first, "user:u1")
    world.settle()
    seen = world.view(first)
    assert (seen.standing.state, seen.standing.reason) == (State.CANCELED, Reason.ATTENDEE)
    assert seen.booking.hidden
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_hiding_a_booking_twice_changes_nothing(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    for _ in range(2):
        world.soft_delete_booking(booking, "user:u1")
        world.settle()
        assert [entry.verb for entry in world.engine.bookings.history(booking)] == [
            "book",
            "delete",
        ]


def test_hiding_a_canceled_booking_changes_no_seat_count(world: World) -> None:
    world.conference(slots=1)
    booking = canceled(world)
    before = world.engine.seats.every_shard("C", 1)
    world.soft_delete_booking(booking, "user:u1")
    world.settle()
    assert world.engine.seats.every_shard("C", 1) == before
    assert world.view(booking).booking.hidden


def test_only_its_attendee_hides_a_booking_and_only_before_the_start(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    with pytest.raises(NotOwner):
        world.soft_delete_booking(booking, "user:u2")
    world.pass_time(24 * 3600)
    with pytest.raises(ConferenceStarted):
        world.soft_delete_booking(booking, "user:u1")
    assert not world.view(booking).booking.hidden
