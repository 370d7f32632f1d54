"""Start of the local stack: the CPU time and memory of its processes. Linux only.

The CPU time is that of the command and of all processes in the emulator's session, including those
that have ended. Unlike the time until the stack is ready, it depends little on other work on the
machine. Packages and the transformed template are cached, as in every start but the first.
"""

import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.table import Table

POLL_SECONDS = 2
QUIET_CPU_SECONDS = 0.5  # in a poll: less means that no function is starting
QUIET_POLLS = 3
IDLE_SECONDS = 30
KIB_PER_MIB = 1024
COLUMNS = (
    "",
    "ready, s",
    "ready, CPU s",
    "complete, CPU s",
    "idle, CPU s",
    "processes",
    "memory, MiB",
)
NOTES = (
    """ready: `make up` returns; the functions of the first requests run. complete: all functions
    run. A build with cached packages is included.""",
    f"""idle: the CPU time of {IDLE_SECONDS} s without requests.""",
    """memory: the proportional set size (PSS), in MiB, of the functions' processes and the fork
    server. The emulator's own is not included.""",
)


def tables() -> Sequence[Table]:
    """Start a stack and return its figures."""
    from local import process, stack  # noqa: PLC0415 - needs the tools that `make bench` installs

    with tempfile.TemporaryDirectory() as folder:
        stack_dir = Path(folder) / "stack"
        before, began = sum(os.times()[:4]), time.monotonic()
        with stack.start(stack_dir):
            waited = time.monotonic() - began
            command = sum(os.times()[:4]) - before
            emulator = process.running(stack_dir)
            assert emulator is not None
            ready = command + _sum_of(emulator)
            complete = command + when_quiet(emulator)
            idle = -_sum_of(emulator)
            time.sleep(IDLE_SECONDS)
            idle += _sum_of(emulator)
            functions = [pid for pid in cpu_seconds(emulator) if pid != emulator]
            memory = sum(map(_proportional_kib, functions)) / KIB_PER_MIB
    row = (
        "one stack",
        f"{waited:.0f}",
        f"{ready:.1f}",
        f"{complete:.1f}",
        f"{idle:.2f}",
        str(len(functions)),
        f"{memory:.0f}",
    )
    return [Table(title="Start of the local stack", columns=COLUMNS, rows=[row], notes=NOTES)]


def when_quiet(emulator: int) -> float:
    """Wait until no function is starting; return the CPU seconds of all processes."""
    used, quiet = _sum_of(emulator), 0
    while quiet < QUIET_POLLS:
        time.sleep(POLL_SECONDS)
        previous, used = used, _sum_of(emulator)
        quiet = quiet + 1 if used - previous < QUIET_CPU_SECONDS else 0
    return used


def _sum_of(session: int) -> float:
    return sum(cpu_seconds(session).values())


def cpu_seconds(session: int) -> dict[int, float]:
    """Return the CPU seconds of each process of a session, with those of its ended children."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:  # it has ended
            continue
        if int(fields[3]) == session:
            ticks = sum(map(int, fields[11:15]))
            found[int(folder.name)] = ticks / os.sysconf("SC_CLK_TCK")
    return found


def _proportional_kib(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:  # it has ended
        return 0
    return sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
