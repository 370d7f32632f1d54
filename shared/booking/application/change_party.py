"""Change the number of seats of a booking: grow, shrink, or withdraw a request for more seats.

A booking grows at once where a newcomer would get the seats. Otherwise it keeps its seats, and a
linked request for the others joins the waitlist at the end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from booking.application.admission import Admission, AdmissionRequest, Admissions
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, ReadBooking
from booking.application.cancel import check_conference_not_canceled
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Booking, State, Verb
from booking.domain.categories import check_bookable
from booking.domain.conference import Instant
from booking.domain.guests import Guest
from booking.domain.parties import more_of
from booking.domain.realms import in_realm, realm_of
from booking.domain.rights import check_owner
from booking.domain.transitions import (
    Cause,
    Transition,
    check_growable,
    check_open,
    grow,
    naming,
    shrink,
    withdraw,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePartySize:
    """The request of an attendee."""

    booking_id: str
    attendee: str
    seats: int
    accept: int | None = None  # the least number of seats to grow to
    wait: bool = True  # whether the attendee accepts a place in the waitlist for more seats
    guests: Sequence[Guest] | None = None  # of the seats afterwards; None: they remain


@dataclass(frozen=True, slots=True)
class ChangeParty:
    """Changes the seats of a booking in one transaction."""

    bookings: Bookings
    conferences: Conferences
    clock: Clock
    new_id: NewId
    admissions: Admissions
    read_booking: ReadBooking
    attempts: Attempts

    def __call__(
        self, command: ChangePartySize, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the booking with its seats. Raises Refusal, IdempotencyKeyInUse, Busy."""
        admission = self.admissions.begin(self.new_id())
        return self.attempts(
            lambda number: self._attempt(command, admission, idempotency, again=number > 0)
        )

    def _attempt(
        self,
        command: ChangePartySize,
        admission: Admission,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        again: bool,
    ) -> BookingView:
        now = self.clock()
        booking = check_owner(self.bookings.find(command.booking_id), command.attendee)
        if admission.request in booking.requests:
            check_answer_not_recorded(idempotency)
            return self.read_booking.view(booking)
        if command.seats > booking.summary.standing.seats:
            transition = self._growing(command, booking, admission, now, again=again)
            transition = naming(transition, booking, command.guests)
        else:
            transition = _giving_up(command, booking, admission.request, now)
            if again:
                check_conference_not_canceled(self.conferences, booking)
        return self.read_booking.written(
            transition.applied_to(booking),
            partial(self.bookings.commit, transition),
            idempotency,
            now,
        )

    def _growing(
        self,
        command: ChangePartySize,
        booking: Booking,
        admission: Admission,
        now: Instant,
        *,
        again: bool,
    ) -> Transition:
        check_growable(booking, now)
        held = booking.summary.standing
        context = admission.context(
            booking.summary.conference, command.attendee, category=booking.summary.category
        )
        conference, seats = in_realm(context.conference, realm_of(command.attendee)), context.seats
        assert seats is not None, "a conference has seats"
        check_open(conference, now)
        pool = check_bookable(conference, context.pool, now)
        request = AdmissionRequest(
            pool=pool,
            agenda=None,
            party=more_of(
                held.seats, command.seats, command.accept, conference.party_limit_in(pool)
            ),
            wait=command.wait,
            now=now,
            growing=held,
        )
        decision = admission.decide(request, [seats], hint=not again)
        verb = Verb.GROW if decision.becomes.state is State.CONFIRMED else Verb.REQUEST
        cause = Cause(verb=verb, request=admission.request, actor=command.attendee, now=now)
        transition = grow(booking, cause, decision.becomes, decision.changes)
        admission.check_fits(transition, decision)
        return transition


def _giving_up(
    command: ChangePartySize, booking: Booking, request: str, now: Instant
) -> Transition:
    """Return the transition to fewer seats, or the end of the request for more."""
    standing = booking.summary.standing
    ends = booking.linked is not None and command.seats == standing.seats
    verb = Verb.WITHDRAW if ends else Verb.SHRINK
    cause = Cause(verb=verb, request=request, actor=command.attendee, now=now)
    if ends:
        return naming(withdraw(booking, cause), booking, command.guests)
    return shrink(booking, cause, command.seats, command.guests)
