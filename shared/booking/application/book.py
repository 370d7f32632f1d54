"""Book: take a free seat at once, or join the waitlist."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from booking.application.add_user import Newcomer, add_newcomer
from booking.application.admission import Admission, AdmissionRequest, Admissions
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, ReadBooking
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.identify import bind
from booking.application.mailbox_holds import MailboxHolds
from booking.application.own_view import CategoryNames, names_that_suffice
from booking.application.ports.bookings import Bookings
from booking.application.ports.names import Names
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.seats import AdmissionContext
from booking.domain.booking import Verb
from booking.domain.categories import check_bookable, names_of
from booking.domain.guests import Guest, check_guests
from booking.domain.parties import party_of
from booking.domain.realms import in_realm, realm_of
from booking.domain.refusals import ConferenceUnknown, NotAllowed, SaleQueued, UserUnknown
from booking.domain.rights import Caller
from booking.domain.rush import is_of_same_user
from booking.domain.transitions import Cause, book, check_may_book, check_open, holding


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSeat:
    """The request of an attendee. Nobody books in the name of somebody else."""

    conference_id: str
    attendee: str
    former_id: str | None = None  # the id that an earlier release gave to the conference
    category: str | None = None  # its id or its name; None: the default pool
    seats: int = 1
    accept: int | None = None  # the least number of seats that the attendee takes instead
    guests: Sequence[Guest] = ()
    wait: bool = True
    newcomer: Newcomer | None = None  # the user to add if the attendee is not a user yet
    by: Caller | None = None  # the caller with a token; None: the attendee, without one
    with_position: bool = True  # whether the answer contains a position in the waitlist
    added_by: str | None = None  # of a request that was queued, as the agenda had it then


@dataclass(frozen=True, slots=True)
class Book:
    """Books the seats of a party, or one place in the waitlist, in one transaction."""

    bookings: Bookings
    people: People
    names: Names
    clock: Clock
    new_id: NewId
    admissions: Admissions
    mailbox_holds: MailboxHolds
    category_names: CategoryNames
    read_booking: ReadBooking
    attempts: Attempts

    def __call__(
        self, command: BookSeat, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the booking, CONFIRMED or WAITLISTED. Raises Refusal, IdempotencyKeyInUse, Busy.

        All attempts use the same ids and the same admission, so that a retry after a lost reply
        finds the booking that the earlier attempt created. Raises SaleQueued for a sale in rush
        mode.
        """
        booked = self.unless_queued(command, idempotency)
        if isinstance(booked, AdmissionContext):
            raise SaleQueued("this conference is booked by its queue, at POST /v1/bookings")
        return booked

    def unless_queued(
        self, command: BookSeat, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView | AdmissionContext:
        """Return the booking as a call does; for a sale in rush mode, return the context only."""
        admission, booking_id = self.admissions.begin(self.new_id()), self.new_id()
        return self.attempts(
            lambda number: self._attempt(
                command, admission, booking_id, idempotency, again=number > 0
            )
        )

    def serve(self, command: BookSeat, request: str, booking_id: str) -> BookingView:
        """Decide a request that was queued, with the ids that it got then. Raises as a call does.

        If the booking exists already, it is returned.
        """
        admission = self.admissions.serve(request)
        booked = self.attempts(
            lambda _: self._attempt(command, admission, booking_id, None, again=True)
        )
        assert isinstance(booked, BookingView)
        return booked

    def _attempt(
        self,
        command: BookSeat,
        admission: Admission,
        booking_id: str,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        again: bool,
    ) -> BookingView | AdmissionContext:
        check_books_for_themselves(command)
        now = self.clock()
        if again and (booked := self.bookings.find(booking_id)) is not None:
            check_answer_not_recorded(idempotency)
            return self.read_booking.view(booked, position=command.with_position)

        context = admission.context(
            command.conference_id,
            command.attendee,
            command.by,
            command.former_id,
            command.category,
        )
        if admission.queues_first(context.conference):
            in_realm(context.conference, realm_of(command.attendee))
            return context
        identity = None
        if command.by is not None:
            identity = bind(self.names, context.identity, command.by)
        conference = in_realm(context.conference, realm_of(command.attendee))
        if admission.serves:
            check_open(conference, now)  # nobody waits for the opening of a canceled conference
        names = None if admission.serves else self._names(command, context)
        pool = check_bookable(conference, context.pool, now, names)
        seats = context.seats
        if seats is None:
            raise ConferenceUnknown
        agenda = context.agenda
        if admission.serves and not is_of_same_user(command.added_by, agenda):
            raise UserUnknown
        if agenda is None:
            if command.newcomer is None:
                raise UserUnknown
            agenda = add_newcomer(self.people, command.newcomer, admission.request, now, identity)
        check_may_book(conference, agenda, now)

        party = party_of(command.seats, command.accept, conference.party_limit_in(pool))
        guests = check_guests(command.guests, party.size)
        request = AdmissionRequest(
            pool=pool,
            agenda=agenda,
            party=party,
            wait=command.wait,
            now=now,
        )
        decision = admission.decide(request, [seats], hint=not again)
        actor = command.attendee if command.by is None else command.by.attendee
        cause = Cause(verb=Verb.BOOK, request=admission.request, actor=actor, now=now)
        hold = self.mailbox_holds(
            conference,
            command.attendee,
            booking_id,
            known=context.mailbox,
            taken=admission.mailbox_taken,
        )
        transition = holding(
            book(
                conference,
                agenda,
                cause,
                booking_id,
                decision.becomes,
                decision.changes,
                pool.category,
                guests,
            ),
            hold,
        )
        admission.check_fits(transition, decision)

        return self.read_booking.written(
            transition.applied_to(None),
            partial(admission.commit, transition),
            idempotency,
            now,
            position=command.with_position,
        )

    def _names(self, command: BookSeat, context: AdmissionContext) -> frozenset[str]:
        """Return the names by which categories are visible to the attendee. Raises Contended.

        The account is read only for a category that the stored address does not make visible, for
        example because the attendee is not a user yet.
        """
        email = None if context.mailbox is None else context.mailbox.proven
        names = names_of(command.attendee, email)
        conference, pool = context.conference, context.pool
        if conference is None or pool is None or pool.category is None:
            return names
        category = conference.category_with(pool.category)
        return names_that_suffice(names, [category], command.by, self.category_names)


def check_books_for_themselves(command: BookSeat) -> None:
    """Raise NotAllowed if a caller with a token books in the name of somebody else."""
    if command.by is not None and command.by.attendee != command.attendee:
        raise NotAllowed("invite other people instead of booking for them")
