"""make simulate: run many histories on all cores and print a summary, or replay one."""

import argparse
import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from tests.simulation import faults, runtime
from tests.simulation.followed import run_followed
from tests.simulation.histories import Tally, Violation, run_history
from tests.simulation.identified import run_identified
from tests.simulation.mailed import run_mailed
from tests.support.processor_time import collect_rarely

BATCH = 100
MAILED_EVERY = 10  # each tenth seed has a history with mails too
IDENTIFIED_EVERY = 10  # and one with accounts
FOLLOWED_EVERY = 50  # and one with the links of mails, which takes longer


@dataclass(slots=True)
class Outcome:
    """The result of a batch of seeds."""

    tally: Tally
    broken: list[tuple[int, str]] = field(default_factory=list)
    mails: int = 0
    links: int = 0  # uses of links
    recycled: int = 0
    rebound: int = 0


def main() -> int:
    """Run histories; return how many broke an invariant, at most 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, help="replay this one and print its trace")
    parser.add_argument("--histories", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=None, help="the first seed; default random")
    arguments = parser.parse_args()
    if arguments.seed is not None:
        return _replay(arguments.seed)
    first = arguments.first
    if first is None:
        first = int.from_bytes(os.urandom(4)) * 1_000
    return _many(first, arguments.histories)


def _replay(seed: int) -> int:
    try:
        run_history(runtime.loaded(), seed, Tally())
        run_mailed(runtime.loaded(), seed, Tally())
        run_followed(runtime.loaded(), seed, Tally())
        run_identified(runtime.loaded(), seed, Tally())
    except Violation as violation:
        print(violation)
        return 1
    print(f"seed {seed}: nothing is broken")
    return 0


def _many(first: int, histories: int) -> int:
    print(f"seeds {first} to {first + histories - 1}")
    began = time.monotonic()
    total = Outcome(Tally())
    starts = range(first, first + histories, BATCH)
    with ProcessPoolExecutor(os.cpu_count(), initializer=_prepare) as pool:
        ends = [min(start + BATCH, first + histories) for start in starts]
        for outcome in pool.map(run_batch, starts, ends):
            _add(total, outcome)
    _report(total, time.monotonic() - began)
    return 1 if total.broken else 0


def _prepare() -> None:
    runtime.loaded()
    collect_rarely()


def run_batch(first: int, end: int) -> Outcome:
    """Run the histories of some seeds."""
    outcome = Outcome(Tally())
    for seed in range(first, end):
        try:
            run_history(runtime.loaded(), seed, outcome.tally)
        except Violation as violation:
            outcome.broken.append((seed, str(violation)))
    for seed in range(first, end, MAILED_EVERY):
        try:
            outcome.mails += run_mailed(runtime.loaded(), seed, outcome.tally)
        except Violation as violation:
            outcome.broken.append((seed, str(violation)))
    for seed in range(first, end, FOLLOWED_EVERY):
        try:
            outcome.links += len(run_followed(runtime.loaded(), seed, outcome.tally).uses)
        except Violation as violation:
            outcome.broken.append((seed, str(violation)))
    for seed in range(first, end, IDENTIFIED_EVERY):
        try:
            world = run_identified(runtime.loaded(), seed, outcome.tally)
            outcome.recycled += world.recycled
            outcome.rebound += world.rebound
        except Violation as violation:
            outcome.broken.append((seed, str(violation)))
    return outcome


def _add(total: Outcome, more: Outcome) -> None:
    total.tally.histories += more.tally.histories
    total.tally.steps += more.tally.steps
    total.tally.commits += more.tally.commits
    total.tally.struck += more.tally.struck
    total.tally.answers += more.tally.answers
    total.broken += more.broken
    total.mails += more.mails
    total.links += more.links
    total.recycled += more.recycled
    total.rebound += more.rebound


def _report(total: Outcome, seconds: float) -> None:
    tally = total.tally
    print(
        f"{tally.histories:,} histories, {tally.steps:,} steps, {tally.commits:,} commits", end=""
    )
    print(f", {sum(tally.struck.values()):,} faults in {seconds:.0f} s: ", end="")
    print(f"{tally.histories / seconds:.0f} histories/s, {tally.steps / seconds:,.0f} steps/s\n")
    _table("fault x call", faults.ON_CALLS, faults.CALLS, tally.struck)
    _table("fault x delivery", faults.ON_DELIVERIES, faults.DELIVERIES, tally.struck)
    print(f"{faults.SKEWED}: {tally.struck[faults.SKEWED, 'history']:,} histories\n")
    print(f"{total.mails:,} mails, each of them true and within the limits")
    print(f"{total.links:,} uses of links, each an answer to its own mail")
    print(
        f"{total.recycled:,} erased usernames taken again, {total.rebound:,} bound by an operator\n"
    )
    for seed, story in total.broken:
        print(f"seed {seed}: {story.partition('\n')[0]}")
    for seed, story in total.broken[:3]:
        print(f"{story}\n\nreplay it: make simulate SEED={seed}\n")
    print(f"{len(total.broken)} histories broke an invariant")


def _table(
    title: str,
    rows: dict[str, tuple[str, ...]],
    columns: tuple[str, ...],
    struck: Counter[tuple[str, str]],
) -> None:
    """Print how often each fault struck each operation; - marks an impossible fault."""
    short = [column[:11] for column in columns]
    print(f"{title:16}" + "".join(f"{name:>12}" for name in short))
    for fault, where in rows.items():
        cells = [f"{struck[fault, c]:,}" if c in where else "-" for c in columns]
        print(f"{fault:16}" + "".join(f"{cell:>12}" for cell in cells))
    print()


if __name__ == "__main__":
    sys.exit(main())
