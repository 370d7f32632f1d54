"""Push of the slots: send the board to the connected clients.

It may run twice, late or out of order. The message contains the current board with its
version, and clients ignore a board with an older version.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from booking.application.connections import Connections
from booking.application.delivery import Deliver, DeliveryCounts, Post
from booking.application.ports.primitives import Clock
from booking.domain.conference import Instant
from booking.domain.live import Connection
from booking.slots.domain import Board
from booking.slots.use_cases import ReadBoard


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardChanged:
    """A slot was booked or canceled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """A client has connected. It gets the board as its first message."""

    connection: Connection


@dataclass(frozen=True, slots=True)
class PushBoard:
    """Sends the board to all connections if it has changed, otherwise to new connections."""

    read_board: ReadBoard
    connections: Connections
    deliver: Deliver
    render_board: Callable[[Board, Instant], str]
    clock: Clock

    def __call__(self, changes: Sequence[object]) -> DeliveryCounts:
        """Send the current board once; ignore all other kinds of changes. Raises Busy."""
        moved = any(isinstance(change, BoardChanged) for change in changes)
        new = [change.connection for change in changes if isinstance(change, Connected)]
        if not moved and not new:
            return DeliveryCounts()
        message = self.render_board(self.read_board(), self.clock())
        receivers = self.connections.every() if moved else new
        return self.deliver(
            [Post(connection=one.id, text=message, since=one.since) for one in receivers]
        )
