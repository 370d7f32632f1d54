"""Growing: a booking gets more seats as a newcomer would, or waits for them and keeps its own."""

from collections.abc import Callable
from typing import Any

import pytest

from booking.application.bookings import RequestView
from booking.application.change_party import ChangePartySize
from booking.domain.booking import Reason
from booking.domain.promotion import PASSES_PER_SEAT
from booking.domain.refusals import (
    AlreadyCanceled,
    AlreadyWaiting,
    ConferenceFull,
    ConferenceStarted,
    Invalid,
    NotConfirmable,
    NotGrowable,
    NotOwner,
    OfferExpired,
)
from testing.world import ADMIN, World

MANY = 750  # expected people: five shards


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(30)))
    return world


def seats(world: World, booking: str) -> int:
    return world.view(booking).standing.seats


def growing(world: World, booking: str) -> RequestView | None:
    return world.view(booking).linked


def status(world: World, booking: str) -> str | None:
    request = growing(world, booking)
    return None if request is None else request.standing.state.value


def full(world: World, *, of: int = 4, shards: int = 0, **fields: Any) -> list[str]:
    """Return single bookings that take all seats."""
    world.conference(slots=of, expected_demand=150 * shards or None, **fields)
    return [world.book(f"u{number}") for number in range(of)]


@pytest.mark.parametrize("demand", [10, MANY])
def test_a_booking_grows_at_once_while_seats_are_free(world: World, demand: int) -> None:
    world.conference(slots=5, expected_demand=demand)
    booking = world.book("u1")
    world.change_seats(booking, 4)
    assert (world.state(booking), seats(world, booking)) == ("CONFIRMED", 4)
    assert growing(world, booking) is None
    with pytest.raises(ConferenceFull, match="only 1 seat left"):
        world.book("u2", seats=2, wait=False)


def test_a_booking_grows_through_gates_that_nobody_waits_behind(world: World) -> None:
    first, second = full(world, of=2)
    waiting = world.book("u9")
    world.cancel(waiting)
    world.cancel(first)
    world.change_seats(second, 2)
    assert seats(world, second) == 2


def test_a_booking_waits_for_more_seats_and_keeps_its_own(world: World) -> None:
    first, second, *_ = full(world)
    world.change_seats(first, 3)
    request = growing(world, first)
    assert request is not None
    assert (status(world, first), request.standing.seats, request.position) == ("WAITLISTED", 2, 1)
    assert (world.state(first), seats(world, first)) == ("CONFIRMED", 1)
    with pytest.raises(NotConfirmable):
        world.confirm(first)
    with pytest.raises(AlreadyWaiting):
        world.change_seats(first, 2)
    world.cancel(second)
    assert status(world, first) == "WAITLISTED"  # it wants two


def test_a_request_is_never_ahead_of_those_who_wait_already(world: World) -> None:
    first, second, *_ = full(world)
    newcomer = world.book("u9")
    world.change_seats(first, 2)
    request = growing(world, first)
    assert request is not None
    assert request.position == 2
    later = world.book("u10")
    world.cancel(second)
    assert world.state(newcomer) == "CONFIRMATION_PENDING"
    assert status(world, first) == "WAITLISTED"
    assert world.view(later).position == 2


@pytest.mark.parametrize("shards", [1, 4])
def test_a_claim_adds_all_offered_seats_or_fewer(world: World, shards: int) -> None:
    first, second, third, _ = full(world, shards=shards)
    world.change_seats(first, 3)
    world.cancel(second)
    world.cancel(third)
    assert status(world, first) == "CONFIRMATION_PENDING"
    assert world.view(first).can_confirm
    with pytest.raises(Invalid, match="seats: must be from 1 to 2"):
        world.confirm(first, 3)
    world.confirm(first, 1)
    assert (seats(world, first), status(world, first)) == (2, None)
    waiting = world.book("u9")
    assert world.state(waiting) == "CONFIRMED"  # the seat that was not claimed
    world.cancel(first)
    assert world.violations() == []


def test_a_request_may_accept_fewer_seats(world: World) -> None:
    first, second, *_ = full(world)
    with pytest.raises(Invalid, match="accept: must be from 2 to 3"):
        world.change_seats(first, 3, accept=1)
    world.change_seats(first, 3, accept=2)
    world.cancel(second)
    request = growing(world, first)
    assert request is not None
    assert (request.standing.state, request.standing.seats) == ("CONFIRMATION_PENDING", 1)
    world.confirm(first)
    assert seats(world, first) == 2


def test_a_request_that_is_not_claimed_in_time_waits_again_then_ends(world: World) -> None:
    first, second, *_ = full(world, max_offers=2)
    world.change_seats(first, 2)
    newcomer = world.book("u9")
    world.cancel(second)
    assert status(world, first) == "CONFIRMATION_PENDING"
    world.time += 11_000
    assert status(world, first) == "WAITLISTED"
    with pytest.raises(OfferExpired):
        world.confirm_offer(first, world.attendee(first))
    world.settle()
    assert world.state(newcomer) == "CONFIRMATION_PENDING"
    world.pass_time(11)
    assert status(world, first) == "CONFIRMATION_PENDING"
    world.pass_time(11)
    assert (status(world, first), seats(world, first)) == (None, 1)
    assert world.state(first) == "CONFIRMED"


