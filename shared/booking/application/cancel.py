"""Cancel or hide a booking: a seat, an offer or a place in the waitlist."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, readable, view
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Booking, Reason, Verb
from booking.domain.refusals import ConferenceCanceled
from booking.domain.rights import Caller, check_canceler, check_owner, check_version
from booking.domain.transitions import Cause, cancel, soft_delete


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancels one booking in one transaction."""

    bookings: Bookings
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        booking_id: str,
        by: Caller | None,
        idempotency: IdempotencyWriter[BookingView] | None = None,
        *,
        update: bool = False,
        version: int | None = None,
    ) -> BookingView:
        """Return the booking, CANCELED by its attendee or its organizer.

        update: the client asked for a new status, and the history says so. by None is a caller
        without credentials, who holds the id and so owns the booking. version: the one to cancel;
        another one is refused with OfferExpired. None: any.
        Raises Refusal, IdempotencyKeyInUse, Busy.
        """
        request = self.new_id()
        return self.attempts(
            lambda number: self._attempt(
                booking_id,
                by,
                request,
                idempotency,
                update=update,
                version=version,
                again=number > 0,
            )
        )

    def _attempt(
        self,
        booking_id: str,
        by: Caller | None,
        request: str,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        update: bool,
        version: int | None = None,
        again: bool,
    ) -> BookingView:
        now = self.clock()
        booking = check_canceler(readable(self.bookings, self.conferences, booking_id, by), by)
        if request in booking.requests:
            check_answer_not_recorded(idempotency)
            return view(booking, now)
        check_version(booking, version)
        actor = booking.attendee if by is None else by.attendee
        reason = Reason.ATTENDEE if actor == booking.attendee else Reason.ORGANIZER
        cause = Cause(verb=Verb.CANCEL, request=request, actor=actor, now=now, update=update)
        transition = cancel(booking, cause, reason)
        if again:
            check_conference_not_canceled(self.conferences, booking)
        canceled = view(transition.applied_to(booking), now)
        record = idempotency.record(canceled, now) if idempotency else None
        self.bookings.commit(transition, record)
        return canceled


def check_conference_not_canceled(conferences: Conferences, booking: Booking) -> None:
    """Raise ConferenceCanceled if the clean-up of a canceled conference will cancel the booking.

    Only retries need this check. The ended gates of such a conference fail every attempt, which
    would otherwise be retried until the time is over.
    """
    conference = conferences.find(booking.summary.conference)
    if conference is not None and conference.canceled:
        raise ConferenceCanceled


@dataclass(frozen=True, slots=True)
class SoftDelete:
    """Hides one booking from its attendee, and cancels it if it is live, in one transaction."""

    bookings: Bookings
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, booking_id: str, attendee: str) -> None:
        """Hide the booking; a second call changes nothing. Raises Refusal, Busy."""
        request = self.new_id()
        self.attempts(lambda number: self._attempt(booking_id, attendee, request, again=number > 0))

    def _attempt(self, booking_id: str, attendee: str, request: str, *, again: bool) -> None:
        booking = check_owner(self.bookings.find(booking_id), attendee)
        if booking.hidden:
            return
        cause = Cause(verb=Verb.DELETE, request=request, actor=attendee, now=self.clock())
        transition = soft_delete(booking, cause)
        if again:
            check_conference_not_canceled(self.conferences, booking)
        self.bookings.commit(transition)
