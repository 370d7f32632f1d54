"""Move a booking to another category of its conference."""

from dataclasses import dataclass

from booking.application.admission import Admission, AdmissionRequest, Admissions
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.ports.bookings import Bookings
from booking.application.ports.contention import Stale
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Verb
from booking.domain.categories import check_bookable, names_of
from booking.domain.parties import Party
from booking.domain.realms import in_realm, realm_of
from booking.domain.rights import Caller, check_owner
from booking.domain.transitions import (
    Cause,
    Place,
    check_movable,
    check_open,
    check_other_pool,
    move,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveBooking:
    """The request of an attendee."""

    booking_id: str
    by: Caller
    category: str | None  # the id or the name of the target; None: the default pool


@dataclass(frozen=True, slots=True)
class Move:
    """Gives up the seats of one pool and takes as many of another one, in one transaction."""

    bookings: Bookings
    clock: Clock
    new_id: NewId
    admissions: Admissions
    attempts: Attempts

    def __call__(
        self, command: MoveBooking, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the booking, CONFIRMED in the other pool.

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
            return view(booking, now)
        check_movable(booking, now)

        summary = booking.summary
        context = admission.context(summary.conference, by.attendee, by, category=command.category)
        conference = in_realm(context.conference, realm_of(by.attendee))
        if context.agenda is None:
            raise Stale  # the attendee was erased between the reads
        check_open(conference, now)
        email = None if context.mailbox is None else context.mailbox.proven
        pool = check_bookable(conference, context.pool, now, names_of(by.attendee, email))
        check_other_pool(booking, pool)
        assert context.seats is not None, "a pool has seats"

        request = AdmissionRequest(
            pool=pool,
            agenda=context.agenda,
            party=Party(summary.standing.seats),
            wait=False,
            now=now,
        )
        decision = admission.decide(request, [context.seats], hint=not again)
        cause = Cause(verb=Verb.MOVE, request=admission.request, actor=by.attendee, now=now)
        name = conference.category_with(pool.category).name if pool.category else None
        place = Place(pool=pool, category_name=name)
        transition = move(booking, place, cause, decision.becomes, decision.changes)
        admission.check_fits(transition, decision)

        moved = view(transition.applied_to(booking), now)
        admission.commit(transition, idempotency.record(moved, now) if idempotency else None)
        return moved
