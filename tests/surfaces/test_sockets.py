"""Messages and connections of the WebSocket API, through the real handlers."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from booking.domain.live import CONNECTION_LIFETIME_MS
from tests.support.sockets import Sockets, sockets_over_memory


@pytest.fixture(scope="module")
def stack() -> Iterator[Sockets]:
    with sockets_over_memory() as fresh:
        yield fresh


@pytest.fixture
def sockets(stack: Sockets) -> Sockets:
    stack.reset()
    return stack


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ({"type": "x"}, "Unknown message type: x"),
        ({"type": "$connect"}, "Unknown message type: $connect"),
        ({"type": "$disconnect"}, "Unknown message type: $disconnect"),
        ({"type": "x" * 100}, "Unknown message type: " + "x" * 50),
        ({"type": "\ud800"}, "Unknown message type: \ud800"),
        ({"type": 5}, "type: must be a string"),
        ({}, "Missing type in message"),
        ([], "A message must be a JSON object"),
        ("", "A message must be JSON"),
        ("not JSON", "A message must be JSON"),
        ('{"type": "book_slot", "slot_id": NaN}', "A message must be JSON"),
        ("[" * 4000, "A message must be JSON"),
        ("9" * 4096, "A message must be a JSON object"),
        ("x" * 4097, "A message must be at most 4096 bytes"),
    ],
)
def test_an_invalid_message_gets_an_error(sockets: Sockets, message: Any, sentence: str) -> None:
    one = sockets.connect()
    assert sockets.ask(one, message) == {"type": "error", "message": sentence}


def test_a_message_with_a_reserved_route_name_disconnects_nobody(sockets: Sockets) -> None:
    one = sockets.connect()
    sockets.ask(one, {"type": "$disconnect"})
    assert len(sockets.items("CONNECTIONS#")) == 1


def test_a_ping_gets_a_pong(sockets: Sockets) -> None:
    assert sockets.ask(sockets.connect(), {"type": "ping"})["type"] == "pong"


def test_a_closed_connection_gets_no_more_messages(sockets: Sockets) -> None:
    one, two = sockets.connect(), sockets.connect()
    sockets.disconnect(two)
    sockets.ask(one, {"type": "book_slot", "slot_id": 3})
    sockets.push()
    assert sockets.gateway.sent[two] == []
    assert len(sockets.items("CONNECTIONS#")) == 1


def aged(sockets: Sockets, connection: str) -> None:
    """Change the age of a connection to one hour."""
    [item] = [i for i in sockets.items("CONNECTIONS#") if i["sk"]["S"] == connection]
    since = str(int(item["since"]["N"]) - CONNECTION_LIFETIME_MS // 2)
    sockets.functions.engine.client().put_item(
        TableName="bookings", Item={**item, "since": {"N": since}}
    )


def test_a_connection_that_the_gateway_lost_is_removed(sockets: Sockets) -> None:
    one, two = sockets.connect(), sockets.connect()
    aged(sockets, two)
    sockets.push()
    sockets.gateway.open.discard(two)  # without a message
    sockets.ask(one, {"type": "book_slot", "slot_id": 3})
    sockets.push()
    assert [item["sk"]["S"] for item in sockets.items("CONNECTIONS#")] == [one]


def test_a_new_connection_that_the_gateway_does_not_know_yet_stays(sockets: Sockets) -> None:
    one = sockets.connect()
    sockets.gateway.open.discard(one)
    sockets.push()
    assert [item["sk"]["S"] for item in sockets.items("CONNECTIONS#")] == [one]
    assert sockets.gateway.posts > 1


def test_a_failing_connection_does_not_affect_the_others(sockets: Sockets) -> None:
    connections = [sockets.connect() for _ in range(20)]
    sockets.push()
    sockets.gateway.failing.add(connections[7])
    sockets.ask(connections[0], {"type": "book_slot", "slot_id": 3})
    for connection in connections:
        sockets.gateway.taken(connection)
    sockets.push()
    heard = [u["data"]["booked_slots"] for c in connections for u in sockets.gateway.taken(c)]
    assert heard == [[3]] * 19
    assert len(sockets.items("CONNECTIONS#")) == 20


def test_http_reports_the_number_of_connections(sockets: Sockets) -> None:
    connections = [sockets.connect() for _ in range(5)]
    sockets.disconnect(connections[0])
    _, body = sockets.functions.http("get_stats", "GET", "/stats")
    assert body["websocket"] == {"active_connections": 4}


def test_messages_are_ascii(sockets: Sockets) -> None:
    answer = sockets.ask(sockets.connect(), {"type": "日本"})
    assert json.dumps(answer).isascii()


def test_the_duration_of_a_broadcast_is_measured(
    sockets: Sockets, capsys: pytest.CaptureFixture[str]
) -> None:
    one = sockets.connect()
    sockets.received(one)
    capsys.readouterr()
    sockets.ask(one, {"type": "book_slot", "slot_id": 9})
    sockets.push()
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (late,) = [line["BroadcastLatency"] for line in lines if "BroadcastLatency" in line]
    assert len(late) == 1
    assert late[0] >= 0
