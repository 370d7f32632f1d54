"""Admission: rule 1 applied to the seats as they are read: a seat at once, or the waitlist."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from booking.application.ports import Contended, Pick, Stale, Store
from booking.domain import seats as seat
from booking.domain.agenda import Agenda
from booking.domain.booking import Standing, State
from booking.domain.conference import Conference
from booking.domain.refusals import ConferenceFull
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import (
    Cause,
    Close,
    Join,
    Look,
    Reopen,
    Take,
    Transition,
    way_in,
)


@dataclass(slots=True)
class Minted:
    """What one request mints once and keeps over its retries."""

    request: str
    booking: str = ""
    ticket: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What one attempt decides on, and how its decision is written down."""

    wait: bool
    minted: Minted
    conference: Conference
    agenda: Agenda
    cause: Cause
    transition: Callable[[Standing, Sequence[SeatChange]], Transition]


@dataclass(frozen=True, slots=True)
class Admission:
    """Lets somebody in: to a seat, or to the end of the line."""

    store: Store
    pick: Pick

    def __call__(self, case: Case, read: Sequence[Seats], *, wider: bool) -> Transition:
        """Decide on one shard or all of them. Raises ConferenceFull, LimitReached, Contended."""
        conference = case.conference
        match way_in(conference, read, wider=wider):
            case Look():
                every = self.store.seats(conference.id, conference.shards)
                return self(case, every, wider=False)
            case Take(shards):
                shard = self.pick(shards)
                changes = [seat.take(conference.id, shard, conference.revision)]
                return case.transition(_confirmed(shard), changes)
            case Reopen(shards):
                shard = self.pick(shards)
                changes = seat.reopen(conference.id, read, taking=shard)
                return self._fitting(case.transition(_confirmed(shard), changes), read)
            case Join():
                return self._waitlisted(case, closing=False)
            case Close():
                return self._waitlisted(case, closing=True)

    def _fitting(self, made: Transition, read: Sequence[Seats]) -> Transition:
        """Reopen first and decide anew where one transaction can't hold it all."""
        if self.store.fits(made):
            return made
        self.store.move_seats(seat.reopen(made.place.conference, read))
        raise Stale

    def _waitlisted(self, case: Case, *, closing: bool) -> Transition:
        if not case.wait:
            raise ConferenceFull
        case.agenda.check_may_wait(case.cause.now)
        conference, minted = case.conference, case.minted
        if closing and not self._may_close(conference, case):
            raise Contended
        if minted.ticket is None:
            minted.ticket = self.store.mint_ticket(conference.id)
        shard = self.pick(range(conference.shards))
        changes = (
            seat.close_and_join(conference.id, conference.shards, shard, conference.revision)
            if closing
            else [seat.join(conference.id, shard, conference.revision, shards=conference.shards)]
        )
        becomes = Standing(state=State.WAITLISTED, shard=shard, ticket=minted.ticket)
        return case.transition(becomes, changes)

    def _may_close(self, conference: Conference, case: Case) -> bool:
        """Only one booker closes many shards: else all losers attack every one at once."""
        if conference.shards == 1:
            return True
        return self.store.lease_closing(conference.id, case.minted.request, case.cause.now)


def _confirmed(shard: int) -> Standing:
    return Standing(state=State.CONFIRMED, shard=shard)
