"""A restart with persistent data: offers, bookings and users of before are valid after it.

Each way of stopping has its own stack, which is stopped while a cancellation is being relayed, and
started again with the same folder.
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

import pytest

from local import process, stack
from local.aws import Aws
from local.stack import Outputs
from operations.verify import verify
from tests.support.clients import Clients
from tests.support.coroutines import run
from tests.support.e2e import Backend, Booked, Compact, Http, backend, eventually, pending_work
from tests.support.v1 import Person, V1OverHttp

WINDOW = 850  # seconds: the offer outlives the restart; its timer is a delayed message in SQS
SHORT_WINDOW = 6  # seconds: the offer's deadline passes while the stack is down
LONG_WINDOW = 3600  # seconds: longer than SQS can delay a message, so the timer is a schedule
OLGA = Person("olga", ("organizer",))


def stop_later(_: Path) -> None:
    """Do nothing: the end of the context stops the stack, as `make down` does."""


def kill(folder: Path) -> None:
    """Kill the emulator's process, which can't save anything then."""
    pid = process.running(folder)
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    eventually(lambda: process.running(folder), lambda running: running is None)


@dataclass
class Before:
    """The bookings, the timers and the token from before the stop."""

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
    """The stack after its restart, its clients, and the promises from before."""

    outputs: Outputs
    http: Http
    compact: Compact
    aws: Backend
    v1: V1OverHttp
    before: Before


@pytest.fixture(scope="module", params=[stop_later, kill], ids=["down", "kill -9"])
def after(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[After]:
    stop: Callable[[Path], None] = request.param
    folder = tmp_path_factory.mktemp("restart") / "stack"
    start = partial(stack.start, folder, confirmation_window=WINDOW, persist=True)
    with start() as outputs:
        before = promises(outputs)
        stop(folder)
    # Wait until the deadline of the short offer has passed, while nothing runs.
    deadline = time.time() + SHORT_WINDOW
    eventually(time.time, lambda now: now > deadline)
    with start() as outputs:
        http = Http(outputs.http)
        compact = Compact(http)
        compact.promised |= {b.id: b.user for b in (before.held, before.seat, before.waiting)}
        yield After(outputs, http, compact, backend(outputs), V1OverHttp(http, outputs), before)
        http.close()


def promises(outputs: Outputs) -> Before:
    """Create offers, waiters, timers and users. The last request is a cancellation, not relayed."""
    http = Http(outputs.http)
    compact, v1 = Compact(http), V1OverHttp(http, outputs)
    seat, held = seat_and_waiter(compact)
    assert compact.cancel(seat)[0] == 200
    deadline = compact.status_becomes(held, "ConfirmationPending")["confirmation_deadline"]
    scheduled, scheduled_booking, _ = offered(v1, LONG_WINDOW)
    other_seat, waiting = seat_and_waiter(compact)
    unrelayed_seat, unrelayed = seat_and_waiter(compact)
    _, lapsing, next_after_lapse = offered(v1, SHORT_WINDOW)
    before = Before(
        held=held,
        deadline=deadline,
        scheduled=scheduled,
        scheduled_booking=scheduled_booking,
        lapsing=lapsing["id"],
        next_after_lapse=next_after_lapse,
        seat=other_seat,
        waiting=waiting,
        unrelayed=unrelayed,
        token=v1.token(scheduled),
    )
    assert compact.cancel(unrelayed_seat)[0] == 200
    http.close()
    return before


def seat_and_waiter(compact: Compact) -> tuple[Booked, Booked]:
    """Create a conference of one seat; return the booking of the seat and a waitlisted one."""
    name = compact.conference(1)
    seat, waiting = compact.book(name), compact.book(name)
    assert (seat.status, waiting.status) == ("CONFIRMED", "WAITLISTED")
    return seat, waiting


def offered(v1: V1OverHttp, window: int) -> tuple[Person, dict[str, Any], str]:
    """Offer a seat for `window` seconds; return its holder, the booking, the next booking's id."""
    conference = v1.conference(OLGA, confirmation_window=window)["id"]
    first, second, third = (Person(f"u{os.urandom(4).hex()}") for _ in range(3))
    seat = v1.book(first, conference)["id"]
    waiting = v1.book(second, conference)["id"]
    last = v1.book(third, conference)["id"]
    v1.move(first, "cancel", seat)
    read = partial(v1.booking, second, waiting)
    booking = eventually(read, lambda seen: seen["status"] == "CONFIRMATION_PENDING")
    return second, booking, last


