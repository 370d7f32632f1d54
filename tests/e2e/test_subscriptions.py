"""Changes of availability and bookings, pushed over real WebSockets."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from local.stack import Outputs
from operations import retries
from operations.token import local_cognito, sign_in
from tests.support.clients import Client, Clients, Message
from tests.support.coroutines import run
from tests.support.e2e import Compact, a_day, at_once, new_name, written

RUSH, SEATS = 60, 40


@pytest.fixture(scope="module")
def token(outputs: Outputs) -> Callable[..., str]:
    """Return a function that signs a user in and returns the access token."""
    cognito = local_cognito(outputs.aws)
    return partial(sign_in, cognito, outputs.user_pool, outputs.user_pool_client)


async def subscribed(clients: Clients, **to: Any) -> tuple[Client, Message]:
    client = await clients.one()
    kind = "availability" if "conference" in to else "booking"
    return client, await client.ask({"type": "subscribe", **to}, kind)


def matches(kind: str, **wanted: Any) -> Callable[[Message], bool]:
    """Return a predicate that accepts messages of this type with these fields."""

    def accepts(message: Message) -> bool:
        return message["type"] == kind and wanted.items() <= message.items()

    return accepts


def test_a_rush_causes_few_availability_messages(outputs: Outputs, compact: Compact) -> None:
    name, users = compact.conference(SEATS), compact.users(RUSH)

    async def story() -> list[Message]:
        async with Clients(outputs.websocket) as clients:
            client, now = await subscribed(clients, conference=name, realm="open")
            assert (now["free"], now["sold"], now["waiting"]) == (SEATS, 0, 0)
            calls = [partial(compact.try_to_book, name, user) for user in users]
            await asyncio.to_thread(at_once, calls)
            await client.receives(matches("availability", sold=SEATS, waiting=RUSH - SEATS, free=0))
            return [message for message in client.received if message["type"] == "availability"]

    pushed = run(story())
    print(f"{RUSH} bookings were pushed in {len(pushed) - 1} messages")  # noqa: T201
    versions = [message["version"] for message in pushed]
    assert versions == sorted(set(versions))
    assert len(pushed) < RUSH
    for message in pushed:
        assert message["free"] + message["held"] + message["sold"] == message["capacity"] == SEATS


def test_a_waiter_receives_position_offer_and_seat(outputs: Outputs, compact: Compact) -> None:
    name = compact.conference(1)
    seat, ahead, waiter = (compact.book(name) for _ in range(3))

    async def story() -> None:
        async with Clients(outputs.websocket) as clients:
            client, now = await subscribed(clients, booking=waiter.id)
            assert (now["status"], now["position"]) == ("WAITLISTED", 2)
            await asyncio.to_thread(compact.cancel, ahead)
            await client.receives(matches("booking", status="WAITLISTED", position=1))
            await asyncio.to_thread(compact.cancel, seat)
            offer = await client.receives(matches("booking", status="CONFIRMATION_PENDING"))
            assert offer["deadline"] is not None
            await asyncio.to_thread(compact.take_offer, waiter)
            await client.receives(matches("booking", status="CONFIRMED", position=None))

    run(story())


def test_only_the_signed_in_attendee_of_a_booking_receives_it(
    outputs: Outputs, compact: Compact, token: Callable[..., str]
) -> None:
    alice, bob = token("alicelive", ["customer"]), token("boblive", ["customer"])
    organizer = token("orglive", ["organizer"])
    begin = a_day()
    body = {
        "name": new_name("Live"),
        "location": "Berlin",
        "topics": ["A"],
        "slots": 1,
        "start": written(begin),
        "end": written(begin + timedelta(hours=1)),
    }
    with retries.client(outputs.http) as client:

        def post(path: str, body: Any, bearer: str) -> Any:
            headers = {"authorization": f"Bearer {bearer}"}
            answer = client.post(path, json=body, headers=headers)
            assert answer.is_success, answer.text
            return answer.json()

        post("/v1/conferences", body, organizer)
        booking = post("/v1/bookings", {"conference": body["name"]}, alice)["id"]
        compact.promised[booking] = "alicelive"

        async def story() -> None:
            async with Clients(outputs.websocket) as clients:
                own, now = await subscribed(clients, booking=booking, token=alice)
                assert now["status"] == "CONFIRMED"
                for other in ({}, {"token": bob}):
                    _, refused = await subscribed(clients, booking=booking, **other)
                    assert refused == {"type": "error", "message": "booking not found"}
                head, payload, signature = alice.split(".")
                for forged in (
                    f"{head}.{payload}.{signature[::-1]}",
                    f"{head}.{payload}.x",
                    "x.y.z",
                ):
                    _, refused = await subscribed(clients, booking=booking, token=forged)
                    assert refused["message"] == "the access token is not accepted"
                path = f"/v1/bookings/{booking}/cancel"
                await asyncio.to_thread(post, path, {}, alice)
                await own.receives(matches("booking", status="CANCELED", reason="attendee"))

        run(story())


def test_nothing_is_pushed_after_unsubscribing(outputs: Outputs, compact: Compact) -> None:
    name = compact.conference(2)

    async def story() -> None:
        async with Clients(outputs.websocket) as clients:
            left, _ = await subscribed(clients, conference=name, realm="open")
            stays, _ = await subscribed(clients, conference=name, realm="open")
            await left.ask(
                {"type": "unsubscribe", "conference": name, "realm": "open"}, "unsubscribed"
            )
            received = len(left.received)
            await asyncio.to_thread(compact.book, name)
            await stays.receives(matches("availability", sold=1))
            await left.ask({"type": "ping"}, "pong")  # all earlier messages have arrived
            later = [message["type"] for message in left.received[received:]]
            assert "availability" not in later

    run(story())
