"""The rules of SQS: the sizes of messages and batches, and delays."""

from typing import Any

import pytest
from botocore.exceptions import ClientError

from local.strict.sqs import LONGEST_DELAY_SECONDS, MESSAGE_BYTES
from tests.local.strict.conftest import Emulated, refusal

LARGEST = "m" * MESSAGE_BYTES
TEXT = {"note": {"DataType": "String", "StringValue": "any"}}
BINARY = {"note": {"DataType": "Binary", "BinaryValue": b"any"}}
TOO_LARGE: list[dict[str, Any]] = [
    {"MessageBody": f"{LARGEST}m"},
    {"MessageBody": "ä" * (MESSAGE_BYTES // 2 + 1)},
    {"MessageBody": LARGEST, "MessageAttributes": TEXT},
    {"MessageBody": LARGEST[: 1 - len("noteBinaryany")], "MessageAttributes": BINARY},
]


def batch(*messages: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"Id": str(number), **message} for number, message in enumerate(messages)]


@pytest.mark.parametrize("message", TOO_LARGE)
def test_a_message_above_256_kb_is_refused(
    strict: Emulated, lenient: Emulated, message: dict[str, Any]
) -> None:
    lenient.client("sqs").send_message(QueueUrl=lenient.queue("sizes"), **message)
    with pytest.raises(ClientError) as error:
        strict.client("sqs").send_message(QueueUrl=strict.queue("sizes"), **message)
    assert refusal(error) == "InvalidParameterValue"


def test_a_message_of_256_kb_is_sent(strict: Emulated) -> None:
    strict.client("sqs").send_message(QueueUrl=strict.queue("sizes"), MessageBody=LARGEST)


def test_the_messages_of_a_batch_have_256_kb_together(strict: Emulated, lenient: Emulated) -> None:
    half = {"MessageBody": LARGEST[: MESSAGE_BYTES // 2]}
    one_more = {"MessageBody": "m"}
    lenient.client("sqs").send_message_batch(
        QueueUrl=lenient.queue("batches"), Entries=batch(half, half, one_more)
    )
    sqs, queue = strict.client("sqs"), strict.queue("batches")
    assert not sqs.send_message_batch(QueueUrl=queue, Entries=batch(half, half)).get("Failed")
    with pytest.raises(ClientError) as error:
        sqs.send_message_batch(QueueUrl=queue, Entries=batch(half, half, one_more))
    assert "BatchRequestTooLong" in refusal(error)


@pytest.mark.parametrize("delay", [LONGEST_DELAY_SECONDS + 1, -1])
def test_a_delay_above_15_minutes_is_refused(
    strict: Emulated, lenient: Emulated, delay: int
) -> None:
    message = {"MessageBody": "m", "DelaySeconds": delay}
    lenient.client("sqs").send_message(QueueUrl=lenient.queue("delays"), **message)
    sqs, queue = strict.client("sqs"), strict.queue("delays")
    with pytest.raises(ClientError) as error:
        sqs.send_message(QueueUrl=queue, **message)
    assert refusal(error) == "InvalidParameterValue"
    allowed = {"MessageBody": "m", "DelaySeconds": LONGEST_DELAY_SECONDS}
    answer = sqs.send_message_batch(QueueUrl=queue, Entries=batch(allowed, message))
    assert [failure["Id"] for failure in answer["Failed"]] == ["1"]


def test_the_emulator_itself_limits_a_batch_to_10_messages(strict: Emulated) -> None:
    with pytest.raises(ClientError) as error:
        strict.client("sqs").send_message_batch(
            QueueUrl=strict.queue("batches"), Entries=batch(*[{"MessageBody": "m"}] * 11)
        )
    assert "TooManyEntriesInBatchRequest" in refusal(error)
