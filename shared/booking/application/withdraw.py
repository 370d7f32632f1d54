"""Withdraw the linked request of a booking that is offered seats. The booking keeps its own."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.cancel import check_conference_not_canceled
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Verb
from booking.domain.rights import check_owner, check_version
from booking.domain.transitions import Cause, withdraw


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Ends one linked request in one transaction."""

    bookings: Bookings
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, booking_id: str, attendee: str, version: int) -> None:
        """End the request of a booking, if the booking still has the version with its offer.

        Raises OfferExpired for another version, which may have another request or none, and
        BookingUnknown, NotOwner, ConferenceStarted, ConferenceCanceled, Busy.
        """
        request = self.new_id()
        self.attempts(
            lambda number: self._attempt(booking_id, attendee, version, request, again=number > 0)
        )

    def _attempt(
        self, booking_id: str, attendee: str, version: int, request: str, *, again: bool
    ) -> None:
        booking = check_owner(self.bookings.find(booking_id), attendee)
        if request in booking.requests:
            return
        check_version(booking, version)
        cause = Cause(verb=Verb.WITHDRAW, request=request, actor=attendee, now=self.clock())
        transition = withdraw(booking, cause)
        if again:
            check_conference_not_canceled(self.conferences, booking)
        self.bookings.commit(transition)
