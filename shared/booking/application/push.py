"""Push: send changes of the table to the connected clients.

It may run twice, late or out of order. Each message contains the current state with its version,
read again for the message. Several changes thus become one message, and clients ignore messages
with an older version.

The state is read first and the connections after it. A client that connects or subscribes later
gets the state from its own request, which stores the connection or subscription before it reads the
state. No client misses a change.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.delivery import DeliveryCounts
from booking.application.push_conferences import PushConferences


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectChanged:
    """The subject of subscriptions has changed: a booking, or a conference or its seats."""

    conference: str
    booking: str | None = None  # None: the conference or its seats


class Push(Protocol):
    """Sends changes of one kind to clients, and ignores all others."""

    def __call__(self, changes: Sequence[object]) -> DeliveryCounts:
        """Push the changes and return the numbers of posts. Raises Busy, Contended."""


@dataclass(frozen=True, slots=True)
class PushSubjects:
    """Pushes changed subjects to their subscribers."""

    push_conferences: PushConferences

    def __call__(self, changes: Sequence[object]) -> DeliveryCounts:
        """Push each changed booking and conference once. Raises Busy, Contended."""
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
        return self.push_conferences(moved, seats_changed)


@dataclass(frozen=True, slots=True)
class PushChanges:
    """Pushes a batch of changes."""

    pushes: Sequence[Push]

    def __call__(self, changes: Sequence[object]) -> DeliveryCounts:
        """Run the pushes in turn and return the numbers of posts. Raises Busy, Contended."""
        return sum((push(changes) for push in self.pushes), DeliveryCounts())
