"""Rush mode: the tickets in advance, the pace of groups, and work that ends in any order."""

import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from booking.application.ports.contention import (
    Conflicted,
    OutcomeUnknown,
    Stale,
    Throttled,
)
from booking.application.rush_pace import PAUSE_SECONDS, Pace
from booking.application.rush_tickets import RESERVE, SPARED_OF, SPARED_SECONDS, Tickets
from booking.domain.pools import Pool
from booking.domain.rush import SETTLING_MS
from booking.domain.sales import Sale
from testing.world import World
from tests.application.test_rush import Rush
from tests.application.test_rush_run import Instead


class Issuing:
    """Tickets of a pool with one lane, issued one after the other from 1 on."""

    def __init__(self, size: int = 10) -> None:
        world = World()
        self.pool: Pool = world.conference(slots=1).pools[0]
        self.last = 0
        self.tickets: Any = Tickets(self, world.new_id, size, deque())  # type: ignore[arg-type]

    def mint_tickets(self, _: Pool, __: str, count: int) -> list[int]:
        first, self.last = self.last + 1, self.last + count
        return list(range(first, self.last + 1))

    def take(self, count: int, now: float = 0.0) -> list[int]:
        """Take tickets; issue them before, as often as the run would."""
        while (taken := self.tickets.take(count, self.pool, now)) is None:
            self.issue()
        return list(taken)

    def issue(self) -> None:
        self.tickets.next_issue(self.pool)()
        self.settle()

    def settle(self) -> None:
        while self.tickets.outcomes:
            self.tickets.outcomes.popleft()()


def test_tickets_are_issued_in_advance_as_they_are_used() -> None:
    issuing = Issuing()
    assert not issuing.tickets.wanted
    assert issuing.tickets.take(4, issuing.pool, 0.0) is None
    assert issuing.tickets.wanted
    assert issuing.take(4) == [1, 2, 3, 4]
    assert issuing.tickets.wanted
    issuing.issue()
    assert issuing.last == 8
    assert not issuing.tickets.wanted
    assert issuing.take(4) == [5, 6, 7, 8]
    assert issuing.last == 8


def test_a_reserve_is_limited() -> None:
    issuing = Issuing(size=3)
    issuing.take(50)
    issuing.issue()
    assert len(issuing.tickets.ready) == (RESERVE + 1) * 3
    assert not issuing.tickets.wanted


def test_tickets_are_not_issued_twice_at_the_same_time() -> None:
    issuing = Issuing()
    issuing.take(4)
    work = issuing.tickets.next_issue(issuing.pool)
    assert not issuing.tickets.wanted
    work()
    assert not issuing.tickets.wanted  # its outcome is not applied yet
    issuing.settle()
    assert len(issuing.tickets.ready) == 4


def test_discarded_tickets_are_not_used() -> None:
    issuing = Issuing()
    issuing.take(4)
    work = issuing.tickets.next_issue(issuing.pool)
    work()
    issuing.tickets.discard()
    issuing.settle()
    assert not issuing.tickets.ready
    assert not issuing.tickets.wanted
    assert issuing.take(1) == [9]


def test_an_issue_that_was_discarded_asks_for_as_many_as_were_needed_then() -> None:
    issuing = Issuing()
    issuing.take(4)
    work = issuing.tickets.next_issue(issuing.pool)
    issuing.tickets.discard()  # in the thread of the run, before the work begins
    work()
    assert issuing.last == 8


