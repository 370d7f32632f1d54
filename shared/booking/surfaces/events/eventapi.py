"""/eventapi/event/: list, read, change and cancel events."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypedDict

from booking.application.add_conference import Listing
from booking.application.numbered import Page
from booking.application.ports.catalog import ConferenceSummary
from booking.domain import refusals
from booking.domain.conference import STARTS_TOO_EARLY, Conference, ConferenceChange, Instant
from booking.domain.refusals import ConferenceUnknown, Invalid, NotAllowed, Unidentified
from booking.surfaces import fields, rules
from booking.surfaces.events import PageQuery, paged
from booking.surfaces.forms import parsed_body
from booking.surfaces.http import Answer, Contract, Request, parsed_values
from booking.surfaces.v1 import Body
from booking.surfaces.v1.validators import Description, Slots, Title


class EventBody(Body):
    """Body of POST /eventapi/event/."""

    title: Title
    description: Description = ""
    start_time: fields.Time
    end_time: fields.Time
    capacity: Slots


class EventChangeBody(Body):
    """Body of PATCH /eventapi/event/{event}/."""

    title: Title | None = None
    description: Description | None = None
    start_time: fields.Time | None = None
    end_time: fields.Time | None = None
    capacity: Slots | None = None


class CreatorShown(TypedDict):
    """The organizer who created an event; the username stands for an organization's name."""

    id: str
    organization_name: str


class EventShown(TypedDict):
    """An event with its counts."""

    id: str
    title: str
    description: str
    start_time: str
    end_time: str
    capacity: int
    creator: CreatorShown | None  # None if the event was added without credentials
    available_slots: int
    is_full: bool
    is_past: bool
    is_ongoing: bool


class EventsShown(TypedDict):
    """A page of events."""

    count: int
    next: str | None
    previous: str | None
    results: list[EventShown]


ADD = Contract(
    body=EventBody,
    gives={201: EventShown},
    refuses=(Invalid, Unidentified, NotAllowed),
    form=True,
    secured=True,
    identifies=True,
)
GET = Contract(gives={200: EventShown}, refuses=(*rules.GET_CONFERENCE, Unidentified), secured=True)
LIST = Contract(
    query=PageQuery,
    gives={200: EventsShown},
    refuses=(refusals.PageUnknown, Unidentified),
    secured=True,
)
LIST_OWN = Contract(
    query=PageQuery,
    gives={200: EventsShown},
    refuses=(refusals.PageUnknown, Unidentified, NotAllowed),
    secured=True,
)
CHANGE = Contract(
    body=EventChangeBody,
    gives={200: EventShown},
    refuses=(*rules.CHANGE_CONFERENCE, Unidentified),
    form=True,
    secured=True,
)
CANCEL = Contract(gives={204: None}, refuses=(*rules.CANCEL_CONFERENCE, Unidentified), secured=True)


def parse_add(request: Request) -> Listing:
    """Parse POST /eventapi/event/. Raises Invalid, Unidentified, NotAllowed."""
    caller = request.signed_in()
    caller.check_may_organize()
    body = parsed_body(EventBody, request)
    return Listing(
        id=None,
        name=body.title,
        location="",
        topics=(),
        start=body.start_time,
        end=body.end_time,
        capacity=body.capacity,
        organizer=caller.attendee,
        description=body.description,
    )


def parse_one(request: Request) -> str:
    """Return the event id of the path."""
    return fields.opaque_id(request.path["event"])


def parse_list(request: Request) -> int:
    """Return the number of the page. Raises PageUnknown."""
    return parsed_values(PageQuery, request.query).page


def parse_list_own(request: Request) -> tuple[str, int]:
    """Return the organizer and the page number. Raises NotAllowed, PageUnknown."""
    caller = request.signed_in()
    caller.check_may_organize()
    return caller.attendee, parse_list(request)


def parse_change(request: Request) -> ConferenceChange:
    """Parse PATCH /eventapi/event/{event}/. Raises Invalid."""
    body = parsed_body(EventChangeBody, request)
    return ConferenceChange(
        name=body.title,
        capacity=body.capacity,
        description=body.description,
        start=body.start_time,
        end=body.end_time,
    )


@contextmanager
def reporting_end_time() -> Iterator[None]:
    """Convert the error of an event that ends before it starts to an error of end_time.

    The domain reports the field start; clients of events expect end_time.
    """
    try:
        yield
    except Invalid as invalid:
        if invalid.field != "start" or invalid.problem == STARTS_TOO_EARLY:
            raise
        raise Invalid("end_time", "must be after start_time") from invalid


def added(conference: Conference) -> Answer:
    """Return 201 with the new event; all its seats are free."""
    free = conference.capacity
    summary = ConferenceSummary(
        conference=conference, available=free, confirmed=0, held=0, waiting=0
    )
    return Answer(status=201, body=shown(summary, conference.created_at))


def one(summary: ConferenceSummary, now: Instant) -> Answer:
    """Return 200 with one event. Raises ConferenceUnknown if it was canceled."""
    if summary.conference.canceled:
        raise ConferenceUnknown
    return Answer(status=200, body=shown(summary, now))


def page(found: Page[ConferenceSummary], request: Request, now: Instant) -> Answer:
    """Return 200 with a page of events."""
    return paged(found, request, lambda summary: shown(summary, now))


def canceled() -> Answer:
    """Return 204 for a canceled event."""
    return Answer(status=204)


def shown(summary: ConferenceSummary, now: Instant) -> EventShown:
    """Convert an event with its counts to JSON."""
    conference = summary.conference
    available = _available(summary, now)
    organizer = conference.organizer
    return {
        "id": conference.id,
        "title": conference.name,
        "description": conference.description,
        "start_time": fields.zoned_text(conference.start),
        "end_time": fields.zoned_text(conference.end),
        "capacity": conference.capacity,
        "creator": None if organizer is None else _creator(fields.shown_user(organizer)),
        "available_slots": available,
        "is_full": available == 0,
        "is_past": conference.over(now),
        "is_ongoing": conference.started(now) and not conference.over(now),
    }


def _creator(username: str) -> CreatorShown:
    return {"id": username, "organization_name": username}


def _available(summary: ConferenceSummary, now: Instant) -> int:
    """Return how many seats can be booked; after the start, how many are neither sold nor held."""
    default = summary.default  # events know no categories
    if summary.conference.started(now):
        return summary.conference.capacity - default.confirmed - default.held
    return default.available
