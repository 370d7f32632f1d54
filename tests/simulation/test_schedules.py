"""The search runs every order of steps, except swaps of independent steps."""

from collections.abc import Callable
from random import Random

import pytest

from tests.simulation.schedules import EVERYTHING, Reach, Redundant, Search

type Steps = dict[str, list[Reach]]


def orders(
    steps: Steps, after: Callable[[Search, str], None] = lambda *_: None, optional: str = ""
) -> list[str]:
    """Return every schedule that the search runs, as the names of the actors.

    A schedule ends when the other actors have finished, whether the optional one has run or not.
    """
    search, found = Search(), []
    for _ in search.schedules():
        left = {name: list(reaches) for name, reaches in steps.items()}
        schedule = ""
        try:
            while left.keys() - {optional}:
                name = search.step({name: lambda r=r: r[0] for name, r in left.items()})  # type: ignore[misc]
                left[name].pop(0)
                if not left[name]:
                    del left[name]
                schedule += name
                after(search, name)
            for name, reaches in left.items():
                search.leave(name, reaches[0])
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


def _ends(steps: Steps, orders_of: list[str]) -> set[str]:
    """Return the final values after each schedule; a step appends to what it writes.

    A write appends the actor and all that it has read.
    """
    found = set()
    for schedule in orders_of:
        values: dict[str, str] = {}
        read = dict.fromkeys(steps, "")
        left = {name: list(reaches) for name, reaches in steps.items()}
        for name in schedule:
            reach = left[name].pop(0)
            for cell in sorted(reach.reads):
                read[name] += f"[{values.get(cell, '')}]"
            for cell in sorted(reach.writes):
                values[cell] = f"{values.get(cell, '')}{name}{read[name]}"
        found.add(repr((sorted(values.items()), sorted(read.items()))))
    return found


def _every_order(steps: dict[str, int]) -> list[str]:
    if not any(steps.values()):
        return [""]
    return [
        name + rest
        for name, count in steps.items()
        if count
        for rest in _every_order({**steps, name: count - 1})
    ]


@pytest.mark.parametrize("optional", ["", "c"])
@pytest.mark.parametrize("seed", range(100))
def test_the_schedules_that_run_have_every_result(seed: int, optional: str) -> None:
    random = Random(seed)
    names = "abc"[: random.choice((2, 2, 3))]

    def reach() -> Reach:
        read, written = (frozenset(random.sample("xyz", random.choice((0, 1, 1)))) for _ in "rw")
        return Reach(read, written)

    steps = {name: [reach() for _ in range(random.randint(1, 3))] for name in names}
    if optional in steps:
        steps[optional] = steps[optional][:1]
    every = _every_order({name: len(reaches) for name, reaches in steps.items()})
    some = orders(steps, optional=optional)
    if optional in steps:  # the step follows then, as the clock goes on after the last operation
        some = [order if optional in order else order + optional for order in some]
    assert len(some) == len(set(some)), "no schedule runs twice"
    assert _ends(steps, some) == _ends(steps, every)


def test_a_search_without_the_additions_misses_results(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Search, "_add_ways", lambda _: None)
    write = [Reach(writes=frozenset({"x"}))]
    assert orders({"a": write, "b": write}) == ["ab"]
