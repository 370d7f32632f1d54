"""The simulation as a witness: histories, and interleavings of two operations."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from tests.mutants.forks import Noticed, first_confirmed, first_failure, in_fork
from tests.mutants.guards import Guard, all_guards
from tests.mutants.profiles import Profile
from tests.mutants.reached import watched
from tests.mutants.surgery import remove
from tests.simulation import runtime
from tests.simulation.controls import focuses
from tests.simulation.histories import Focus, Tally, lay_grounds, run_history
from tests.simulation.identified import run_identified
from tests.simulation.interleavings import NAMED, opening, run_pair
from tests.simulation.mailed import run_mailed

PATIENCE = 120.0  # seconds for a history, or for a pair
PLAIN, MAILED, IDENTIFIED, FOCUSED = 300, 60, 60, 30  # histories of each kind

FOCUSES: dict[str, Focus | None] = {
    "any": None,
    **{name: focus for name, focus in vars(focuses).items() if isinstance(focus, Focus)},
}


def prepare() -> None:
    """Build what is built once, while all guards are present."""
    runtime.loaded()
    lay_grounds()


def histories() -> Iterator[str]:
    """Yield the names of histories to try, in the order of their chances."""
    yield from (f"history any {seed}" for seed in range(PLAIN))
    yield from (f"accounts {seed}" for seed in range(IDENTIFIED))
    yield from (f"mails {seed}" for seed in range(MAILED))
    for name in FOCUSES:
        if name != "any":
            yield from (f"history {name} {seed}" for seed in range(FOCUSED))


def interleavings() -> Iterator[str]:
    """Yield the names of all pairs in all situations."""
    for situation in NAMED.values():
        for first, second in situation.pairs():
            yield f"interleavings {situation.name}: {first} | {second}"


def first_to_notice(
    guards: Sequence[Guard], names: Sequence[str], budget: float | None = None
) -> tuple[str, Noticed] | None:
    """Run histories without some guards; return the first one that breaks a rule, and how."""
    return first_confirmed(partial(_first_to_fail, budget), guards, names)


def _first_to_fail(
    budget: float | None, guards: Sequence[Guard], names: Sequence[str]
) -> tuple[str, Noticed] | None:
    trials = [partial(_failure, _trial(name)) for name in names]
    for name in names:
        if name.startswith("interleavings "):
            opening(NAMED[_pair(name)[0]])
    noticed = first_failure(partial(remove, guards), trials, patience=PATIENCE, budget=budget)
    return None if noticed is None else (names[noticed.number], noticed)


def profile(names: Iterable[str]) -> Profile:
    """Run histories or pairs with all guards, and note what they reach."""
    return Profile(**in_fork(partial(_profile, list(names))))


def _profile(names: Sequence[str]) -> dict[str, Any]:
    for name in names:
        if name.startswith("interleavings "):
            opening(NAMED[_pair(name)[0]])
    raises = [guard for guard in all_guards().values() if guard.is_raise]
    found: dict[str, dict[str, Any]] = {"seconds": {}, "ran": {}, "refused": {}}
    with watched(all_guards().values()) as reached:
        for name in names:
            reached.clear()
            began = time.monotonic()
            assert _failure(_trial(name)) is None, f"fails with all guards: {name}"
            found["seconds"][name] = round(time.monotonic() - began, 3)
            found["ran"][name] = [guard.id for guard in raises if reached.ran(guard)]
            found["refused"][name] = sorted(reached.refused)
    return found


def _trial(name: str) -> Callable[[], Any]:
    match name.split(" "):
        case ["history", focus, seed]:
            return lambda: run_history(runtime.loaded(), int(seed), Tally(), FOCUSES[focus])
        case ["mails", seed]:
            return lambda: run_mailed(runtime.loaded(), int(seed), Tally())
        case ["accounts", seed]:
            return lambda: run_identified(runtime.loaded(), int(seed), Tally())
    situation, pair = _pair(name)
    return lambda: run_pair(NAMED[situation], pair, torn=NAMED[situation].torn)


def _pair(name: str) -> tuple[str, tuple[str, str]]:
    situation, _, words = name.removeprefix("interleavings ").rpartition(": ")
    first, _, second = words.partition(" | ")
    return situation, (first, second)


def _failure(trial: Callable[[], Any]) -> str | None:
    try:
        trial()
    except Exception as error:
        lines = [line for line in str(error).splitlines() if line.strip()]
        story = next((line for line in lines if not line.startswith("after ")), repr(error))
        return f"{type(error).__name__}: {story}"[:200]
    return None
