"""People: read, export and erase the data of a user."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from booking.application.api_keys import forget_api_keys
from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, can_be_passed, view
from booking.application.calendars import RemoveCalendarLink
from booking.application.cancel import Cancel
from booking.application.devices import forget_devices
from booking.application.identify import bind_caller
from booking.application.mailboxes import Mailboxes
from booking.application.ports.api_keys import ApiKeys
from booking.application.ports.bookings import Bookings, HistoryEntry
from booking.application.ports.calendars import CalendarLink, Calendars
from booking.application.ports.catalog import Catalog
from booking.application.ports.conferences import Conferences
from booking.application.ports.devices import Devices
from booking.application.ports.door import StaffList
from booking.application.ports.idempotency import IdempotencyRecords
from booking.application.ports.names import Names
from booking.application.ports.organizing import OrganizerRequests
from booking.application.ports.people import Accounts, People, User
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.webhooks import Webhooks
from booking.application.webhooks import forget_webhooks
from booking.domain.api_keys import ApiKey
from booking.domain.booking import Booking, Verb
from booking.domain.devices import Device
from booking.domain.identity import Identity, Phase, erased, erasing, signed_out
from booking.domain.invitations import decline, ids_of
from booking.domain.organizing import OrganizerRequest
from booking.domain.promotion import Passage
from booking.domain.refusals import (
    AlreadyCanceled,
    ConferenceCanceled,
    ConferenceStarted,
    ConferencesToCome,
    SeatCheckedIn,
    UserUnknown,
)
from booking.domain.rights import Caller
from booking.domain.staff import Staff
from booking.domain.transitions import Cause
from booking.domain.webhooks import Webhook

PAGE = 100
ORGANIZED_LIMIT = 100_000  # conferences of one organizer
DOORS_LIMIT = 10_000  # conferences at whose doors one person works


@dataclass(frozen=True, slots=True)
class ReadUser:
    """Reads one user."""

    people: People
    attempts: Attempts

    def __call__(self, attendee: str) -> User:
        """Return the user as stored. Raises UserUnknown, Busy."""
        user = self.attempts(lambda _: self.people.find(attendee))
        if user is None:
            raise UserUnknown
        return user


@dataclass(frozen=True, slots=True, kw_only=True)
class UserExport:
    """All data that the service stores about a user."""

    user: User
    bookings: Sequence[tuple[BookingView, Sequence[HistoryEntry]]]
    passages: Mapping[str, Sequence[Passage]]  # the seats that passed a booking, by its id
    request: OrganizerRequest | None = None  # to become an organizer
    calendar_link: CalendarLink | None = None
    devices: Sequence[Device] = ()
    doors: Sequence[Staff] = ()  # the roles of the person as staff
    webhooks: Sequence[Webhook] = ()
    api_keys: Sequence[ApiKey] = ()


@dataclass(frozen=True, slots=True)
class ExportUser:
    """Collects all data that the service stores about a user."""

    bookings: Bookings
    catalog: Catalog
    people: People
    requests: OrganizerRequests
    calendars: Calendars
    devices: Devices
    staff: StaffList
    webhooks: Webhooks
    api_keys: ApiKeys
    clock: Clock
    attempts: Attempts

    def __call__(self, attendee: str, subject: str) -> UserExport:
        """Return the data, with the oldest booking first. Raises UserUnknown, Busy."""
        user = ReadUser(self.people, self.attempts)(attendee)
        now = self.clock()
        bookings = [
            (view(booking, now), self.attempts(partial(self._history, booking.id)))
            for booking in bookings_by(self.catalog, self.attempts, attendee)
        ]
        return UserExport(
            user=user,
            bookings=bookings,
            passages={
                seen.booking.id: self.attempts(partial(self._passages, seen.booking.id))
                for seen, entries in bookings
                if can_be_passed(entries)
            },
            request=self.attempts(lambda _: self.requests.find(subject)),
            calendar_link=self.attempts(lambda _: self.calendars.of(attendee)),
            devices=self.attempts(lambda _: self.devices.of(attendee)),
            doors=self.attempts(lambda _: self.staff.of_person(attendee, DOORS_LIMIT)),
            webhooks=self.attempts(lambda _: self.webhooks.of(attendee)),
            api_keys=self.attempts(lambda _: self.api_keys.of(subject)[1]),
        )

    def _history(self, booking_id: str, _: int) -> list[HistoryEntry]:
        return self.bookings.history(booking_id)

    def _passages(self, booking_id: str, _: int) -> list[Passage]:
        return self.bookings.passages(booking_id)


@dataclass(frozen=True, slots=True)
class EraseUser:
    """Cancels the live bookings of a user, gives all data to a pseudonym, deletes the account.

    Seat counts and the order of the waitlists remain correct. The identity item has the progress:
    from the first step on, all requests of the user except this one are refused. Once all data is
    erased, the username may be taken again. The account is deleted last, by its subject, so that
    a repeated request never deletes the account of the next holder of the name.
    """

    bookings: Bookings
    catalog: Catalog
    conferences: Conferences
    people: People
    names: Names
    requests: OrganizerRequests
    idempotency_records: IdempotencyRecords
    mailboxes: Mailboxes
    calendars: Calendars
    devices: Devices
    staff: StaffList
    webhooks: Webhooks
    api_keys: ApiKeys
    accounts: Accounts
    clock: Clock
    new_id: NewId
    cancel: Cancel
    attempts: Attempts

    def __call__(self, caller: Caller) -> None:
        """Erase the caller, who need not have booked. A repeated call continues an erasure.

        Raises ConferencesToCome, NameRefused, SubjectRefused, TokenRevoked, Busy.
        """
        begun = self.attempts(lambda _: self._begin(caller))
        if begun.phase is Phase.ERASING:
            self._erase_data(caller)
            done = erased(begun, self.clock())
            self.attempts(lambda _: self.names.write(done, begun))
        self.attempts(lambda _: self.accounts.forget(caller.subject))

    def _begin(self, caller: Caller) -> Identity:
        """Return the identity in the phase of the erasure; write it when the erasure begins."""
        now, known = self.clock(), self.names.find(caller.user_id)
        begun = erasing(known, caller, now)
        if begun != known:
            organized = self.catalog.conferences_by(caller.attendee, ORGANIZED_LIMIT)
            if any(not one.canceled and not one.over(now) for one in organized):
                raise ConferencesToCome
            self.names.write(begun, known)
        return begun

    def _erase_data(self, caller: Caller) -> None:
        attendee, pseudonym = caller.attendee, f"erased:{self.new_id()}"
        forget_api_keys(self.api_keys, self.attempts, caller.subject)
        self._cancel_live(caller)
        for booking in bookings_by(self.catalog, self.attempts, attendee):
            self.attempts(partial(self._pseudonymise, booking.id, attendee, pseudonym))
        emails = self.attempts(lambda _: self.mailboxes.proven(attendee, caller.user_id))
        for invitee in sorted(ids := ids_of(attendee, emails)):
            forget = partial(self._forget_invitation, invitee, ids, pseudonym)
            for booking in bookings_by(self.catalog, self.attempts, invitee):
                self.attempts(partial(forget, booking.id))
        organized = self.attempts(lambda _: self.catalog.conferences_by(attendee, ORGANIZED_LIMIT))
        for conference in organized:
            self.attempts(partial(self._give_up, conference.id, attendee, pseudonym))
        forget_devices(self.devices, self.attempts, attendee)
        for role in self.attempts(lambda _: self.staff.of_person(attendee, DOORS_LIMIT)):
            self.attempts(lambda _, role=role: self.staff.remove(role))  # type: ignore[misc]
        forget_webhooks(self.webhooks, self.attempts, attendee)
        RemoveCalendarLink(self.calendars, self.attempts)(attendee)
        self.attempts(lambda _: self.requests.forget(caller.subject))
        self.attempts(lambda _: self.people.erase(attendee))
        self.attempts(lambda _: self.idempotency_records.forget(caller.subject))

    def _forget_invitation(
        self, invitee: str, ids: frozenset[str], pseudonym: str, booking_id: str, _: int
    ) -> None:
        """Decline an invitation if it is live, and give it to the pseudonym."""
        found = self.bookings.find(booking_id)
        if found is None or found.invitee != invitee:
            return
        request, now = self.new_id(), self.clock()
        cause = Cause(verb=Verb.DECLINE, request=request, actor=found.attendee, now=now)
        with suppress(AlreadyCanceled, ConferenceStarted):
            self.bookings.commit(decline(found, None, cause, ids))
            found = self.bookings.find(booking_id)
        if found is not None:
            self.people.forget_invitee(found, ids, pseudonym)

    def _give_up(self, conference_id: str, organizer: str, pseudonym: str, _: int) -> None:
        """Give a conference to the pseudonym, so that no later holder of the name organizes it."""
        conference = self.conferences.find(conference_id)
        if conference is not None and conference.organizer == organizer:
            self.conferences.give(conference, pseudonym)

    def _cancel_live(self, caller: Caller) -> None:
        """Cancel the bookings of the agenda, which is up to date, while an index may lag."""
        agenda = self.attempts(lambda _: self.people.agenda(caller.attendee))
        for summary in agenda.entries.values() if agenda else ():
            try:
                self.cancel(summary.booking, caller)
            except (AlreadyCanceled, ConferenceStarted, ConferenceCanceled, SeatCheckedIn):
                continue  # the booking remains, and the pseudonym gets it

    def _pseudonymise(self, booking_id: str, attendee: str, pseudonym: str, _: int) -> None:
        booking = self.bookings.find(booking_id)
        if booking is None or booking.attendee != attendee:
            return
        self.bookings.forget_mailbox(booking)
        self.people.pseudonymise(booking, pseudonym)


def bookings_by(catalog: Catalog, attempts: Attempts, attendee: str) -> Iterator[Booking]:
    """Yield all bookings of an attendee, oldest first, from an index that may lag."""
    cursor: str | None = None
    while True:
        read = partial(catalog.bookings_by, attendee, cursor, PAGE)
        page = attempts(lambda _, read=read: read())  # type: ignore[misc]
        yield from page.bookings
        cursor = page.cursor
        if cursor is None:
            return


@dataclass(frozen=True, slots=True)
class SignOut:
    """Signs a person out everywhere: no token that was issued until now is accepted."""

    names: Names
    accounts: Accounts
    clock: Clock
    attempts: Attempts

    def __call__(self, caller: Caller) -> None:
        """Revoke the refresh tokens, then all access tokens.

        Raises NameRefused, SubjectRefused, TokenRevoked, Busy.
        """
        self.attempts(lambda _: bind_caller(self.names, caller))
        self.attempts(lambda _: self.accounts.sign_out(caller.subject))
        self.attempts(lambda _: self._revoke(caller))

    def _revoke(self, caller: Caller) -> None:
        known = self.names.find(caller.user_id)
        if known is not None and known.subject == caller.subject and known.phase is Phase.BOUND:
            self.names.write(signed_out(known, self.clock()), known)
