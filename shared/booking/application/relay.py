"""Relay: the table's stream is the outbox; its changes become nudges, timers, history, events.

Everything here may run twice, late or out of order: nudges and timers only make workers look
again, history is keyed by version, and an event names the version that it tells of.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.correlation import following
from booking.application.ports import Clock, Messages
from booking.domain.booking import Booking, State, Verb
from booking.domain.conference import Conference, Instant
from booking.domain.seats import Gate, Seats


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingMoved:
    """A booking was created or moved."""

    event_id: str
    correlation: str | None
    before: Booking | None
    after: Booking

    @property
    def moved(self) -> bool:
        """Tell a transition from a change that is none: an erased attendee."""
        return self.before is None or self.before.place.version != self.after.place.version


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatsMoved:
    """A shard's counts or gate changed."""

    event_id: str
    correlation: str | None
    conference: str
    before: Seats | None
    after: Seats


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceChanged:
    """A conference was listed, or changed."""

    event_id: str
    correlation: str | None
    before: Conference | None
    after: Conference


type Change = BookingMoved | SeatsMoved | ConferenceChanged


class Journal(Protocol):
    """Where the history of bookings is kept."""

    def record(self, moves: Sequence[BookingMoved]) -> None:
        """Write one entry a transition; a replay changes nothing."""


class Bus(Protocol):
    """Where others hear what happened."""

    def publish(self, events: Sequence[tuple[str, BookingMoved]]) -> None:
        """Publish named domain events. Raises when any was not taken."""


@dataclass(frozen=True, slots=True)
class RelayChanges:
    """Turns a batch of changes into what follows from them; a failure repeats the batch."""

    messages: Messages
    journal: Journal
    bus: Bus
    summarize: Callable[[Iterable[str]], None]
    clock: Clock

    def __call__(self, changes: Sequence[Change]) -> None:
        """Nudge first, for somebody waits for it; then timers, history, events and summaries."""
        if not changes:
            return
        for conference, last in nudges(changes).items():
            with following(last.correlation):
                self.messages.nudge(conference, last.event_id)
        with self.messages.together() as messages:
            for change in changes:
                with following(change.correlation):
                    arm(change, messages, self.clock())
        moves = [change for change in changes if isinstance(change, BookingMoved) and change.moved]
        self.journal.record(moves)
        self.bus.publish([(event_name(move), move) for move in moves])
        self.summarize(summarized(changes))


def arm(change: Change, messages: Messages, now: Instant) -> None:
    """Set the timers that a change asks for: a deadline, a start."""
    match change:
        case BookingMoved(after=after) if change.moved:
            place = after.place
            if (deadline := place.standing.deadline) is not None:
                messages.lapse_at(after.id, place.conference, deadline, now)
        case ConferenceChanged(before=before, after=after):
            if after.canceled and not (before and before.canceled):
                messages.start_at(after.id, now, now)
            elif before is None or before.start != after.start:
                messages.start_at(after.id, after.start, now)
        case _:
            pass


def nudges(changes: Iterable[Change]) -> dict[str, SeatsMoved]:
    """Say which conferences need promotions, each with the last change that says so.

    Whenever free, held or waiting changed behind a closed gate: also a confirmation may leave
    the gate to be reopened, and a joiner may find a seat that was free for nobody.
    """
    needed: dict[str, SeatsMoved] = {}
    for change in changes:
        if isinstance(change, SeatsMoved) and change.after.gate is Gate.CLOSED:
            needed[change.conference] = change
    return needed


def summarized(changes: Iterable[Change]) -> list[str]:
    """Say which conferences' summaries are behind."""
    behind: dict[str, None] = {}
    for change in changes:
        match change:
            case SeatsMoved(conference=conference):
                behind[conference] = None
            case ConferenceChanged(after=after):
                behind[after.id] = None
            case _:
                pass
    return list(behind)


def event_name(move: BookingMoved) -> str:
    """Name what happened to a booking, in the past tense."""
    match move.after.place.standing.state:
        case State.CONFIRMED:
            return "BookingConfirmed"
        case State.CONFIRMATION_PENDING:
            return "SeatOffered"
        case State.CANCELED:
            return "BookingDeleted" if move.after.verb is Verb.DELETE else "BookingCanceled"
        case State.WAITLISTED:
            return "OfferLapsed" if move.after.verb is Verb.LAPSE else "BookingWaitlisted"
