"""The feeds of organizers: the events of their conferences, in the order of their recording."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from booking.domain.conference import Instant
from booking.domain.feed import Position


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """An event in a feed. The event has no personal data: neither attendee nor organizer."""

    position: Position
    previous: Position | None  # the entry before it; None for the first of the feed
    event: Mapping[str, Any]

    @property
    def event_id(self) -> str:
        """Return the id of the event."""
        return str(self.event["id"])

    @property
    def conference(self) -> str:
        """Return the conference of the event."""
        return str(self.event["conference"])

    @property
    def booking(self) -> str | None:
        """Return the booking of the event, or None if it is about a conference."""
        return self.event.get("booking")


class Feed(Protocol):
    """All feeds, one for each organizer. Reads are consistent."""

    def head(self, organizer: str) -> Position | None:
        """Return the position of the newest entry of a feed, or None if it never had one."""

    def recorded(self, event_ids: Sequence[str]) -> Mapping[str, Position]:
        """Return the positions of those events that are in a feed."""

    def append(self, organizer: str, known: Position | None, entries: Sequence[FeedEntry]) -> None:
        """Write entries after the newest one, `known`. Raises Contended.

        Raises Stale if the feed has another newest entry, or if one of the events is in a feed.
        """

    def after(self, organizer: str, position: Position, limit: int) -> Iterator[FeedEntry]:
        """Yield the entries after a position, in order. It reads `limit` entries at a time.

        An entry whose transaction is not complete may be missing, although a later one is not.
        """

    def organizers(self, conferences: Sequence[str]) -> Mapping[str, str | None]:
        """Return the present organizer of each conference that exists."""

    def attendees(self, bookings: Sequence[str]) -> Mapping[str, str]:
        """Return the attendee of each booking that exists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPage:
    """Entries of a feed with their events in full, and the position after which the next begin."""

    entries: Sequence[FeedEntry]
    position: Position
    more: bool  # whether there may be more entries now


def expiry(at: Instant, kept_ms: int) -> int:
    """Return the second at which DynamoDB may delete an item that is needed for a time."""
    return (at + kept_ms) // 1000
