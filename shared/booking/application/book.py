"""Book: take a free seat at once, or join the waitlist."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Clock, Contended, NewId, Pick, Stale, Store
from booking.domain import seats as seat
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Standing, State, Verb
from booking.domain.conference import Conference
from booking.domain.refusals import ConferenceFull, ConferenceUnknown, UserUnknown
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import (
    Cause,
    Close,
    Join,
    Look,
    Reopen,
    Take,
    Transition,
    admit,
    book,
    way_in,
)

TRANSACTION_LIMIT = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSeat:
    """What an attendee asks for."""

    conference_id: str
    attendee: str
    wait: bool = True


@dataclass(slots=True)
class _Minted:
    """What one request mints once and keeps over its retries."""

    booking: str
    request: str
    ticket: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """What one attempt decides on."""

    wait: bool
    minted: _Minted
    conference: Conference
    agenda: Agenda
    cause: Cause

    def transition(self, becomes: Standing, changes: Sequence[SeatChange]) -> Transition:
        """Write the decision down."""
        booking = self.minted.booking
        return book(self.conference, self.agenda, self.cause, booking, becomes, changes)


@dataclass(frozen=True, slots=True)
class Book:
    """Books one seat, or one place in the waitlist, in one transaction."""

    store: Store
    clock: Clock
    new_id: NewId
    pick: Pick
    attempts: Attempts

    def __call__(self, command: BookSeat) -> Booking:
        """Return the booking, CONFIRMED or WAITLISTED. Raises Refusal, Busy."""
        minted = _Minted(self.new_id(), self.new_id())
        return self.attempts(lambda number: self._attempt(command, minted, again=number > 0))

    def _attempt(self, command: BookSeat, minted: _Minted, *, again: bool) -> Booking:
        now = self.clock()
        if again and (mine := self.store.booking(minted.booking)) is not None:
            return mine  # an earlier attempt succeeded, and its reply was lost
        opening = self.store.opening(command.conference_id, command.attendee)
        if opening.conference is None or opening.seats is None:
            raise ConferenceUnknown
        if opening.agenda is None:
            raise UserUnknown
        admit(opening.conference, opening.agenda, now)
        case = _Case(
            wait=command.wait,
            minted=minted,
            conference=opening.conference,
            agenda=opening.agenda,
            cause=Cause(verb=Verb.BOOK, request=minted.request, actor=command.attendee, now=now),
        )
        transition = self._decide(case, [opening.seats], wider=again)
        self.store.commit(transition)
        assert transition.created is not None
        return transition.created

    def _decide(self, case: _Case, read: Sequence[Seats], *, wider: bool) -> Transition:
        conference = case.conference
        match way_in(conference, read, wider=wider):
            case Look():
                every = self.store.seats(conference.id, conference.shards)
                return self._decide(case, every, wider=False)
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
        if len(made.seats) + 3 + 3 * len(made.drops) <= TRANSACTION_LIMIT:
            return made
        self.store.move_seats(seat.reopen(made.place.conference, read))
        raise Stale

    def _waitlisted(self, case: _Case, *, closing: bool) -> Transition:
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

    def _may_close(self, conference: Conference, case: _Case) -> bool:
        """Only one booker closes many shards: else all losers attack every one at once."""
        if conference.shards == 1:
            return True
        return self.store.lease_closing(conference.id, case.minted.request, case.cause.now)


def _confirmed(shard: int) -> Standing:
    return Standing(state=State.CONFIRMED, shard=shard)
