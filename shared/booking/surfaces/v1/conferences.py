"""Conferences on v1: list, read, change and cancel them."""

import re
import unicodedata
from functools import partial
from typing import Annotated, Any, TypedDict

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from booking.application.add_conference import Listing
from booking.application.catalog import ConferencesSeen, Filter
from booking.application.ports import Summary
from booking.domain.conference import CAPACITY_LIMIT, Conference, ConferenceChange, Instant
from booking.domain.refusals import Invalid, NotAllowed, Unidentified
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request, broken_rule, parsed, parsed_values
from booking.surfaces.v1 import LOCATION, Body, PageQuery

DAY = 24 * 60 * 60 * 1000  # milliseconds
LONGEST = 14 * DAY
DESCRIPTION_LIMIT = 5_000
WINDOW_LIMIT = 30 * 24 * 60 * 60  # seconds
OFFERS_LIMIT = 1_000
DEMAND_LIMIT = 10_000_000
ZONE_LIMIT = 64
_ZONE = r"[A-Za-z]+([/_+-][A-Za-z0-9]+)*"


def _text(value: Any, *, limit: int, within_a_line: bool = True) -> str:
    """Read free text of any script, trimmed; names can stand in a path."""
    if not isinstance(value, str):
        raise ValueError("must be a string")
    if len(value) > limit * 4:
        raise broken_rule(f"must be at most {limit} characters")
    text = unicodedata.normalize("NFC", value)
    text = " ".join(text.split()) if within_a_line else text.strip()
    if len(text) > limit:
        raise broken_rule(f"must be at most {limit} characters")
    if any(_control(character) for character in text):
        raise broken_rule("must not hold control characters")
    return text


def _control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\t\r"


def title(value: Any) -> str:
    """Read a title: some text, within a line."""
    text = _text(value, limit=fields.NAME_LIMIT)
    if not text:
        raise broken_rule("must not be empty")
    return text


def name(value: Any) -> str:
    """Read a name by which a conference is found: a title that can stand in a path."""
    text = title(value)
    if "/" in text or "%" in text:
        raise broken_rule("must not hold / or %")
    if fields.is_id(text):
        raise broken_rule("must not look like an id")
    return text


def _topic(value: Any) -> str:
    topic = title(value)
    if "," in topic:
        raise broken_rule("must not hold commas")
    return topic


def _zone(value: str) -> str:
    if len(value) > ZONE_LIMIT or not re.fullmatch(_ZONE, value):
        raise broken_rule("must be the IANA name of a time zone, like Europe/Berlin")
    return value


_NAME_SCHEMA = {**fields.TEXT, "pattern": "^[^/%]+$", "examples": ["RustConf 2035"]}
_TOPIC_SCHEMA = {**fields.TEXT, "pattern": "^[^,]+$"}
_ZONE_SCHEMA = {"type": "string", "pattern": f"^{_ZONE}$", "examples": ["Europe/Berlin"]}
Title = Annotated[str, BeforeValidator(title), WithJsonSchema(fields.TEXT)]
Name = Annotated[str, BeforeValidator(name), WithJsonSchema(_NAME_SCHEMA)]
Description = Annotated[
    str,
    BeforeValidator(partial(_text, limit=DESCRIPTION_LIMIT, within_a_line=False)),
    WithJsonSchema({"type": "string", "maxLength": DESCRIPTION_LIMIT}),
]
Slots = Annotated[int, Field(ge=1, le=CAPACITY_LIMIT)]
Topics = Annotated[
    tuple[str, ...], fields.at_most(10, _topic), fields.topics_schema(10, _TOPIC_SCHEMA)
]
Interests = Annotated[
    tuple[str, ...], fields.at_most(50, _topic), fields.topics_schema(50, _TOPIC_SCHEMA)
]
Zone = Annotated[
    str, AfterValidator(_zone), WithJsonSchema({**_ZONE_SCHEMA, "maxLength": ZONE_LIMIT})
]


class ConferenceBody(Body):
    """POST /v1/conferences."""

    name: Name
    location: Title
    topics: Topics
    start: fields.Time
    end: fields.Time
    slots: Slots
    description: Description = ""
    timezone: Zone | None = None
    confirmation_window: Annotated[int, Field(ge=1, le=WINDOW_LIMIT)] | None = None
    max_offers: Annotated[int, Field(ge=0, le=OFFERS_LIMIT)] | None = None
    expected_demand: Annotated[int, Field(ge=1, le=DEMAND_LIMIT)] | None = None


class ChangeBody(Body):
    """PATCH /v1/conferences/{conference}."""

    slots: Slots | None = None
    description: Description | None = None
    location: Title | None = None
    start: fields.Time | None = None
    end: fields.Time | None = None


def _flag(value: Any) -> bool:
    if value not in ("true", "false"):
        raise ValueError("must be true or false")
    return bool(value == "true")


class ConferencesQuery(PageQuery):
    """GET /v1/conferences."""

    topic: Annotated[str, Field(max_length=fields.NAME_LIMIT)] | None = None
    location: Annotated[str, Field(max_length=fields.NAME_LIMIT)] | None = None
    begin: Annotated[fields.Time | None, Field(alias="from")] = None
    until: Annotated[fields.Time | None, Field(alias="to")] = None
    available: Annotated[bool, BeforeValidator(_flag)] = False
    for_user: fields.Username | None = None


