"""Seed 004, the slots surface over HTTP and WebSocket. Each docstring quotes a statement.

Two differences that are decided: `database_path` is the table's name, and CORS is enabled for local
origins only. docs/conformance.md lists the statements of the seed that are not tests, and why.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from types import NoneType
from typing import Any

import pytest

from local.stack import Outputs
from tests.support.clients import Client, Clients, Message
from tests.support.conformance import NAIVE_ISO, check_shape, cross_origin
from tests.support.coroutines import run
from tests.support.e2e import Http, eventually

pytestmark = pytest.mark.usefixtures("empty_board")

IDS = list(range(3, 15))
SLOT = {
    "id": int,
    "start_time": str,
    "end_time": str,
    "is_booked": bool,
    "booked_at": (str, NoneType),
}
BOARD = {"slots": [SLOT], "available_slots": [int], "booked_slots": [int]}
ROOT = {
    "message": str,
    "websocket_endpoint": str,
    "active_connections": int,
    "booked_slots": [int],
}
DATABASE = {
    "total_slots": int,
    "booked_slots": int,
    "available_slots": int,
    "database_path": str,
}
HEALTH = {
    "status": str,
    "version": str,  # an addition; clients of the earlier system ignore it
    "timestamp": str,
    "active_connections": int,
    "total_slots": int,
    "booked_slots_count": int,
    "available_slots_count": int,
    "database": DATABASE,
}
STATS = {
    "database": DATABASE,
    "websocket": {"active_connections": int},
    "slots": {"total": int, "booked": int, "available": int},
}
UPDATE = {"type": str, "data": BOARD, "timestamp": str}
RESPONSE = {"type": str, "success": bool, "message": str, "slot_id": int}
ERROR = {"type": str, "message": str}
LOCAL_ORIGINS = ["http://localhost:5173", "http://localhost:3000", "http://127.0.0.1:8081"]
FOREIGN_ORIGINS = [
    "https://evil.example",
    "http://localhost.evil.example:5173",
    "http://evil.example:5173",
    "null",
]

type Story = Callable[[Client, Client], Awaitable[Any]]


def two_clients(outputs: Outputs, story: Story) -> Any:
    """Connect two clients, and run a story with them once both have the initial update."""

    async def whole() -> Any:
        async with Clients(outputs.websocket) as clients:
            one, two = await clients.several(2)
            for client in (one, two):
                await client.receives(is_update)
            return await story(one, two)

    return run(whole())


def book(outputs: Outputs, *slots: int) -> None:
    """Book slots."""

    async def story(one: Client, _: Client) -> None:
        for slot in slots:
            answer = await one.ask({"type": "book_slot", "slot_id": slot}, "booking_response")
            assert answer["success"] is True

    two_clients(outputs, story)


def is_update(message: Message) -> bool:
    return bool(message["type"] == "slots_update")


def shows(*booked: int) -> Callable[[Message], bool]:
    """Return a function that accepts an update in which just these slots are booked."""

    def accepts(message: Message) -> bool:
        return is_update(message) and set(booked) == {
            slot["id"] for slot in message["data"]["slots"] if slot["is_booked"]
        }

    return accepts


def check_update(message: Message) -> None:
    """Assert the seed's shape of an update; `version` is an addition that old clients ignore."""
    check_shape({key: message[key] for key in message if key != "version"}, UPDATE)


def check_time(text: str) -> None:
    """Assert a naive timestamp, of now, in UTC."""
    assert re.fullmatch(NAIVE_ISO, text), text
    assert abs(datetime.now(UTC).replace(tzinfo=None) - datetime.fromisoformat(text)) < timedelta(
        minutes=5
    )


# --------------------------------------------------------------------------------- GET /


def test_004_root_gives_basic_api_information(http: Http) -> None:
    """GET / ... "booked_slots": []"""
    status, answer = http.get("/")
    assert status == 200
    assert answer["message"] == "Slot Booking API is running"
    assert answer["websocket_endpoint"] == "/slot-booking"
    check_shape(answer, ROOT)
    assert answer["booked_slots"] == []


