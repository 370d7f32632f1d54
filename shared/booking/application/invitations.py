"""Invite a person to a conference; accept or decline an invitation."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from booking.application.add_user import Newcomer
from booking.application.admission import Admission, AdmissionRequest, Admissions
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.cancel import check_conference_not_canceled
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.identify import bind
from booking.application.mailboxes import Mailboxes
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Stale
from booking.application.ports.names import Names
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock, NewId
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Verb
from booking.domain.invitations import (
    Invitee,
    accept,
    check_invitee,
    check_may_invite,
    decline,
    invite,
    placeholder,
)
from booking.domain.refusals import ConferenceUnknown, UserExists
from booking.domain.rights import Caller
from booking.domain.transitions import Cause, Transition, check_open, deadline_of


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitePerson:
    """The request of an organizer."""

    conference_id: str
    invitee: Invitee
    by: Caller
    wait: bool = True  # whether the invitation may be a place in the waitlist


@dataclass(frozen=True, slots=True)
class Invite:
    """Makes one invitation in one transaction: a held seat, or a place in the waitlist."""

    bookings: Bookings
    clock: Clock
    new_id: NewId
    admissions: Admissions
    attempts: Attempts
    window: int  # seconds, for conferences without a window of their own

    def __call__(
        self, command: InvitePerson, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the invitation. Raises Refusal, IdempotencyKeyInUse, Busy.

        All attempts use the same ids, so that a retry after a lost reply finds the invitation.
        """
        admission, booking_id = self.admissions.begin(self.new_id()), self.new_id()
        return self.attempts(
            lambda number: self._attempt(
                command, admission, booking_id, idempotency, again=number > 0
            )
        )

    def _attempt(
        self,
        command: InvitePerson,
        admission: Admission,
        booking_id: str,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        again: bool,
    ) -> BookingView:
        now = self.clock()
        if again and (made := self.bookings.find(booking_id)) is not None:
            check_answer_not_recorded(idempotency)
            return view(made, now)
        context = admission.context(command.conference_id, placeholder(booking_id))
        conference, seats = context.conference, context.seats
        if conference is None or seats is None:
            raise ConferenceUnknown
        command.by.check_organizes(conference.organizer)
        check_open(conference, now)
        last, live = self.bookings.last_invitation(conference.id, command.invitee.id)
        check_may_invite(last, live)

        window = self.window if conference.window is None else conference.window
        agenda = Agenda(attendee=placeholder(booking_id), version=0, entries={})
        request = AdmissionRequest(
            conference=conference,
            agenda=agenda,
            wait=command.wait,
            now=now,
            held_until=deadline_of(conference, window, now),
        )
        decision = admission.decide(request, [seats], hint=not again)
        cause = Cause(
            verb=Verb.INVITE, request=admission.request, actor=command.by.attendee, now=now
        )
        transition = invite(
            conference,
            command.invitee,
            last,
            cause,
            booking_id,
            decision.becomes,
            decision.changes,
        )
        admission.check_fits(transition, decision)
        invited = view(transition.applied_to(None), now)
        record = idempotency.record(invited, now) if idempotency else None
        self.bookings.commit(transition, record)
        return invited


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerInvitation:
    """The answer of an invitee."""

    booking_id: str
    by: Caller
    newcomer: Newcomer  # the user to add if the invitee is not a user yet


@dataclass(frozen=True, slots=True)
class AcceptInvitation:
    """Gives an invitation to its invitee, under rule 4, in one transaction."""

    bookings: Bookings
    people: People
    names: Names
    mailboxes: Mailboxes
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self, command: AnswerInvitation, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the booking of the invitee. Raises Refusal, IdempotencyKeyInUse, Busy."""
        answer = partial(
            _answer, self.bookings, self.people, self.names, self.mailboxes, self.clock
        )
        request = self.new_id()
        return self.attempts(
            lambda number: answer(command, request, idempotency, self._decide, number)
        )

    def _decide(self, booking: Booking, agenda: Agenda, cause: Cause, number: int) -> Transition:
        transition = accept(booking, agenda, cause)
        if number > 0:
            check_conference_not_canceled(self.conferences, booking)
        return transition


@dataclass(frozen=True, slots=True)
class DeclineInvitation:
    """Cancels an invitation for its invitee, in one transaction."""

    bookings: Bookings
    people: People
    names: Names
    mailboxes: Mailboxes
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self, command: AnswerInvitation, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the canceled invitation. Raises Refusal, IdempotencyKeyInUse, Busy."""
        answer = partial(
            _answer, self.bookings, self.people, self.names, self.mailboxes, self.clock
        )
        request = self.new_id()
        return self.attempts(
            lambda number: answer(command, request, idempotency, self._decide, number)
        )

    def _decide(self, booking: Booking, agenda: Agenda, cause: Cause, number: int) -> Transition:
        transition = decline(booking, agenda, cause)
        if number > 0:
            check_conference_not_canceled(self.conferences, booking)
        return transition


def _answer(  # noqa: PLR0917 - none of the parameters belong together
    bookings: Bookings,
    people: People,
    names: Names,
    mailboxes: Mailboxes,
    clock: Clock,
    command: AnswerInvitation,
    request: str,
    idempotency: IdempotencyWriter[BookingView] | None,
    decide: Callable[[Booking, Agenda, Cause, int], Transition],
    number: int,
) -> BookingView:
    """Make one attempt to answer an invitation; `decide` returns its transition."""
    now, attendee = clock(), command.by.attendee
    found, agenda = bookings.find_with_agenda(command.booking_id, attendee)
    if found is not None and request in found.requests:
        check_answer_not_recorded(idempotency)
        return view(found, now)
    by_email = found is not None and found.invitee_email is not None
    email = mailboxes.proven(attendee, command.by.user_id, now) if by_email else None
    booking = check_invitee(found, attendee, email)
    if agenda is None:
        agenda = _add_newcomer(people, names, command, request, now)
    cause = Cause(verb=Verb.ACCEPT, request=request, actor=attendee, now=now)
    transition = decide(booking, agenda, cause, number)
    answered = view(transition.applied_to(booking), now)
    record = idempotency.record(answered, now) if idempotency else None
    bookings.commit(transition, record)
    return answered


def _add_newcomer(
    people: People, names: Names, command: AnswerInvitation, request: str, now: int
) -> Agenda:
    newcomer, by = command.newcomer, command.by
    identity = bind(names, names.find(by.user_id), by)
    try:
        people.add(newcomer.user(now), request, identity=identity)
    except UserExists as faster:
        raise Stale from faster
    return Agenda(attendee=newcomer.attendee, version=0, entries={})
