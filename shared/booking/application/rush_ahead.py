"""Rush mode: the next entries of a queue, read while groups are being written."""

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from booking.application.ports.contention import Contended
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.rush import RushQueue
from booking.application.ports.waitlist import Waitlist
from booking.domain.pools import Pool
from booking.domain.rush import QueuedPerson, QueueEntry, is_own, is_settled

READ_AHEAD = 400  # entries; for a pool with more than 4 shards:
READ_FOR_A_SHARD = 100  # two groups
RESERVE = 2  # times as many tickets as entries; a throttled counter may take a second

type Outcome = Callable[[], None]  # changes the state of a run, which only its own thread does


@dataclass(slots=True)
class Ahead:
    """Entries in order, with their people, and tickets for those that will join the waitlist.

    `read` runs as work of the crew, beside the groups. It changes nothing itself, but leaves an
    outcome for the thread of the run.
    """

    queue: RushQueue
    waitlist: Waitlist
    clock: Clock
    new_id: NewId
    size: int  # about how many entries are read ahead
    outcomes: deque[Outcome]
    entries: list[QueueEntry] = field(default_factory=list)
    people: dict[str, QueuedPerson] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)  # bookings that are read, in progress or done
    removed: int = 0  # entries, of those that are known
    served: list[QueueEntry] = field(default_factory=list)  # their bookings exist: to be deleted
    tickets: deque[int] = field(default_factory=deque)
    used: int = 0  # tickets, since others were discarded; so many are issued in advance
    voided: int = 0  # how often the tickets were discarded
    unsettled: bool = False  # the last read found entries whose turn is about to come
    reading: bool = False
    issuing: bool = False
    rests: bool = False  # the last read found nothing, so the next one waits for an event

    @property
    def wanted(self) -> bool:
        """Return whether entries must be read: there are too few for the next groups."""
        few = len(self.entries) <= self.size // 2
        return few and not self.reading and not self.rests

    @property
    def wants_tickets(self) -> bool:
        """Return whether tickets must be issued, if people join the waitlist."""
        least = min(RESERVE * self.size, self.used)
        return not self.issuing and bool(self.entries) and len(self.tickets) < least

    def read(self, pool: Pool) -> None:
        """Read the next entries and people. Raises nothing contended."""
        now = self.clock()
        present = len(self.known) - self.removed  # entries that are found again
        try:
            found = self.queue.heads(pool.id, self.size + present)
            unknown = [entry for entry in found if entry.booking not in self.known]
            new = [entry for entry in unknown if is_settled(entry, now)]
            people = self.queue.people(new) if new else []
        except Contended:
            self.outcomes.append(self._failed)
            return
        unsettled = len(new) < len(unknown)
        self.outcomes.append(lambda: self._found(new, people, unsettled=unsettled))

    def _failed(self) -> None:
        self.reading, self.rests = False, True

    def _found(
        self, new: Sequence[QueueEntry], people: Sequence[QueuedPerson], *, unsettled: bool
    ) -> None:
        self.reading, self.rests, self.unsettled = False, not new, unsettled
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

    # ------------------------------------------------------------------ tickets

    def issue(self, pool: Pool) -> None:
        """Issue tickets in advance. Raises nothing contended."""
        voided, tickets = self.voided, list[int]()
        with suppress(Contended):
            count = min((RESERVE + 1) * self.size, self.used)
            tickets = self.waitlist.mint_tickets(pool, self.new_id(), count)
        self.outcomes.append(lambda: self._issued(tickets, voided))

    def _issued(self, tickets: Sequence[int], voided: int) -> None:
        self.issuing = False
        if voided == self.voided:
            self.tickets += tickets

    def void_tickets(self) -> None:
        """Discard tickets, because others may have been issued since."""
        self.tickets.clear()
        self.used = 0
        self.voided += 1

    def take_tickets(
        self,
        count: int,
        mint: Callable[[int], Sequence[int]],
        useful: Callable[[int], bool],
    ) -> list[int]:
        """Return the next useful tickets in order, and issue those that are missing."""
        taken: list[int] = []
        while len(taken) < count:
            if not self.tickets:
                self.tickets += mint(count - len(taken))
                self.voided += 1  # those that are being issued may be lower
            ticket = self.tickets.popleft()
            if useful(ticket):
                taken.append(ticket)
        self.used += count
        return taken


def _has_own(entry: QueueEntry, person: QueuedPerson) -> bool:
    """Return whether an entry was served before, by a run that has not deleted it."""
    return person.agenda is not None and is_own(entry, person.agenda)
