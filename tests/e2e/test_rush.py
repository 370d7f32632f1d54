"""A sale in rush mode on a deployed stack: 200 people by script, and one who watches."""

import asyncio
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

from local.stack import Outputs
from tests.support.clients import Clients
from tests.support.coroutines import run
from tests.support.e2e import LIMIT_SECONDS, eventually
from tests.support.v1 import Person, Reply, V1OverHttp, person

PEOPLE, SEATS, AT_ONCE = 200, 50, 16
QUEUEING = timedelta(minutes=9)  # the queue is open this long before the sale; all join it first


def _opening(after: timedelta) -> str:
    return (datetime.now(UTC) + after).isoformat()


def _open(v1: V1OverHttp, organizer: Person, conference: str) -> None:
    """Move the opening to now."""
    path = f"/v1/conferences/{conference}"
    moved = v1.send(organizer, "PATCH", path, {"opens_at": _opening(timedelta(0))})
    assert moved.status == 200, moved


def _ask(v1: V1OverHttp, by: Person, conference: str) -> Reply:
    return v1.send(by, "POST", "/v1/bookings", {"conference": conference})


def test_two_hundred_people_queue_before_the_opening_and_are_served_in_order(
    v1: V1OverHttp, outputs: Outputs
) -> None:
    organizer, people = person("organizer"), [person() for _ in range(PEOPLE)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(v1.token, people))
    about = {"sale": "rush", "opens_at": _opening(QUEUEING), "expected_demand": PEOPLE}
    conference = v1.conference(organizer, slots=SEATS, **about)["id"]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        replies = list(pool.map(lambda one: _ask(v1, one, conference), people))
    assert Counter(reply.status for reply in replies) == {202: PEOPLE}
    assert {reply.body["status"] for reply in replies} == {"QUEUED"}
    owners = {reply.body["id"]: one for one, reply in zip(people, replies, strict=True)}
    in_order = sorted(owners)
    last, owner = in_order[-1], owners[in_order[-1]]
    place = v1.send(owner, "GET", f"/v1/bookings/{last}")
    assert place.status == 202
    assert place.body["ahead"] > 0

    async def watched() -> dict[str, Any]:
        async with Clients(outputs.websocket) as clients:
            client = await clients.one()
            message = {"type": "subscribe", "booking": last, "token": v1.token(owner)}
            await client.ask(message, "booking")
            _open(v1, organizer, conference)
            return await client.receives(lambda seen: seen.get("status") == "WAITLISTED")

    assert run(asyncio.wait_for(watched(), LIMIT_SECONDS))["booking"] == last

    def shown() -> list[dict[str, Any]]:
        found = [v1.send(owners[one], "GET", f"/v1/bookings/{one}") for one in in_order]
        return [reply.body for reply in found]

    bookings = eventually(shown, lambda seen: all(one["status"] != "QUEUED" for one in seen))
    states = [one["status"] for one in bookings]
    assert states == ["CONFIRMED"] * SEATS + ["WAITLISTED"] * (PEOPLE - SEATS)
    tickets = [one["ticket"] for one in bookings[SEATS:]]
    assert tickets == sorted(tickets)


def test_a_second_request_is_refused_when_its_turn_comes(v1: V1OverHttp) -> None:
    organizer, alice = person("organizer"), person()
    about = {"sale": "rush", "opens_at": _opening(QUEUEING)}
    conference = v1.conference(organizer, slots=2, **about)["id"]
    first, second = (_ask(v1, alice, conference).body["id"] for _ in range(2))
    _open(v1, organizer, conference)
    reply = eventually(
        lambda: v1.send(alice, "GET", f"/v1/bookings/{second}"), lambda seen: seen.status != 202
    )
    assert (reply.status, reply.body["refused"]) == (409, "already-booked")
    assert v1.booking(alice, first)["status"] == "CONFIRMED"
