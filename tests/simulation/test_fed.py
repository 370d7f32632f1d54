"""Histories with feeds: no event is lost, repeated or skipped; controls show the harm."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest

from booking.adapters import feed as adapter
from booking.application import feed
from booking.domain.feed import Position
from tests.simulation import runtime
from tests.simulation.controls.registry import swap
from tests.simulation.fed import run_fed
from tests.simulation.histories import Focus, Tally, Violation, lay_grounds

HISTORIES = int(os.environ.get("FED_HISTORIES", "60"))
FIRST = 9_000_000
SEARCHED = 120
SIGNED_IN = Focus(settings=(14, 15), requests=(8, 14), openly=False)
# Two conferences of one organizer, whose workers write the same feed at the same time.
TORN = Focus(
    settings=(5, 13, 14), requests=(12, 18), openly=False, rates={"torn": 0.6, "crash after": 0.05}
)


def test_histories_with_feeds_break_no_invariant() -> None:
    tally, events = Tally(), 0
    for seed in range(FIRST, FIRST + HISTORIES):
        events += run_fed(runtime.loaded(), seed, tally, (None, SIGNED_IN, TORN)[seed % 3])
    assert events > HISTORIES, "too few events to check anything"


def _skips_missing_entries(stack: ExitStack) -> None:
    swap(stack, feed, "follows", lambda *_: True)


def _records_again(stack: ExitStack) -> None:
    original = adapter._encode_record
    swap(stack, adapter.DynamoFeed, "recorded", lambda *_: {})
    counter = iter(range(10**6))

    def unique(entry: Any) -> Any:
        item = original(entry)
        return {**item, "pk": {"S": f"{item['pk']['S']}#{next(counter)}"}}

    swap(stack, adapter, "_encode_record", unique)


def _overwrites_the_newest(stack: ExitStack) -> None:
    swap(stack, feed, "next_position", lambda _newest, now: Position(now, 1))


@pytest.mark.parametrize(
    ("off", "focus"),
    [(_skips_missing_entries, TORN), (_records_again, TORN), (_overwrites_the_newest, SIGNED_IN)],
    ids=["a reader waits for missing entries", "events are recorded once", "positions grow"],
)
def test_without_the_guard_a_feed_is_wrong(off: Callable[[ExitStack], None], focus: Focus) -> None:
    lay_grounds()
    with ExitStack() as stack:
        off(stack)
        for seed in range(FIRST, FIRST + SEARCHED):
            try:
                run_fed(runtime.loaded(), seed, Tally(), focus)
            except Violation:
                return
    pytest.fail("no history noticed the missing guard")
