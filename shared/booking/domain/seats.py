"""The seat counts of a conference, one item a shard, and every way they change.

    take     free -> sold            open gate only
    offer    free -> held            closed gate only; a waiter leaves the line
    confirm  held -> sold
    give up  held -> free            an offer lapsed or was canceled
    return   sold -> free            a confirmed booking was canceled
    join     joined + 1              closed gate only
    leave    left + 1

free + held + sold = part, always. waiting = sum of (joined - left) over all shards. The gate
stands on every shard and is changed on all of them at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import heapify, heapreplace


class Gate(StrEnum):
    """Open: seats are taken directly. Closed: everybody queues. Ended: nothing moves any more."""

    OPEN = "open"
    CLOSED = "closed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """One shard's counts, as read."""

    shard: int
    part: int
    free: int
    held: int = 0
    sold: int = 0
    joined: int = 0
    left: int = 0
    taken: int = 0  # ever, directly
    gate: Gate = Gate.OPEN
    revision: int = 0
    version: int = 0  # counts every change of this shard

    def __post_init__(self) -> None:
        """Hold the arithmetic that cannot overbook."""
        assert self.free + self.held + self.sold == self.part
        assert min(self.free, self.held, self.sold, self.joined, self.left) >= 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatChange:
    """What one transition does to one shard, and what must hold for it."""

    conference: str
    shard: int
    free: int = 0
    held: int = 0
    sold: int = 0
    joined: int = 0
    left: int = 0
    taken: int = 0
    part: int = 0
    gate: Gate | None = None  # must stand so; None: must not be ended
    gate_to: Gate | None = None
    none_free: bool = False  # must hold no free seat
    nothing_held: bool = False
    queue: tuple[int, int] | None = None  # joined and left must be as read
    for_cause: bool = False  # must have no free seat, or somebody who waits or holds an offer
    revision: int | None = None  # the times must be as read
    retimed: bool = False  # the times change: nobody may have booked, ever
    fenced: bool = True  # False: holds at an ended gate too

    def __post_init__(self) -> None:
        """Hold the arithmetic: seats move between piles, none appears or vanishes."""
        assert self.free + self.held + self.sold == self.part


def take(conference: str, shard: int, revision: int) -> SeatChange:
    """A free seat is sold directly."""
    return SeatChange(
        conference=conference,
        shard=shard,
        free=-1,
        sold=1,
        taken=1,
        gate=Gate.OPEN,
        revision=revision,
    )


def join(conference: str, shard: int, revision: int, *, shards: int = 1) -> SeatChange:
    """One more waits.

    Where one shard is all there is, it must still give cause to: a seat freed since it was read,
    for nobody, is taken directly. One of many shards can't tell.
    """
    return SeatChange(
        conference=conference,
        shard=shard,
        joined=1,
        gate=Gate.CLOSED,
        for_cause=shards == 1,
        revision=revision,
    )


def close_and_join(conference: str, shards: int, joining: int, revision: int) -> list[SeatChange]:
    """Every shard is empty: all gates close, and the first waiter joins."""
    return [
        SeatChange(
            conference=conference,
            shard=shard,
            joined=int(shard == joining),
            gate=Gate.OPEN,
            gate_to=Gate.CLOSED,
            none_free=True,
            revision=revision,
        )
        for shard in range(shards)
    ]


def reopen(conference: str, read: Sequence[Seats], taking: int | None = None) -> list[SeatChange]:
    """Nobody waits and nothing is held: all gates open, and a seat may be taken with it.

    The counters must be as read: a Query could miss an entry whose count is already visible.
    """
    assert can_reopen(read)
    return [
        SeatChange(
            conference=conference,
            shard=seats.shard,
            free=-int(seats.shard == taking),
            sold=int(seats.shard == taking),
            taken=int(seats.shard == taking),
            gate=Gate.CLOSED,
            gate_to=Gate.OPEN,
            nothing_held=True,
            queue=(seats.joined, seats.left),
            revision=seats.revision if seats.shard == taking else None,
        )
        for seats in read
    ]


