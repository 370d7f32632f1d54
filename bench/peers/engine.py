"""Runs our engine on the emulator's DynamoDB directly, without HTTP, gateway or Lambda."""

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any

import boto3
from botocore.config import Config

from bench.peers.race import SEATS, Booker, Raced, race
from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import AddUser, Newcomer
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.ports.contention import Busy
from booking.edge.engine import Engine
from testing.engines import engine_over

PROCESSES = 8
HOUR = 3_600_000
ATTEMPTS = Attempts(sleep=time.sleep, jitter=random.random, elapsed=time.monotonic)
CONFIG = Config(parameter_validation=False, max_pool_connections=64)


def now() -> int:
    """Return the wall clock's time in milliseconds."""
    return time.time_ns() // 1_000_000


def client(endpoint: str) -> Any:
    """Return a DynamoDB client of the emulator."""
    return boto3.client(
        "dynamodb",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",  # noqa: S106 - the emulator accepts any key
        config=CONFIG,
    )


def engine(endpoint: str) -> Engine:
    """Return our engine with the emulator's DynamoDB."""
    return engine_over(client(endpoint), attempts=ATTEMPTS)


def add_people(endpoint: str, names: list[str]) -> None:
    """Add a user for each name."""
    add = engine(endpoint).build(AddUser)
    for name in names:
        add(Newcomer(attendee=f"open:{name}", user_id=name, topics=("A",)))


def add_conference(endpoint: str, name: str, day: int) -> None:
    """Add a conference that starts in `day` days."""
    start = now() + 24 * day * HOUR
    add = engine(endpoint).build(AddConference)
    add(
        Listing(
            id=name,
            name=name,
            location="B",
            topics=("A",),
            start=start,
            end=start + HOUR,
            capacity=SEATS,
        )
    )


def race_in_processes(endpoint: str, conference: str, clients: int, names: list[str]) -> Raced:
    """Run the race in several processes, each with a share of the clients and of the people."""
    context = get_context("spawn")
    processes = min(PROCESSES, clients)
    ready, results = context.Barrier(processes), context.Queue()
    shares = [names[number::processes] for number in range(processes)]
    running = [
        context.Process(
            target=_run,
            args=(_Share(endpoint, conference, clients // processes, share), ready, results),
        )
        for share in shares
    ]
    for process in running:
        process.start()
    found: list[Raced] = [results.get() for _ in running]
    for process in running:
        process.join()
    answers: Counter[str] = sum((Counter(one.answers) for one in found), Counter())
    took = [time for one in found for time in one.took]
    return Raced(answers=answers, took=took, seconds=max(one.seconds for one in found))


@dataclass(frozen=True, slots=True)
class _Share:
    """The part of the race that one process runs."""

    endpoint: str
    conference: str
    clients: int
    names: list[str]


def _run(share: _Share, ready: Any, results: Any) -> None:
    book = engine(share.endpoint).build(Book)
    ready.wait()
    results.put(race(share.clients, share.names, lambda: _booker(book, share.conference)))


def _booker(book: Callable[[BookSeat], Any], conference: str) -> Booker:
    def answer(name: str) -> str:
        try:
            booking = book(
                BookSeat(conference_id=conference, attendee=f"open:{name}", with_position=False)
            )
        except Busy:
            return "busy"
        return str(booking.standing.state).lower()

    return answer
