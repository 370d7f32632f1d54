"""The real handlers, loaded once, with the world swapped out from under them.

Every AWS call and every pause of a handler becomes a switch to the scheduler, which decides when
it happens and how it fails. Clock, chance and ids come from the history that runs.
"""

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Any, Protocol

import boto3
from greenlet import getcurrent

from booking.application.attempts import Attempts
from tests.support import handlers
from tests.support.tables import TABLE

WINDOW = 10  # seconds
QUEUES = {"promotions": "PROMOTIONS", "lapses": "LAPSES", "starts": "STARTS"}
ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "us-east-1",
    "TABLE": TABLE,
    "CONFIRMATION_WINDOW": str(WINDOW),
    "MAX_OFFERS": "0",
    "OPEN_SURFACES": "enabled",
    "BUS": "events",
    "TIMERS_GROUP": "timers",
    "TIMERS_ROLE_ARN": "role",
    "TIMERS_DEAD_LETTERS_ARN": "dead",
    "LAPSES_QUEUE_ARN": "lapses",
    "STARTS_QUEUE_ARN": "starts",
    "USER_POOL": "pool",
    **{f"{name}_QUEUE_URL": queue for queue, name in QUEUES.items()},
}
FUNCTIONS = [
    "add_conference",
    "add_user",
    "book",
    "get_booking",
    "confirm",
    "cancel",
    "list_bookings",
    "reactivate",
    "change_conference",
    "cancel_conference",
    "erase_user",
    "relay_changes",
    "promote",
    "lapse",
    "start_conference",
    "sweep",
]


@dataclass(frozen=True, slots=True)
class Call:
    """An AWS call that a handler waits for."""

    service: str
    operation: str
    parameters: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pause:
    """A handler waits before its next attempt."""

    seconds: float


class Host(Protocol):
    """What the running history answers to a handler."""

    def now_ns(self) -> int:
        """The clock of the host that the handler runs on."""

    def elapsed(self) -> float:
        """A monotonic clock in seconds."""

    def uniform(self) -> float:
        """A number from 0 to 1."""

    def choice(self, choices: Sequence[int]) -> int:
        """One of these."""

    def new_id(self) -> str:
        """An id not given before."""

    def failed(self, message: str, error: BaseException | None) -> None:
        """A handler logged an exception."""


class _NoHost:
    """No history runs: nobody should ask."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} outside of a history")


host: Host = _NoHost()


def run_on(current: Host) -> None:
    """Let handlers belong to a history from here on."""
    global host  # noqa: PLW0603 - one history at a time in a process
    host = current


def perform(service: str, operation: str, parameters: dict[str, Any]) -> Any:
    """Wait for an AWS call: the scheduler answers with a result or an exception."""
    scheduler = getcurrent().parent
    assert scheduler is not None, "a handler runs in a greenlet"
    answer = scheduler.switch(Call(service, operation, parameters))
    if isinstance(answer, Exception):
        raise answer
    return answer


def _pause(seconds: float) -> None:
    scheduler = getcurrent().parent
    assert scheduler is not None, "a handler runs in a greenlet"
    scheduler.switch(Pause(seconds))


def client(service: str) -> Any:
    """Make a real client whose calls are performed by the scheduler."""
    made: Any = boto3.client(  # type: ignore[call-overload]
        service,
        region_name="us-east-1",
        aws_access_key_id="simulated",
        aws_secret_access_key="simulated",
    )
    made._make_api_call = lambda operation, parameters: perform(service, operation, parameters)
    return made


class _Logger:
    """Hears what handlers log; only what they did not expect matters."""

    def append_keys(self, **_: Any) -> None:
        """Ignore."""

    def info(self, *_: Any, **__: Any) -> None:
        """Ignore."""

    warning = info

    def exception(self, message: str, **_: Any) -> None:
        """Tell the history."""
        host.failed(message, sys.exc_info()[1])


def _uncounted(*_: Any) -> None:
    """Count nothing: metrics would be printed."""


@dataclass(frozen=True, slots=True)
class Handlers:
    """Every function's handler, and the wiring for what has no function yet."""

    functions: dict[str, Callable[[Any, Any], Any]]
    use_cases: Any
    api: Any  # the class of their routes


@cache
def loaded() -> Handlers:
    """The handlers, loaded once a process."""
    return load()


def load() -> Handlers:
    """Load the real handlers into the simulated world."""
    before = dict(os.environ)
    kept = {name: module for name, module in sys.modules.items() if _of_edge(name)}
    for name in kept:
        del sys.modules[name]
    os.environ |= ENVIRONMENT
    try:
        observability: Any = importlib.import_module("booking.edge.observability")
        observability.logger = _Logger()
        observability.count = _uncounted
        wiring: Any = importlib.import_module("booking.edge.wiring")
        _swap(wiring)
        api: Any = importlib.import_module("booking.edge.http").Api
        use_cases: Any = importlib.import_module("booking.edge.use_cases")
        functions = {name: handlers.load(name).handler for name in FUNCTIONS}
    finally:
        os.environ.clear()
        os.environ |= before
        for name in [name for name in sys.modules if _of_edge(name)]:
            del sys.modules[name]
        sys.modules |= kept
    return Handlers(functions, use_cases, api)


def _of_edge(name: str) -> bool:
    return name == "booking.edge" or name.startswith("booking.edge.")


def _swap(wiring: Any) -> None:
    clients: dict[str, Any] = {}

    def one_client(service: str) -> Any:
        if service not in clients:
            clients[service] = client(service)
        return clients[service]

    wiring.client = one_client
    wiring.time = SimpleNamespace(time_ns=lambda: host.now_ns())
    wiring.random = SimpleNamespace(choice=lambda choices: host.choice(choices))
    wiring.uuid = SimpleNamespace(uuid4=lambda: host.new_id())
    wiring.in_parallel = _one_by_one
    wiring.attempts = Attempts(
        pause=_pause, jitter=lambda: host.uniform(), elapsed=lambda: host.elapsed()
    )


def _one_by_one(read: Callable[[int], Any], lanes: int) -> list[Any]:
    """Read lanes in turn: threads would not be deterministic."""
    return [read(lane) for lane in range(lanes)]