def test_lanes_are_spared_for_a_while_unless_these_are_many() -> None:
    issuing = Issuing()
    issuing.tickets.spare({0}, issuing.pool, 0.0)
    assert not issuing.tickets.spared
    conference = World().conference(slots=1, expected_demand=1_200, sale=Sale.RUSH)
    issuing.pool, lanes = conference.pools[0], 8
    assert issuing.pool.lanes == lanes
    issuing.tickets.spare({1}, issuing.pool, 0.0)
    taken = issuing.take(2 * lanes, now=SPARED_SECONDS - 0.1)
    assert {ticket % lanes for ticket in taken} == {*range(lanes)} - {1}
    assert 1 in {ticket % lanes for ticket in issuing.take(2 * lanes, now=SPARED_SECONDS)}
    issuing.tickets.spare(range(lanes // SPARED_OF), issuing.pool, 9.0)
    assert len(issuing.tickets.spared) == lanes // SPARED_OF
    issuing.tickets.spare({lanes - 1}, issuing.pool, 9.0)
    assert not issuing.tickets.spared


# ---------------------------------------------------------------------- the pace


def test_fewer_groups_begin_after_a_rejected_one_and_more_after_others() -> None:
    pace = Pace(8)
    assert pace.permits(7, 0.0)
    assert not pace.permits(8, 0.0)
    pace.slow_down(0.0, 1.0)
    assert not pace.permits(5, 1.0)
    for began in (0.5, 0.9):  # these were in progress: their rejections tell nothing new
        pace.slow_down(began, 1.1)
    assert pace.permits(4, 1.1)
    for _ in range(20):
        pace.speed_up()
    assert pace.permits(7, 1.2)
    assert not pace.permits(8, 1.2)


def test_a_pause_follows_the_rejection_of_the_only_group() -> None:
    pace = Pace(1)
    pace.slow_down(0.0, 1.0)
    assert not pace.permits(0, 1.0)
    assert pace.permits(0, 1.0 + PAUSE_SECONDS)


# ---------------------------------------------------------------------- any order

ERRORS = (Throttled, Conflicted, Stale, OutcomeUnknown)


@dataclass
class AnyOrder:
    """A crew whose work runs while the run waits, in random order."""

    random: random.Random
    pending: list[Callable[[], None]] = field(default_factory=list)

    def start(self, work: Callable[[], None]) -> None:
        self.pending.append(work)

    def wait(self) -> None:
        self.pending.pop(self.random.randrange(len(self.pending)))()

    @property
    def busy(self) -> bool:
        return bool(self.pending)


def unreliable(part: Any, chance: random.Random, *names: str) -> Instead:
    """Return a part of which some calls fail, before or after their effect."""

    def failing(name: str) -> Any:
        real = getattr(part, name)

        def call(*arguments: Any) -> Any:
            if chance.random() >= 0.15:
                return real(*arguments)
            error = chance.choice(ERRORS)
            if error is OutcomeUnknown and chance.random() < 0.5:
                real(*arguments)
            raise error

        return call

    return Instead(part, **{name: failing(name) for name in names})


@pytest.mark.parametrize("seed", range(12))
def test_everybody_is_answered_once_in_whatever_order_work_ends(seed: int) -> None:
    print("seed", seed)  # noqa: T201
    chance = random.Random(seed)
    rush = Rush(seats=chance.choice([0, 3, 12]) or 1, demand=chance.choice([10, 600, 1_200]))
    entries = [rush.ask(person, wait=chance.random() < 0.8) for person in rush.people]
    first, twice = entries[0], rush.ask(rush.people[0])
    engine = rush.world.engine
    queue = unreliable(
        engine.rush_queue, chance, "commit", "remove", "heads", "people", "refuse", "release"
    )
    rush.serving = rush.server(
        rush_queue=queue,
        waitlist=unreliable(engine.waitlist, chance, "mint_tickets"),
        seats=unreliable(engine.seats, chance, "with_conference"),
        crew=AnyOrder(chance),
    )
    while rush.left():
        rush.serve()
        rush.world.time += 10_000
    for entry in entries:
        found = engine.rush_queue.find(entry.booking, entry.attendee)
        booked = engine.bookings.find(entry.booking) is not None
        assert booked is not (found is not None and found[1] is not None)
    both = [engine.bookings.find(one.booking) for one in (first, twice)]
    assert None in both
    rush.check()


@pytest.mark.parametrize("seed", range(4))
def test_people_are_served_in_the_order_of_arrival_in_whatever_order_work_ends(seed: int) -> None:
    print("seed", seed)  # noqa: T201
    rush = Rush(seats=5, demand=1_200, people=200)
    entries = [rush.ask(person) for person in rush.people]
    rush.world.time += SETTLING_MS
    assert rush.server(crew=AnyOrder(random.Random(seed)))("C") is None
    assert rush.states(entries) == ["CONFIRMED"] * 5 + ["WAITLISTED"] * 195
    tickets = [
        found.summary.standing.ticket or 0
        for entry in entries[5:]
        if (found := rush.world.engine.bookings.find(entry.booking)) is not None
    ]
    assert tickets == sorted(set(tickets))
    rush.check()
