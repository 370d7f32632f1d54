"""The personal calendar: its secret link, and the feed that calendar programs read."""

import re
from collections.abc import Iterable
from typing import TypedDict

from booking.application.bookings import BookingView
from booking.application.ports.calendars import CalendarLink
from booking.domain.conference import Conference
from booking.domain.refusals import CalendarUnknown, Unidentified
from booking.surfaces import fields
from booking.surfaces.calendar_event import Entry, Event, calendar_file
from booking.surfaces.http import Answer, Contract, Request
from booking.surfaces.v1.calendar import MEDIA

NAME = "Seats"  # of the calendar: the brand of the page
FRESH_SECONDS = 300
_FILE = re.compile(r"([A-Za-z0-9_-]{43})\.ics", re.ASCII)


class LinkShown(TypedDict):
    """Whether there is a link to your calendar: `created_at` is null without one."""

    created_at: str | None


class LinkCreated(TypedDict):
    """A new link to your calendar. The service does not store it and cannot show it again."""

    url: str
    created_at: str


FEED = Contract(
    gives={200: str},
    media=MEDIA,
    refuses=(CalendarUnknown,),
    headers={"Cache-Control": f"Private, for {FRESH_SECONDS // 60} minutes."},
)
READ_LINK = Contract(gives={200: LinkShown}, refuses=(Unidentified,), secured=True)
CREATE_LINK = Contract(
    gives={201: LinkCreated}, refuses=(Unidentified,), secured=True, identifies=True
)
REMOVE_LINK = Contract(gives={204: None}, refuses=(Unidentified,), secured=True)


def parse_feed(request: Request) -> str:
    """Return the secret of a link. Raises CalendarUnknown."""
    found = _FILE.fullmatch(request.path["calendar"])
    if found is None:
        raise CalendarUnknown
    return found[1]


def feed(found: Iterable[tuple[BookingView, Conference]]) -> Answer:
    """Return 200 with the calendar. A canceled booking is not in it, so programs remove it."""
    entries = [
        Entry(
            booking=view.booking,
            state=view.standing.state,
            conference=conference,
            event=Event(
                method="PUBLISH",
                name=conference.name,
                location=conference.location,
                description=conference.description,
            ),
        )
        for view, conference in found
    ]
    return Answer(
        status=200,
        body=calendar_file("PUBLISH", entries, name=NAME),
        headers={"Cache-Control": f"private, max-age={FRESH_SECONDS}"},
        content_type=f"{MEDIA}; charset=utf-8",
    )


def link(known: CalendarLink | None) -> Answer:
    """Return 200 with the time at which the link was created."""
    created = None if known is None else fields.zoned_text(known.created_at)
    shown: LinkShown = {"created_at": created}
    return Answer(status=200, body=shown)


def link_created(created: CalendarLink, secret: str, request: Request) -> Answer:
    """Return 201 with the new link."""
    shown: LinkCreated = {
        "url": f"{request.origin}/v1/calendars/{secret}.ics",
        "created_at": fields.zoned_text(created.created_at),
    }
    return Answer(status=201, body=shown)


def link_removed() -> Answer:
    """Return 204 for a removed link."""
    return Answer(status=204)
