"""Timers are sent in batches, and rejected entries are sent again."""

import json
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber

from booking.adapters.messages import Queues
from booking.application.correlation import following
from booking.application.ports.contention import NotTaken
from booking.application.ports.messages import DrawProgress

LAPSES, PROMOTIONS = "https://queue/lapses", "https://queue/promotions.fifo"
STARTS = "https://queue/starts"


@pytest.fixture
def sqs() -> Any:
    return boto3.client(
        "sqs", region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x"
    )


@pytest.fixture
def stub(sqs: Any) -> Stubber:
    return Stubber(sqs)


@pytest.fixture
def queues(sqs: Any) -> Queues:
    return Queues(sqs=sqs, promotions=PROMOTIONS, lapses=LAPSES)


def expect(stub: Stubber, ids: list[int], failed: list[int], queue: str = LAPSES) -> None:
    """Expect one batch, and reject these entries of it."""
    failures = [{"Id": str(n), "SenderFault": False, "Code": "InternalError"} for n in failed]
    entries = [{"Id": str(n), "MessageBody": ANY, "DelaySeconds": 1} for n in ids]
    stub.add_response(
        "send_message_batch",
        {"Successful": [], "Failed": failures},
        {"QueueUrl": queue, "Entries": entries},
    )


def lapse(queues: Queues, count: int) -> None:
    with queues.batching() as messages:
        for number in range(count):
            messages.lapse_at(f"booking-{number}", "C", 1_000, 0)


@pytest.mark.parametrize(("at", "delay"), [(0, 0), (5_001, 6), (3_600_000, 900)])
def test_a_wake_is_sent_to_the_queue_that_can_delay_it(
    stub: Stubber, sqs: Any, at: int, delay: int
) -> None:
    body = json.dumps({"conference": "C", "wake": at})
    expected = {"QueueUrl": STARTS, "MessageBody": body, "DelaySeconds": delay}
    stub.add_response("send_message", {"MessageId": "sent"}, expected)
    with stub:
        Queues(sqs=sqs, starts=STARTS).wake_at("C", at, 0)
    stub.assert_no_pending_responses()


def test_a_draw_continues_after_its_delay(stub: Stubber, sqs: Any) -> None:
    expected = {"QueueUrl": STARTS, "MessageBody": ANY, "DelaySeconds": 3}
    stub.add_response("send_message", {"MessageId": "sent"}, expected)
    with stub:
        Queues(sqs=sqs, starts=STARTS).draw_on(
            "C", 50_000, DrawProgress(commitment="c"), delay=3_000
        )
    stub.assert_no_pending_responses()


def test_a_batch_has_at_most_ten_messages(stub: Stubber, queues: Queues) -> None:
    expect(stub, list(range(10)), [])
    expect(stub, list(range(10)), [])
    expect(stub, list(range(3)), [])
    with stub:
        lapse(queues, 23)
    stub.assert_no_pending_responses()


def test_only_rejected_messages_are_sent_again(stub: Stubber, queues: Queues) -> None:
    expect(stub, [0, 1, 2], [1])
    expect(stub, [1], [])
    with stub:
        lapse(queues, 3)
    stub.assert_no_pending_responses()


def test_a_message_that_is_always_rejected_fails_the_whole_batch(
    stub: Stubber, queues: Queues
) -> None:
    for ids in ([0, 1], [1], [1]):
        expect(stub, ids, [1])
    with stub, pytest.raises(NotTaken):
        lapse(queues, 2)


def test_nothing_is_sent_after_an_exception(stub: Stubber, queues: Queues) -> None:
    def broken() -> None:
        with queues.batching() as messages:
            messages.lapse_at("booking", "C", 1_000, 0)
            raise RuntimeError("broken")

    with stub, pytest.raises(RuntimeError, match="broken"):
        broken()


def test_a_message_has_the_correlation_id_of_its_request(stub: Stubber, queues: Queues) -> None:
    bodies = [{"booking": name, "conference": "C", "correlation": name} for name in "ab"]
    entries = [
        {"Id": str(n), "MessageBody": json.dumps(body), "DelaySeconds": 1}
        for n, body in enumerate(bodies)
    ]
    answer: dict[str, Any] = {"Successful": [], "Failed": []}
    stub.add_response("send_message_batch", answer, {"QueueUrl": LAPSES, "Entries": entries})
    with stub, queues.batching() as messages:
        for name in "ab":
            with following(name):
                messages.lapse_at(name, "C", 1_000, 0)
    stub.assert_no_pending_responses()
