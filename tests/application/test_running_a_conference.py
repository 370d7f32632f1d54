"""Changing and canceling a conference, and the consequences for attendees."""

from typing import Any

import pytest

from booking.application import change_conference
from booking.domain.booking import Reason, State
from booking.domain.conference import ConferenceChange
from booking.domain.refusals import (
    CapacityInUse,
    ConferenceCanceled,
    ConferenceExists,
    ConferenceStarted,
    ConferenceUnknown,
    Invalid,
    NotAllowed,
    NotReactivatable,
    TimesFixed,
)
from booking.domain.rights import Caller, Role
from booking.domain.seats import Gate
from testing.world import HOUR, World

OLGA = Caller(
    attendee="user:olga", user_id="olga", subject="olga", roles=frozenset({Role.ORGANIZER})
)
OSCAR = Caller(
    attendee="user:oscar", user_id="oscar", subject="oscar", roles=frozenset({Role.ORGANIZER})
)
FORMER = Caller(attendee="user:olga", user_id="olga", subject="olga")
ADMIN = Caller(attendee="user:ada", user_id="ada", subject="ada", roles=frozenset({Role.ADMIN}))


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(60)))
    return world


def test_only_its_organizer_or_an_admin_changes_a_conference(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.conference(organizer=OLGA.attendee)
    change = ConferenceChange(location="Paris")
    for caller in (OSCAR, FORMER):
        with pytest.raises(NotAllowed):
            world.change_conference("C", change, caller)
    assert world.change_conference("C", ConferenceChange(location="Rome"), ADMIN).location == "Rome"
    assert world.change_conference("C", change, OLGA).location == "Paris"
    monkeypatch.setattr(Caller, "check_organizes", lambda *_: None)
    hijacked = world.change_conference("C", ConferenceChange(location="Hijacked"), OSCAR)
    assert hijacked.location == "Hijacked", "without the guard, any caller can change it"


def test_the_texts_can_change_until_the_start(world: World) -> None:
    world.conference()
    world.book("u1")
    change = ConferenceChange(location="Paris", description="moved")
    world.change_conference("C", change, ADMIN)
    changed = world.read_conference("C").conference
    assert (changed.location, changed.description) == ("Paris", "moved")
    world.pass_time(24 * 3600)
    with pytest.raises(ConferenceStarted):
        world.change_conference("C", ConferenceChange(location="Rome"), ADMIN)


def test_the_times_can_change_until_the_first_booking(world: World) -> None:
    conference = world.conference(starts_in=3600)
    later = ConferenceChange(start=conference.start + HOUR, end=conference.end + HOUR)
    world.change_conference("C", later, ADMIN)
    world.pass_time(3600)
    booking = world.book("u1")
    assert world.state(booking) == State.CONFIRMED, "it starts an hour later now"
    with pytest.raises(TimesFixed):
        world.change_conference("C", ConferenceChange(end=conference.end + 2 * HOUR), ADMIN)
    world.cancel(booking)
    with pytest.raises(TimesFixed):
        world.change_conference("C", ConferenceChange(end=conference.end + 2 * HOUR), ADMIN)
    world.pass_time(3600)
    with pytest.raises(ConferenceStarted):
        world.book("u2")


def test_times_must_be_valid_and_not_too_far_apart(world: World) -> None:
    conference = world.conference()
    with pytest.raises(Invalid):
        world.change_conference("C", ConferenceChange(end=conference.start), ADMIN)
    wide = ConferenceChange(end=conference.start + 2 * HOUR + 1, max_duration_ms=2 * HOUR)
    with pytest.raises(Invalid):
        world.change_conference("C", wide, ADMIN)
    world.change_conference(
        "C", ConferenceChange(end=conference.start + 2 * HOUR, max_duration_ms=2 * HOUR), ADMIN
    )


def test_an_empty_change_changes_nothing(world: World) -> None:
    before = world.conference()
    assert world.change_conference("C", ConferenceChange(capacity=before.capacity), ADMIN) == before


@pytest.mark.parametrize("demand", [1, 600])
def test_lowering_the_capacity_takes_only_free_seats_and_reports_used_ones(
    world: World, monkeypatch: pytest.MonkeyPatch, demand: int
) -> None:
    world.conference(slots=4, expected_demand=demand)
    first, *_ = (world.book(f"u{number}") for number in range(5))
    world.cancel(first)
    with pytest.raises(CapacityInUse) as refusal:
        world.resize("C", 3)
    assert refusal.value.in_use == 4, "three confirmed, one held"
    world.pass_time(11)
    world.resize("C", 4)
    assert world.read_conference("C").conference.capacity == 4
    monkeypatch.setattr(change_conference, "_moved", lambda *_: [])
    world.change_conference("C", ConferenceChange(capacity=1), ADMIN)
    assert world.violations(), "without it more are confirmed than there are seats"


# --------------------------------------------------------------------------------- canceling


def crowd(world: World, people: int = 6, **more: Any) -> list[str]:
    """Create a conference with seats, an offer and waiters; return the bookings in order."""
    world.conference(slots=2, organizer=OLGA.attendee, **more)
    bookings = [world.book(f"u{number}") for number in range(people)]
    world.cancel(bookings[0])
    assert world.state(bookings[2]) == State.CONFIRMATION_PENDING
    return bookings


@pytest.mark.parametrize("demand", [1, 600])
def test_canceling_a_conference_cancels_every_booking(world: World, demand: int) -> None:
    bookings = crowd(world, people=40, expected_demand=demand)
    world.cancel_conference("C", OLGA)
    world.settle()
    for booking in bookings[1:]:
        seen = world.view(booking).standing
        assert (seen.state, seen.reason) == (State.CANCELED, Reason.CONFERENCE_CANCELED)
    assert world.view(bookings[0]).standing.reason == Reason.ATTENDEE
    conference = world.read_conference("C").conference
    counts = world.read_conference("C")
    assert (counts.confirmed, counts.held, counts.waiting) == (0, 0, 0)
    gates = {seats.gate for seats in world.engine.seats.every_shard("C", conference.shards)}
    assert gates == {Gate.ENDED}


def test_nothing_changes_in_a_canceled_conference(world: World) -> None:
    bookings = crowd(world)
    world.cancel_conference("C", OLGA)
    with pytest.raises(ConferenceCanceled):
        world.book("u50")
    with pytest.raises(ConferenceCanceled):
        world.change_conference("C", ConferenceChange(capacity=9), OLGA)
    with pytest.raises(ConferenceCanceled):
        world.cancel_conference("C", OLGA)
    world.settle()
    for booking in bookings[1:3]:
        with pytest.raises(NotReactivatable):
            world.reactivate(booking, f"u{bookings.index(booking)}")
    with pytest.raises(ConferenceCanceled):
        world.reactivate(bookings[0], "u0")


def test_the_name_of_a_canceled_conference_stays_taken(world: World) -> None:
    world.conference(organizer=OLGA.attendee)
    world.cancel_conference("C", OLGA)
    with pytest.raises(ConferenceExists):
        world.conference(organizer=OLGA.attendee)


def test_only_its_organizer_or_an_admin_cancels_a_conference_before_its_start(world: World) -> None:
    for name in ("C", "D", "E"):
        world.conference(name, organizer=OLGA.attendee)
    for caller in (OSCAR, FORMER):
        with pytest.raises(NotAllowed):
            world.cancel_conference("C", caller)
    with pytest.raises(ConferenceUnknown):
        world.cancel_conference("none", OLGA)
    world.cancel_conference("D", ADMIN)
    booking = world.book("u1", "C")
    world.pass_time(24 * 3600)
    with pytest.raises(ConferenceStarted):
        world.cancel_conference("C", OLGA)
    assert world.state(booking) == State.CONFIRMED


def test_the_sweeper_recovers_a_lost_clean_up(world: World) -> None:
    bookings = crowd(world)
    world.cancel_conference("C", OLGA)
    world.relayed = world.table.stream_position()
    world.timers.clear()
    assert world.state(bookings[1]) == State.CONFIRMED, "no message was delivered"
    world.time += 10 * 60 * 1000
    world.sweep()
    world.settle()
    assert {world.state(booking) for booking in bookings} == {State.CANCELED}
