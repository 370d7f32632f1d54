"""Quiet hours: no offer begins or runs out in them, and free seats stay for the waitlist."""

import pytest

from booking.application.invitations import InvitePerson
from booking.domain.booking import State
from booking.domain.conference import Conference, ConferenceChange
from booking.domain.invitations import Invitee
from booking.domain.quiet import QuietHours
from booking.domain.refusals import ConferenceFull
from booking.domain.rights import Caller, Role
from testing.world import ADMIN, HOUR, SECOND, T0, World

OLGA = Caller(attendee="user:olga", user_id="olga", subject="s7", roles=frozenset({Role.ORGANIZER}))
MINUTE = 60 * SECOND
NIGHT = QuietHours(begin=9 * 60, end=11 * 60)  # the clock of the world shows 08:00 at first
CLEARED = ConferenceChange(cleared=frozenset({"quiet"}))


@pytest.fixture
def world() -> World:
    """Return a world in which u0 has the only seat, u1 and u2 wait, and it is 08:00."""
    world = World(window=15 * 60)
    world.users(*(f"u{number}" for number in range(6)))
    held(world)
    return world


def held(world: World, **more: object) -> Conference:
    given = {"slots": 1, "timezone": "UTC", "quiet": NIGHT, "organizer": OLGA.attendee, **more}
    return world.conference(**given)  # type: ignore[arg-type]


def wait(world: World) -> list[str]:
    return [world.book(f"u{number}") for number in range(3)]


def at(world: World, clock: str) -> None:
    """Advance the clock of the world to a time of its first day."""
    hours, minutes = clock.split(":")
    world.pass_time((T0 + ((int(hours) - 8) * 60 + int(minutes)) * MINUTE - world.time) / SECOND)


def clock_of(instant: int | None) -> str | None:
    if instant is None:
        return None
    return f"{(instant - T0) // HOUR + 8:02d}:{(instant - T0) % HOUR // MINUTE:02d}"


def test_a_seat_that_is_freed_in_quiet_hours_is_offered_at_their_end(world: World) -> None:
    first, second, third = wait(world)
    at(world, "09:00")
    world.cancel(first)
    assert world.state(second) == State.WAITLISTED
    at(world, "10:59")
    assert [world.state(second), world.position(second)] == [State.WAITLISTED, 1]
    at(world, "11:00")
    assert world.state(second) == State.CONFIRMATION_PENDING
    assert clock_of(world.view(second).standing.deadline) == "11:15"
    assert world.state(third) == State.WAITLISTED


def test_a_deadline_in_quiet_hours_moves_to_their_end(world: World) -> None:
    first, second, third = wait(world)
    at(world, "08:50")
    world.cancel(first)
    assert clock_of(world.view(second).standing.deadline) == "11:00"
    at(world, "10:59")
    world.confirm(second)
    assert world.state(second) == State.CONFIRMED
    assert world.state(third) == State.WAITLISTED


def test_an_offer_whose_deadline_has_moved_lapses_at_the_end(world: World) -> None:
    first, second, third = wait(world)
    at(world, "08:50")
    world.cancel(first)
    at(world, "11:00")
    assert [world.state(second), world.position(second)] == [State.WAITLISTED, 1]
    assert clock_of(world.view(third).standing.deadline) == "11:15"


def test_nobody_passes_the_waitlist_while_a_free_seat_is_not_offered(world: World) -> None:
    first, second, _ = wait(world)
    at(world, "10:00")
    world.cancel(first)
    assert world.state(world.book("u3")) == State.WAITLISTED
    with pytest.raises(ConferenceFull):
        world.book("u4", wait=False)
    world.reactivate(first, "u0")
    assert [world.state(first), world.position(first)] == [State.WAITLISTED, 4]
    at(world, "11:00")
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_a_free_seat_without_a_waitlist_is_booked_in_quiet_hours(world: World) -> None:
    first, second, third = wait(world)
    at(world, "10:00")
    world.cancel(second)
    world.cancel(third)
    world.cancel(first)
    assert world.state(world.book("u3")) == State.CONFIRMED


