"""Rush mode: write the bookings of queued requests in groups, in the order of arrival."""

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from booking.application.attempts import Attempts
from booking.application.book import Book
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Conflicted, Contended, Stale, Throttled
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.rush import Answer, Crew, LanesThrottled, RushQueue, SomeFailed
from booking.application.ports.seats import SeatCounts
from booking.application.ports.waitlist import Waitlist
from booking.application.rush_ahead import Ahead, Outcome, size_for
from booking.application.rush_groups import Decisions, Group, Way, give_tickets
from booking.application.rush_pace import Pace, joins_at_once
from booking.application.rush_singly import Decided, DecideSingly
from booking.application.rush_tickets import Tickets
from booking.domain.conference import Conference, Instant
from booking.domain.pools import Pool, category_of, conference_of
from booking.domain.refusals import ConferenceUnknown
from booking.domain.rush import QueueEntry, is_served

RUN_SECONDS = 20.0  # a run begins no group later; its function has 30 s
LINGER_SECONDS = 1.0  # a run that has served anybody ends after this time without an entry
POLL_SECONDS = 0.02
FORMER_AT_ONCE = 100  # entries of a deleted conference that a run refuses
LEASE_MS = 5_000
PROLONG_MS = 2_000  # the lease is prolonged when less is left


@dataclass(frozen=True, slots=True)
class ServeQueue:
    """Decides the entries of a pool's queue in order, and writes the bookings in groups.

    One run at a time has the lease of the pool. Its token is stored with each shard that it counts
    seats in, on condition that no later one is, so that a run which has lost the lease without
    knowing it can't write to a shard after its successor. Each group counts in one shard, and
    groups of different shards are written at the same time.

    The domain decides each booking as `Book` does, from the seats as the run knows them and the
    agenda as read. Conditions of the transaction protect both. If a condition of one booking fails,
    that booking is decided by `Book`. So is each one that changes gates or seats of several shards.
    """

    rush_queue: RushQueue
    seats: SeatCounts
    waitlist: Waitlist
    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts
    crew: Crew
    book: Book

    def __call__(self, pool_id: str) -> Instant | None:
        """Serve the queue until it is empty; return when another run must follow, or None.

        While another run has the lease, that is when the lease ends: the other run may have looked
        at the queue for the last time already, or have crashed. Before the opening of the sale,
        nobody is served; a timer starts a run then. Raises Contended, Busy.
        """
        holder, now = self.new_id(), self.clock()
        conference = self.conferences.find(conference_of(pool_id))
        known = None if conference is None else conference.pool_named(category_of(pool_id))
        if conference is None:
            return None
        if known is None:
            return self._refuse_former(pool_id)
        if not is_served(conference, now):
            return None
        token = self.rush_queue.lease(pool_id, holder, now, now + LEASE_MS)
        if token is None:
            return now + LEASE_MS
        run = _Run(self, conference, known, holder, token, now + LEASE_MS)
        again = run.serve()
        run.finish()
        with suppress(Contended):  # it ends by itself, as after a crash
            self.rush_queue.release(pool_id, holder)
        return self.clock() if again else None

    def _refuse_former(self, pool_id: str) -> Instant | None:
        """Refuse entries of a deleted conference, if that with its id lacks their category.

        Return when another run must follow, or None. The entries are read before the conference,
        so that a category which was added meanwhile keeps its queue. Raises Contended, Busy.
        """
        entries = self.rush_queue.heads(pool_id, FORMER_AT_ONCE)
        conference = self.conferences.find(conference_of(pool_id))
        if not entries or conference is None:
            return None
        if conference.pool_named(category_of(pool_id)) is not None:
            return self.clock()
        answer = Answer.of(ConferenceUnknown())
        for entry in entries:
            with suppress(Stale):  # another run has refused it
                self.rush_queue.refuse(entry, answer, self.clock())
        return self.clock()


