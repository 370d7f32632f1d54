"""The board of slots as JSON. Without pydantic, so that push_changes starts without loading it."""

from datetime import UTC, datetime, timedelta
from typing import TypedDict

from booking.domain.conference import Instant
from booking.slots.domain import Board, Slot

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def slot_time(at: Instant) -> str:
    """Return an instant in UTC to the microsecond, without a zone, as slots clients expect it."""
    time = (_EPOCH + timedelta(milliseconds=at)).replace(tzinfo=None)
    return time.isoformat(timespec="microseconds")


class ShownSlot(TypedDict):
    """One slot."""

    id: int
    start_time: str
    end_time: str
    is_booked: bool
    booked_at: str | None


class ShownBoard(TypedDict):
    """The board of slots; both lists contain ids of slots, in the order of the day."""

    slots: list[ShownSlot]
    available_slots: list[int]
    booked_slots: list[int]


def shown(board: Board) -> ShownBoard:
    """Convert the board of slots to JSON."""
    return {
        "slots": [_slot(slot) for slot in board.slots],
        "available_slots": list(board.available),
        "booked_slots": sorted(board.booked),
    }


def _slot(slot: Slot) -> ShownSlot:
    return {
        "id": slot.id,
        "start_time": f"{slot.id:02}:00",
        "end_time": f"{slot.id + 1:02}:00",
        "is_booked": slot.booked_at is not None,
        "booked_at": None if slot.booked_at is None else slot_time(slot.booked_at),
    }
