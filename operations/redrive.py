"""make redrive: list the dead letters and retry them.

    make redrive                    the local stack: list the dead letters, then ask
    make redrive CONFIRM=1          do not ask
    make redrive STACK=name         a stack in the account of the AWS environment variables

A dead letter of a queue is sent to that queue again, and one of a schedule to the schedule's target
queue. A batch of the stream is read from the stream again, which retains it for a day, and its
function is invoked with it. All others stay where they are. Finally the sweeper runs. A repeated
message has no effect, because workers read the current state and decide again.
"""

import argparse
import json
import sys
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from botocore.exceptions import ClientError

from operations import stack
from operations.stack import NoStack, Stack

EXAMPLES = 3
EXAMPLE_LENGTH = 160  # characters
BATCH_SIZE = 10  # the limit of ReceiveMessage
VISIBILITY_SECONDS = 60
# How long to wait before a queue counts as empty. Without a wait SQS asks only some of its servers.
WAIT_SECONDS = 5
PAGE_SIZE = 1_000  # the limit of GetRecords
PAGES = 100  # for one batch; pages may be empty

BATCH_INFO = "DDBStreamBatchInfo"  # the position of a batch in the stream
EXPIRED = {"TrimmedDataAccessException", "ResourceNotFoundException"}  # the records; their shard
SWEEPS, PUSHES = "SweepsDeadLetters", "PushesDeadLetters"

# The results of a retry. With a result in STAYING, the message stays in its dead-letter queue.
SENT_BACK = "sent back to their queue"
READ_AGAIN = "batches read from the stream again, and processed by their function"
HISTORY_LOST = (
    "batches that the stream no longer contains: the sweeper finds the work that is due, but "
    "their history, events and mails are lost"
)
OUTDATED = "batches that the stream no longer contains; newer pushes have replaced them"
SWEPT = "deleted, because the sweeper runs now"

FAILED = "not deleted, because they failed again (see above, and the log of their function)"
UNKNOWN = "not deleted, because their kind is unknown"
STAYING = {FAILED, UNKNOWN}

type Message = dict[str, Any]


@dataclass(kw_only=True)
class Dead:
    """The content of a dead-letter queue, and its source."""

    name: str
    url: str
    count: int
    source: str | None  # the URL of the source queue; None for a stream or a schedule
    examples: list[str] = field(default_factory=list)


class IncompleteBatch(Exception):
    """The stream did not return the end of a batch."""


def main() -> int:
    """Redrive one stack; return 0, 1 if the operator declined, or 2 if there is no stack."""
    parser = argparse.ArgumentParser(description="List the dead letters and retry them.")
    stack.add_option(parser)
    parser.add_argument("--confirm", action="store_true", help="do not ask")
    arguments = parser.parse_args()
    try:
        found = stack.find(arguments.stack)
    except NoStack as missing:
        print(missing)
        return 2
    dead = [queue for queue in look(found) if queue.count]
    if not dead:
        print("no dead letters")
        return 0
    for queue in dead:
        _show(queue)
    if not arguments.confirm and input("retry all of them? [y/N] ").lower() != "y":
        return 1
    for sentence in redrive(found, dead):
        print(sentence)
    return 0


def look(found: Stack) -> list[Dead]:
    """Return the content of every dead-letter queue. No message is removed."""
    sqs = found.client("sqs")
    attributes = {
        name: sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        for name, url in found.queues.items()
    }
    sources = {
        json.loads(known["RedrivePolicy"])["deadLetterTargetArn"]: found.queues[name]
        for name, known in attributes.items()
        if "RedrivePolicy" in known
    }
    counts = {name: int(known["ApproximateNumberOfMessages"]) for name, known in attributes.items()}
    return [
        Dead(
            name=name,
            url=found.queues[name],
            count=counts[name],
            source=sources.get(known["QueueArn"]),
            examples=_examples(sqs, found.queues[name]) if counts[name] else [],
        )
        for name, known in attributes.items()
        if "RedrivePolicy" not in known
    ]


def _examples(sqs: Any, url: str) -> list[str]:
    answer = sqs.receive_message(
        QueueUrl=url,
        MaxNumberOfMessages=EXAMPLES,
        VisibilityTimeout=0,
        WaitTimeSeconds=WAIT_SECONDS,
    )
    return [message["Body"] for message in answer.get("Messages", [])]


def _show(queue: Dead) -> None:
    print(f"{queue.name}: {queue.count}")
    for example in queue.examples:
        print(f"    {example[:EXAMPLE_LENGTH]}")


def redrive(found: Stack, dead: list[Dead]) -> Iterator[str]:
    """Retry the messages of these queues; yield a sentence for each result."""
    for queue in dead:
        for result, count in Counter(_each(found, queue)).items():
            yield f"{queue.name}: {count} {result}"
    yield f"findings of the sweeper: {found.invoke('SweepFunction', {})['findings']}"


