"""Rush mode: write the bookings of queued requests in groups, in the order of arrival."""

from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from math import inf

from booking.application.admission import AdmissionRequest, taking, waiting_with
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import (
    Busy,
    Conflicted,
    Contended,
    Stale,
    Throttled,
)
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.rush import (
    Answer,
    Crew,
    LanesThrottled,
    RushQueue,
    SomeFailed,
)
from booking.application.ports.seats import SeatCounts
from booking.application.ports.waitlist import Waitlist
from booking.application.rush_ahead import READ_AHEAD, READ_FOR_A_SHARD, Ahead, Outcome
from booking.domain import seats as seat
from booking.domain.admission import JoinWaitlist, TakeSeats, choose_admission
from booking.domain.booking import Standing, Verb
from booking.domain.categories import check_bookable
from booking.domain.conference import Conference, Instant
from booking.domain.mailbox_holds import MailboxHold
from booking.domain.pools import Pool, category_of, conference_of
from booking.domain.realms import SIGNED_IN
from booking.domain.refusals import ConferenceUnknown, Refusal, SaleNotOpen, UserUnknown
from booking.domain.rush import (
    QueuedPerson,
    QueueEntry,
    is_own,
    is_served,
    precedes,
)
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import Cause, Transition, book, check_may_book, holding

GROUP_WRITES = 99  # of the bookings of a group; one more write counts their seats
RUN_SECONDS = 8.0  # a run begins no group later
LINGER_SECONDS = 1.0  # a run ends after this time without an entry
POLL_SECONDS = 0.02
LEASE_MS = 5_000
PROLONG_MS = 2_000  # the lease is prolonged when less is left
FEWER, MORE = 0.7, 0.2  # after a throttled group, and after one that was written
SPARED_SECONDS = 2.0  # for which a lane without capacity is not used
PAUSE_SECONDS = 0.1  # after a throttled group that was the only one


class Way(Enum):
    """The way in which an entry is decided."""

    TAKE = auto()
    JOIN = auto()
    SINGLY = auto()  # by `Book`, while nothing else is being written


@dataclass(slots=True)
class Group:
    """Entries whose bookings one transaction writes."""

    shard: int
    way: Way
    entries: list[QueueEntry] = field(default_factory=list)
    transitions: list[Transition] = field(default_factory=list)
    writes: int = 0
    began: float = 0.0


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
        if conference is None or known is None:
            return None
        if not is_served(conference, now):
            return None
        token = self.rush_queue.lease(pool_id, holder, now, now + LEASE_MS)
        if token is None:
            return now + LEASE_MS
        run = _Run(self, conference, known, holder, token, now + LEASE_MS)
        try:
            return self.clock() if run.serve() else None
        finally:
            run.finish()
            self.rush_queue.release(pool_id, holder)


