"""Every pair of operations, in all orders of their calls, keeps every invariant.

A run takes each twelfth pair, and begins with a random one. INTERLEAVINGS=pairs takes all of them;
INTERLEAVINGS=all also splits reads in two in every pair, which takes many minutes.
"""

import os
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from typing import Any

import pytest

from booking.adapters.transactions import Write
from booking.adapters.writes import bookings as booking_writes
from booking.application.rush_ahead import Ahead
from booking.domain import seats
from booking.domain.rush import QueueEntry
from tests.simulation.controls import CONTROLS, Control, swap, switched_off
from tests.simulation.controls.registry import unconditioned
from tests.simulation.interleavings import (
    NAMED,
    Outcome,
    Pair,
    opening,
    run_pair,
    run_situation,
)
from tests.simulation.schedules import EVERYTHING
from tests.simulation.stage import Stage
from tests.simulation.world import Violation

TORN = os.environ.get("INTERLEAVINGS") == "all"
EVERY = 1 if os.environ.get("INTERLEAVINGS") in {"pairs", "all"} else 12


@pytest.fixture(scope="module")
def first() -> int:
    """Return the number of the first pair that runs."""
    return random.SystemRandom().randrange(EVERY)


@pytest.fixture(scope="module")
def outcomes(first: int) -> Iterator[dict[str, Future[Outcome]]]:
    """Run every situation, on all cores."""
    run = partial(run_situation, first=first, every=EVERY, all_torn=TORN)
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        yield {name: pool.submit(run, name) for name in NAMED}
        pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("name", NAMED)
def test_every_pair_in_every_order_keeps_every_invariant(
    outcomes: dict[str, Future[Outcome]], first: int, name: str
) -> None:
    try:
        outcome = outcomes[name].result()
    except Violation as violation:
        pytest.fail(str(violation))
    print(f"{outcome.pairs} pairs, {outcome.interleavings:,} interleavings", end=", ")
    print(f"in {outcome.gave_up} of them a request ran out of attempts")
    assert outcome.pairs == len(range(first, len(list(NAMED[name].pairs())), EVERY))
    assert outcome.interleavings > outcome.pairs or not outcome.pairs


# ---------------------------------------------------------------------- positive controls


def _any_owner(stack: ExitStack) -> None:
    original = booking_writes._booking_update

    def loosened(*arguments: Any, **named: Any) -> Write:
        write: Write = original(*arguments, **named)
        values = {**write.parameters["ExpressionAttributeValues"]}
        del values[":owner"]
        parameters = {
            **write.parameters,
            "ConditionExpression": "version = :as_read",
            "ExpressionAttributeValues": values,
        }
        return replace(write, parameters=parameters)

    swap(stack, booking_writes, "_booking_update", loosened)


OWNED = Control(
    "a booking moves for its owner only", "an erased booking is reactivated", _any_owner
)


def _any_count(stack: ExitStack) -> None:
    unconditioned(stack, "_passed", ":booking", ":version", ":as_read")


COUNTED = Control(
    "passes are counted from the number as read", "two offers count as one", _any_count
)


def _any_draw(stack: ExitStack) -> None:
    swap(stack, seats, "drawn_since", lambda *_, **__: False)


DRAWN = Control(
    "a draw is known with the seats that show it", "the draw's first is passed over", _any_draw
)


def _latest_first(stack: ExitStack) -> None:
    def put_back(ahead: Ahead, entries: Sequence[QueueEntry]) -> None:
        ahead.entries = sorted([*ahead.entries, *entries], key=lambda entry: entry.booking)[::-1]

    swap(stack, Ahead, "put_back", put_back)


IN_TURN = Control("a queue is served in order", "of a queue is served before", _latest_first)
FOUND_IN = {
    "a free seat is a condition": "the last seat",
    "attendees join the waitlist only for a reason": "an offer, and nobody waits",
    "gates close over empty shards only": "full, gate open",
    "gates reopen with the counters as read": (
        "two shards, a free seat behind a closed gate, no waiter"
    ),
    "an ended gate stops requests": "about to start",
    "a deletion needs the seats that it read": "a mistyped conference",
    "a booking moves from the version read": "an offer, and one waits",
    "a claim needs its booking": "more seats are offered to a booking",
    "no offer begins in quiet hours": "quiet hours are about to begin, a seat not offered yet",
    "a change of quiet hours sends a nudge": "quiet hours, a free seat, and two wait",
    "seats move between pools once": "the organizer divides seats between pools twice",
    "collected seats leave their shards": "two shards, free seats for a party in both",
    "a confirmation of fewer seats frees the rest": (
        "a party was offered fewer seats, and one waits"
    ),
    COUNTED.name: "two lanes, two offers may pass a party",
    OWNED.name: "a freed seat, the gate open",
    IN_TURN.name: "a rush, two are in the queue for the last seat",
    DRAWN.name: "the entries of a ballot are stopped",
}
GUARDS = {guard.name: guard for guard in [*CONTROLS, OWNED, COUNTED, DRAWN, IN_TURN]}


@pytest.mark.parametrize("guard", FOUND_IN)
def test_without_a_guard_the_failing_order_is_reported(guard: str) -> None:
    opening(NAMED[FOUND_IN[guard]])  # while all guards are on
    reports = []
    for _ in range(2):
        with switched_off(GUARDS[guard]), pytest.raises(Violation) as found:
            run_situation(FOUND_IN[guard])
        reports.append(str(found.value))
    assert reports[0] == reports[1]
    title, story, what, *schedule = reports[0].splitlines()
    first, second = title.removeprefix(f"{FOUND_IN[guard]}: ").split(" | ")
    assert story.startswith("after ")
    assert what
    assert any(line.endswith(f"1: {first}") for line in schedule)
    assert any(line.endswith(f"2: {second}") for line in schedule)
    assert any("TransactWriteItems" in line for line in schedule)


SAMPLE: list[tuple[str, Pair]] = [
    ("the last seat", ("p2 books A", "p4 books A by key")),
    ("an offer, and one waits", ("p1 confirms A", "p3 cancels A")),
    ("an offer at its deadline", ("p1 confirms A", "lapse p1 A")),
    ("a free seat behind a closed gate, no waiter", ("p2 books A", "promote A")),
]


@pytest.mark.parametrize(("name", "pair"), SAMPLE)
def test_skipped_orders_have_no_new_result(
    name: str, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compare with all orders, in situations where they run quickly."""
    some = run_pair(NAMED[name], pair)
    monkeypatch.setattr(Stage, "reach", lambda *_: EVERYTHING)
    every = run_pair(NAMED[name], pair)
    assert every.interleavings >= some.interleavings
    assert every.endings == some.endings
