"""Import of many attendees: the time until the last line has run, and the CPU time of the stack.

The imports are stored directly on the stack's table, in parts of the largest table that a request
takes. The deployed worker runs them, and everything that follows runs in the stack. Linux only,
because it reads the CPU time of the emulator's processes.
"""

import tempfile
import time
from collections.abc import Sequence
from itertools import batched
from pathlib import Path

from bench.start import cpu_seconds, when_quiet
from bench.table import Table
from booking.adapters.messages import Queues
from booking.application.imports import ImportDraft, StartImport
from booking.domain.imports import LINES_LIMIT, Kind, Line
from local import process, stack
from local.aws import Aws
from testing.chains import ADMIN, Chains

ROWS = 10_000
DAYS_AHEAD = 30
DAY_MS = 24 * 3_600_000
LIMIT_SECONDS = 1_800
POLL_SECONDS = 1.0
COLUMNS = (
    "",
    "lines run, s",
    "emulator, CPU s",
    "functions, CPU s",
    "complete: emulator, CPU s",
    "functions, CPU s",
    "goal, s",
    "met",
)
GOAL_SECONDS = 60
NOTES = (
    """lines run: from the first message to the last line. The relay, history, feeds and timers of
    the invitations run beside it, and end later (complete). The emulator handles one call after the
    other, so its CPU time is the least time that the import takes.""",
    """The invitations have seats. Those that wait are decided one after the other.""",
)


def tables() -> Sequence[Table]:
    """Start a stack, and import the rows of one conference."""
    with tempfile.TemporaryDirectory() as folder:
        stack_dir = Path(folder) / "stack"
        with stack.start(stack_dir) as outputs:
            emulator = process.running(stack_dir)
            assert emulator is not None
            rows = [_import(Chains(outputs), Aws(outputs.aws).client("sqs"), emulator, ROWS)]
    title = "Import of attendees in the local stack"
    return [Table(title=title, columns=COLUMNS, rows=rows, notes=NOTES)]


def _import(chains: Chains, sqs: object, emulator: int, rows: int) -> list[str]:
    """Import the rows into a conference with as many seats; return the row of the table."""
    start = int(time.time() * 1000) + DAYS_AHEAD * DAY_MS
    conference = chains.conference("imported", start, capacity=rows)
    queue = chains.queue("ImportsQueue")
    start_import = chains.engine.build(StartImport, import_messages=Queues(sqs=sqs, imports=queue))
    people = [
        Line(number=number + 2, values={"email": f"person{number}@example.com"})
        for number in range(rows)
    ]
    before, began = _used(emulator), time.monotonic()
    jobs = [
        start_import(_draft(conference, lines), ADMIN).id
        for lines in batched(people, LINES_LIMIT, strict=False)
    ]
    while jobs:
        assert time.monotonic() < began + LIMIT_SECONDS, f"not done in {LIMIT_SECONDS} s"
        time.sleep(POLL_SECONDS)
        jobs = [job for job in jobs if chains.lines_left(job)]
    took = time.monotonic() - began
    own, of_functions = _used(emulator, before)
    assert chains.held(conference) == rows
    when_quiet(emulator)
    complete = _used(emulator, before)
    return [
        f"{rows:,} invitations",
        f"{took:.0f}",
        f"{own:.0f}",
        f"{of_functions:.0f}",
        *(f"{seconds:.0f}" for seconds in complete),
        str(GOAL_SECONDS),
        "yes" if took <= GOAL_SECONDS else "no",
    ]


def _used(emulator: int, before: tuple[float, float] = (0, 0)) -> tuple[float, float]:
    """Return the CPU seconds of the emulator and of the functions, since `before`."""
    used = cpu_seconds(emulator)
    own = used.pop(emulator)
    return own - before[0], sum(used.values()) - before[1]


def _draft(conference: str, lines: Sequence[Line]) -> ImportDraft:
    return ImportDraft(
        kind=Kind.ATTENDEES,
        conference=conference,
        wait=True,
        lines=tuple(lines),
        skipped=0,
        problems=(),
        dry_run=False,
    )
