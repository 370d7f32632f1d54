"""The queue of a sale in rush mode."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.ports.contention import Stale, Throttled
from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.waitlist import CountBefore
from booking.domain.conference import Instant
from booking.domain.refusals import Refusal
from booking.domain.rush import QueuedPerson, QueueEntry
from booking.domain.transitions import Transition


class SomeFailed(Stale):
    """Conditions of single bookings of a group have failed. Nothing was written."""

    def __init__(self, bookings: Sequence[str]) -> None:
        """Store the ids of these bookings."""
        super().__init__("bookings of a group")
        self.bookings = bookings


class LanesThrottled(Throttled):
    """A few lanes of the waitlist have too little capacity for a group. Nothing was written."""

    def __init__(self, lanes: Collection[int]) -> None:
        """Store the lanes."""
        super().__init__(lanes)
        self.lanes = lanes


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The refusal of a queued request: the name of its type, and its message."""

    refused: str
    message: str

    @classmethod
    def of(cls, refusal: Refusal) -> "Answer":
        """Return the answer that stores a refusal."""
        return cls(refused=type(refusal).__name__, message=refusal.message)


class RushQueue(Protocol):
    """The queues of all pools. Reads are consistent."""

    def add(self, entry: QueueEntry, end: Instant, record: IdempotencyRecord | None = None) -> None:
        """Write a new entry: one write, without a record. Raises Contended, IdempotencyKeyInUse.

        end: of its conference; an entry that nobody serves expires a week later.
        """

    def find(self, booking_id: str, attendee: str) -> tuple[QueueEntry, Answer | None] | None:
        """Return an attendee's own entry and its refusal, if it has one, or None."""

    def count_before(self, booking_id: str, *, by_one: bool) -> CountBefore:
        """Return about how many entries are before a number. The read may lag.

        by_one: with one query, even if that finds too few for an estimate.
        """

    def is_empty(self, pool: str, since: Instant) -> bool:
        """Return whether nobody has come to the queue of a pool since an instant.

        since: of the creation of its conference; earlier requests were for a deleted one.
        """

    def heads(self, pool: str, limit: int) -> list[QueueEntry]:
        """Return the first entries without an answer, in order; about `limit` of them."""

    def people(self, entries: Sequence[QueueEntry]) -> list[QueuedPerson]:
        """Return the people of entries. Raises Contended."""

    def remove(self, entries: Sequence[QueueEntry]) -> Sequence[QueueEntry]:
        """Delete entries whose bookings exist; return those that remain. Raises Contended."""

    def refuse(self, entry: QueueEntry, answer: Answer, now: Instant) -> None:
        """Exchange an entry for its refusal, which can be read for a day. Raises Contended."""

    def watch(self, pool: str) -> None:
        """Show a queue to the sweeper, also if nothing has served it yet. Raises Contended."""

    def lease(self, pool: str, holder: str, now: Instant, until: Instant) -> int | None:
        """Take or prolong the lease for serving a queue; return its fencing token.

        Return None while another holder has it. A new holder gets a higher token.
        """

    def release(self, pool: str, holder: str) -> None:
        """Give the lease back."""

    def close(self, pool: str) -> None:
        """Hide an empty queue from the sweeper, because its sale has ended. Raises Contended."""

    def commit(self, transitions: Sequence[Transition], token: int) -> None:
        """Write the bookings of one shard in one transaction, which counts their seats once.

        Raises SomeFailed, Stale if the shard has changed or has a higher token, LanesThrottled,
        Contended.
        """

    def writes_of(self, transition: Transition) -> int:
        """Return the number of writes of a transition in a group."""


class Crew(Protocol):
    """Runs work concurrently."""

    def start(self, work: Callable[[], None]) -> None:
        """Start work, which raises nothing."""

    def wait(self) -> None:
        """Wait until some work has ended, if any is running."""

    @property
    def busy(self) -> bool:
        """Whether any work is running."""
