"""Rush mode: decide the next entries of a queue, in groups that are written at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from booking.application.admission import AdmissionRequest, taking, waiting_with
from booking.application.ports.primitives import Clock
from booking.application.ports.rush import RushQueue
from booking.application.rush_ahead import Ahead
from booking.domain import seats as seat
from booking.domain.admission import JoinWaitlist, TakeSeats, choose_admission
from booking.domain.booking import Standing, Verb
from booking.domain.categories import check_bookable
from booking.domain.conference import Conference
from booking.domain.mailbox_holds import MailboxHold
from booking.domain.pools import Pool
from booking.domain.realms import SIGNED_IN
from booking.domain.refusals import Refusal, UserUnknown
from booking.domain.rush import QueuedPerson, QueueEntry, is_of_same_user, precedes
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import Cause, Transition, book, check_may_book, holding

GROUP_WRITES = 99  # of the bookings of a group; one more write counts their seats


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


@dataclass(slots=True)
class Decisions:
    """Decides entries in order, from the seats as a run knows them and the agendas as read."""

    rush_queue: RushQueue
    clock: Clock
    ahead: Ahead
    conference: Conference
    pool: Pool
    seats: list[Seats] = field(default_factory=list)  # with the changes of groups in progress
    singly: set[str] = field(default_factory=set)  # bookings that must be decided by `Book`
    grouped: set[str] = field(default_factory=set)  # people and mailboxes of the run's groups

    def group_of(self, shard: int) -> Group | None:
        """Return the next entries that can be counted in a shard, in order, or None."""
        group: Group | None = None
        while self.ahead.entries:
            entry = self.ahead.entries[0]
            way, seats = self._way_of(entry, shard)
            own = self._ids_of(entry)
            # The agenda of a person in an earlier group was perhaps read before its booking.
            if way is Way.SINGLY or way is None or own & self.grouped:
                break
            if group is not None and group.way is not way:
                break
            group = group or Group(shard, way)
            if not self._add(group, entry, seats):
                break
            self.grouped |= own
        return group if group is not None and group.entries else None

    def _ids_of(self, entry: QueueEntry) -> set[str]:
        """Return the attendee of an entry, and the mailbox that its booking holds."""
        hold = self._hold_of(self.ahead.people[entry.booking])
        return {entry.attendee} if hold is None else {entry.attendee, hold.mailbox}

    def _way_of(self, entry: QueueEntry, shard: int) -> tuple[Way | None, int]:
        """Return how to decide an entry, and its seats; None: only another shard has its seats."""
        # A cancellation during the read may be visible in some of the shards only.
        ended = any(one.gate is seat.Gate.ENDED for one in self.seats)
        if ended or entry.booking in self.singly or precedes(entry, self.conference):
            return Way.SINGLY, 0
        match choose_admission(self.pool, self.seats, entry.party, hint=False):
            case TakeSeats(seats, shards):
                return (Way.TAKE, seats) if shard in shards else (None, 0)
            case JoinWaitlist() if entry.wait:
                return Way.JOIN, 0
            case _:
                return Way.SINGLY, 0

    def _add(self, group: Group, entry: QueueEntry, seats: int) -> bool:
        """Add the first entry to a group; return False if it does not fit, or needs `Book`."""
        person, now = self.ahead.people[entry.booking], self.clock()
        agenda = person.agenda
        cause = Cause(verb=Verb.BOOK, request=entry.request, actor=entry.attendee, now=now)
        hold = self._hold_of(person)
        try:
            check_bookable(self.conference, self.pool, now)
            if agenda is None or not is_of_same_user(entry.added_by, agenda):
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
        writes = self.rush_queue.writes_of(transition)
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
        known = self.seats[change.shard]
        self.seats[change.shard] = replace(
            known,
            free=known.free + change.free,
            sold=known.sold + change.sold,
            joined=known.joined + change.joined,
        )

    def take_back(self, group: Group) -> None:
        """Put the entries of a group that was not written back, and uncount its seats."""
        for one in group.transitions:
            [change] = one.seats
            opposite = replace(change, free=-change.free, sold=-change.sold, joined=-change.joined)
            self._count(opposite)
        self.ungroup(group.entries)
        self.ahead.put_back(group.entries)

    def ungroup(self, entries: Sequence[QueueEntry]) -> None:
        """Permit groups with the people of entries whose group was not written, or may not be."""
        for entry in entries:
            self.grouped -= self._ids_of(entry)


def give_tickets(groups: Sequence[Group], tickets: Sequence[int]) -> None:
    """Give tickets to the bookings of groups that join the waitlist, in the order of the queue."""
    joining = [
        (entry.booking, group, at) for group in groups for at, entry in enumerate(group.entries)
    ]
    in_order = sorted(joining, key=lambda each: each[0])
    for ticket, (_, group, at) in zip(tickets, in_order, strict=True):
        made = group.transitions[at]
        becomes = replace(made.becomes, ticket=ticket)
        assert made.created is not None
        created = replace(made.created, summary=replace(made.created.summary, standing=becomes))
        group.transitions[at] = replace(made, becomes=becomes, created=created)
