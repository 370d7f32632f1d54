"""The WebSocket surface: what clients may send. What they are sent stands in `messages`.

What a client sends, and what that is answered:

    {"type": "book_slot", "slot_id": 9}       booking_response
    {"type": "cancel_slot", "slot_id": 9}     cancellation_response
    {"type": "get_slots"}                     slots_update
    {"type": "subscribe", "conference": c}    availability, and again as it changes
    {"type": "subscribe", "booking": b,       booking, and again as it changes
     "token": t}
    {"type": "unsubscribe", ...}              unsubscribed
    {"type": "ping"}                          pong
    anything else                             error

Who connects is sent slots_update unasked, and again after every change.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from booking.domain.live import MESSAGE_LIMIT
from booking.domain.refusals import Refusal
from booking.surfaces import fields

SHOWN = 50  # characters of what was not understood


class NotUnderstood(Refusal):
    """A frame is not what it should be; the sentence says how."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One message of a client."""

    connection: str
    type: str
    fields: Mapping[str, Any]


def parse(connection: str, body: str) -> Frame:
    """Read a frame. Raises NotUnderstood."""
    if len(body.encode("utf-8", "surrogatepass")) > MESSAGE_LIMIT:
        raise NotUnderstood(f"A message must be at most {MESSAGE_LIMIT} bytes")
    try:
        found = json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise NotUnderstood("A message must be JSON") from error
    if not isinstance(found, dict):
        raise NotUnderstood("A message must be a JSON object")
    kind = found.get("type")
    if kind is None:
        raise NotUnderstood("Missing type in message")
    if not isinstance(kind, str):
        raise NotUnderstood("type: must be a string")
    return Frame(connection=connection, type=kind, fields=found)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def unknown_type(frame: Frame) -> NotUnderstood:
    """Refuse a type of message that there is none of."""
    return NotUnderstood(f"Unknown message type: {frame.type[:SHOWN]}")


def not_served(frame: Frame) -> NotUnderstood:
    """Refuse a type of message that this stack does not serve."""
    return NotUnderstood(f"Message type not served here: {frame.type[:SHOWN]}")


def parse_slot(frame: Frame, request: str) -> int:
    """Read the slot that a booking or cancellation request is for. Raises NotUnderstood."""
    slot = frame.fields.get("slot_id")
    if slot is None:
        raise NotUnderstood(f"Missing slot_id in {request} request")
    if isinstance(slot, bool) or not isinstance(slot, int):
        raise NotUnderstood("slot_id: must be a whole number")
    return slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a client wants to be told of, or no more: one of both."""

    conference: str | None = None  # its id
    booking: str | None = None
    token: str | None = None


def parse_subject(frame: Frame) -> Subject:
    """Read what a subscription is about. Raises NotUnderstood."""
    conference, booking = _words(frame, "conference"), _words(frame, "booking")
    if (conference is None) == (booking is None):
        raise NotUnderstood("Name a conference or a booking")
    if conference is not None:
        return Subject(conference=fields.conference_named(conference))
    return Subject(booking=fields.opaque_id(booking), token=_words(frame, "token"))


def _words(frame: Frame, name: str) -> str | None:
    """Read a string that may be left out; one that no name or id can be is refused."""
    value = frame.fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not value or not value.isprintable():
        raise NotUnderstood(f"{name}: must be a string of visible characters")
    return value
