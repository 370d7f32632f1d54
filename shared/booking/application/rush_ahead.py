"""Rush mode: the next entries of a queue, read and deleted while groups are being written."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from booking.application.ports.contention import Contended
from booking.application.ports.primitives import Clock
from booking.application.ports.rush import RushQueue
from booking.domain.conference import Instant
from booking.domain.pools import Pool
from booking.domain.rush import QueuedPerson, QueueEntry, is_own, is_settled

READ_AHEAD = 400  # entries; for a pool with more than 4 shards:
READ_FOR_A_SHARD = 100  # two groups
LEAST_PORTION = 50  # entries, whose people are one call
DELETES_AGAIN_MS = 100  # after a deletion for which the table had too little capacity

type Outcome = Callable[[], None]  # changes the state of a run, which only its own thread does


def size_for(pool: Pool) -> int:
    """Return about how many entries are read ahead."""
    return max(READ_AHEAD, READ_FOR_A_SHARD * pool.shards)


@dataclass(slots=True)
class Ahead:
    """Entries in order, with their people, and those that were served and must be deleted.

    Reads and deletions are work of the crew, beside the groups. They change nothing here, but leave
    an outcome for the thread of the run.
    """

    queue: RushQueue
    clock: Clock
    size: int
    outcomes: deque[Outcome]
    entries: list[QueueEntry] = field(default_factory=list)
    people: dict[str, QueuedPerson] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)  # bookings that were read and are in the queue
    served: list[QueueEntry] = field(default_factory=list)  # their bookings exist: to be deleted
    reading: bool = False
    rests: bool = False  # the last read found nothing, so the next one waits for an event
    is_last: bool = False  # the last read succeeded, and found nobody whose turn has not come
    deletes_from: Instant = 0
    portion: int = field(init=False)  # entries whose people are read at once

    def __post_init__(self) -> None:
        """Begin with the largest portion."""
        self.portion = self.size

    @property
    def wanted(self) -> bool:
        """Return whether entries must be read: there are too few for the next groups."""
        few = len(self.entries) <= self.size // 2
        return few and not self.reading and not self.rests

    def next_read(self, pool: Pool) -> Callable[[], None]:
        """Return the work that reads the next entries and people. It raises nothing contended."""
        self.reading, known = True, frozenset(self.known)
        limit = self.size + len(known)  # those that are known are found again
        portion = self.portion
        return lambda: self._read(pool, known, limit, portion)

    def _read(self, pool: Pool, known: frozenset[str], limit: int, portion: int) -> None:
        now = self.clock()
        try:
            found = self.queue.heads(pool.id, limit)
            unknown = [entry for entry in found if entry.booking not in known]
            new = [entry for entry in unknown if is_settled(entry, now)][:portion]
            people = self.queue.people(new) if new else []
        except Contended:
            self.outcomes.append(self._failed)
            return
        self.outcomes.append(lambda: self._found(new, people, is_last=not unknown))

    def _failed(self) -> None:
        """Read half as much next time, because the table may have too little capacity."""
        self.reading, self.rests, self.is_last = False, True, False
        self.portion = max(LEAST_PORTION, self.portion // 2)

    def _found(
        self, new: Sequence[QueueEntry], people: Sequence[QueuedPerson], *, is_last: bool
    ) -> None:
        self.reading, self.rests, self.is_last = False, not new, is_last
        self.portion = min(self.size, 2 * self.portion)
        self.people |= {e.booking: one for e, one in zip(new, people, strict=True)}
        self.known |= {entry.booking for entry in new}
        own = {e.booking for e, one in zip(new, people, strict=True) if _has_own(e, one)}
        self.served += [entry for entry in new if entry.booking in own]
        self.put_back([entry for entry in new if entry.booking not in own])

    def put_back(self, entries: Sequence[QueueEntry]) -> None:
        """Add entries in the order of the queue."""
        self.entries = sorted([*self.entries, *entries], key=lambda entry: entry.booking)

    def forget(self, entries: Sequence[QueueEntry]) -> None:
        """Read entries and their people again."""
        self.known -= {entry.booking for entry in entries}

    def let_go(self, entries: Iterable[QueueEntry]) -> None:
        """Keep nothing of entries that are not in the queue any more."""
        for entry in entries:
            self.known.discard(entry.booking)
            self.people.pop(entry.booking, None)

    # ------------------------------------------------------------------ deletions

    @property
    def has_deletions(self) -> bool:
        """Return whether entries should be deleted now."""
        return bool(self.served) and self.clock() >= self.deletes_from

    def next_deletion(self) -> Callable[[], None]:
        """Return the work that deletes the entries that were served. Those that remain come again.

        It raises nothing contended.
        """
        entries, self.served = self.served, []
        return lambda: self._remove(entries)

    def _remove(self, entries: Sequence[QueueEntry]) -> None:
        try:
            remain = self.queue.remove(entries)
        except Contended:
            remain = entries
        self.outcomes.append(lambda: self._removed(entries, remain))

    def _removed(self, entries: Sequence[QueueEntry], remain: Sequence[QueueEntry]) -> None:
        remaining = {entry.booking for entry in remain}
        self.let_go(entry for entry in entries if entry.booking not in remaining)
        self.served += remain
        if remain:
            self.deletes_from = self.clock() + DELETES_AGAIN_MS


def _has_own(entry: QueueEntry, person: QueuedPerson) -> bool:
    """Return whether an entry was served before, by a run that has not deleted it."""
    return person.agenda is not None and is_own(entry, person.agenda)
