"""Redrive: each dead letter returns to its source, and unknown ones remain."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from operations.redrive import look, redrive
from operations.stack import Stack

# Dead-letter queues of a queue, with the suffix of both names; those without a queue.
WITH_QUEUE = {"Lapses": "", "Starts": "", "Notifications": "", "Promotions": ".fifo"}
WITHOUT_QUEUE = [
    "ChangesDeadLetters",
    "PushesDeadLetters",
    "TimersDeadLetters",
    "SweepsDeadLetters",
]
COMMITTED = 1_800_000_000

REMINDER = {
    "happened": "OfferExpiring",
    "booking": "b",
    "version": 3,
    "conference_name": "C",
    "attendee": "user:alice",
    "at": 1,
    "start": 9,
    "deadline": 8,
    "reason": None,
    "correlation": "request-1",
}
BATCH = {
    "requestContext": {"functionArn": "arn:relay", "condition": "RetryAttemptsExhausted"},
    "DDBStreamBatchInfo": {
        "streamArn": "arn:stream",
        "shardId": "shard",
        "startSequenceNumber": "100",
        "endSequenceNumber": "102",
    },
}


class DistributedSqs:
    """SQS as in AWS, where a short poll may find nothing, because it asks only some servers."""

    def __init__(self, sqs: Any) -> None:
        self._sqs = sqs

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sqs, name)

    def receive_message(self, **request: Any) -> Any:
        polls_long = request.pop("WaitTimeSeconds", 0) > 0
        return self._sqs.receive_message(**request, WaitTimeSeconds=0) if polls_long else {}


class Streams:
    """Pages of one shard, as sequence numbers; an error code instead of a page is raised."""

    def __init__(self) -> None:
        self.pages: list[list[int] | str] = [[100, 101, 102]]

    def get_shard_iterator(self, **request: Any) -> dict[str, Any]:
        assert request["SequenceNumber"] == "100"
        return {"ShardIterator": "0"}

    def get_records(self, *, ShardIterator: str, Limit: int) -> dict[str, Any]:  # noqa: N803
        assert Limit > 0
        page = self.pages[int(ShardIterator)]
        if isinstance(page, str):
            raise ClientError({"Error": {"Code": page}}, "GetRecords")
        following = int(ShardIterator) + 1
        more = {"NextShardIterator": str(following)} if following < len(self.pages) else {}
        return {"Records": [record(number) for number in page], **more}


def record(number: int) -> dict[str, Any]:
    """Return a record in the format of boto3, with a datetime."""
    change = {
        "ApproximateCreationDateTime": datetime.fromtimestamp(COMMITTED, UTC),
        "SequenceNumber": str(number),
        "Keys": {"pk": {"S": "SLOTS"}, "sk": {"S": "BOARD"}},
        "NewImage": {"pk": {"S": "SLOTS"}, "sk": {"S": "BOARD"}},
    }
    return {"eventID": str(number), "eventName": "MODIFY", "dynamodb": change}


class Lambda:
    """Records the events of functions; each answers without failures."""

    def __init__(self) -> None:
        self.invoked: list[tuple[str, dict[str, Any]]] = []
        self.answer: dict[str, Any] = {"batchItemFailures": [], "findings": 0}

    def invoke(self, *, FunctionName: str, Payload: bytes) -> dict[str, Any]:  # noqa: N803
        self.invoked.append((FunctionName, json.loads(Payload)))
        return {"Payload": BytesIO(json.dumps(self.answer).encode())}


class Deployment:
    """A stack with the queues of the template, and its dead letters."""

    def __init__(self) -> None:
        self.sqs = DistributedSqs(boto3.client("sqs", region_name="us-east-1"))
        self.streams, self.functions = Streams(), Lambda()
        clients = {
            "sqs": self.sqs,
            "dynamodbstreams": self.streams,
            "lambda": self.functions,
        }
        self.stack = Stack("tested", clients.__getitem__)
        self.stack.__dict__["resources"] = {
            "SweepFunction": ("AWS::Serverless::Function", "sweep"),
            **{name: ("AWS::SQS::Queue", url) for name, url in self._queues().items()},
        }

    def _queues(self) -> dict[str, str]:
        urls = {name: self._queue(name) for name in WITHOUT_QUEUE}
        for name, suffix in WITH_QUEUE.items():
            dead = urls[f"{name}DeadLetters"] = self._queue(f"{name}DeadLetters{suffix}")
            arn = self.sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])
            policy = {
                "deadLetterTargetArn": arn["Attributes"]["QueueArn"],
                "maxReceiveCount": 5,
            }
            urls[f"{name}Queue"] = self._queue(
                f"{name}Queue{suffix}", RedrivePolicy=json.dumps(policy)
            )
        return urls

    def _queue(self, name: str, **attributes: str) -> str:
        if name.endswith(".fifo"):
            attributes["FifoQueue"] = "true"
        return str(self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"])

    def add_dead_letter(self, queue: str, body: Any, **more: str) -> None:
        text = body if isinstance(body, str) else json.dumps(body)
        self.sqs.send_message(QueueUrl=self.stack.queues[queue], MessageBody=text, **more)

    def redriven(self) -> list[str]:
        return list(redrive(self.stack, [dead for dead in look(self.stack) if dead.count]))

    def visible(self, queue: str) -> list[Any]:
        """Return the visible messages of a queue."""
        answer = self.sqs.receive_message(
            QueueUrl=self.stack.queues[queue], MaxNumberOfMessages=10, WaitTimeSeconds=1
        )
        return [json.loads(message["Body"]) for message in answer.get("Messages", [])]

    def count(self, queue: str) -> int:
        """Return the number of messages in a queue, also invisible ones."""
        attributes = self.sqs.get_queue_attributes(
            QueueUrl=self.stack.queues[queue], AttributeNames=["All"]
        )["Attributes"]
        names = ("ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible")
        return sum(int(attributes[name]) for name in names)


@pytest.fixture
def deployment(monkeypatch: pytest.MonkeyPatch) -> Iterator[Deployment]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "x")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    with mock_aws():
        yield Deployment()


def test_listing_shows_examples_although_a_short_poll_finds_nothing(deployment: Deployment) -> None:
    deployment.add_dead_letter("ChangesDeadLetters", BATCH)
    (found,) = [dead for dead in look(deployment.stack) if dead.count]
    assert found.examples == [json.dumps(BATCH)]
    assert deployment.visible("ChangesDeadLetters") == [BATCH]


def test_a_stream_batch_is_delivered_to_its_function_again(deployment: Deployment) -> None:
    deployment.add_dead_letter("ChangesDeadLetters", BATCH)
    assert deployment.redriven()[0].startswith("ChangesDeadLetters: 1 batches read from the stream")
    name, event = deployment.functions.invoked[0]
    assert name == "arn:relay"
    assert [each["eventID"] for each in event["Records"]] == ["100", "101", "102"]
    assert deployment.count("ChangesDeadLetters") == 0


def test_every_message_of_a_long_queue_is_redriven(deployment: Deployment) -> None:
    for number in range(25):
        deployment.add_dead_letter(
            "LapsesDeadLetters", {"booking": f"b{number}", "conference": "C"}
        )
    assert deployment.redriven()[0] == "LapsesDeadLetters: 25 sent back to their queue"
    assert (deployment.count("LapsesDeadLetters"), deployment.count("LapsesQueue")) == (0, 25)


def test_a_nudge_returns_with_its_message_group(deployment: Deployment) -> None:
    deployment.add_dead_letter(
        "PromotionsDeadLetters",
        {"conference": "C"},
        MessageGroupId="C",
        MessageDeduplicationId="given up",
    )
    deployment.redriven()
    assert deployment.visible("PromotionsQueue") == [{"conference": "C"}]


@pytest.mark.parametrize(
    ("queue", "body"),
    [
        ("LapsesQueue", {"booking": "b", "conference": "C", "correlation": "request-1"}),
        ("StartsQueue", {"conference": "C"}),
        ("NotificationsQueue", REMINDER),
    ],
)
def test_a_timer_returns_to_its_queue(
    deployment: Deployment, queue: str, body: dict[str, Any]
) -> None:
    """This matters most for a reminder, which `make rearm` does not set again."""
    deployment.add_dead_letter("TimersDeadLetters", body)
    assert deployment.redriven()[0] == "TimersDeadLetters: 1 sent back to their queue"
    assert deployment.visible(queue) == [body]
    assert deployment.count("TimersDeadLetters") == 0


def test_an_undelivered_event_is_sent_in_the_format_of_its_rule(
    deployment: Deployment,
) -> None:
    """The dead letter has the whole event; the rule delivers only the detail."""
    event = {"source": "conference-booking", "detail-type": "SeatOffered", "detail": REMINDER}
    deployment.add_dead_letter("NotificationsDeadLetters", event)
    deployment.redriven()
    assert deployment.visible("NotificationsQueue") == [REMINDER]


@pytest.mark.parametrize("queue", ["ChangesDeadLetters", "PushesDeadLetters", "TimersDeadLetters"])
@pytest.mark.parametrize("body", [{"whatever": 1}, [1], "no JSON"])
def test_an_unknown_dead_letter_remains(deployment: Deployment, queue: str, body: Any) -> None:
    deployment.add_dead_letter(queue, body)
    assert deployment.redriven()[0] == f"{queue}: 1 not deleted, because their kind is unknown"
    assert deployment.count(queue) == 1


def test_a_dead_letter_of_the_sweeper_runs_a_sweep(deployment: Deployment) -> None:
    deployment.add_dead_letter(
        "SweepsDeadLetters", {"requestContext": {"condition": "RetriesExhausted"}}
    )
    report = deployment.redriven()
    assert report == [
        "SweepsDeadLetters: 1 deleted, because the sweeper runs now",
        "findings of the sweeper: 0",
    ]
    assert deployment.functions.invoked == [("sweep", {})]
    assert deployment.count("SweepsDeadLetters") == 0


def test_the_time_of_a_change_is_a_number_as_in_lambda_events(deployment: Deployment) -> None:
    """The push consumer computes the duration of a broadcast from it."""
    deployment.add_dead_letter("PushesDeadLetters", BATCH)
    deployment.redriven()
    _, event = deployment.functions.invoked[0]
    instants = [each["dynamodb"]["ApproximateCreationDateTime"] for each in event["Records"]]
    assert instants == [COMMITTED] * 3


@pytest.mark.parametrize("code", ["TrimmedDataAccessException", "ResourceNotFoundException"])
def test_an_expired_stream_batch_is_reported_as_lost(deployment: Deployment, code: str) -> None:
    deployment.streams.pages = [code]
    deployment.add_dead_letter("ChangesDeadLetters", BATCH)
    deployment.add_dead_letter("PushesDeadLetters", BATCH)
    changes, pushes, _ = deployment.redriven()
    assert changes.startswith("ChangesDeadLetters: 1 batches that the stream no longer contains")
    assert "history, events and mails are lost" in changes
    assert "lost" not in pushes
    assert (deployment.count("ChangesDeadLetters"), deployment.count("PushesDeadLetters")) == (0, 0)


@pytest.mark.parametrize(
    "pages", [[[100, 101], "ExpiredIteratorException"], [[100, 101]]], ids=["expired", "cut short"]
)
def test_a_partly_read_batch_remains(deployment: Deployment, pages: list[list[int] | str]) -> None:
    deployment.streams.pages = pages
    deployment.add_dead_letter("ChangesDeadLetters", BATCH)
    assert deployment.redriven()[0].startswith(
        "ChangesDeadLetters: 1 not deleted, because they failed again"
    )
    assert [name for name, _ in deployment.functions.invoked] == ["sweep"]
    assert deployment.count("ChangesDeadLetters") == 1


def test_reading_continues_after_an_empty_page_of_the_stream(deployment: Deployment) -> None:
    deployment.streams.pages = [[100], [], [101, 102, 103]]
    deployment.add_dead_letter("ChangesDeadLetters", BATCH)
    deployment.redriven()
    _, event = deployment.functions.invoked[0]
    assert [each["eventID"] for each in event["Records"]] == ["100", "101", "102"]


def test_a_batch_that_fails_again_remains(deployment: Deployment) -> None:
    deployment.functions.answer = {"batchItemFailures": [{"itemIdentifier": "101"}], "findings": 0}
    deployment.add_dead_letter("ChangesDeadLetters", BATCH)
    assert deployment.redriven()[0].startswith(
        "ChangesDeadLetters: 1 not deleted, because they failed again"
    )
    assert deployment.count("ChangesDeadLetters") == 1
