"""The parts that use cases are wired from: clients, the table, the queues, clock and chance."""

import random
import time
import uuid
from functools import cache
from typing import Any

import boto3
from botocore.config import Config

from booking.adapters.dynamodb import DynamoStore, in_parallel
from booking.adapters.messages import Queues, Schedules
from booking.application.attempts import Attempts
from booking.domain.conference import Instant
from booking.edge.observability import attempt_lost
from booking.edge.settings import settings

# One retry, short timeouts: conflicts are retried by us, with fresh state.
CONFIG = Config(
    user_agent="conference-booking",  # else botocore builds a long one for every call
    connect_timeout=1,
    read_timeout=1,
    retries={"mode": "standard", "total_max_attempts": 2},
    parameter_validation=False,
    max_pool_connections=16,  # the lanes of a long waitlist are read at once
)


def now() -> Instant:
    """Read the wall clock."""
    return time.time_ns() // 1_000_000


def new_id() -> str:
    """Mint an id that nobody guesses."""
    return str(uuid.uuid4())


def pick(choices: Any) -> int:
    """Choose one, so that a rush spreads."""
    return random.choice(choices)  # type: ignore[no-any-return]  # noqa: S311 - no secret


# What the relay and the workers send may take longer than a request may wait.
PATIENT = CONFIG.merge(
    Config(read_timeout=5, retries={"mode": "standard", "total_max_attempts": 3})
)


# A mail whose reply is lost may be under way: it is for Notify to say whether it goes out again.
# And whoever is erased from the user pool waits for it, and may ask again.
ONCE = PATIENT.merge(Config(retries={"mode": "standard", "total_max_attempts": 1}))
CONFIGS = {"dynamodb": CONFIG, "sesv2": ONCE, "cognito-idp": ONCE}


@cache
def client(service: str) -> Any:
    """Make a client; one a service a function, at its start."""
    return boto3.client(service, config=CONFIGS.get(service, PATIENT))  # type: ignore[call-overload]


SETTINGS = settings()
OPEN_SURFACES = SETTINGS.open_surfaces
attempts = Attempts(
    pause=time.sleep, jitter=random.random, elapsed=time.monotonic, lost=attempt_lost
)


def store() -> DynamoStore:
    """The one table."""
    return DynamoStore(client("dynamodb"), SETTINGS.table, in_parallel)


def queues(schedules: Schedules | None = None) -> Queues:
    """The queues that this function was told of."""
    return Queues(
        sqs=client("sqs"),
        promotions=SETTINGS.promotions_queue,
        lapses=SETTINGS.lapses_queue,
        starts=SETTINGS.starts_queue,
        schedules=schedules,
    )
