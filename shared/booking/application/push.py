"""Push: send changes of the table to the connected clients.

It runs at least once, late or out of order. Each message contains the current state with its
version, read again for the message. Several changes thus become one message, and clients ignore
messages with an older version.

The state is read first and the connections after it. A client that connects or subscribes later
gets the state from its own request, which writes before it reads. No client misses a change.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.connections import Connections
from booking.application.delivery import Deliver, DeliveryCounts, Post
from booking.application.ports.primitives import Clock
from booking.application.push_conferences import PushConferences
from booking.application.slots import ReadBoard
from booking.domain.conference import Instant
from booking.domain.live import Connection
from booking.domain.slots import Board


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardChanged:
    """A slot was booked or canceled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """A client has connected."""

    connection: Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectChanged:
    """The subject of subscriptions has changed: a booking, or a conference or its seats."""

    conference: str
    booking: str | None = None  # None: the conference or its seats


type LiveChange = BoardChanged | Connected | SubjectChanged


class BoardRenderer(Protocol):
    """Renders messages about the board."""

    def board(self, board: Board, now: Instant) -> str:
        """Return the message that contains the board."""


@dataclass(frozen=True, slots=True)
class PushBoard:
    """Sends the board to all connections if it has changed, otherwise to new connections."""

    read_board: ReadBoard
    connections: Connections
    deliver: Deliver
    renderer: BoardRenderer
    clock: Clock

    def __call__(self, changes: Sequence[LiveChange]) -> DeliveryCounts:
        """Send the current board once."""
        moved = any(isinstance(change, BoardChanged) for change in changes)
        new = [change.connection for change in changes if isinstance(change, Connected)]
        if not moved and not new:
            return DeliveryCounts()
        message = self.renderer.board(self.read_board(), self.clock())
        receivers = self.connections.every() if moved else new
        return self.deliver(
            [Post(connection=one.id, text=message, since=one.since) for one in receivers]
        )


@dataclass(frozen=True, slots=True)
class PushChanges:
    """Pushes a batch of changes."""

    push_board: PushBoard | None  # None: the slots are not enabled
    push_conferences: PushConferences

    def __call__(self, changes: Sequence[LiveChange]) -> DeliveryCounts:
        """Push the changes and return the numbers of posts. Raises Busy, Contended."""
        counts = DeliveryCounts() if self.push_board is None else self.push_board(changes)
        moved: defaultdict[str, set[str]] = defaultdict(set)
        seats_changed = set()
        for change in changes:
            match change:
                case SubjectChanged(conference=conference, booking=None):
                    seats_changed.add(conference)
                case SubjectChanged(conference=conference, booking=str(booking)):
                    moved[conference].add(booking)
                case _:
                    pass
        return counts + self.push_conferences(moved, seats_changed)
