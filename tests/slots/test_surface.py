"""The exact answers of the slots surface over HTTP, through the real handlers."""

import re
from typing import Any

import pytest

from booking import __version__
from booking.adapters.connections import DynamoConnections
from booking.domain.live import CONNECTION_LIFETIME_MS, Connection
from booking.slots.store import DynamoBoards
from testing.tables import TABLE
from tests.support.functions import Functions

NOON = 1_893_499_200_000  # 2030-01-01T12:00:00Z
DATABASE = {
    "total_slots": 12,
    "booked_slots": 1,
    "available_slots": 11,
    "database_path": TABLE,
}


@pytest.fixture(scope="module")
def booked(functions: Functions) -> Functions:
    """Book the slot at nine o'clock."""
    DynamoBoards(functions.dynamodb, TABLE).book(9, NOON, "r")
    return functions


def get(functions: Functions, function: str, path: str) -> Any:
    status, body = functions.http(function, "GET", path)
    assert status == 200
    return body


def test_slots_shows_the_whole_board(booked: Functions) -> None:
    body = get(booked, "get_slots", "/slots")
    assert set(body) == {"slots", "available_slots", "booked_slots"}
    assert body["available_slots"] == [3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14]
    assert body["booked_slots"] == [9]
    assert [slot["id"] for slot in body["slots"]] == list(range(3, 15))
    assert body["slots"][6] == {
        "id": 9,
        "start_time": "09:00",
        "end_time": "10:00",
        "is_booked": True,
        "booked_at": "2030-01-01T12:00:00.000000",
    }
    assert body["slots"][0] == {
        "id": 3,
        "start_time": "03:00",
        "end_time": "04:00",
        "is_booked": False,
        "booked_at": None,
    }


def test_the_root_answers_that_the_service_runs(booked: Functions) -> None:
    assert get(booked, "get_root", "/") == {
        "message": "Slot Booking API is running",
        "websocket_endpoint": "/slot-booking",
        "active_connections": 0,
        "booked_slots": [9],
    }


def test_health_has_exactly_these_fields(booked: Functions) -> None:
    body = get(booked, "get_health", "/health")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}", body.pop("timestamp"))
    assert body == {
        "status": "healthy",
        "version": __version__,
        "active_connections": 0,
        "total_slots": 12,
        "booked_slots_count": 1,
        "available_slots_count": 11,
        "database": DATABASE,
    }


def test_stats_has_exactly_these_fields(booked: Functions) -> None:
    assert get(booked, "get_stats", "/stats") == {
        "database": DATABASE,
        "websocket": {"active_connections": 0},
        "slots": {"total": 12, "booked": 1, "available": 11},
    }


def test_open_connections_are_counted(functions: Functions) -> None:
    connections = DynamoConnections(functions.dynamodb, TABLE)
    for number in range(20):
        connections.add(Connection(id=f"c{number}", since=NOON))
    assert connections.count(NOON) == 20
    assert connections.count(NOON + CONNECTION_LIFETIME_MS) == 0
    for number in range(20):
        connections.remove(f"c{number}")
        connections.remove(f"c{number}")
    assert connections.count(NOON) == 0
