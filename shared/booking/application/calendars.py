"""Secret links to people's calendars: create, remove, read.

A calendar program cannot sign in, so the secret in the link is the only credential. The table has
its hash (docs/adr/0038).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from booking.application.attempts import Attempts
from booking.application.bookings import BookingView, view
from booking.application.identify import bind_caller
from booking.application.ports.calendars import CalendarLink, Calendars
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock, NewSecret
from booking.domain.conference import Conference
from booking.domain.refusals import CalendarUnknown
from booking.domain.rights import Caller


def digest_of(secret: str) -> str:
    """Return the hash of a secret, which needs no salt because the secret is random."""
    return sha256(secret.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class CreateCalendarLink:
    """Creates the link of a person. The previous link ends in the same transaction."""

    calendars: Calendars
    names: Names
    clock: Clock
    new_secret: NewSecret
    attempts: Attempts

    def __call__(self, caller: Caller) -> tuple[CalendarLink, str]:
        """Return the link and its secret, which nothing can return again.

        Raises NameRefused, SubjectRefused, TokenRevoked, Busy.
        """
        return self.attempts(lambda _: self._create(caller))

    def _create(self, caller: Caller) -> tuple[CalendarLink, str]:
        identity = bind_caller(self.names, caller)
        known, secret = self.calendars.of(caller.attendee), self.new_secret()
        link = CalendarLink(
            attendee=caller.attendee, digest=digest_of(secret), created_at=self.clock()
        )
        self.calendars.replace(link, known, identity)
        return link, secret


@dataclass(frozen=True, slots=True)
class ReadCalendarLink:
    """Reads when the link of a person was created."""

    calendars: Calendars
    attempts: Attempts

    def __call__(self, attendee: str) -> CalendarLink | None:
        """Return the link, or None. Raises Busy."""
        return self.attempts(lambda _: self.calendars.of(attendee))


@dataclass(frozen=True, slots=True)
class RemoveCalendarLink:
    """Removes the link of a person, if there is one."""

    calendars: Calendars
    attempts: Attempts

    def __call__(self, attendee: str) -> None:
        """Remove the link. Raises Busy."""
        self.attempts(lambda _: self._remove(attendee))

    def _remove(self, attendee: str) -> None:
        known = self.calendars.of(attendee)
        if known is not None:
            self.calendars.remove(known)


@dataclass(frozen=True, slots=True)
class ReadCalendar:
    """Reads the live bookings behind a secret link."""

    calendars: Calendars
    clock: Clock
    attempts: Attempts

    def __call__(self, secret: str) -> Sequence[tuple[BookingView, Conference]]:
        """Return the bookings with their conferences. Raises CalendarUnknown, Busy."""
        return self.attempts(lambda _: self._read(secret))

    def _read(self, secret: str) -> list[tuple[BookingView, Conference]]:
        link = self.calendars.find(digest_of(secret))
        if link is None:
            raise CalendarUnknown
        now, found = self.clock(), self.calendars.live_bookings(link.attendee)
        return [(view(booking, now), conference) for booking, conference in found]
