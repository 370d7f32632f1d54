"""The queues and timers that start the workers. A message may arrive twice, late or early."""

from contextlib import AbstractContextManager
from typing import Protocol

from booking.domain.conference import Instant


class Messages(Protocol):
    """Nudges and timers."""

    def batching(self) -> AbstractContextManager["Messages"]:
        """Send the timers that are set inside the block in few calls. Raises NotTaken."""

    def nudge(self, pool: str, deduplication: str) -> None:
        """Start the promotions of a pool.

        Messages with equal deduplication ids within five minutes are delivered once.
        """

    def lapse_at(self, booking_id: str, conference_id: str, at: Instant, now: Instant) -> None:
        """Send a message to the lapse worker at a deadline."""

    def wake_at(self, pool: str, at: Instant, now: Instant) -> None:
        """Start the promotions of a pool at the end of quiet hours."""

    def start_at(self, conference_id: str, at: Instant, now: Instant) -> None:
        """Send a message to the start worker at an instant."""
