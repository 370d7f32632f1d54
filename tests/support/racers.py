"""Clients of a race in processes of their own, so that nothing in one process orders them.

They stay for many races, and begin each together.
"""

import contextlib
import random
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from typing import Any

import boto3

from booking.adapters.boards import DynamoBoards
from booking.adapters.dynamodb import DynamoStore
from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import AddUser, Newcomer
from booking.application.admission import Admission
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.bookings import SeeBooking
from booking.application.slots import BookSlot
from booking.domain.slots import SLOTS, SlotNotAvailable
from operations.checker import violations

PROCESSES = 8
HOUR = 3_600_000


def client(endpoint: str) -> Any:
    """A client of an engine with an address."""
    return boto3.client(
        "dynamodb",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def _attempts() -> Attempts:
    return Attempts(pause=time.sleep, jitter=random.random, elapsed=time.monotonic, budget=120.0)


def _now() -> int:
    return time.time_ns() // 1_000_000


def _new_id() -> str:
    return str(uuid.uuid4())


_together: Barrier


def _wait_for_each_other(barrier: Barrier) -> None:
    global _together  # noqa: PLW0603 - one a process, for all its races
    _together = barrier


@contextmanager
def racers() -> Iterator[ProcessPoolExecutor]:
    """Keep eight processes that race when told."""
    spawned = get_context("spawn")
    barrier = spawned.Barrier(PROCESSES, timeout=600)
    with ProcessPoolExecutor(
        PROCESSES, mp_context=spawned, initializer=_wait_for_each_other, initargs=(barrier,)
    ) as pool:
        yield pool


def _book_some(endpoint: str, table: str, people: list[str]) -> list[str]:
    """Book for some people, one after another, in a process of its own."""
    store = DynamoStore(client(endpoint), table)
    attempts = _attempts()
    see, admission = SeeBooking(store, _now, attempts), Admission(store, random.choice)
    book = Book(store, _now, _new_id, admission, see, attempts)
    _together.wait()
    made = [book(BookSeat(conference_id="C", attendee=f"open:{who}")) for who in people]
    return [booking.place.standing.state for booking in made]


def race(  # noqa: PLR0917 - each is a different thing
    pool: ProcessPoolExecutor, endpoint: str, table: str, people: int, seats: int, shards: int
) -> Counter[str]:
    """Let everybody book at once, from all processes; return who got what."""
    store = DynamoStore(client(endpoint), table)
    start = _now() + 24 * HOUR
    AddConference(store, _now, _new_id, _attempts())(
        Listing(
            id="C",
            name="C",
            location="B",
            topics=("A",),
            description="A race.",  # the DynamoDB Local of 2020 takes no empty string
            start=start,
            end=start + HOUR,
            capacity=seats,
            expected_demand=shards * 150,
        )
    )
    names = [f"u{number}" for number in range(people)]
    for name in names:
        AddUser(store, _now, _new_id, _attempts())(
            Newcomer(attendee=f"open:{name}", user_id=name, topics=("A",))
        )
    shares = [names[number::PROCESSES] for number in range(PROCESSES)]
    got = pool.map(_book_some, [endpoint] * PROCESSES, [table] * PROCESSES, shares)
    return Counter(state for share in got for state in share)


def _grab_slots(endpoint: str, table: str, clients: int) -> list[int]:
    """Try for every slot, some clients one after another, in a process of its own."""
    boards = DynamoBoards(client(endpoint), table)
    book = BookSlot(boards, _now, _new_id, _attempts())
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
    """Let all clients grab slots at once, from all processes; return how often each was got."""
    shares = [clients // PROCESSES] * PROCESSES
    got = pool.map(_grab_slots, [endpoint] * PROCESSES, [table] * PROCESSES, shares)
    return Counter(slot for share in got for slot in share)


def broken(endpoint: str, table: str) -> list[str]:
    """Walk the table of a race and say what is broken."""
    pages = client(endpoint).get_paginator("scan").paginate(TableName=table)
    return violations(item for page in pages for item in page["Items"])
