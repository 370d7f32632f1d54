"""Both modes of a sale side by side, and the goals of rush mode: tables and a picture."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from io import StringIO
from math import isfinite
from pathlib import Path

from bench.flash_sale import PEOPLE, SEATS, SECONDS, Sale, Served, Sold, sell
from bench.groups import COLORS, INK, in_two_schemes
from bench.limits import Limits
from bench.rush_sale import RushSold, rush
from bench.table import Table
from booking.domain.conference import lanes_for
from booking.domain.sales import Sale as Mode

WARM = Limits(partitions=40)  # warmed for 40,000 write units a second
NEW = Limits(partitions=4)
CROWD, CROWD_SEATS = 100_000, 20_000

DIRECT: Mapping[str, Sale] = {
    "8 shards": Sale(shards=8, until=2.0),
    "64 shards, new table": Sale(shards=64, limits=NEW, until=2.0),
    "64 shards, warmed for 40,000 units/s": Sale(shards=64, limits=WARM, until=SECONDS + 1),
    "64 shards": Sale(shards=64),
}
WARMED, NOT_WARMED = "8 shards, warmed for 40,000 units/s", "8 shards, new table"
ONE = "5,000 people in 2 s, 1 shard"
MANY = "100,000 people, 20,000 seats, 32 shards"
RUSH: Mapping[str, Sale] = {
    WARMED: Sale(shards=8, limits=WARM, until=30),
    NOT_WARMED: Sale(shards=8, limits=NEW, until=90),
    ONE: Sale(shards=1, people=SEATS, seconds=2.0, until=60),
    MANY: Sale(shards=32, people=CROWD, seats=CROWD_SEATS, until=5),
}
COLUMNS = (
    "mode and scenario",
    "lanes",
    "sold out after, s",
    "last answer, s",
    "number, p99 ms",
    "taking, p50 / p99 ms",
    "joining, p50 / p99 ms",
    "write units each",
    "out of turn",
    "503s",
    "without an answer",
)
NOTES = (
    f"""{PEOPLE:,} people ask for {SEATS:,} seats within {SECONDS:g} s, unless the row says
    otherwise. A new table has 4 partitions, one that is warmed for 40,000 units has 40; each key
    has a partition of its own in the other rows. The lock window is 10 ms.""",
    """taking, joining: in the direct mode from the first call to the answer, in rush mode from the
    number in the queue to the booking. number: from the first call to the number, with 503s.""",
    """In rush mode, the run that serves the queue begins 0.3 s after the opening, as if the stream
    had woken it. The CPU of that run is not modelled. 200 processes queue requests, and each reads
    the conference once a second.""",
    """lanes: of a waitlist; one for four shards in the direct mode, one for each in rush mode, at
    most 16.""",
    """Some sales stop early: direct ones over 8 shards and on the new table after 2 s, because they
    can't meet their goals any more, the warmed one after 11 s; in rush mode the one for 100,000
    people after 5 s. Their figures cover the people served by then. Without an answer are all
    others.""",
    """write units each: in rush mode 1 for the entry and 1 for its deletion, 2 each for the booking
    and the agenda, 2 for the indexes, and 2 for the place of those who wait. The counter adds 2 for
    each group, and a rejected transaction 1 for each item.""",
)


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal of rush mode: the highest value of a figure."""

    scenario: str
    name: str
    limit: float
    of: Callable[[RushSold], float]

    def row(self, result: RushSold) -> Sequence[str]:
        """Return the goal beside its result."""
        found = self.of(result)
        met = "met" if found <= self.limit else "missed"
        return [self.scenario, self.name, f"{self.limit:g}", f"{round(found, 2):g}", met]


def _p99(*, confirmed: bool) -> Callable[[RushSold], float]:
    """Return a function for the 99th percentile of taking or joining, in milliseconds."""
    return lambda result: result.took(99, confirmed=confirmed) * 1000


def _units(result: RushSold) -> float:
    return result.sold.spent.write_units / max(1, len(result.sold.served))


def _after_arrivals(result: RushSold) -> float:
    sale = result.sold.sale
    return result.sold.sold_out_after - sale.seconds * sale.seats / sale.people


GOALS = (
    Goal(WARMED, "503s", 0, lambda result: result.sold.turned_away),
    Goal(WARMED, "taking, p99 ms", 400, _p99(confirmed=True)),
    Goal(WARMED, "joining, p99 ms", 400, _p99(confirmed=False)),
    Goal(WARMED, "out of turn, %", 0.2, lambda result: result.sold.out_of_turn * 100),
    Goal(WARMED, "write units each", 8.5, _units),
    Goal(NOT_WARMED, "last answer, s", 60, lambda result: result.last),
    Goal(NOT_WARMED, "people without an answer", 0, lambda result: result.lost),
    Goal(ONE, "sold out after, s", 8, lambda result: result.sold.sold_out_after),
    Goal(MANY, "sold out after as many requests as seats, s", 3, _after_arrivals),
    Goal(MANY, "taking, p99 ms", 500, _p99(confirmed=True)),
)


