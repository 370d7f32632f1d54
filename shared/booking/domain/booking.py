"""A booking: its states, and what it reads as at a given instant.

          book                     promote
(new) ------------> CONFIRMED  <------------.   confirm   (offer)
  |                     |                    '------------- CONFIRMATION_PENDING
  |  book               | cancel                             ^      |     |
  '----------> WAITLISTED ----------------- promote ---------'      |     |
                 |    ^                                             |     |
          cancel |    '---------------- lapse (new ticket) ---------'     |
          start  v                                                        |
              CANCELED <--- cancel, start, lapse (too many), overlap -----'
                 |
                 '--- reactivate, where its attendee canceled: as book
"""

from dataclasses import dataclass
from enum import StrEnum

from booking.domain.conference import Instant


class State(StrEnum):
    """Where a booking stands."""

    CONFIRMED = "CONFIRMED"
    WAITLISTED = "WAITLISTED"
    CONFIRMATION_PENDING = "CONFIRMATION_PENDING"
    CANCELED = "CANCELED"


class Reason(StrEnum):
    """Why a booking is CANCELED."""

    ATTENDEE = "attendee"
    ORGANIZER = "organizer"
    OVERLAP = "overlap"
    STARTED = "started"
    LAPSED = "lapsed"
    CONFERENCE_CANCELED = "conference_canceled"


class Verb(StrEnum):
    """What moved a booking."""

    BOOK = "book"
    CONFIRM = "confirm"
    CANCEL = "cancel"
    PROMOTE = "promote"
    LAPSE = "lapse"
    START = "start"
    REACTIVATE = "reactivate"
    DELETE = "delete"  # out of its attendee's sight; the history stays


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The part of a booking that moves."""

    state: State
    shard: int  # where its seat is counted; for a waiter, where its joining was
    ticket: int | None = None
    deadline: Instant | None = None
    reason: Reason | None = None

    def __post_init__(self) -> None:
        """Hold what every reader relies on."""
        assert (self.state is State.CONFIRMATION_PENDING) == (self.deadline is not None)
        assert (self.state is State.CANCELED) == (self.reason is not None)
        assert self.state is not State.WAITLISTED or self.ticket is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What agenda and waitlist know of a booking: enough to move it on."""

    booking: str
    conference: str
    attendee: str
    start: Instant
    end: Instant
    lanes: int
    version: int
    standing: Standing

    def __post_init__(self) -> None:
        """Hold what every reader relies on."""
        deadline = self.standing.deadline
        assert deadline is None or deadline <= self.start

    @property
    def lane(self) -> int:
        """The waitlist lane that its ticket belongs to."""
        assert self.standing.ticket is not None
        return self.standing.ticket % self.lanes


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A booking as it is kept."""

    place: Place
    conference_name: str
    organizer: str | None
    offers: int
    created_at: Instant
    changed_at: Instant
    requests: tuple[str, ...]  # the last that moved it: a retry recognises its own effect
    verb: Verb
    actor: str
    hidden: bool = False
    updated: int | None = None  # the last version that an update of the status made

    @property
    def id(self) -> str:
        """The booking's id."""
        return self.place.booking

    @property
    def attendee(self) -> str:
        """Whose booking it is."""
        return self.place.attendee

    def seen_at(self, now: Instant) -> Standing:
        """Say what it reads as now, whether or not any timer has fired."""
        return seen_at(self.place, now)

    def canceled_at(self, now: Instant) -> Instant | None:
        """Say since when it reads as canceled, if it does."""
        if self.place.standing.state is State.CANCELED:
            return self.changed_at
        return self.place.start if self.seen_at(now).state is State.CANCELED else None


def seen_at(place: Place, now: Instant) -> Standing:
    """Say what a place reads as now: state and clock decide, not timers.

    An offer past its deadline reads as a place at the waitlist's end (without a position);
    from the start on, places and offers read as canceled.
    """
    standing = place.standing
    if standing.state in (State.CONFIRMED, State.CANCELED):
        return standing
    if now >= place.start:
        return Standing(
            state=State.CANCELED,
            shard=standing.shard,
            ticket=standing.ticket,
            reason=Reason.STARTED,
        )
    if standing.deadline is not None and now >= standing.deadline:
        return Standing(state=State.WAITLISTED, shard=standing.shard, ticket=standing.ticket)
    return standing


def has_position(place: Place) -> bool:
    """Tell a waiter in line from an expired offer that only reads as one."""
    return place.standing.state is State.WAITLISTED
