"""Book: take a free seat at once, or join the waitlist."""

from dataclasses import dataclass
from functools import partial

from booking.application.add_user import Newcomer
from booking.application.admission import Admission, Case, Minted
from booking.application.attempts import Attempts
from booking.application.bookings import BookingSeen, SeeBooking
from booking.application.ports import Clock, NewId, Stale, Store
from booking.application.receipts import Keeping
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Verb
from booking.domain.conference import Conference, Instant
from booking.domain.refusals import ConferenceUnknown, UserExists, UserUnknown
from booking.domain.rights import Caller
from booking.domain.transitions import Cause, admit, book


@dataclass(frozen=True, slots=True, kw_only=True)
class BookSeat:
    """What an attendee asks for, or an organizer for them."""

    conference_id: str
    attendee: str
    wait: bool = True
    newcomer: Newcomer | None = None  # who is added, where no such user is known yet
    by: Caller | None = None  # None: the attendee


@dataclass(frozen=True, slots=True)
class Book:
    """Books one seat, or one place in the waitlist, in one transaction."""

    store: Store
    clock: Clock
    new_id: NewId
    admission: Admission
    see: SeeBooking
    attempts: Attempts

    def __call__(self, command: BookSeat, keeping: Keeping[BookingSeen] | None = None) -> Booking:
        """Return the booking, CONFIRMED or WAITLISTED. Raises Refusal, KeyUsed, Busy."""
        minted = Minted(self.new_id(), booking=self.new_id())
        attempt = partial(self._attempt, command, minted, keeping)
        return self.attempts(lambda number: attempt(again=number > 0))

    def _attempt(
        self,
        command: BookSeat,
        minted: Minted,
        keeping: Keeping[BookingSeen] | None,
        *,
        again: bool,
    ) -> Booking:
        now = self.clock()
        if again and (mine := self.store.booking(minted.booking)) is not None:
            return mine  # an earlier attempt succeeded, and its reply was lost
        opening = self.admission.opening(command.conference_id, command.attendee, minted)
        if opening.conference is None or opening.seats is None:
            raise ConferenceUnknown
        _check_may_book_for(command, opening.conference)
        agenda = opening.agenda or self._welcome(command, minted, now)
        admit(opening.conference, agenda, now)
        actor = command.attendee if command.by is None else command.by.attendee
        cause = Cause(verb=Verb.BOOK, request=minted.request, actor=actor, now=now)
        case = Case(
            wait=command.wait,
            minted=minted,
            conference=opening.conference,
            agenda=agenda,
            cause=cause,
            transition=partial(book, opening.conference, agenda, cause, minted.booking),
        )
        transition = self.admission(case, [opening.seats], hint=not again)
        made = transition.applied_to(None)
        receipt = keeping.receipt(self.see.position_of(made), now) if keeping else None
        self.store.commit(transition, receipt)
        return made

    def _welcome(self, command: BookSeat, minted: Minted, now: Instant) -> Agenda:
        """Add who books for the first time; nobody else is known to nobody."""
        if command.newcomer is None:
            raise UserUnknown
        try:
            self.store.add_user(command.newcomer.user(now), minted.request)
        except UserExists as faster:
            raise Stale from faster
        return Agenda(attendee=command.attendee, version=0, places={})


def _check_may_book_for(command: BookSeat, conference: Conference) -> None:
    """Refuse who books for somebody else and does not run the conference."""
    if command.by is not None and command.by.attendee != command.attendee:
        command.by.check_organizes(conference.organizer)