def test_without_a_place_in_the_waitlist_a_full_conference_refuses(world: World) -> None:
    first, *_ = full(world)
    with pytest.raises(ConferenceFull):
        world.change_seats(first, 2, wait=False)
    assert growing(world, first) is None


def shrink(world: World, booking: str) -> None:
    world.change_seats(booking, 1)


def withdraw(world: World, booking: str) -> None:
    world.change_seats(booking, 2)


def cancel(world: World, booking: str) -> None:
    world.cancel(booking)


def remove(world: World, booking: str) -> None:
    world.cancel_booking(booking, ADMIN)
    world.settle()


ENDS = [shrink, withdraw, cancel, remove]


@pytest.mark.parametrize("offered", [False, True])
@pytest.mark.parametrize("end", ENDS)
def test_a_request_ends_with_any_other_change_of_its_booking(
    world: World, end: Callable[[World, str], None], *, offered: bool
) -> None:
    world.conference(slots=4)
    pair, other = world.book("u1", seats=2), world.book("u2", seats=2)
    world.change_seats(pair, 4)
    newcomer = world.book("u3", seats=2)
    if offered:
        world.cancel(other)
    assert status(world, pair) == ("CONFIRMATION_PENDING" if offered else "WAITLISTED")
    end(world, pair)
    assert growing(world, pair) is None
    kept = 1 if end is shrink else 2 if end is withdraw else 0
    live = world.state(pair) == "CONFIRMED"
    assert (seats(world, pair) if live else 0) == kept
    gets_seats = offered or kept == 0
    assert (world.state(newcomer) == "CONFIRMATION_PENDING") == gets_seats


@pytest.mark.parametrize("offered", [False, True])
def test_a_request_ends_at_the_start_and_its_booking_keeps_its_seats(
    world: World, *, offered: bool
) -> None:
    first, second, *_ = full(world, starts_in=600, window=900)
    world.change_seats(first, 2)
    if offered:
        world.cancel(second)
    world.time += 600_000
    assert growing(world, first) is None
    with pytest.raises(ConferenceStarted):
        world.confirm_offer(first, world.attendee(first))
    with pytest.raises(ConferenceStarted):
        world.change_seats(first, 1)
    world.settle()
    booking = world.engine.bookings.find(first)
    assert booking is not None
    assert booking.linked is None
    assert (world.stored(first), seats(world, first)) == ("CONFIRMED", 1)


@pytest.mark.parametrize("offered", [False, True])
def test_a_request_ends_with_its_conference(world: World, *, offered: bool) -> None:
    first, second, *_ = full(world)
    world.change_seats(first, 2)
    if offered:
        world.cancel(second)
    world.cancel_conference("C", ADMIN)
    world.settle()
    assert world.view(first).standing.reason is Reason.CONFERENCE_CANCELED
    booking = world.engine.bookings.find(first)
    assert booking is not None
    assert booking.linked is None
    with pytest.raises(AlreadyCanceled):
        world.change_seats(first, 2)


def test_only_the_owner_of_a_confirmed_booking_grows_it_within_the_limit(world: World) -> None:
    first, *_ = full(world, max_party=3)
    waiting = world.book("u9", seats=2)
    with pytest.raises(NotGrowable):
        world.change_seats(waiting, 3)
    with pytest.raises(Invalid, match="seats: must be from 1 to 3"):
        world.change_seats(first, 4)
    with pytest.raises(NotOwner):
        world.change_party(ChangePartySize(booking_id=first, attendee="user:u9", seats=2))


def test_a_request_counts_as_one_booking_of_its_attendee(world: World) -> None:
    first, *_ = full(world)
    world.change_seats(first, 2)
    agenda = world.engine.people.agenda("user:u0")
    assert agenda is not None
    (entry,) = agenda.entries.values()
    assert (entry.booking, entry.standing.state, entry.standing.seats) == (first, "CONFIRMED", 1)


def test_at_most_two_seats_for_each_additional_one_pass_a_request(world: World) -> None:
    seated = full(world, of=7)
    world.change_seats(seated[0], 3)
    singles = [world.book(f"u{number}") for number in range(8, 14)]
    for booking in seated[1:6]:
        world.cancel(booking)
    offered = [world.state(each) == "CONFIRMATION_PENDING" for each in singles]
    assert offered == [True] * 2 * PASSES_PER_SEAT + [False] * 2  # the fifth seat is saved
    assert status(world, seated[0]) == "WAITLISTED"
    world.cancel(seated[6])
    assert status(world, seated[0]) == "CONFIRMATION_PENDING"


def test_the_history_shows_the_request(world: World) -> None:
    first, second, *_ = full(world)
    world.change_seats(first, 2)
    world.cancel(second)
    world.confirm(first)
    entries = world.engine.bookings.history(first)
    shown = [(e.verb, e.seats, e.linked and e.linked.standing.state.value) for e in entries]
    assert shown == [
        ("book", 1, None),
        ("request", 1, "WAITLISTED"),
        ("promote", 1, "CONFIRMATION_PENDING"),
        ("confirm", 2, None),
    ]
