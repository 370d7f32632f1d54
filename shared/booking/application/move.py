"""Move a booking to another category of its conference.

If the category is full, the booking may keep its seats, and a linked request joins the waitlist of
the category. The seats are exchanged when its offer is claimed.
"""

from dataclasses import dataclass
from functools import partial

from booking.application.admission import Admission, AdmissionRequest, Admissions
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, ReadBooking
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.ports.bookings import Bookings
from booking.application.ports.contention import Stale
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import State, Verb
from booking.domain.categories import check_bookable, names_of
from booking.domain.parties import Party
from booking.domain.realms import in_realm, realm_of
from booking.domain.rights import Caller, check_owner
from booking.domain.transitions import (
    Cause,
    check_movable,
    check_open,
    check_other_pool,
    move,
    place_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveBooking:
    """The request of an attendee."""

    booking_id: str
    by: Caller
    category: str | None  # the id or the name of the target; None: the default pool
    wait: bool = False  # whether the booking keeps its seats and waits if the target is full


@dataclass(frozen=True, slots=True)
class Move:
    """Gives up the seats of one pool and takes as many of another one, in one transaction."""

    bookings: Bookings
    clock: Clock
    new_id: NewId
    admissions: Admissions
    read_booking: ReadBooking
    attempts: Attempts

    def __call__(
        self, command: MoveBooking, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the booking, CONFIRMED in the other pool, or with a request that waits for it.

        Raises a Refusal, such as ConferenceFull, IdempotencyKeyInUse, Busy.
        """
        admission = self.admissions.begin(self.new_id())
        return self.attempts(
            lambda number: self._attempt(command, admission, idempotency, again=number > 0)
        )

    def _attempt(
        self,
        command: MoveBooking,
        admission: Admission,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        again: bool,
    ) -> BookingView:
        now, by = self.clock(), command.by
        booking = check_owner(self.bookings.find(command.booking_id), by.attendee)
        if admission.request in booking.requests:
            check_answer_not_recorded(idempotency)
            return self.read_booking.view(booking)
        check_movable(booking, now)

        summary = booking.summary
        context = admission.context(summary.conference, by.attendee, by, category=command.category)
        conference = in_realm(context.conference, realm_of(by.attendee))
        if context.agenda is None:
            raise Stale  # the attendee was erased between the reads
        check_open(conference, now)
        email = None if context.mailbox is None else context.mailbox.proven
        pool = check_bookable(conference, context.pool, now, names_of(by.attendee, email))
        check_other_pool(booking, pool.category)
        assert context.seats is not None, "a pool has seats"

        request = AdmissionRequest(
            pool=pool,
            agenda=None,
            party=Party(summary.standing.seats),
            wait=command.wait,
            now=now,
        )
        decision = admission.decide(request, [context.seats], hint=not again)
        verb = Verb.MOVE if decision.becomes.state is State.CONFIRMED else Verb.REQUEST
        cause = Cause(verb=verb, request=admission.request, actor=by.attendee, now=now)
        place = place_of(conference, pool)
        transition = move(booking, place, cause, decision.becomes, decision.changes)
        admission.check_fits(transition, decision)

        return self.read_booking.written(
            transition.applied_to(booking), partial(admission.commit, transition), idempotency, now
        )