@cache
def results() -> tuple[Mapping[str, Sold], Mapping[str, RushSold]]:
    """Run every sale of both modes, two at a time."""
    with ProcessPoolExecutor(2) as pool:
        queued = pool.map(rush, RUSH.values())
        direct = pool.map(sell, DIRECT.values())
        return (
            dict(zip(DIRECT, direct, strict=True)),
            dict(zip(RUSH, queued, strict=True)),
        )


def tables() -> list[Table]:
    """Return the table of both modes, and that of the goals of rush mode."""
    direct, queued = results()
    rows = [
        *(["direct: " + name, *_direct_cells(sold)] for name, sold in direct.items()),
        *(["rush: " + name, *_rush_cells(result)] for name, result in queued.items()),
    ]
    broken = [
        f"Invariants do not hold after {name}: {sold.broken}"
        for name, sold in [*direct.items(), *((n, r.sold) for n, r in queued.items())]
        if sold.broken
    ]
    return [
        Table(title="Both modes", columns=COLUMNS, rows=rows, notes=[*NOTES, *broken]),
        Table(
            title="Goals of rush mode",
            columns=("scenario in rush mode", "goal", "at most", "result", ""),
            rows=[goal.row(queued[goal.scenario]) for goal in GOALS],
        ),
    ]


def _sold_out(sold: Sold) -> str:
    after = sold.sold_out_after
    return f"{after:.2f}" if isfinite(after) else f"{sold.seats_sold:,} seats by then"


def _percentiles(took: Callable[[int], float]) -> str:
    found = [took(percent) * 1000 for percent in (50, 99)]
    return " / ".join(f"{time:.0f}" for time in found) if isfinite(found[0]) else "-"


def _costs(sold: Sold) -> Sequence[str]:
    served = max(1, len(sold.served))
    return [
        f"{sold.spent.write_units / served:.1f}",
        f"{sold.out_of_turn:.1%}" if isfinite(sold.sold_out_after) else "-",
        f"{sold.turned_away:,}",
    ]


def _direct_cells(sold: Sold) -> Sequence[str]:
    return [
        str(lanes_for(sold.sale.shards)),
        _sold_out(sold),
        "-",
        "-",
        _percentiles(lambda percent: sold.took(percent, confirmed=True)),
        _percentiles(lambda percent: sold.took(percent, confirmed=False)),
        *_costs(sold),
        "-",
    ]


def _rush_cells(result: RushSold) -> Sequence[str]:
    return [
        str(lanes_for(result.sold.sale.shards, Mode.RUSH)),
        _sold_out(result.sold),
        f"{result.last:.2f}",
        f"{result.queued_in(99) * 1000:.0f}",
        _percentiles(lambda percent: result.took(percent, confirmed=True)),
        _percentiles(lambda percent: result.took(percent, confirmed=False)),
        *_costs(result.sold),
        f"{result.lost:,}",
    ]


# ---------------------------------------------------------------------- the picture

PICTURE = "flash-sale.svg"
SHOWN_DIRECT = ("8 shards", "64 shards, warmed for 40,000 units/s")
SHOWN_RUSH = (WARMED,)
SHOWN_SECONDS = 15
SHOWN_POINTS = 150  # of a line


def picture(folder: Path) -> bool:
    """Draw the seats sold and the people answered; return False without matplotlib."""
    if find_spec("matplotlib") is None:
        return False
    from matplotlib import rc_context  # noqa: PLC0415 - an extra
    from matplotlib.figure import Figure  # noqa: PLC0415

    direct, queued = results()
    lines = [(f"direct: {name}", "--", direct[name].served) for name in SHOWN_DIRECT]
    lines += [(f"rush: {name}", "-", queued[name].sold.served) for name in SHOWN_RUSH]
    ink = ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color")
    small = {"svg.hashsalt": "flash", "svg.fonttype": "none"}  # texts without their outlines
    with rc_context({**dict.fromkeys(ink, INK), **small}):
        figure = Figure(figsize=(10, 4.4), layout="constrained")
        seats, people = figure.subplots(1, 2)
        for axes, highest in ((seats, SEATS), (people, PEOPLE)):
            asked = [0, SECONDS * highest / PEOPLE], [0, highest]
            axes.plot(*asked, color=INK, linestyle=":", linewidth=1, label="asked")
        for (name, style, served), color in zip(lines, COLORS, strict=False):
            seats.plot(*_curve(one for one in served if one.confirmed), style, color=color)
            people.plot(*_curve(served), style, color=color, label=name)
        seats.set(xlabel="seconds", ylabel="seats sold", xlim=(0, 2 * SECONDS * SEATS / PEOPLE))
        people.set(xlabel="seconds", ylabel="people answered", xlim=(0, SHOWN_SECONDS))
        legend = people.get_legend_handles_labels()
        figure.legend(*legend, loc="outside lower center", ncols=2, framealpha=0)
        drawn = StringIO()
        figure.savefig(drawn, format="svg", transparent=True, metadata={"Date": None})
    (folder / PICTURE).write_text(in_two_schemes(drawn.getvalue()))
    return True


def _curve(served: Iterable[Served]) -> tuple[Sequence[float], Sequence[int]]:
    """Return the times of some of the answers, in order, and their numbers."""
    answered = sorted(one.answered for one in served)
    numbers = range(1, len(answered) + 1, max(1, len(answered) // SHOWN_POINTS))
    return [answered[number - 1] for number in numbers], numbers
