"""The real handlers, loaded once, with simulated clients, clock, ids and random numbers.

Every AWS call and every pause of a handler switches to the scheduler. The scheduler decides when
the call runs, and whether and how it fails. The clock, the random numbers and the ids come from the
running history.
"""

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import SimpleNamespace
from typing import Any, Protocol

import boto3
from greenlet import getcurrent

from booking.adapters.table import one_by_one
from booking.application.attempts import Attempts
from booking.application.seat_tickets import TicketKey
from testing import handlers
from testing.crews import AtOnce
from testing.tables import TABLE
from tests.simulation import ballots

WINDOW_SECONDS = 10
NEVER_KNOWN_MS = -(10**15)  # in the past on every clock
RESTS_MS = 65_000  # of an erased username: two requests of 29 s, and two clocks
QUEUES = {
    "promotions": "PROMOTIONS",
    "lapses": "LAPSES",
    "starts": "STARTS",
    "notifications": "NOTIFICATIONS",
    "events": "EVENTS",
    "webhooks": "WEBHOOKS",
}
ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "us-east-1",
    "TABLE": TABLE,
    "CONFIRMATION_WINDOW": str(WINDOW_SECONDS),
    "MAX_OFFERS": "0",
    "OPEN_SURFACES": "enabled",
    "BUS": "events",
    "TIMERS_GROUP": "timers",
    "TIMERS_ROLE_ARN": "role",
    "TIMERS_DEAD_LETTERS_ARN": "dead",
    "LAPSES_QUEUE_ARN": "lapses",
    "STARTS_QUEUE_ARN": "starts",
    "NOTIFICATIONS_QUEUE_ARN": "notifications",
    "NOTIFICATION_SENDER": "tickets@example.com",
    "PAGE_URL": "https://book.example.com",
    "LINK_KEY": "key",
    "PUSH_KEY": "key",
    "TICKET_KEYS": "key",
    "WEBHOOK_KEY": "key",
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
    "move",
    "change_conference",
    "cancel_conference",
    "change_party",
    "allow_attendee",
    "answer_invitation",
    "erase_user",
    "sign_out",
    "relay_changes",
    "record_events",
    "deliver_webhooks",
    "promote",
    "lapse",
    "start_conference",
    "sweep",
    "notify",
    "check_in",
    "gates",
    "claim",
]


@dataclass(frozen=True, slots=True)
class Call:
    """An AWS call that a handler waits for."""

    service: str
    operation: str
    parameters: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause of a handler before its next attempt."""

    seconds: float


class Host(Protocol):
    """The services that the running history provides to a handler."""

    def now_ns(self) -> int:
        """Return the time of the host's clock, in nanoseconds since 1970."""

    def elapsed(self) -> float:
        """Return a monotonic clock, in seconds."""

    def uniform(self) -> float:
        """Return a random number from 0 to 1."""

    def choice(self, choices: Sequence[int]) -> int:
        """Return a random element."""

    def new_id(self) -> str:
        """Return a new id."""

    def failed(self, message: str, error: BaseException | None) -> None:
        """Handle an exception that a handler logged."""


