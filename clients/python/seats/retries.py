"""Retries: send a request again after 429, 503 and lost connections, where that is safe.

429 and 503 mean that nothing was written or that the service does not know yet. A request with an
idempotency key may be sent again in any case: the service does the work once.
"""

import itertools
import random
import re
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from seats.generated.idempotent import OPERATIONS

KEY = "Idempotency-Key"
RETRIED_STATUSES = frozenset({429, 503})
READS = frozenset({"GET", "HEAD"})
_ACCEPT_KEYS = tuple((method, re.compile(path)) for method, path in OPERATIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """Limits for the retries of one request. Times are in seconds."""

    attempts: int = 8  # including the first
    timeout: float = 60.0  # no attempt starts later than this after the first one
    wait_default: float = 0.5  # if there is no Retry-After; doubled with each attempt
    wait_max: float = 10.0  # the upper limit for each wait
    jitter: Callable[[], float] = random.random  # returns a uniform number from 0 to 1

    def wait(self, retry_after: str, attempt: int) -> float:
        """Return the seconds until the next attempt; `attempt` counts from 1.

        The wait is not shorter than Retry-After. Jitter spreads clients refused at one moment.
        """
        backoff = self.wait_default * 2.0 ** (attempt - 1)
        requested = float(retry_after) if retry_after.isdecimal() else backoff
        least = min(requested, self.wait_max)
        return least + self.jitter() * min(backoff, self.wait_max)


def accepts_key(method: str, path: str) -> bool:
    """Return whether the service accepts an idempotency key for a request."""
    return any(method == known and pattern.fullmatch(path) for known, pattern in _ACCEPT_KEYS)


class RetryTransport(httpx.BaseTransport):
    """Sends requests, again if needed, and gives writes an idempotency key."""

    def __init__(
        self,
        transport: httpx.BaseTransport,
        policy: RetryPolicy,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Wrap a transport."""
        self._transport = transport
        self._policy = policy
        self._sleep = sleep
        self._clock = clock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the last answer. Raises httpx.TransportError."""
        if KEY not in request.headers and accepts_key(request.method, _path(request)):
            request.headers[KEY] = uuid.uuid4().hex
        started = self._clock()
        for attempt in itertools.count(1):
            outcome = self._send(request)
            if isinstance(outcome, httpx.Response):
                if outcome.status_code not in RETRIED_STATUSES:
                    return outcome
                retry_after = outcome.headers.get("retry-after", "").strip()
            else:
                retry_after = ""
            wait = self._policy.wait(retry_after, attempt)
            late = self._clock() - started + wait > self._policy.timeout
            if late or attempt >= self._policy.attempts:
                break
            if isinstance(outcome, httpx.Response):
                outcome.read()
                outcome.close()  # gives the connection back to the pool
            self._sleep(wait)
        if isinstance(outcome, httpx.Response):
            return outcome
        raise outcome

    def _send(self, request: httpx.Request) -> httpx.Response | httpx.TransportError:
        """Return the answer, or the error of a request that may be sent again."""
        try:
            return self._transport.handle_request(request)
        except httpx.TransportError as lost:
            if not _is_repeatable(request):
                raise
            return lost

    def close(self) -> None:
        """Close the wrapped transport."""
        self._transport.close()


def _path(request: httpx.Request) -> str:
    return request.url.raw_path.decode().partition("?")[0]


def _is_repeatable(request: httpx.Request) -> bool:
    """Return whether a request may be sent again although its outcome is unknown."""
    return request.method in READS or KEY in request.headers
