"""The feed of an organizer, on v1."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, TypedDict

from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, WithJsonSchema

from booking.application.ports.feed import FeedEntry, FeedPage
from booking.domain.feed import Position
from booking.domain.refusals import ConferenceUnknown, Invalid, NotAllowed, Unidentified
from booking.domain.scopes import Scope
from booking.surfaces import fields
from booking.surfaces.http import Answer, Contract, Request, broken_rule, parsed_values
from booking.surfaces.v1 import LIST_DEFAULT, LIST_MOST, PageSize

_CURSOR = re.compile(r"e([0-9a-f]{1,12})-([0-9a-f]{1,10})", re.ASCII)

# The fields that all events have. docs/events has the JSON Schema of each kind, by its name.
EVENT = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "version": {"type": "integer"},
        "id": {"type": "string", "description": "The same each time that the event is delivered."},
        "conference": {"type": "string"},
    },
    "required": ["name", "version", "id", "conference"],
    "additionalProperties": True,
}


def _cursor(value: Any) -> str:
    if not isinstance(value, str) or _CURSOR.fullmatch(value) is None:
        raise broken_rule("is not a cursor of this feed")
    return value


class FeedQuery(BaseModel):
    """Query of GET /v1/events."""

    after: Annotated[str, BeforeValidator(_cursor), WithJsonSchema({"type": "string"})] | None = (
        None
    )
    conference: Annotated[str, AfterValidator(fields.opaque_id)] | None = None
    limit: PageSize = LIST_DEFAULT


class EventShown(TypedDict):
    """An event with its place in the feed."""

    cursor: str
    recorded_at: str
    event: Annotated[dict[str, Any], WithJsonSchema(EVENT)]


class FeedShown(TypedDict):
    """Events, oldest first. Send `next` as `after` for those that follow, now or later."""

    items: Annotated[list[EventShown], Field(max_length=LIST_MOST)]
    next: str
    more: bool


LIST = Contract(
    query=FeedQuery,
    gives={200: FeedShown},
    refuses=(Invalid, ConferenceUnknown, NotAllowed, Unidentified),
    secured=True,
    scope=Scope.EVENTS_READ,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The events that a request asks for."""

    conference: str | None
    after: Position | None
    limit: int


def parse_list(request: Request) -> Wanted:
    """Parse GET /v1/events. Raises Invalid."""
    query = parsed_values(FeedQuery, request.query)
    after = None if query.after is None else decode_cursor(query.after)
    return Wanted(conference=query.conference, after=after, limit=query.limit)


def page(found: FeedPage) -> Answer:
    """Return 200 with a page of a feed."""
    body: FeedShown = {
        "items": [_shown(entry) for entry in found.entries],
        "next": encode_cursor(found.position),
        "more": found.more,
    }
    return Answer(status=200, body=body)


def encode_cursor(position: Position) -> str:
    """Return the cursor of a position. It stays valid; it names no item."""
    return f"e{position.at:x}-{position.number:x}"


def decode_cursor(cursor: str) -> Position:
    """Return the position of a cursor that `FeedQuery` has accepted."""
    found = _CURSOR.fullmatch(cursor)
    assert found is not None
    return Position(int(found[1], 16), int(found[2], 16))


def _shown(entry: FeedEntry) -> EventShown:
    return {
        "cursor": encode_cursor(entry.position),
        "recorded_at": fields.zoned_text(entry.position.at),
        "event": dict(entry.event),
    }
