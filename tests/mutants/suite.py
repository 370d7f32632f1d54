"""The tests that may notice a mutant: pytest collects them once, and each mutant runs in a fork."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from testing.tables import ROOT
from tests.mutants.forks import Noticed, Trial, first_confirmed, first_failure, in_fork
from tests.mutants.guards import Guard, all_guards
from tests.mutants.profiles import Profile
from tests.mutants.reached import watched
from tests.mutants.surgery import remove

# From the quickest and most specific tests to the slowest.
FOLDERS = ("domain", "slots", "adapters", "application", "functions", "surfaces")
UNSEEN = 10  # tests without a known decision that run, because other engines are not watched
PATIENCE = 120.0  # seconds for a test

type Search = Callable[["Suite"], None]


@dataclass(slots=True)
class Suite:
    """The collected tests."""

    items: dict[str, pytest.Item]

    def first_to_notice(
        self, guards: Sequence[Guard], names: Sequence[str], budget: float | None = None
    ) -> tuple[str, Noticed] | None:
        """Run tests without some guards; return the first one that fails for it, and how."""
        known = [name for name in names if name in self.items]
        return first_confirmed(partial(self._first_to_fail, budget), guards, known)

    def _first_to_fail(
        self, budget: float | None, guards: Sequence[Guard], known: Sequence[str]
    ) -> tuple[str, Noticed] | None:
        trials = [partial(_run, self.items[name], known, self.items, name) for name in known]
        noticed = first_failure(
            partial(remove, guards), _typed(trials), patience=PATIENCE, budget=budget
        )
        return None if noticed is None else (known[noticed.number], noticed)

    def profile(self) -> Profile:
        """Run all tests once, and note what they reach."""
        return Profile(**in_fork(partial(_profile, self.items)))

    def candidates(self, guards: Sequence[Guard], profile: Profile) -> list[str]:
        """Return the tests that may notice, the likely and quick ones first.

        The last ones only run the code, perhaps with an engine that is not watched.
        """
        unknown = {name for name in self.items if name not in profile.seconds}
        deciding = unknown | set(profile.deciding(guards))
        only_raises = all(guard.is_raise for guard in guards)
        running = [] if only_raises else profile.running(guards)
        names = [name for name in running if name not in deciding]

        def order(name: str) -> tuple[int, float]:
            return _rank(name), profile.seconds.get(name, 0)

        return sorted(deciding & self.items.keys(), key=order) + sorted(names, key=order)[:UNSEEN]

    def likely(self, guard: Guard) -> list[str]:
        """Return all tests, those of files that mention the guard first; without a profile."""
        words = [word for word in _words(guard) if len(word) > 3]
        score: dict[Path, int] = {}
        for item in self.items.values():
            if item.path not in score:
                text = item.path.read_text()
                score[item.path] = -sum(word in text for word in words)
        return sorted(self.items, key=lambda n: (score[self.items[n].path], _rank(n)))


@dataclass(slots=True)
class _Plugin:
    search: Search
    error: BaseException | None = field(default=None)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Search instead of running the tests."""
        items = {item.nodeid: item for item in session.items if _is_usable(item)}
        try:
            self.search(Suite(items))
        except BaseException as error:
            self.error = error
        return True


def with_suite(search: Search, files: Iterable[str] = ()) -> None:
    """Collect the tests of some files, or all, and call the search."""
    where = [*files] or [f"tests/{folder}" for folder in FOLDERS]
    plugin = _Plugin(search)
    options = ["-q", "-q", "-s", "--no-summary", "-p", "no:cacheprovider"]
    pytest.main([*options, "--rootdir", str(ROOT), *where], plugins=[plugin])
    if plugin.error is not None:
        raise plugin.error


def _typed(trials: Sequence[Any]) -> list[Trial]:
    return list(trials)


def _run(
    item: pytest.Item, order: Sequence[str], items: dict[str, pytest.Item], name: str
) -> str | None:
    """Run one test; return None, or its first failure."""
    at = order.index(name)
    following = items[order[at + 1]] if at + 1 < len(order) else None
    for report in runtestprotocol(item, log=False, nextitem=following):
        if report.failed:
            crash = getattr(report.longrepr, "reprcrash", None)
            text = crash.message if crash is not None else str(report.longrepr)
            return str(text).strip().splitlines()[0][:200]
    return None


def _is_usable(item: pytest.Item) -> bool:
    """Exclude random tests, which may notice once and not again, and engines that do not run."""
    function = getattr(item, "function", None)
    random = hasattr(function, "hypothesis") or "test_hostile_input" in item.nodeid
    return not random and "DynamoDB Local" not in item.nodeid


def _rank(name: str) -> int:
    folder = name.split("/")[1]
    return FOLDERS.index(folder) if folder in FOLDERS else len(FOLDERS)


def _words(guard: Guard) -> list[str]:
    text = "".join(c if c.isalnum() or c == "_" else " " for c in f"{guard.function} {guard.text}")
    return [*text.split(), Path(guard.path).stem]


def _profile(items: dict[str, pytest.Item]) -> dict[str, Any]:
    guards = all_guards().values()
    found: dict[str, dict[str, Any]] = {"seconds": {}, "ran": {}, "refused": {}}
    order = list(items)
    with watched(guards) as reached:
        for name, item in items.items():
            reached.clear()
            began = time.monotonic()
            if _run(item, order, items, name) is None:
                found["seconds"][name] = round(time.monotonic() - began, 3)
                found["ran"][name] = [guard.id for guard in guards if reached.ran(guard)]
                found["refused"][name] = sorted(reached.refused)
    return found