class _NoHost:
    """The host while no history runs. Every use raises AssertionError, because it is a bug."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"a handler used {name} while no history runs")


host: Host = _NoHost()


def run_on(current: Host) -> None:
    """Connect the handlers to the host of a history."""
    global host  # noqa: PLW0603 - one history at a time in a process
    host = current


def perform(service: str, operation: str, parameters: dict[str, Any]) -> Any:
    """Switch to the scheduler for an AWS call; return its result or raise its exception."""
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
    """Return a real client whose calls switch to the scheduler."""
    created: Any = boto3.client(  # type: ignore[call-overload]
        service,
        region_name="us-east-1",
        aws_access_key_id="simulated",
        aws_secret_access_key="simulated",
    )
    created._make_api_call = lambda operation, parameters: perform(service, operation, parameters)
    return created


class _Logger:
    """A logger that reports only exceptions, to the history."""

    def append_keys(self, **_: Any) -> None:
        """Ignore."""

    def info(self, *_: Any, **__: Any) -> None:
        """Ignore."""

    warning = info

    def exception(self, message: str, **_: Any) -> None:
        """Report the exception to the history."""
        host.failed(message, sys.exc_info()[1])


def _uncounted(*_: Any) -> None:
    """Ignore a metric. The real function prints it."""


@dataclass(frozen=True, slots=True)
class _FeedsOnly:
    """The queue of events, which only histories with feeds have: tests/simulation/fed.py."""

    queue: Any

    def record(self, events: Sequence[Any]) -> None:
        if getattr(host, "has_feeds", False):
            self.queue.record(events)


class _Receivers:
    """The sender of webhooks: each request is a call, which tests/simulation/hooked.py performs."""

    def __call__(self, outgoing: Any) -> Any:
        return perform("receiver", "Receive", {"outgoing": outgoing})


@dataclass(frozen=True, slots=True)
class Handlers:
    """The handlers of FUNCTIONS, and their engine, which also builds other use cases."""

    functions: dict[str, Callable[[Any, Any], Any]]
    engine: Any
    api: Any  # the class booking.edge.http.Api, as the handlers import it


@cache
def loaded() -> Handlers:
    """Return the handlers, loaded once in each process."""
    return load()


def load() -> Handlers:
    """Load the real handlers with simulated clients."""
    before = dict(os.environ)
    replaced = {name: module for name, module in sys.modules.items() if _of_edge(name)}
    for name in replaced:
        del sys.modules[name]
    os.environ |= ENVIRONMENT
    try:
        observability: Any = importlib.import_module("booking.edge.observability")
        observability.logger = _Logger()
        observability.count = _uncounted
        _swap(importlib.import_module("booking.edge.clients"))
        engine: Any = importlib.import_module("booking.edge.deployment").engine
        engine.attempts = Attempts(
            sleep=_pause, jitter=lambda: host.uniform(), elapsed=lambda: host.elapsed()
        )
        engine.over_lanes = one_by_one
        engine.event_queue = _FeedsOnly(engine.event_queue)
        engine.crew = AtOnce()
        rush: Any = importlib.import_module("booking.application.rush")
        rush.LINGER_SECONDS, rush.POLL_SECONDS = 0.0, 0.5  # a read of a queue is many calls
        engine.sender = _Receivers()
        engine.seeds = ballots.Seeds()
        # The public keys, which are cached, so that the calls of a history are always the same.
        public = TicketKey(id="00000000", public=bytes(32))
        engine.ticket_keys._keys = {public.id: ("key", public)}
        # Histories share the handlers, and each begins at the same time, so no identity may be
        # stored for the next history.
        identify: Any = importlib.import_module("booking.application.identify")
        identify.KNOWN_FOR_MS = NEVER_KNOWN_MS
        identity: Any = importlib.import_module("booking.domain.identity")
        identity.RESTS_MS = RESTS_MS
        queueing: Any = importlib.import_module("booking.application.queue_booking")
        queueing.KNOWN_FOR_MS = NEVER_KNOWN_MS
        api: Any = importlib.import_module("booking.edge.http").Api
        modules: dict[str, Any] = {name: handlers.load(name) for name in FUNCTIONS}
        starts = modules["start_conference"]
        starts.draw_ballot = replace(starts.draw_ballot, weights=ballots.weights)
        functions = {name: module.handler for name, module in modules.items()}
    finally:
        os.environ.clear()
        os.environ |= before
        for name in [name for name in sys.modules if _of_edge(name)]:
            del sys.modules[name]
        sys.modules |= replaced
    return Handlers(functions, engine, api)


def _of_edge(name: str) -> bool:
    return name == "booking.edge" or name.startswith("booking.edge.")


def _swap(clients: Any) -> None:
    cached: dict[str, Any] = {}

    def one_client(service: str) -> Any:
        if service not in cached:
            cached[service] = client(service)
        return cached[service]

    clients.client = one_client
    clients.time = SimpleNamespace(time_ns=lambda: host.now_ns())
    clients.random = SimpleNamespace(choice=lambda choices: host.choice(choices))
    clients.uuid = SimpleNamespace(uuid4=lambda: host.new_id())