def test_004_root_lists_the_ids_of_booked_slots(outputs: Outputs, http: Http) -> None:
    """GET / ... "booked_slots": a list of slot ids"""
    book(outputs, 9, 6)
    assert http.get("/")[1]["booked_slots"] == [6, 9]


# --------------------------------------------------------------------------------- GET /health


def test_004_health_has_the_system_status_and_database_info(outputs: Outputs, http: Http) -> None:
    """GET /health: "total_slots": 12, "booked_slots_count": 3, "available_slots_count": 9"""
    book(outputs, 3, 8, 14)
    status, answer = http.get("/health")
    check_shape(answer, HEALTH)
    assert (status, answer["status"]) == (200, "healthy")
    counts = ("total_slots", "booked_slots_count", "available_slots_count")
    assert [answer[count] for count in counts] == [12, 3, 9]
    counts = ("total_slots", "booked_slots", "available_slots")
    assert [answer["database"][count] for count in counts] == [12, 3, 9]
    assert answer["database"]["database_path"] == outputs.table


def test_004_the_timestamp_of_health_is_naive(http: Http) -> None:
    """ "timestamp": "2025-07-28T10:30:00.123456" """
    check_time(http.get("/health")[1]["timestamp"])


# --------------------------------------------------------------------------------- GET /slots


def test_004_slots_has_all_slots_with_their_status(http: Http) -> None:
    """GET /slots: Get all slots with their current status"""
    status, answer = http.get("/slots")
    assert (status, set(answer)) == (200, set(BOARD))
    check_shape(answer["slots"], [SLOT])
    assert answer["slots"][0] == {
        "id": 3,
        "start_time": "03:00",
        "end_time": "04:00",
        "is_booked": False,
        "booked_at": None,
    }


def test_004_slots_lists_the_ids_of_available_and_booked_slots(
    outputs: Outputs, http: Http
) -> None:
    """ "available_slots": [3, 4, 5, 7, 8, 10, 11, 12, 13, 14], "booked_slots": [6, 9]"""
    book(outputs, 9, 6)
    answer = http.get("/slots")[1]
    check_shape(answer, BOARD)
    assert answer["available_slots"] == [3, 4, 5, 7, 8, 10, 11, 12, 13, 14]
    assert answer["booked_slots"] == [6, 9]


def test_004_booking_timestamps_are_recorded(outputs: Outputs, http: Http) -> None:
    """Booking timestamps are recorded; booked_at DATETIME DEFAULT NULL"""
    book(outputs, 9)
    booked = {slot["id"]: slot["booked_at"] for slot in http.get("/slots")[1]["slots"]}
    assert [slot for slot, at in booked.items() if at is not None] == [9]
    check_time(booked[9])


@pytest.mark.parametrize("slot", IDS)
def test_004_slot_ids_have_these_time_ranges(http: Http, slot: int) -> None:
    """| Slot ID | Time Range | (3: 03:00-04:00 to 14: 14:00-15:00), 1 hour each, 24-hour format"""
    slots = {one["id"]: one for one in http.get("/slots")[1]["slots"]}
    assert list(slots) == IDS
    assert slots[slot]["start_time"] == f"{slot:02}:00"
    assert slots[slot]["end_time"] == f"{slot + 1:02}:00"


# --------------------------------------------------------------------------------- GET /stats


def test_004_stats_has_detailed_statistics(outputs: Outputs, http: Http) -> None:
    """GET /stats: "slots": {"total": 12, "booked": 3, "available": 9}"""
    book(outputs, 3, 8, 14)
    status, answer = http.get("/stats")
    check_shape(answer, STATS)
    assert status == 200
    assert answer["slots"] == {"total": 12, "booked": 3, "available": 9}
    counts = ("total_slots", "booked_slots", "available_slots")
    assert [answer["database"][count] for count in counts] == [12, 3, 9]


