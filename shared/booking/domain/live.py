"""Live updates over WebSockets: connections, subscriptions, and the content of the messages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from booking.domain import seats as seat
from booking.domain.booking import RequestKind, Standing
from booking.domain.conference import Conference, Instant
from booking.domain.pools import Pool
from booking.domain.seats import Seats

MESSAGE_LIMIT_BYTES = 4 * 1024  # of a message from a client
SUBSCRIPTIONS_LIMIT = 50  # of one connection
CONNECTIONS_LIMIT = 20  # of one signed-in attendee with subscriptions to bookings
POSITIONS_LIMIT = 1_000  # first waiting attendees of a conference who get updates of their position
PUSH_INTERVAL_MS = 250  # minimum between two pushes of the availability of one conference
CONNECTION_LIFETIME_MS = 2 * 3_600_000 + 300_000  # the gateway closes each one after two hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A client's connection. It may have been closed without notice."""

    id: str
    since: Instant

    @property
    def until(self) -> Instant:
        """The instant at which it is certainly closed, even without a disconnect event."""
        return self.since + CONNECTION_LIFETIME_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """The subject of a subscription: a conference's availability, or one booking of it."""

    conference: str
    booking: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriber:
    """A connection with one of its subscriptions."""

    connection: str
    subscription: Subscription
    attendee: str | None = None  # verified by an access token; None: no token


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """The seat counts of all pools of a conference, with a version that each change increases.

    The reads of the shards are not a snapshot. Because the version of each shard only grows, the
    later of two successive reads has the higher sum, or the same sum and the same counts.
    """

    conference: Conference
    seats: Sequence[Seats]

    @property
    def version(self) -> int:
        """The sum of all versions; a higher one belongs to newer counts."""
        return self.conference.version + sum(seats.version for seats in self.seats)

    @property
    def public(self) -> "Availability":
        """The counts of the pools that everybody sees."""
        visible = tuple(one for one in self.conference.categories if not one.visible_to)
        conference = replace(self.conference, categories=visible)
        pools = {pool.id for pool in conference.pools}
        return replace(
            self,
            conference=conference,
            seats=[seats for seats in self.seats if seats.pool in pools],
        )

    @property
    def left(self) -> int:
        """The number of bookings that ever left the waitlist; no position changes without it."""
        return sum(seats.left for seats in self.seats)

    @property
    def available(self) -> int:
        """The number of seats that can be booked directly, in all pools."""
        return sum(self.available_in(pool) for pool in self.conference.pools)

    def available_in(self, pool: Pool) -> int:
        """Return the number of seats of a pool that can be booked directly."""
        return 0 if self.conference.canceled else seat.available(self.of(pool))

    def of(self, pool: Pool) -> list[Seats]:
        """Return the shards of a pool."""
        return [seats for seats in self.seats if seats.pool == pool.id]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedNews:
    """The content of a message about a linked request."""

    kind: RequestKind
    category: str | None
    standing: Standing
    position: int | None
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingNews:
    """The content of a message about a booking."""

    booking: str
    conference: str
    version: int
    standing: Standing
    position: int | None  # in the waitlist, from 1; None: not in the waitlist, or not counted
    exact: bool
    linked: LinkedNews | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueNews:
    """The content of a message about a request in a queue, or about its refusal."""

    booking: str
    conference: str
    ahead: int | None  # requests that are served earlier; None: it is refused
    exact: bool = True
    refused: str | None = None  # the refusal in words
    message: str | None = None