class ConferenceShown(TypedDict):
    """A conference with its counts."""

    id: str
    name: str
    location: str
    topics: list[str]
    description: str
    timezone: str | None
    start: str
    end: str
    slots: int
    capacity: int
    available: int
    confirmed: int
    held: int
    waitlisted: int
    full: bool
    past: bool
    ongoing: bool
    canceled: bool
    organizer: str | None
    confirmation_window: int | None
    max_offers: int | None
    expected_demand: int | None


class ConferencesShown(TypedDict):
    """A page of conferences, and the cursor of the next."""

    items: list[ConferenceShown]
    next: str | None


ADD = Contract(
    body=ConferenceBody,
    gives={201: ConferenceShown},
    headers=LOCATION,
    refuses=(*rules.ADD_CONFERENCE, Unidentified, NotAllowed, *rules.KEPT),
    secured=True,
    keeps=True,
)
GET = Contract(gives={200: ConferenceShown}, refuses=rules.SEE_CONFERENCE)
LIST = Contract(
    query=ConferencesQuery, gives={200: ConferencesShown}, refuses=rules.LIST_CONFERENCES
)
CHANGE = Contract(
    body=ChangeBody,
    gives={200: ConferenceShown},
    refuses=(*rules.CHANGE_CONFERENCE, Unidentified),
    secured=True,
)
CANCEL = Contract(
    gives={200: ConferenceShown}, refuses=(*rules.CANCEL_CONFERENCE, Unidentified), secured=True
)


def parse_add(request: Request) -> Listing:
    """Read POST /v1/conferences. Raises Invalid, NotAllowed."""
    caller = request.signed_in()
    caller.check_may_organize()
    body = parsed(ConferenceBody, request)
    if body.end - body.start > LONGEST:
        raise Invalid("end", "must be at most 14 days after the start")
    return Listing(
        id=fields.conference_id(body.name),
        name=body.name,
        location=body.location,
        topics=body.topics,
        start=body.start,
        end=body.end,
        capacity=body.slots,
        organizer=caller.attendee,
        description=body.description,
        timezone=body.timezone,
        window=body.confirmation_window,
        max_offers=body.max_offers,
        expected_demand=body.expected_demand,
    )


def parse_one(request: Request) -> str:
    """Read which conference is meant: by id or name."""
    return fields.conference_named(request.path["conference"])


def parse_list(request: Request) -> tuple[Filter, str | None, int]:
    """Read GET /v1/conferences. Raises Invalid."""
    query = parsed_values(ConferencesQuery, request.query)
    wanted = Filter(
        topic=query.topic,
        location=query.location,
        begin=query.begin,
        until=query.until,
        available=query.available,
        interests_of=None if query.for_user is None else fields.signed_in_attendee(query.for_user),
    )
    return wanted, query.cursor, query.limit


def parse_change(request: Request) -> ConferenceChange:
    """Read PATCH /v1/conferences/{conference}. Raises Invalid."""
    body = parsed(ChangeBody, request)
    return ConferenceChange(
        capacity=body.slots,
        location=body.location,
        description=body.description,
        start=body.start,
        end=body.end,
    )


def added(conference: Conference) -> Answer:
    """Answer POST /v1/conferences: all of it is free."""
    seen = Summary(
        conference=conference,
        available=conference.capacity,
        confirmed=0,
        held=0,
        waiting=0,
    )
    return Answer(
        status=201,
        body=shown(seen, conference.created_at),
        headers={"Location": f"/v1/conferences/{conference.id}"},
    )


def one(seen: Summary, now: Instant) -> Answer:
    """Answer with one conference as it is now."""
    return Answer(status=200, body=shown(seen, now))


def page(found: ConferencesSeen, now: Instant) -> Answer:
    """Answer GET /v1/conferences."""
    body: ConferencesShown = {
        "items": [shown(seen, now) for seen in found.conferences],
        "next": found.cursor,
    }
    return Answer(status=200, body=body)


def shown(seen: Summary, now: Instant) -> ConferenceShown:
    """Show a conference with its counts."""
    conference = seen.conference
    return {
        "id": conference.id,
        "name": conference.name,
        "location": conference.location,
        "topics": list(conference.topics),
        "description": conference.description,
        "timezone": conference.timezone,
        "start": fields.zoned_text(conference.start),
        "end": fields.zoned_text(conference.end),
        "slots": conference.capacity,
        "capacity": conference.capacity,
        "available": seen.available,
        "confirmed": seen.confirmed,
        "held": seen.held,
        "waitlisted": seen.waiting,
        "full": seen.available == 0,
        "past": conference.over(now),
        "ongoing": conference.started(now) and not conference.over(now),
        "canceled": conference.canceled,
        "organizer": None
        if conference.organizer is None
        else fields.shown_user(conference.organizer),
        "confirmation_window": conference.window,
        "max_offers": conference.max_offers,
        "expected_demand": conference.expected_demand,
    }
