"""Guests of a party: their names, and the changes that drop or forget them."""

from dataclasses import replace
from typing import Any

import pytest

from booking.adapters.writes import bookings as writes
from booking.application.change_party import ChangePartySize
from booking.application.name_guests import NameGuests, NameGuestsOfBooking
from booking.application.ports.contention import Stale
from booking.domain import transitions
from booking.domain.attendees import as_read_by
from booking.domain.booking import Booking
from booking.domain.guests import Guest, Guests
from booking.domain.refusals import AlreadyCanceled, ConferenceStarted, Invalid, NotOwner
from booking.domain.rights import Caller
from testing.tables import TABLE
from testing.world import ADMIN, World

ADA = Guest("Ada Lovelace", "ada@example.com")
BOB, CAI = Guest("Bob"), Guest("Cai")
MONTH_MS = 30 * 24 * 3600 * 1000


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*"abcd")
    return world


def stored(world: World, booking: str) -> Booking:
    found = world.engine.bookings.find(booking)
    assert found is not None
    return found


def guests(world: World, booking: str) -> Guests:
    return stored(world, booking).guests


def name(world: World, booking: str, *named: Guest, by: str = "user:a") -> None:
    command = NameGuestsOfBooking(booking_id=booking, attendee=by, guests=named)
    world.engine.build(NameGuests)(command)
    world.settle()


def test_a_party_names_fewer_guests_than_it_has_seats(world: World) -> None:
    world.conference(slots=5)
    with pytest.raises(Invalid, match="guests: must be at most 1, one fewer than the seats"):
        world.book("a", seats=2, guests=[ADA, BOB])
    with pytest.raises(Invalid, match="guests: must be at most 0"):
        world.book("a", guests=[ADA])
    booking = world.book("a", seats=3, guests=[ADA])
    assert guests(world, booking) == (ADA,)
    name(world, booking, BOB, CAI)
    assert guests(world, booking) == (BOB, CAI)
    with pytest.raises(Invalid, match="guests: must be at most 2"):
        name(world, booking, ADA, BOB, CAI)
    name(world, booking)
    assert guests(world, booking) == ()


def test_only_the_attendee_of_a_live_booking_names_guests(world: World) -> None:
    world.conference(slots=5, starts_in=600)
    booking = world.book("a", seats=3)
    with pytest.raises(NotOwner):
        name(world, booking, ADA, by="user:b")
    world.pass_time(601)
    with pytest.raises(ConferenceStarted):
        name(world, booking, ADA)
    world.conference("D", slots=5)
    canceled = world.book("a", "D", seats=3)
    world.cancel(canceled)
    with pytest.raises(AlreadyCanceled):
        name(world, canceled, ADA)


def test_naming_guests_changes_no_version(world: World) -> None:
    world.conference(slots=2)
    world.book("b", seats=2)
    booking = world.book("a", seats=2)  # waits: its version is in the waitlist and the agenda too
    before, published = stored(world, booking), len(world.bus.published)
    name(world, booking, ADA)
    after = stored(world, booking)
    assert replace(after, guests=()) == before
    assert len(world.bus.published) == published
    assert len(world.engine.bookings.history(booking)) == 1


@pytest.mark.parametrize(
    ("named", "remaining"), [(None, (ADA,)), ((CAI,), (CAI,)), ((), ())], ids=str
)
def test_a_party_that_shrinks_keeps_its_first_guests_or_those_that_it_names(
    world: World, named: Guests | None, remaining: Guests
) -> None:
    world.conference(slots=5)
    booking = world.book("a", seats=4, guests=[ADA, BOB, CAI])
    world.change_party(
        ChangePartySize(booking_id=booking, attendee="user:a", seats=2, guests=named)
    )
    world.settle()
    assert guests(world, booking) == remaining


def test_a_party_that_shrinks_names_fewer_guests_than_its_new_seats(world: World) -> None:
    world.conference(slots=5)
    booking = world.book("a", seats=4)
    command = ChangePartySize(booking_id=booking, attendee="user:a", seats=2, guests=[ADA, BOB])
    with pytest.raises(Invalid, match="guests: must be at most 1"):
        world.change_party(command)


