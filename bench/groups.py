"""Compares orders of offers for parties: tables and a picture of simulated sales."""

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from statistics import fmean, quantiles

from bench.party_sale import (
    CANCELS,
    CAPACITIES,
    CONFIRMS,
    DAYS,
    DECLINES,
    DEMANDS,
    FIRST_FIT,
    HOUR,
    OURS,
    RUSH_HOURS,
    RUSH_SHARE,
    SHRINKS,
    STRICT,
    TAKES_FEWER,
    Outcome,
    Policy,
    Waited,
    bounded,
    sell,
)
from bench.table import Table

SALES = 1_000
OURS_NAME = f"ours: {OURS.bound:g} a seat"
POLICIES: Mapping[str, Policy] = {
    "strict first-come": STRICT,
    "1 a seat": bounded(1),
    OURS_NAME: OURS,
    "3 a seat": bounded(3),
    "unlimited first-fit": FIRST_FIT,
}
CLASSES: Mapping[str, Sequence[int]] = {
    "1 person": (1,),
    "2 people": (2,),
    "3 or 4": (3, 4),
    "5 or 6": (5, 6),
}
TRADE_COLUMNS = (
    "order of offers",
    "idle seat-hours a sale",
    "share of all seat-time",
    "empty seats at the start",
    "passes a waiting party",
    "p99",
    "most for each seat",
)
TRADE_NOTES = (
    f"""{SALES:,} sales of {CAPACITIES[0]} to {CAPACITIES[-1]} seats in {DAYS} days, for which
    {DEMANDS[0]:g} to {DEMANDS[1]:g} times as many seats are wanted: {RUSH_SHARE:.0%} of the parties
    come in the first {RUSH_HOURS:g} hours. Sizes: 60% one person, 25% two, 15% three to six;
    {TAKES_FEWER:.0%} of those with two and more take fewer seats instead. {CONFIRMS:.0%} of the
    offers are confirmed, {DECLINES:.0%} declined, and the others lapse after an hour.
    {CANCELS:.0%} of the bookings are canceled, and {SHRINKS:.0%} of those for several people lose
    a seat. Every order meets the same parties, with the same seed.""",
    """idle seat-hours: free seats while somebody waits, times the hours for which they are free.
    Share: of all seats in all hours until the start. Empty seats: free at the start of the
    conference, although somebody waits.""",
    """passes: seats that were offered to later tickets while a party waited. Most for each seat:
    the largest number for each seat that a party wants, before the last hour, in which the service
    saves no seats.""",
)
WAIT_COLUMNS = ("order of offers", *CLASSES)
WAIT_NOTES = (
    """Mean hours from the ticket to an offer, or to the start for a party without an offer; in
    parentheses the share of parties that get an offer.""",
)
PICTURE = "groups.svg"


class Results:
    """The outcomes of all sales under one order, and their figures."""

    def __init__(self, outcomes: Sequence[Outcome]) -> None:
        """Use the outcomes of these sales."""
        self._outcomes = outcomes
        self._waited = [waited for outcome in outcomes for waited in outcome.waited]

    @property
    def idle(self) -> float:
        """Return the mean of the idle seat-hours of a sale."""
        return fmean(outcome.idle for outcome in self._outcomes)

    @property
    def idle_share(self) -> float:
        """Return the idle share of all seat-time."""
        return self.idle / (DAYS * 24 * fmean(outcome.capacity for outcome in self._outcomes))

    @property
    def empty(self) -> float:
        """Return the mean of the seats that are free at the start although somebody waits."""
        return fmean(outcome.empty for outcome in self._outcomes)

    @property
    def passes(self) -> float:
        """Return the mean of the seats that pass a waiting party."""
        return fmean(waited.passed for waited in self._waited)

    @property
    def most_passes(self) -> float:
        """Return the 99th percentile of the seats that pass a waiting party."""
        return quantiles((waited.passed for waited in self._waited), n=100)[98]

    @property
    def most_for_each_seat(self) -> float:
        """Return the most passes before the last window, per seat of the party."""
        return max(waited.passed_before / waited.size for waited in self._waited)

    def waiting(self, sizes: Sequence[int]) -> float:
        """Return the mean hours that parties of these sizes wait."""
        return fmean(_hours(waited) for waited in self._waited if waited.size in sizes)

    def offered(self, sizes: Sequence[int]) -> float:
        """Return the share of the parties of these sizes that get an offer."""
        return fmean(w.until is not None for w in self._waited if w.size in sizes)


