"""Messages from clients of the WebSocket API; `messages` has the messages to them.

Messages, and the type of the answer:

    {"type": "subscribe", "conference": c,    availability, and again after each change
     "realm": r}
    {"type": "subscribe", "booking": b,       booking, and again after each change
     "token": t}
    {"type": "unsubscribe", ...}              unsubscribed
    {"type": "ping"}                          pong
    anything else                             error

The messages of the slots are in `booking.slots.sockets`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from booking.domain.live import MESSAGE_LIMIT_BYTES
from booking.domain.realms import Realm
from booking.domain.refusals import Refusal
from booking.surfaces import fields

SHOWN = 50  # characters of an unknown type that an error repeats


class NotUnderstood(Refusal):
    """A message is malformed or has an unknown type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One message from a client."""

    connection: str
    type: str
    fields: Mapping[str, Any]


def parse(connection: str, body: str) -> Frame:
    """Parse a message. Raises NotUnderstood."""
    if len(body.encode("utf-8", "surrogatepass")) > MESSAGE_LIMIT_BYTES:
        raise NotUnderstood(f"A message must be at most {MESSAGE_LIMIT_BYTES} bytes")
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
    """Return the refusal of a message of an unknown type."""
    return NotUnderstood(f"Unknown message type: {frame.type[:SHOWN]}")


def not_served(frame: Frame) -> NotUnderstood:
    """Return the refusal of a message that this stack does not serve."""
    return NotUnderstood(f"Message type not served here: {frame.type[:SHOWN]}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The subject of a subscription: a conference or a booking."""

    conference: str | None = None  # its id
    former: str | None = None  # the id that an earlier release gave to it
    realm: Realm = Realm.SIGNED_IN  # of the conference
    booking: str | None = None
    token: str | None = None

    @property
    def conference_ids(self) -> frozenset[str]:
        """The ids under which the conference may be subscribed to."""
        return frozenset(found for found in (self.conference, self.former) if found is not None)


def parse_subject(frame: Frame) -> Subject:
    """Return the subject of a subscription. Raises NotUnderstood."""
    conference, booking = _optional_text(frame, "conference"), _optional_text(frame, "booking")
    if (conference is None) == (booking is None):
        raise NotUnderstood("Name a conference or a booking")
    if conference is not None:
        return _conference(conference, _optional_text(frame, "realm"))
    return Subject(booking=fields.opaque_id(booking), token=_optional_text(frame, "token"))


def _conference(named: str, realm: str | None) -> Subject:
    """Return the conference of an id or a name. Raises NotUnderstood."""
    if realm not in {None, *Realm}:
        raise NotUnderstood("realm: must be one of " + ", ".join(Realm))
    if realm != Realm.OPEN or fields.is_id(named):
        return Subject(conference=fields.conference_named(named), realm=Realm(realm or "signed-in"))
    return Subject(
        conference=fields.open_conference_id(named),
        former=fields.conference_id(named),
        realm=Realm.OPEN,
    )


def _optional_text(frame: Frame, name: str) -> str | None:
    """Return an optional string of visible characters. Raises NotUnderstood."""
    value = frame.fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not value or not value.isprintable():
        raise NotUnderstood(f"{name}: must be a string of visible characters")
    return value
