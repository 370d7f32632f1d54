"""Parties: seats from several shards, and the order of offers to parties that wait."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking.domain import seats as seat
from booking.domain import transitions
from booking.domain.admission import (
    CloseGates,
    CollectSeats,
    JoinWaitlist,
    ReadMoreShards,
    ReopenGates,
    TakeSeats,
    choose_admission,
)
from booking.domain.booking import State
from booking.domain.parties import PARTY_LIMIT, Party, party_again, party_of
from booking.domain.promotion import (
    PASSED_LIMIT,
    PASSES_PER_SEAT,
    PASSES_RECORDED,
    OfferSeats,
    Passage,
    ReadMoreWaiters,
    SaveSeats,
    Waiter,
    choose_offer,
)
from booking.domain.refusals import Invalid
from booking.domain.seats import Gate, Seats
from testing.examples import agenda, booking, cause, conference, summary

PLENTY = 1_000  # seats of a conference in which every party fits


def shards(*free: int, gate: Gate = Gate.OPEN) -> list[Seats]:
    return [Seats(shard=n, part=count, free=count, gate=gate) for n, count in enumerate(free)]


def of(size: int, accept: int | None = None, *, passed: int = 0) -> Waiter:
    waiting = summary(State.WAITLISTED, seats=size, party=Party(size, accept))
    return Waiter(summary=waiting, passed=passed)


# ---------------------------------------------------------------------- the size of a party


@pytest.mark.parametrize(
    ("seats", "accept", "field"), [(0, None, "seats"), (7, None, "seats"), (2, 3, "accept")]
)
def test_a_party_outside_of_the_limits_is_invalid(
    seats: int, accept: int | None, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        party_of(seats, accept, 6)
    assert refused.value.field == field


def test_a_party_that_accepts_no_less_than_it_wants_accepts_all_or_nothing() -> None:
    assert party_of(4, 4, 6) == Party(4)


def test_a_reactivated_party_is_not_larger_than_the_limit_of_today() -> None:
    assert party_again(Party(4, 2), 4) == Party(4, 2)
    assert party_again(Party(4, 2), 3) == Party(3, 2)
    assert party_again(Party(4, 2), 2) == Party(2)


def test_a_conference_limits_a_party_to_its_capacity() -> None:
    organized = conference(capacity=3, organizer="user:o")
    assert organized.party_limit == 3
    assert conference(capacity=30, organizer="user:o").party_limit == 6
    assert conference(capacity=30, organizer="user:o", max_party=10).party_limit == 10
    assert conference(capacity=30).party_limit == 1  # without an organizer


# ---------------------------------------------------------------------- rule 1


def test_a_party_takes_its_seats_from_one_shard_if_one_has_enough() -> None:
    many = conference(shards=3, capacity=9)
    assert choose_admission(many, shards(1, 3, 5), Party(3)) == TakeSeats(3, [1, 2])


def test_a_party_collects_seats_of_several_shards() -> None:
    many = conference(shards=3, capacity=5)
    assert choose_admission(many, shards(2, 1, 2), Party(5)) == CollectSeats(
        [(0, 2), (2, 2), (1, 1)]
    )


def test_a_party_reads_more_shards_before_it_is_content_with_less() -> None:
    many = conference(shards=2, capacity=4)
    assert choose_admission(many, shards(2, 2)[:1], Party(3, 1)) == ReadMoreShards()
    assert choose_admission(many, shards(2, 0), Party(3, 1)) == TakeSeats(2, [0])


def test_a_party_that_does_not_fit_closes_the_gates() -> None:
    many = conference(shards=2, capacity=4)
    assert choose_admission(many, shards(1, 1), Party(3)) == CloseGates()
    changes = seat.close_and_join("C", shards(1, 1), 0, 0)
    assert [change.at_most_free for change in changes] == [1, 1]


def test_a_closed_gate_reopens_for_a_party_that_fits() -> None:
    closed = shards(1, 1, gate=Gate.CLOSED)
    many = conference(shards=2, capacity=2)
    assert choose_admission(many, closed, Party(2)) == ReopenGates(2, [])
    assert choose_admission(many, closed, Party(3)) == JoinWaitlist()


@given(st.lists(st.integers(0, 4), min_size=1, max_size=8), st.integers(1, PARTY_LIMIT))
def test_collected_seats_belong_to_one_shard_and_no_seat_is_lost(
    free: Sequence[int], wanted: int
) -> None:
    if sum(free) < wanted:
        return
    plan = seat.plan_of(shards(*free), wanted)
    for change in (seat.take("C", plan[0][0], 0, wanted), seat.offer("C", plan[0][0], wanted)):
        changes = seat.collected(change, plan)
        assert sum(each.part for each in changes) == 0
        assert sum(each.free for each in changes) == -wanted
        assert sum(each.sold + each.held for each in changes) == wanted
        assert [each for each in changes if each.sold or each.held] == changes[:1]
        assert all(free[each.shard] + each.free >= 0 for each in changes)
        assert {each.gate for each in changes} == {change.gate}


# ---------------------------------------------------------------------- offers


def test_the_first_party_that_fits_is_offered_all_its_seats() -> None:
    assert choose_offer([of(3), of(1)], 3, PLENTY, complete=False) == OfferSeats(to=of(3), seats=3)


def test_a_party_is_offered_fewer_seats_only_if_it_accepts_them() -> None:
    assert choose_offer([of(4, 2)], 2, PLENTY, complete=True) == OfferSeats(to=of(4, 2), seats=2)
    assert choose_offer([of(4, 3)], 2, PLENTY, complete=True) == SaveSeats()
    assert choose_offer([of(4)], 2, PLENTY, complete=False) == ReadMoreWaiters()


def test_later_parties_pass_until_the_bound_and_then_the_seats_are_saved() -> None:
    first, single = of(3, passed=5), of(1)
    assert choose_offer([first, single], 2, PLENTY, complete=True) == OfferSeats(
        to=single, seats=1, passing=(first,), free=2
    )
    assert choose_offer([of(3, passed=6), single], 2, PLENTY, complete=True) == SaveSeats()


def test_a_smaller_offer_may_pass_where_a_larger_one_may_not() -> None:
    first = of(4, passed=7)
    assert choose_offer([first, of(3), of(1)], 3, PLENTY, complete=True) == OfferSeats(
        to=of(1), seats=1, passing=(first, of(3)), free=3
    )


def test_no_seat_is_saved_for_a_party_larger_than_the_conference() -> None:
    assert choose_offer([of(5, passed=99), of(1)], 1, 4, complete=True) == OfferSeats(
        to=of(1), seats=1, passing=(of(5, passed=99),), free=1
    )


@given(
    st.lists(
        st.tuples(st.integers(1, 8), st.none() | st.integers(1, 8), st.integers(0, 16)),
        max_size=PASSED_LIMIT + 1,
    ),
    st.integers(1, 10),
)
def test_nobody_is_passed_beyond_the_bound_and_no_fitting_waiter_is_overlooked(
    drawn: list[tuple[int, int | None, int]], free: int
) -> None:
    line = [
        of(size, accept if accept is not None and accept < size else None, passed=passed)
        for size, accept, passed in drawn
    ]
    choice = choose_offer(line, free, PLENTY, complete=True)
    if isinstance(choice, SaveSeats):
        assert not line or not line[0].summary.standing.party.share(free)
        return
    assert isinstance(choice, OfferSeats)
    assert choice.seats <= free
    for passed in choice.passing:
        assert passed.passed + choice.seats <= PASSES_PER_SEAT * passed.summary.standing.party.size


def test_passes_are_recorded_one_by_one_up_to_a_limit_and_then_in_one_record() -> None:
    waiter, records = of(5), dict[int, Passage]()
    for ticket in range(1, 40):
        passage = waiter.passage(ticket=ticket, seats=1, free=2, at=ticket)
        records[passage.number] = passage
        waiter = replace(waiter, passed=passage.total, last=passage)
    assert len(records) == PASSES_RECORDED + 1
    assert sum(record.seats for record in records.values()) == waiter.passed
    assert [record.ticket for record in records.values()][-2:] == [20, 39]
    assert {(record.free, record.needed) for record in records.values()} == {(2, 5)}


# ---------------------------------------------------------------------- confirm and lapse


def test_a_confirmation_of_some_seats_frees_the_others() -> None:
    offer = booking(State.CONFIRMATION_PENDING, seats=3, party=Party(4, 2))
    change = transitions.confirm(offer, agenda(), cause(), 2)
    (moved,) = change.seats
    assert (moved.held, moved.sold, moved.free) == (-3, 2, 1)
    assert (change.becomes.seats, change.becomes.party) == (2, Party(2))
    for wrong in (0, 4):
        with pytest.raises(Invalid, match="seats"):
            transitions.confirm(offer, agenda(), cause(), wrong)


def test_a_lapsed_offer_of_fewer_seats_waits_for_all_again() -> None:
    offer = booking(State.CONFIRMATION_PENDING, seats=2, party=Party(4, 2))
    assert offer.summary.standing.deadline is not None
    late = cause(offer.summary.standing.deadline)
    change = transitions.lapse(offer, late, ticket=9, max_offers=0)
    assert (change.becomes.seats, change.becomes.party) == (4, Party(4, 2))
    assert [(moved.held, moved.free, moved.joined) for moved in change.seats] == [(-2, 2, 1)]


@pytest.mark.parametrize("state", [State.CONFIRMED, State.CONFIRMATION_PENDING])
def test_a_canceled_party_frees_all_its_seats(state: State) -> None:
    (moved,) = transitions.cancel(booking(state, seats=3, party=Party(3)), cause()).seats
    assert moved.free == 3
