"""Invite a person to a conference; accept or decline an invitation."""

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar

from booking.application.add_user import Newcomer, add_newcomer
from booking.application.admission import Admission, AdmissionRequest, Admissions
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.cancel import check_conference_not_canceled
from booking.application.idempotency import IdempotencyWriter, check_answer_not_recorded
from booking.application.identify import bind, bind_caller
from booking.application.mailbox_holds import MailboxHolds
from booking.application.mailboxes import Mailboxes
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.names import Names
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.seats import AdmissionContext
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Verb
from booking.domain.categories import check_invitable
from booking.domain.conference import Conference, Instant
from booking.domain.invitations import (
    Invitee,
    accept,
    check_invitee,
    check_may_invite,
    decline,
    ids_of,
    invite,
    placeholder,
)
from booking.domain.parties import party_of
from booking.domain.pools import Pool
from booking.domain.realms import SIGNED_IN, in_realm
from booking.domain.refusals import ConferenceUnknown
from booking.domain.rights import Caller
from booking.domain.seats import Seats
from booking.domain.transitions import Cause, Transition, check_open, deadline_of, holding

type Ids = frozenset[str]  # of a person, see ids_of


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitePerson:
    """The request of an organizer."""

    conference_id: str
    invitee: Invitee
    by: Caller
    category: str | None = None  # its id or its name; None: the default pool
    seats: int = 1
    wait: bool = True  # whether the invitation may be a place in the waitlist


@dataclass(frozen=True, slots=True)
class Invite:
    """Makes one invitation in one transaction: held seats, or a place in the waitlist."""

    bookings: Bookings
    names: Names
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
        context = admission.context(
            command.conference_id,
            placeholder(booking_id),
            command.by,
            category=command.category,
        )
        conference, pool, seats = self.opened(context, command.by, now)
        invitee = self.as_known(command.invitee)
        last, live = self.bookings.last_invitation(conference.id, invitee.id)
        check_may_invite(last, live)

        agenda = Agenda(attendee=placeholder(booking_id), version=0, entries={})
        request = AdmissionRequest(
            pool=pool,
            agenda=agenda,
            wait=command.wait,
            now=now,
            party=party_of(command.seats, None, conference.party_limit_in(pool)),
            held_until=self.held_until(conference, now),
        )
        decision = admission.decide(request, [seats], hint=not again)
        cause = Cause(
            verb=Verb.INVITE, request=admission.request, actor=command.by.attendee, now=now
        )
        transition = invite(
            conference,
            invitee,
            last,
            cause,
            booking_id,
            decision.becomes,
            decision.changes,
            pool.category,
        )
        admission.check_fits(transition, decision)
        invited = view(transition.applied_to(None), now)
        record = idempotency.record(invited, now) if idempotency else None
        self.bookings.commit(transition, record)
        return invited

    def opened(
        self, context: AdmissionContext, by: Caller, now: Instant
    ) -> tuple[Conference, Pool, Seats]:
        """Return the conference, the pool and the shard of a context, if the caller may invite.

        Raises Refusal, Contended.
        """
        bind(self.names, context.identity, by)
        conference = in_realm(context.conference, by.realm)
        by.check_organizes(conference.organizer)
        pool = check_invitable(conference, context.pool)
        if context.seats is None:
            raise ConferenceUnknown
        check_open(conference, now)
        return conference, pool, context.seats

    def held_until(self, conference: Conference, now: Instant) -> Instant:
        """Return the deadline of an invitation with a seat."""
        window = self.window if conference.window is None else conference.window
        return deadline_of(conference, window, now)

    def as_known(self, invitee: Invitee) -> Invitee:
        """Return an invitee by username under the spelling of the person who has the name."""
        if not invitee.id.startswith(SIGNED_IN):
            return invitee
        known = self.names.find(invitee.id.removeprefix(SIGNED_IN))
        if known is None or known.attendee is None:
            return invitee
        return replace(invitee, id=known.attendee)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerInvitation:
    """The answer of an invitee."""

    booking_id: str
    by: Caller
    newcomer: Newcomer  # the user to add if the invitee is not a user yet
    seats: int | None = None  # how many seats an acceptance takes; None: all