def test_more_seats_in_quiet_hours_are_offered_at_their_end(world: World) -> None:
    _, second, third = wait(world)
    at(world, "10:00")
    world.resize("C", 3)
    assert world.state(second) == State.WAITLISTED
    at(world, "11:00")
    assert [world.state(b) for b in (second, third)] == [State.CONFIRMATION_PENDING] * 2


def test_existing_deadlines_stay_when_quiet_hours_change(world: World) -> None:
    world.change_conference("C", CLEARED, ADMIN)
    first, second, third = wait(world)
    at(world, "09:00")
    world.cancel(first)
    world.change_conference("C", ConferenceChange(quiet=NIGHT), ADMIN)
    assert clock_of(world.view(second).standing.deadline) == "09:15"
    at(world, "09:15")
    assert [world.state(b) for b in (second, third)] == [State.WAITLISTED] * 2
    assert [world.position(b) for b in (third, second)] == [1, 2]
    at(world, "11:00")
    assert world.state(third) == State.CONFIRMATION_PENDING


@pytest.mark.parametrize(
    "change",
    [
        CLEARED,
        ConferenceChange(quiet=QuietHours(begin=9 * 60, end=10 * 60)),
        ConferenceChange(timezone="Europe/Helsinki"),  # the clock there shows 12:00
    ],
)
def test_a_change_of_the_quiet_hours_makes_the_offer_at_once(
    world: World, change: ConferenceChange
) -> None:
    first, second, _ = wait(world)
    at(world, "10:00")
    world.cancel(first)
    world.change_conference("C", change, ADMIN)
    world.settle()
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_an_earlier_end_has_a_timer(world: World) -> None:
    first, second, _ = wait(world)
    at(world, "09:30")
    world.cancel(first)
    world.change_conference(
        "C", ConferenceChange(quiet=QuietHours(begin=9 * 60, end=10 * 60)), ADMIN
    )
    at(world, "10:00")
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_a_later_end_puts_the_timer_back(world: World) -> None:
    first, second, _ = wait(world)
    at(world, "09:30")
    world.cancel(first)
    world.change_conference(
        "C", ConferenceChange(quiet=QuietHours(begin=9 * 60, end=12 * 60)), ADMIN
    )
    at(world, "11:59")
    assert world.state(second) == State.WAITLISTED
    at(world, "12:00")
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_a_seat_stays_free_if_the_start_is_in_quiet_hours() -> None:
    world = World()
    world.users("u0", "u1", "u2")
    held(world, starts_in=2 * 3600)
    first, second, _ = wait(world)
    at(world, "09:30")
    world.cancel(first)
    assert [kind for _, _, kind, _ in world.timers] == ["start"]
    at(world, "10:00")
    assert world.view(second).standing.reason == "started"


def test_an_invitation_in_quiet_hours_has_its_whole_window_after_them(world: World) -> None:
    at(world, "10:00")
    command = InvitePerson(conference_id="C", invitee=Invitee(id="user:u5"), by=OLGA)
    standing = world.invite(command).standing
    assert standing.state is State.CONFIRMATION_PENDING
    assert clock_of(standing.deadline) == "11:15"


def test_the_sweeper_wakes_promotions_only_after_quiet_hours(world: World) -> None:
    first, second, _ = wait(world)
    at(world, "10:00")
    world.cancel(first)
    world.pass_time(60)
    world.timers.clear()  # the timer is lost
    assert world.sweep() == 0
    at(world, "11:00")
    world.pass_time(4)
    assert world.sweep() == 0, "the timer may be on its way"
    world.pass_time(2)
    assert world.sweep() == 1
    world.settle()
    assert world.state(second) == State.CONFIRMATION_PENDING


def test_the_sweeper_opens_an_idle_gate_in_quiet_hours(world: World) -> None:
    first, second, third = wait(world)
    at(world, "10:00")
    for booking in (second, third, first):
        world.cancel_booking(booking, world.owner(booking))
    world.nudges.clear()
    world.relayed = len(world.table.stream_records(0))  # the nudge is lost
    world.time += MINUTE
    assert world.sweep() == 1
