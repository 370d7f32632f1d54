"""Clients of a race in separate processes, so that no lock of a process orders them.

The processes run many races, and start each race together.
"""

import contextlib
import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from typing import Any

import boto3

from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import AddUser, Newcomer
from booking.application.book import Book, BookSeat
from booking.edge import clients
from booking.edge.engine import Engine
from booking.slots.domain import SLOTS, SlotNotAvailable
from booking.slots.use_cases import BookSlot
from operations.checker import violations
from testing.engines import engine_over, patient

PROCESSES = 8
HOUR = 3_600_000


def client(endpoint: str) -> Any:
    """Return a client of an engine with an address."""
    return boto3.client(
        "dynamodb",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def _engine(endpoint: str, table: str) -> Engine:
    attempts = patient(timeout=120.0, jitter=random.random)
    return engine_over(client(endpoint), table=table, attempts=attempts)


_together: Barrier


def _wait_for_each_other(barrier: Barrier) -> None:
    global _together  # noqa: PLW0603 - one for each process
    _together = barrier


@contextmanager
def racers() -> Iterator[ProcessPoolExecutor]:
    """Yield eight processes for races."""
    spawned = get_context("spawn")
    barrier = spawned.Barrier(PROCESSES, timeout=600)
    with ProcessPoolExecutor(
        PROCESSES, mp_context=spawned, initializer=_wait_for_each_other, initargs=(barrier,)
    ) as pool:
        yield pool


def _book_some(endpoint: str, table: str, people: list[str]) -> list[str]:
    """Book for some users, one after another, in a separate process."""
    book = _engine(endpoint, table).build(Book)
    _together.wait()
    booked = [book(BookSeat(conference_id="C", attendee=f"open:{who}")) for who in people]
    return [view.standing.state for view in booked]


def race(  # noqa: PLR0917 - the parameters are independent
    pool: ProcessPoolExecutor, endpoint: str, table: str, people: int, seats: int, shards: int
) -> Counter[str]:
    """Book for all users at once, from all processes; return the outcome of each."""
    engine = _engine(endpoint, table)
    start = clients.now() + 24 * HOUR
    engine.build(AddConference)(
        Listing(
            id="C",
            name="C",
            location="B",
            topics=("A",),
            description="A race.",  # the DynamoDB Local of 2020 rejects empty strings
            start=start,
            end=start + HOUR,
            capacity=seats,
            expected_demand=shards * 150,
        )
    )
    names = [f"u{number}" for number in range(people)]
    for name in names:
        engine.build(AddUser)(Newcomer(attendee=f"open:{name}", user_id=name, topics=("A",)))
    shares = [names[number::PROCESSES] for number in range(PROCESSES)]
    got = pool.map(_book_some, [endpoint] * PROCESSES, [table] * PROCESSES, shares)
    return Counter(state for share in got for state in share)


def _grab_slots(endpoint: str, table: str, clients: int) -> list[int]:
    """Book every slot, for some clients one after another, in a separate process."""
    book = _engine(endpoint, table).build(BookSlot)
    got = []
    _together.wait()
    for _ in range(clients):
        for slot in random.sample(SLOTS, len(SLOTS)):
            with contextlib.suppress(SlotNotAvailable):
                book(slot)
                got.append(slot)
    return got


def race_for_slots(
    pool: ProcessPoolExecutor, endpoint: str, table: str, clients: int
) -> Counter[int]:
    """Book slots from all processes at once; return the number of successes of each slot."""
    shares = [clients // PROCESSES] * PROCESSES
    got = pool.map(_grab_slots, [endpoint] * PROCESSES, [table] * PROCESSES, shares)
    return Counter(slot for share in got for slot in share)


def broken(endpoint: str, table: str) -> list[str]:
    """Return the broken invariants in the table of a race."""
    pages = client(endpoint).get_paginator("scan").paginate(TableName=table)
    return violations(item for page in pages for item in page["Items"])
