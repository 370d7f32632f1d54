"""The search runs every order of steps, except swaps of independent steps."""

from collections.abc import Callable

import pytest

from tests.simulation.schedules import EVERYTHING, Reach, Redundant, Search

type Steps = dict[str, list[Reach]]


def orders(steps: Steps, after: Callable[[Search, str], None] = lambda *_: None) -> list[str]:
    """Return every schedule that the search runs, as the names of the actors."""
    search, found = Search(), []
    for _ in search.schedules():
        left = {name: list(reaches) for name, reaches in steps.items()}
        schedule = ""
        try:
            while left:
                name = search.step({name: lambda r=r: r[0] for name, r in left.items()})  # type: ignore[misc]
                left[name].pop(0)
                if not left[name]:
                    del left[name]
                schedule += name
                after(search, name)
        except Redundant:
            continue
        found.append(schedule)
    return found


def test_dependent_steps_run_in_every_order() -> None:
    found = orders({"a": [EVERYTHING] * 3, "b": [EVERYTHING] * 2})
    assert len(found) == len(set(found)) == 10
    assert found[0] == "aaabb"


def test_independent_steps_run_in_one_order() -> None:
    reads = [Reach(reads=frozenset({"x"}))] * 3
    writes = [Reach(writes=frozenset({"y"}))] * 3
    assert orders({"a": reads, "b": reads}) == ["aaabbb"]
    assert orders({"a": reads, "b": writes}) == ["aaabbb"]


def test_a_write_between_reads_runs_in_each_place() -> None:
    reads = [Reach(reads=frozenset({"x"}))] * 2
    write = [Reach(writes=frozenset({"x"}))]
    assert sorted(orders({"a": reads, "b": write})) == ["aab", "aba", "baa"]


def test_a_step_that_proves_dependent_runs_in_each_place() -> None:
    apart = {"a": [Reach(reads=frozenset({"x"}))] * 2, "b": [Reach(writes=frozenset({"y"}))]}

    def looks_at_y(search: Search, name: str) -> None:
        if name == "a":
            search.reached(Reach(reads=frozenset({"y"})))

    assert len(orders(apart)) == 1
    assert len(orders(apart, looks_at_y)) == 3


@pytest.mark.parametrize("shards", [1, 3])
def test_every_alternative_of_a_pick_runs(shards: int) -> None:
    search, picked = Search(), []
    for _ in search.schedules():
        search.step({"a": lambda: EVERYTHING})
        picked.append((search.pick(shards), search.pick(2)))
    assert sorted(picked) == [(shard, side) for shard in range(shards) for side in range(2)]
