"""Temporary faults of AWS services are raised as Contended, so that they are retried."""

from collections.abc import Callable
from typing import Any, NamedTuple

import boto3
import pytest
from botocore.exceptions import ReadTimeoutError
from botocore.stub import Stubber

from booking.adapters.bus import EventBus
from booking.adapters.journal import DynamoJournal
from booking.adapters.messages import Queues, Schedules
from booking.adapters.stream import decode_change
from booking.application.events import BookingEvent
from booking.application.ports.contention import Contended, OutcomeUnknown, Throttled
from booking.application.relay import BookingMoved
from testing.memory_dynamodb import client_error
from testing.world import HOUR, World

DAY = 24 * HOUR


class Failing:
    """A client whose calls all raise the same error."""

    def __init__(self, fault: Exception) -> None:
        self._fault = fault

    def __getattr__(self, _: str) -> Callable[..., Any]:
        def call(**_: Any) -> Any:
            raise self._fault

        return call


@pytest.fixture(scope="module")
def move() -> BookingMoved:
    world = World()
    world.users("alice")
    world.conference(slots=1)
    world.book("alice")
    records = world.table.stream_records(0)
    (found,) = [c for c in map(decode_change, records) if isinstance(c, BookingMoved)]
    return found


def queues(client: Any) -> Queues:
    schedules = Schedules(
        client=client, group="g", role_arn="r", dead_letters_arn="d", targets={"l": "arn"}
    )
    return Queues(sqs=client, promotions="p", lapses="l", schedules=schedules)


def in_a_batch(client: Any, _: BookingMoved) -> None:
    with queues(client).batching() as batching:
        batching.lapse_at("b", "C", 1, 0)


def event_of(move: BookingMoved) -> BookingEvent:
    assert move.event is not None
    return move.event


CALLS: dict[str, Callable[[Any, BookingMoved], object]] = {
    "history": lambda client, move: DynamoJournal(client, "t").record([move]),
    "events": lambda client, move: EventBus(client, "b").publish([event_of(move)]),
    "nudge": lambda client, _: queues(client).nudge("C", "d"),
    "timer": lambda client, _: queues(client).lapse_at("b", "C", 1, 0),
    "timers": in_a_batch,
    "schedule": lambda client, _: queues(client).lapse_at("b", "C", DAY, 0),
}
FAULTS = {
    "throttled": client_error("Any", "ThrottlingException", "slow down"),
    "no reply": ReadTimeoutError(endpoint_url="x"),
    "internal error": client_error("Any", "InternalServerError", "sorry"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("call", CALLS)
def test_a_temporary_fault_is_raised_as_contended(
    move: BookingMoved, call: str, fault: str
) -> None:
    with pytest.raises(Contended):
        CALLS[call](Failing(FAULTS[fault]), move)


class Named(NamedTuple):
    """A temporary error: the call, its operation, the name in the API reference, the status."""

    call: str
    service: str
    operation: str
    code: str
    status: int
    means: type[Contended]


NAMES = [
    Named("schedule", "scheduler", "create_schedule", "ThrottlingException", 429, Throttled),
    Named(
        "schedule", "scheduler", "create_schedule", "InternalServerException", 500, OutcomeUnknown
    ),
    Named("events", "events", "put_events", "ThrottlingException", 400, Throttled),
    Named("events", "events", "put_events", "InternalException", 500, OutcomeUnknown),
    Named("nudge", "sqs", "send_message", "RequestThrottled", 403, Throttled),
    Named("nudge", "sqs", "send_message", "InternalFailure", 500, OutcomeUnknown),
    Named("timers", "sqs", "send_message_batch", "RequestThrottled", 403, Throttled),
    Named("timers", "sqs", "send_message_batch", "ServiceUnavailable", 503, OutcomeUnknown),
    Named("history", "dynamodb", "batch_write_item", "ThrottlingException", 400, Throttled),
    Named("history", "dynamodb", "batch_write_item", "InternalServerError", 500, OutcomeUnknown),
    # Names that are not listed: the status decides.
    Named("nudge", "sqs", "send_message", "NewThrottling", 429, Throttled),
    Named("events", "events", "put_events", "NewError", 503, OutcomeUnknown),
]


@pytest.mark.parametrize("error", NAMES, ids=lambda error: f"{error.service}-{error.code}")
def test_each_service_has_its_own_names_of_temporary_errors(
    move: BookingMoved, error: Named
) -> None:
    client: Any = boto3.client(
        error.service,  # type: ignore[call-overload]
        region_name="us-east-1",
        aws_access_key_id="x",
        aws_secret_access_key="x",
    )
    with Stubber(client) as stub:
        stub.add_client_error(error.operation, error.code, "sorry", error.status)
        with pytest.raises(error.means):
            CALLS[error.call](client, move)


@pytest.mark.parametrize("call", CALLS)
def test_a_permanent_fault_is_raised_unchanged(move: BookingMoved, call: str) -> None:
    denied = client_error("Any", "AccessDeniedException", "denied")
    with pytest.raises(type(denied)):
        CALLS[call](Failing(denied), move)
