"""Confirm: turn an offer into a seat, in time and by its owner."""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.bookings import BookingSeen, seen
from booking.application.cancel import check_not_canceled
from booking.application.ports import Clock, NewId, Stale, Store
from booking.application.receipts import Keeping
from booking.domain.booking import Booking, Verb
from booking.domain.rights import check_owner
from booking.domain.transitions import Cause, confirm


@dataclass(frozen=True, slots=True)
class Confirm:
    """Confirms one offer, in one transaction."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        booking_id: str,
        attendee: str | None,
        keeping: Keeping[BookingSeen] | None = None,
    ) -> Booking:
        """Confirm it; attendee None means that who holds the id owns it.

        Raises Refusal, KeyUsed, Busy.
        """
        request = self.new_id()
        attempt = partial(self._attempt, booking_id, attendee, request, keeping)
        return self.attempts(lambda number: attempt(again=number > 0))

    def _attempt(
        self,
        booking_id: str,
        attendee: str | None,
        request: str,
        keeping: Keeping[BookingSeen] | None,
        *,
        again: bool,
    ) -> Booking:
        now = self.clock()
        found, agenda = self.store.booking_and_agenda(booking_id, attendee)
        booking = check_owner(found, attendee)
        if request in booking.requests:
            return booking  # an earlier attempt succeeded, and its reply was lost
        if agenda is None:
            raise Stale  # its attendee was erased since
        cause = Cause(verb=Verb.CONFIRM, request=request, actor=booking.attendee, now=now)
        transition = confirm(booking, agenda, cause)
        if again:
            check_not_canceled(self.store, booking)
        made = transition.applied_to(booking)
        receipt = keeping.receipt(seen(made, now, None), now) if keeping else None
        self.store.commit(transition, receipt)
        return made
