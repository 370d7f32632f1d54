"""make mutants: remove each guard, one at a time, and require that a test notices.

A complete run first tries the tests that are likely to notice. Then it notes what each test,
history and pair of operations reaches, so that each mutant runs only those in which its guard
decides something. It can be stopped and resumed, and records each witness when it is found.
"""

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Any

from tests.mutants import histories, profiles, report, suite
from tests.mutants.declared import EQUIVALENT, PAIRS
from tests.mutants.forks import Noticed
from tests.mutants.guards import Guard, all_guards

WITNESSES = Path(__file__).with_name("witnesses.json")
LIKELY_BUDGET = 15.0  # seconds of the likely tests, before the complete run notes what is reached
TESTS_BUDGET = 40.0  # seconds of tests for a mutant, before the histories
HISTORIES_BUDGET = 120.0  # seconds
PAIRS_BUDGET = 300.0
CHUNK = 100  # histories, between two lines of progress


@dataclass(slots=True)
class Mutant:
    """The code without one guard, or without a pair of guards."""

    id: str
    guards: tuple[Guard, ...]
    witness: str | None = None  # the recorded one
    noticed: tuple[str, str] | None = None  # by what, and how
    tried: set[str] = field(default_factory=set)  # the stages that did not notice

    @property
    def kind(self) -> str:
        """Return the kind for the report."""
        if len(self.guards) > 1:
            return "pairs"
        return "raises" if self.guards[0].is_raise else "conditions"


@dataclass(slots=True)
class Run:
    """One run over some mutants."""

    mutants: list[Mutant]
    complete: bool
    stale: bool = False  # whether the profiles may be of an earlier version
    began: float = field(default_factory=time.monotonic)

    def __call__(self) -> list[Mutant]:
        """Search for the witnesses; return the mutants that nothing noticed."""
        self._resume()
        named = [mutant.witness or "" for mutant in self._left()]
        files = {name.partition("::")[0] for name in named if _is_test(name)}
        if files:
            suite.with_suite(self._recorded_tests, sorted(files))
        if any(mutant.witness and not _is_test(mutant.witness) for mutant in self._left()):
            histories.prepare()
            self._recorded_histories()
        if self._left("tests"):
            suite.with_suite(self._tests)
        if self._left("histories"):
            histories.prepare()
            self._simulated("histories", histories.histories(), HISTORIES_BUDGET)
        if self.complete and self._left("interleavings"):
            histories.prepare()
            self._simulated("interleavings", histories.interleavings(), PAIRS_BUDGET)
        return self._left()

    def _left(self, stage: str | None = None) -> list[Mutant]:
        return [m for m in self.mutants if m.noticed is None and stage not in m.tried]

    def _recorded_tests(self, tests: suite.Suite) -> None:
        for mutant in self._left("recorded"):
            if mutant.witness is not None and _is_test(mutant.witness):
                found = tests.first_to_notice(mutant.guards, [mutant.witness])
                self._note(mutant, "recorded", found)

    def _recorded_histories(self) -> None:
        for mutant in self._left("recorded"):
            if mutant.witness is not None and not _is_test(mutant.witness):
                found = histories.first_to_notice(mutant.guards, [mutant.witness])
                self._note(mutant, "recorded", found)

    def _tests(self, tests: suite.Suite) -> None:
        profile = profiles.saved_profile("tests", stale=self.stale)
        if profile is None and self.complete:
            self._likely(tests)
            if not self._left("tests"):
                return
            print(f"{self._seconds()} noting what {len(tests.items)} tests reach", flush=True)
            profile = tests.profile()
            profiles.save_profile("tests", profile)
        quickest_first = sorted(self._left("tests"), key=lambda mutant: mutant.kind, reverse=True)
        for mutant in quickest_first:
            guards = mutant.guards
            names = tests.candidates(guards, profile) if profile else tests.likely(guards[0])
            self._note(mutant, "tests", tests.first_to_notice(guards, names, TESTS_BUDGET))

    def _likely(self, tests: suite.Suite) -> None:
        """Search without a profile, for the witnesses of new guards."""
        for mutant in self._left("likely"):
            if mutant.id not in declared():
                names = tests.likely(mutant.guards[0])
                found = tests.first_to_notice(mutant.guards, names, LIKELY_BUDGET)
                self._note(mutant, "likely", found, "tests")

    def _simulated(self, stage: str, names: Iterable[str], budget: float) -> None:
        profile = profiles.saved_profile(stage, stale=self.stale)
        if profile is None and self.complete:
            profile = self._profile(stage, list(names))
        for mutant in self._left(stage):
            chosen = list(names) if profile is None else list(profile.deciding(mutant.guards))
            found = histories.first_to_notice(mutant.guards, chosen, budget) if chosen else None
            self._note(mutant, stage, found, f"{len(chosen)} decide")

    def _profile(self, stage: str, names: Sequence[str]) -> profiles.Profile:
        begun = f"{stage}-begun"
        whole = profiles.saved_profile(begun, stale=self.stale) or profiles.Profile({}, {}, {})
        for title, some in _chunks([name for name in names if name not in whole.seconds]):
            print(f"{self._seconds()} noting what {title} reaches", flush=True)
            part = histories.profile(some)
            whole.seconds.update(part.seconds)
            whole.ran.update(part.ran)
            whole.refused.update(part.refused)
            profiles.save_profile(begun, whole)
        profiles.save_profile(stage, whole)
        return whole

    def _resume(self) -> None:
        """Go on where a complete run of the same version stopped."""
        results: dict[str, Any] = {}
        if self.complete:
            results = profiles.saved("results", stale=self.stale) or {}
        for mutant in self.mutants:
            known = results.get(mutant.id, {})
            mutant.tried = set(known.get("tried", ()))
            if known.get("noticed"):
                mutant.noticed = (known["noticed"][0], known["noticed"][1])
        done = len(self.mutants) - len(self._left())
        if done:
            print(f"resumed: {done} of {len(self.mutants)} mutants were noticed before")

    def _note(
        self,
        mutant: Mutant,
        stage: str,
        found: tuple[str, Noticed] | None,
        more: str = "",
    ) -> None:
        mutant.tried.add(stage)
        if found is not None:
            mutant.noticed = (found[0], found[1].how)
        done = f"{self._seconds()} {len(self.mutants) - len(self._left())}/{len(self.mutants)}"
        by = f"not by {stage} {more}" if found is None else f"noticed by {found[0]}"
        print(f"{done} {mutant.id}\n        {by}", flush=True)
        if self.complete:
            kept = profiles.saved("results", stale=self.stale) or {}
            kept[mutant.id] = {"noticed": mutant.noticed, "tried": sorted(mutant.tried)}
            profiles.save("results", kept)
            if found is not None:
                record([mutant])

    def _seconds(self) -> str:
        return f"{time.monotonic() - self.began:6.1f} s"


