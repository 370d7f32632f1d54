"""Reactivate a booking that its attendee canceled. It retains its id."""

from dataclasses import dataclass
from functools import partial

from booking.application.admission import Admission, AdmissionRequest, Admissions
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, ReadBooking
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.mailbox_holds import MailboxHolds
from booking.application.ports.bookings import Bookings
from booking.application.ports.contention import Stale
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Verb
from booking.domain.categories import check_bookable
from booking.domain.parties import party_again
from booking.domain.realms import in_realm, realm_of
from booking.domain.rights import check_owner
from booking.domain.transitions import (
    Cause,
    check_may_book,
    check_reactivatable,
    holding,
    reactivate,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactivateBooking:
    """The request of an attendee."""

    booking_id: str
    attendee: str
    wait: bool = True  # whether the attendee accepts a place in the waitlist
    update: bool = False  # the client asked for a new status, and the history says so


@dataclass(frozen=True, slots=True)
class Reactivate:
    """Reactivates one booking in one transaction: with a seat, or at the end of the waitlist."""

    bookings: Bookings
    clock: Clock
    new_id: NewId
    admissions: Admissions
    mailbox_holds: MailboxHolds
    read_booking: ReadBooking
    attempts: Attempts

    def __call__(
        self,
        command: ReactivateBooking,
        idempotency: IdempotencyWriter[BookingView] | None = None,
    ) -> BookingView:
        """Return the booking, live again. Raises Refusal, IdempotencyKeyInUse, Busy."""
        admission = self.admissions.begin(self.new_id())
        return self.attempts(
            lambda number: self._attempt(command, admission, idempotency, again=number > 0)
        )

    def _attempt(
        self,
        command: ReactivateBooking,
        admission: Admission,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        again: bool,
    ) -> BookingView:
        now = self.clock()
        found = check_owner(self.bookings.find(command.booking_id), command.attendee)
        if admission.request in found.requests:
            check_answer_not_recorded(idempotency)
            return self.read_booking.view(found)
        check_reactivatable(found)

        context = admission.context(
            found.summary.conference, command.attendee, category=found.summary.category
        )
        conference, seats, agenda = context.conference, context.seats, context.agenda
        conference = in_realm(conference, realm_of(command.attendee))
        assert seats is not None, "a conference has seats"
        if agenda is None:
            raise Stale  # the attendee was erased between the reads
        check_may_book(conference, agenda, now)
        pool = check_bookable(conference, context.pool, now)

        request = AdmissionRequest(
            pool=pool,
            agenda=agenda,
            party=party_again(found.summary.standing.party, conference.party_limit_in(pool)),
            wait=command.wait,
            now=now,
        )
        decision = admission.decide(request, [seats], hint=not again)
        cause = Cause(
            verb=Verb.REACTIVATE,
            request=admission.request,
            actor=command.attendee,
            now=now,
            update=command.update,
        )
        hold = self.mailbox_holds(conference, command.attendee, found.id, taken=True)
        transition = holding(
            reactivate(found, agenda, cause, decision.becomes, decision.changes, conference.draw),
            hold,
        )
        admission.check_fits(transition, decision)

        return self.read_booking.written(
            transition.applied_to(found), partial(admission.commit, transition), idempotency, now
        )
