"""Parties: one booking of several seats, on a conference of one shard or of several."""

from dataclasses import replace
from typing import Any
from unittest.mock import patch

import pytest

from booking.adapters.bookings import DynamoBookings
from booking.application import change_party, offers
from booking.domain import transitions
from booking.domain.promotion import PASSES_PER_SEAT
from booking.domain.refusals import ConferenceFull, Invalid, NotShrinkable
from testing.world import World

DAY = 24 * 3600
MANY = 750  # expected people: five shards


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(30)))
    return world


def seats(world: World, booking: str) -> int:
    return world.view(booking).standing.seats


def free(world: World) -> int:
    conference = world.engine.conferences.find("C")
    assert conference is not None
    return sum(s.free for s in world.engine.seats.every_shard("C", conference.shards))


def test_a_party_takes_the_last_seats_of_several_shards(world: World) -> None:
    conference = world.conference(slots=5, expected_demand=MANY)
    assert conference.shards == 5
    party = world.book("u1", seats=3)
    assert (world.state(party), seats(world, party)) == ("CONFIRMED", 3)
    pair = world.book("u2", seats=2)
    assert (world.state(pair), free(world)) == ("CONFIRMED", 0)
    world.cancel(party)
    assert free(world) == 3


def test_a_party_that_does_not_fit_waits_takes_less_or_is_refused(world: World) -> None:
    world.conference(slots=3)
    world.book("u1")
    with pytest.raises(ConferenceFull, match="only 2 seats left"):
        world.book("u2", seats=3, wait=False)
    less = world.book("u3", seats=3, accept=1)
    assert (world.state(less), seats(world, less)) == ("CONFIRMED", 2)
    waiting = world.book("u4", seats=3)
    assert (world.state(waiting), seats(world, waiting)) == ("WAITLISTED", 3)


def test_a_party_larger_than_the_limit_is_invalid(world: World) -> None:
    world.conference(slots=30, max_party=4)
    with pytest.raises(Invalid, match="seats: must be from 1 to 4"):
        world.book("u1", seats=5)


def test_a_freed_party_is_offered_to_the_first_party_that_fits(world: World) -> None:
    world.conference(slots=4)
    first = world.book("u1", seats=4)
    large, small = world.book("u2", seats=3), world.book("u3", seats=1)
    world.cancel(first)
    assert (world.state(large), seats(world, large)) == ("CONFIRMATION_PENDING", 3)
    assert world.state(small) == "CONFIRMATION_PENDING"
    world.confirm(large)
    assert (world.state(large), seats(world, large)) == ("CONFIRMED", 3)


def test_an_offer_of_fewer_seats_needs_consent_and_may_be_taken_in_part(world: World) -> None:
    world.conference(slots=4)
    pairs = [world.book(f"u{number}", seats=2) for number in (1, 2)]
    party = world.book("u3", seats=4, accept=1)
    world.cancel(pairs[0])
    assert (world.state(party), seats(world, party)) == ("CONFIRMATION_PENDING", 2)
    single = world.book("u4")
    world.confirm(party, 1)
    assert (world.state(party), seats(world, party)) == ("CONFIRMED", 1)
    assert world.state(single) == "CONFIRMATION_PENDING"


def test_a_lapsed_party_waits_for_all_its_seats_again(world: World) -> None:
    world.conference(slots=4)
    pair, _ = world.book("u1", seats=2), world.book("u2", seats=2)
    party = world.book("u3", seats=3, accept=2)
    world.cancel(pair)
    assert seats(world, party) == 2
    world.pass_time(11)
    assert seats(world, party) == 2  # offered again, because nobody else waits
    assert world.view(party).standing.party.size == 3


def test_at_most_two_seats_for_each_of_its_own_pass_a_party(world: World) -> None:
    world.conference(slots=7)
    seated = [world.book(f"u{number}") for number in range(7)]
    pair = world.book("u20", seats=2)
    singles = [world.book(f"u{number}") for number in range(8, 15)]
    for booking in seated[:6]:
        world.cancel(booking)
    bound = PASSES_PER_SEAT * 2
    offered = [world.state(booking) == "CONFIRMATION_PENDING" for booking in singles]
    assert offered == [True] * bound + [False] * 3
    assert (world.state(pair), free(world)) == ("CONFIRMATION_PENDING", 0)


