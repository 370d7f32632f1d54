"""The seat counts of a pool, one item for each shard, and all changes of them.

    take           free -> sold      only while the gate is open
    hold           free -> held      only while the gate is open; for an invitation
    offer          free -> held      only while the gate is closed; a booking leaves the waitlist
    confirm        held -> sold
    release held   held -> free      an offer was canceled
    claim          held -> sold      of a linked request; the shard of its booking gets the seats
    lapse          held -> free      and lapsed + 1; the booking joins the waitlist again, or ends
    release sold   sold -> free      a CONFIRMED booking was canceled
    join           joined + 1        only while the gate is closed
    enter          joined + 1        only before the draw of a ballot
    leave          left + 1

free + held + sold = part, always. The waitlist has sum(joined - left) entries over all shards.
Every shard stores the gate, and one transaction changes it on all shards.

One shard counts all seats of a party. If no shard has enough free seats, the transaction moves free
seats of other shards to it, with their part of the capacity.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import heapify, heapreplace

from booking.domain.pools import Pool


class Gate(StrEnum):
    """Open: seats are taken directly. Closed: every booking joins the waitlist.

    Ended: the conference has started or is canceled; only its clean-up changes the counts.
    Ballot: every booking joins, and no seat is offered. Drawing: nobody joins or leaves, so that
    the draw reads a list that does not change. After the draw the gate is closed.
    """

    OPEN = "open"
    CLOSED = "closed"
    ENDED = "ended"
    BALLOT = "ballot"
    DRAWING = "drawing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """The counts of one shard, as read."""

    shard: int
    part: int
    free: int
    held: int = 0
    sold: int = 0
    joined: int = 0
    left: int = 0
    taken: int = 0  # seats ever taken directly
    lapsed: int = 0  # offers that have ever lapsed
    gate: Gate = Gate.OPEN
    revision: int = 0  # counts changes of the times of the conference
    version: int = 0  # counts all changes of this shard
    pool: str = ""  # the pool that has the shard

    def __post_init__(self) -> None:
        """Check that the counts add up to the part, so that the shard is not overbooked."""
        assert self.free + self.held + self.sold == self.part
        assert min(self.free, self.held, self.sold, self.joined, self.left) >= 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatChange:
    """The change of one shard in one transaction: increments, and conditions on the shard."""

    pool: str
    shard: int
    free: int = 0
    held: int = 0
    sold: int = 0
    joined: int = 0
    left: int = 0
    taken: int = 0
    lapsed: int = 0
    part: int = 0
    gate: Gate | None = None  # condition: the gate has this state; None: it is not ended
    gate_to: Gate | None = None  # the new state of the gate
    at_most_free: int | None = None  # condition: no more free seats
    nothing_held: bool = False  # condition: no held seat
    queue: tuple[int, int] | None = None  # condition: joined and left have these values
    too_few_for: int = 0  # condition: fewer free seats, or a pending offer, or a waitlist
    revision: int | None = None  # condition: the times are of this revision
    retimed: bool = False  # the times change; condition: nobody has ever booked
    fenced: bool = True  # False: permitted at an ended gate too

    def __post_init__(self) -> None:
        """Check that the sum of the counts changes only with the part."""
        assert self.free + self.held + self.sold == self.part


def take(pool: str, shard: int, revision: int, seats: int = 1) -> SeatChange:
    """Return the change that sells free seats directly."""
    return SeatChange(
        pool=pool,
        shard=shard,
        free=-seats,
        sold=seats,
        taken=seats,
        gate=Gate.OPEN,
        revision=revision,
    )


def hold(pool: str, shard: int, revision: int, seats: int = 1) -> SeatChange:
    """Return the change that holds free seats for an invitation. Nobody waits for them."""
    return SeatChange(
        pool=pool,
        shard=shard,
        free=-seats,
        held=seats,
        taken=seats,
        gate=Gate.OPEN,
        revision=revision,
    )


type Plan = Sequence[tuple[int, int]]  # shards, each with a number of its free seats


def plan_of(read: Iterable[Seats], wanted: int) -> Plan:
    """Return the shards that have the most free seats, until these are as many as wanted."""
    plan = []
    for seats in sorted(read, key=lambda seats: -seats.free):
        if wanted:
            plan.append((seats.shard, min(wanted, seats.free)))
            wanted -= plan[-1][1]
    assert not wanted
    return plan


def collected(change: SeatChange, plan: Plan) -> list[SeatChange]:
    """Return a change that takes seats of one shard, which gets them from the shards of the plan.

    The first shard of the plan is that of the change. The others lose the seats with their part.
    """
    (first, _), *others = plan
    assert change.shard == first
    given = sum(seats for _, seats in others)
    losses = [
        SeatChange(
            pool=change.pool,
            shard=shard,
            free=-seats,
            part=-seats,
            gate=change.gate,
            revision=change.revision,
        )
        for shard, seats in others
    ]
    return [replace(change, free=change.free + given, part=given), *losses]


def unchanged(pool: str, shard: int) -> SeatChange:
    """Return the change of no count, on condition that the gate has not ended."""
    return SeatChange(pool=pool, shard=shard)


def join(pool: str, shard: int, revision: int, *, shards: int = 1, least: int = 1) -> SeatChange:
    """Return the change that adds one booking to the waitlist.

    If the pool has only one shard, the change requires that waiting is still necessary.
    Otherwise `least` seats may have become free, without a waitlist, since the shard was read; a
    retry then takes them. With several shards, one of them does not show this.
    """
    return SeatChange(
        pool=pool,
        shard=shard,
        joined=1,
        gate=Gate.CLOSED,
        too_few_for=least if shards == 1 else 0,
        revision=revision,
    )


def enter(pool: str, shard: int, revision: int) -> SeatChange:
    """Return the change that adds an entry to a ballot, whether or not seats are free."""
    return SeatChange(pool=pool, shard=shard, joined=1, gate=Gate.BALLOT, revision=revision)


def stop_entries(pool: Pool) -> list[SeatChange]:
    """Return the changes after which no booking joins or leaves the waitlist until the draw."""
    return _regated(pool, Gate.BALLOT, Gate.DRAWING)


def begin_offers(pool: Pool) -> list[SeatChange]:
    """Return the changes of the draw: from now on, free seats are offered in its order."""
    return _regated(pool, Gate.DRAWING, Gate.CLOSED)


def drawn_since(read: Iterable[Seats], *, collecting: bool) -> bool:
    """Return whether a ballot was drawn after its conference was read, and before the seats were.

    The conference as read has no draw then, so the order of the waitlist is unknown.
    collecting: whether the conference as read has a ballot that is not drawn.
    """
    return collecting and any(seats.gate in {Gate.OPEN, Gate.CLOSED} for seats in read)


def _regated(pool: Pool, before: Gate, after: Gate) -> list[SeatChange]:
    return [
        SeatChange(pool=pool.id, shard=shard, gate=before, gate_to=after)
        for shard in range(pool.shards)
    ]


def close_and_join(
    pool: str, read: Sequence[Seats], joining: int, revision: int
) -> list[SeatChange]:
    """Return the changes that close all gates and add the first booking to the waitlist.

    `joining` is the shard that counts the booking. No shard may have more free seats than were
    read, which are too few for the booking.
    """
    return [
        SeatChange(
            pool=pool,
            shard=seats.shard,
            joined=int(seats.shard == joining),
            gate=Gate.OPEN,
            gate_to=Gate.CLOSED,
            at_most_free=seats.free,
            revision=revision,
        )
        for seats in read
    ]


def reopen(
    pool: str,
    read: Sequence[Seats],
    revision: int,
    taking: Plan = (),
    *,
    holding: bool = False,
) -> list[SeatChange]:
    """Return the changes that open all gates, and take the seats of the plan `taking`.

    holding: hold the seats for an invitation instead of selling them.

    The waitlist must be empty and nothing held. The conditions are on the counters, because a
    Query of the waitlist may miss a new entry that the counters include.
    """
    assert can_reopen(read)
    moved: dict[int, SeatChange] = {}
    if taking:
        first, seats = taking[0][0], sum(seats for _, seats in taking)
        admit = (hold if holding else take)(pool, first, revision, seats)
        moved = {change.shard: change for change in collected(admit, taking)}
    return [
        replace(
            moved.get(seats.shard, SeatChange(pool=pool, shard=seats.shard)),
            gate=Gate.CLOSED,
            gate_to=Gate.OPEN,
            nothing_held=True,
            queue=(seats.joined, seats.left),
            revision=revision,
        )
        for seats in read
    ]


def offer(pool: str, shard: int, seats: int = 1) -> SeatChange:
    """Return the change that holds free seats for a booking, which leaves the waitlist."""
    return SeatChange(pool=pool, shard=shard, free=-seats, held=seats, left=1, gate=Gate.CLOSED)


def confirm(pool: str, shard: int, seats: int = 1, *, returned: int = 0) -> SeatChange:
    """Return the change that sells held seats, and frees those that are returned."""
    return SeatChange(pool=pool, shard=shard, held=-seats - returned, sold=seats, free=returned)


def claim(pool: str, held_in: int, shard: int, seats: int, *, returned: int) -> list[SeatChange]:
    """Return the changes that sell held seats in the shard of the booking that gets them.

    The seats move there with their part of the capacity. Those that are returned become free.
    """
    given = SeatChange(
        pool=pool,
        shard=held_in,
        held=-seats - returned,
        free=returned,
        part=-seats,
    )
    return merged([SeatChange(pool=pool, shard=shard, sold=seats, part=seats), given])


def merged(changes: Iterable[SeatChange]) -> list[SeatChange]:
    """Return changes of one transaction, with one change for each shard.

    Changes of the same shard may have no conditions except on the gate.
    """
    by_shard: dict[tuple[str, int], SeatChange] = {}
    for change in changes:
        known = by_shard.get((change.pool, change.shard))
        merged = change if known is None else _sum(known, change)
        by_shard[change.pool, change.shard] = merged
    return list(by_shard.values())


def _sum(one: SeatChange, other: SeatChange) -> SeatChange:
    assert (one.pool, one.gate, one.fenced) == (other.pool, other.gate, other.fenced)
    counts = ("free", "held", "sold", "joined", "left", "taken", "lapsed", "part")
    return replace(one, **{name: getattr(one, name) + getattr(other, name) for name in counts})


def rejoin(pool: str, shard: int, seats: int = 1) -> SeatChange:
    """Return the change of a lapsed offer: the seats are free, and the booking waits again."""
    return SeatChange(pool=pool, shard=shard, held=-seats, free=seats, joined=1, lapsed=1)


def release_held(pool: str, shard: int, seats: int = 1, *, fenced: bool = True) -> SeatChange:
    """Return the change that frees the seats of a canceled offer."""
    return SeatChange(pool=pool, shard=shard, held=-seats, free=seats, fenced=fenced)


def release_lapsed(pool: str, shard: int, seats: int = 1) -> SeatChange:
    """Return the change that frees the seats of a lapsed offer, whose booking is canceled."""
    return SeatChange(pool=pool, shard=shard, held=-seats, free=seats, lapsed=1)


def release_sold(pool: str, shard: int, seats: int = 1, *, fenced: bool = True) -> SeatChange:
    """Return the change that frees seats of a CONFIRMED booking."""
    return SeatChange(pool=pool, shard=shard, sold=-seats, free=seats, fenced=fenced)


def leave(pool: str, shard: int, _seats: int = 1, *, fenced: bool = True) -> SeatChange:
    """Return the change that removes a booking from the waitlist. It has no seats."""
    return SeatChange(pool=pool, shard=shard, left=1, fenced=fenced)


def end_all(pools: Iterable[Pool]) -> list[SeatChange]:
    """Return the changes that end all gates of pools. After them only the clean-up counts."""
    return [change for pool in pools for change in end(pool.id, pool.shards, pool.revision)]


def end(pool: str, shards: int, revision: int) -> list[SeatChange]:
    """Return the changes that end all gates. After them only the clean-up changes the counts."""
    return [
        SeatChange(pool=pool, shard=shard, gate_to=Gate.ENDED, revision=revision)
        for shard in range(shards)
    ]


def at_ended_gate(changes: Iterable[SeatChange]) -> list[SeatChange]:
    """Return changes of the clean-up, on condition that the gates have ended.

    A conference that was added under the name of a deleted one is thus not cleaned up in its place.
    """
    return [replace(change, gate=Gate.ENDED) for change in changes]


def resize(pool: str, read: Sequence[Seats], by: int) -> list[SeatChange]:
    """Return the changes of the shards for a capacity that changes by `by` seats.

    An increase goes to the shards with the smallest parts. A decrease removes free seats from the
    shards that have most of them; there must be enough.
    """
    changes = dict.fromkeys((seats.shard for seats in read), 0)
    step = 1 if by > 0 else -1
    sizes = [(seats.part if by > 0 else -seats.free, seats.shard) for seats in read]
    heapify(sizes)
    for _ in range(abs(by)):
        size, shard = sizes[0]
        assert by > 0 or size < 0
        changes[shard] += step
        heapreplace(sizes, (size + 1, shard))
    return [SeatChange(pool=pool, shard=shard, free=n, part=n) for shard, n in changes.items() if n]


def retime(read: Sequence[Seats], resized: Sequence[SeatChange]) -> list[SeatChange]:
    """Return the changes that count a change of the times on every shard of all pools.

    The changes `resized` of the same transaction are merged into them.
    """
    also = {(change.pool, change.shard): change for change in resized}
    return [
        replace(
            also.get((seats.pool, seats.shard), SeatChange(pool=seats.pool, shard=seats.shard)),
            revision=seats.revision,
            retimed=True,
        )
        for seats in read
    ]


def booked(read: Iterable[Seats]) -> bool:
    """Return whether anybody has ever taken a seat or joined the waitlist."""
    return any(seats.taken or seats.joined for seats in read)


def available(read: Sequence[Seats]) -> int:
    """Count the seats that can be booked directly: 0 while the gate must remain closed."""
    gates = {seats.gate for seats in read}
    if gates == {Gate.OPEN} or can_reopen(read):
        return free(read)
    return 0


def waiting(read: Iterable[Seats]) -> int:
    """Count the waitlist entries. The reads of several shards are not a snapshot."""
    return sum(seats.joined - seats.left for seats in read)


def held(read: Iterable[Seats]) -> int:
    """Count the pending offers."""
    return sum(seats.held for seats in read)


def lapsed(read: Iterable[Seats]) -> int:
    """Count the offers that have lapsed before the start of the conference."""
    return sum(seats.lapsed for seats in read)


def free(read: Iterable[Seats]) -> int:
    """Count the free seats."""
    return sum(seats.free for seats in read)


def with_free(read: Iterable[Seats], wanted: int = 1) -> list[int]:
    """Return the shards that have as many free seats as wanted."""
    return [seats.shard for seats in read if seats.free >= wanted]


def can_reopen(read: Sequence[Seats]) -> bool:
    """Return whether all gates are closed, nobody waits, nothing is held, and a seat is free."""
    closed = all(seats.gate is Gate.CLOSED for seats in read)
    return closed and not waiting(read) and not held(read) and bool(with_free(read))