def test_004_active_connections_are_counted(outputs: Outputs, http: Http) -> None:
    """ "websocket": {"active_connections": 2}, and the same in / and /health"""

    def counted() -> set[int]:
        return {
            http.get("/stats")[1]["websocket"]["active_connections"],
            http.get("/health")[1]["active_connections"],
            http.get("/")[1]["active_connections"],
        }

    async def story(_: Client, __: Client) -> None:
        await asyncio.to_thread(eventually, counted, lambda seen: seen == {2})

    eventually(counted, lambda seen: seen == {0})
    two_clients(outputs, story)
    eventually(counted, lambda seen: seen == {0})


# --------------------------------------------------------------------------------- WebSocket


def test_004_the_server_sends_the_slots_on_connecting(outputs: Outputs) -> None:
    """Server automatically sends current slot status from database"""
    book(outputs, 6, 9)

    async def story(one: Client, _: Client) -> Message:
        return one.received[0]

    initial = two_clients(outputs, story)
    check_update(initial)
    assert shows(6, 9)(initial)
    assert initial["data"]["booked_slots"] == [6, 9]
    assert initial["data"]["available_slots"] == [3, 4, 5, 7, 8, 10, 11, 12, 13, 14]


def test_004_the_timestamps_of_an_update_are_naive(outputs: Outputs) -> None:
    """ "timestamp": "2025-07-28T10:30:00.123456" """

    async def story(one: Client, two: Client) -> Message:
        await one.send({"type": "book_slot", "slot_id": 9})
        return await two.receives(shows(9))

    update = two_clients(outputs, story)
    check_time(update["timestamp"])
    [booked] = [slot for slot in update["data"]["slots"] if slot["is_booked"]]
    check_time(booked["booked_at"])


def test_004_book_a_slot(outputs: Outputs) -> None:
    """{"type": "book_slot", "slot_id": 9} ... "Slot 9 booked successfully" """

    async def story(one: Client, _: Client) -> Message:
        return await one.ask({"type": "book_slot", "slot_id": 9}, "booking_response")

    answer = two_clients(outputs, story)
    check_shape(answer, RESPONSE)
    assert answer == {
        "type": "booking_response",
        "success": True,
        "message": "Slot 9 booked successfully",
        "slot_id": 9,
    }


def test_004_cancel_a_slot(outputs: Outputs, http: Http) -> None:
    """{"type": "cancel_slot", "slot_id": 9} ... "Slot 9 booking cancelled successfully" """
    book(outputs, 9)

    async def story(one: Client, _: Client) -> Message:
        return await one.ask({"type": "cancel_slot", "slot_id": 9}, "cancellation_response")

    answer = two_clients(outputs, story)
    check_shape(answer, RESPONSE)
    assert answer == {
        "type": "cancellation_response",
        "success": True,
        "message": "Slot 9 booking cancelled successfully",
        "slot_id": 9,
    }
    [slot] = [slot for slot in http.get("/slots")[1]["slots"] if slot["id"] == 9]
    assert (slot["is_booked"], slot["booked_at"]) == (False, None)


def test_004_get_the_current_slots(outputs: Outputs) -> None:
    """{"type": "get_slots"} ... slots_update"""
    book(outputs, 6, 9)

    async def story(one: Client, _: Client) -> Message:
        return await one.ask({"type": "get_slots"}, "slots_update")

    answer = two_clients(outputs, story)
    check_update(answer)
    assert answer["data"]["booked_slots"] == [6, 9]
    assert answer["data"]["available_slots"] == [3, 4, 5, 7, 8, 10, 11, 12, 13, 14]


def test_004_a_booked_slot_is_not_booked_again(outputs: Outputs) -> None:
    """Duplicate Prevention; Booking Conflicts: ... prevent double-booking"""
    book(outputs, 9)

    async def story(one: Client, _: Client) -> Message:
        return await one.ask({"type": "book_slot", "slot_id": 9}, "booking_response")

    assert two_clients(outputs, story) == {
        "type": "booking_response",
        "success": False,
        "message": "Slot 9 is not available",
        "slot_id": 9,
    }


