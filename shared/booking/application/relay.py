"""Relay: turn the changes of the table's stream into nudges, timers, history and events.

The stream is the outbox of the service. All of this may run twice, late or out of order: nudges
and timers only start workers, which read the state again. The version is the key of a history
entry and a field of an event.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.correlation import following
from booking.application.events import (
    BookingEvent,
    ConferenceEvent,
    DomainEvent,
    DoorEvent,
    MessageEvent,
    conference_event_of,
    event_of,
)
from booking.application.ports.messages import Messages
from booking.application.ports.primitives import Clock
from booking.application.ports.rush import RushQueue
from booking.domain.booking import Booking
from booking.domain.check_ins import CheckIn
from booking.domain.conference import Conference, Instant, quiet_hours_changed
from booking.domain.organizer_message import OrganizerMessage
from booking.domain.pools import category_of, conference_of
from booking.domain.promotion import Passage
from booking.domain.realms import Realm, realm_of_organizer
from booking.domain.sales import Sale
from booking.domain.seats import Gate, Seats


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingMoved:
    """A booking was created or changed."""

    event_id: str
    correlation: str | None
    before: Booking | None
    after: Booking

    @property
    def event(self) -> BookingEvent | None:
        """The domain event of this transition."""
        return event_of(self.before, self.after, self.correlation)

    @property
    def moved(self) -> bool:
        """Whether the change is a transition. The erasure of an attendee is not."""
        return self.before is None or self.before.summary.version != self.after.summary.version


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatsMoved:
    """A shard's counts or gate changed."""

    event_id: str
    correlation: str | None
    pool: str
    before: Seats | None
    after: Seats


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceChanged:
    """A conference was created or changed."""

    event_id: str
    correlation: str | None
    before: Conference | None
    after: Conference

    @property
    def event(self) -> ConferenceEvent | None:
        """The domain event of this change, if its attendees must know it."""
        return conference_event_of(self.before, self.after, self.correlation)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageWritten:
    """An organizer has written a message to attendees."""

    event_id: str
    correlation: str | None
    message: OrganizerMessage

    @property
    def event(self) -> MessageEvent:
        """The domain event, which starts its mails."""
        return MessageEvent(message=self.message, correlation=self.correlation)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyPassed:
    """Seats were offered to a later ticket while a party waited."""

    event_id: str
    correlation: str | None
    booking: str  # of the party
    ticket: int  # of the party
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorPassed:
    """A seat was admitted at the door, or its check-in was undone."""

    event_id: str
    correlation: str | None
    check_in: CheckIn
    undone: bool

    @property
    def event(self) -> DoorEvent:
        """The domain event."""
        return DoorEvent(check_in=self.check_in, undone=self.undone, correlation=self.correlation)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestQueued:
    """A request has joined the queue of a pool."""

    event_id: str
    correlation: str | None
    pool: str


type Change = (
    BookingMoved
    | SeatsMoved
    | ConferenceChanged
    | MessageWritten
    | PartyPassed
    | DoorPassed
    | RequestQueued
)


class Journal(Protocol):
    """The history of bookings."""

    def record(self, moves: Sequence[BookingMoved], passes: Sequence[PartyPassed] = ()) -> None:
        """Write one entry for each transition and each pass; a replay changes nothing.

        Raises Contended.
        """


class Bus(Protocol):
    """The event bus."""

    def publish(self, events: Sequence[DomainEvent]) -> None:
        """Publish domain events. Raises NotTaken, Contended."""


class EventQueue(Protocol):
    """The queue of the worker that records events in the feeds of organizers."""

    def record(self, events: Sequence[DomainEvent]) -> None:
        """Send events, in order for each conference. Raises NotTaken, Contended."""


@dataclass(frozen=True, slots=True)
class RelayChanges:
    """Relays a batch of changes. After an error the stream delivers the whole batch again."""

    messages: Messages
    journal: Journal
    bus: Bus
    event_queue: EventQueue
    summarize: Callable[[Iterable[str]], None]
    rush_queue: RushQueue
    clock: Clock

    def __call__(self, changes: Sequence[Change]) -> None:
        """Send the nudges, because attendees wait for them; then timers, history and the rest."""
        if not changes:
            return
        for pool, last in nudges(changes).items():
            with following(last.correlation):
                self.messages.nudge(pool, deduplication_of(pool, last))
        with self.messages.batching() as messages:
            now = self.clock()
            for pool in {one.pool for one in changes if isinstance(one, RequestQueued)}:
                self.rush_queue.watch(pool)
                messages.serve_at(pool, now, now)
            for change in changes:
                with following(change.correlation):
                    set_timers(change, messages, self.clock())
        moves = [change for change in changes if isinstance(change, BookingMoved) and change.moved]
        self.journal.record(moves, [one for one in changes if isinstance(one, PartyPassed)])
        events = list(published(changes))
        self.bus.publish(events)
        self.event_queue.record([event for event in events if _has_feed(event)])
        self.summarize(summarized(changes))