def _is_test(witness: str | None) -> bool:
    return witness is not None and "::" in witness


def _chunks(names: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the pairs of each situation, or some histories, with a title."""
    for title, group in groupby(names, key=lambda name: name.rpartition(": ")[0]):
        some = list(group)
        for first in range(0, len(some), CHUNK):
            part = some[first : first + CHUNK]
            yield title or f"{part[0]} to {part[-1]}", part


def known_witnesses() -> dict[str, str]:
    """Return the test that noticed each mutant last."""
    known: dict[str, str] = json.loads(WITNESSES.read_text()) if WITNESSES.exists() else {}
    return known


def all_mutants() -> list[Mutant]:
    """Return a mutant for each guard, and for each declared pair."""
    guards, known = all_guards(), known_witnesses()
    mutants = [Mutant(name, (guard,), known.get(name)) for name, guard in guards.items()]
    for pair in PAIRS:
        name = " + ".join(pair)
        mutants.append(Mutant(name, tuple(guards[each] for each in pair), known.get(name)))
    return mutants


def declared() -> set[str]:
    """Return the mutants that survive, for a stated reason."""
    return {*EQUIVALENT, *(name for pair in PAIRS for name in pair)}


def sampled(mutants: Sequence[Mutant], size: int, seed: int) -> list[Mutant]:
    """Draw some of the mutants that a test has noticed."""
    known = [mutant for mutant in mutants if mutant.witness is not None]
    return Random(seed).sample(known, min(size, len(known)))


def main() -> int:
    """Run; return 1 if a mutant has no witness, or a declared one is noticed after all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="only some with a witness, drawn with --seed")
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3)))
    parser.add_argument("--only", default="", help="only mutants whose name contains this")
    parser.add_argument("--new", action="store_true", help="only mutants without a witness")
    parser.add_argument("--stale", action="store_true", help="with profiles of an earlier version")
    arguments = parser.parse_args()
    every = all_mutants()
    chosen = [mutant for mutant in every if arguments.only in mutant.id]
    if arguments.new:
        unexplained = [mutant for mutant in chosen if mutant.id not in declared()]
        chosen = [mutant for mutant in unexplained if mutant.witness is None]
    if arguments.sample:
        print(f"seed {arguments.seed}")
        chosen = sampled(chosen, arguments.sample, arguments.seed)
    run = Run(chosen, complete=not arguments.sample, stale=arguments.stale)
    survivors = run()
    if run.complete:
        record(chosen)
    print("\n".join(_table(chosen)))
    if run.complete and len(chosen) == len(every):
        report.write(_table(chosen))
    print(f"{time.monotonic() - run.began:.0f} s, without earlier parts of a resumed run")
    return _judge(chosen, survivors)


def record(mutants: Iterable[Mutant]) -> None:
    """Write the witnesses, and forget those of guards that do not exist any more."""
    names = {mutant.id for mutant in all_mutants()}
    known = {name: by for name, by in known_witnesses().items() if name in names}
    for mutant in mutants:
        known.pop(mutant.id, None)
        if mutant.noticed is not None and mutant.id not in declared():
            known[mutant.id] = mutant.noticed[0]
    WITNESSES.write_text(json.dumps(dict(sorted(known.items())), indent=2) + "\n")


def _table(mutants: Sequence[Mutant]) -> list[str]:
    """Return a table of what noticed the mutants of each kind."""
    by = ("tests", "histories", "interleavings", "nothing")
    lines = [f"| removed | mutants | {' | '.join(by)} |", "|---|---|---|---|---|---|"]
    for kind in ("conditions", "raises", "pairs"):
        of_kind = [mutant for mutant in mutants if mutant.kind == kind]
        counts = Counter(map(_noticed_by, of_kind))
        row = (kind, len(of_kind), *(counts[each] for each in by))
        lines.append(f"| {' | '.join(map(str, row))} |")
    return lines


def _noticed_by(mutant: Mutant) -> str:
    if mutant.noticed is None:
        return "nothing"
    if _is_test(mutant.noticed[0]):
        return "tests"
    return "interleavings" if mutant.noticed[0].startswith("interleavings") else "histories"


def _judge(mutants: Sequence[Mutant], survivors: Sequence[Mutant]) -> int:
    unexplained = [mutant.id for mutant in survivors if mutant.id not in declared()]
    revived = [m.id for m in mutants if m.noticed is not None and m.id in declared()]
    for name in unexplained:
        print(f"nothing notices that this guard is missing: {name}")
    for name in revived:
        print(f"declared as unnoticeable, but a test notices: {name}")
    return 1 if unexplained or revived else 0


if __name__ == "__main__":
    sys.exit(main())