def offer(conference: str, shard: int) -> SeatChange:
    """A free seat is held for a waiter, who leaves the line."""
    return SeatChange(conference=conference, shard=shard, free=-1, held=1, left=1, gate=Gate.CLOSED)


def confirm(conference: str, shard: int) -> SeatChange:
    """A held seat is sold."""
    return SeatChange(conference=conference, shard=shard, held=-1, sold=1)


def rejoin(conference: str, shard: int) -> SeatChange:
    """An offer lapsed: its seat is free again, and its waiter joins anew."""
    return SeatChange(conference=conference, shard=shard, held=-1, free=1, joined=1)


def give_up(conference: str, shard: int, *, fenced: bool = True) -> SeatChange:
    """An offer is gone: its seat is free again."""
    return SeatChange(conference=conference, shard=shard, held=-1, free=1, fenced=fenced)


def give_back(conference: str, shard: int, *, fenced: bool = True) -> SeatChange:
    """A confirmed booking is gone: its seat is free again."""
    return SeatChange(conference=conference, shard=shard, sold=-1, free=1, fenced=fenced)


def leave(conference: str, shard: int, *, fenced: bool = True) -> SeatChange:
    """One waits no more."""
    return SeatChange(conference=conference, shard=shard, left=1, fenced=fenced)


def end(conference: str, shards: int) -> list[SeatChange]:
    """All gates end: from here on only the clean-up moves anything."""
    return [
        SeatChange(conference=conference, shard=shard, gate_to=Gate.ENDED)
        for shard in range(shards)
    ]


def resize(conference: str, read: Sequence[Seats], by: int) -> list[SeatChange]:
    """Spread more capacity over the smallest parts, or take free seats from the fullest."""
    changes = dict.fromkeys((seats.shard for seats in read), 0)
    step = 1 if by > 0 else -1
    sizes = [(seats.part if by > 0 else -seats.free, seats.shard) for seats in read]
    heapify(sizes)
    for _ in range(abs(by)):
        size, shard = sizes[0]
        assert by > 0 or size < 0
        changes[shard] += step
        heapreplace(sizes, (size + 1, shard))
    return [
        SeatChange(conference=conference, shard=shard, free=n, part=n)
        for shard, n in changes.items()
        if n
    ]


def retime(
    conference: str, read: Sequence[Seats], resized: Sequence[SeatChange]
) -> list[SeatChange]:
    """Let every shard know that the times have changed, and with it what else changes."""
    also = {change.shard: change for change in resized}
    return [
        replace(
            also.get(seats.shard, SeatChange(conference=conference, shard=seats.shard)),
            revision=seats.revision,
            retimed=True,
        )
        for seats in read
    ]


def booked(read: Iterable[Seats]) -> bool:
    """Tell whether anyone has ever booked, or waited."""
    return any(seats.taken or seats.joined for seats in read)


def available(read: Sequence[Seats]) -> int:
    """Count the seats that a booker would get at once: none while anyone waits for them."""
    gates = {seats.gate for seats in read}
    if gates == {Gate.OPEN} or can_reopen(read):
        return sum(seats.free for seats in read)
    return 0


def waiting(read: Iterable[Seats]) -> int:
    """Count who waits; exact where a transaction conditions on the counters."""
    return sum(seats.joined - seats.left for seats in read)


def held(read: Iterable[Seats]) -> int:
    """Count the offers pending."""
    return sum(seats.held for seats in read)


def with_free(read: Iterable[Seats]) -> list[int]:
    """List the shards that have a free seat."""
    return [seats.shard for seats in read if seats.free]


def can_reopen(read: Sequence[Seats]) -> bool:
    """Tell whether rule 1's conditions hold behind a closed gate."""
    closed = all(seats.gate is Gate.CLOSED for seats in read)
    return closed and not waiting(read) and not held(read) and bool(with_free(read))
