"""Reactivating what one canceled, and hiding what one will not see any more."""

import pytest

from booking.application import reactivate
from booking.domain import transitions
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
from tests.support.world import World

OLGA = Caller(attendee="user:olga", user_id="olga", roles=frozenset({Role.ORGANIZER}))


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(9)))
    return world


def canceled(world: World, who: str = "u1", conference: str = "C") -> str:
    booking = world.book(who, conference)
    world.cancel(booking)
    return booking


def test_a_free_seat_is_taken_again_at_once(world: World) -> None:
    world.conference(slots=1)
    booking = canceled(world)
    world.reactivate(booking, "u1")
    assert world.state(booking) == State.CONFIRMED


def test_nobody_jumps_the_queue_by_it(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    third = world.book("u3")
    world.cancel(first)
    world.reactivate(first, "u1")
    assert world.state(second) == State.CONFIRMATION_PENDING
    assert [world.position(booking) for booking in (third, first)] == [1, 2]


def test_who_does_not_wait_is_refused_and_stays_canceled(world: World) -> None:
    world.conference(slots=1)
    booking = canceled(world)
    world.book("u2")
    with pytest.raises(ConferenceFull):
        world.reactivate(booking, "u1", wait=False)
    assert world.state(booking) == State.CANCELED


def test_a_live_booking_is_not_reactivated(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    with pytest.raises(NotReactivatable):
        world.reactivate(booking, "u1")


def test_only_its_attendee_reactivates(world: World) -> None:
    world.conference(slots=1)
    booking = canceled(world)
    with pytest.raises(NotOwner):
        world.reactivate(booking, "u2")
    with pytest.raises(BookingUnknown):
        world.reactivate("none", "u1")


def test_what_the_organizer_canceled_stays_canceled(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.conference(slots=1, organizer=OLGA.attendee)
    booking = world.book("u1")
    world.cancel_booking(booking, OLGA)
    world.settle()
    with pytest.raises(NotReactivatable):
        world.reactivate(booking, "u1")
    assert world.seen(booking).standing.reason == Reason.ORGANIZER
    for module in (reactivate, transitions):
        monkeypatch.setattr(module, "check_reactivatable", lambda _: None)
    world.reactivate(booking, "u1")
    assert world.state(booking) == State.CONFIRMED, "without the guard who was put out is back"


def test_the_rules_of_booking_apply_anew(world: World) -> None:
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


def test_becoming_confirmed_by_it_drops_overlapping_places(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1)
    booking = canceled(world, "u1", "C")
    world.book("u2", "D")
    waiting = world.book("u1", "D")
    world.reactivate(booking, "u1")
    seen = world.seen(waiting).standing
    assert (seen.state, seen.reason) == (State.CANCELED, Reason.OVERLAP)


def test_the_history_tells_an_update_of_the_status_from_canceling_and_reactivating(
    world: World,
) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    for update in (True, False):
        world.cancel_booking(booking, None, update=update)
        world.reactivate_booking(booking, "open:u1", update=update)
    world.settle()
    assert [(entry.verb, entry.update) for entry in world.store.history(booking)] == [
        ("book", False),
        ("cancel", True),
        ("reactivate", True),
        ("cancel", False),
        ("reactivate", False),
    ]


def test_what_a_reactivation_by_update_drops_was_not_updated(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1)
    booking = canceled(world, "u1", "C")
    world.book("u2", "D")
    waiting = world.book("u1", "D")
    world.reactivate_booking(booking, "open:u1", update=True)
    world.settle()
    assert [entry.update for entry in world.store.history(booking)] == [False, False, True]
    assert [entry.update for entry in world.store.history(waiting)] == [False, False]


# --------------------------------------------------------------------------------- hiding


def test_hiding_a_live_booking_cancels_it_and_passes_its_seat_on(world: World) -> None:
    world.conference(slots=1)
    first, second = world.book("u1"), world.book("u2")
    world.hide_booking(first, "open:u1")
    world.settle()
    seen = world.seen(first)
    assert (seen.standing.state, seen.standing.reason) == (State.CANCELED, Reason.ATTENDEE)
    assert seen.booking.hidden
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_hiding_again_changes_nothing(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    for _ in range(2):
        world.hide_booking(booking, "open:u1")
        world.settle()
        assert [entry.verb for entry in world.store.history(booking)] == ["book", "delete"]


def test_hiding_what_was_canceled_moves_no_seat(world: World) -> None:
    world.conference(slots=1)
    booking = canceled(world)
    before = world.store.seats("C", 1)
    world.hide_booking(booking, "open:u1")
    world.settle()
    assert world.store.seats("C", 1) == before
    assert world.seen(booking).booking.hidden


def test_only_its_attendee_hides_and_not_what_has_started(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    with pytest.raises(NotOwner):
        world.hide_booking(booking, "open:u2")
    world.pass_time(24 * 3600)
    with pytest.raises(ConferenceStarted):
        world.hide_booking(booking, "open:u1")
    assert not world.seen(booking).booking.hidden
