"""The secret links to people's calendars."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.domain.booking import Booking
from booking.domain.conference import Conference, Instant
from booking.domain.identity import Identity


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLink:
    """The secret link of a person, without the secret: only its hash is stored."""

    attendee: str
    digest: str
    created_at: Instant


class Calendars(Protocol):
    """All secret links. Reads are consistent."""

    def find(self, digest: str) -> CalendarLink | None:
        """Return the link with this hash, or None."""

    def of(self, attendee: str) -> CalendarLink | None:
        """Return the link of a person, or None."""

    def replace(self, link: CalendarLink, known: CalendarLink | None, identity: Identity) -> None:
        """Store a link in place of the known one. Raises Stale if either has changed.

        identity: that of the person, which must still be bound.
        """

    def remove(self, known: CalendarLink) -> None:
        """Delete a link. Raises Stale if the person has another one."""

    def live_bookings(self, attendee: str) -> Sequence[tuple[Booking, Conference]]:
        """Return the live bookings of a person with their conferences, in the order of start."""
