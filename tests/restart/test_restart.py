"""A restart with kept data: what was promised before it is kept after it, however the stack ended.

Each way of stopping has a stack of its own, which is stopped once in the middle of things and
started again on the same folder.
"""

import asyncio
import os
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import boto3
import pytest

from local import process, stack
from local.stack import Outputs
from operations.verify import verify
from tests.support.clients import Clients, run
from tests.support.e2e import Behind, Booked, Compact, Http, behind, eventually, under_way
from tests.support.v1 import Person, V1OverHttp

WINDOW = 850  # seconds: an offer outlives the restart, its timer a message that SQS delays
SHORT_WINDOW = 6  # seconds: an offer lapses while the stack is down
LONG_WINDOW = 3600  # seconds: beyond SQS's reach, so that a schedule stands for the offer
OLGA = Person("olga", ("organizer",))


def leave(_: Path) -> None:
    """Stop as `make down` does: the context's end does it."""


def kill(folder: Path) -> None:
    """Kill the emulator's process, which gets no chance to save anything."""
    pid = process.running(folder)
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    eventually(lambda: process.running(folder), lambda running: running is None)


@dataclass
class Before:
    """What was promised before the stop."""

    held: Booked
    deadline: str
    scheduled: Person
    scheduled_booking: dict[str, Any]
    lapsing: str
    next_after_lapse: str
    seat: Booked
    waiting: Booked
    unrelayed: Booked
    token: str


@dataclass
class After:
    """The stack after its restart, with what its clients need."""

    outputs: Outputs
    http: Http
    compact: Compact
    aws: Behind
    v1: V1OverHttp
    before: Before