def _hours(waited: Waited) -> float:
    until = DAYS * 24 * HOUR if waited.until is None else waited.until
    return (until - waited.since) / HOUR


def results(sales: int) -> Mapping[str, Results]:
    """Run a number of sales under every order, in this process."""
    return {name: _results(policy, sales) for name, policy in POLICIES.items()}


def _results(policy: Policy, sales: int) -> Results:
    return Results([sell(number, policy) for number in range(sales)])


@cache
def _all() -> Mapping[str, Results]:
    """Run all sales, two orders at a time."""
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(partial(_results, sales=SALES), POLICIES.values())
        return dict(zip(POLICIES, found, strict=True))


def tables() -> list[Table]:
    """Return the tables of all sales."""
    return tables_of(_all())


def tables_of(found: Mapping[str, Results]) -> list[Table]:
    """Return the tables of some results."""
    return [
        Table(
            title="Idle seats and passes",
            columns=TRADE_COLUMNS,
            rows=[[name, *_trade(one)] for name, one in found.items()],
            notes=TRADE_NOTES,
        ),
        Table(
            title="Waiting time by size",
            columns=WAIT_COLUMNS,
            rows=[[name, *_waits(one)] for name, one in found.items()],
            notes=WAIT_NOTES,
        ),
    ]


def _trade(one: Results) -> Sequence[str]:
    return [
        f"{one.idle:.1f}",
        f"{one.idle_share:.3%}",
        f"{one.empty:.2f}",
        f"{one.passes:.2f}",
        f"{one.most_passes:.0f}",
        f"{one.most_for_each_seat:.1f}",
    ]


def _waits(one: Results) -> Sequence[str]:
    return [f"{one.waiting(sizes):.0f} ({one.offered(sizes):.0%})" for sizes in CLASSES.values()]


# ---------------------------------------------------------------------- the picture

INK = "#123456"  # replaced by the color of the text
COLORS = ("#8250df", "#2f81f7", "#d1570a", "#2f81f7", "#2da44e")  # readable on white and black
STYLE = """<style type="text/css">svg{color:#1f2328;background:#ffffff}
@media (prefers-color-scheme:dark){svg{color:#e6edf3;background:#0d1117}}</style>"""


def picture(folder: Path) -> bool:
    """Draw idle time against passes, and the waiting times; return False without matplotlib."""
    if find_spec("matplotlib") is None:
        return False
    from matplotlib import rc_context  # noqa: PLC0415 - an extra
    from matplotlib.figure import Figure  # noqa: PLC0415

    found = _all()
    ink = ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color")
    with rc_context({**dict.fromkeys(ink, INK), "svg.hashsalt": "groups"}):
        figure = Figure(figsize=(10, 3.8), layout="constrained")
        trade, waits = figure.subplots(1, 2)
        points = [(one.idle, one.passes) for one in found.values()]
        trade.plot(*zip(*points, strict=True), color=INK, linestyle=":", linewidth=1)
        for (name, one), color in zip(found.items(), COLORS, strict=True):
            big = 90 if name == OURS_NAME else 40
            trade.scatter(one.idle, one.passes, s=big, color=color, zorder=3)
            trade.annotate(name, (one.idle, one.passes), textcoords="offset points", xytext=(8, 5))
        right = 1.6 * max(one.idle for one in found.values())
        top = 1.15 * max(one.passes for one in found.values())
        trade.set(xlabel="idle seat-hours a sale", ylabel="seats that pass a waiting party")
        trade.set(xlim=(0, right), ylim=(-0.05 * top, top))
        shown = ("strict first-come", OURS_NAME, "unlimited first-fit")
        for (name, one), color in zip(found.items(), COLORS, strict=True):
            if name in shown:
                hours = [one.waiting(sizes) for sizes in CLASSES.values()]
                waits.plot(list(CLASSES), hours, "o-", color=color, label=name)
        waits.set(xlabel="size of the party", ylabel="mean hours of waiting", ylim=(0, None))
        waits.legend(framealpha=0)
        drawn = StringIO()
        figure.savefig(drawn, format="svg", transparent=True, metadata={"Date": None})
    (folder / PICTURE).write_text(in_two_schemes(drawn.getvalue()))
    return True


def in_two_schemes(svg: str) -> str:
    """Return the picture with a text color and a background for light and for dark pages."""
    head, tag, rest = svg.partition("<defs>")
    assert tag
    lines = f"{head}{STYLE}\n {tag}{rest}".replace(INK, "currentColor").splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"
