"""The search runs every order of steps, and none that only swaps what has nothing in common."""

from collections.abc import Callable

import pytest

from tests.simulation.schedules import EVERYTHING, Reach, Redundant, Search

type Steps = dict[str, list[Reach]]


def orders(steps: Steps, after: Callable[[Search, str], None] = lambda *_: None) -> list[str]:
    """Every schedule that the search runs, as the names of who steps."""
    search, found = Search(), []
    for _ in search.schedules():
        left = {name: list(reaches) for name, reaches in steps.items()}
        told = ""
        try:
            while left:
                name = search.step({name: lambda r=r: r[0] for name, r in left.items()})  # type: ignore[misc]
                left[name].pop(0)
                if not left[name]:
                    del left[name]
                told += name
                after(search, name)
        except Redundant:
            continue
        found.append(told)
    return found


def test_what_matters_to_each_other_is_run_in_every_order() -> None:
    found = orders({"a": [EVERYTHING] * 3, "b": [EVERYTHING] * 2})
    assert len(found) == len(set(found)) == 10
    assert found[0] == "aaabb"


def test_what_has_nothing_in_common_is_run_in_one_order() -> None:
    reads = [Reach(reads=frozenset({"x"}))] * 3
    writes = [Reach(writes=frozenset({"y"}))] * 3
    assert orders({"a": reads, "b": reads}) == ["aaabbb"]
    assert orders({"a": reads, "b": writes}) == ["aaabbb"]


def test_one_write_between_reads_is_run_in_each_place() -> None:
    reads = [Reach(reads=frozenset({"x"}))] * 2
    write = [Reach(writes=frozenset({"x"}))]
    assert sorted(orders({"a": reads, "b": write})) == ["aab", "aba", "baa"]


def test_a_step_that_turns_out_to_matter_is_run_in_each_place() -> None:
    apart = {"a": [Reach(reads=frozenset({"x"}))] * 2, "b": [Reach(writes=frozenset({"y"}))]}

    def looks_at_y(search: Search, name: str) -> None:
        if name == "a":
            search.reached(Reach(reads=frozenset({"y"})))

    assert len(orders(apart)) == 1
    assert len(orders(apart, looks_at_y)) == 3


@pytest.mark.parametrize("shards", [1, 3])
def test_a_pick_is_made_each_way(shards: int) -> None:
    search, picked = Search(), []
    for _ in search.schedules():
        search.step({"a": lambda: EVERYTHING})
        picked.append((search.pick(shards), search.pick(2)))
    assert sorted(picked) == [(shard, side) for shard in range(shards) for side in range(2)]