@dataclass(slots=True)
class _Run:
    """One run: what it knows, and the work in progress.

    Only the thread of the run changes this state. Work of the crew leaves an outcome, which that
    thread applies.
    """

    parts: ServeQueue
    conference: Conference  # as the run found it
    pool: Pool
    holder: str
    token: int
    leased_until: int
    idle: set[int] = field(default_factory=set)  # shards without a group in progress
    outcomes: deque[Outcome] = field(default_factory=deque)  # of the work that has ended
    writing: int = 0  # groups in progress
    joining: int = 0  # those of them whose people join the waitlist
    stale: bool = True  # the seats must be read again, when no group is in progress
    closed: bool = False  # the opening was moved to a later time
    ahead: Ahead = field(init=False)
    tickets: Tickets = field(init=False)
    decisions: Decisions = field(init=False)
    pace: Pace = field(init=False)

    def __post_init__(self) -> None:
        """Begin with nothing read."""
        parts, size = self.parts, size_for(self.pool)
        queue, clock = parts.rush_queue, parts.clock
        self.ahead = Ahead(queue, clock, size, self.outcomes)
        self.tickets = Tickets(parts.waitlist, parts.new_id, size, self.outcomes)
        self.decisions = Decisions(queue, clock, self.ahead, self.conference, self.pool)
        self.pace = Pace(self.pool.shards)

    def _elapsed(self) -> float:
        return self.parts.attempts.elapsed()

    def serve(self) -> bool:
        """Serve the queue; return whether another run must follow."""
        elapsed = self._elapsed
        until = elapsed() + RUN_SECONDS
        lingers_until = 0.0  # at once if nobody was served: redundant messages are many
        while elapsed() < until and not self.closed:
            if not self._keeps_lease():
                return True  # in case the next holder of the lease has ended already
            self._settle()
            served = self._advance()
            has_work = served or self.ahead.entries or self.ahead.served or self.writing
            if has_work:
                lingers_until = elapsed() + LINGER_SECONDS
            if not served and self.parts.crew.busy:
                self.parts.crew.wait()
                self.ahead.rests = False
            elif not served and not self.outcomes:
                if self.ahead.is_last and not has_work and elapsed() >= lingers_until:
                    return False
                self.parts.attempts.sleep(POLL_SECONDS)
                self.ahead.rests = False
        return not self.closed

    def finish(self) -> None:
        """Wait for the work in progress, and try to delete the entries that it has served."""
        self._wait_for_all()
        if self.ahead.served:
            self._start(self.ahead.next_deletion())
            self._wait_for_all()

    def _wait_for_all(self) -> None:
        while self.parts.crew.busy:
            self.parts.crew.wait()
        self._settle()

    def _settle(self) -> None:
        """Apply the outcomes of the work that has ended."""
        while self.outcomes:
            self.outcomes.popleft()()

    def _keeps_lease(self) -> bool:
        """Return whether the run has the lease; prolong it in time."""
        now = self.parts.clock()
        if self.leased_until - now > PROLONG_MS:
            return True
        lease, until = self.parts.rush_queue.lease, now + LEASE_MS
        try:
            if lease(self.pool.id, self.holder, now, until) != self.token:
                return False
        except Contended:  # it is tried again, until the lease has ended
            return now < self.leased_until
        self.leased_until = until
        return True

    def _advance(self) -> bool:
        """Start what can be started; return whether any group or entry was."""
        self._start_beside()
        try:
            self._read_seats()
            return self._start_groups() or self._decide_next()
        except Contended:
            return False

    # ------------------------------------------------------------------ beside the groups

    def _start_beside(self) -> None:
        """Start deletions, the next read and the issue of tickets, as work of the crew."""
        if not self.ahead.entries and not self.writing:
            self.tickets.discard()  # the queue may be empty, so that others get tickets
        if self.ahead.has_deletions:
            self._start(self.ahead.next_deletion())
        if self.ahead.wanted:
            self._start(self.ahead.next_read(self.pool))
        if self.tickets.wanted:
            self._start(self.tickets.next_issue(self.pool))

    def _start(self, work: Callable[[], None]) -> None:
        self.parts.crew.start(work)
        self._settle()

    def _read_seats(self) -> None:
        """Read the seats and the conference again, while no group is in progress."""
        if not self.stale or self.writing:
            return
        found, seats = self.parts.seats.with_conference(self.pool.id, self.pool.shards)
        pool = None if found is None else found.pool_named(self.pool.category)
        if found is None or pool is None:
            raise Stale
        self.pool = pool
        if len(seats) != pool.shards:  # another conference has the id now
            raise Stale
        self.decisions.conference, self.decisions.pool, self.decisions.seats = found, pool, seats
        self.idle, self.stale = set(range(pool.shards)), False

    # ------------------------------------------------------------------ groups

    def _start_groups(self) -> bool:
        """Start groups on idle shards; return whether any."""
        now = self._elapsed()
        groups = self._with_tickets(self._next_groups(now), now)
        for group in groups:
            self.idle.discard(group.shard)
            self.writing += 1
            self.joining += group.way is Way.JOIN
            group.began = now
            self.parts.crew.start(lambda group=group: self._write(group))  # type: ignore[misc]
        return bool(groups)

    def _next_groups(self, now: float) -> list[Group]:
        groups, joining, seats = list[Group](), self.joining, self.decisions.seats
        for shard in sorted(self.idle, key=lambda number: -seats[number].free):
            if self.stale or not self.pace.permits(self.writing + len(groups), now):
                break
            group = self.decisions.group_of(shard)
            if group is None:
                continue
            if group.way is Way.JOIN and joining >= joins_at_once(self.pool):
                self.decisions.take_back(group)
                break
            joining += group.way is Way.JOIN
            groups.append(group)
        return groups

    def _with_tickets(self, groups: list[Group], now: float) -> list[Group]:
        """Give tickets to those who join the waitlist. If there are too few, their groups wait."""
        joining = [group for group in groups if group.way is Way.JOIN]
        count = sum(len(group.entries) for group in joining)
        tickets = self.tickets.take(count, self.pool, now)
        if tickets is not None:
            give_tickets(joining, tickets)
            return groups
        for group in joining:
            self.decisions.take_back(group)
        return [group for group in groups if group.way is not Way.JOIN]

    def _write(self, group: Group) -> None:
        """Write a group, as work of the crew, and leave the outcome."""
        failed: Contended | None = None
        try:
            self.parts.rush_queue.commit(group.transitions, self.token)
        except Contended as contended:
            failed = contended
        self.outcomes.append(lambda: self._written(group, failed))

    def _written(self, group: Group, failed: Contended | None) -> None:
        """Delete the entries of a group that was written; decide those of another one again."""
        now = self._elapsed()
        self.idle.add(group.shard)
        self.writing -= 1
        self.joining -= group.way is Way.JOIN
        if failed is None:
            self.ahead.served += group.entries
            self.pace.speed_up()
        elif isinstance(failed, Throttled | Conflicted):
            self.decisions.take_back(group)
        elif isinstance(failed, SomeFailed):  # the others keep their turn
            self.decisions.singly |= set(failed.bookings)
            self.decisions.take_back(group)
            self._expire()
        else:
            self._read_again(group.entries)
        if isinstance(failed, LanesThrottled):
            self.tickets.spare(failed.lanes, self.pool, now)
        if isinstance(failed, Throttled):
            self.pace.slow_down(group.began, now)

    def _read_again(self, entries: Sequence[QueueEntry]) -> None:
        """Read entries again, and the seats, which a failed group has not changed."""
        self.decisions.ungroup(entries)
        self.ahead.forget(entries)
        self._expire()

    def _expire(self) -> None:
        """Read the seats again, and use no ticket that was issued before that."""
        self.stale = True
        self.tickets.discard()

    # ------------------------------------------------------------------ single entries

    def _decide_next(self) -> bool:
        """Decide the next entry by `Book`, if no group could begin and none is in progress."""
        waits = self.writing or self.tickets.missing or self.stale
        if waits or not self.ahead.entries or not self.pace.permits(0, self._elapsed()):
            return False
        self._expire()
        entry, parts = self.ahead.entries.pop(0), self.parts
        decide = DecideSingly(parts.rush_queue, parts.book, parts.clock)
        match decide(entry, self.ahead.people[entry.booking], self.decisions.conference):
            case Decided.SERVED:
                self.decisions.singly.discard(entry.booking)
                self.ahead.served.append(entry)
            case Decided.REFUSED:
                self.ahead.let_go([entry])
            case Decided.OPENS_LATER:
                self.closed = True
                self.ahead.forget([entry])
            case Decided.CONTENDED:
                self.ahead.forget([entry])
        return True
