"""The state of a booking and its times, in words, for mails and for the pages behind their links.

Organizers choose names and locations, so these must not look like links in a mail from the service.
"""

import re
import unicodedata
from datetime import datetime, tzinfo

from booking.domain.booking import LinkedRequest, Reason, RequestKind, Standing, State
from booking.domain.conference import Conference, Instant
from booking.domain.language import DEFAULT, Language
from booking.domain.quiet import zone_named
from booking.surfaces.texts import text

NAME_LIMIT = 80  # characters of a name in a subject
# Characters with a meaning in a URL, and dots inside of words, from which mail clients make links.
_OF_LINKS = re.compile(r"[:/\\<>@#?%=\[\]{}|^`\"]|(?<=\w)[.](?=\w)")

ENDS_OF_INVITATIONS = {
    Reason.ORGANIZER: "mail.withdrawn",
    Reason.STARTED: "mail.invitationStarted",
    Reason.LAPSED: "mail.invitationLapsed",
    Reason.DECLINED: "mail.declined",
    Reason.CONFERENCE_CANCELED: "canceled.conference_canceled",
    Reason.NO_SHOW: "canceled.no_show",
}


def plain(name: str, limit: int = NAME_LIMIT) -> str:
    """Return a text of an organizer on one line, without control and URL characters."""
    return one_line(_OF_LINKS.sub(" ", name), limit)


def one_line(given: str, limit: int) -> str:
    """Return a text on one line, without control characters, and not longer than the limit."""
    visible = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in given)
    words = " ".join(visible.split())
    return words if len(words) <= limit else f"{words[: limit - 1].rstrip()}…"


def sentence_of(
    standing: Standing, zone: tzinfo, position: int | None, language: Language = DEFAULT
) -> str:
    """Return the state of a booking, in one or two sentences."""
    match standing.state:
        case State.CONFIRMED:
            key = "party.has" if standing.seats > 1 else "booking.confirmed"
            return text(key, language, count=standing.seats)
        case State.WAITLISTED if position is not None:
            return text("mail.position", language, position=position)
        case State.WAITLISTED:
            return text("mail.waiting", language)
        case State.CONFIRMATION_PENDING:
            assert standing.deadline is not None
            deadline = time_text(standing.deadline, zone, language)
            return text("mail.held", language, deadline=deadline, count=standing.seats)
        case State.CANCELED:
            assert standing.reason is not None
            return text(f"canceled.{standing.reason}", language)


def sentence_of_invitation(
    standing: Standing, zone: tzinfo, position: int | None, language: Language = DEFAULT
) -> str:
    """Return the state of an invitation, in one or two sentences."""
    if standing.reason is not None:
        return text(ENDS_OF_INVITATIONS[standing.reason], language)
    if standing.state is not State.WAITLISTED:
        state = sentence_of(standing, zone, position, language)
    elif position is None:
        state = text("mail.acceptToWait", language)
    else:
        state = text("mail.acceptToWaitAt", language, position=position)
    return f"{text('mail.invited', language)} {state}"


def sentence_of_request(
    linked: LinkedRequest,
    standing: Standing,
    zone: tzinfo,
    position: int | None,
    language: Language = DEFAULT,
) -> str:
    """Return the state of a linked request, by its effective standing, in one or two sentences."""
    deadline, grows = standing.deadline, linked.kind is RequestKind.GROW
    values: dict[str, str | int] = {
        "count": standing.seats,
        "category": category_text(linked.category_name, language),
    }
    if deadline is not None:
        until = time_text(deadline, zone, language)
        key = "mail.moreHeld" if grows else "mail.moveHeld"
        return text(key, language, deadline=until, **values)
    waits = text("mail.moreWaiting" if grows else "mail.moveWaiting", language, **values)
    if position is None:
        return waits
    return f"{waits} {text('mail.position', language, position=position)}"


def category_text(name: str | None, language: Language = DEFAULT) -> str:
    """Return the name of a category in quotation marks; None: the seats without a category."""
    return text("mail.noCategory", language) if name is None else f"\u201c{plain(name)}\u201d"


def zone_of(conference: Conference) -> tzinfo:
    """Return the time zone of a conference; UTC if it has none that this system knows."""
    return zone_named(conference.timezone)


def time_text(at: Instant, zone: tzinfo, language: Language = DEFAULT) -> str:
    """Return an instant in a time zone: `Sat 16 Jan 2027, 09:00 (Europe/Berlin, UTC+01:00)`."""
    local = datetime.fromtimestamp(at / 1000, zone)
    clock = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    return text(
        "date.time", language, day=day_text(local, language), time=clock, zone=_zone_text(local)
    )


def period_text(start: Instant, end: Instant, zone: tzinfo, language: Language = DEFAULT) -> str:
    """Return a period in a time zone; the end without its day if that is the same."""
    first, last = (datetime.fromtimestamp(at / 1000, zone) for at in (start, end))
    until = f"{last:%H:%M}"
    if first.date() != last.date():
        until = text("date.otherDay", language, day=day_text(last, language), time=until)
    return text(
        "date.period",
        language,
        day=day_text(first, language),
        time=f"{first:%H:%M}",
        end=until,
        zone=_zone_text(first),
    )


def iso_text(at: Instant, zone: tzinfo) -> str:
    """Return an instant in a time zone as ISO 8601 with its offset, in whole seconds."""
    return datetime.fromtimestamp(at // 1000, zone).isoformat()


def day_text(local: datetime, language: Language = DEFAULT) -> str:
    """Return a day with the names of the catalog, because Lambda has no locales."""
    return text(
        "date.day",
        language,
        day=text("date.days", language).split()[local.weekday()],
        date=str(local.day),
        month=text("date.months", language).split()[local.month - 1],
        year=str(local.year),
    )


def _zone_text(local: datetime) -> str:
    """Return the name of the zone and its offset: `Europe/Berlin, UTC+01:00`."""
    name = getattr(local.tzinfo, "key", None)
    if name in {None, "UTC"}:
        return "UTC"
    offset = f"{local:%z}"
    return f"{name}, UTC{offset[:3]}:{offset[3:5]}"
