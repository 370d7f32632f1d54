"""The round trips and units of parties, as docs/performance.md lists them."""

import pytest

from bench import units
from bench.operations import OPERATIONS, Operation
from bench.stage import opened

PARTIES = [o for o in OPERATIONS if o.name.startswith("v1, ") and o.goal is not None]


@pytest.fixture(scope="module")
def spent() -> dict[str, units.Spent]:
    with opened() as stage:
        return {o.name: units._measured(stage, o) for o in PARTIES}


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
