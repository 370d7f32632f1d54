"""A request that runs out of time answers 503 with Retry-After before Lambda ends it."""

import importlib
import uuid
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

import pytest
from botocore.exceptions import ReadTimeoutError

from booking.application.attempts import Attempts
from booking.domain.refusals import BookingUnknown
from testing.memory_dynamodb import client_error, transaction_canceled
from testing.tables import template
from tests.support.functions import Functions, functions_over_memory

NAMES = ("alice", "robert")
SLOW = 2.0  # the seconds that each call takes


class Clock:
    """A clock that advances with each call and each pause, in seconds."""

    def __init__(self) -> None:
        self.now = 0.0

    def advance(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def functions(clock: Clock) -> Iterator[Functions]:
    with functions_over_memory() as loaded:
        engine: Any = importlib.import_module("booking.edge.deployment").engine
        engine.attempts = Attempts(
            sleep=clock.advance, jitter=lambda: 1.0, elapsed=lambda: clock.now
        )
        yield loaded


@pytest.fixture
def booked(functions: Functions) -> str:
    """Add a conference, and book its only seat for alice; return the booking's id."""
    listing = {
        "name": "RustConf",
        "location": "Berlin",
        "topics": ["Rust"],
        "slots": 1,
        "start": "2035-06-14 10:00:00",
        "end": "2035-06-14 18:00:00",
    }
    assert functions.http("add_conference", "POST", "/conference", listing)[0] == 201
    for name in NAMES:
        user = {"user_id": name, "topics": ["Rust"]}
        assert functions.http("add_user", "POST", "/user", user)[0] == 201
    status, body = functions.http("book", "POST", "/book", {"name": "RustConf", "user_id": "alice"})
    assert status == 201
    booking: str = body["booking_id"]
    return booking


def timeout(function: str) -> float:
    """Return the timeout of a function in the template, in seconds."""
    content = template()
    default = content["Globals"]["Function"]["Timeout"]
    camel = "".join(part.title() for part in function.split("_"))
    return float(content["Resources"][f"{camel}Function"]["Properties"].get("Timeout", default))


type Fault = Callable[[str, Any], Exception | None]


def conflict(operation: str, parameters: Any) -> Exception | None:
    if operation != "TransactWriteItems":
        return None
    return transaction_canceled(
        [{"Code": "TransactionConflict"}] * len(parameters["TransactItems"])
    )


def throttled(operation: str, _: Any) -> Exception | None:
    return client_error(operation, "ThrottlingException", "slow down")


def lost(_: str, __: Any) -> Exception | None:
    return ReadTimeoutError(endpoint_url="x")


def lost_write(operation: str, _: Any) -> Exception | None:
    return ReadTimeoutError(endpoint_url="x") if operation == "TransactWriteItems" else None


FAULTS = [conflict, throttled, lost, lost_write]
BODIES = {"book": {"name": "RustConf", "user_id": "robert"}, "cancel": {}}


def send(functions: Functions, booked: str, function: str) -> tuple[int, Any]:
    """Send a request; return the status and the headers."""
    body = {"booking_id": booked, **BODIES[function]}
    answer = functions.answer(function, "POST", f"/{function}", body)
    return answer["statusCode"], answer["headers"]


def read_booking(functions: Functions) -> tuple[int, Any]:
    """Read a booking that does not exist; return the status and the headers."""
    answer = functions.answer("get_booking", "GET", f"/booking/{uuid.uuid4()}")
    return answer["statusCode"], answer["headers"]


def make_slow(functions: Functions, clock: Clock, seconds: float, fault: Fault) -> None:
    """Make every call take this time, and then fail with this fault."""

    def slow_call(operation: str, parameters: Any) -> Exception | None:
        clock.advance(seconds)
        return fault(operation, parameters)

    assert functions.engine is not None
    functions.engine.fault = slow_call


@pytest.mark.parametrize("seconds", [0.01, 0.5, SLOW])
@pytest.mark.parametrize("function", BODIES)
def test_a_request_answers_503_with_retry_after_within_the_functions_timeout(
    functions: Functions, clock: Clock, booked: str, function: str, seconds: float
) -> None:
    for fault in FAULTS:
        make_slow(functions, clock, seconds, fault)
        began = clock.now
        status, headers = send(functions, booked, function)
        assert status == 503, fault
        assert int(headers["Retry-After"]) >= 1
        assert clock.now - began < timeout(function)


@pytest.mark.parametrize("limited", [True, False])
def test_many_slow_successful_steps_also_end_in_time(
    functions: Functions,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    *,
    limited: bool,
) -> None:
    engine: Any = importlib.import_module("booking.edge.deployment").engine

    def read_slowly(*_: Any) -> None:
        for _step in range(100):
            engine.attempts(lambda _: clock.advance(1))
        raise BookingUnknown

    monkeypatch.setattr(functions.module("get_booking"), "read_booking", read_slowly)
    if not limited:
        monkeypatch.setattr(engine.attempts.__class__, "within", lambda *_: nullcontext())
    status, _ = read_booking(functions)
    assert (status == 503) is limited
    assert (clock.now < timeout("get_booking")) is limited


def test_with_a_longer_limit_lambda_would_end_the_request_first(
    functions: Functions, clock: Clock, booked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine: Any = importlib.import_module("booking.edge.deployment").engine
    monkeypatch.setattr(engine.attempts.__class__, "within", lambda *_: nullcontext())
    module: Any = functions.module("cancel")
    patient = replace(engine.attempts, timeout=timeout("cancel"))
    module.cancel = replace(module.cancel, attempts=patient)
    make_slow(functions, clock, SLOW, conflict)
    began = clock.now
    assert send(functions, booked, "cancel")[0] == 503
    assert clock.now - began > timeout("cancel")


def test_requests_succeed_as_soon_as_the_store_answers_again(
    functions: Functions, clock: Clock, booked: str
) -> None:
    def for_a_while(operation: str, parameters: Any) -> Exception | None:
        return throttled(operation, parameters) if clock.now < 2 else None

    make_slow(functions, clock, 0.5, for_a_while)
    assert send(functions, booked, "cancel")[0] == 200
