"""Measure: python -m bench [all | flash | groups | peers | a part of them, such as cpu] [--write].

The tables are printed. With --write they are also written to docs/.
"""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from textwrap import fill

from bench import (
    ROOT,
    ballot,
    chains,
    cold,
    cost,
    cpu,
    first_view,
    flash,
    flash_modes,
    groups,
    imports,
    long,
    page,
    peers,
    start,
    units,
)
from bench.stage import opened
from bench.table import Table

type Measure = Callable[[], Sequence[Table]]

DOCS = ROOT / "docs"
MACHINE = "Python {}, {}, {} cores shared with other work"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page in docs/, and the measurements in it."""

    file: Path
    title: str
    head: str
    measures: dict[str, Measure]
    picture: Callable[[Path], bool] | None = None


def _staged(measure: Callable[..., Sequence[Table]]) -> Measure:
    def measured() -> Sequence[Table]:
        with opened() as stage:
            return measure(stage)

    return measured


PERFORMANCE = Page(
    file=DOCS / "performance.md",
    title="Performance",
    head="""The cost of each operation, measured by `make bench`. Tests assert only the
    write units and round trips of parties (tests/bench/test_units.py). Times vary, so quote the
    ratios. Measured on {}. The head of each module in bench/ describes how it measures.
    [flash-sale.md](flash-sale.md) simulates a rush.""",
    measures={
        "units": _staged(lambda stage: [units.table(stage)]),
        "cpu": _staged(lambda stage: [cpu.table(stage)]),
        "cold": cold.tables,
        "cost": _staged(cost.tables),
        "long": _staged(long.tables),
        "ballot": _staged(ballot.tables),
        "start": start.tables,
        "chains": chains.tables,
        "imports": imports.tables,
        "view": first_view.tables,
    },
)
FLASH = Page(
    file=DOCS / "flash-sale.md",
    title="A simulated flash sale",
    head="""`make flash` runs the real code in virtual time, over a table with DynamoDB's documented
    limits. The head of bench/limits.py describes the model, and the head of bench/flash_sale.py the
    counts. The same seed gives the same figures on any machine.""",
    measures={
        "singles": flash.tables,
        "parties": flash.party_tables,
        "modes": flash_modes.tables,
    },
    picture=flash_modes.picture,
)
PEERS = Page(
    file=DOCS / "benchmarks.md",
    title="Comparison with other systems",
    head="""`make peers` runs the same race against several systems, in one run. Measured on {};
    quote the ratios. bench/peers describes each system and how the race runs.""",
    measures={"peers": peers.tables},
)
GROUPS = Page(
    file=DOCS / "groups.md",
    title="Groups",
    head="""How parties are treated, and the simulation behind it, written by `make groups`.""",
    measures={"groups": groups.tables},
    picture=groups.picture,
)
PAGES = {"all": PERFORMANCE, "flash": FLASH, "groups": GROUPS, "peers": PEERS}
PARTS = {name: page for page in PAGES.values() for name in page.measures if name not in PAGES}


def main() -> int:
    """Run the measurements of the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("what", nargs="?", choices=[*PAGES, *PARTS], default="all")
    parser.add_argument("--write", action="store_true", help="write the page in docs/")
    parser.add_argument("--against", metavar="REF", help="peers: also measure this commit")
    arguments = parser.parse_args()
    name = arguments.what
    on = PAGES.get(name) or PARTS[name]
    measures = dict(on.measures) if name in PAGES else {name: on.measures[name]}
    if arguments.against:
        if "peers" not in measures:
            parser.error("--against needs peers")
        measures["peers"] = partial(peers.tables, arguments.against)
    found = _measured(measures)
    if arguments.write:
        machine = MACHINE.format(platform.python_version(), platform.machine(), os.cpu_count())
        page.write(on.file, on.title, fill(" ".join(on.head.format(machine).split()), 100), found)
        if name in PAGES and on.picture is not None and not on.picture(DOCS):
            print(
                "picture not drawn: it needs matplotlib (dependency group bench)", file=sys.stderr
            )
    return 0


def _measured(measures: dict[str, Measure]) -> Sequence[Table]:
    found: list[Table] = []
    for name, measure in measures.items():
        print(f"measuring: {name}", file=sys.stderr)
        for table in measure():
            print(table.text(), flush=True)
            found.append(table)
    return found


if __name__ == "__main__":
    sys.exit(main())
