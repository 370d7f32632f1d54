"""Export and erase a user: the export is complete, no item names the user, no count changes."""

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


def erased_booking(world: World, booking: str) -> Booking:
    """Return a stored booking of an erased user; use cases do not find it any more."""
    with pytest.raises(BookingUnknown):
        world.view(booking)
    stored = world.engine.bookings.find(booking)
    assert stored is not None
    assert stored.attendee.startswith("erased:")
    return stored


def test_an_export_has_the_user_and_every_booking_with_its_history(world: World) -> None:
    world.conference("C", slots=1)
    first = world.book("u1", "C")
    world.cancel(first)
    export = world.export_user("open:u1")
    assert export.user.user_id == "u1"
    [(seen, entries)] = export.bookings
    assert (seen.booking.id, [entry.verb for entry in entries]) == (first, ["book", "cancel"])
    with pytest.raises(UserUnknown):
        world.export_user("open:nobody")


def test_erasing_a_user_frees_their_seats_and_waitlist_places(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1, starts_in=48 * 3600)
    seat, waiter = world.book("u1", "C"), world.book("u2", "C")
    world.book("u3", "D")
    place, next_waiter = world.book("u1", "D"), world.book("u4", "D")
    assert world.position(next_waiter) == 2
    world.erase_user(U1)
    world.settle()
    assert world.state(waiter) == State.CONFIRMATION_PENDING
    assert world.position(next_waiter) == 1
    for booking in (seat, place):
        standing = erased_booking(world, booking).summary.standing
        assert (standing.state, standing.reason) == (State.CANCELED, Reason.ATTENDEE)


def test_no_item_names_an_erased_user(world: World) -> None:
    world.conference("C", slots=1)
    world.conference("D", slots=1, starts_in=48 * 3600)
    bookings = [world.book("u1", "C"), world.book("u1", "D")]
    world.cancel(bookings[0])
    entries = [len(world.engine.bookings.history(booking)) for booking in bookings]
    world.erase_user(U1)
    world.settle()
    assert world.forgotten == ["u1"]
    stored = json.dumps(world.table.items(TABLE))
    assert "open:u1" not in stored
    assert '"u1"' not in stored
    pseudonyms = {erased_booking(world, booking).attendee for booking in bookings}
    assert len(pseudonyms) == 1, "one user has several pseudonyms, so counts by user would change"
    assert [len(world.engine.bookings.history(booking)) for booking in bookings] == [
        entries[0],
        entries[1] + 1,
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
    pseudonym = erased_booking(world, booking).attendee
    assert {entry.actor for entry in world.engine.bookings.history(booking)} == {pseudonym}


def test_erasing_a_user_keeps_their_seat_at_a_started_conference(world: World) -> None:
    world.conference(slots=1)
    booking = world.book("u1")
    world.pass_time(24 * 3600)
    world.erase_user(U1)
    world.settle()
    assert erased_booking(world, booking).summary.standing.state is State.CONFIRMED
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
    export = world.export_user("open:u1")
    assert [seen.booking.id for seen, _ in export.bookings] == [after]
