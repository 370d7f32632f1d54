"""What the use cases need of the world, as Protocols. Adapters promise them; fakes do too."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Place
from booking.domain.conference import Conference, Instant
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import Transition

DUE_PARTITIONS = 16  # of what a sweeper must find

type Clock = Callable[[], Instant]
type NewId = Callable[[], str]
type Pick = Callable[[Sequence[int]], int]


class Contended(Exception):  # noqa: N818 - losing a race is normal
    """This attempt lost: state moved on, others were faster, or its outcome is unknown.

    Nothing was half-written. Decide anew from fresh state, which also recognises an own effect
    whose reply was lost.
    """


class Stale(Contended):
    """A condition failed: what was read is no longer so."""


class Throttled(Contended):
    """The store asked for patience, or another transaction held an item."""


class OutcomeUnknown(Contended):
    """No reply came: the write may or may not have happened."""


class NotTaken(Contended):
    """Part of a batch was not taken; the whole of it is to be sent again."""


class Busy(Exception):  # noqa: N818 - the caller may try again
    """Every attempt within the request's time was contended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A user as added."""

    attendee: str
    user_id: str
    topics: tuple[str, ...]
    created_at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What one read tells a booker: the conference, the agenda, and the first shard."""

    conference: Conference | None
    agenda: Agenda | None
    seats: Seats | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many wait before a ticket; past the bound, an estimate."""

    number: int
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingsPage:
    """Some bookings, oldest first, and where the next page begins."""

    bookings: Sequence[Booking]
    cursor: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Something a sweeper finds: an item to be re-read before anything is done."""

    kind: str  # "offer", "start" or "gate"
    conference: str
    booking: str | None
    at: Instant


class Store(Protocol):
    """The one table. Reads are consistent unless they say otherwise; none is a snapshot."""

    def add_conference(self, conference: Conference, request: str) -> None:
        """Claim the name and lay out the seats. Raises ConferenceExists."""

    def added_by(self, conference_id: str) -> str | None:
        """Tell which request listed a conference, if any did."""

    def add_user(self, user: User, request: str) -> None:
        """Add a user with an empty agenda. Raises UserExists."""

    def user_added_by(self, attendee: str) -> str | None:
        """Tell which request added a user, if any did."""

    def opening(self, conference_id: str, attendee: str) -> Opening:
        """Read what a booking is decided on, in one round trip."""

    def conference(self, conference_id: str) -> Conference | None:
        """Read one conference."""

    def seats(self, conference_id: str, shards: int) -> list[Seats]:
        """Read every shard, in one round trip; not a snapshot."""

    def conference_and_seats(
        self, conference_id: str, shards: int
    ) -> tuple[Conference | None, list[Seats]]:
        """Read the conference and every shard, in one round trip; not a snapshot."""

    def booking(self, booking_id: str) -> Booking | None:
        """Read one booking."""

    def booking_and_agenda(
        self, booking_id: str, attendee: str | None
    ) -> tuple[Booking | None, Agenda | None]:
        """Read a booking and its attendee's agenda: in one round trip where he is known."""

    def booking_and_conference(
        self, booking_id: str, conference_id: str
    ) -> tuple[Booking | None, Conference | None]:
        """Read a booking and its conference, in one round trip."""

    def mint_ticket(self, conference_id: str) -> int:
        """Take the next number; exact order, never given twice."""

    def lease_closing(self, conference_id: str, holder: str, now: Instant) -> bool:
        """Ask to be the one who closes the gates; false while another holds the lease."""

    def heads(self, conference: Conference, limit: int) -> list[Place]:
        """Read the first waiters, in order of tickets."""

    def count_before(self, place: Place) -> Count:
        """Count the entries before a waiter's own; eventually consistent, bounded."""

    def tickets(self, conference: Conference, limit: int) -> list[int]:
        """Read the first tickets waiting, in order; eventually consistent."""

    def bookings_of(self, conference: Conference, cursor: str | None, limit: int) -> BookingsPage:
        """List a conference's bookings from an index; it may lag. Raises Invalid (cursor)."""

    def commit(self, transition: Transition) -> None:
        """Write a transition whole or not at all. Raises Contended."""

    def move_seats(self, changes: Sequence[SeatChange]) -> None:
        """Change seat counts or gates alone, whole or not at all. Raises Contended."""

    def resize(self, conference: Conference, capacity: int, changes: Sequence[SeatChange]) -> None:
        """Set the capacity and change the seat counts with it. Raises Contended."""

    def finish_conference(self, conference_id: str) -> None:
        """Record that nothing is left to clean up."""

    def due(self, partition: int, now: Instant) -> Iterator[Due]:
        """List what should have happened by now, page by page; the index may lag."""

    def offers_due(self, conference_id: str, now: Instant, limit: int) -> list[str]:
        """List the bookings of a conference whose deadlines have passed; the index may lag."""


class Messages(Protocol):
    """The queues that wake the workers. Everything sent may arrive twice, late or early."""

    def together(self) -> AbstractContextManager["Messages"]:
        """Send what is asked of the given ones meanwhile in few calls. Raises NotTaken."""

    def nudge(self, conference_id: str, deduplication: str) -> None:
        """Ask for promotions; what carries the same deduplication within minutes is one."""

    def lapse_at(self, booking_id: str, conference_id: str, at: Instant, now: Instant) -> None:
        """Wake the lapse worker at the deadline."""

    def start_at(self, conference_id: str, at: Instant, now: Instant) -> None:
        """Wake the start worker at the start."""
