"""Confirm: turn an offer into a seat, in time and by its owner."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Clock, NewId, Store
from booking.domain.booking import Verb
from booking.domain.refusals import BookingUnknown, NotOwner
from booking.domain.transitions import Cause, confirm


@dataclass(frozen=True, slots=True)
class Confirm:
    """Confirms one offer, in one transaction."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, booking_id: str, attendee: str | None) -> None:
        """Confirm it; attendee None means that who holds the id owns it. Raises Refusal, Busy."""
        request = self.new_id()
        self.attempts(lambda _: self._attempt(booking_id, attendee, request))

    def _attempt(self, booking_id: str, attendee: str | None, request: str) -> None:
        now = self.clock()
        booking, agenda = self.store.booking_and_agenda(booking_id, attendee)
        if booking is None:
            raise BookingUnknown
        if attendee is not None and attendee != booking.attendee:
            raise NotOwner
        if request in booking.requests:
            return  # an earlier attempt succeeded, and its reply was lost
        assert agenda is not None, "a booking's attendee has an agenda"
        cause = Cause(verb=Verb.CONFIRM, request=request, actor=booking.attendee, now=now)
        self.store.commit(confirm(booking, agenda, cause))
