"""Start: cancel the waitlist places and offers of a conference that has started.

After the start, every read shows them as canceled, because it compares the start with the clock.
This clean-up writes the cancellations, page by page. The clean-up of a canceled conference is the
same, and cancels CONFIRMED bookings too.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from booking.application.attempts import Attempts
from booking.application.ports.bookings import Bookings
from booking.application.ports.clean_up import CleanUp
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Stale
from booking.application.ports.messages import Messages
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.seats import SeatCounts
from booking.application.ports.waitlist import Waitlist
from booking.domain import seats as seat
from booking.domain.booking import Booking, BookingSummary, State, Verb
from booking.domain.conference import Conference, Instant
from booking.domain.transitions import (
    SYSTEM,
    Cause,
    Transition,
    close_down,
    close_place,
    start,
)

PAGE = 100
# A run begins no cancellation after this time. The timeout of its function is 30 seconds.
RUN_SECONDS = 10.0
PAGE_TIMEOUT_MS = 60_000  # after this time the sweeper may start the clean-up again


@dataclass(frozen=True, slots=True)
class StartConference:
    """Ends the gates, then cancels one page of bookings in each run, for at most RUN_SECONDS."""

    bookings: Bookings
    seats: SeatCounts
    waitlist: Waitlist
    conferences: Conferences
    clean_up: CleanUp
    messages: Messages
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, conference_id: str) -> None:
        """Clean up one page, and send the message for the next one if any remains. Raises Busy.

        The message may arrive late, early or twice: what happens depends on the current state.
        """
        conference = self.attempts(lambda _: self.conferences.find(conference_id))
        if conference is None:
            return
        now = self.clock()
        if not conference.started(now) and not conference.canceled:
            self.messages.start_at(conference_id, conference.start, now)
            return
        end_of_run = self.attempts.elapsed() + RUN_SECONDS
        self.attempts(lambda _: self._end_gates(conference))
        if self.attempts(lambda _: self._clear_page(conference, end_of_run)):
            if not self.attempts(lambda _: self.clean_up.finish(conference)):
                self.messages.start_at(conference_id, now, now)  # the conference has changed
            return
        until = self.clock() + PAGE_TIMEOUT_MS
        self.attempts(lambda _: self.clean_up.postpone(conference, until))
        self.messages.start_at(conference_id, now, now)

    def _end_gates(self, conference: Conference) -> None:
        """End the gates of all pools. A category that was added late may be the only one left."""
        read = self.seats.all_seats(conference)
        left = {seats.pool for seats in read if seats.gate is not seat.Gate.ENDED}
        if left:
            self.seats.move(seat.end_all(pool for pool in conference.pools if pool.id in left))

    def _clear_page(self, conference: Conference, end_of_run: float) -> bool:
        """Cancel a page of bookings, each in a transaction of its own; return whether none is left.

        `end_of_run` is in seconds, like `Attempts.elapsed`. At least one booking is
        canceled, even after `end_of_run`.

        Raises Stale if the counts include bookings that the lagging index does not show yet.
        """
        found = self._heads(conference)
        until = conference.start if conference.canceled else self.clock()
        offers = self.clean_up.offers_due(conference.id, until, limit=PAGE)
        cancellations: list[Callable[[int], bool]] = [
            *(partial(self._cancel, conference, summary) for summary in found),
            *(partial(self._cancel_booking, conference, booking_id) for booking_id in offers),
            *(partial(self._cancel_booking, conference, sold) for sold in self._sold(conference)),
        ]
        cleared = []
        for cancel in cancellations:
            cleared.append(self.attempts(cancel))
            if self.attempts.elapsed() >= end_of_run:
                break
        read = self.seats.all_seats(conference)
        sold = conference.canceled and any(seats.sold for seats in read)
        if not seat.waiting(read) and not seat.held(read) and not sold:
            return True
        if not any(cleared):
            raise Stale
        return False

    def _heads(self, conference: Conference) -> list[BookingSummary]:
        """Return the first waitlist entries of the pools, up to a page of them together."""
        found: list[BookingSummary] = []
        for pool in conference.pools:
            if len(found) < PAGE:
                found += self.waitlist.heads(pool, limit=PAGE - len(found))
        return found

    def _sold(self, conference: Conference) -> list[str]:
        """Return the ids of CONFIRMED bookings to cancel: those of a canceled conference."""
        if not conference.canceled:
            return []
        return [booking.id for booking in self.clean_up.confirmed_of(conference, limit=PAGE)]

    def _cancel(self, conference: Conference, summary: BookingSummary, _: int) -> bool:
        """Cancel a waitlist entry; return False if its booking has changed since the read."""
        end = close_place if conference.canceled else start
        try:
            self.bookings.commit(_at_ended_gate(end(summary, self._cause(self.clock()))))
        except Stale:
            return False  # the next page includes the booking if it still must be canceled
        return True

    def _cancel_booking(self, conference: Conference, booking_id: str, _: int) -> bool:
        """Cancel an offer, or a CONFIRMED booking of a canceled conference, from fresh state.

        Return False if the booking has moved to another state.
        """
        booking = self.bookings.find(booking_id)
        to_cancel = {State.CONFIRMATION_PENDING}
        if conference.canceled:
            to_cancel |= {State.CONFIRMED}
        if booking is None:
            return False
        standing = (booking.summary if conference.canceled else booking.queued).standing
        if standing.state not in to_cancel:
            return False
        self.bookings.commit(_at_ended_gate(self._end(conference, booking)))
        return True

    def _end(self, conference: Conference, booking: Booking) -> Transition:
        cause = self._cause(self.clock())
        return close_down(booking, cause) if conference.canceled else start(booking.queued, cause)

    def _cause(self, now: Instant) -> Cause:
        return Cause(verb=Verb.START, request=self.new_id(), actor=SYSTEM, now=now)


def _at_ended_gate(ends: Transition) -> Transition:
    return replace(ends, seats=seat.at_ended_gate(ends.seats))
