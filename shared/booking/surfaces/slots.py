"""The slots surface over HTTP: /, /health, /slots, /stats. No credentials."""

from typing import Any

from booking.domain.conference import Instant
from booking.domain.slots import Board, Slot
from booking.surfaces import fields
from booking.surfaces.http import Answer, Surface

SURFACE = Surface(statuses={})  # nothing here is refused
SOCKET = "/slot-booking"


def root(board: Board, connections: int) -> Answer:
    """Answer GET /."""
    return Answer(
        status=200,
        body={
            "message": "Slot Booking API is running",
            "websocket_endpoint": SOCKET,
            "active_connections": connections,
            "booked_slots": len(board.booked),
        },
    )


def health(board: Board, connections: int, table: str, now: Instant) -> Answer:
    """Answer GET /health."""
    return Answer(
        status=200,
        body={
            "status": "healthy",
            "timestamp": fields.moment(now),
            "active_connections": connections,
            "total_slots": board.total,
            "booked_slots_count": len(board.booked),
            "available_slots_count": board.available,
            "database": _database(board, table),
        },
    )


def stats(board: Board, connections: int, table: str) -> Answer:
    """Answer GET /stats."""
    return Answer(
        status=200,
        body={
            "database": _database(board, table),
            "websocket": {"active_connections": connections},
            "slots": {
                "total": board.total,
                "booked": len(board.booked),
                "available": board.available,
            },
        },
    )


def slots(board: Board) -> Answer:
    """Answer GET /slots."""
    return Answer(status=200, body=shown(board))


def shown(board: Board) -> dict[str, Any]:
    """Show the whole board."""
    return {
        "slots": [_slot(slot) for slot in board.slots],
        "available_slots": board.available,
        "booked_slots": len(board.booked),
    }


def _slot(slot: Slot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "start_time": f"{slot.id:02}:00",
        "end_time": f"{slot.id + 1:02}:00",
        "is_booked": slot.booked_at is not None,
        "booked_at": None if slot.booked_at is None else fields.moment(slot.booked_at),
    }


def _database(board: Board, table: str) -> dict[str, Any]:
    return {
        "total_slots": board.total,
        "booked_slots": len(board.booked),
        "available_slots": board.available,
        "database_path": table,
    }
