"""The round trips and units of parties, as docs/performance.md lists them."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from bench import units
from bench.operations import OPERATIONS, Operation

PARTIES = [o for o in OPERATIONS if o.name.startswith("v1, ") and o.goal is not None]


@pytest.fixture(scope="module")
def spent() -> dict[str, units.Spent]:
    """Measure in a process of its own: the functions that other tests load have other clients."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(units.measured, [o.name for o in PARTIES]).result()


@pytest.mark.parametrize("operation", PARTIES, ids=[o.name for o in PARTIES])
def test_each_further_shard_of_a_party_costs_two_write_units(
    spent: dict[str, units.Spent], operation: Operation
) -> None:
    found, goal = spent[operation.name], operation.goal
    assert goal is not None
    assert found.reported.write == goal.write
    assert found.agrees
    # A party that finds too few seats in its first shard reads the others, once.
    assert found.trips <= goal.trips + bool(operation.why)
