"""make redrive: what was given up is tried again, after a look at it.

    make redrive                    the local stack: shows what is there, then asks
    make redrive CONFIRM=1          does not ask
    make redrive STACK=name         a stack in the account that the AWS environment names

What a queue gave up goes back to that queue. A batch that the stream gave up is read from the
stream again, which keeps it for a day, and handed to its function. What a schedule gave up is found
in the table instead: timers are set anew. In the end the sweeper looks for whatever is left. All of
it may run twice: workers look at the state, and decide anew.
"""

import argparse
import json
import sys
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import ClientError

from operations import stack
from operations.rearm import rearm_stack
from operations.stack import NoStack, Stack

EXAMPLES = 3
SHOWN = 160  # characters of an example
BATCH = 10  # what one ReceiveMessage gives
HIDDEN = 60  # seconds that a message is ours
PAGE = 1_000  # records that one GetRecords gives

STREAMED = "DDBStreamBatchInfo"  # where in the stream a batch is that was given up

type Message = dict[str, Any]


@dataclass(kw_only=True)
class Dead:
    """What one dead-letter queue holds, and where it came from."""

    name: str
    url: str
    count: int
    source: str | None  # the queue that gave it up; None for a stream or a schedule
    examples: list[str] = field(default_factory=list)

    @property
    def of_stream(self) -> bool:
        """Tell the record of a batch from whatever else was given up."""
        return any(STREAMED in example for example in self.examples)


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
    return [
        Dead(
            name=name,
            url=found.queues[name],
            count=int(told["ApproximateNumberOfMessages"]),
            source=sources.get(told["QueueArn"]),
            examples=_examples(sqs, found.queues[name]),
        )
        for name, told in attributes.items()
        if "RedrivePolicy" not in told
    ]


def _examples(sqs: Any, url: str) -> list[str]:
    answer = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=EXAMPLES, VisibilityTimeout=0)
    return [message["Body"] for message in answer.get("Messages", [])]


def _show(queue: Dead) -> None:
    print(f"{queue.name}: {queue.count}")
    for example in queue.examples:
        print(f"    {example[:SHOWN]}")


def redrive(found: Stack, dead: list[Dead]) -> Iterator[str]:
    """Try again what these queues hold; say what became of each."""
    for queue in dead:
        if queue.source is not None:
            moved = _each(found, queue, _send_back(found, queue.source))
            yield f"{queue.name}: {moved} sent back to their queue"
        elif queue.of_stream:
            relayed = _each(found, queue, lambda message: _relay_again(found, message))
            yield f"{queue.name}: {relayed} batches read from the stream and relayed again"
        else:
            armed = rearm_stack(found)
            dropped = _each(found, queue, lambda _: True)
            yield f"{queue.name}: {dropped} dropped; {armed} timers and nudges sent instead"
    yield f"the sweeper finds {found.invoke('SweepFunction', {})['findings']}"


def _each(found: Stack, queue: Dead, again: Callable[[Message], bool]) -> int:
    """Take each message that is there now; delete it once it was tried again."""
    sqs, done, seen = found.client("sqs"), 0, 0
    while seen < queue.count:
        messages = sqs.receive_message(
            QueueUrl=queue.url,
            MaxNumberOfMessages=BATCH,
            VisibilityTimeout=HIDDEN,
            AttributeNames=["All"],
        ).get("Messages", [])
        if not messages:
            break
        for message in messages:
            seen += 1
            if again(message):
                sqs.delete_message(QueueUrl=queue.url, ReceiptHandle=message["ReceiptHandle"])
                done += 1
    return done


def _send_back(found: Stack, source: str) -> Callable[[Message], bool]:
    """Back to its queue: a FIFO message in its group, and never taken for the one it was."""

    def send(message: Message) -> bool:
        group = message["Attributes"].get("MessageGroupId")
        fifo = {"MessageGroupId": group, "MessageDeduplicationId": str(uuid.uuid4())}
        more = fifo if group else {}
        found.client("sqs").send_message(QueueUrl=source, MessageBody=message["Body"], **more)
        return True

    return send


# ------------------------------------------------------------------------------------ the stream


def _relay_again(found: Stack, message: Message) -> bool:
    """Read a batch from the stream and hand it to its function; after a day it is gone."""
    body = json.loads(message["Body"])
    where = body[STREAMED]
    try:
        records = list(_records(found, where))
    except ClientError as error:
        if error.response["Error"]["Code"] != "TrimmedDataAccessException":
            raise
        print("    older than a day: the sweeper finds what it led to; its history is lost")
        return True
    answer = found.client("lambda").invoke(
        FunctionName=body["requestContext"]["functionArn"],
        Payload=json.dumps({"Records": records}, default=str).encode(),
    )
    failures = json.loads(answer["Payload"].read()).get("batchItemFailures", [])
    if failures or "FunctionError" in answer:
        print(f"    it failed again: {failures}; the function's log says why")
        return False
    return True


def _records(found: Stack, where: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The records of a batch, as Lambda would hand them over."""
    streams = found.client("dynamodbstreams")
    iterator = streams.get_shard_iterator(
        StreamArn=where["streamArn"],
        ShardId=where["shardId"],
        ShardIteratorType="AT_SEQUENCE_NUMBER",
        SequenceNumber=where["startSequenceNumber"],
    )["ShardIterator"]
    last = int(where["endSequenceNumber"])
    while iterator:
        page = streams.get_records(ShardIterator=iterator, Limit=PAGE)
        for record in page["Records"]:
            if int(record["dynamodb"]["SequenceNumber"]) > last:
                return
            yield record
            if int(record["dynamodb"]["SequenceNumber"]) == last:
                return
        iterator = page.get("NextShardIterator") if page["Records"] else None


if __name__ == "__main__":
    sys.exit(main())
