"""A booking as an iCalendar event (RFC 5545)."""

from booking.application.bookings import BookingView
from booking.domain.booking import State
from booking.domain.conference import Conference, Instant
from booking.domain.refusals import Unidentified
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract

MEDIA = "text/calendar"
LINE = 75  # the longest line in bytes, by the standard
STATUS = {
    State.CONFIRMED: "CONFIRMED",
    State.WAITLISTED: "TENTATIVE",
    State.CONFIRMATION_PENDING: "TENTATIVE",
    State.CANCELED: "CANCELLED",
}

CALENDAR = Contract(
    gives={200: str}, media=MEDIA, refuses=(*rules.GET_BOOKING, Unidentified), secured=True
)


def calendar(view: BookingView, conference: Conference) -> Answer:
    """Return 200 with a calendar of one event.

    SEQUENCE is the version of the booking, so that calendars replace an older event.
    """
    booking = view.booking
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//conference-booking//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{booking.id}@conference-booking",
        f"SEQUENCE:{booking.summary.version}",
        f"DTSTAMP:{_utc(booking.changed_at)}",
        f"DTSTART:{_utc(booking.summary.start)}",
        f"DTEND:{_utc(booking.summary.end)}",
        f"SUMMARY:{_escaped(conference.name)}",
        f"LOCATION:{_escaped(conference.location)}",
        f"DESCRIPTION:{_escaped(conference.description)}",
        f"STATUS:{STATUS[view.standing.state]}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return Answer(
        status=200,
        body="".join(_folded(line) for line in lines),
        headers={"Content-Disposition": 'attachment; filename="booking.ics"'},
        content_type=f"{MEDIA}; charset=utf-8",
    )


def _utc(at: Instant) -> str:
    return fields.instant_text(at).replace("-", "").replace(":", "") + "Z"


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
