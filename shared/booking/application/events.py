"""Domain events of bookings that have moved, of seats at the door, and of changed conferences.

Other services may rely on them. `docs/events/` has a JSON Schema for each; a change that a consumer
could notice is a new version.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, get_args

from booking.domain.booking import Booking, State, Verb
from booking.domain.check_ins import CheckIn
from booking.domain.conference import Conference, Instant
from booking.domain.organizer_message import OrganizerMessage

VERSION = 1
CONFERENCE_CHANGED = "ConferenceChanged"
ATTENDEES_MESSAGED = "AttendeesMessaged"

type EventName = Literal[
    "BookingConfirmed",
    "BookingWaitlisted",
    "SeatOffered",
    "OfferLapsed",
    "BookingCanceled",
    "BookingDeleted",
    "PersonInvited",
    "InvitationDeclined",
    "BookingShrunk",
    "BookingMoved",
    "RequestWaitlisted",
    "RequestOffered",
    "RequestLapsed",
    "RequestEnded",
]

type DoorEventName = Literal["SeatCheckedIn", "CheckInUndone"]

EVENT_NAMES = frozenset(
    {
        *get_args(EventName.__value__),
        *get_args(DoorEventName.__value__),
        CONFERENCE_CHANGED,
        ATTENDEES_MESSAGED,
    }
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

# The event of each move, by what moved the booking and the state that it is in afterwards. None:
# no move of this kind leads there. A move that becomes CONFIRMED cancels the attendee's overlapping
# bookings, and these are moved by the same verb. A linked request moves its CONFIRMED booking.
EVENTS: Mapping[Verb, Mapping[State, EventName | None]] = {
    Verb.BOOK: {
        State.CONFIRMED: "BookingConfirmed",
        State.WAITLISTED: "BookingWaitlisted",
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingCanceled",
    },
    Verb.CONFIRM: {
        State.CONFIRMED: "BookingConfirmed",
        State.WAITLISTED: None,
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingCanceled",
    },
    Verb.CANCEL: {
        State.CONFIRMED: None,
        State.WAITLISTED: None,
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingCanceled",
    },
    Verb.PROMOTE: {
        State.CONFIRMED: "RequestOffered",
        State.WAITLISTED: None,
        State.CONFIRMATION_PENDING: "SeatOffered",
        State.CANCELED: None,
    },
    Verb.LAPSE: {
        State.CONFIRMED: "RequestLapsed",
        State.WAITLISTED: "OfferLapsed",
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingCanceled",
    },
    Verb.START: {
        State.CONFIRMED: "RequestEnded",
        State.WAITLISTED: None,
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingCanceled",
    },
    Verb.REACTIVATE: {
        State.CONFIRMED: "BookingConfirmed",
        State.WAITLISTED: "BookingWaitlisted",
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingCanceled",
    },
    Verb.INVITE: {
        State.CONFIRMED: None,
        State.WAITLISTED: "PersonInvited",
        State.CONFIRMATION_PENDING: "PersonInvited",
        State.CANCELED: None,
    },
    Verb.ACCEPT: {
        State.CONFIRMED: "BookingConfirmed",
        State.WAITLISTED: "BookingWaitlisted",
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingCanceled",
    },
    Verb.DECLINE: {
        State.CONFIRMED: None,
        State.WAITLISTED: None,
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "InvitationDeclined",
    },
    Verb.SHRINK: {
        State.CONFIRMED: "BookingShrunk",
        State.WAITLISTED: "BookingShrunk",
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: None,
    },
    Verb.MOVE: {
        State.CONFIRMED: "BookingMoved",
        State.WAITLISTED: None,
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: None,
    },
    Verb.RELEASE: {
        State.CONFIRMED: None,
        State.WAITLISTED: None,
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingCanceled",
    },
    Verb.REQUEST: {**dict.fromkeys(State), State.CONFIRMED: "RequestWaitlisted"},
    Verb.GROW: {**dict.fromkeys(State), State.CONFIRMED: "BookingConfirmed"},
    Verb.WITHDRAW: {**dict.fromkeys(State), State.CONFIRMED: "RequestEnded"},
    Verb.DELETE: {
        State.CONFIRMED: None,
        State.WAITLISTED: None,
        State.CONFIRMATION_PENDING: None,
        State.CANCELED: "BookingDeleted",
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingEvent:
    """One move of a booking. Its id is the same each time it is delivered."""

    name: EventName
    conference: str
    conference_name: str
    organizer: str | None
    booking: str
    booking_version: int
    attendee: str
    from_state: State | None  # None: the booking is new
    to_state: State
    reason: str | None
    at: Instant
    start: Instant
    deadline: Instant | None
    category: str | None  # the id of the category of seats
    correlation: str | None
    seats: tuple[int, int] | None = None  # of a booking that has shrunk: before and after
    category_before: str | None = None  # of a booking that has moved

    @property
    def id(self) -> str:
        """The booking and its version: no two moves have the same."""
        return f"{self.booking}:{self.booking_version}"

    def detail(self) -> dict[str, Any]:
        """Return the event as JSON values, with times in ISO 8601."""
        before, after = self.seats or (None, None)
        shrunk = {} if self.seats is None else {"seats_before": before, "seats": after}
        moved = {"category_before": self.category_before} if self.name == "BookingMoved" else {}
        return {
            "name": self.name,
            "version": VERSION,
            "id": self.id,
            "time": time_text(self.at),
            "conference": self.conference,
            "conference_name": self.conference_name,
            "organizer": self.organizer,
            "booking": self.booking,
            "booking_version": self.booking_version,
            "attendee": self.attendee,
            "from": self.from_state,
            "to": self.to_state,
            "reason": self.reason,
            "start": time_text(self.start),
            "deadline": None if self.deadline is None else time_text(self.deadline),
            **({} if self.category is None else {"category": self.category}),
            "correlation": self.correlation,
            **shrunk,
            **moved,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceEvent:
    """A change of a conference that its attendees must know: of its name, time or place."""

    conference: Conference
    correlation: str | None

    @property
    def name(self) -> str:
        """The kind of event."""
        return CONFERENCE_CHANGED

    @property
    def id(self) -> str:
        """The conference and its version: no two changes have the same."""
        return f"{self.conference.id}:{self.conference.version}"

    def detail(self) -> dict[str, Any]:
        """Return the event as JSON values, with times in ISO 8601."""
        conference = self.conference
        return {
            "name": self.name,
            "version": VERSION,
            "id": self.id,
            "conference": conference.id,
            "conference_name": conference.name,
            "conference_version": conference.version,
            "organizer": conference.organizer,
            "location": conference.location,
            "start": time_text(conference.start),
            "end": time_text(conference.end),
            "timezone": conference.timezone,
            "correlation": self.correlation,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEvent:
    """An organizer has written a message to attendees. The event names it, without its text."""

    message: OrganizerMessage
    correlation: str | None

    @property
    def name(self) -> str:
        """The kind of event."""
        return ATTENDEES_MESSAGED

    @property
    def id(self) -> str:
        """The id of the message."""
        return self.message.id

    def detail(self) -> dict[str, Any]:
        """Return the event as JSON values, with times in ISO 8601."""
        return {
            "name": self.name,
            "version": VERSION,
            "id": self.id,
            "time": time_text(self.message.created_at),
            "conference": self.message.conference,
            "message": self.message.id,
            "to": self.message.audience,
            "correlation": self.correlation,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorEvent:
    """A seat was admitted at the door, or its check-in was undone.

    It names neither the attendee nor the staff, because a check-in has no personal data. The feed
    and webhooks add the attendee, as to all events of a booking.
    """

    check_in: CheckIn
    undone: bool
    correlation: str | None

    @property
    def name(self) -> DoorEventName:
        """The kind of event."""
        return "CheckInUndone" if self.undone else "SeatCheckedIn"

    @property
    def id(self) -> str:
        """The id of the check-in, which is admitted once and undone once."""
        return f"{self.check_in.id}:undone" if self.undone else self.check_in.id

    def detail(self) -> dict[str, Any]:
        """Return the event as JSON values, with times in ISO 8601."""
        check_in = self.check_in
        return {
            "name": self.name,
            "version": VERSION,
            "id": self.id,
            "conference": check_in.conference,
            "booking": check_in.booking,
            "checkin": check_in.id,
            "seat": check_in.seat,
            "gate": check_in.gate,
            "checked_in_at": time_text(check_in.at),
            "offline": check_in.holder is not None,
            "correlation": self.correlation,
        }


type DomainEvent = BookingEvent | ConferenceEvent | MessageEvent | DoorEvent


def conference_event_of(
    before: Conference | None, after: Conference, correlation: str | None
) -> ConferenceEvent | None:
    """Return the event of a changed conference; None for a change that concerns no attendee.

    The cancellation of a conference cancels its bookings, and these have events of their own.
    """
    if before is None or after.canceled or before.announcement == after.announcement:
        return None
    return ConferenceEvent(conference=after, correlation=correlation)


def event_of(
    before: Booking | None, after: Booking, correlation: str | None
) -> BookingEvent | None:
    """Return the event of a move; None where its kind has none."""
    standing = after.summary.standing
    name = EVENTS[after.verb][standing.state]
    if name is None:
        return None
    seats = None
    if after.verb is Verb.SHRINK and before is not None:
        seats = (before.summary.standing.seats, standing.seats)
    category_before = None
    if after.verb is Verb.MOVE and before is not None:
        category_before = before.summary.category
    return BookingEvent(
        name=name,
        conference=after.summary.conference,
        conference_name=after.conference_name,
        organizer=after.organizer,
        booking=after.id,
        booking_version=after.summary.version,
        attendee=after.attendee,
        from_state=None if before is None else before.summary.standing.state,
        to_state=standing.state,
        reason=standing.reason,
        at=after.changed_at,
        start=after.summary.start,
        deadline=after.queued.standing.deadline,
        category=after.summary.category,
        correlation=correlation,
        seats=seats,
        category_before=category_before,
    )


def time_text(at: Instant) -> str:
    """Return an instant as ISO 8601 text in UTC, to the millisecond."""
    return (_EPOCH + timedelta(milliseconds=at)).isoformat(timespec="milliseconds")


def time_of(text: str) -> Instant:
    """Return the instant that `time_text` was given."""
    return (datetime.fromisoformat(text) - _EPOCH) // timedelta(milliseconds=1)
