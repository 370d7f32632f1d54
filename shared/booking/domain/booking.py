"""A booking: its states, and its effective state at a given instant.

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
                 '--- reactivate, if its attendee canceled it: the same as book

An invitation is a booking whose attendee is a placeholder until the invitee accepts it:

          invite                  accept
(new) ------------> CONFIRMATION_PENDING ---> CONFIRMED, as a booking of the invitee
  '---------------> WAITLISTED -------------> WAITLISTED, as a booking of the invitee
                       declined, lapsed, withdrawn by the organizer, started ---> CANCELED

A CONFIRMED booking may have one linked request, for more seats or for those of another pool. The
booking keeps its seats while the request waits. The request has a standing and a ticket of its own:

         request               promote                       confirm
(new) ------------> WAITLISTED -------> CONFIRMATION_PENDING -------> the booking has the seats
                        '---- lapse (new ticket) ----'
          withdraw, start, lapse (too many), or any other change of the booking ---> (removed)
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from booking.domain.ballot import Entry
from booking.domain.conference import Instant
from booking.domain.guests import Guests
from booking.domain.parties import SINGLE, Party
from booking.domain.pools import pool_id

INVITED = "invited:"  # prefix of the placeholder that is the attendee of an invitation


class State(StrEnum):
    """The state of a booking."""

    CONFIRMED = "CONFIRMED"
    WAITLISTED = "WAITLISTED"
    CONFIRMATION_PENDING = "CONFIRMATION_PENDING"
    CANCELED = "CANCELED"


LIVE = frozenset({State.CONFIRMED, State.WAITLISTED, State.CONFIRMATION_PENDING})


class Reason(StrEnum):
    """The reason for which a booking is CANCELED."""

    ATTENDEE = "attendee"
    ORGANIZER = "organizer"
    OVERLAP = "overlap"
    STARTED = "started"
    LAPSED = "lapsed"
    DECLINED = "declined"
    CONFERENCE_CANCELED = "conference_canceled"
    NO_SHOW = "no_show"  # not checked in when the seats were released


class Verb(StrEnum):
    """The operation that changed a booking."""

    BOOK = "book"
    CONFIRM = "confirm"
    CANCEL = "cancel"
    PROMOTE = "promote"
    LAPSE = "lapse"
    START = "start"
    REACTIVATE = "reactivate"
    INVITE = "invite"
    ACCEPT = "accept"
    DECLINE = "decline"
    SHRINK = "shrink"  # to fewer seats
    MOVE = "move"  # to another pool of the conference
    RELEASE = "release"  # the seats of a no-show
    GROW = "grow"  # to more seats, at once
    REQUEST = "request"  # more or other seats: a linked request joins the waitlist
    WITHDRAW = "withdraw"  # the linked request
    DELETE = "delete"  # hidden from its attendee; the history remains


class RequestKind(StrEnum):
    """The kind of a linked request: what its claim does to the booking."""

    GROW = "grow"  # adds the offered seats
    MOVE = "move"  # exchanges the seats of the booking for the offered ones, of another pool


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The part of a booking that transitions change."""

    state: State
    shard: int  # the shard that counts its seats, or that counted its joining of the waitlist
    seats: int = 1  # held or sold; of a waitlist place: wanted
    party: Party = SINGLE  # an offer may hold fewer seats than the party wants
    ticket: int | None = None
    deadline: Instant | None = None
    reason: Reason | None = None

    def __post_init__(self) -> None:
        """Check the invariants of a standing."""
        assert (self.state is State.CONFIRMATION_PENDING) == (self.deadline is not None)
        assert (self.state is State.CANCELED) == (self.reason is not None)
        assert self.state is not State.WAITLISTED or self.ticket is not None
        assert self.party.least <= self.seats <= self.party.size


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedRequest:
    """A place in the waitlist, or an offer, of a booking that keeps its seats meanwhile."""

    kind: RequestKind
    standing: Standing
    category: str | None  # the id of the category of the seats that it waits for
    category_name: str | None
    lanes: int  # of the waitlist that it joins
    offers: int = 0

    def __post_init__(self) -> None:
        """Check that it waits or holds an offer. The booking does not store one that has ended."""
        assert self.standing.state in {State.WAITLISTED, State.CONFIRMATION_PENDING}


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingSummary:
    """The fields of a booking that agenda and waitlist store: enough for its next transition.

    The summary of a linked request has the standing and the pool of the request, and the rest of
    its booking.
    """

    booking: str
    conference: str
    attendee: str
    category: str | None = None  # the id of its category; None: the default pool
    start: Instant
    end: Instant
    lanes: int  # of the waitlist of its pool
    version: int
    standing: Standing
    linked: RequestKind | None = None  # of the summary of a linked request

    def __post_init__(self) -> None:
        """Check that an offer does not outlast the start of its conference."""
        deadline = self.standing.deadline
        assert deadline is None or deadline <= self.start

    @property
    def pool(self) -> str:
        """The id of the pool that counts its seats."""
        return pool_id(self.conference, self.category)

    @property
    def invited(self) -> bool:
        """Whether the booking is an invitation that nobody has accepted."""
        return self.attendee.startswith(INVITED)

    @property
    def lane(self) -> int:
        """The lane of the waitlist that contains its ticket."""
        assert self.standing.ticket is not None
        return self.standing.ticket % self.lanes


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A booking as it is stored."""

    summary: BookingSummary
    conference_name: str
    category_name: str | None = None  # of its category; None: the default pool
    organizer: str | None
    offers: int
    created_at: Instant
    changed_at: Instant
    requests: tuple[str, ...]  # ids of the last requests that changed it, to recognise a retry
    verb: Verb
    actor: str
    edition: int = 0  # of its seat tickets: the version that sold the seats, 0 for the first
    sold_at: Instant | None = None  # when that version was written; None: not recorded
    hidden: bool = False
    declined: bool = False  # canceled by its attendee, who did not want the offered seats
    updated: int | None = None  # the last version that an update of the status wrote
    invitee: str | None = None  # of an invitation: an attendee id, or the hash of an address
    invitee_email: str | None = None  # the address, if the invitation was addressed by email
    mailbox: str | None = None  # the mailbox id that it holds, if the conference has a limit
    guests: Guests = ()  # fewer than the seats of its party; none once it is canceled
    admitted: frozenset[int] = frozenset()  # the seats that are checked in
    entries: int = 0  # counts the check-ins of its seats, and their undoing; not in the version
    linked: LinkedRequest | None = None  # of a CONFIRMED booking
    entry: Entry | None = None  # in a ballot; it remains after the booking has left
    left_at: Instant | None = None  # of a booking that was canceled while it waited

    def __post_init__(self) -> None:
        """Check that only a CONFIRMED booking has a linked request."""
        assert self.linked is None or self.summary.standing.state is State.CONFIRMED

    @property
    def id(self) -> str:
        """The booking's id."""
        return self.summary.booking

    @property
    def attendee(self) -> str:
        """The attendee who owns the booking."""
        return self.summary.attendee

    @property
    def waits_by_entry(self) -> bool:
        """Whether it waits with its entry in a ballot, so that a draw decides its position."""
        standing = self.summary.standing
        entered = self.entry is not None and self.entry.number == standing.ticket
        return entered and standing.state is State.WAITLISTED

    @property
    def request(self) -> BookingSummary | None:
        """The summary of its linked request, if there is one."""
        if self.linked is None:
            return None
        return replace(
            self.summary,
            standing=self.linked.standing,
            category=self.linked.category,
            lanes=self.linked.lanes,
            linked=self.linked.kind,
        )

    @property
    def queued(self) -> BookingSummary:
        """The summary that can wait or hold an offer: of its linked request, or its own."""
        return self.request or self.summary

    @property
    def offers_had(self) -> int:
        """The number of offers of the summary that can wait."""
        return self.offers if self.linked is None else self.linked.offers

    @property
    def sold_since(self) -> Instant:
        """The instant at which its last seats were sold, of a CONFIRMED booking."""
        if self.edition == 0:
            return self.created_at
        return self.changed_at if self.sold_at is None else self.sold_at

    def standing_at(self, now: Instant) -> Standing:
        """Return the standing that is effective now, whether or not any timer has fired."""
        return standing_at(self.summary, now)

    def request_at(self, now: Instant) -> Standing | None:
        """Return the standing of its linked request that is effective now, if it has not ended."""
        if self.request is None:
            return None
        standing = standing_at(self.request, now)
        return None if standing.state is State.CANCELED else standing

    def canceled_at(self, now: Instant) -> Instant | None:
        """Return the instant of its cancellation, or None if it is not canceled now."""
        if self.summary.standing.state is State.CANCELED:
            return self.changed_at
        effective = self.standing_at(now)
        if effective.reason is Reason.LAPSED:
            return self.summary.standing.deadline
        return self.summary.start if effective.state is State.CANCELED else None


