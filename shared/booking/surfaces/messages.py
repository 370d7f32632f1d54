"""Every message to clients of the WebSocket API.

Without pydantic, so that push_changes starts without loading it.
"""

import json
from typing import Any

from booking.domain import seats as seat
from booking.domain.conference import Instant
from booking.domain.live import Availability, BookingNews
from booking.domain.refusals import Refusal
from booking.domain.slots import Board
from booking.surfaces.board import moment, shown, slot_time

type Message = dict[str, Any]


def text(message: Message) -> str:
    """Return a message as JSON, in ASCII, because a lone surrogate has no UTF-8 encoding."""
    return json.dumps(message, separators=(",", ":"))


def slots_update(board: Board, now: Instant) -> Message:
    """Return the board of slots; clients ignore a version older than the last one."""
    return {
        "type": "slots_update",
        "data": shown(board),
        "version": board.version,
        "timestamp": slot_time(now),
    }


def booked(slot: int) -> Message:
    """Return the answer to the client that booked a slot."""
    return _response("booking_response", slot, f"Slot {slot} booked successfully", success=True)


def not_booked(slot: int, refusal: Refusal) -> Message:
    """Return the answer to a client whose booking of a slot was refused."""
    return _response("booking_response", slot, refusal.message, success=False)


def canceled(slot: int) -> Message:
    """Return the answer to the client that canceled the booking of a slot."""
    sentence = f"Slot {slot} booking cancelled successfully"
    return _response("cancellation_response", slot, sentence, success=True)


def not_canceled(slot: int, refusal: Refusal) -> Message:
    """Return the answer to a client whose cancellation was refused."""
    return _response("cancellation_response", slot, refusal.message, success=False)


def _response(kind: str, slot: int, sentence: str, *, success: bool) -> Message:
    return {"type": kind, "success": success, "message": sentence, "slot_id": slot}


def availability(current: Availability, now: Instant) -> Message:
    """Return the counts and state of a conference."""
    return {
        "type": "availability",
        "conference": current.conference.id,
        "name": current.conference.name,
        "version": current.version,
        "capacity": sum(seats.part for seats in current.seats),
        "available": current.available,
        "free": sum(seats.free for seats in current.seats),
        "held": sum(seats.held for seats in current.seats),
        "sold": sum(seats.sold for seats in current.seats),
        "waiting": seat.waiting(current.seats),
        "canceled": current.conference.canceled,
        "started": current.conference.started(now),
        "timestamp": moment(now),
    }


def booking(news: BookingNews, now: Instant) -> Message:
    """Return the state of a booking for its attendee.

    Of two messages, clients use the one with the higher version, then the later timestamp.
    """
    standing = news.standing
    return {
        "type": "booking",
        "booking": news.booking,
        "conference": news.conference,
        "version": news.version,
        "status": standing.state,
        "position": news.position,
        "exact": news.exact,
        "deadline": None if standing.deadline is None else moment(standing.deadline),
        "reason": standing.reason,
        "timestamp": moment(now),
    }


def unsubscribed(conference: str | None, booking: str | None) -> Message:
    """Return the answer to a client that has ended one subscription."""
    if booking is not None:
        return {"type": "unsubscribed", "booking": booking}
    return {"type": "unsubscribed", "conference": conference}


def pong(now: Instant) -> Message:
    """Return the answer to a ping. The gateway closes a connection that is idle for 10 minutes."""
    return {"type": "pong", "timestamp": moment(now)}


def error(sentence: str) -> Message:
    """Return an error with its sentence."""
    return {"type": "error", "message": sentence}


class MessageRenderer:
    """Renders the messages that push_changes sends."""

    @staticmethod
    def board(board: Board, now: Instant) -> str:
        """Return the board of slots as text."""
        return text(slots_update(board, now))

    @staticmethod
    def availability(current: Availability, now: Instant) -> str:
        """Return the counts and state of a conference as text."""
        return text(availability(current, now))

    @staticmethod
    def booking(news: BookingNews, now: Instant) -> str:
        """Return the state of a booking as text."""
        return text(booking(news, now))
