"""Every message that clients of the WebSocket API are sent. No pydantic: the pushes do without."""

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
    """Render a message; in ASCII, so that no client's lone surrogate gets in the way."""
    return json.dumps(message, separators=(",", ":"))


def slots_update(board: Board, now: Instant) -> Message:
    """Show the board; an older version than one seen before is to be ignored."""
    return {
        "type": "slots_update",
        "data": shown(board),
        "version": board.version,
        "timestamp": slot_time(now),
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
        "timestamp": moment(now),
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
        "deadline": None if standing.deadline is None else moment(standing.deadline),
        "reason": standing.reason,
        "timestamp": moment(now),
    }


def unsubscribed(conference: str | None, booking: str | None) -> Message:
    """Say that nothing more is told of the one or the other."""
    if booking is not None:
        return {"type": "unsubscribed", "booking": booking}
    return {"type": "unsubscribed", "conference": conference}


def pong(now: Instant) -> Message:
    """Answer a ping: whoever is quiet for ten minutes is disconnected."""
    return {"type": "pong", "timestamp": moment(now)}


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
