"""The slots surface over HTTP: /, /health, /slots, /stats. No credentials."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict

from booking import __version__
from booking.application.heartbeat import LaggingConsumer
from booking.domain.conference import Instant
from booking.slots.domain import Board
from booking.slots.rendering import ShownBoard, shown, slot_time
from booking.surfaces.http import Answer, Contract, Refused, Surface

SURFACE = Surface(name="slots", statuses={}, open=True)  # its routes raise no refusal
# GET / also serves the page, even if the stack does not serve the slots.
ROOT_SURFACE = replace(SURFACE, open=False)
SOCKET = "/slot-booking"
RETRY_AFTER = "30"  # seconds; a consumer that is a minute behind does not recover sooner


class Database(TypedDict):
    """Counts of slots, and the table's name as `database_path`."""

    total_slots: int
    booked_slots: int
    available_slots: int
    database_path: str


class Root(TypedDict):
    """The status of the slots service."""

    message: str
    websocket_endpoint: str
    active_connections: int
    booked_slots: list[int]


class Health(TypedDict):
    """The state of the service; all consumers follow the table's stream."""

    status: str
    version: str
    timestamp: str
    active_connections: int
    total_slots: int
    booked_slots_count: int
    available_slots_count: int
    database: Database


class NotFollowing(TypedDict):
    """A consumer that is behind on the table's stream, and the last time when it was not."""

    consumer: str
    since: str


class Unhealthy(Health):
    """The state of the service; at least one consumer is behind on the table's stream."""

    message: str
    behind: list[NotFollowing]


class Connected(TypedDict):
    """The number of WebSocket connections."""

    active_connections: int


class Counts(TypedDict):
    """The number of slots."""

    total: int
    booked: int
    available: int


class Stats(TypedDict):
    """The number of slots and of WebSocket connections."""

    database: Database
    websocket: Connected
    slots: Counts


GET_ROOT = Contract(gives={200: Root, 304: None, 404: Refused}, also=("text/html",))
GET_HEALTH = Contract(gives={200: Health, 503: Unhealthy})
GET_STATS = Contract(gives={200: Stats})
GET_SLOTS = Contract(gives={200: ShownBoard})


def root(board: Board, connections: int) -> Answer:
    """Return 200 with the status of the slots service."""
    body: Root = {
        "message": "Slot Booking API is running",
        "websocket_endpoint": SOCKET,
        "active_connections": connections,
        "booked_slots": sorted(board.booked),
    }
    return Answer(status=200, body=body)


def health(
    board: Board, connections: int, behind: Sequence[LaggingConsumer], table: str, now: Instant
) -> Answer:
    """Return 200, or 503 if a consumer is behind on the table's stream."""
    body: Health = {
        "status": "unhealthy" if behind else "healthy",
        "version": __version__,
        "timestamp": slot_time(now),
        "active_connections": connections,
        "total_slots": board.total,
        "booked_slots_count": len(board.booked),
        "available_slots_count": len(board.available),
        "database": _database(board, table),
    }
    if not behind:
        return Answer(status=200, body=body)
    late = [NotFollowing(consumer=one.consumer, since=slot_time(one.since)) for one in behind]
    message = "; ".join(
        f"{one['consumer']} has not followed the table's stream since {one['since']}"
        for one in late
    )
    unhealthy: Unhealthy = {**body, "message": message, "behind": late}
    return Answer(status=503, body=unhealthy, headers={"Retry-After": RETRY_AFTER})


def stats(board: Board, connections: int, table: str) -> Answer:
    """Return 200 with the number of slots and connections."""
    body: Stats = {
        "database": _database(board, table),
        "websocket": {"active_connections": connections},
        "slots": {
            "total": board.total,
            "booked": len(board.booked),
            "available": len(board.available),
        },
    }
    return Answer(status=200, body=body)


def slots(board: Board) -> Answer:
    """Return 200 with the board of slots."""
    return Answer(status=200, body=shown(board))


def _database(board: Board, table: str) -> Database:
    return {
        "total_slots": board.total,
        "booked_slots": len(board.booked),
        "available_slots": len(board.available),
        "database_path": table,
    }
