"""The words about bookings in mails and on the pages behind their links.

Organizers choose names and locations, so these must not look like links in a mail from the service.
"""

import re
import unicodedata
from datetime import datetime, tzinfo

from booking.domain.booking import Reason, Standing, State
from booking.domain.conference import Conference, Instant
from booking.domain.quiet import zone_named

NAME_LIMIT = 80  # characters of a name in a subject
# Characters with a meaning in a URL, and dots inside of words, from which mail clients make links.
_OF_LINKS = re.compile(r"[:/\\<>@#?%=\[\]{}|^`\"]|(?<=\w)[.](?=\w)")

CLAIM = "Claim my seat"
DECLINE = "I don't want the seat"
ACCEPT = "Accept the invitation"
REFUSE = "Decline the invitation"
ANSWER = "Accept or decline the invitation"
CANCEL_REASONS = {
    Reason.ATTENDEE: "You canceled it.",
    Reason.ORGANIZER: "The organizer canceled it.",
    Reason.OVERLAP: "You have a seat at a conference that takes place at the same time.",
    Reason.STARTED: "The conference has started, and no seat became free for you in time.",
    Reason.LAPSED: "Your last offer expired.",
    Reason.CONFERENCE_CANCELED: "The organizer canceled the conference.",
}
INVITATION_REASONS = {
    Reason.ORGANIZER: "The organizer withdrew the invitation.",
    Reason.STARTED: "The conference has started. The invitation was not accepted in time.",
    Reason.LAPSED: "The invitation expired.",
    Reason.DECLINED: "You declined the invitation.",
    Reason.CONFERENCE_CANCELED: "The organizer canceled the conference.",
}


def plain(text: str, limit: int = NAME_LIMIT) -> str:
    """Return a text of an organizer on one line, without control and URL characters."""
    return one_line(_OF_LINKS.sub(" ", text), limit)


def one_line(text: str, limit: int) -> str:
    """Return a text on one line, without control characters, and not longer than the limit."""
    visible = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text)
    words = " ".join(visible.split())
    return words if len(words) <= limit else f"{words[: limit - 1].rstrip()}…"


def sentence_of(standing: Standing, zone: tzinfo, position: int | None) -> str:
    """Return the state of a booking, in one or two sentences."""
    match standing.state:
        case State.CONFIRMED:
            return "You have a seat."
        case State.WAITLISTED if position is not None:
            return f"You're on the waitlist at #{position}."
        case State.WAITLISTED:
            return "You're on the waitlist."
        case State.CONFIRMATION_PENDING:
            assert standing.deadline is not None
            return f"A seat is held for you until {time_text(standing.deadline, zone)}."
        case State.CANCELED:
            assert standing.reason is not None
            return f"Your booking is canceled. {CANCEL_REASONS[standing.reason]}"


def sentence_of_invitation(standing: Standing, zone: tzinfo, position: int | None) -> str:
    """Return the state of an invitation, in one or two sentences."""
    if standing.reason is not None:
        return INVITATION_REASONS[standing.reason]
    if standing.state is State.WAITLISTED:
        place = "the waitlist" if position is None else f"the waitlist at #{position}"
        return f"You're invited. If you accept, you're on {place}."
    return f"You're invited. {sentence_of(standing, zone, position)}"


def zone_of(conference: Conference) -> tzinfo:
    """Return the time zone of a conference; UTC if it has none that this system knows."""
    return zone_named(conference.timezone)


def time_text(at: Instant, zone: tzinfo) -> str:
    """Return an instant in a time zone: `Sat 16 Jan 2027, 09:00 (Europe/Berlin)`."""
    local = datetime.fromtimestamp(at / 1000, zone)
    seconds = f":{local:%S}" if local.second else ""
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M}{seconds} ({_zone_text(local)})"


def period_text(start: Instant, end: Instant, zone: tzinfo) -> str:
    """Return a period in a time zone; the end without its day if that is the same."""
    first, last = (datetime.fromtimestamp(at / 1000, zone) for at in (start, end))
    begin = f"{first:%a} {first.day} {first:%b %Y, %H:%M}"
    day = "" if first.date() == last.date() else f"{last:%a} {last.day} {last:%b %Y}, "
    return f"{begin} to {day}{last:%H:%M} ({_zone_text(first)})"


def iso_text(at: Instant, zone: tzinfo) -> str:
    """Return an instant in a time zone as ISO 8601 with its offset, in whole seconds."""
    return datetime.fromtimestamp(at // 1000, zone).isoformat()


def _zone_text(local: datetime) -> str:
    """Return the name of the zone and its offset: `Europe/Berlin, UTC+01:00`."""
    name = getattr(local.tzinfo, "key", None)
    if name is None:
        return "UTC"
    offset = f"{local:%z}"
    return f"{name}, UTC{offset[:3]}:{offset[3:5]}"
