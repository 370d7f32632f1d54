"""The path of a heartbeat: sweeper, stream, consumers and GET /health."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from booking.adapters import keys
from booking.adapters.heartbeats import DynamoHeartbeats
from booking.application.heartbeat import CONSUMERS, ECHO_LIMIT_MS, PUSH, RELAY
from booking.slots.rendering import slot_time
from local import heartbeat as local_heartbeat
from testing.tables import TABLE
from tests.support.functions import Functions, functions_over_memory
from tests.support.sockets import passes


@pytest.fixture
def functions() -> Iterator[Functions]:
    with functions_over_memory() as loaded:
        yield loaded


def heartbeats(functions: Functions) -> list[Any]:
    """Return the stream records of the heartbeat."""
    records = functions.engine.stream_records()
    return [record for record in records if record["dynamodb"]["Keys"]["sk"]["S"] == keys.HEARTBEAT]


def health(functions: Functions) -> tuple[int, Any, dict[str, str]]:
    answer = functions.answer("get_health", "GET", "/health")
    status, body = answer["statusCode"], json.loads(answer["body"])
    return status, body, answer["headers"]


def pass_time(functions: Functions, monkeypatch: pytest.MonkeyPatch, milliseconds: int) -> None:
    """Advance the clock of GET /health."""
    found = functions.module("get_health")
    clock = found.find_lagging_consumers.clock
    later = type(found.find_lagging_consumers)(
        found.find_lagging_consumers.heartbeats,
        lambda: clock() + milliseconds,
        found.find_lagging_consumers.attempts,
    )
    monkeypatch.setattr(found, "find_lagging_consumers", later)


def test_health_is_ok_after_both_consumers_echo_a_heartbeat(
    functions: Functions, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = functions.invoke("sweep", {})["heartbeat"]
    records = heartbeats(functions)
    for consumer in CONSUMERS:
        assert functions.invoke(consumer, {"Records": records}) == {"batchItemFailures": []}
    pulse = DynamoHeartbeats(functions.engine.client(), TABLE).pulse()
    assert (pulse.newest, pulse.echoes) == (sent, dict.fromkeys(CONSUMERS, sent))
    pass_time(functions, monkeypatch, 100 * ECHO_LIMIT_MS)
    status, body, _ = health(functions)
    assert (status, body["status"]) == (200, "healthy")
    assert "behind" not in body


def test_health_is_503_and_names_the_consumer_without_an_echo(
    functions: Functions, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = functions.invoke("sweep", {})["heartbeat"]
    functions.invoke(PUSH, {"Records": heartbeats(functions)})
    assert health(functions)[0] == 200
    pass_time(functions, monkeypatch, ECHO_LIMIT_MS + 1_000)
    status, body, headers = health(functions)
    assert (status, body["status"]) == (503, "unhealthy")
    assert body["behind"] == [{"consumer": RELAY, "since": slot_time(sent)}]
    assert body["message"] == f"{RELAY} has not followed the table's stream since {slot_time(sent)}"
    assert int({name.lower(): value for name, value in headers.items()}["retry-after"]) > 0
    assert body["total_slots"] == 12


@pytest.mark.parametrize("function", ["RelayChangesFunction", "PushChangesFunction"])
def test_the_consumers_receive_heartbeats_but_no_echoes(
    functions: Functions, function: str
) -> None:
    """Otherwise each echo would cause another echo."""
    functions.invoke("sweep", {})
    for consumer in CONSUMERS:
        functions.invoke(consumer, {"Records": heartbeats(functions)})
    records = functions.engine.stream_records()
    heard = [record["dynamodb"]["Keys"] for record in records if passes(record, function)]
    assert heard == [keys.heartbeat()]


def test_the_local_stack_reads_the_same_items() -> None:
    assert local_heartbeat.CONSUMERS == CONSUMERS
    assert keys.heartbeat()["pk"]["S"] == local_heartbeat.PARTITION
    assert keys.echo("")["sk"]["S"] == local_heartbeat.ECHO