def test_004_a_free_slot_is_not_cancelled(outputs: Outputs) -> None:
    """cancellation_response with "success": false"""

    async def story(one: Client, _: Client) -> Message:
        return await one.ask({"type": "cancel_slot", "slot_id": 9}, "cancellation_response")

    assert two_clients(outputs, story) == {
        "type": "cancellation_response",
        "success": False,
        "message": "Slot 9 was not booked",
        "slot_id": 9,
    }


@pytest.mark.parametrize("slot", [2, 15, 99, 0, -1])
def test_004_there_are_no_other_slots(outputs: Outputs, http: Http, slot: int) -> None:
    """Slot IDs: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14"""

    async def story(one: Client, _: Client) -> Message:
        return await one.ask({"type": "book_slot", "slot_id": slot}, "booking_response")

    answer = two_clients(outputs, story)
    assert answer.get("success", False) is False
    assert http.get("/stats")[1]["slots"]["booked"] == 0


def test_004_of_concurrent_bookings_of_a_slot_one_succeeds(outputs: Outputs) -> None:
    """Database constraints prevent double-booking (10 clients at once)"""

    async def whole() -> list[Message]:
        async with Clients(outputs.websocket) as clients:
            ten = await clients.several(10)
            grab = {"type": "book_slot", "slot_id": 9}
            answers = await asyncio.gather(*(one.ask(grab, "booking_response") for one in ten))
            return list(answers)

    answers = run(whole())
    assert sorted(answer["success"] for answer in answers) == [False] * 9 + [True]


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("book_slot", "Missing slot_id in booking request"),
        ("cancel_slot", "Missing slot_id in cancellation request"),
    ],
)
def test_004_missing_parameters_are_an_error(outputs: Outputs, kind: str, sentence: str) -> None:
    """Missing Parameters: Validates required fields; "Missing slot_id in booking request" """

    async def story(one: Client, _: Client) -> Message:
        return await one.ask({"type": kind}, "error")

    answer = two_clients(outputs, story)
    check_shape(answer, ERROR)
    assert answer == {"type": "error", "message": sentence}


@pytest.mark.parametrize("frame", ["not json", "{", "", "[]", "9"])
def test_004_invalid_json_is_an_error(outputs: Outputs, frame: str) -> None:
    """Invalid JSON: Returns error message for malformed requests (and the connection stays)"""

    async def story(one: Client, _: Client) -> tuple[Message, Message]:
        error = await one.ask(frame, "error")
        return error, await one.ask({"type": "get_slots"}, "slots_update")

    error, update = two_clients(outputs, story)
    check_shape(error, ERROR)
    assert error["type"] == "error"
    assert update["type"] == "slots_update"


def test_004_an_unknown_message_type_is_an_error(outputs: Outputs) -> None:
    """Error Response: {"type": "error", "message": ...}"""

    async def story(one: Client, _: Client) -> Message:
        return await one.ask({"type": "x"}, "error")

    assert two_clients(outputs, story) == {
        "type": "error",
        "message": "Unknown message type: x",
    }


# --------------------------------------------------------------------------------- broadcasting


def test_004_all_clients_get_an_update_when_a_slot_is_booked_or_cancelled(
    outputs: Outputs,
) -> None:
    """All connected clients receive updates when slots are booked/cancelled"""

    async def story(one: Client, two: Client) -> None:
        await one.ask({"type": "book_slot", "slot_id": 5}, "booking_response")
        for client in (one, two):
            await client.receives(shows(5))
        since = len(one.received), len(two.received)
        await two.ask({"type": "cancel_slot", "slot_id": 5}, "cancellation_response")
        for client, place in zip((one, two), since, strict=True):
            await client.receives(shows(), since=place)

    two_clients(outputs, story)


def test_004_a_broadcast_has_the_lists_of_slot_ids(outputs: Outputs) -> None:
    """Initial Slots Data / Updates: "available_slots": [...], "booked_slots": [6, 9]"""

    async def story(one: Client, two: Client) -> Message:
        for slot in (6, 9):
            await one.ask({"type": "book_slot", "slot_id": slot}, "booking_response")
        return await two.receives(shows(6, 9))

    update = two_clients(outputs, story)
    check_update(update)
    assert update["data"]["available_slots"] == [3, 4, 5, 7, 8, 10, 11, 12, 13, 14]
    assert update["data"]["booked_slots"] == [6, 9]


