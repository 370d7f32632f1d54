"""Lapse: an offer not confirmed in time goes back to the end of the line."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Clock, Messages, NewId, Store
from booking.domain.booking import State, Verb
from booking.domain.transitions import SYSTEM, Cause, lapse


@dataclass(slots=True)
class _Minted:
    """What one message mints once and keeps over its retries."""

    request: str
    ticket: int | None = None


@dataclass(frozen=True, slots=True)
class Lapse:
    """Lapses one offer, in one transaction; early wakes are put back."""

    store: Store
    messages: Messages
    clock: Clock
    new_id: NewId
    attempts: Attempts
    max_offers: int  # 0 is no limit; where the conference names none

    def __call__(self, booking_id: str, conference_id: str) -> None:
        """Lapse it if its deadline has passed; late, early or twice does no harm. Raises Busy."""
        minted = _Minted(self.new_id())
        self.attempts(lambda _: self._attempt(booking_id, conference_id, minted))

    def _attempt(self, booking_id: str, conference_id: str, minted: _Minted) -> None:
        now = self.clock()
        booking, conference = self.store.booking_and_conference(booking_id, conference_id)
        if booking is None or conference is None or conference.canceled:
            return  # a cancellation's clean-up sees to its own
        standing = booking.place.standing
        if standing.state is not State.CONFIRMATION_PENDING:
            return
        assert standing.deadline is not None
        if now < standing.deadline:
            self.messages.lapse_at(booking_id, conference_id, standing.deadline, now)
            return
        if minted.ticket is None:
            minted.ticket = self.store.mint_ticket(conference, minted.request)
        limit = self.max_offers if conference.max_offers is None else conference.max_offers
        cause = Cause(verb=Verb.LAPSE, request=minted.request, actor=SYSTEM, now=now)
        self.store.commit(lapse(booking, cause, ticket=minted.ticket, max_offers=limit))
