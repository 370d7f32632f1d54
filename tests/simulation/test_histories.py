"""Histories with every fault keep every invariant; a seed replays exactly."""

import random

import pytest

from tests.simulation import runtime
from tests.simulation.histories import History, Tally, Violation, run_history

HISTORIES = 400
BATCH = 100

# Seeds that once broke an invariant, and the bug that they found. The history of a seed changes
# with the simulator, so that each bug also has a control or a separate test.
FOUND = {
    128: "a join committed past a seat that had been freed for nobody",
    141: "the same, after a reopening",
    1871: "a confirmation whose reply was lost was refused, because it had been canceled since",
}


@pytest.fixture(scope="module")
def first() -> int:
    return random.SystemRandom().randrange(10**9)


@pytest.mark.parametrize("batch", range(HISTORIES // BATCH))
def test_every_history_keeps_every_invariant(first: int, batch: int) -> None:
    tally = Tally()
    for seed in range(first + batch * BATCH, first + (batch + 1) * BATCH):
        try:
            run_history(runtime.loaded(), seed, tally)
        except Violation as violation:
            pytest.fail(f"make simulate SEED={seed}\n{violation}")
    assert tally.commits > BATCH


@pytest.mark.parametrize("seed", FOUND)
def test_earlier_failures_stay_fixed(seed: int) -> None:
    run_history(runtime.loaded(), seed, Tally())


def test_a_seed_replays_exactly() -> None:
    traces = []
    for _ in range(2):
        history = History(runtime.loaded(), 4711, Tally())
        history.run()
        traces.append(history.world.trace)
    assert traces[0] == traces[1]
