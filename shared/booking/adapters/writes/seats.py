"""The write of one shard's seat counts, with the conditions of its SeatChange."""

from booking.adapters import keys
from booking.adapters.items.values import Item, number, text
from booking.adapters.transactions import Write
from booking.adapters.writes.correlation import correlation_update
from booking.application.ports.contention import Stale
from booking.domain.conference import Instant
from booking.domain.seats import Gate, SeatChange

NOT_DUE: Instant = 0  # `now` for a change that closes no gate; it is not used then
COUNTERS = ("free", "held", "sold", "joined", "left", "taken", "lapsed", "part")

type Names = dict[str, str]
type Amounts = dict[str, int]


def seat_write(change: SeatChange, now: Instant) -> Write:
    """Return the write of a change, with increments instead of absolute values.

    `now` is the time from which the sweeper finds a closed gate.
    """
    conditions, names, values = _seat_conditions(change)
    amounts = ((counter, getattr(change, counter)) for counter in COUNTERS)
    moved: Amounts = {counter: amount for counter, amount in amounts if amount}
    moved |= {"version": 1, **({"revision": 1} if change.retimed else {})}
    update = ["ADD " + ", ".join(f"#{counter} :add_{counter}" for counter in moved)]
    sets = []
    names |= {f"#{counter}": counter for counter in moved}
    values |= {f":add_{counter}": number(amount) for counter, amount in moved.items()}
    if change.gate_to is not None:
        names["#gate"] = "gate"
        values[":gate_to"] = text(change.gate_to)
        sets.append("#gate = :gate_to" + _due_while_closed(change, now, values))
        if change.shard == 0 and change.gate_to in {Gate.OPEN, Gate.ENDED}:
            update.append("REMOVE due_pk, due_sk")
    clauses, more = correlation_update()
    sets += clauses
    values |= more
    if sets:
        update.append("SET " + ", ".join(sets))
    return Write(
        "Update",
        {
            "Key": keys.seats(change.pool, change.shard),
            "UpdateExpression": " ".join(update),
            "ConditionExpression": " AND ".join(conditions),
            "ExpressionAttributeNames": names,
            "ExpressionAttributeValues": values,
        },
        Stale("seats"),
    )


def _due_while_closed(change: SeatChange, now: Instant, values: Item) -> str:
    """Return the SET clauses that add a closed gate to the index `due`.

    Only the item of the first shard is in the index.
    """
    if change.gate_to is not Gate.CLOSED or change.shard != 0:
        return ""
    values.update({f":{k}": v for k, v in keys.due("gate", change.pool, None, now).items()})
    return ", due_pk = :due_pk, due_sk = :due_sk"


def _seat_conditions(change: SeatChange) -> tuple[list[str], Names, Item]:  # noqa: C901
    """Return the conditions of a change, with their names and values.

    Each condition is one rule of the gate's protocol; see SeatChange.
    """
    conditions: list[str] = []
    names: Names = {}
    values: Item = {}
    if change.gate is not None:
        conditions.append("#gate = :gate")
        names["#gate"] = "gate"
        values[":gate"] = text(change.gate)
    elif change.fenced:
        conditions.append("#gate <> :ended")
        names["#gate"] = "gate"
        values[":ended"] = text(Gate.ENDED)
    # held and sold need no such condition: the version of the booking guards its seat.
    if change.free < 0:
        conditions.append("#free >= :enough")
        names["#free"] = "free"
        values[":enough"] = number(-change.free)
    if change.at_most_free is not None:
        conditions.append("#free <= :most")
        names["#free"] = "free"
        values[":most"] = number(change.at_most_free)
    if change.nothing_held:
        conditions.append("held = :none")
        values[":none"] = number(0)
    if change.too_few_for:
        conditions.append("(#free < :least OR held > :none OR joined <> #left)")
        names |= {"#free": "free", "#left": "left"}
        values |= {":least": number(change.too_few_for), ":none": number(0)}
    if change.queue is not None:
        conditions.append("joined = :joined_read AND #left = :left_read")
        names["#left"] = "left"
        values |= {":joined_read": number(change.queue[0]), ":left_read": number(change.queue[1])}
    if change.retimed:
        conditions.append("taken = :none AND joined = :none")
        values[":none"] = number(0)
    if change.revision is not None:
        conditions.append("revision = :revision")
        values[":revision"] = number(change.revision)
    if not conditions:
        conditions.append("attribute_exists(pk)")
    if change.left and change.gate is None:
        # While the entries of a ballot are read for the draw, none of them leaves.
        conditions.append("#gate <> :drawing")
        names["#gate"] = "gate"
        values[":drawing"] = text(Gate.DRAWING)
    return conditions, names, values
