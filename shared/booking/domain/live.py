"""What is told live: who may be told how much, and what there is to tell of a conference."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.domain import seats as seat
from booking.domain.booking import Standing
from booking.domain.conference import Conference, Instant
from booking.domain.seats import Seats

MESSAGE_LIMIT = 4 * 1024  # bytes of what a client sends
WATCHES_LIMIT = 50  # subscriptions of one connection
CONNECTIONS_LIMIT = 20  # of one signed-in attendee, that watch bookings
POSITIONS_LIMIT = 1_000  # waiters of a conference who are told when those ahead move
PACE = 250  # milliseconds at least between two pushes of one conference's availability
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """How a conference stands: its counts, and a version that every change of them counts up.

    The shards are not read as a snapshot. But each one's version only grows, so of two reads, one
    after the other, the later has the higher sum, or has seen the same.
    """

    conference: Conference
    seats: Sequence[Seats]

    @property
    def version(self) -> int:
        """The order of what was read."""
        return self.conference.version + sum(seats.version for seats in self.seats)

    @property
    def left(self) -> int:
        """How many have ever left the line: while it is the same, so are all positions."""
        return sum(seats.left for seats in self.seats)

    @property
    def available(self) -> int:
        """How many seats a booker would get at once."""
        return 0 if self.conference.canceled else seat.available(self.seats)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingNews:
    """What there is to tell of a booking."""

    booking: str
    conference: str
    version: int
    standing: Standing
    position: int | None  # from 1; None where there is none
    exact: bool
