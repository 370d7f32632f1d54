"""Cancel: give up a seat, an offer or a place in the waitlist."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Clock, NewId, Store
from booking.domain.booking import Verb
from booking.domain.refusals import BookingUnknown, NotOwner
from booking.domain.transitions import Cause, cancel


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancels one booking, in one transaction."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, booking_id: str, attendee: str | None) -> None:
        """Cancel it; attendee None means that who holds the id owns it. Raises Refusal, Busy."""
        request = self.new_id()
        self.attempts(lambda _: self._attempt(booking_id, attendee, request))

    def _attempt(self, booking_id: str, attendee: str | None, request: str) -> None:
        now = self.clock()
        booking = self.store.booking(booking_id)
        if booking is None:
            raise BookingUnknown
        if attendee is not None and attendee != booking.attendee:
            raise NotOwner
        if request in booking.requests:
            return  # an earlier attempt succeeded, and its reply was lost
        cause = Cause(verb=Verb.CANCEL, request=request, actor=booking.attendee, now=now)
        self.store.commit(cancel(booking, cause))
