"""Long chains of messages behind Lambda's detection of recursive loops, in a local stack.

Attendees book directly on the stack's table. The promotions and the clean-up at a start run in the
deployed functions, with the rules of `local.strict`: a function that does not allow it is stopped
after 16 invocations in one chain.
"""

import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.table import Table
from local import stack
from testing.chains import Chains

OFFERS = 450
WAITERS = 1_700
FAR_SECONDS = 30 * 24 * 3_600
LEAD_SECONDS = 1.5  # for each second that the bookings are expected to take
LIMIT_SECONDS = 1_800
POLL_SECONDS = 0.5
PROMOTE, START = "PromoteFunction", "StartConferenceFunction"
COLUMNS = ("", "RecursiveLoop", "done", "seconds", "longest chain", "dropped", "dead letters")
NOTES = (
    """done: the offers of one promotion, or the waiters that are canceled after a start. The second
    row ends at the first dropped invocation; all offers follow as soon as the loop is allowed.""",
    """seconds: from the change of the capacity or the start to the last transition.""",
    """longest chain: the most invocations of one function in one chain of messages.""",
)


def tables() -> Sequence[Table]:
    """Start a stack, and run a promotion with and without RecursiveLoop, and a start."""
    with tempfile.TemporaryDirectory() as folder, stack.start(Path(folder) / "stack") as outputs:
        rate, allowed = _promotion(Chains(outputs), "allowed")
        _, stopped = _promotion(Chains(outputs), "stopped", allow=False)
        rows = [allowed, stopped, _start(Chains(outputs), rate)]
    title = "Long chains of messages in the local stack"
    return [Table(title=title, columns=COLUMNS, rows=rows, notes=NOTES)]


def _promotion(chains: Chains, name: str, *, allow: bool = True) -> tuple[float, list[str]]:
    """Offer seats to all waiters. Return the bookings a second before it, and the row."""
    conference = chains.conference(name, _after(FAR_SECONDS))
    took = _timed(lambda: chains.book(conference, _attendees(name, OFFERS + 1)))
    assert chains.waiting(conference) == OFFERS
    chains.allow_loop(PROMOTE, allow=allow)
    began = time.monotonic()
    chains.resize(conference, OFFERS + 1)
    _until(lambda: chains.held(conference) == OFFERS or bool(chains.dropped(PROMOTE)))
    row = _row(f"{OFFERS} offers", chains, PROMOTE, chains.held(conference), began, allow=allow)
    chains.allow_loop(PROMOTE, allow=True)
    _until(lambda: chains.held(conference) == OFFERS)
    return OFFERS / took, row


def _attendees(name: str, count: int) -> list[str]:
    return [f"{name}-{number}" for number in range(count)]


def _start(chains: Chains, rate: float) -> list[str]:
    """Start a conference with many waiters; return the row."""
    start = _after(WAITERS / rate * LEAD_SECONDS)
    conference = chains.conference("starting", start)
    chains.book(conference, _attendees("starting", WAITERS + 1))
    assert chains.waiting(conference) == WAITERS
    assert start > _after(0), "the conference started before all had booked"
    _until(lambda: _after(0) >= start)
    began = time.monotonic()
    _until(lambda: chains.waiting(conference) == 0)
    done = WAITERS - chains.waiting(conference)
    return _row(f"{WAITERS:,} waiters at a start", chains, START, done, began, allow=True)


def _row(
    name: str, chains: Chains, function: str, done: int, began: float, *, allow: bool
) -> list[str]:
    return [
        name,
        "Allow" if allow else "Terminate",
        f"{done:,}",
        f"{time.monotonic() - began:.0f}",
        str(chains.longest_chain(function)),
        str(chains.dropped(function)),
        str(sum(chains.dead_letters().values())),
    ]


def _after(seconds: float) -> int:
    return int((time.time() + seconds) * 1000)


def _timed(run: Callable[[], None]) -> float:
    began = time.monotonic()
    run()
    return time.monotonic() - began


def _until(reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT_SECONDS
    while not reached():
        assert time.monotonic() < deadline, f"not reached in {LIMIT_SECONDS} s"
        time.sleep(POLL_SECONDS)
