"""Lapse: end an offer that was not confirmed before its deadline.

The booking moves to the end of the waitlist. If it has no further offers, it is canceled. The same
happens to a linked request, whose booking keeps its seats.
"""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports.bookings import Bookings
from booking.application.ports.messages import Messages
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.waitlist import Waitlist
from booking.domain.booking import State, Verb
from booking.domain.transitions import SYSTEM, Cause, lapse


@dataclass(slots=True)
class _Minted:
    """The ids of one message, which all its attempts share."""

    request: str
    ticket: int | None = None
    pool: str | None = None  # the pool of the ticket


@dataclass(frozen=True, slots=True)
class Lapse:
    """Lapses one offer in one transaction. A message that arrives early is scheduled again."""

    bookings: Bookings
    waitlist: Waitlist
    messages: Messages
    clock: Clock
    new_id: NewId
    attempts: Attempts
    max_offers: int  # for conferences without a limit of their own; 0: no limit

    def __call__(self, booking_id: str, conference_id: str) -> None:
        """Lapse the offer if its deadline has passed. Raises Busy.

        The message may arrive late, early or twice: the current state decides.
        """
        minted = _Minted(self.new_id())
        self.attempts(lambda _: self._attempt(booking_id, conference_id, minted))

    def _attempt(self, booking_id: str, conference_id: str, minted: _Minted) -> None:
        now = self.clock()
        booking, conference = self.bookings.find_with_conference(booking_id, conference_id)
        if booking is None or conference is None or conference.canceled:
            return  # the clean-up of a canceled conference cancels its bookings
        standing = booking.queued.standing
        if standing.state is not State.CONFIRMATION_PENDING:
            return
        assert standing.deadline is not None
        if now < standing.deadline:
            self.messages.lapse_at(booking_id, conference_id, standing.deadline, now)
            return
        pool = conference.pool(booking.queued.category)
        if minted.ticket is None or minted.pool != pool.id:
            minted.ticket = self.waitlist.mint_ticket(pool, minted.request)
            minted.pool = pool.id
        limit = self.max_offers if conference.max_offers is None else conference.max_offers
        cause = Cause(verb=Verb.LAPSE, request=minted.request, actor=SYSTEM, now=now)
        self.bookings.commit(lapse(booking, cause, ticket=minted.ticket, max_offers=limit))
