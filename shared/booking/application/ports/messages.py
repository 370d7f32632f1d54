"""The queues and timers that start the workers. A message may arrive twice, late or early."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from booking.domain.ballot import Roll
from booking.domain.conference import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawProgress:
    """The entries of a ballot that the runs of its draw have read so far."""

    commitment: str  # of the ballot, to tell it from one of a deleted conference
    lane: int = 0  # the lane to read next
    after: int = 0  # the last ticket of this lane that was read
    roll: Roll = field(default_factory=Roll)


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

    def serve_at(self, pool: str, at: Instant, now: Instant) -> None:
        """Serve the queue of a pool in rush mode at an instant."""

    def start_at(self, conference_id: str, at: Instant, now: Instant) -> None:
        """Send a message to the start worker at an instant."""

    def draw_at(self, conference_id: str, at: Instant, now: Instant) -> None:
        """Send a message to the start worker, which draws a ballot, at an instant."""

    def draw_on(
        self, conference_id: str, at: Instant, progress: DrawProgress, *, delay: int = 0
    ) -> None:
        """Continue a draw that was due at `at`, after a delay in milliseconds."""