def test_004_answers_go_to_the_sender_alone(outputs: Outputs) -> None:
    """Booking Response: to the client that asked; updates are broadcast"""

    async def story(one: Client, two: Client) -> list[str]:
        await one.ask({"type": "book_slot", "slot_id": 5}, "booking_response")
        await two.receives(shows(5))
        return [message["type"] for message in two.received]

    assert set(two_clients(outputs, story)) == {"slots_update"}


def test_004_disconnected_clients_do_not_disturb_the_others(outputs: Outputs) -> None:
    """Connection Errors: Gracefully handles disconnected clients"""

    async def story(one: Client, two: Client) -> None:
        two.socket.transport.abort()
        answer = await one.ask({"type": "book_slot", "slot_id": 4}, "booking_response")
        assert answer["success"] is True
        await one.receives(shows(4))

    two_clients(outputs, story)


def test_004_bookings_are_saved_immediately(outputs: Outputs, http: Http) -> None:
    """All slot bookings are immediately saved (and are stored when no client is connected)"""
    book(outputs, 14)
    assert http.get("/stats")[1]["slots"]["booked"] == 1

    async def story(one: Client, _: Client) -> Message:
        return one.received[0]

    assert shows(14)(two_clients(outputs, story))


def test_004_the_flow_of_the_test_client(outputs: Outputs) -> None:
    """1. Connect 2. Receive initial slot data 3. Book slot 9 4. Request slots 5. Listen"""

    async def story(one: Client, two: Client) -> None:
        assert is_update(one.received[0])
        booked = await one.ask({"type": "book_slot", "slot_id": 9}, "booking_response")
        assert booked["message"] == "Slot 9 booked successfully"
        assert shows(9)(await one.ask({"type": "get_slots"}, "slots_update"))
        since = len(one.received)
        await two.ask({"type": "book_slot", "slot_id": 10}, "booking_response")
        await one.receives(shows(9, 10), since=since)

    two_clients(outputs, story)


# --------------------------------------------------------------------------------- CORS


@pytest.mark.parametrize("origin", LOCAL_ORIGINS)
@pytest.mark.parametrize("path", ["/", "/health", "/slots", "/stats"])
def test_004_cors_is_enabled_for_local_origins(outputs: Outputs, path: str, origin: str) -> None:
    """CORS: Enabled for all origins (development setting): all local ones"""
    answer = cross_origin(f"{outputs.http}{path}", "GET", origin)
    assert answer.status_code == 200
    assert answer.headers.get("access-control-allow-origin") == origin


@pytest.mark.parametrize("origin", LOCAL_ORIGINS)
def test_004_a_preflight_of_a_local_origin_is_answered(outputs: Outputs, origin: str) -> None:
    """CORS_CONFIG: Cross-origin resource sharing settings (methods and headers)"""
    answer = cross_origin(
        f"{outputs.http}/confirm",
        "OPTIONS",
        origin,
        **{
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type",
        },
    )
    assert answer.is_success, answer
    assert answer.headers.get("access-control-allow-origin") == origin
    methods = _words(answer.headers.get("access-control-allow-methods", ""))
    headers = _words(answer.headers.get("access-control-allow-headers", ""))
    assert {"get", "post", "patch", "delete"} <= methods
    assert {"authorization", "content-type"} <= headers


def _words(header: str) -> set[str]:
    return {word.strip().lower() for word in header.split(",") if word.strip()}


@pytest.mark.parametrize("origin", FOREIGN_ORIGINS)
def test_004_cors_is_not_enabled_for_foreign_origins(outputs: Outputs, origin: str) -> None:
    """CORS: for no origin that is not local"""
    requests = [
        partial(cross_origin, f"{outputs.http}/slots", "GET", origin),
        partial(
            cross_origin,
            f"{outputs.http}/book",
            "OPTIONS",
            origin,
            **{"Access-Control-Request-Method": "POST"},
        ),
    ]
    for request in requests:
        assert "access-control-allow-origin" not in request().headers
