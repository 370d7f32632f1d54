"""make redrive: what was given up is tried again, after a look at it.

    make redrive                    the local stack: shows what is there, then asks
    make redrive CONFIRM=1          does not ask
    make redrive STACK=name         a stack in the account that the AWS environment names

What a queue gave up goes back to that queue, and what a schedule gave up to the queue that it was
to wake. A batch that the stream gave up is read from the stream again, which keeps it for a day,
and handed to its function. What is neither stays where it is. In the end the sweeper looks for
whatever is left. All of it may run twice: workers look at the state, and decide anew.
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
SHOWN = 160  # characters of an example
BATCH = 10  # what one ReceiveMessage gives
HIDDEN = 60  # seconds that a message is ours
WAIT = 5  # seconds until a queue counts as empty; without it SQS asks but a few of its servers
PAGE = 1_000  # records that one GetRecords gives
PAGES = 100  # of them for one batch; some may be empty

STREAMED = "DDBStreamBatchInfo"  # where in the stream a batch is that was given up
GONE = {"TrimmedDataAccessException", "ResourceNotFoundException"}  # the records; their shard
SWEEPS, PUSHES = "SweepsDeadLetters", "PushesDeadLetters"

# What becomes of messages; those of the second kind stay where they are.
SENT_BACK = "sent back to their queue"
READ_AGAIN = "batches read from the stream and handed to their function again"
HISTORY_LOST = (
    "batches older than the stream keeps them: the sweeper finds what has to happen; "
    "their history, events and mails are lost"
)
OUTDATED = "batches older than the stream keeps them, and than what was told since"
SWEPT = "dropped, for the sweeper is run"

FAILED = "left there, for they failed again: the log of their function, or above, says why"
UNKNOWN = "left there, for nobody knows what they ask for"
LEFT = {FAILED, UNKNOWN}

type Message = dict[str, Any]


@dataclass(kw_only=True)
class Dead:
    """What one dead-letter queue holds, and where it came from."""

    name: str
    url: str
    count: int
    source: str | None  # the queue that gave it up; None for a stream or a schedule
    examples: list[str] = field(default_factory=list)


class Unread(Exception):  # noqa: N818 - a refusal, not a fault
    """A batch was not read to its end."""


def main() -> int:
    """Redrive one stack; return 0, 1 when somebody said no, 2 without a stack."""
    parser = argparse.ArgumentParser(description="Try again what was given up.")
    parser.add_argument("--stack", help="default: the local one")
    parser.add_argument("--confirm", action="store_true", help="do not ask")
    arguments = parser.parse_args()
    try:
        found = stack.find(arguments.stack)
    except NoStack as missing:
        print(missing)
        return 2
    dead = [queue for queue in look(found) if queue.count]
    if not dead:
        print("nothing was given up")
        return 0
    for queue in dead:
        _show(queue)
    if not arguments.confirm and input("try all of it again? [y/N] ").lower() != "y":
        return 1
    for sentence in redrive(found, dead):
        print(sentence)
    return 0


def look(found: Stack) -> list[Dead]:
    """Say what every dead-letter queue holds; nothing is taken out."""
    sqs = found.client("sqs")
    attributes = {
        name: sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        for name, url in found.queues.items()
    }
    sources = {
        json.loads(told["RedrivePolicy"])["deadLetterTargetArn"]: found.queues[name]
        for name, told in attributes.items()
        if "RedrivePolicy" in told
    }
    counts = {name: int(told["ApproximateNumberOfMessages"]) for name, told in attributes.items()}
    return [
        Dead(
            name=name,
            url=found.queues[name],
            count=counts[name],
            source=sources.get(told["QueueArn"]),
            examples=_examples(sqs, found.queues[name]) if counts[name] else [],
        )
        for name, told in attributes.items()
        if "RedrivePolicy" not in told
    ]


def _examples(sqs: Any, url: str) -> list[str]:
    answer = sqs.receive_message(
        QueueUrl=url, MaxNumberOfMessages=EXAMPLES, VisibilityTimeout=0, WaitTimeSeconds=WAIT
    )
    return [message["Body"] for message in answer.get("Messages", [])]


def _show(queue: Dead) -> None:
    print(f"{queue.name}: {queue.count}")
    for example in queue.examples:
        print(f"    {example[:SHOWN]}")


def redrive(found: Stack, dead: list[Dead]) -> Iterator[str]:
    """Try again what these queues hold; say what became of each."""
    for queue in dead:
        for became, count in Counter(_each(found, queue)).items():
            yield f"{queue.name}: {count} {became}"
    yield f"the sweeper finds {found.invoke('SweepFunction', {})['findings']}"


def _each(found: Stack, queue: Dead) -> Iterator[str]:
    """Take each message that is there now; delete it once it was tried again."""
    sqs, seen = found.client("sqs"), 0
    while seen < queue.count:
        messages = sqs.receive_message(
            QueueUrl=queue.url,
            MaxNumberOfMessages=BATCH,
            VisibilityTimeout=HIDDEN,
            WaitTimeSeconds=WAIT,
            AttributeNames=["All"],
        ).get("Messages", [])
        if not messages:
            break
        for message in messages:
            seen += 1
            became = _try_again(found, queue, message)
            if became not in LEFT:
                sqs.delete_message(QueueUrl=queue.url, ReceiptHandle=message["ReceiptHandle"])
            yield became


def _try_again(found: Stack, queue: Dead, message: Message) -> str:
    """Do with a message what its queue and its body ask for; say what became of it."""
    body = _read(message)
    if queue.source is not None:
        return _send(found, queue.source, message, body)
    if queue.name == SWEEPS:
        return SWEPT
    if STREAMED in body:
        return _relay_again(found, queue, body)
    woken = _woken(body)
    if woken is None:
        return UNKNOWN
    return _send(found, found.queues[woken], message, body)


def _read(message: Message) -> dict[str, Any]:
    """The body of a message; empty where it says nothing that anybody here could know."""
    try:
        body = json.loads(message["Body"])
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _woken(body: dict[str, Any]) -> str | None:
    """Which queue the schedule of a timer was to wake: each kind of timer says something else."""
    if "happened" in body:
        return "NotificationsQueue"
    if "booking" in body:
        return "LapsesQueue"
    return "StartsQueue" if "conference" in body else None


def _send(found: Stack, queue: str, message: Message, body: dict[str, Any]) -> str:
    """To its queue: a FIFO message in its group, and never taken for the one it was."""
    group = message["Attributes"].get("MessageGroupId")
    fifo = {"MessageGroupId": group, "MessageDeduplicationId": str(uuid.uuid4())}
    # The bus gives up whole events, of which its rule delivers the detail.
    text = json.dumps(body["detail"]) if "detail-type" in body else message["Body"]
    more = fifo if group else {}
    found.client("sqs").send_message(QueueUrl=queue, MessageBody=text, **more)
    return SENT_BACK


# ------------------------------------------------------------------------------------ the stream


def _relay_again(found: Stack, queue: Dead, body: dict[str, Any]) -> str:
    """Read a batch from the stream and hand it to its function; after a day it is gone."""
    try:
        records = list(_records(found, body[STREAMED]))
    except Unread as unread:
        print(f"    {unread}")
        return FAILED
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if code in GONE:
            return OUTDATED if queue.name == PUSHES else HISTORY_LOST
        if code != "ExpiredIteratorException":
            raise
        print("    reading the stream took too long; another redrive begins anew")
        return FAILED
    answer = found.client("lambda").invoke(
        FunctionName=body["requestContext"]["functionArn"],
        Payload=json.dumps({"Records": records}, default=_as_lambda_would).encode(),
    )
    failures = json.loads(answer["Payload"].read()).get("batchItemFailures", [])
    if failures or "FunctionError" in answer:
        print(f"    it failed again: {failures}")
        return FAILED
    return READ_AGAIN


def _as_lambda_would(value: object) -> float:
    """Write an instant, which boto3 reads as a datetime, as Lambda does: in seconds."""
    assert isinstance(value, datetime), type(value)
    return value.timestamp()


def _records(found: Stack, where: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The records of a batch, as Lambda would hand them over. Raises Unread."""
    last = int(where["endSequenceNumber"])
    for record in _from(found, where):
        if int(record["dynamodb"]["SequenceNumber"]) <= last:
            yield record
        if int(record["dynamodb"]["SequenceNumber"]) >= last:
            return
    raise Unread(f"the stream does not show {last}, the end of a batch")


def _from(found: Stack, where: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What a shard holds from a batch's start on; an empty page is not its end."""
    streams = found.client("dynamodbstreams")
    iterator = streams.get_shard_iterator(
        StreamArn=where["streamArn"],
        ShardId=where["shardId"],
        ShardIteratorType="AT_SEQUENCE_NUMBER",
        SequenceNumber=where["startSequenceNumber"],
    )["ShardIterator"]
    for _ in range(PAGES):
        page = streams.get_records(ShardIterator=iterator, Limit=PAGE)
        yield from page["Records"]
        iterator = page.get("NextShardIterator")
        if iterator is None:
            return


if __name__ == "__main__":
    sys.exit(main())
