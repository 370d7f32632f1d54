"""Rush mode: tickets of the waitlist, issued in advance while groups are being written."""

from collections import deque
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from booking.application.ports.contention import Contended
from booking.application.ports.primitives import NewId
from booking.application.ports.waitlist import Waitlist
from booking.application.rush_ahead import Outcome
from booking.domain.pools import Pool

RESERVE = 2  # times as many tickets as entries; a throttled counter may take a second
SPARED_SECONDS = 2.0  # for which a lane without capacity is not used
SPARED_OF = 4  # at most one lane of so many; the others get its places


@dataclass(slots=True)
class Tickets:
    """Tickets in order, for the next entries that will join the waitlist.

    They keep the order of the waitlist only while nobody else gets a later one. So they are
    discarded before `Book` decides an entry, and when the queue may have been empty, because
    operations that do not queue are possible then.

    The issue is work of the crew, and leaves an outcome for the thread of the run.
    """

    waitlist: Waitlist
    new_id: NewId
    size: int  # entries that are read ahead
    outcomes: deque[Outcome]
    ready: deque[int] = field(default_factory=deque)
    used: int = 0  # since others were discarded; so many are issued in advance
    missing: int = 0  # for groups that could not begin without them
    discarded: int = 0  # how often
    issuing: bool = False
    spared: dict[int, float] = field(default_factory=dict)  # lanes, until a time

    @property
    def wanted(self) -> bool:
        """Return whether tickets must be issued, because people join the waitlist."""
        least = max(self.missing, min(RESERVE * self.size, self.used))
        return not self.issuing and len(self.ready) < least

    def next_issue(self, pool: Pool) -> Callable[[], None]:
        """Return the work that issues tickets in advance. It raises nothing contended."""
        self.issuing, discarded = True, self.discarded
        count = max(self.missing, min((RESERVE + 1) * self.size, self.used))
        return lambda: self._issue(pool, count, discarded)

    def _issue(self, pool: Pool, count: int, discarded: int) -> None:
        tickets: Sequence[int] = ()
        with suppress(Contended):
            tickets = self.waitlist.mint_tickets(pool, self.new_id(), count)
        self.outcomes.append(lambda: self._issued(tickets, discarded))

    def _issued(self, tickets: Sequence[int], discarded: int) -> None:
        self.issuing = False
        if discarded == self.discarded:
            self.ready += tickets

    def discard(self) -> None:
        """Discard tickets, because others may have been issued since."""
        self.ready.clear()
        self.used = self.missing = 0
        self.discarded += 1

    def take(self, count: int, pool: Pool, now: float) -> Sequence[int] | None:
        """Return the next tickets in order, without those of spared lanes.

        None: there are too few; they are wanted until the next call.
        """
        spared = {lane for lane, until in self.spared.items() if now < until}
        self.ready = deque(one for one in self.ready if one % pool.lanes not in spared)
        if len(self.ready) < count:
            self.missing = count
            return None
        self.used, self.missing = self.used + count, 0
        return [self.ready.popleft() for _ in range(count)]

    def spare(self, lanes: Collection[int], pool: Pool, now: float) -> None:
        """Use the other lanes for a while, unless too few are left for everybody."""
        still = {lane: until for lane, until in self.spared.items() if now < until}
        self.spared = still | dict.fromkeys(lanes, now + SPARED_SECONDS)
        if len(self.spared) > pool.lanes // SPARED_OF:
            self.spared = {}
