"""People: read, export and erase the data of a user."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.cancel import Cancel
from booking.application.ports.bookings import Bookings, HistoryEntry
from booking.application.ports.catalog import Catalog
from booking.application.ports.people import Accounts, People, User
from booking.application.ports.primitives import Clock, NewId
from booking.domain.booking import Booking
from booking.domain.refusals import (
    AlreadyCanceled,
    ConferenceCanceled,
    ConferenceStarted,
    UserUnknown,
)
from booking.domain.rights import Caller

PAGE = 100


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


@dataclass(frozen=True, slots=True)
class ExportUser:
    """Collects all data that the service stores about a user."""

    bookings: Bookings
    catalog: Catalog
    people: People
    clock: Clock
    attempts: Attempts

    def __call__(self, attendee: str) -> UserExport:
        """Return the data, with the oldest booking first. Raises UserUnknown, Busy."""
        user = ReadUser(self.people, self.attempts)(attendee)
        now = self.clock()
        bookings = [
            (view(booking, now), self.attempts(partial(self._history, booking.id)))
            for booking in bookings_by(self.catalog, self.attempts, attendee)
        ]
        return UserExport(user=user, bookings=bookings)

    def _history(self, booking_id: str, _: int) -> list[HistoryEntry]:
        return self.bookings.history(booking_id)


@dataclass(frozen=True, slots=True)
class EraseUser:
    """Cancels the live bookings of a user, gives all bookings to a pseudonym, deletes the user.

    Seat counts and the order of the waitlists remain correct.
    """

    bookings: Bookings
    catalog: Catalog
    people: People
    accounts: Accounts
    clock: Clock
    new_id: NewId
    cancel: Cancel
    attempts: Attempts

    def __call__(self, caller: Caller) -> None:
        """Erase the caller. A repeated call continues an interrupted erasure.

        Raises UserUnknown, Busy.
        """
        if self.attempts(lambda _: self.people.find(caller.attendee)) is None:
            raise UserUnknown
        self._cancel_live(caller)
        pseudonym = f"erased:{self.new_id()}"
        for booking in bookings_by(self.catalog, self.attempts, caller.attendee):
            self.attempts(partial(self._pseudonymise, booking.id, caller.attendee, pseudonym))
        self.attempts(lambda _: self.people.erase(caller.attendee))
        self.attempts(lambda _: self.accounts.forget(caller.user_id))

    def _cancel_live(self, caller: Caller) -> None:
        """Cancel the bookings of the agenda, which is up to date, while an index may lag."""
        agenda = self.attempts(lambda _: self.people.agenda(caller.attendee))
        for summary in agenda.entries.values() if agenda else ():
            try:
                self.cancel(summary.booking, caller)
            except (AlreadyCanceled, ConferenceStarted, ConferenceCanceled):
                continue  # the booking remains, and the pseudonym gets it

    def _pseudonymise(self, booking_id: str, attendee: str, pseudonym: str, _: int) -> None:
        booking = self.bookings.find(booking_id)
        if booking is None or booking.attendee != attendee:
            return
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