def standing_at(summary: BookingSummary, now: Instant) -> Standing:
    """Return the standing of a booking that is effective now, whether or not any timer has fired.

    An offer past its deadline is effectively WAITLISTED (without a position). From the start of
    the conference on, waitlist places and offers are effectively CANCELED. An invitation past its
    deadline is effectively CANCELED, because it never returns to the waitlist.
    """
    standing = summary.standing
    if standing.state in (State.CONFIRMED, State.CANCELED):
        return standing
    if now >= summary.start:
        return ended(standing, Reason.STARTED)
    if standing.deadline is not None and now >= standing.deadline:
        if summary.invited:
            return ended(standing, Reason.LAPSED)
        assert standing.ticket is not None
        return waiting_again(standing, standing.ticket)
    return standing


def ended(standing: Standing, reason: Reason) -> Standing:
    """Return the standing of a booking after its cancellation."""
    return replace(standing, state=State.CANCELED, deadline=None, reason=reason)


def waiting_again(standing: Standing, ticket: int) -> Standing:
    """Return the standing after a lapsed offer: it waits for all seats of the party."""
    seats = standing.party.size
    return replace(standing, state=State.WAITLISTED, seats=seats, ticket=ticket, deadline=None)


def has_position(summary: BookingSummary) -> bool:
    """Return whether a booking is in the waitlist. An expired offer is not, until it lapses."""
    return summary.standing.state is State.WAITLISTED
