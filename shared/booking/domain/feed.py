"""Positions in the feed of an organizer, and the order of its entries.

Each entry names the one before it. A reader delivers an entry only if it has delivered, or need not
deliver, the one before. So an entry whose transaction is not visible yet is never skipped.
"""

from dataclasses import dataclass

from booking.domain.conference import Instant

DAY_MS = 24 * 3_600 * 1_000
RETAINED_MS = 30 * DAY_MS  # entries can be read for so long
KEPT_MS = RETAINED_MS + DAY_MS  # and are stored for longer, because clocks differ


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a feed: when the entry was recorded, and its number, which breaks ties."""

    at: Instant
    number: int = 0


def horizon(now: Instant) -> Position:
    """Return the position before all entries that can be read."""
    return Position(now - RETAINED_MS)


def next_position(newest: Position | None, now: Instant) -> Position:
    """Return the position of another entry. It is later than the newest one on any clock."""
    if newest is None:
        return Position(now, 1)
    return Position(max(now, newest.at), newest.number + 1)


def follows(previous: Position | None, last: Position) -> bool:
    """Return whether no entry is missing between the position `last` and an entry.

    previous: the entry before it.
    """
    return previous is None or previous <= last
