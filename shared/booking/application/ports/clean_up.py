"""Work that is due. The sweeper and the clean-up of a conference find it here without timers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from booking.domain.booking import Booking
from booking.domain.conference import Conference, Instant
from booking.domain.pools import Pool

DUE_PARTITIONS = 16  # of the index of due work


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A hit of the index; the item is read again before anything is done."""

    kind: str  # "offer", "start", "gate", "queue" or "webhook"
    conference: str  # of a gate or a queue: its pool; of a webhook: its id
    booking: str | None
    at: Instant
    organizer: str = ""  # of a webhook


class CleanUp(Protocol):
    """Work that is due, from an index that lags."""

    def due(self, partition: int, now: Instant) -> Iterator[Due]:
        """Yield the work of a partition that is due at `now`; pages are read on demand."""

    def offers_due(self, conference_id: str, now: Instant, limit: int) -> list[str]:
        """Return bookings of a conference whose deadlines have passed."""

    def no_shows_of(self, conference: Conference, pool: Pool) -> Iterator[Booking]:
        """Yield CONFIRMED bookings of a pool without a check-in. The index may lag."""

    def confirmed_of(self, conference: Conference, limit: int) -> list[Booking]:
        """Return CONFIRMED bookings of a conference, in all pools."""

    def postpone(self, conference: Conference, until: Instant) -> None:
        """Record that a conference's clean-up is in progress, and not due before `until`."""

    def finish(self, conference: Conference) -> bool:
        """Record that nothing is left to clean up.

        Return False if the conference was deleted, or got a category, since it was read.
        """
