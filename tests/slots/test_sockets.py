"""The exact messages of the slots over WebSocket, from the real handlers."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.sockets import Sockets, sockets_over_memory


@pytest.fixture(scope="module")
def stack() -> Iterator[Sockets]:
    with sockets_over_memory() as fresh:
        yield fresh


@pytest.fixture
def sockets(stack: Sockets) -> Sockets:
    stack.reset()
    return stack


def booked(update: dict[str, Any]) -> list[int]:
    """Return the booked slots of a slots_update."""
    assert set(update) == {"type", "data", "version", "timestamp"}
    assert update["type"] == "slots_update"
    data = update["data"]
    found = [slot["id"] for slot in data["slots"] if slot["is_booked"]]
    assert data["booked_slots"] == found
    assert data["available_slots"] == [s for s in range(3, 15) if s not in found]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}", update["timestamp"])
    return found


def test_a_new_connection_gets_the_board(sockets: Sockets) -> None:
    connection = sockets.connect()
    [snapshot] = sockets.received(connection)
    assert booked(snapshot) == []
    assert sockets.received(connection) == []


def test_a_booked_slot_is_pushed_to_every_connection(sockets: Sockets) -> None:
    one, two = sockets.connect(), sockets.connect()
    sockets.push()
    assert sockets.ask(one, {"type": "book_slot", "slot_id": 9}) == {
        "type": "booking_response",
        "success": True,
        "message": "Slot 9 booked successfully",
        "slot_id": 9,
    }
    sockets.push()
    for connection in (one, two):
        assert booked(sockets.gateway.taken(connection)[-1]) == [9]


def test_a_booked_slot_is_not_available(sockets: Sockets) -> None:
    one, two = sockets.connect(), sockets.connect()
    sockets.ask(one, {"type": "book_slot", "slot_id": 9})
    assert sockets.ask(two, {"type": "book_slot", "slot_id": 9}) == {
        "type": "booking_response",
        "success": False,
        "message": "Slot 9 is not available",
        "slot_id": 9,
    }


def test_a_canceled_slot_is_free_again(sockets: Sockets) -> None:
    one = sockets.connect()
    sockets.ask(one, {"type": "book_slot", "slot_id": 9})
    assert sockets.ask(one, {"type": "cancel_slot", "slot_id": 9}) == {
        "type": "cancellation_response",
        "success": True,
        "message": "Slot 9 booking cancelled successfully",
        "slot_id": 9,
    }
    assert sockets.ask(one, {"type": "cancel_slot", "slot_id": 9}) == {
        "type": "cancellation_response",
        "success": False,
        "message": "Slot 9 was not booked",
        "slot_id": 9,
    }


def test_get_slots_returns_the_board(sockets: Sockets) -> None:
    one, two = sockets.connect(), sockets.connect()
    sockets.push()
    sockets.gateway.taken(two)
    assert booked(sockets.ask(one, {"type": "get_slots"})) == []
    assert sockets.received(two) == []


@pytest.mark.parametrize("slot", [2, 15, 0, -1, 10**30])
def test_an_unknown_slot_is_refused_like_a_booked_one(sockets: Sockets, slot: int) -> None:
    one = sockets.connect()
    answer = sockets.ask(one, {"type": "book_slot", "slot_id": slot})
    assert answer["success"] is False
    assert answer["message"] == f"Slot {slot} is not available"
    answer = sockets.ask(one, {"type": "cancel_slot", "slot_id": slot})
    assert answer["success"] is False
    assert answer["message"] == f"Slot {slot} was not booked"


@pytest.mark.parametrize(
    ("message", "error"),
    [
        ({"type": "book_slot"}, "Missing slot_id in booking request"),
        ({"type": "book_slot", "slot_id": None}, "Missing slot_id in booking request"),
        ({"type": "cancel_slot"}, "Missing slot_id in cancellation request"),
        ({"type": "book_slot", "slot_id": "9"}, "slot_id: must be a whole number"),
        ({"type": "book_slot", "slot_id": True}, "slot_id: must be a whole number"),
        ({"type": "book_slot", "slot_id": 9.0}, "slot_id: must be a whole number"),
        ({"type": "book_slot", "slot_id": [9]}, "slot_id: must be a whole number"),
    ],
)
def test_a_message_without_a_valid_slot_gets_an_error(
    sockets: Sockets, message: Any, error: str
) -> None:
    one = sockets.connect()
    assert sockets.ask(one, message) == {"type": "error", "message": error}


def test_several_changes_in_a_batch_push_one_update_of_the_newest_state(sockets: Sockets) -> None:
    one = sockets.connect()
    sockets.received(one)
    for slot in (3, 4, 5):
        sockets.ask(one, {"type": "book_slot", "slot_id": slot})
    sockets.gateway.taken(one)
    [update] = sockets.received(one)
    assert (booked(update), update["version"]) == ([3, 4, 5], 3)


def test_a_repeated_batch_pushes_the_current_state(sockets: Sockets) -> None:
    one = sockets.connect()
    sockets.ask(one, {"type": "book_slot", "slot_id": 3})
    sockets.push()
    sockets.ask(one, {"type": "cancel_slot", "slot_id": 3})
    sockets.records_pushed = 0
    [update] = sockets.received(one)
    assert (booked(update), update["version"]) == ([], 2)


def test_http_and_the_socket_read_the_same_board(sockets: Sockets) -> None:
    sockets.ask(sockets.connect(), {"type": "book_slot", "slot_id": 14})
    _, body = sockets.functions.http("get_slots", "GET", "/slots")
    assert [slot["id"] for slot in body["slots"] if slot["is_booked"]] == [14]
