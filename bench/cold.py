"""Cold start: the CPU time of a fresh interpreter before the first event, with the built artifacts.

Only a function's artifact and the layer are on the path, with the bytecode of `make build`. The CPU
time includes importing the handler and creating its clients. It excludes the interpreter's own
start, because that is the same for all functions.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path
from statistics import median

from bench.stage import ENVIRONMENT
from bench.table import Table

BARE = 'import boto3; boto3.client("dynamodb")'
ROUNDS = 11
REQUEST, WORKER = 1.9, 1.4
GOALS: Mapping[str, float] = {
    "Book": REQUEST,
    "Confirm": REQUEST,
    "GetBooking": REQUEST,
    "GetRoot": REQUEST,
    "Promote": WORKER,
    "Lapse": WORKER,
    "RelayChanges": WORKER,
    "StartConference": WORKER,
    "Sweep": WORKER,
    "Notify": WORKER,
}
COLUMNS = ("program", "CPU, ms", "ratio", "goal", "met")
COSTLIEST = 12
METHOD = f"""Medians of {ROUNDS} fresh interpreters each, in turn; the ratio is the median of the
ratios of the rounds. CPU is the user and system time of importing the handler and creating its
clients, without the start of the interpreter itself."""
UNCOMPILED = (
    "{} modules have no bytecode: on Lambda, each cold start compiles those that it imports."
)
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")


@dataclass(frozen=True, slots=True)
class Subject:
    """A program, and the folders of its modules."""

    name: str
    program: str
    path: Sequence[Path]


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """The CPU time of a start in milliseconds, and its ratio to that of a bare client."""

    cpu: float
    ratio: float

    def met(self, goal: float) -> bool:
        """Return whether the rounded ratio is within the goal."""
        return round(self.ratio, 2) <= goal


def tables() -> list[Table]:
    """Measure all functions; for each missed goal, add a table of the most expensive imports."""
    with _unpacked() as layer:
        uncompiled = _uncompiled(layer.parent)
        bare = Subject("a bare client", BARE, [layer])
        subjects = [bare, *(_function(layer, name) for name in GOALS)]
        started = _measured(subjects)
        rows = [_row(name, found) for name, found in started.items()]
        notes = [METHOD, *([UNCOMPILED.format(uncompiled)] if uncompiled else [])]
        table = Table(title="Cold start", columns=COLUMNS, rows=rows, notes=notes)
        missing = [s for s in subjects[1:] if not started[s.name].met(GOALS[s.name])]
        return [table, *(_imports(subject, bare) for subject in missing)]


@contextmanager
def _unpacked() -> Iterator[Path]:
    """Build, and yield a copy, so that files written here do not change the deployable build."""
    from local.build import BUILD, build  # noqa: PLC0415 - needs the tools that `make bench` installs

    build(lambda line: print(line, file=sys.stderr))
    with tempfile.TemporaryDirectory() as folder:
        layer = Path(folder) / "layer"
        shutil.copytree(BUILD / "SharedLayer" / "python", layer)
        for name in GOALS:
            shutil.copytree(BUILD / f"{name}Function", Path(folder) / name)
        yield layer


def _uncompiled(folder: Path) -> int:
    """Count the modules without bytecode. Must run before them, because a run writes it."""
    modules = folder.rglob("*.py")
    return sum(not Path(cache_from_source(str(module))).exists() for module in modules)


def _function(layer: Path, name: str) -> Subject:
    return Subject(name, "import app", [layer.parent / name, layer])


def _measured(subjects: Sequence[Subject]) -> dict[str, Started]:
    for subject in subjects:
        _cpu(subject)  # loads the files into the page cache
    rounds = [{subject.name: _cpu(subject) for subject in subjects} for _ in range(ROUNDS)]
    bare = subjects[0].name
    return {
        subject.name: Started(
            cpu=median(one[subject.name] for one in rounds),
            ratio=median(one[subject.name] / one[bare] for one in rounds),
        )
        for subject in subjects
    }


def _cpu(subject: Subject) -> float:
    """Return the user and system time of a program in milliseconds, without Python's own start."""
    clock = "import time; begun = time.process_time()"
    program = f"{clock}\n{subject.program}\nprint(time.process_time() - begun)"
    return float(_run(subject, program).stdout) * 1000


def _run(subject: Subject, program: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a program without this environment, in particular without PYTHONDONTWRITEBYTECODE."""
    path = os.pathsep.join(map(str, subject.path))
    return subprocess.run(  # noqa: S603 - our own programs
        [sys.executable, "-S", *options, "-c", program],
        env={**ENVIRONMENT, "PATH": os.defpath, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )


def _imports(subject: Subject, bare: Subject) -> Table:
    """Return the import times by package, without the imports of a bare client."""
    known = _import_times(bare)
    spent: Counter[str] = Counter()
    for module, microseconds in _import_times(subject).items():
        if module not in known:
            spent[".".join(module.split(".")[:2])] += microseconds
    rows = [[package, f"{time / 1000:.1f}"] for package, time in spent.most_common(COSTLIEST)]
    rows.append(["all", f"{spent.total() / 1000:.1f}"])
    return Table(
        title=f"Imports of {subject.name} beyond a bare client",
        columns=("package", "ms (-X importtime)"),
        rows=rows,
        notes=("app itself creates the clients.",),
    )


def _import_times(subject: Subject) -> dict[str, int]:
    log = _run(subject, subject.program, "-X", "importtime").stderr
    return {module: int(time) for time, module in _IMPORT.findall(log)}


def _row(name: str, started: Started) -> Sequence[str]:
    figures = [name, f"{started.cpu:.0f}", f"{started.ratio:.2f}"]
    if name not in GOALS:
        return [*figures, "-", "-"]
    return [*figures, f"{GOALS[name]}", "yes" if started.met(GOALS[name]) else "no"]
