"""python -m bench [units | cpu | cold | all] [--write]: measure, and print tables."""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from textwrap import fill

from bench import ROOT, cold, cpu, units
from bench.stage import Stage, opened
from bench.table import Table

MEASURES: dict[str, Callable[[Stage], Sequence[Table]]] = {
    "units": lambda stage: [units.table(stage)],
    "cpu": lambda stage: [cpu.table(stage)],
    "cold": lambda _: cold.tables(),
}
PAGE = ROOT / "docs/performance.md"
HEAD = """What each operation costs, measured by `make bench` and written by
`python -m bench --write`. Nothing here is asserted by a test: times vary, so quote the ratios.
Measured on Python {}, {}, {} cores that others use too. How each part is measured is told at the
head of its module in bench/."""


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("what", nargs="?", choices=[*MEASURES, "all"], default="all")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md, of all")
    asked = parser.parse_args()
    if asked.write and asked.what != "all":
        parser.error("--write is for all of it")
    found = _measured([*MEASURES] if asked.what == "all" else [asked.what])
    if asked.write:
        PAGE.write_text(_page(found))
    return 0


def _measured(wanted: Sequence[str]) -> Sequence[Table]:
    found: list[Table] = []
    with opened() as stage:
        for name in wanted:
            print(f"measuring: {name}", file=sys.stderr)
            for table in MEASURES[name](stage):
                print(table.text(), flush=True)
                found.append(table)
    return found


def _page(tables: Sequence[Table]) -> str:
    machine = HEAD.format(platform.python_version(), platform.machine(), os.cpu_count())
    return "\n".join(
        ["# Performance", "", fill(machine, 100), "", *(table.markdown() for table in tables)]
    )


if __name__ == "__main__":
    sys.exit(main())
