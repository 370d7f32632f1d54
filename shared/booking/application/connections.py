"""WebSocket connections: add, remove and count them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.ports.primitives import Clock
from booking.domain.conference import Instant
from booking.domain.live import Connection, Subscriber, Subscription

COUNT_CACHE_SECONDS = 1.0


class Connections(Protocol):
    """The connections of all clients, and their subscriptions."""

    def add(self, connection: Connection) -> None:
        """Write a connection. Raises Contended."""

    def remove(self, connection: str, also: Subscription | None = None) -> None:
        """Delete a connection with its subscriptions; a second call changes nothing.

        also: another subscription to delete. One may remain after the connection was deleted.
        Raises Contended.
        """

    def count(self, now: Instant) -> int:
        """Count the connections that have not expired; eventually consistent. Raises Contended."""

    def every(self) -> Sequence[Connection]:
        """Return all connections; consistent. Raises Contended."""

    def subscribe(self, subscriber: Subscriber, now: Instant) -> None:
        """Write a subscription of a connection. Raises LimitReached, Contended."""

    def unsubscribe(self, subscriber: Subscriber) -> None:
        """Delete one subscription of a connection. Raises Contended."""

    def subscriptions_of(self, connection: str) -> Sequence[Subscription]:
        """Return the subscriptions of a connection; consistent. Raises Contended."""

    def subscribers(self, conference: str) -> Sequence[Subscriber]:
        """Return the subscribers of a conference and of its bookings; consistent.

        Raises Contended.
        """


@dataclass(frozen=True, slots=True)
class Connect:
    """Adds a new connection. Its first message follows from the table's stream."""

    connections: Connections
    clock: Clock
    attempts: Attempts

    def __call__(self, connection: str) -> None:
        """Add the connection. Raises Busy."""
        new = Connection(id=connection, since=self.clock())
        self.attempts(lambda _: self.connections.add(new))


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Removes a connection."""

    connections: Connections
    attempts: Attempts

    def __call__(self, connection: str) -> None:
        """Delete the connection with its subscriptions. Raises Busy."""
        self.attempts(lambda _: self.connections.remove(connection))


@dataclass(slots=True)
class CountConnections:
    """Counts the connections, at most once a second in each process."""

    connections: Connections
    clock: Clock
    elapsed: Callable[[], float]
    attempts: Attempts
    _counted: int = 0
    _until: float = field(default=float("-inf"))

    def __call__(self) -> int:
        """Return the count, which is at most a second old. Raises Busy."""
        if self.elapsed() >= self._until:
            self._counted = self.attempts(lambda _: self.connections.count(self.clock()))
            self._until = self.elapsed() + COUNT_CACHE_SECONDS
        return self._counted