def published(changes: Iterable[Change]) -> Iterator[DomainEvent]:
    """Yield the domain events of changes."""
    for change in changes:
        event: DomainEvent | None = None
        match change:
            case BookingMoved() if change.moved:
                event = change.event
            case ConferenceChanged() | MessageWritten() | DoorPassed():
                event = change.event
            case _:
                pass
        if event is not None:
            yield event


def _has_feed(event: DomainEvent) -> bool:
    """Return whether an organizer can read the event. A conference without credentials has none."""
    match event:
        case BookingEvent(organizer=organizer):
            return realm_of_organizer(organizer) is Realm.SIGNED_IN
        case ConferenceEvent(conference=conference):
            return realm_of_organizer(conference.organizer) is Realm.SIGNED_IN
        case _:
            return True  # only accounts write messages and check people in


def set_timers(change: Change, messages: Messages, now: Instant) -> None:
    """Set the timer of a new deadline, or of a new or changed start."""
    match change:
        case BookingMoved(after=after) if change.moved:
            summary = after.summary
            if (deadline := after.queued.standing.deadline) is not None:
                messages.lapse_at(after.id, summary.conference, deadline, now)
        case ConferenceChanged(before=before, after=after):
            if after.canceled and not (before and before.canceled):
                messages.start_at(after.id, now, now)
            elif before is None or before.start != after.start:
                messages.start_at(after.id, after.start, now)
            _wake_for_release(before, after, messages, now)
            _wake_queues(before, after, messages, now)
            if after.draws_at is not None and before is None:
                messages.draw_at(after.id, after.draws_at, now)
        case _:
            pass


def _wake_for_release(
    before: Conference | None, after: Conference, messages: Messages, now: Instant
) -> None:
    """Set the timers of the release of no-shows, one for each pool, if they are new."""
    known = (before.release_at, len(before.pools)) if before else None
    if after.release_at is None or after.canceled or known == (after.release_at, len(after.pools)):
        return
    for pool in after.pools:
        messages.wake_at(pool.id, after.release_at, now)


def _wake_queues(
    before: Conference | None, after: Conference, messages: Messages, now: Instant
) -> None:
    """Set the timers of the opening of a sale in rush mode, one for each pool.

    A cancellation refuses the people in them.
    """
    known = before and (before.opens_at, before.canceled, len(before.pools))
    if after.sale is Sale.RUSH and known != (after.opens_at, after.canceled, len(after.pools)):
        at = now if after.canceled else max(now, after.opens_at or now)
        for pool in after.pools:
            messages.serve_at(pool.id, at, now)


def deduplication_of(pool: str, change: SeatsMoved | ConferenceChanged) -> str:
    """Return the deduplication id of a nudge. A changed conference nudges each of its pools."""
    category = category_of(pool)
    return change.event_id if category is None else f"{change.event_id}-{category}"


def nudges(changes: Iterable[Change]) -> dict[str, SeatsMoved | ConferenceChanged]:
    """Return the pools that may need promotions, each with its last change.

    Any change of the counts behind a closed gate may: a seat became free, a confirmation left the
    gate ready to be reopened, or a booking joined the waitlist while a seat was free. A change of
    the quiet hours may end them now.
    """
    needed: dict[str, SeatsMoved | ConferenceChanged] = {}
    for change in changes:
        match change:
            case SeatsMoved(pool=pool) if change.after.gate is Gate.CLOSED:
                needed[pool] = change
            case ConferenceChanged(before=Conference() as before, after=after):
                if quiet_hours_changed(before, after):
                    needed |= {pool.id: change for pool in after.pools}
            case _:
                pass
    return needed


def summarized(changes: Iterable[Change]) -> list[str]:
    """Return the conferences whose summaries are outdated."""
    behind: dict[str, None] = {}
    for change in changes:
        match change:
            case SeatsMoved(pool=pool):
                behind[conference_of(pool)] = None
            case ConferenceChanged(after=after):
                behind[after.id] = None
            case _:
                pass
    return list(behind)
