"""The WebSocket surface: what clients may send, and every message that they are sent.

client sends                            is answered, and told from then on
{"type": "book_slot", "slot_id": 9}     booking_response
{"type": "cancel_slot", "slot_id": 9}   cancellation_response
{"type": "get_slots"}                   slots_update
{"type": "ping"}                        pong
anything else                           error
(connects)                              slots_update, and again after every change
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from booking.domain import seats as seat
from booking.domain.conference import Instant
from booking.domain.live import MESSAGE_LIMIT, Availability, BookingNews
from booking.domain.refusals import Refusal
from booking.domain.slots import Board
from booking.surfaces import fields, slots

SHOWN = 50  # characters of what was not understood

type Message = dict[str, Any]


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


def text(message: Message) -> str:
    """Render a message; in ASCII, so that no client's lone surrogate gets in the way."""
    return json.dumps(message, separators=(",", ":"))


def slots_update(board: Board, now: Instant) -> Message:
    """Show the board; an older version than one seen before is to be ignored."""
    return {
        "type": "slots_update",
        "data": slots.shown(board),
        "version": board.version,
        "timestamp": fields.moment(now),
    }


def booked(slot: int) -> Message:
    """Say that the slot is the sender's."""
    return _response("booking_response", slot, f"Slot {slot} booked successfully", success=True)


def not_booked(slot: int, refusal: Refusal) -> Message:
    """Say that it is not."""
    return _response("booking_response", slot, refusal.message, success=False)


def canceled(slot: int) -> Message:
    """Say that the slot is free again."""
    sentence = f"Slot {slot} booking cancelled successfully"
    return _response("cancellation_response", slot, sentence, success=True)


def not_canceled(slot: int, refusal: Refusal) -> Message:
    """Say that nothing was canceled."""
    return _response("cancellation_response", slot, refusal.message, success=False)


def _response(kind: str, slot: int, sentence: str, *, success: bool) -> Message:
    return {"type": kind, "success": success, "message": sentence, "slot_id": slot}


def availability(seen: Availability, now: Instant) -> Message:
    """Tell how a conference stands."""
    return {
        "type": "availability",
        "conference": seen.conference.id,
        "name": seen.conference.name,
        "version": seen.version,
        "capacity": sum(seats.part for seats in seen.seats),
        "available": seen.available,
        "free": sum(seats.free for seats in seen.seats),
        "held": sum(seats.held for seats in seen.seats),
        "sold": sum(seats.sold for seats in seen.seats),
        "waiting": seat.waiting(seen.seats),
        "canceled": seen.conference.canceled,
        "started": seen.conference.started(now),
        "timestamp": fields.moment(now),
    }


def booking(news: BookingNews, now: Instant) -> Message:
    """Tell its attendee how a booking stands: the newest is of the highest version, then time."""
    standing = news.standing
    return {
        "type": "booking",
        "booking": news.booking,
        "conference": news.conference,
        "version": news.version,
        "status": standing.state,
        "position": news.position,
        "exact": news.exact,
        "deadline": None if standing.deadline is None else fields.moment(standing.deadline),
        "reason": standing.reason,
        "timestamp": fields.moment(now),
    }


def unsubscribed(subject: Subject) -> Message:
    """Say that nothing more is told of it."""
    if subject.booking is not None:
        return {"type": "unsubscribed", "booking": subject.booking}
    return {"type": "unsubscribed", "conference": subject.conference}


def pong(now: Instant) -> Message:
    """Answer a ping: whoever is quiet for ten minutes is disconnected."""
    return {"type": "pong", "timestamp": fields.moment(now)}


def error(sentence: str) -> Message:
    """Say what was wrong."""
    return {"type": "error", "message": sentence}


class Words:
    """Writes what is pushed."""

    @staticmethod
    def board(board: Board, now: Instant) -> str:
        """Show the board."""
        return text(slots_update(board, now))

    @staticmethod
    def availability(seen: Availability, now: Instant) -> str:
        """Tell how a conference stands."""
        return text(availability(seen, now))

    @staticmethod
    def booking(news: BookingNews, now: Instant) -> str:
        """Tell how a booking stands."""
        return text(booking(news, now))
