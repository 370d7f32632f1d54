"""The AWS clients, the clock, ids and random choices of a deployed function."""

import random
import secrets
import time
import uuid
from collections.abc import Sequence
from functools import cache
from typing import Any

import boto3
from botocore.config import Config

from booking.domain.conference import Instant
from booking.edge.settings import sockets_endpoint

# For requests: one retry and short timeouts. `Attempts` retries conflicts, from fresh state.
REQUEST = Config(
    user_agent="conference-booking",  # otherwise botocore builds a long one for every call
    connect_timeout=1,
    read_timeout=1,
    retries={"mode": "standard", "total_max_attempts": 2},
    parameter_validation=False,
    max_pool_connections=16,  # the lanes of a long waitlist are read at once
)
# For the relay and the workers, which have more time than a request.
WORKER = REQUEST.merge(
    Config(read_timeout=5, retries={"mode": "standard", "total_max_attempts": 3})
)
# Without retries, because a second call has a second effect, such as another mail. The use case
# decides whether to retry.
ONCE = WORKER.merge(Config(retries={"mode": "standard", "total_max_attempts": 1}))
CONFIGS = {"dynamodb": REQUEST, "sesv2": ONCE, "cognito-idp": ONCE, "kms": REQUEST}


def now() -> Instant:
    """Return the current time, in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def new_id() -> str:
    """Return a new id that cannot be guessed."""
    return str(uuid.uuid4())


def new_secret() -> str:
    """Return 256 random bits as a text for URLs."""
    return secrets.token_urlsafe(32)


def pick(choices: Sequence[int]) -> int:
    """Return a random choice, so that concurrent requests spread over shards and partitions."""
    return random.choice(choices)  # noqa: S311 - no secret


@cache
def client(service: str) -> Any:
    """Return the client of a service; the same one on each call."""
    return boto3.client(service, config=CONFIGS.get(service, WORKER))  # type: ignore[call-overload]


@cache
def gateway_client() -> Any:
    """Return the client that posts to WebSocket connections.

    It does not retry, because the use case retries all failed posts of a round together.
    """
    from booking.adapters.gateway import POSTS_AT_ONCE

    posting = Config(
        read_timeout=2,
        retries={"mode": "standard", "total_max_attempts": 1},
        max_pool_connections=POSTS_AT_ONCE,
    )
    return boto3.client(
        "apigatewaymanagementapi", endpoint_url=sockets_endpoint(), config=REQUEST.merge(posting)
    )


@cache
def identity_client() -> Any:
    """Return the client that verifies access tokens, with the short timeouts of requests."""
    return boto3.client("cognito-idp", config=REQUEST)
