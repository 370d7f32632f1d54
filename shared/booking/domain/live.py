"""What is told live: who may be told how much, and what there is to tell of a conference."""

from dataclasses import dataclass

from booking.domain.conference import Instant

MESSAGE_LIMIT = 4 * 1024  # bytes of what a client sends
WATCHES_LIMIT = 50  # subscriptions of one connection
CONNECTIONS_LIMIT = 20  # of one signed-in attendee, that watch bookings
LIFETIME = 2 * 3_600_000 + 300_000  # of a connection: its gateway ends it after two hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A client that is connected, as far as is known."""

    id: str
    since: Instant

    @property
    def until(self) -> Instant:
        """When it is over for certain, whether or not anybody said so."""
        return self.since + LIFETIME


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What a connection wants to be told of: a conference's availability, or one booking of it."""

    conference: str
    booking: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watcher:
    """A connection, and one thing that it watches."""

    connection: str
    watch: Watch
    attendee: str | None = None  # who was proven to be at the other end
