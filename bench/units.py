"""Measures round trips, written items and capacity units of every operation."""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.bill import Units
from bench.operations import OPERATIONS, Arrange, Goal, Operation
from bench.stage import Stage, opened
from bench.table import Table, figure
from bench.wire import Exchange

COLUMNS = (
    "operation",
    "round trips",
    "calls",
    "items written",
    "read units",
    "write units",
    "goal",
    "met",
)
SIGNED = """With a token, `book` also reads the identity and the user in the same round trip. A
conference with `max_per_email` adds one item (2 write units) to it, and the first booking of a
person reads the account in the user pool."""
TRIPS = "round trips: sequential waits; concurrent calls count as one."
UNITS = """Units include those of the indexes and of transactions. They are counted twice: as the
engine reports them (ReturnConsumedCapacity), and as computed from the sizes of the items."""
GOALS = "goal: maximum round trips / read units / write units; a dash if there is no goal."
EACH = "each: the additional cost of one more."


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """The cost of an operation."""

    trips: int  # sequential waits
    calls: int
    reported: Units
    computed: Units

    def beyond(self, other: "Spent") -> "Spent":
        """Return the cost without that of another operation."""
        return Spent(
            trips=self.trips - other.trips,
            calls=self.calls - other.calls,
            reported=_less(self.reported, other.reported),
            computed=_less(self.computed, other.computed),
        )

    @property
    def agrees(self) -> bool:
        """Return whether the computed units equal the reported ones."""
        computed, reported = self.computed, self.reported
        return (computed.read, computed.write) == (reported.read, reported.write)

    def within(self, goal: Goal) -> bool:
        """Return whether the goal is met."""
        units = self.reported
        return self.trips <= goal.trips and units.read <= goal.read and units.write <= goal.write


def table(stage: Stage) -> Table:
    """Measure every operation."""
    spent = [(operation, _measured(stage, operation)) for operation in OPERATIONS]
    missed = [o for o, found in spent if o.goal is not None and not found.within(o.goal)]
    reasons = [
        f"{operation.name}: {operation.why or 'the reason is unknown'}." for operation in missed
    ]
    differing = [operation.name for operation, found in spent if not found.agrees]
    check = (
        f"The counts differ for: {', '.join(differing)}."
        if differing
        else "Both counts agree for every operation."
    )
    return Table(
        title="Round trips and capacity units",
        columns=COLUMNS,
        rows=[_row(operation, found) for operation, found in spent],
        notes=[f"{UNITS} {check}", SIGNED, TRIPS, GOALS, EACH, *reasons],
    )


def measured(names: Sequence[str]) -> dict[str, Spent]:
    """Measure operations on a stage of their own, in a process that has loaded no function yet."""
    with opened() as stage:
        return {o.name: _measured(stage, o) for o in OPERATIONS if o.name in names}


def _measured(stage: Stage, operation: Operation) -> Spent:
    spent = _spent(_exchanges(stage, operation.arrange))
    if operation.beyond is None:
        return spent
    return spent.beyond(_spent(_exchanges(stage, operation.beyond)))


def _exchanges(stage: Stage, arrange: Arrange) -> Sequence[Exchange]:
    stage.reset()
    return stage.run(arrange(stage))[1]


def _spent(exchanges: Sequence[Exchange]) -> Spent:
    calls = [exchange for exchange in exchanges if exchange.service == "dynamodb"]
    return Spent(
        trips=trips(calls),
        calls=len(calls),
        reported=sum((exchange.reported for exchange in calls), Units()),
        computed=sum((exchange.computed for exchange in calls), Units()),
    )


def trips(calls: Sequence[Exchange]) -> int:
    """Count the round trips: the longest chain of calls that ran one after the other."""
    waits, ended = 0, 0.0
    for exchange in sorted(calls, key=lambda exchange: exchange.ended):
        if exchange.begun >= ended:
            waits, ended = waits + 1, exchange.ended
    return waits


def _less(units: Units, other: Units) -> Units:
    return Units(
        read=units.read - other.read,
        write=units.write - other.write,
        items=units.items - other.items,
    )


def _row(operation: Operation, spent: Spent) -> Sequence[str]:
    goal = operation.goal
    if goal is None:
        limits, met = "-", "-"
    else:
        limits = f"{goal.trips} / {figure(goal.read)} / {figure(goal.write)}"
        met = "yes" if spent.within(goal) else "no"
    units = spent.reported
    figures = (spent.trips, spent.calls, spent.computed.items, units.read, units.write)
    return [operation.name, *map(figure, figures), limits, met]
