"""Rule 1 of README.md: choose a free seat or the waitlist, from the shards that were read."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.domain import seats as seat
from booking.domain.parties import SINGLE, Party
from booking.domain.pools import Pool
from booking.domain.refusals import ConferenceStarted
from booking.domain.seats import Plan, Seats


@dataclass(frozen=True, slots=True)
class ReadMoreShards:
    """Read more shards: those that were read do not suffice for a decision."""


@dataclass(frozen=True, slots=True)
class TakeSeats:
    """Take all seats from one of these shards: nobody waits and no offer is pending."""

    seats: int
    shards: Sequence[int]


@dataclass(frozen=True, slots=True)
class CollectSeats:
    """Take seats from several shards, because none has enough of them."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class ReopenGates:
    """Open the closed gates and take seats, in one transaction."""

    seats: int
    shards: Sequence[int]  # those that have as many free seats; may be empty


@dataclass(frozen=True, slots=True)
class JoinWaitlist:
    """Join the waitlist: the gate is closed."""


@dataclass(frozen=True, slots=True)
class CloseGates:
    """Close the gates and join the waitlist: all free seats are too few."""


@dataclass(frozen=True, slots=True)
class EnterBallot:
    """Join the waitlist before the draw that orders it."""


@dataclass(frozen=True, slots=True)
class AwaitDraw:
    """Try again: the draw is taking place, which takes seconds."""


type AdmissionChoice = (
    ReadMoreShards
    | TakeSeats
    | CollectSeats
    | ReopenGates
    | JoinWaitlist
    | CloseGates
    | EnterBallot
    | AwaitDraw
)


def choose_admission(
    pool: Pool, read: Sequence[Seats], party: Party = SINGLE, *, hint: bool = True
) -> AdmissionChoice:
    """Return what rule 1 requires, given one, some or all shards. Raises ConferenceStarted.

    While the gate is open, nobody waits and nothing is held. If `hint` is set, enough free seats in
    one of the shards that were read permit seats from any shard, so that a rush spreads over all of
    them. Otherwise the seats come from the shards that were read.
    """
    all_read = len(read) == pool.shards
    gate = read[0].gate
    if gate is seat.Gate.ENDED:
        raise ConferenceStarted(over=False)
    if gate is seat.Gate.BALLOT:
        return EnterBallot()
    if gate is seat.Gate.DRAWING:
        return AwaitDraw()
    if gate is seat.Gate.OPEN:
        return _choose_behind_open_gate(pool, read, party, all_read=all_read, hint=hint)
    if all_read and seat.can_reopen(read) and (seats := party.share(seat.free(read))):
        return ReopenGates(seats, seat.with_free(read, seats))
    return ReadMoreShards() if seat.free(read) and not all_read else JoinWaitlist()


def _choose_behind_open_gate(
    pool: Pool, read: Sequence[Seats], party: Party, *, all_read: bool, hint: bool
) -> AdmissionChoice:
    free = seat.free(read)
    seats = party.share(free) if all_read or free >= party.size else 0
    if not seats:
        return CloseGates() if all_read else ReadMoreShards()
    shards = seat.with_free(read, seats)
    if not shards:
        return CollectSeats(seat.plan_of(read, seats))
    return TakeSeats(seats, range(pool.shards) if hint and not all_read else shards)