@dataclass(frozen=True, slots=True)
class _Answer:
    """Answers an invitation for its invitee, in one transaction."""

    concerns_all_ids: ClassVar[bool]  # also the ids that the invitation was not addressed to
    bookings: Bookings
    people: People
    names: Names
    mailboxes: Mailboxes
    mailbox_holds: MailboxHolds
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self, command: AnswerInvitation, idempotency: IdempotencyWriter[BookingView] | None = None
    ) -> BookingView:
        """Return the booking afterwards. Raises Refusal, IdempotencyKeyInUse, Busy."""
        request = self.new_id()
        return self.attempts(
            lambda number: self._attempt(command, request, idempotency, again=number > 0)
        )

    @abstractmethod
    def decide(
        self, booking: Booking, agenda: Agenda, cause: Cause, ids: Ids, seats: int | None
    ) -> Transition:
        """Return the transition of the answer. Raises a Refusal."""

    def _attempt(
        self,
        command: AnswerInvitation,
        request: str,
        idempotency: IdempotencyWriter[BookingView] | None,
        *,
        again: bool,
    ) -> BookingView:
        now, attendee = self.clock(), command.by.attendee
        found, agenda = self.bookings.find_with_agenda(command.booking_id, attendee)
        if found is not None and request in found.requests:
            check_answer_not_recorded(idempotency)
            return view(found, now)
        emails = self._emails(found, command.by)
        booking = check_invitee(found, attendee, emails)
        if agenda is None:
            identity = bind_caller(self.names, command.by)
            agenda = add_newcomer(self.people, command.newcomer, request, now, identity)
        cause = Cause(verb=Verb.ACCEPT, request=request, actor=attendee, now=now)
        ids = ids_of(attendee, emails)
        transition = self.decide(booking, agenda, cause, ids, command.seats)
        if again:
            check_conference_not_canceled(self.conferences, booking)
        answered = view(transition.applied_to(booking), now)
        record = idempotency.record(answered, now) if idempotency else None
        self.bookings.commit(transition, record)
        return answered

    def _emails(self, found: Booking | None, by: Caller) -> frozenset[str]:
        """Return the verified addresses of the caller, if the answer depends on them.

        They are read for unknown bookings and for those of other people too, so that the time of
        an answer does not tell them apart.
        """
        if found is not None and by.attendee == found.attendee:
            return frozenset()
        if found is not None and by.attendee == found.invitee and not self.concerns_all_ids:
            return frozenset()
        return self.mailboxes.proven(by.attendee, by.user_id)


@dataclass(frozen=True, slots=True)
class AcceptInvitation(_Answer):
    """Gives an invitation to its invitee, under rule 4."""

    concerns_all_ids = False

    def decide(
        self, booking: Booking, agenda: Agenda, cause: Cause, ids: Ids, seats: int | None
    ) -> Transition:
        """Return the transition that gives the booking to the invitee."""
        del ids
        accepted = accept(booking, agenda, cause, seats)
        conference = self.conferences.find(booking.summary.conference)
        assert conference is not None, "a booking has a conference"
        hold = self.mailbox_holds(conference, agenda.attendee, booking.id, taken=True)
        return holding(accepted, hold)


@dataclass(frozen=True, slots=True)
class DeclineInvitation(_Answer):
    """Cancels an invitation for its invitee, who is not invited again until they act."""

    concerns_all_ids = True

    def decide(
        self, booking: Booking, agenda: Agenda, cause: Cause, ids: Ids, seats: int | None
    ) -> Transition:
        """Return the cancellation, which counts for all ids of the invitee."""
        del seats
        return decline(booking, agenda, cause, ids)
