"""Confirm an offer before its deadline."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.cancel import check_conference_not_canceled
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Stale
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Verb
from booking.domain.rights import check_owner, check_version
from booking.domain.transitions import Cause, confirm


@dataclass(frozen=True, slots=True)
class Confirm:
    """Confirms one offer in one transaction."""

    bookings: Bookings
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        booking_id: str,
        attendee: str | None,
        idempotency: IdempotencyWriter[BookingView] | None = None,
        *,
        seats: int | None = None,
        version: int | None = None,
    ) -> BookingView:
        """Return the booking, CONFIRMED. Raises Refusal, IdempotencyKeyInUse, Busy.

        attendee None is a caller without credentials, as in `check_owner`. seats: how many of the
        offered seats to take; None: all. The others become free. version: the one with the offer;
        another one is refused with OfferExpired. None: any.
        """
        request = self.new_id()
        return self.attempts(
            lambda number: self._attempt(
                booking_id,
                attendee,
                request,
                idempotency,
                seats=seats,
                version=version,
                again=number > 0,
            )
        )

    def _attempt(
        self,
        booking_id: str,
        attendee: str | None,
        request: str,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        seats: int | None = None,
        version: int | None = None,
        again: bool,
    ) -> BookingView:
        now = self.clock()
        found, agenda = self.bookings.find_with_agenda(booking_id, attendee)
        booking = check_owner(found, attendee)
        if request in booking.requests:
            check_answer_not_recorded(idempotency)
            return view(booking, now)
        check_version(booking, version)
        if agenda is None:
            raise Stale  # the attendee was erased between the reads
        cause = Cause(verb=Verb.CONFIRM, request=request, actor=booking.attendee, now=now)
        transition = confirm(booking, agenda, cause, seats)
        if again:
            check_conference_not_canceled(self.conferences, booking)
        confirmed = view(transition.applied_to(booking), now)
        record = idempotency.record(confirmed, now) if idempotency else None
        self.bookings.commit(transition, record)
        return confirmed