def test_a_party_that_gets_fewer_seats_keeps_its_first_guests(world: World) -> None:
    world.conference(slots=3)
    world.book("d")
    fewer = world.book("a", seats=3, accept=2, guests=[ADA, BOB])
    assert guests(world, fewer) == (ADA,)
    offered = world.book("b", seats=3, accept=2, guests=[ADA, BOB])
    world.cancel(fewer)
    assert (world.state(offered), guests(world, offered)) == ("CONFIRMATION_PENDING", (ADA, BOB))
    world.confirm(offered)
    assert guests(world, offered) == (ADA,)


def overtaken(world: World, monkeypatch: pytest.MonkeyPatch) -> Guests:
    """Shrink a party of three to two while it names two guests. Return the guests afterwards."""
    world.conference(slots=5)
    booking = world.book("a", seats=3)
    commit, overtaking = type(world.engine.bookings).commit, [True]

    def late(self: Any, *arguments: Any) -> None:
        if overtaking and overtaking.pop():
            named = replace(stored(world, booking), guests=(ADA, BOB))
            self.write_guests(named)
        commit(self, *arguments)

    monkeypatch.setattr(type(world.engine.bookings), "commit", late)
    world.change_party(ChangePartySize(booking_id=booking, attendee="user:a", seats=2))
    return guests(world, booking)


def test_guests_that_are_named_while_the_party_shrinks_are_not_too_many(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert overtaken(world, monkeypatch) == (ADA,)
    assert world.violations() == []


def test_without_the_condition_a_shrink_loses_the_guests_of_another_request(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writes, "_as_named", lambda _: ("", {}))
    assert overtaken(world, monkeypatch) == ()


def test_a_shrink_that_keeps_all_guests_is_a_violation(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.conference(slots=5)
    booking = world.book("a", seats=3, guests=[ADA, BOB])
    monkeypatch.setattr(transitions, "_fewer_guests", lambda *_: None)
    world.change_party(ChangePartySize(booking_id=booking, attendee="user:a", seats=1))
    assert world.violations() == [f"booking {booking} is CONFIRMED with too many guests"]


def test_guests_are_forgotten_when_the_booking_is_canceled(world: World) -> None:
    world.conference(slots=2, starts_in=600)
    taken = world.book("a", seats=2, guests=[ADA])
    waits = world.book("b", seats=2, guests=[BOB])
    removed = world.book("c", seats=2, guests=[CAI])
    world.cancel_booking(removed, ADMIN)
    world.cancel(taken)
    world.pass_time(601)
    assert [guests(world, booking) for booking in (taken, waits, removed)] == [()] * 3
    names = ("Lovelace", "Bob", "Cai", "ada@example.com")
    written = str(world.table.items(TABLE)) + str([e.detail() for e in world.bus.published])
    assert taken in written
    assert [one for one in names if one in written] == []


def test_guests_are_exported_and_erased_with_the_attendee(world: World) -> None:
    world.conference(slots=5, starts_in=600)
    booking = world.book("a", seats=3, guests=[ADA, BOB])
    world.pass_time(601)  # the seats remain, and a pseudonym gets them
    exported = world.export_user("user:a", "a").bookings
    assert [view.booking.guests for view, _ in exported] == [(ADA, BOB)]
    world.erase_user(Caller(attendee="user:a", user_id="a", subject="a"))
    world.settle()
    assert stored(world, booking).attendee.startswith("erased:")
    assert guests(world, booking) == ()
    assert "Lovelace" not in str(world.table.items(TABLE))


def test_an_attendee_who_was_erased_meanwhile_names_no_guests(world: World) -> None:
    world.conference(slots=5, starts_in=600)
    booking = world.book("a", seats=3)
    named = replace(stored(world, booking), guests=(ADA,))
    world.pass_time(601)
    world.erase_user(Caller(attendee="user:a", user_id="a", subject="a"))
    with pytest.raises(Stale):
        world.engine.bookings.write_guests(named)


def test_only_the_attendee_and_the_organizer_of_now_read_the_guests(world: World) -> None:
    world.conference(slots=3)
    booking = stored(world, world.book("a", seats=2, guests=[ADA]))
    own = Caller(attendee="user:a", user_id="a", subject="a")
    end = booking.summary.end
    assert as_read_by(booking, own, end + MONTH_MS).guests == (ADA,)
    assert as_read_by(booking, ADMIN, end + MONTH_MS - 1).guests == (ADA,)
    assert as_read_by(booking, ADMIN, end + MONTH_MS).guests == ()
    assert as_read_by(booking, None, end).guests == ()
