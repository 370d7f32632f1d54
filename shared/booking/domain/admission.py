"""Rule 1 of README.md: choose a free seat or the waitlist, from the shards that were read."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.domain import seats as seat
from booking.domain.conference import Conference
from booking.domain.refusals import ConferenceStarted
from booking.domain.seats import Seats


@dataclass(frozen=True, slots=True)
class ReadMoreShards:
    """Read more shards: those that were read do not suffice for a decision."""


@dataclass(frozen=True, slots=True)
class TakeSeat:
    """Take a seat from one of these shards: nobody waits and no offer is pending."""

    shards: Sequence[int]


@dataclass(frozen=True, slots=True)
class ReopenGates:
    """Open the closed gates and take a seat from one of these shards, in one transaction."""

    shards: Sequence[int]


@dataclass(frozen=True, slots=True)
class JoinWaitlist:
    """Join the waitlist: the gate is closed."""


@dataclass(frozen=True, slots=True)
class CloseGates:
    """Close the gates and join the waitlist: every shard is empty and the gates are open."""


type AdmissionChoice = ReadMoreShards | TakeSeat | ReopenGates | JoinWaitlist | CloseGates


def choose_admission(
    conference: Conference, read: Sequence[Seats], *, hint: bool = True
) -> AdmissionChoice:
    """Return what rule 1 requires, given one, some or all shards. Raises ConferenceStarted.

    While the gate is open, nobody waits and nothing is held. If `hint` is set, a free seat in the
    shards that were read permits a seat from any shard, so that a rush spreads over all of them.
    Otherwise the seat comes from one of the shards that were read.
    """
    all_read = len(read) == conference.shards
    free = seat.with_free(read)
    gate = read[0].gate
    if gate is seat.Gate.ENDED:
        raise ConferenceStarted(over=False)
    if gate is seat.Gate.OPEN:
        return _choose_behind_open_gate(conference, free, all_read=all_read, hint=hint)
    if all_read and seat.can_reopen(read):
        return ReopenGates(free)
    return ReadMoreShards() if free and not all_read else JoinWaitlist()


def _choose_behind_open_gate(
    conference: Conference, free: Sequence[int], *, all_read: bool, hint: bool
) -> AdmissionChoice:
    if all_read:
        return TakeSeat(free) if free else CloseGates()
    if not free:
        return ReadMoreShards()
    return TakeSeat(range(conference.shards) if hint else free)