def test_an_offer_has_the_same_deadline_and_can_be_confirmed(after: After) -> None:
    seen = after.compact.booking(after.before.held.id)
    assert seen["status"] == "ConfirmationPending"
    assert seen["confirmation_deadline"] == after.before.deadline
    assert after.compact.confirm(after.before.held)[0] == 200


def test_a_token_from_before_the_restart_is_accepted(after: After) -> None:
    person, booking = after.before.scheduled, after.before.scheduled_booking
    headers = {"authorization": f"Bearer {after.before.token}"}
    seen = after.v1.send(None, "GET", f"/v1/bookings/{booking['id']}", headers=headers)
    assert (seen.status, seen.body["deadline"]) == (200, booking["deadline"])
    answer = after.v1.cognito.get_user(AccessToken=after.before.token)
    assert answer["Username"] == person.user_id
    confirm = f"/v1/bookings/{booking['id']}/confirm"
    assert after.v1.send(None, "POST", confirm, headers=headers).status == 200


def test_a_schedule_from_before_the_restart_exists(after: After) -> None:
    booking = after.before.scheduled_booking["id"]
    names = schedules(after.outputs)
    assert any(name.startswith(f"lapse-{booking}") for name in names), names


def test_a_cancellation_that_was_not_relayed_leads_to_an_offer(after: After) -> None:
    after.compact.status_becomes(after.before.unrelayed, "ConfirmationPending")
    after.compact.take_offer(after.before.unrelayed)


def test_a_timer_that_was_due_during_the_stop_fires(after: After) -> None:
    """Only the timer writes the lapse and the next offer to the history; reads do not."""

    def verbs(booking: str) -> list[str]:
        return [entry["verb"]["S"] for entry in after.aws.history().get(booking, [])]

    eventually(partial(verbs, after.before.lapsing), lambda found: "lapse" in found)
    eventually(partial(verbs, after.before.next_after_lapse), lambda found: "promote" in found)


def test_a_cancellation_after_the_restart_leads_to_an_offer_that_is_pushed(after: After) -> None:
    waiting = after.before.waiting

    async def cancel_and_listen() -> None:
        async with Clients(after.outputs.websocket) as clients:
            client = await clients.one()
            await client.ask({"type": "subscribe", "booking": waiting.id}, "booking")
            await asyncio.to_thread(after.compact.cancel, after.before.seat)
            await client.receives(
                lambda message: (
                    message["type"] == "booking" and message["status"] == "CONFIRMATION_PENDING"
                )
            )

    run(cancel_and_listen())
    after.compact.take_offer(waiting)


def test_every_change_is_relayed_and_every_invariant_holds(after: After) -> None:
    def unsettled() -> list[str]:
        items, found = verify(after.aws.dynamodb, after.outputs.table, between=0)
        relayed = [
            entry
            for entry in pending_work(items, after.aws.messages_due())
            if "holds an offer" not in entry
        ]
        return [*found, *relayed]

    assert eventually(unsettled, lambda found: not found) == []
    assert not [line for line in after.aws.errors_logged() if "relay" in line.lower()]


def test_health_is_healthy(after: After) -> None:
    assert after.http.get("/health")[1]["status"] == "healthy"


def schedules(outputs: Outputs) -> list[str]:
    """Return the names of all schedules."""
    pages = Aws(outputs.aws).client("scheduler").get_paginator("list_schedules").paginate()
    return [schedule["Name"] for page in pages for schedule in page["Schedules"]]
