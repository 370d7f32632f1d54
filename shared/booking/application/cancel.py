"""Cancel: give up a seat, an offer or a place in the waitlist."""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.bookings import BookingSeen, seen
from booking.application.ports import Clock, NewId, Store
from booking.application.receipts import Keeping
from booking.domain.booking import Booking, Reason, Verb
from booking.domain.refusals import ConferenceCanceled
from booking.domain.rights import Caller, check_owner, check_reader
from booking.domain.transitions import Cause, Transition, cancel, hide


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancels one booking, in one transaction."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        booking_id: str,
        by: Caller | None,
        keeping: Keeping[BookingSeen] | None = None,
        *,
        update: bool = False,
    ) -> Booking:
        """Cancel it, as its attendee or its organizer. Raises Refusal, KeyUsed, Busy.

        None is whoever holds the id, who then owns it. The history calls it an update where it
        was asked for as one, of the status.
        """
        request = self.new_id()
        attempt = partial(self._attempt, booking_id, by, request, keeping, update=update)
        return self.attempts(lambda number: attempt(again=number > 0))

    def _attempt(
        self,
        booking_id: str,
        by: Caller | None,
        request: str,
        keeping: Keeping[BookingSeen] | None,
        *,
        update: bool,
        again: bool,
    ) -> Booking:
        now = self.clock()
        booking = check_reader(self.store.booking(booking_id), by)
        mine = by is None or by.attendee == booking.attendee
        reason = Reason.ATTENDEE if mine else Reason.ORGANIZER
        if request in booking.requests:
            return booking  # an earlier attempt succeeded, and its reply was lost
        actor = booking.attendee if by is None else by.attendee
        cause = Cause(verb=Verb.CANCEL, request=request, actor=actor, now=now, update=update)
        transition = cancel(booking, cause, reason)
        if again:
            check_not_canceled(self.store, booking)
        made = transition.applied_to(booking)
        receipt = keeping.receipt(seen(made, now, None), now) if keeping else None
        self.store.commit(transition, receipt)
        return made


def check_not_canceled(store: Store, booking: Booking) -> None:
    """Refuse what its conference's cancellation will reach: its gates give way to nobody else."""
    conference = store.conference(booking.place.conference)
    if conference is not None and conference.canceled:
        raise ConferenceCanceled


@dataclass(frozen=True, slots=True)
class Hide:
    """Takes one booking out of its attendee's sight, canceling it first if it is live."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, booking_id: str, attendee: str) -> None:
        """Hide it; again changes nothing. Raises Refusal, Busy."""
        request = self.new_id()
        attempt = partial(self._attempt, booking_id, attendee, request)
        self.attempts(lambda number: attempt(again=number > 0))

    def _attempt(self, booking_id: str, attendee: str, request: str, *, again: bool) -> None:
        booking = check_owner(self.store.booking(booking_id), attendee)
        if booking.hidden:
            return
        cause = Cause(verb=Verb.DELETE, request=request, actor=attendee, now=self.clock())
        transition: Transition = hide(booking, cause)
        if again:
            check_not_canceled(self.store, booking)
        self.store.commit(transition)