@dataclass(slots=True)
class _Run:
    """One run: the seats as known, the entries that were read, and the work in progress."""

    parts: ServeQueue
    conference: Conference
    pool: Pool
    holder: str
    token: int
    leased_until: int
    read: list[Seats] = field(default_factory=list)  # with the changes of groups in progress
    idle: set[int] = field(default_factory=set)  # shards without a group in progress
    singly: set[str] = field(default_factory=set)  # bookings that must be decided by `Book`
    outcomes: deque[Outcome] = field(default_factory=deque)  # of the work that has ended
    writing: int = 0  # groups in progress
    at_once: float = 1.0  # groups in progress, at most
    slowed: float = -inf  # the time at which `at_once` was reduced
    resumes: float = -inf  # the time before which no group begins
    spared: dict[int, float] = field(default_factory=dict)  # lanes, until a time
    stale: bool = True  # the seats must be read again, when no group is in progress
    closed: bool = False  # the opening was moved to a later time
    ahead: Ahead = field(init=False)

    def __post_init__(self) -> None:
        """Begin with all shards, and nothing read."""
        parts = self.parts
        self.at_once = float(self.pool.shards)
        self.ahead = Ahead(
            queue=parts.rush_queue,
            waitlist=parts.waitlist,
            clock=parts.clock,
            new_id=parts.new_id,
            size=max(READ_AHEAD, READ_FOR_A_SHARD * self.pool.shards),
            outcomes=self.outcomes,
        )

    def serve(self) -> bool:
        """Serve the queue; return whether another run must follow."""
        elapsed = self.parts.attempts.elapsed
        until, last = elapsed() + RUN_SECONDS, elapsed()
        while elapsed() < until and not self.closed:
            if not self._keeps_lease():
                return True  # in case the next holder of the lease has ended already
            self._settle()
            served = self._advance()
            if served or self.ahead.entries or self.ahead.served or self.writing:
                last = elapsed()
            if not served and self.parts.crew.busy:
                self.parts.crew.wait()
                self.ahead.rests = False
            elif not served and not self.outcomes:
                if not self.ahead.unsettled and elapsed() - last > LINGER_SECONDS:
                    return False
                self.parts.attempts.sleep(POLL_SECONDS)
                self.ahead.rests = False
        return not self.closed

    def finish(self) -> None:
        """Wait for the work in progress, and delete the entries that it has served."""
        for _ in range(2):  # the second time for the deletions
            while self.parts.crew.busy or self.outcomes:
                if self.parts.crew.busy:
                    self.parts.crew.wait()
                self._settle()
            self._remove_served()

    def _settle(self) -> None:
        """Apply the outcomes of the work that has ended."""
        while self.outcomes:
            self.outcomes.popleft()()

    def _advance(self) -> bool:
        """Start what can be started; return whether any group or entry was."""
        self._remove_served()
        if self.ahead.wanted:
            self.ahead.reading, pool = True, self.pool
            self.parts.crew.start(lambda: self.ahead.read(pool))
            self._settle()
        if self.ahead.wants_tickets:
            self.ahead.issuing, pool = True, self.pool
            self.parts.crew.start(lambda: self.ahead.issue(pool))
            self._settle()
        try:
            self._read_seats()
            return self._serve_some()
        except Contended:
            return False

    def _keeps_lease(self) -> bool:
        now = self.parts.clock()
        if self.leased_until - now > PROLONG_MS:
            return True
        lease, until = self.parts.rush_queue.lease, now + LEASE_MS
        if lease(self.pool.id, self.holder, now, until) != self.token:
            return False
        self.leased_until = until
        return True

    def _read_seats(self) -> None:
        """Read the seats and the conference again, while no group is in progress."""
        if not self.stale or self.writing:
            return
        found, read = self.parts.seats.with_conference(self.pool.id, self.pool.shards)
        if found is None or len(read) < self.pool.shards:
            raise Stale
        pool = found.pool_named(self.pool.category)
        if pool is None:
            raise Stale
        self.conference, self.pool, self.read, self.stale = found, pool, read, False
        self.idle = set(range(pool.shards))

    def _serve_some(self) -> bool:
        """Start groups on idle shards, or decide one entry by `Book`; return whether any."""
        if self.parts.attempts.elapsed() < self.resumes:
            return False
        groups: list[Group] = []
        for shard in sorted(self.idle, key=lambda number: -self.read[number].free):
            if self.stale or not self.ahead.entries:
                break
            if self.writing + len(groups) >= int(self.at_once):
                break
            group = self._group_of(shard)
            if group is not None:
                groups.append(group)
        self._join(groups)
        for group in groups:
            self.idle.discard(group.shard)
            self.writing += 1
            group.began = self.parts.attempts.elapsed()
            self.parts.crew.start(lambda group=group: self._write(group))  # type: ignore[misc]
        if groups or not self.ahead.entries or self.writing:
            return bool(groups)
        self._decide_singly(self.ahead.entries.pop(0))
        return True

    # ------------------------------------------------------------------ decisions

    def _group_of(self, shard: int) -> Group | None:
        """Return the next entries that can be counted in a shard, in order, or None."""
        group: Group | None = None
        people: set[str] = set()  # a transaction writes the items of a person or a mailbox once
        while self.ahead.entries:
            entry = self.ahead.entries[0]
            way, seats = self._way_of(entry, shard)
            own = self._ids_of(entry)
            if way is Way.SINGLY or way is None or own & people:
                break
            if group is not None and group.way is not way:
                break
            group = group or Group(shard, way)
            if not self._add(group, entry, seats):
                break
            people |= own
        return group if group is not None and group.entries else None

    def _ids_of(self, entry: QueueEntry) -> set[str]:
        """Return the attendee of an entry, and the mailbox that its booking holds."""
        hold = self._hold_of(self.ahead.people[entry.booking])
        return {entry.attendee} if hold is None else {entry.attendee, hold.mailbox}

    def _way_of(self, entry: QueueEntry, shard: int) -> tuple[Way | None, int]:
        """Return how to decide an entry, and its seats; None: only another shard has its seats."""
        ended = self.read[shard].gate is seat.Gate.ENDED
        if ended or entry.booking in self.singly or precedes(entry, self.conference):
            return Way.SINGLY, 0
        match choose_admission(self.pool, self.read, entry.party, hint=False):
            case TakeSeats(seats, shards):
                return (Way.TAKE, seats) if shard in shards else (None, 0)
            case JoinWaitlist() if entry.wait:
                return Way.JOIN, 0
            case _:
                return Way.SINGLY, 0

    def _add(self, group: Group, entry: QueueEntry, seats: int) -> bool:
        """Add the first entry to a group; return False if it does not fit, or needs `Book`."""
        person, now = self.ahead.people[entry.booking], self.parts.clock()
        agenda = person.agenda
        cause = Cause(verb=Verb.BOOK, request=entry.request, actor=entry.attendee, now=now)
        hold = self._hold_of(person)
        try:
            check_bookable(self.conference, self.pool, now)
            if agenda is None:
                raise UserUnknown
            check_may_book(self.conference, agenda, now)
            request = AdmissionRequest(
                pool=self.pool, agenda=agenda, party=entry.party, wait=entry.wait, now=now
            )
            if group.way is Way.JOIN:
                agenda.check_may_wait(now)
                becomes = waiting_with(entry.party, group.shard, 0)
                changes: Sequence[SeatChange] = (self._join_of(entry, group.shard),)
            else:
                taken = taking(request, [(group.shard, seats)])
                becomes, changes = taken.becomes, taken.changes
            transition = self._booking(entry, person, cause, becomes, changes, hold)
        except Refusal:
            self.singly.add(entry.booking)  # `Book` refuses it from fresh state
            return False
        writes = self.parts.rush_queue.writes_of(transition)
        if transition.drops or group.writes + writes > GROUP_WRITES:
            self.singly |= {entry.booking} if transition.drops else set()
            return False
        group.writes += writes
        group.entries.append(self.ahead.entries.pop(0))
        group.transitions.append(transition)
        self._count(changes[0])
        return True

    def _booking(  # noqa: PLR0917 - none of the parameters belong together
        self,
        entry: QueueEntry,
        person: QueuedPerson,
        cause: Cause,
        becomes: Standing,
        changes: Sequence[SeatChange],
        hold: MailboxHold | None,
    ) -> Transition:
        assert person.agenda is not None
        made = book(
            self.conference,
            person.agenda,
            cause,
            entry.booking,
            becomes,
            changes,
            entry.category,
            tuple(entry.guests),
        )
        return holding(made, hold)

    def _hold_of(self, person: QueuedPerson) -> MailboxHold | None:
        """Return the hold of a mailbox, as if nobody had it; otherwise its condition fails."""
        signed_in = person.agenda is not None and person.agenda.attendee.startswith(SIGNED_IN)
        if not self.conference.max_per_email or not signed_in or person.mailbox is None:
            return None
        mailbox = person.mailbox.account_id
        return None if mailbox is None else MailboxHold(mailbox=mailbox, previous=None)

    def _join_of(self, entry: QueueEntry, shard: int) -> SeatChange:
        return seat.join(
            self.pool.id,
            shard,
            self.pool.revision,
            shards=self.pool.shards,
            least=entry.party.least,
        )

    def _count(self, change: SeatChange) -> None:
        """Apply a change to the seats as known."""
        known = self.read[change.shard]
        self.read[change.shard] = replace(
            known,
            free=known.free + change.free,
            sold=known.sold + change.sold,
            joined=known.joined + change.joined,
        )

    def _join(self, groups: Sequence[Group]) -> None:
        """Give tickets to the bookings that join the waitlist, in the order of the queue."""
        joining = [
            (entry.booking, group, at)
            for group in groups
            if group.way is Way.JOIN
            for at, entry in enumerate(group.entries)
        ]
        if not joining:
            return
        request, mint = self.parts.new_id(), self.parts.waitlist.mint_tickets
        tickets = self.ahead.take_tickets(
            len(joining),
            lambda count: self.parts.attempts(lambda _: mint(self.pool, request, count)),
            self._usable_lanes(),
        )
        in_order = sorted(joining, key=lambda each: each[0])
        for ticket, (_, group, at) in zip(tickets, in_order, strict=True):
            made = group.transitions[at]
            becomes = replace(made.becomes, ticket=ticket)
            assert made.created is not None
            created = replace(made.created, summary=replace(made.created.summary, standing=becomes))
            group.transitions[at] = replace(made, becomes=becomes, created=created)

    def _usable_lanes(self) -> Callable[[int], bool]:
        """Return a function that tells whether the lane of a ticket is in use."""
        now, lanes = self.parts.attempts.elapsed(), self.pool.lanes
        return lambda ticket: self.spared.get(ticket % lanes, now) <= now

    # ------------------------------------------------------------------ writes

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
        if failed is None:
            self.ahead.served += group.entries
            self.at_once = min(self.pool.shards, self.at_once + MORE)
        elif isinstance(failed, Throttled | Conflicted):
            self._return(group)
        else:
            self.singly |= set(failed.bookings) if isinstance(failed, SomeFailed) else set()
            self._put_back(group.entries)
        if isinstance(failed, LanesThrottled):
            self._spare(failed.lanes)
        if isinstance(failed, Throttled):
            self._slow_down(group)
        self.idle.add(group.shard)
        self.writing -= 1

    def _spare(self, lanes: Collection[int]) -> None:
        """Use the other lanes for a while, if these are most of them."""
        now = self.parts.attempts.elapsed()
        still = {lane: until for lane, until in self.spared.items() if now < until}
        self.spared = still | dict.fromkeys(lanes, now + SPARED_SECONDS)
        if len(self.spared) > self.pool.lanes // 2:
            self.spared = {}

    def _slow_down(self, group: Group) -> None:
        """Write fewer groups at once, because a rejected one costs half of what a written one does.

        Groups that were in progress at the last time count as one.
        """
        if group.began < self.slowed:
            return
        self.slowed = self.parts.attempts.elapsed()
        if int(self.at_once) == 1:
            self.resumes = self.slowed + PAUSE_SECONDS
        self.at_once = max(1.0, self.at_once * FEWER)

    def _remove_served(self) -> None:
        """Delete entries whose bookings exist, as work of the crew."""
        if self.ahead.served:
            entries, self.ahead.served = self.ahead.served, []
            self.parts.crew.start(lambda: self._remove(entries))
            self._settle()

    def _remove(self, entries: Sequence[QueueEntry]) -> None:
        """Delete entries, and leave the outcome: those that remain are deleted later."""
        try:
            remain = self.parts.rush_queue.remove(entries)
        except Contended:
            remain = entries
        self.outcomes.append(lambda: self._removed(len(entries) - len(remain), remain))

    def _removed(self, count: int, remain: Sequence[QueueEntry]) -> None:
        self.ahead.removed += count
        self.ahead.served += remain

    def _return(self, group: Group) -> None:
        """Put the entries of a group that was not written back, and uncount its seats."""
        for one in group.transitions:
            [change] = one.seats
            opposite = replace(change, free=-change.free, sold=-change.sold, joined=-change.joined)
            self._count(opposite)
        self.ahead.put_back(group.entries)

    def _put_back(self, entries: Sequence[QueueEntry]) -> None:
        """Read entries again, and the seats, which a failed group has not changed."""
        self.ahead.forget(entries)
        self._expire()

    def _expire(self) -> None:
        """Read the seats again, and use no ticket that was issued before that."""
        self.stale = True
        self.ahead.void_tickets()

    def _decide_singly(self, entry: QueueEntry) -> None:
        """Decide an entry by `Book`, while no group is in progress. Raises nothing contended."""
        self._expire()
        agenda = self.ahead.people[entry.booking].agenda
        try:
            if agenda is None or not is_own(entry, agenda):
                self._book(entry)
        except SaleNotOpen:
            self.closed = True
            self._put_back([entry])
        except Refusal as refusal:
            self._refuse(entry, refusal)
        except (Contended, Busy):
            self._put_back([entry])
        else:
            self.singly.discard(entry.booking)
            self.ahead.served.append(entry)

    def _book(self, entry: QueueEntry) -> None:
        if precedes(entry, self.conference):
            raise ConferenceUnknown
        command = BookSeat(
            conference_id=entry.conference,
            attendee=entry.attendee,
            category=entry.category,
            seats=entry.party.size,
            accept=entry.party.accept,
            guests=tuple(entry.guests),
            wait=entry.wait,
            with_position=False,
        )
        self.parts.book.serve(command, entry.request, entry.booking)

    def _refuse(self, entry: QueueEntry, refusal: Refusal) -> None:
        answer = Answer(refused=type(refusal).__name__, message=refusal.message)
        try:
            self.parts.rush_queue.refuse(entry, answer, self.parts.clock())
        except Contended:
            self._put_back([entry])
