"""People: what we hold of somebody, all of it to take along, and its erasure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.bookings import BookingSeen, seen
from booking.application.cancel import Cancel
from booking.application.ports import Clock, Directory, Entry, NewId, Store, User
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
class SeeUser:
    """Reads one user."""

    store: Store
    attempts: Attempts

    def __call__(self, attendee: str) -> User:
        """Return the user as kept. Raises UserUnknown, Busy."""
        user = self.attempts(lambda _: self.store.user(attendee))
        if user is None:
            raise UserUnknown
        return user


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """All that we hold of somebody."""

    user: User
    bookings: Sequence[tuple[BookingSeen, Sequence[Entry]]]


@dataclass(frozen=True, slots=True)
class ExportUser:
    """Gathers all that we hold of somebody."""

    store: Store
    clock: Clock
    attempts: Attempts

    def __call__(self, attendee: str) -> Held:
        """Return it, bookings oldest first. Raises UserUnknown, Busy."""
        user = SeeUser(self.store, self.attempts)(attendee)
        now = self.clock()
        bookings = [
            (seen(booking, now, None), self.attempts(partial(self._history, booking.id)))
            for booking in bookings_by(self.store, self.attempts, attendee)
        ]
        return Held(user=user, bookings=bookings)

    def _history(self, booking_id: str, _: int) -> list[Entry]:
        return self.store.history(booking_id)


@dataclass(frozen=True, slots=True)
class EraseUser:
    """Cancels somebody's live bookings, then makes them nobody's; counts and order stay."""

    store: Store
    directory: Directory
    clock: Clock
    new_id: NewId
    cancel: Cancel
    attempts: Attempts

    def __call__(self, caller: Caller) -> None:
        """Erase the caller; again goes on where it stopped. Raises UserUnknown, Busy."""
        if self.attempts(lambda _: self.store.user(caller.attendee)) is None:
            raise UserUnknown
        self._cancel_live(caller)
        pseudonym = f"erased:{self.new_id()}"
        for booking in bookings_by(self.store, self.attempts, caller.attendee):
            self.attempts(partial(self._pseudonymise, booking.id, caller.attendee, pseudonym))
        self.attempts(lambda _: self.store.erase_user(caller.attendee))
        self.attempts(lambda _: self.directory.forget(caller.user_id))

    def _cancel_live(self, caller: Caller) -> None:
        """Cancel what the agenda knows: unlike an index it does not lag."""
        agenda = self.attempts(lambda _: self.store.agenda(caller.attendee))
        for place in agenda.places.values() if agenda else ():
            try:
                self.cancel(place.booking, caller)
            except (AlreadyCanceled, ConferenceStarted, ConferenceCanceled):
                continue  # what has started stays, and will be nobody's

    def _pseudonymise(self, booking_id: str, attendee: str, pseudonym: str, _: int) -> None:
        booking = self.store.booking(booking_id)
        if booking is None or booking.attendee != attendee:
            return
        self.store.pseudonymise(booking, pseudonym)


def bookings_by(store: Store, attempts: Attempts, attendee: str) -> Iterator[Booking]:
    """List all of a person's bookings, oldest first, page by page; the index may lag."""
    cursor: str | None = None
    while True:
        read = partial(store.bookings_by, attendee, cursor, PAGE)
        page = attempts(lambda _, read=read: read())  # type: ignore[misc]
        yield from page.bookings
        cursor = page.cursor
        if cursor is None:
            return
