"""A booking as an iCalendar event (RFC 5545), and as an invitation in a mail (RFC 5546).

Without pydantic, because the worker of the mails imports this module.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from booking.domain.booking import LIVE, Booking, State
from booking.domain.conference import Conference, Instant

LINE = 75  # the longest line in bytes, by the standard
REFRESH = "PT1H"  # how often a program that subscribes should read the calendar
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - only times in UTC are added to it
STATUS = {
    State.CONFIRMED: "CONFIRMED",
    State.WAITLISTED: "TENTATIVE",
    State.CONFIRMATION_PENDING: "TENTATIVE",
    State.CANCELED: "CANCELLED",
}
ANSWERS = {
    State.CONFIRMED: "ACCEPTED",
    State.WAITLISTED: "TENTATIVE",
    State.CONFIRMATION_PENDING: "TENTATIVE",
    State.CANCELED: "DECLINED",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The fields of an event that depend on its use."""

    method: str
    name: str
    location: str
    description: str
    organizer: str | None = None  # mail addresses
    attendee: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A booking in its effective state, as an event of a calendar."""

    booking: Booking
    state: State
    conference: Conference
    event: Event


def sequence_of(booking: Booking, conference: Conference) -> int:
    """Return the sequence number of an event. It grows with each change of either."""
    return booking.summary.version + conference.version


def event_file(booking: Booking, state: State, conference: Conference, event: Event) -> str:
    """Return a calendar with the event of a booking in its effective state."""
    entry = Entry(booking=booking, state=state, conference=conference, event=event)
    return calendar_file(event.method, [entry])


def calendar_file(method: str, entries: Sequence[Entry], name: str | None = None) -> str:
    """Return a calendar with several events, and with a name for programs that subscribe to it."""
    named = [] if name is None else [f"X-WR-CALNAME:{_escaped(name)}", f"X-PUBLISHED-TTL:{REFRESH}"]
    refresh = [] if name is None else [f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}"]  # RFC 7986
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//conference-booking//EN",
        "CALSCALE:GREGORIAN",
        f"METHOD:{method}",
        *named,
        *refresh,
        *(line for entry in entries for line in _lines(entry)),
        "END:VCALENDAR",
    ]
    return "".join(_folded(line) for line in lines)


def _lines(entry: Entry) -> list[str]:
    booking, state, conference, event = entry.booking, entry.state, entry.conference, entry.event
    people = []
    if event.organizer is not None and event.attendee is not None:
        people = [
            f"ORGANIZER:mailto:{event.organizer}",
            f"ATTENDEE;PARTSTAT={_answer(booking, state)};RSVP=FALSE:mailto:{event.attendee}",
        ]
    return [
        "BEGIN:VEVENT",
        f"UID:{booking.id}@conference-booking",
        f"SEQUENCE:{sequence_of(booking, conference)}",
        f"DTSTAMP:{_utc(booking.changed_at)}",
        f"DTSTART:{_utc(conference.start)}",
        f"DTEND:{_utc(conference.end)}",
        f"SUMMARY:{_escaped(event.name)}",
        f"LOCATION:{_escaped(event.location)}",
        f"DESCRIPTION:{_escaped(event.description)}",
        f"STATUS:{STATUS[state]}",
        *people,
        "END:VEVENT",
    ]


def _answer(booking: Booking, state: State) -> str:
    """Return the participation of the attendee. An invitee has not answered yet."""
    return "NEEDS-ACTION" if booking.summary.invited and state in LIVE else ANSWERS[state]


def _utc(at: Instant) -> str:
    text = (_EPOCH + timedelta(seconds=at // 1000)).isoformat()
    return text.replace("-", "").replace(":", "") + "Z"


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n")):
        text = text.replace(plain, escaped)
    return text.replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    """Break a long line between characters, never within the bytes of one."""
    parts: list[str] = []
    part = ""
    for character in line:
        if len((part + character).encode()) > LINE - bool(parts):
            parts.append(part)
            part = ""
        part += character
    return "\r\n ".join([*parts, part]) + "\r\n"
