"""Push: what changes in the table is told to whoever is connected.

Runs at least once, late or out of order: what is told is read anew, with its version, so that
several changes become one message of the newest state and an old one never overwrites a new one.

What is told is read first, and only then who is to hear it. Who connected or subscribed after
that is told by whatever tells newcomers, which reads later still: nobody misses a change.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.connections import Connections
from booking.application.delivery import Deliver, Post, Told
from booking.application.ports import Clock
from booking.application.push_conferences import TellConferences
from booking.application.slots import SeeBoard
from booking.domain.conference import Instant
from booking.domain.live import Connection
from booking.domain.slots import Board


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardMoved:
    """A slot was booked or canceled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """A client has connected."""

    connection: Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedMoved:
    """Something that may be watched has changed: a booking, or else a conference or its seats."""

    conference: str
    booking: str | None = None


type LiveChange = BoardMoved | Connected | WatchedMoved


class Words(Protocol):
    """How messages are written."""

    def board(self, board: Board, now: Instant) -> str:
        """Show the board."""


@dataclass(frozen=True, slots=True)
class TellBoard:
    """Shows the board: to everybody when it has moved, else to who has just connected."""

    see: SeeBoard
    connections: Connections
    deliver: Deliver
    words: Words
    clock: Clock

    def __call__(self, changes: Sequence[LiveChange]) -> Told:
        """Show it once, as it is now."""
        moved = any(isinstance(change, BoardMoved) for change in changes)
        new = [change.connection for change in changes if isinstance(change, Connected)]
        if not moved and not new:
            return Told()
        shown = self.words.board(self.see(), self.clock())
        listeners = self.connections.every() if moved else new
        return self.deliver(
            [Post(connection=one.id, text=shown, since=one.since) for one in listeners]
        )


@dataclass(frozen=True, slots=True)
class PushChanges:
    """Tells of a batch of changes."""

    tell_board: TellBoard | None  # None: slots are not served
    tell_conferences: TellConferences

    def __call__(self, changes: Sequence[LiveChange]) -> Told:
        """Tell of them; return how many posts became of them. Raises Busy, Contended."""
        told = Told() if self.tell_board is None else self.tell_board(changes)
        moved: defaultdict[str, set[str]] = defaultdict(set)
        reseated = set()
        for change in changes:
            match change:
                case WatchedMoved(conference=conference, booking=None):
                    reseated.add(conference)
                case WatchedMoved(conference=conference, booking=str(booking)):
                    moved[conference].add(booking)
                case _:
                    pass
        return told + self.tell_conferences(moved, reseated)
