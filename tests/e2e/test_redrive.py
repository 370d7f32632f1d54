"""Dead letters are retried: from their queue, or from the stream."""

import json
from functools import partial
from typing import Any

import pytest

from local.stack import Outputs
from operations import redrive, stack
from operations.stack import Stack
from tests.support.e2e import Backend, Booked, Compact, Item, eventually


@pytest.fixture(scope="module")
def deployed(outputs: Outputs) -> Stack:
    return stack.local(outputs.aws)


def add_dead_letter(deployed: Stack, queue: str, body: Any, **more: str) -> None:
    """Put a message into its dead-letter queue."""
    url = deployed.queues[queue]
    deployed.client("sqs").send_message(QueueUrl=url, MessageBody=json.dumps(body), **more)


def redriven(deployed: Stack, queue: str) -> list[str]:
    """Redrive one queue; return the report when the queue is empty."""
    dead = [found for found in redrive.look(deployed) if found.name == queue]
    assert [found.count for found in dead] == [1]
    report = list(redrive.redrive(deployed, dead))
    assert [found.count for found in redrive.look(deployed) if found.name == queue] == [0]
    return report


def conference_of(aws: Backend, booking: Booked) -> str:
    return str(aws.booking(booking.id)["conference"]["S"])


def test_listing_dead_letters_removes_nothing(
    deployed: Stack, compact: Compact, aws: Backend
) -> None:
    booking = compact.book(compact.conference(slots=1))
    body = {"booking": booking.id, "conference": conference_of(aws, booking)}
    add_dead_letter(deployed, "LapsesDeadLetters", body)
    for _ in range(2):
        (found,) = [dead for dead in redrive.look(deployed) if dead.count]
        assert (found.name, found.count) == ("LapsesDeadLetters", 1)
        assert found.examples == [json.dumps(body)]
        assert found.source == deployed.queues["LapsesQueue"]
    report = redriven(deployed, "LapsesDeadLetters")
    assert report[0] == "LapsesDeadLetters: 1 sent back to their queue"


def test_a_dead_letter_of_a_nudge_returns_with_its_group(
    deployed: Stack, compact: Compact, aws: Backend
) -> None:
    booking = compact.book(compact.conference(slots=1))
    conference = conference_of(aws, booking)
    add_dead_letter(
        deployed,
        "PromotionsDeadLetters",
        {"conference": conference},
        MessageGroupId=conference,
        MessageDeduplicationId="given up",
    )
    report = redriven(deployed, "PromotionsDeadLetters")
    assert report[0] == "PromotionsDeadLetters: 1 sent back to their queue"
    eventually(aws.messages, lambda found: found["PromotionsQueue"] == 0)


def test_a_failed_stream_batch_is_relayed_again(
    deployed: Stack, compact: Compact, aws: Backend
) -> None:
    """The history entry is deleted first, as if the relay had failed; the redrive writes it."""
    booking = compact.book(compact.conference(slots=1))
    entry = eventually(partial(entries, aws, booking), len)[0]
    key = {name: entry[name] for name in ("pk", "sk")}
    aws.dynamodb.delete_item(TableName=aws.table, Key=key)
    assert entries(aws, booking) == []
    record = of_booking(deployed, booking)
    sequence = record["dynamodb"]["SequenceNumber"]
    where = {
        "streamArn": stream_of(deployed),
        "shardId": shard_of(deployed),
        "startSequenceNumber": sequence,
        "endSequenceNumber": sequence,
    }
    function = deployed.client("lambda").get_function_configuration(
        FunctionName=deployed.physical("RelayChangesFunction")
    )
    body = {
        "requestContext": {
            "functionArn": function["FunctionArn"],
            "condition": "RetryAttemptsExhausted",
        },
        "DDBStreamBatchInfo": where,
    }
    add_dead_letter(deployed, "ChangesDeadLetters", body)
    report = redriven(deployed, "ChangesDeadLetters")
    assert report[0] == f"ChangesDeadLetters: 1 {redrive.READ_AGAIN}"
    assert entries(aws, booking) == [entry]


def test_a_dead_letter_of_a_timer_runs_its_worker(
    deployed: Stack, compact: Compact, aws: Backend
) -> None:
    booking = compact.book(compact.conference(slots=1))
    body = {"booking": booking.id, "conference": conference_of(aws, booking)}
    add_dead_letter(deployed, "TimersDeadLetters", body)
    report = redriven(deployed, "TimersDeadLetters")
    assert report[0] == "TimersDeadLetters: 1 sent back to their queue"
    eventually(aws.messages_due, lambda found: found["LapsesQueue"] == 0)


def entries(aws: Backend, booking: Booked) -> list[Item]:
    return aws.history().get(booking.id, [])


def stream_of(deployed: Stack) -> str:
    table = deployed.client("dynamodb").describe_table(TableName=deployed.table)["Table"]
    return str(table["LatestStreamArn"])


def shard_of(deployed: Stack) -> str:
    described = deployed.client("dynamodbstreams").describe_stream(StreamArn=stream_of(deployed))
    return str(described["StreamDescription"]["Shards"][0]["ShardId"])


def of_booking(deployed: Stack, booking: Booked) -> Any:
    """Return the stream record of a new booking."""
    streams = deployed.client("dynamodbstreams")
    iterator = streams.get_shard_iterator(
        StreamArn=stream_of(deployed),
        ShardId=shard_of(deployed),
        ShardIteratorType="TRIM_HORIZON",
    )["ShardIterator"]
    while True:
        page = streams.get_records(ShardIterator=iterator)
        for record in page["Records"]:
            keys = record["dynamodb"]["Keys"]
            if (keys["pk"]["S"], keys["sk"]["S"]) == (f"BOOKING#{booking.id}", "BOOKING"):
                return record
        assert page["Records"], "the stream does not show the booking"
        iterator = page["NextShardIterator"]
