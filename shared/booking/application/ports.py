"""What the use cases need of the world, as Protocols. Adapters promise them; fakes do too."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Place, State
from booking.domain.conference import Conference, Instant
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import Transition

DUE_PARTITIONS = 16  # of what a sweeper must find
LEASE = 500  # milliseconds that one booker has to look into all shards, and to close them

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


class Conflicted(Contended):
    """Another transaction held an item, or this very one was still under way."""


class Throttled(Contended):
    """The store asked for patience."""


class OutcomeUnknown(Contended):
    """No reply came. A write may or may not have happened; a read changed nothing."""

    of_write: bool = False


class NotTaken(Contended):
    """Part of a batch was not taken; the whole of it is to be sent again."""


class KeyUsed(Exception):  # noqa: N818 - the first answer is to be given again
    """The idempotency key has an answer already; nothing was changed."""


class Busy(Exception):  # noqa: N818 - the caller may try again
    """Every attempt within the request's time was contended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A user as added."""

    attendee: str
    user_id: str
    topics: tuple[str, ...]
    email: str | None = None
    created_at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was answered under an idempotency key, kept in one transaction with its effect."""

    owner: str  # the attendee whose key it is
    key: str
    fingerprint: str  # of the request
    answer: str
    at: Instant
    until: Instant  # from then on the key is new again


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A conference with its counts, seconds old: for lists, never for a decision."""

    conference: Conference
    available: int
    confirmed: int
    held: int
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One transition of a booking, as its history keeps it."""

    booking: str
    conference: str
    conference_name: str  # the booking's own copy of it
    version: int
    verb: str
    update: bool  # asked for as a new status of the booking
    actor: str
    at: Instant
    was: State | None
    state: State
    reason: str | None
    ticket: int | None
    deadline: Instant | None
    offers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What one read tells a booker: the conference, the agenda, and one shard."""

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

    def add_conference(
        self, conference: Conference, request: str, receipt: Receipt | None = None
    ) -> None:
        """Claim the name and lay out the seats. Raises ConferenceExists, KeyUsed."""

    def added_by(self, conference_id: str) -> str | None:
        """Tell which request listed a conference, if any did."""

    def add_user(self, user: User, request: str, receipt: Receipt | None = None) -> None:
        """Add a user with an empty agenda. Raises UserExists, KeyUsed."""

    def user_added_by(self, attendee: str) -> str | None:
        """Tell which request added a user, if any did."""

    def user(self, attendee: str) -> User | None:
        """Read one user."""

    def erase_user(self, attendee: str) -> None:
        """Remove a user and an agenda with nothing on it. Raises Stale where there is."""

    def agenda(self, attendee: str) -> Agenda | None:
        """Read what one attendee is committed to."""

    def receipt(self, owner: str, key: str) -> Receipt | None:
        """Read what was answered under an idempotency key."""

    def opening(self, conference_id: str, attendee: str) -> Opening:
        """Read what a booking is decided on, in one round trip."""

    def reopening(self, known: Conference, attendee: str, shard: int) -> Opening:
        """Read it again, from any shard, for a conference that is known."""

    def conference(self, conference_id: str) -> Conference | None:
        """Read one conference."""

    def seats(self, conference_id: str, shards: int) -> list[Seats]:
        """Read every shard, in one round trip; not a snapshot."""

    def seats_of(self, conferences: Sequence[Conference]) -> list[list[Seats]]:
        """Read every shard of each, a hundred items in one round trip; not a snapshot."""

    def some_seats(self, conference_id: str, shards: Sequence[int]) -> list[Seats]:
        """Read these shards, in one round trip; not a snapshot."""

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

    def mint_ticket(self, conference: Conference, request: str) -> int:
        """Take a number higher than all taken before it was asked for; never given twice."""

    def lease_closing(self, conference_id: str, holder: str, now: Instant, until: Instant) -> bool:
        """Ask to be the one who closes the gates; false while another holds the lease."""

    def heads(self, conference: Conference, limit: int) -> list[Place]:
        """Read the first waiters, in order of tickets."""

    def count_before(self, place: Place) -> Count:
        """Count the entries before a waiter's own; eventually consistent, bounded."""

    def line(self, conference: Conference, limit: int) -> list[Place]:
        """Read who stands first in line, with none left out among them; at most about so many."""

    def tickets(self, conference: Conference, limit: int) -> list[int]:
        """Read the first tickets waiting, in order; eventually consistent."""

    def bookings_of(self, conference: Conference, cursor: str | None, limit: int) -> BookingsPage:
        """List a conference's bookings from an index; it may lag. Raises Invalid (cursor)."""

    def bookings_by(
        self, attendee: str, cursor: str | None, limit: int, *, newest: bool = False
    ) -> BookingsPage:
        """List a person's bookings from an index; it may lag. Raises Invalid (cursor)."""

    def history(self, booking_id: str) -> list[Entry]:
        """Read what happened to a booking, oldest first; written from the stream, so it lags."""

    def pseudonymise(self, booking: Booking, pseudonym: str) -> None:
        """Give a booking, and its place on the agenda, to nobody. Raises Stale."""

    def cursor_of(self, booking: Booking) -> str:
        """Say where a list of bookings goes on after this one."""

    def summarize(self, summary: Summary, version: int) -> None:
        """Keep a conference's counts for the lists. Raises Stale where newer ones are kept."""

    def summaries(self, cursor: str | None, begin: Instant | None) -> Iterator[tuple[Summary, str]]:
        """List conferences by start, from an instant on, each with the cursor that leads to it.

        It may lag. Raises Invalid (cursor).
        """

    def newest_conferences(self, limit: int) -> Iterator[Conference]:
        """List conferences, the newest first, without the canceled ones; it may lag.

        At most so many, and no more are read than the caller takes.
        """

    def conferences_by(self, organizer: str, limit: int) -> list[Conference]:
        """List an organizer's conferences, the newest first; it may lag."""

    def newest_bookings(
        self, attendee: str, conferences: Sequence[Conference]
    ) -> Iterator[Booking]:
        """List a person's bookings and those of conferences, the newest first; it may lag."""

    def fits(self, transition: Transition) -> bool:
        """Tell whether one transaction can hold it."""

    def commit(self, transition: Transition, receipt: Receipt | None = None) -> None:
        """Write a transition whole or not at all. Raises Contended, KeyUsed."""

    def move_seats(self, changes: Sequence[SeatChange]) -> None:
        """Change seat counts or gates alone, whole or not at all. Raises Contended."""

    def change_conference(
        self, conference: Conference, wanted: Conference, changes: Sequence[SeatChange]
    ) -> None:
        """Write a changed conference and the seats that change with it. Raises Contended."""

    def cancel_conference(self, conference: Conference, request: str, now: Instant) -> None:
        """Mark it canceled, due for cleaning up, and end its gates. Raises Contended."""

    def canceled_by(self, conference_id: str) -> str | None:
        """Tell which request canceled a conference, if any did."""

    def confirmed_of(self, conference: Conference, limit: int) -> list[Booking]:
        """List CONFIRMED bookings of a conference from an index; it may lag."""

    def clean_up_until(self, conference_id: str, until: Instant) -> None:
        """Record that its clean-up is under way, and due to be looked at only then."""

    def finish_conference(self, conference_id: str) -> None:
        """Record that nothing is left to clean up."""

    def due(self, partition: int, now: Instant) -> Iterator[Due]:
        """List what should have happened by now, page by page; the index may lag."""

    def offers_due(self, conference_id: str, now: Instant, limit: int) -> list[str]:
        """List the bookings of a conference whose deadlines have passed; the index may lag."""


class Directory(Protocol):
    """Where people's accounts are kept."""

    def forget(self, user_id: str) -> None:
        """Remove an account, if there is one. Raises Contended."""


class Messages(Protocol):
    """The queues that wake the workers. Everything sent may arrive twice, late or early."""

    def together(self) -> AbstractContextManager["Messages"]:
        """Send the timers that are asked of the given ones in few calls. Raises NotTaken."""

    def nudge(self, conference_id: str, deduplication: str) -> None:
        """Ask for promotions; what carries the same deduplication within minutes is one."""

    def lapse_at(self, booking_id: str, conference_id: str, at: Instant, now: Instant) -> None:
        """Wake the lapse worker at the deadline."""

    def start_at(self, conference_id: str, at: Instant, now: Instant) -> None:
        """Wake the start worker at the start."""
