"""Admission: rule 1 applied to the seats as they are read: a seat at once, or the waitlist."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from booking.application.ports import LEASE, Contended, Opening, Pick, Stale, Store
from booking.domain import seats as seat
from booking.domain.agenda import Agenda
from booking.domain.booking import Standing, State
from booking.domain.conference import Conference, Instant
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

FEW = 8  # shards that are read before all are


@dataclass(slots=True)
class Minted:
    """What one request mints once and keeps over its retries."""

    request: str
    booking: str = ""
    ticket: int | None = None
    conference: Conference | None = None  # as first read
    waits_until: Instant = 0  # for another booker to close the gates


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

    def opening(self, conference_id: str, attendee: str, minted: Minted) -> Opening:
        """Read what to decide on: at first the first shard, then any, without the conference.

        A popular conference's own item could not be read for every retry. Its times stand as long
        as the shards know of no others; its end, and its being canceled, show at the gate.
        """
        known = minted.conference
        if known is not None:
            opening = self.store.reopening(known, attendee, self.pick(range(known.shards)))
            seats = opening.seats
            if seats and seats.gate is not seat.Gate.ENDED and seats.revision == known.revision:
                return opening
        opening = self.store.opening(conference_id, attendee)
        minted.conference = opening.conference
        return opening

    def __call__(self, case: Case, read: Sequence[Seats], *, hint: bool) -> Transition:
        """Decide on one shard or all of them. Raises ConferenceFull, LimitReached, Contended."""
        conference = case.conference
        match way_in(conference, read, hint=hint):
            case Look() if case.cause.now < case.minted.waits_until:
                raise Contended
            case Look():
                return self(case, self._wider(case, read), hint=False)
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

    def _wider(self, case: Case, read: Sequence[Seats]) -> Sequence[Seats]:
        """Read a few shards, then all: while seats are left, few must be read to find one."""
        conference, shards = case.conference, case.conference.shards
        if shards <= FEW or read[0].gate is not seat.Gate.OPEN:
            return self.store.seats(conference.id, shards)
        if len(read) == 1:
            first = self.pick(range(shards))
            few = [(first + further) % shards for further in range(FEW)]
            return self.store.some_seats(conference.id, few)
        self._lease(case)
        every = self.store.seats(conference.id, shards)
        if seat.with_free(every):  # nothing is to be closed: somebody else may look
            now = case.cause.now
            self.store.lease_closing(conference.id, case.minted.request, now, now)
        return every

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
        conference = case.conference
        if closing and 1 < conference.shards <= FEW:
            self._lease(case)
        ticket = self._ticket(case)
        shard = self.pick(range(conference.shards))
        changes = (
            seat.close_and_join(conference.id, conference.shards, shard, conference.revision)
            if closing
            else [seat.join(conference.id, shard, conference.revision, shards=conference.shards)]
        )
        becomes = Standing(state=State.WAITLISTED, shard=shard, ticket=ticket)
        return case.transition(becomes, changes)

    def _lease(self, case: Case) -> None:
        """Let only one booker look into many shards, and close them: else all attack every one.

        The others take a ticket, wait, and look at one shard now and then, until that one must
        have given up.
        """
        now, minted = case.cause.now, case.minted
        if self.store.lease_closing(case.conference.id, minted.request, now, now + LEASE):
            return
        if case.wait:
            self._ticket(case)
        minted.waits_until = now + LEASE
        raise Contended

    def _ticket(self, case: Case) -> int:
        minted = case.minted
        if minted.ticket is None:
            minted.ticket = self.store.mint_ticket(case.conference, minted.request)
        return minted.ticket


def _confirmed(shard: int) -> Standing:
    return Standing(state=State.CONFIRMED, shard=shard)
