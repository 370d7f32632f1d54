"""Reactivate: book anew what its attendee had canceled, under the same id."""

from dataclasses import dataclass
from functools import partial

from booking.application.admission import Admission, Case, Minted
from booking.application.attempts import Attempts
from booking.application.bookings import BookingSeen, SeeBooking
from booking.application.ports import Clock, NewId, Stale, Store
from booking.application.receipts import Keeping
from booking.domain.booking import Booking, Verb
from booking.domain.rights import check_owner
from booking.domain.transitions import Cause, admit, check_reactivatable, reactivate


@dataclass(frozen=True, slots=True)
class Reactivate:
    """Reactivates one booking, in one transaction: a seat at once, or the end of the line."""

    store: Store
    clock: Clock
    new_id: NewId
    admission: Admission
    see: SeeBooking
    attempts: Attempts

    def __call__(
        self,
        booking_id: str,
        attendee: str,
        *,
        wait: bool = True,
        update: bool = False,
        keeping: Keeping[BookingSeen] | None = None,
    ) -> Booking:
        """Return the booking, live again. Raises Refusal, KeyUsed, Busy.

        The history calls it an update where it was asked for as one, of the status.
        """
        minted = Minted(self.new_id())
        attempt = partial(
            self._attempt, booking_id, attendee, minted, keeping, wait=wait, update=update
        )
        return self.attempts(lambda number: attempt(again=number > 0))

    def _attempt(
        self,
        booking_id: str,
        attendee: str,
        minted: Minted,
        keeping: Keeping[BookingSeen] | None,
        *,
        wait: bool,
        update: bool,
        again: bool,
    ) -> Booking:
        now = self.clock()
        booking = check_owner(self.store.booking(booking_id), attendee)
        if minted.request in booking.requests:
            return booking  # an earlier attempt succeeded, and its reply was lost
        check_reactivatable(booking)
        opening = self.admission.opening(booking.place.conference, attendee, minted)
        assert opening.conference is not None, "a booking has a conference"
        assert opening.seats is not None, "a conference has seats"
        if opening.agenda is None:
            raise Stale  # its attendee was erased since
        admit(opening.conference, opening.agenda, now)
        cause = Cause(
            verb=Verb.REACTIVATE, request=minted.request, actor=attendee, now=now, update=update
        )
        case = Case(
            wait=wait,
            minted=minted,
            conference=opening.conference,
            agenda=opening.agenda,
            cause=cause,
            transition=partial(reactivate, booking, opening.agenda, cause),
        )
        transition = self.admission(case, [opening.seats], hint=not again)
        made = transition.applied_to(booking)
        receipt = keeping.receipt(self.see.position_of(made), now) if keeping else None
        self.store.commit(transition, receipt)
        return made
