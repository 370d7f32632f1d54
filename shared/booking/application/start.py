"""Start: when a conference has started, nobody waits or holds an offer any more.

Readers know it from the clock; this closes the books, in pages that resume where they stopped.
A canceled conference is closed down in the same way, and there the seats go too.
"""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.ports import Clock, Messages, NewId, Stale, Store
from booking.domain import seats as seat
from booking.domain.booking import Place, State, Verb
from booking.domain.conference import Conference, Instant
from booking.domain.transitions import SYSTEM, Cause, Transition, close_down, start

PAGE = 100
A_PAGE_TAKES = 60_000  # milliseconds at most; then the sweeper may take it for left behind


@dataclass(frozen=True, slots=True)
class StartConference:
    """Ends the gates, then cancels a page of waiters and offers a run."""

    store: Store
    messages: Messages
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, conference_id: str) -> None:
        """Go on until nothing is left; late, early or twice does no harm. Raises Busy."""
        conference = self.attempts(lambda _: self.store.conference(conference_id))
        if conference is None:
            return
        now = self.clock()
        if not conference.started(now) and not conference.canceled:
            self.messages.start_at(conference_id, conference.start, now)
            return
        self.attempts(lambda _: self._end_gates(conference))
        if self.attempts(lambda _: self._clear_page(conference)):
            self.attempts(lambda _: self.store.finish_conference(conference_id))
            return
        until = self.clock() + A_PAGE_TAKES
        self.attempts(lambda _: self.store.clean_up_until(conference_id, until))
        self.messages.start_at(conference_id, now, now)

    def _end_gates(self, conference: Conference) -> None:
        read = self.store.seats(conference.id, conference.shards)
        if any(seats.gate is not seat.Gate.ENDED for seats in read):
            self.store.move_seats(seat.end(conference.id, conference.shards))

    def _clear_page(self, conference: Conference) -> bool:
        """Cancel who is found, each in a transaction of its own; tell whether none is left.

        Whoever is counted but not found yet, for an index lags, is looked for again soon.
        """
        found = self.store.heads(conference, limit=PAGE)
        until = conference.start if conference.canceled else self.clock()
        offers = self.store.offers_due(conference.id, until, limit=PAGE)
        cleared = [self.attempts(partial(self._cancel, conference, place)) for place in found]
        cleared += [
            self.attempts(partial(self._cancel_booking, conference, booking_id))
            for booking_id in [*offers, *self._sold(conference)]
        ]
        read = self.store.seats(conference.id, conference.shards)
        sold = conference.canceled and any(seats.sold for seats in read)
        if not seat.waiting(read) and not seat.held(read) and not sold:
            return True
        if not any(cleared):
            raise Stale
        return False

    def _sold(self, conference: Conference) -> list[str]:
        """Find whose seats go with a canceled conference; a started one's stay."""
        if not conference.canceled:
            return []
        return [booking.id for booking in self.store.confirmed_of(conference, limit=PAGE)]

    def _cancel(self, conference: Conference, place: Place, _: int) -> bool:
        """Cancel a waiter as the waitlist shows it; one who has moved on is left alone."""
        try:
            self.store.commit(self._move(conference, place))
        except Stale:
            return False  # the next page shows what became of it
        return True

    def _cancel_booking(self, conference: Conference, booking_id: str, _: int) -> bool:
        """Cancel an offer, or a seat of a canceled conference, as it is now."""
        booking = self.store.booking(booking_id)
        leaving = {State.CONFIRMATION_PENDING}
        if conference.canceled:
            leaving |= {State.CONFIRMED}
        if booking is None or booking.place.standing.state not in leaving:
            return False
        self.store.commit(self._move(conference, booking.place))
        return True

    def _move(self, conference: Conference, place: Place) -> Transition:
        cause = self._cause(self.clock())
        return close_down(place, cause) if conference.canceled else start(place, cause)

    def _cause(self, now: Instant) -> Cause:
        return Cause(verb=Verb.START, request=self.new_id(), actor=SYSTEM, now=now)