def _each(found: Stack, queue: Dead) -> Iterator[str]:
    """Retry each message and yield its result; delete those that do not stay."""
    sqs, received = found.client("sqs"), 0
    while received < queue.count:
        messages = sqs.receive_message(
            QueueUrl=queue.url,
            MaxNumberOfMessages=BATCH_SIZE,
            VisibilityTimeout=VISIBILITY_SECONDS,
            WaitTimeSeconds=WAIT_SECONDS,
            AttributeNames=["All"],
        ).get("Messages", [])
        if not messages:
            break
        for message in messages:
            received += 1
            result = _retry(found, queue, message)
            if result not in STAYING:
                sqs.delete_message(QueueUrl=queue.url, ReceiptHandle=message["ReceiptHandle"])
            yield result


def _retry(found: Stack, queue: Dead, message: Message) -> str:
    """Retry a message as its queue and body require; return the result."""
    body = _body(message)
    if queue.source is not None:
        return _send(found, queue.source, message, body)
    if queue.name == SWEEPS:
        return SWEPT
    if BATCH_INFO in body:
        return _retry_batch(found, queue, body)
    target = _target(body)
    if target is None:
        return UNKNOWN
    return _send(found, found.queues[target], message, body)


def _body(message: Message) -> dict[str, Any]:
    """Parse the body of a message; return {} if it is not a JSON object."""
    try:
        body = json.loads(message["Body"])
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _target(body: dict[str, Any]) -> str | None:
    """Return the target queue of a schedule. The fields of the body show the kind of timer."""
    if "happened" in body or "name" in body:
        return "NotificationsQueue"
    if "booking" in body:
        return "LapsesQueue"
    return "StartsQueue" if "conference" in body else None


def _send(found: Stack, queue: str, message: Message, body: dict[str, Any]) -> str:
    """Send a message to a queue. A FIFO message gets a new deduplication id in its own group."""
    group = message["Attributes"].get("MessageGroupId")
    fifo = {"MessageGroupId": group, "MessageDeduplicationId": str(uuid.uuid4())}
    # A dead letter of the bus contains the whole event; its rule delivers only the detail.
    text = json.dumps(body["detail"]) if "detail-type" in body else message["Body"]
    more = fifo if group else {}
    found.client("sqs").send_message(QueueUrl=queue, MessageBody=text, **more)
    return SENT_BACK


# ------------------------------------------------------------------------------------ the stream


def _retry_batch(found: Stack, queue: Dead, body: dict[str, Any]) -> str:
    """Read a batch from the stream again and invoke its function with it."""
    try:
        records = list(_records(found, body[BATCH_INFO]))
    except IncompleteBatch as incomplete:
        print(f"    {incomplete}")
        return FAILED
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in EXPIRED:
            return OUTDATED if queue.name == PUSHES else HISTORY_LOST
        if code != "ExpiredIteratorException":
            raise
        print("    reading the stream took too long; run redrive again")
        return FAILED
    answer = found.client("lambda").invoke(
        FunctionName=body["requestContext"]["functionArn"],
        Payload=json.dumps({"Records": records}, default=_encode).encode(),
    )
    failures = json.loads(answer["Payload"].read()).get("batchItemFailures", [])
    if failures or "FunctionError" in answer:
        print(f"    the batch failed again: {failures}")
        return FAILED
    return READ_AGAIN


def _encode(value: object) -> float:
    """Convert a datetime of boto3 to seconds, as in the events of Lambda."""
    assert isinstance(value, datetime), type(value)
    return value.timestamp()


def _records(found: Stack, batch: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the records of a batch, as in an event of Lambda. Raises IncompleteBatch."""
    last = int(batch["endSequenceNumber"])
    for record in _records_from(found, batch):
        if int(record["dynamodb"]["SequenceNumber"]) <= last:
            yield record
        if int(record["dynamodb"]["SequenceNumber"]) >= last:
            return
    raise IncompleteBatch(f"the stream did not return {last}, the last record of the batch")


def _records_from(found: Stack, batch: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the records of a shard from the batch's start on. Pages may be empty."""
    streams = found.client("dynamodbstreams")
    iterator = streams.get_shard_iterator(
        StreamArn=batch["streamArn"],
        ShardId=batch["shardId"],
        ShardIteratorType="AT_SEQUENCE_NUMBER",
        SequenceNumber=batch["startSequenceNumber"],
    )["ShardIterator"]
    for _ in range(PAGES):
        page = streams.get_records(ShardIterator=iterator, Limit=PAGE_SIZE)
        yield from page["Records"]
        iterator = page.get("NextShardIterator")
        if iterator is None:
            return


if __name__ == "__main__":
    sys.exit(main())
