"""The messages of the slots to clients of the WebSocket API.

Without pydantic, so that push_changes starts without loading it.
"""

from booking.domain.conference import Instant
from booking.domain.refusals import Refusal
from booking.slots.domain import Board
from booking.slots.rendering import shown, slot_time
from booking.surfaces.messages import Message, text


def render_board(board: Board, now: Instant) -> str:
    """Return the board of slots as the text that push_changes sends."""
    return text(slots_update(board, now))


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
