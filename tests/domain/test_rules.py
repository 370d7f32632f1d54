"""The rules, as functions of state, command and current time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from booking.domain import seats as seat
from booking.domain import transitions
from booking.domain.admission import (
    CloseGates,
    JoinWaitlist,
    ReadMoreShards,
    ReopenGates,
    TakeSeats,
    choose_admission,
)
from booking.domain.booking import Reason, State
from booking.domain.conference import (
    check_capacity,
    check_times,
    lanes_for,
    parts_of,
    shards_for,
)
from booking.domain.promotion import Waiter
from booking.domain.refusals import (
    AlreadyCanceled,
    ConferenceStarted,
    Invalid,
    NotConfirmable,
    OfferExpired,
    Overlapping,
)
from booking.domain.sales import Sale
from booking.domain.seats import Gate, Seats
from testing.examples import HOUR, NOW, START, agenda, booking, cause, conference, summary

OFFER = State.CONFIRMATION_PENDING
ONE_SEAT = [(0, 1)]


def shard(number: int = 0, **given: int | Gate) -> Seats:
    counts = {"free": 0, "held": 0, "sold": 0, **given}
    part = sum(int(counts[pile]) for pile in ("free", "held", "sold"))
    return Seats(shard=number, part=part, **counts)  # type: ignore[arg-type]


# ---------------------------------------------------------------------- rule 1: booking


def test_a_free_seat_behind_an_open_gate_is_taken() -> None:
    assert choose_admission(conference(), [shard(free=1)]) == TakeSeats(1, [0])


def test_a_gate_closes_without_a_free_seat() -> None:
    assert choose_admission(conference(), [shard(sold=1)]) == CloseGates()


def test_a_newcomer_joins_a_waitlist_although_a_seat_is_free() -> None:
    assert (
        choose_admission(conference(), [shard(free=1, joined=2, left=1, gate=Gate.CLOSED)])
        == JoinWaitlist()
    )


def test_a_newcomer_joins_while_an_offer_is_pending() -> None:
    closed = shard(free=1, held=1, joined=1, left=1, gate=Gate.CLOSED)
    assert choose_admission(conference(), [closed]) == JoinWaitlist()


def test_a_closed_gate_without_waiters_and_offers_reopens() -> None:
    assert choose_admission(
        conference(), [shard(free=1, joined=1, left=1, gate=Gate.CLOSED)]
    ) == ReopenGates(1, [0])


def test_gates_close_only_after_every_shard_was_read() -> None:
    many = conference(shards=2, capacity=2)
    assert choose_admission(many, [shard(sold=1)]) == ReadMoreShards()
    assert choose_admission(many, [shard(sold=1), shard(1, free=1)]) == TakeSeats(1, [1])
    assert choose_admission(many, [shard(sold=1), shard(1, sold=1)]) == CloseGates()


def test_a_free_seat_of_the_first_shard_is_a_hint_to_try_any_shard() -> None:
    many = conference(shards=2, capacity=2)
    assert choose_admission(many, [shard(free=1)]) == TakeSeats(1, range(2))
    assert choose_admission(many, [shard(1, free=1)], hint=False) == TakeSeats(1, [1])


@pytest.mark.parametrize(
    ("shards", "direct", "rush"), [(1, 1, 1), (2, 1, 2), (8, 2, 8), (16, 4, 16), (64, 16, 16)]
)
def test_a_rush_has_a_lane_for_each_shard_up_to_the_limit(
    shards: int, direct: int, rush: int
) -> None:
    assert lanes_for(shards) == lanes_for(shards, Sale.BALLOT) == direct
    assert lanes_for(shards, Sale.RUSH) == rush


@pytest.mark.parametrize(("shards", "counters"), [(1, 1), (8, 1), (9, 2), (24, 3), (64, 4)])
def test_a_crowd_takes_tickets_from_several_counters(shards: int, counters: int) -> None:
    assert conference(shards=shards, lanes=lanes_for(shards)).counters == counters


def test_one_closed_shard_of_many_means_join_unless_it_has_a_free_seat() -> None:
    many = conference(shards=2, capacity=2)
    assert choose_admission(many, [shard(sold=1, gate=Gate.CLOSED)]) == JoinWaitlist()
    assert choose_admission(many, [shard(free=1, gate=Gate.CLOSED)]) == ReadMoreShards()


def test_waiting_is_summed_over_shards() -> None:
    many = conference(shards=2, capacity=2)
    read = [
        shard(free=1, joined=1, gate=Gate.CLOSED),
        shard(1, sold=1, left=1, gate=Gate.CLOSED),
    ]
    assert choose_admission(many, read) == ReopenGates(1, [0])


def test_an_ended_gate_refuses_a_booking() -> None:
    with pytest.raises(ConferenceStarted):
        choose_admission(conference(), [shard(free=1, gate=Gate.ENDED)])


# ---------------------------------------------------------------------- rule 2: offers


def test_an_offer_lasts_for_the_window_or_until_the_start() -> None:
    waiter = Waiter(summary=summary(State.WAITLISTED))
    change = transitions.promote(waiter, conference(), ONE_SEAT, 10, cause())
    assert change.becomes.deadline == NOW + 10_000
    change = transitions.promote(waiter, conference(), ONE_SEAT, 10, cause(START - 4_000))
    assert change.becomes.deadline == START


@given(late=st.integers(0, 2_000), window=st.integers(1, 100))
def test_a_deadline_is_the_first_whole_second_at_the_end_of_the_window(
    late: int, window: int
) -> None:
    now = NOW + late
    waiter = Waiter(summary=summary(State.WAITLISTED))
    change = transitions.promote(waiter, conference(), ONE_SEAT, window, cause(now))
    deadline = change.becomes.deadline
    assert deadline is not None
    assert deadline % 1000 == 0
    assert 0 <= deadline - (now + window * 1000) < 1000


# ---------------------------------------------------------------------- rule 3: confirm and lapse


@pytest.mark.parametrize(("at", "confirms"), [(NOW + 9_999, True), (NOW + 10_000, False)])
def test_an_offer_is_confirmed_before_its_deadline_to_the_millisecond(
    at: int, *, confirms: bool
) -> None:
    offer = booking(OFFER)
    if confirms:
        assert transitions.confirm(offer, agenda(), cause(at)).becomes.state is State.CONFIRMED
    else:
        with pytest.raises(OfferExpired):
            transitions.confirm(offer, agenda(), cause(at))


@pytest.mark.parametrize("state", [State.CONFIRMED, State.WAITLISTED])
def test_only_an_offer_can_be_confirmed(state: State) -> None:
    with pytest.raises(NotConfirmable):
        transitions.confirm(booking(state), agenda(), cause())


def test_a_lapse_frees_the_seat_and_joins_the_end_of_the_waitlist() -> None:
    change = transitions.lapse(booking(OFFER), cause(NOW + 10_000), ticket=7, max_offers=0)
    assert (change.becomes.state, change.becomes.ticket) == (State.WAITLISTED, 7)
    (seat_change,) = change.seats
    assert (seat_change.held, seat_change.free, seat_change.joined) == (-1, 1, 1)


@pytest.mark.parametrize(("offers", "state"), [(1, State.WAITLISTED), (2, State.CANCELED)])
def test_offers_may_be_limited(offers: int, state: State) -> None:
    change = transitions.lapse(
        booking(OFFER, offers=offers), cause(NOW + 10_000), ticket=7, max_offers=2
    )
    assert change.becomes.state is state


# ---------------------------------------------------------------------- rule 4: the agenda


@given(
    start=st.integers(0, 8),
    length=st.integers(1, 8),
    other_start=st.integers(0, 8),
    other_length=st.integers(1, 8),
)
def test_intervals_are_half_open_when_they_overlap(
    start: int, length: int, other_start: int, other_length: int
) -> None:
    other = summary(conference="D", start=START + start, end=START + start + length)
    other_end = other_start + other_length
    hours = set(range(start, start + length)) & set(range(other_start, other_end))
    try:
        agenda(other).check_no_overlap("C", START + other_start, START + other_end)
        refused = False
    except Overlapping:
        refused = True
    assert refused == bool(hours)


def test_overlapping_waits_and_offers_do_not_block_but_are_dropped() -> None:
    waits = summary(State.WAITLISTED, conference="D", booking="w")
    offer = summary(OFFER, conference="E", booking="o")
    apart = summary(State.WAITLISTED, conference="F", start=START + HOUR, end=START + 2 * HOUR)
    entries = agenda(waits, offer, apart)
    entries.check_no_overlap("C", START, START + HOUR)
    dropped = transitions.drop_overlapping(entries, summary(), cause())
    assert [(d.summary.booking, d.becomes.reason) for d in dropped] == [
        ("w", Reason.OVERLAP),
        ("o", Reason.OVERLAP),
    ]
    assert [(d.seats[0].left, d.seats[0].held, d.seats[0].free) for d in dropped] == [
        (1, 0, 0),
        (0, -1, 1),
    ]


def test_entries_of_started_conferences_are_left_to_the_clean_up() -> None:
    started = summary(State.WAITLISTED, conference="D", start=NOW - HOUR, end=START + HOUR)
    assert transitions.drop_overlapping(agenda(started), summary(), cause()) == []


# ---------------------------------------------------------------------- rule 5: the start


@pytest.mark.parametrize("state", [State.WAITLISTED, OFFER])
def test_from_the_start_waiters_and_offers_read_as_canceled(state: State) -> None:
    it = booking(state, **({"deadline": START} if state is OFFER else {}))
    assert it.standing_at(START - 1).state is state
    assert it.standing_at(START).reason is Reason.STARTED
    assert it.canceled_at(START) == START


def test_from_the_start_nothing_can_be_confirmed_or_canceled() -> None:
    for it in (booking(OFFER, deadline=START), booking()):
        with pytest.raises((ConferenceStarted, AlreadyCanceled)):
            transitions.cancel(it, cause(START))
    with pytest.raises(ConferenceStarted):
        transitions.confirm(booking(OFFER, deadline=START), agenda(), cause(START))


# ---------------------------------------------------------------------- seats


COUNTS = st.integers(0, 5)


def test_every_seat_change_keeps_the_number_of_seats() -> None:
    changes = [
        seat.take("C", 0, 0),
        seat.join("C", 0, 0),
        seat.offer("C", 0),
        seat.confirm("C", 0),
        seat.rejoin("C", 0),
        seat.release_held("C", 0),
        seat.release_sold("C", 0),
        seat.leave("C", 0),
        *seat.close_and_join("C", [shard(n) for n in range(3)], 1, 0),
        *seat.end("C", 3, 0),
    ]
    assert all(change.free + change.held + change.sold == change.part == 0 for change in changes)


def test_counts_that_do_not_add_up_are_a_bug() -> None:
    with pytest.raises(AssertionError):
        Seats(shard=0, part=2, free=1)
    with pytest.raises(AssertionError):
        Seats(shard=0, part=0, free=1, sold=-1)


@given(st.integers(1, 100_000), st.one_of(st.none(), st.integers(0, 10**9)))
def test_the_parts_of_the_shards_add_up_to_the_capacity(capacity: int, demand: int | None) -> None:
    shards = shards_for(capacity, demand)
    parts = parts_of(capacity, shards)
    assert sum(parts) == capacity
    assert max(parts) - min(parts) <= 1
    assert 1 <= lanes_for(shards) <= lanes_for(shards, Sale.RUSH) <= min(shards, 16)


@given(
    st.lists(st.tuples(COUNTS, COUNTS), min_size=1, max_size=6),
    st.integers(-30, 30).filter(bool),
)
def test_a_resize_changes_the_capacity_by_the_difference(
    counts: list[tuple[int, int]], by: int
) -> None:
    read = [shard(n, free=free, sold=sold) for n, (free, sold) in enumerate(counts)]
    if by < -sum(seats.free for seats in read):
        with pytest.raises(AssertionError):
            seat.resize("C", read, by)
        return
    changes = seat.resize("C", read, by)
    assert sum(change.part for change in changes) == by
    assert all(read[change.shard].free + change.free >= 0 for change in changes)


@pytest.mark.parametrize("capacity", [0, -1, 100_001])
def test_capacity_is_from_1_to_100000(capacity: int) -> None:
    with pytest.raises(Invalid):
        check_capacity(capacity)
    check_capacity(1)
    check_capacity(100_000)


def test_a_conference_starts_before_it_ends() -> None:
    with pytest.raises(Invalid):
        check_times(START, START)
    check_times(START, START + 1)