@pytest.fixture(scope="module", params=[leave, kill], ids=["down", "kill -9"])
def after(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[After]:
    stop: Callable[[Path], None] = request.param
    folder = tmp_path_factory.mktemp("restart") / "stack"
    start = partial(stack.start, folder, confirmation_window=WINDOW, persist=True)
    with start() as outputs:
        before = promises(outputs)
        stop(folder)
    # The short offer's deadline passes while nothing runs: nobody but the clock can tell.
    passed = time.time() + SHORT_WINDOW
    eventually(time.time, lambda now: now > passed)
    with start() as outputs:
        http = Http(outputs.http)
        compact = Compact(http)
        compact.promised |= {b.id: b.user for b in (before.held, before.seat, before.waiting)}
        yield After(outputs, http, compact, behind(outputs), V1OverHttp(http, outputs), before)
        http.close()


def promises(outputs: Outputs) -> Before:
    """Have offers, waiters, timers and users in place; the last request's effects are under way."""
    http = Http(outputs.http)
    compact, v1 = Compact(http), V1OverHttp(http, outputs)
    seat, held = queue(compact)
    assert compact.cancel(seat)[0] == 200
    deadline = compact.status_becomes(held, "ConfirmationPending")["confirmation_deadline"]
    scheduled, scheduled_booking, _ = offered(v1, LONG_WINDOW)
    kept_seat, waiting = queue(compact)
    unrelayed_seat, unrelayed = queue(compact)
    _, lapsing, next_after_lapse = offered(v1, SHORT_WINDOW)
    before = Before(
        held=held,
        deadline=deadline,
        scheduled=scheduled,
        scheduled_booking=scheduled_booking,
        lapsing=lapsing["id"],
        next_after_lapse=next_after_lapse,
        seat=kept_seat,
        waiting=waiting,
        unrelayed=unrelayed,
        token=v1.token(scheduled),
    )
    assert compact.cancel(unrelayed_seat)[0] == 200
    http.close()
    return before


def queue(compact: Compact) -> tuple[Booked, Booked]:
    """Book the one seat of a conference, and have somebody wait for it."""
    name = compact.conference(1)
    seat, waiting = compact.book(name), compact.book(name)
    assert (seat.status, waiting.status) == ("CONFIRMED", "WAITLISTED")
    return seat, waiting


def offered(v1: V1OverHttp, window: int) -> tuple[Person, dict[str, Any], str]:
    """Have a seat offered for so many seconds; return its holder, the booking, the next waiter."""
    conference = v1.conference(OLGA, confirmation_window=window)["id"]
    first, second, third = (Person(f"u{os.urandom(4).hex()}") for _ in range(3))
    seat = v1.book(first, conference)["id"]
    waiting = v1.book(second, conference)["id"]
    last = v1.book(third, conference)["id"]
    v1.move(first, "cancel", seat)
    look = partial(v1.booking, second, waiting)
    booking = eventually(look, lambda seen: seen["status"] == "CONFIRMATION_PENDING")
    return second, booking, last


def test_an_offer_survives_with_its_deadline(after: After) -> None:
    seen = after.compact.booking(after.before.held.id)
    assert seen["status"] == "ConfirmationPending"
    assert seen["confirmation_deadline"] == after.before.deadline
    assert after.compact.confirm(after.before.held)[0] == 200


def test_a_signed_in_user_stays_valid(after: After) -> None:
    person, booking = after.before.scheduled, after.before.scheduled_booking
    headers = {"authorization": f"Bearer {after.before.token}"}
    seen = after.v1.send(None, "GET", f"/v1/bookings/{booking['id']}", headers=headers)
    assert (seen.status, seen.body["deadline"]) == (200, booking["deadline"])
    answer = after.v1.cognito.get_user(AccessToken=after.before.token)
    assert answer["Username"] == person.user_id
    confirm = f"/v1/bookings/{booking['id']}/confirm"
    assert after.v1.send(None, "POST", confirm, headers=headers).status == 200


def test_a_schedule_set_before_stands(after: After) -> None:
    booking = after.before.scheduled_booking["id"]
    names = schedules(after.outputs)
    assert any(name.startswith(f"lapse-{booking}") for name in names), names


def test_a_cancellation_not_yet_relayed_leads_to_an_offer(after: After) -> None:
    after.compact.status_becomes(after.before.unrelayed, "ConfirmationPending")
    after.compact.take_offer(after.before.unrelayed)


def test_a_timer_that_came_due_meanwhile_fires(after: After) -> None:
    """The history has the lapse and the next offer: a reader's clock alone writes neither."""

    def verbs(booking: str) -> list[str]:
        return [entry["verb"]["S"] for entry in after.aws.history().get(booking, [])]

    eventually(partial(verbs, after.before.lapsing), lambda told: "lapse" in told)
    eventually(partial(verbs, after.before.next_after_lapse), lambda told: "promote" in told)


def test_a_cancellation_leads_to_an_offer_and_it_is_pushed(after: After) -> None:
    waiting = after.before.waiting

    async def story() -> None:
        async with Clients(after.outputs.websocket) as clients:
            client = await clients.one()
            await client.ask({"type": "subscribe", "booking": waiting.id}, "booking")
            await asyncio.to_thread(after.compact.cancel, after.before.seat)
            await client.hears(
                lambda said: said["type"] == "booking" and said["status"] == "CONFIRMATION_PENDING"
            )

    run(story())
    after.compact.take_offer(waiting)


def test_at_rest_every_change_has_its_history_and_every_invariant_holds(after: After) -> None:
    def unsettled() -> list[str]:
        items, found = verify(after.aws.dynamodb, after.outputs.table, between=0)
        relayed = [
            entry
            for entry in under_way(items, after.aws.under_way())
            if "holds an offer" not in entry
        ]
        return [*found, *relayed]

    assert eventually(unsettled, lambda found: not found) == []
    assert not [line for line in after.aws.errors_logged() if "relay" in line.lower()]


def test_it_says_that_it_is_healthy(after: After) -> None:
    assert after.http.get("/health")[1]["status"] == "healthy"


def schedules(outputs: Outputs) -> list[str]:
    """Name the schedules that stand."""
    client = boto3.client(
        "scheduler",
        endpoint_url=outputs.aws,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    pages = client.get_paginator("list_schedules").paginate()
    return [schedule["Name"] for page in pages for schedule in page["Schedules"]]
