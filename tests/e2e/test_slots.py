"""The slots over HTTP and real WebSockets, many clients at once."""

import asyncio
import random
import time
from collections import Counter
from functools import partial
from typing import Any

import pytest

from booking.adapters.connections import DynamoConnections
from booking.domain.live import Connection
from local.stack import Outputs
from tests.support.clients import Client, Clients, Message
from tests.support.coroutines import run
from tests.support.e2e import Backend, Http, eventually

FRAMES = 2_000
MANY = 200
SLOTS = range(3, 15)
LIKELY: list[Any] = [
    *("", "{", "[]", "null", "9", '"book_slot"', "\x00", "🎟️", "x" * 5_000, "[" * 3_000),
    {"type": "book_slot"},
    {"type": "book_slot", "slot_id": "9"},
    {"type": "book_slot", "slot_id": 99},
    {"type": "cancel_slot", "slot_id": True},
    {"type": "$connect"},
    {"type": "$disconnect"},
    {"type": ["book_slot"]},
    {"slot_id": 9},
]


def shows(*booked: int) -> Any:
    """Return a test for an update with exactly these booked slots."""

    def accepts(message: Message) -> bool:
        return message["type"] == "slots_update" and set(booked) == {
            slot["id"] for slot in message["data"]["slots"] if slot["is_booked"]
        }

    return accepts


def any_update(message: Message) -> bool:
    return bool(message["type"] == "slots_update")


@pytest.fixture(autouse=True)
def empty_board(outputs: Outputs) -> None:
    """Cancel every slot."""

    async def clear() -> None:
        async with Clients(outputs.websocket) as clients:
            client = await clients.one()
            for slot in SLOTS:
                message = {"type": "cancel_slot", "slot_id": slot}
                await client.ask(message, "cancellation_response")

    run(clear())


def test_a_new_connection_gets_the_board_and_is_counted_over_http(
    outputs: Outputs, http: Http
) -> None:
    async def story() -> int:
        async with Clients(outputs.websocket) as clients:
            for client in await clients.several(3):
                await client.receives(shows())
            counted = await asyncio.to_thread(
                eventually, partial(http.get, "/stats"), lambda reply: connections(reply) >= 3
            )
            return connections(counted)

    def connections(reply: Any) -> int:
        return int(reply[1]["websocket"]["active_connections"])

    assert run(story()) >= 3
    eventually(partial(http.get, "/stats"), lambda reply: connections(reply) == 0)


def test_one_of_twenty_simultaneous_clients_gets_the_slot_and_all_are_notified(
    outputs: Outputs,
) -> None:
    async def story() -> list[Message]:
        async with Clients(outputs.websocket) as clients:
            twenty = await clients.several(20)
            grab = {"type": "book_slot", "slot_id": 9}
            answers = await asyncio.gather(*(c.ask(grab, "booking_response") for c in twenty))
            for client in twenty:
                await client.receives(shows(9))
            return list(answers)

    answers = run(story())
    assert Counter((answer["success"], answer["message"]) for answer in answers) == {
        (True, "Slot 9 booked successfully"): 1,
        (False, "Slot 9 is not available"): 19,
    }


def test_a_slot_is_booked_canceled_and_booked_again_after_reconnecting(
    outputs: Outputs, http: Http
) -> None:
    async def story() -> None:
        async with Clients(outputs.websocket) as clients:
            one, two = await clients.several(2)
            await one.ask({"type": "book_slot", "slot_id": 14}, "booking_response")
            await two.receives(shows(14))
        async with Clients(outputs.websocket) as clients:
            again = await clients.one()
            await again.receives(shows(14))
            canceled = await again.ask(
                {"type": "cancel_slot", "slot_id": 14}, "cancellation_response"
            )
            assert canceled["message"] == "Slot 14 booking cancelled successfully"
            await again.receives(shows(), since=1)
            update = await again.ask({"type": "get_slots"}, "slots_update")
            assert shows()(update)

    run(story())
    assert http.get("/slots")[1]["booked_slots"] == []


def test_two_hundred_clients_receive_a_change(outputs: Outputs) -> None:
    async def story() -> list[float]:
        async with Clients(outputs.websocket) as clients:
            many = await clients.several(MANY)
            for client in many:
                await client.receives(any_update)
            begin = time.monotonic()
            await many[0].send({"type": "book_slot", "slot_id": 5})
            for client in many:
                await client.receives(shows(5))
            return sorted(heard_at(client, shows(5)) - begin for client in many)

    delays = run(story())
    first, last = delays[0], delays[-1]
    print(f"{MANY} clients: first update after {first:.3f} s, last {last:.3f} s")  # noqa: T201
    assert len(delays) == MANY


def heard_at(client: Client, wanted: Any) -> float:
    return next(
        at for message, at in zip(client.received, client.at, strict=True) if wanted(message)
    )


def test_a_client_that_never_reads_does_not_delay_the_others(outputs: Outputs) -> None:
    async def story() -> None:
        async with Clients(outputs.websocket) as clients:
            deaf = await clients.one(listening=False)
            many = await clients.several(20)
            for _ in range(5):
                await deaf.send({"type": "get_slots"})
            for slot in SLOTS:
                await many[0].ask({"type": "book_slot", "slot_id": slot}, "booking_response")
            for client in many:
                await client.receives(shows(*SLOTS))

    run(story())


def test_a_connection_that_was_not_closed_is_removed(outputs: Outputs, aws: Backend) -> None:
    hour_ago = round(time.time() * 1000) - 3_600_000
    dead = Connection(id="dead=", since=hour_ago)
    DynamoConnections(aws.dynamodb, aws.table).add(dead)

    async def story() -> None:
        async with Clients(outputs.websocket) as clients:
            client = await clients.one()
            await client.ask({"type": "book_slot", "slot_id": 3}, "booking_response")
            await client.receives(shows(3))

    run(story())
    eventually(lambda: aws.keys("CONNECTIONS"), lambda found: not found)


def test_each_of_two_thousand_malformed_frames_is_answered(outputs: Outputs) -> None:
    seed = random.SystemRandom().randrange(10**9)
    chance = random.Random(seed)

    async def send_malformed(clients: Clients, frames: list[Any]) -> Counter[str]:
        client = await clients.one()
        await client.receives(any_update)
        for frame in frames:
            await client.send(frame)
        answers = {"error", "booking_response", "cancellation_response"}
        await client.until(
            lambda: sum(m["type"] in answers for m in client.received) >= len(frames)
        )
        return Counter(message["type"] for message in client.received)

    async def story() -> Counter[str]:
        async with Clients(outputs.websocket) as clients:
            shares = [chance.choices(LIKELY, k=FRAMES // 10) for _ in range(10)]
            counts = await asyncio.gather(*(send_malformed(clients, share) for share in shares))
            return sum(counts, Counter())

    received = run(story())
    print(f"seed {seed}: {dict(received)}")  # noqa: T201
    assert set(received) <= {"error", "booking_response", "cancellation_response", "slots_update"}
    assert received.total() - received["slots_update"] == FRAMES


def test_the_service_is_healthy(http: Http) -> None:
    assert http.answer("GET", "/health").json()["status"] == "healthy"
    assert http.answer("GET", "/").status_code == 200
