"""Exporting and erasing a user: everything is exported, nothing stays, no count changes."""

import json

import pytest

from booking.domain.booking import Booking, Reason, State
from booking.domain.refusals import BookingUnknown, UserUnknown
from booking.domain.rights import Caller, Role
from testing.tables import TABLE
from testing.world import World

U1 = Caller(attendee="open:u1", user_id="u1", roles=frozenset({Role.CUSTOMER}))


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(5)))
    return world


def nobodys(world: World, booking: str) -> Booking:
    """Return a stored booking of an erased user; use cases do not find it any more."""
    with pytest.raises(BookingUnknown):
        world.view(booking)
    kept = world.engine.bookings.find(booking)
    assert kept is not None
    assert kept.attendee.startswith("erased:")
    return kept


def test_an_export_has_the_user_and_every_booking_with_its_history(world: World) -> None:
    world.conference("C", slots=1)
    first = world.book("u1", "C")
    world.cancel(first)
    held = world.export_user("open:u1")
    assert held.user.user_id == "u1"
    [(seen, entries)] = held.bookings
    assert (seen.booking.id, [entry.verb for entry in entries]) == (first, ["book", "cancel"])
    with pytest.raises(UserUnknown):
        world.export_user("open:nobody")


def test_an_erased_user_leaves_seats_and_places_to_the_others(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1, starts_in=48 * 3600)
    seat, waiter = world.book("u1", "C"), world.book("u2", "C")
    world.book("u3", "D")
    place, behind = world.book("u1", "D"), world.book("u4", "D")
    assert world.position(behind) == 2
    world.erase_user(U1)
    world.settle()
    assert world.state(waiter) == State.CONFIRMATION_PENDING
    assert world.position(behind) == 1
    for booking in (seat, place):
        kept = nobodys(world, booking).summary.standing
        assert (kept.state, kept.reason) == (State.CANCELED, Reason.ATTENDEE)


def test_no_item_names_an_erased_user(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1, starts_in=48 * 3600)
    bookings = [world.book("u1", "C"), world.book("u1", "D")]
    world.cancel(bookings[0])
    told = [len(world.engine.bookings.history(booking)) for booking in bookings]
    world.erase_user(U1)
    world.settle()
    assert world.forgotten == ["u1"]
    kept = json.dumps(world.table.items(TABLE))
    assert "open:u1" not in kept
    assert '"u1"' not in kept
    names = {nobodys(world, booking).attendee for booking in bookings}
    assert len(names) == 1, "one pseudonym, so that counts by person stay"
    assert [len(world.engine.bookings.history(booking)) for booking in bookings] == [
        told[0],
        told[1] + 1,
    ]
    with pytest.raises(UserUnknown):
        world.export_user("open:u1")


def test_a_replayed_stream_record_does_not_restore_an_erased_name(world: World) -> None:
    world.conference("C", slots=1)
    booking = world.book("u1", "C")
    world.erase_user(U1)
    world.settle()
    world.relayed = 0
    world.settle()
    assert "open:u1" not in json.dumps(world.table.items(TABLE))
    who = nobodys(world, booking).attendee
    assert {entry.actor for entry in world.engine.bookings.history(booking)} == {who}


def test_a_seat_of_a_started_conference_stays_taken(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    world.pass_time(24 * 3600)
    world.erase_user(U1)
    world.settle()
    assert nobodys(world, booking).summary.standing.state is State.CONFIRMED
    assert world.read_conference("C").confirmed == 1


def test_an_erased_user_can_register_again_as_a_new_user(world: World) -> None:
    world.conference(slots=2)
    before = world.book("u1")
    world.erase_user(U1)
    world.settle()
    with pytest.raises(UserUnknown):
        world.erase_user(U1)
    world.users("u1")
    after = world.book("u1")
    assert after != before
    held = world.export_user("open:u1")
    assert [seen.booking.id for seen, _ in held.bookings] == [after]
