"""The limits of an AWS account, which tests can change while the stack runs.

A PATCH to `/_local/limits` on the emulator's port with a JSON object changes the limits that it
names, for example `{"concurrent_executions": 10}`. A GET returns all limits, and a DELETE restores
the defaults.
"""

import dataclasses
import json
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from local.front import Application, Receive, Scope, Send, answer_json

PATH = "/_local/limits"


@dataclass(frozen=True)
class Limits:
    """The values of an account in which quotas have been raised, so that tests run fast."""

    concurrent_executions: int = 1_000
    """Lambda functions of the account that run at the same time; a new account may have 10."""
    payload_bytes: int = 10 * 1024 * 1024
    """The largest body of a request to an HTTP API."""
    integration_seconds: int = 30
    """The time in which a function must answer a request to an HTTP API."""
    group_deletion_seconds: int = 5
    """The time for which a schedule group with schedules is being deleted."""
    recursive_invocations: int = 16
    """The invocations of a function in one chain of requests; the next one is dropped."""
    transaction_milliseconds: int = 0
    """The time for which a transaction holds its items; 0: transactions never conflict."""
    write_units_per_second: int = 0
    """The write units of each table; 0: no limit. AWS starts with 4,000 and adapts."""
    ses_sandbox: bool = False
    """Whether SES sends to verified identities only, as in a new account."""
    ses_messages_per_second: int = 14
    """Recipients of SES in each second; 1 in the sandbox."""
    cognito_mails_per_day: int = 1_000_000
    """Mails of a pool without an SES identity; 50 in an account."""
    cognito_sign_up_code_seconds: int = 24 * 3600
    """The time for which a code that confirms a sign-up is valid."""
    cognito_password_code_seconds: int = 3600
    """The time for which a code that sets a forgotten password is valid."""


class Current:
    """The limits that apply now."""

    def __init__(self) -> None:
        self.limits = Limits()

    def change(self, wanted: object) -> None:
        """Change the limits that a JSON object names. Raises ValueError."""
        known = {field.name for field in dataclasses.fields(Limits)}
        if not isinstance(wanted, dict) or not wanted.keys() <= known:
            raise ValueError(f"send a JSON object with some of {', '.join(sorted(known))}")
        for name, value in wanted.items():
            if type(value) is not type(getattr(self.limits, name)):
                raise ValueError(f"{name} has the wrong type")
        self.limits = dataclasses.replace(self.limits, **wanted)

    def restore(self) -> None:
        """Restore the defaults."""
        self.limits = Limits()


class Rate:
    """A limit of what is counted within a period before now. The limit may change."""

    def __init__(
        self, limit: Callable[[], int], seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit = limit
        self._seconds = seconds
        self._clock = clock
        self._counted: deque[float] = deque()
        self._lock = threading.Lock()

    def permits(self, number: int) -> bool:
        """Return whether a number more is within the limit. If so, it counts from now on."""
        with self._lock:
            now = self._clock()
            while self._counted and self._counted[0] <= now - self._seconds:
                self._counted.popleft()
            if len(self._counted) + number > self._limit():
                return False
            self._counted.extend([now] * number)
            return True


class Control:
    """An ASGI application that serves `/_local/limits`, and everything else from the emulator."""

    def __init__(self, emulator: Application, current: Current) -> None:
        self._emulator = emulator
        self._current = current

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "http" or scope["path"] != PATH:
            await self._emulator(scope, receive, send)
            return
        try:
            match scope["method"]:
                case "PATCH":
                    self._current.change(json.loads(await _body(receive)))
                case "DELETE":
                    self._current.restore()
            status, answer = HTTPStatus.OK, dataclasses.asdict(self._current.limits)
        except ValueError as error:
            status, answer = HTTPStatus.BAD_REQUEST, {"message": str(error)}
        await answer_json(scope, send, status, answer)


async def _body(receive: Receive) -> bytes:
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body
