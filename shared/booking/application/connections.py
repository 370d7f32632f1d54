"""Connections: who is connected, counted, and forgotten when gone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.ports import Clock
from booking.domain.conference import Instant
from booking.domain.live import Connection, Watch, Watcher

COUNT_HOLDS = 1.0  # seconds that a count is given again


class Connections(Protocol):
    """Where connections, and what they watch, are kept."""

    def add(self, connection: Connection) -> None:
        """Keep a connection. Raises Contended."""

    def remove(self, connection: str, also: Watch | None = None) -> None:
        """Forget a connection and all that it watches; again changes nothing. Raises Contended.

        Of one that is forgotten already, something may be left that it watched.
        """

    def count(self, now: Instant) -> int:
        """Count those not over; eventually consistent. Raises Contended."""

    def every(self) -> Sequence[Connection]:
        """List them all, consistently. Raises Contended."""

    def watch(self, watcher: Watcher, now: Instant) -> None:
        """Keep what a connection watches. Raises LimitReached, Contended."""

    def unwatch(self, watcher: Watcher) -> None:
        """Forget one thing that a connection watches. Raises Contended."""

    def watched_by(self, connection: str) -> Sequence[Watch]:
        """List what a connection watches, consistently. Raises Contended."""

    def watchers(self, conference: str) -> Sequence[Watcher]:
        """List who watches a conference or any of its bookings, consistently. Raises Contended."""


@dataclass(frozen=True, slots=True)
class Connect:
    """Keeps a new connection; what it is told first follows from the table's stream."""

    connections: Connections
    clock: Clock
    attempts: Attempts

    def __call__(self, connection: str) -> None:
        """Keep it from now on. Raises Busy."""
        made = Connection(id=connection, since=self.clock())
        self.attempts(lambda _: self.connections.add(made))


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Forgets a connection."""

    connections: Connections
    attempts: Attempts

    def __call__(self, connection: str) -> None:
        """Forget it. Raises Busy."""
        self.attempts(lambda _: self.connections.remove(connection))


@dataclass(slots=True)
class CountConnections:
    """Counts who is connected, at most once a second in each process."""

    connections: Connections
    clock: Clock
    elapsed: Callable[[], float]
    attempts: Attempts
    _counted: int = 0
    _until: float = field(default=float("-inf"))

    def __call__(self) -> int:
        """Return the count, a second old at most. Raises Busy."""
        if self.elapsed() >= self._until:
            self._counted = self.attempts(lambda _: self.connections.count(self.clock()))
            self._until = self.elapsed() + COUNT_HOLDS
        return self._counted
