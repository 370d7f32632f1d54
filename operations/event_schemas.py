"""Writes the JSON Schemas of the domain events to docs/events/: `make schemas`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from booking.application.events import (
    ATTENDEES_MESSAGED,
    CONFERENCE_CHANGED,
    EVENT_NAMES,
    EVENTS,
    VERSION,
    DoorEventName,
)
from booking.domain.booking import Reason, State
from booking.domain.organizer_message import Audience

FOLDER = Path(__file__).resolve().parent.parent / "docs/events"
TIME = {"type": "string", "format": "date-time"}
TEXT = {"type": "string"}

FIELDS: dict[str, Any] = {
    "id": {**TEXT, "description": "The same each time that this event is delivered."},
    "time": {**TIME, "description": "When the booking moved."},
    "conference": TEXT,
    "conference_name": TEXT,
    "organizer": {"type": ["string", "null"], "description": "Null without credentials."},
    "booking": TEXT,
    "booking_version": {
        "type": "integer",
        "minimum": 1,
        "description": "Counts the booking's moves; of two events the higher is the newer.",
    },
    "attendee": TEXT,
    "from": {
        "enum": [*State, None],
        "description": "The state before; null for a new booking.",
    },
    "reason": {"enum": [*Reason, None], "description": "Why it is CANCELED."},
    "start": {**TIME, "description": "The start of the conference."},
    "deadline": {
        "type": ["string", "null"],
        "format": "date-time",
        "description": "Until when an offer can be confirmed.",
    },
    "correlation": {
        "type": ["string", "null"],
        "description": "The request that this move followed from.",
    },
}

OF_CATEGORIES: dict[str, Any] = {
    "category": {**TEXT, "description": "The id of the category of seats; absent without one."},
}


OF_SHRUNK: dict[str, Any] = {
    "seats_before": {"type": "integer", "minimum": 2, "description": "The seats before."},
    "seats": {
        "type": "integer",
        "minimum": 1,
        "description": "The seats now; those of a waitlist place are wanted.",
    },
}


OF_MOVED: dict[str, Any] = {
    "category_before": {
        "type": ["string", "null"],
        "description": "The id of the category before; null for the seats without a category.",
    },
}


OF_CONFERENCES: dict[str, Any] = {
    "id": FIELDS["id"],
    "conference": TEXT,
    "conference_name": TEXT,
    "conference_version": {
        "type": "integer",
        "minimum": 1,
        "description": "Counts the conference's changes; of two events the higher is the newer.",
    },
    "organizer": FIELDS["organizer"],
    "location": TEXT,
    "start": TIME,
    "end": TIME,
    "timezone": {"type": ["string", "null"], "description": "An IANA name."},
    "correlation": FIELDS["correlation"],
}


OF_MESSAGES: dict[str, Any] = {
    "id": FIELDS["id"],
    "time": {**TIME, "description": "When the organizer wrote the message."},
    "conference": TEXT,
    "message": {**TEXT, "description": "The id of the message. Its text is not in the event."},
    "to": {"enum": sorted(Audience), "description": "The attendees that the message is for."},
    "correlation": FIELDS["correlation"],
}


OF_THE_DOOR: dict[str, Any] = {
    "id": FIELDS["id"],
    "conference": TEXT,
    "booking": TEXT,
    "checkin": {**TEXT, "description": "The id of the check-in."},
    "seat": {"type": "integer", "minimum": 1, "description": "The number of the seat."},
    "gate": {**TEXT, "description": "The gate that admitted it."},
    "checked_in_at": {**TIME, "description": "When the gate admitted it."},
    "offline": {"type": "boolean", "description": "Whether the gate had no network then."},
    "correlation": FIELDS["correlation"],
}


OF_ATTENDEES: dict[str, Any] = {
    "attendee": {**TEXT, "description": "In the feed and webhooks; absent on the bus."},
}


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of an event's detail."""
    if name == ATTENDEES_MESSAGED:
        return _object(name, OF_MESSAGES)
    if name == CONFERENCE_CHANGED:
        return _object(name, OF_CONFERENCES)
    if name in get_args(DoorEventName.__value__):
        return _object(name, OF_THE_DOOR, OF_ATTENDEES)
    more = {"BookingShrunk": OF_SHRUNK, "BookingMoved": OF_MOVED}.get(name, {})
    states = {state for moves in EVENTS.values() for state, event in moves.items() if event == name}
    to = {"enum": sorted(states), "description": "The state now."}
    return _object(name, {**FIELDS, "to": to, **more}, OF_CATEGORIES)


def _object(
    name: str, fields: dict[str, Any], optional: dict[str, Any] | None = None
) -> dict[str, Any]:
    required = {"name": {"const": name}, "version": {"const": VERSION}, **fields}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": name,
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def schemas() -> Iterator[tuple[Path, str]]:
    """Yield the file of each event and its text."""
    for name in sorted(EVENT_NAMES):
        yield FOLDER / f"{name}.json", json.dumps(schema(name), indent=2) + "\n"


def main() -> int:
    """Write all schemas."""
    FOLDER.mkdir(exist_ok=True)
    for path, text in schemas():
        path.write_text(text)
    print(f"wrote {FOLDER.relative_to(FOLDER.parent.parent)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
