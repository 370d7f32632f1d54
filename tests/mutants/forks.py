"""Run a sequence of trials in a forked process, up to the first that fails."""

import json
import os
import select
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.mutants.guards import Guard

# The result of a trial: None, or one line that says how it failed.
type Trial = Callable[[], str | None]


@dataclass(frozen=True, slots=True)
class Noticed:
    """The trial that failed first, and how."""

    number: int
    how: str
    seconds: float


def first_failure(
    prepare: Callable[[], None],
    trials: Sequence[Trial],
    *,
    patience: float,
    budget: float | None = None,
) -> Noticed | None:
    """Fork, prepare, run the trials in order, and return the first failure.

    A trial that takes longer than patience, in seconds, or that ends the process, has failed. After
    the budget no more trials begin.
    """
    began = time.monotonic()
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _run(writer, prepare, trials, budget)
    os.close(writer)
    try:
        return _follow(reader, patience, began)
    finally:
        os.close(reader)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def first_confirmed(
    search: Callable[[Sequence[Guard], Sequence[str]], tuple[str, Noticed] | None],
    guards: Sequence[Guard],
    names: Sequence[str],
) -> tuple[str, Noticed] | None:
    """Return the first run that fails without the guards, alone too, and passes alone with them.

    Otherwise it may have failed because another test did not run before it.
    """
    rest = list(names)
    while (found := search(guards, rest)) is not None:
        name = found[0]
        alone = found if len(rest) == 1 else search(guards, [name])
        if alone is not None and search((), [name]) is None:
            return found
        rest = rest[rest.index(name) + 1 :]
    return None


def in_fork(work: Callable[[], Any]) -> Any:
    """Return the result of a function, as JSON has it, that runs in a forked process."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _silence()
        with os.fdopen(writer, "w") as pipe:
            json.dump(work(), pipe)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text)


def _run(
    writer: int, prepare: Callable[[], None], trials: Sequence[Trial], budget: float | None
) -> None:
    """Run in the child, which never returns."""
    _silence()
    began = time.monotonic()
    with os.fdopen(writer, "w", buffering=1) as pipe:
        try:
            prepare()
        except BaseException as error:
            print(json.dumps({"broken": repr(error)}), file=pipe)
            os._exit(1)
        for number, trial in enumerate(trials):
            if budget is not None and time.monotonic() - began > budget:
                break
            print(json.dumps({"begun": number}), file=pipe)
            how = trial()
            if how is not None:
                print(json.dumps({"failed": number, "how": how}), file=pipe)
                os._exit(0)
        print(json.dumps({"end": True}), file=pipe)
    os._exit(0)


def _silence() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (1, 2):
        os.dup2(nothing, standard)


def _follow(reader: int, patience: float, began: float) -> Noticed | None:
    """Read the reports of the child."""
    begun, rest = 0, b""
    while True:
        ready, _, _ = select.select([reader], [], [], patience)
        more = os.read(reader, 65_536) if ready else b""
        rest += more
        *lines, rest = rest.split(b"\n")
        for line in lines:
            report = json.loads(line)
            if "broken" in report:
                raise AssertionError(f"cannot create the mutant: {report['broken']}")
            if "end" in report:
                return None
            if "failed" in report:
                return Noticed(report["failed"], report["how"], time.monotonic() - began)
            begun = report["begun"]
        if not more:
            how = "the process ended" if ready else f"no end after {patience:.0f} s"
            return Noticed(begun, how, time.monotonic() - began)
