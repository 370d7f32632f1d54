"""Retries for clients of the service: wait as long as `Retry-After` says, then send again.

A 503 of the service means that no attempt succeeded in time; it has `Retry-After`. The 429 and 503
of API Gateway do not. A client may repeat the request after either (docs/operations.md, limits
and quotas). Other statuses are final: a 500 is a bug, and after a 504 the outcome is unknown.

    with retries.client("http://127.0.0.1:8080") as http:
        http.post("/book", json={"name": "PyCon", "user_id": "alice"})

Send an Idempotency-Key if the surface accepts one. Without it a repeated POST can be refused
although the first attempt succeeded: DynamoDB committed the write, and the reply was lost.
"""

import asyncio
import logging
import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection
from websockets.asyncio.client import connect as connect_async
from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection as SyncClientConnection
from websockets.sync.client import connect as connect_sync

RETRIED_STATUSES = frozenset({429, 503})
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """Limits for the retries of a client. Times are in seconds."""

    attempts: int = 6  # including the first
    timeout: float = 60.0  # no attempt starts later than this after the first one
    wait_default: float = 1.0  # if Retry-After is missing or is not a number of seconds
    wait_max: float = 10.0  # the upper limit for Retry-After
    jitter: Callable[[], float] = random.random  # returns a uniform number from 0 to 1

    def wait_before_next(
        self, status: int, retry_after: str | None, *, attempt: int, elapsed: float
    ) -> float | None:
        """Return the seconds to wait before the next attempt; None if this answer is final.

        attempt counts from 1. The wait is at least the time in Retry-After. Jitter that grows with
        each attempt spreads the clients that were refused at the same moment.
        """
        if status not in RETRIED_STATUSES or attempt >= self.attempts:
            return None
        requested = min(self._seconds(retry_after), self.wait_max)
        wait = requested + self.jitter() * attempt * max(requested, self.wait_default)
        return wait if elapsed + wait <= self.timeout else None

    def _seconds(self, retry_after: str | None) -> float:
        """Parse Retry-After. A date, which the service never sends, counts as no header."""
        text = (retry_after or "").strip()
        return float(text) if text.isascii() and text.isdigit() else self.wait_default


POLICY = RetryPolicy()


@dataclass(frozen=True)
class RetryCount:
    """Counts retries by status and request. Thread-safe."""

    _counts: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, status: int, request: str, wait: float) -> None:
        """Count and log one retry."""
        with self._lock:
            self._counts[f"{status} {request}"] += 1
        logger.warning("%s answered %d; retrying in %.1f s", request, status, wait)

    def counts(self) -> Counter[str]:
        """Return how often each request was retried, keyed `<status> <method> <path>`."""
        with self._lock:
            return self._counts.copy()


# All retries of this process.
RETRIED = RetryCount()


class RetryTransport(httpx.BaseTransport):
    """Sends a request again while the answer is 429 or 503, as the policy allows.

    The answer of the last attempt is returned unchanged. A request whose body is a stream is not
    retried, because the stream can be read only once.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport,
        policy: RetryPolicy = POLICY,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
        retried: RetryCount = RETRIED,
    ) -> None:
        """Wrap a transport."""
        self._transport = transport
        self._policy = policy
        self._sleep = sleep
        self._clock = clock
        self._retried = retried

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request, with retries."""
        repeatable = isinstance(request.stream, httpx.ByteStream)
        started = self._clock()
        for attempt in range(1, self._policy.attempts + 1):
            response = self._transport.handle_request(request)
            wait = self._policy.wait_before_next(
                response.status_code,
                response.headers.get("retry-after"),
                attempt=attempt,
                elapsed=self._clock() - started,
            )
            if wait is None or not repeatable:
                return response
            response.read()
            response.close()  # gives the connection back to the pool
            self._retried.add(response.status_code, _line(request), wait)
            self._sleep(wait)
        raise AssertionError("the policy makes the last attempt's answer final")

    def close(self) -> None:
        """Close the wrapped transport."""
        self._transport.close()


def _line(request: httpx.Request) -> str:
    return f"{request.method} {request.url.path}"


def client(
    base_url: str, *, timeout: float = 60.0, connections: int = 100, policy: RetryPolicy = POLICY
) -> httpx.Client:
    """Return an HTTP client that retries. It ignores the proxy settings of the environment."""
    # No idle connections: between two threads, httpcore can close one that it has just assigned.
    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=0)
    transport = RetryTransport(httpx.HTTPTransport(trust_env=False, limits=limits), policy)
    return httpx.Client(base_url=base_url, timeout=timeout, trust_env=False, transport=transport)


# ------------------------------------------------------------------------------------ WebSockets


def _wait_before_reconnect(
    refused: InvalidStatus, policy: RetryPolicy, attempt: int, started: float
) -> float:
    """Return the seconds until the next handshake. Raises InvalidStatus if none follows."""
    status = refused.response.status_code
    wait = policy.wait_before_next(
        status,
        refused.response.headers.get("Retry-After"),
        attempt=attempt,
        elapsed=time.monotonic() - started,
    )
    if wait is None:
        raise refused
    RETRIED.add(status, "WebSocket handshake", wait)
    return wait


def connect(address: str, policy: RetryPolicy = POLICY, **options: Any) -> SyncClientConnection:
    """Open a WebSocket connection; retry the handshake after 429 or 503."""
    started = time.monotonic()
    for attempt in range(1, policy.attempts + 1):
        try:
            connection: SyncClientConnection = connect_sync(address, **options)
        except InvalidStatus as refused:
            time.sleep(_wait_before_reconnect(refused, policy, attempt, started))
        else:
            return connection
    raise AssertionError("the policy makes the last attempt's answer final")


async def connect_asyncio(
    address: str, policy: RetryPolicy = POLICY, **options: Any
) -> ClientConnection:
    """Open a WebSocket connection from asyncio; retry as `connect` does."""
    started = time.monotonic()
    for attempt in range(1, policy.attempts + 1):
        try:
            return await connect_async(address, **options)
        except InvalidStatus as refused:
            await asyncio.sleep(_wait_before_reconnect(refused, policy, attempt, started))
    raise AssertionError("the policy makes the last attempt's answer final")
