"""Shrink a booking to fewer seats."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.cancel import check_conference_not_canceled
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Verb
from booking.domain.guests import Guest
from booking.domain.rights import check_owner
from booking.domain.transitions import Cause, shrink


@dataclass(frozen=True, slots=True, kw_only=True)
class ShrinkBooking:
    """The request of an attendee."""

    booking_id: str
    attendee: str
    seats: int
    guests: Sequence[Guest] | None = None  # those that remain; None: the first ones


@dataclass(frozen=True, slots=True)
class Shrink:
    """Gives up some seats of a booking in one transaction. A smaller party keeps its ticket."""

    bookings: Bookings
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self, command: ShrinkBooking, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the booking with its seats. Raises Refusal, IdempotencyKeyInUse, Busy."""
        request = self.new_id()
        return self.attempts(
            lambda number: self._attempt(command, request, idempotency, again=number > 0)
        )

    def _attempt(
        self,
        command: ShrinkBooking,
        request: str,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        again: bool,
    ) -> BookingView:
        now = self.clock()
        booking = check_owner(self.bookings.find(command.booking_id), command.attendee)
        if request in booking.requests:
            check_answer_not_recorded(idempotency)
            return view(booking, now)
        cause = Cause(verb=Verb.SHRINK, request=request, actor=command.attendee, now=now)
        transition = shrink(booking, cause, command.seats, command.guests)
        if again:
            check_conference_not_canceled(self.conferences, booking)
        shrunk = view(transition.applied_to(booking), now)
        record = idempotency.record(shrunk, now) if idempotency else None
        self.bookings.commit(transition, record)
        return shrunk