def test_a_party_reads_which_seats_passed_it_and_why(world: World) -> None:
    world.conference(slots=7)
    seated = [world.book(f"u{number}") for number in range(7)]
    pair = world.book("u20", seats=2)
    singles = [world.book(f"u{number}") for number in range(8, 15)]
    for booking in seated[:5]:
        world.cancel(booking)
    found = world.engine.bookings.passages(pair)
    tickets = [world.view(single).standing.ticket for single in singles[:4]]
    assert [(one.ticket, one.seats, one.free, one.needed) for one in found] == [
        (ticket, 1, 1, 2) for ticket in tickets
    ]
    for booking, expected in ((pair, found), (singles[0], [])):
        entries = world.engine.bookings.history(booking)
        assert world.read_history.passages(booking, entries) == expected
    world.relayed = 0  # a redelivery of the whole stream
    world.settle()
    assert world.engine.bookings.passages(pair) == found


def test_nothing_more_is_read_for_the_history_of_a_single_person(world: World) -> None:
    world.conference(slots=1)
    world.book("u0")
    single = world.book("u1")
    entries = world.engine.bookings.history(single)
    with patch.object(DynamoBookings, "passages", side_effect=AssertionError):
        assert world.read_history.passages(single, entries) == []


def saving(world: World) -> str:
    """Return the booking of a single person behind a pair that the free seat is saved for."""
    world.conference(slots=2, starts_in=600)
    seated = [world.book(f"u{number}") for number in range(2)]
    world.book("u20", seats=2)
    singles = [world.book(f"u{number}") for number in range(5, 10)]
    for booking in singles[:4]:
        world.cancel(seated.pop(0))
        world.confirm(booking)
        seated.append(booking)
    world.cancel(seated.pop(0))
    assert (world.state(singles[4]), free(world)) == ("WAITLISTED", 1)
    return singles[4]


def test_in_the_last_window_before_the_start_no_seat_is_saved(world: World) -> None:
    single = saving(world)
    world.pass_time(588)
    assert world.state(single) == "WAITLISTED"
    world.pass_time(3)
    assert world.state(single) == "CONFIRMATION_PENDING"


def test_the_sweeper_offers_a_saved_seat_whose_timer_was_lost(world: World) -> None:
    single = saving(world)
    world.timers.clear()
    world.pass_time(594)
    assert world.sweep() == 0  # the timer may still be on its way
    world.pass_time(2)
    assert world.sweep() > 0
    world.settle()
    assert world.state(single) == "CONFIRMATION_PENDING"


def test_without_the_last_window_a_saved_seat_is_lost(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offers, "saves_until", lambda conference, _: conference.start)
    single = saving(world)
    world.pass_time(599)
    assert (world.state(single), free(world)) == ("WAITLISTED", 1)


def shrunk(world: World) -> str:
    """Return the booking of a waiting party that has shrunk until it fits."""
    world.conference(slots=3)
    seated = world.book("u1")
    world.book("u2", seats=2)
    party = world.book("u3", seats=3)
    world.cancel(seated)
    world.change_seats(party, 1)
    return party


def test_a_party_that_shrinks_keeps_its_ticket_and_is_offered_what_fits(world: World) -> None:
    party = shrunk(world)
    assert world.state(party) == "CONFIRMATION_PENDING"
    assert world.view(party).standing.ticket == 1


def test_a_shrink_that_writes_no_counts_leaves_a_seat_free(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*arguments: Any) -> Any:
        return replace(transitions.shrink(*arguments), seats=())

    monkeypatch.setattr(change_party, "shrink", silent)
    assert (world.state(shrunk(world)), free(world)) == ("WAITLISTED", 1)


def test_seats_that_a_party_gives_up_pass_on(world: World) -> None:
    world.conference(slots=3)
    party, single = world.book("u1", seats=3), world.book("u2")
    world.change_seats(party, 2)
    assert (seats(world, party), world.state(single)) == (2, "CONFIRMATION_PENDING")
    for wrong in (2, 4, 0):
        with pytest.raises(Invalid, match="seats"):
            world.change_seats(party, wrong)
    with pytest.raises(NotShrinkable):
        world.change_seats(single, 1)


def test_a_reactivated_party_takes_its_seats_again(world: World) -> None:
    world.conference(slots=3)
    party = world.book("u1", seats=3)
    world.cancel(party)
    world.reactivate(party, "u1")
    assert (world.state(party), seats(world, party)) == ("CONFIRMED", 3)


def test_the_start_and_the_cancellation_of_a_conference_free_all_seats(world: World) -> None:
    world.conference(slots=4, starts_in=600)
    party, waiting = world.book("u1", seats=3), world.book("u2", seats=2, accept=1)
    assert (world.state(party), seats(world, waiting)) == ("CONFIRMED", 1)
    late = world.book("u3", seats=2)
    world.pass_time(601)
    assert world.stored(late) == "CANCELED"
    assert seats(world, party) == 3
