"""Redrive: each dead letter returns to its source, and unknown ones stay."""

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

WOKEN = {"Lapses": "", "Starts": "", "Notifications": "", "Promotions": ".fifo"}
ALONE = ["ChangesDeadLetters", "PushesDeadLetters", "TimersDeadLetters", "SweepsDeadLetters"]
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


class LikeAws:
    """SQS with many servers: a short poll asks only some of them, and finds nothing here."""

    def __init__(self, sqs: Any) -> None:
        self._sqs = sqs

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sqs, name)

    def receive_message(self, **asked: Any) -> Any:
        polls_long = asked.pop("WaitTimeSeconds", 0) > 0
        return self._sqs.receive_message(**asked, WaitTimeSeconds=0) if polls_long else {}


class Streams:
    """Pages of one shard, as sequence numbers; an error code instead of a page is raised."""

    def __init__(self) -> None:
        self.pages: list[list[int] | str] = [[100, 101, 102]]

    def get_shard_iterator(self, **asked: Any) -> dict[str, Any]:
        assert asked["SequenceNumber"] == "100"
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
    told = {
        "ApproximateCreationDateTime": datetime.fromtimestamp(COMMITTED, UTC),
        "SequenceNumber": str(number),
        "Keys": {"pk": {"S": "SLOTS"}, "sk": {"S": "BOARD"}},
        "NewImage": {"pk": {"S": "SLOTS"}, "sk": {"S": "BOARD"}},
    }
    return {"eventID": str(number), "eventName": "MODIFY", "dynamodb": told}


class Lambda:
    """Records the events of functions; each answers without failures."""

    def __init__(self) -> None:
        self.given: list[tuple[str, dict[str, Any]]] = []
        self.answer: dict[str, Any] = {"batchItemFailures": [], "findings": 0}

    def invoke(self, *, FunctionName: str, Payload: bytes) -> dict[str, Any]:  # noqa: N803
        self.given.append((FunctionName, json.loads(Payload)))
        return {"Payload": BytesIO(json.dumps(self.answer).encode())}


class Given:
    """A stack with the queues of the template, and its dead letters."""

    def __init__(self) -> None:
        self.sqs = LikeAws(boto3.client("sqs", region_name="us-east-1"))
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
        urls = {name: self._queue(name) for name in ALONE}
        for name, suffix in WOKEN.items():
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

    def give_up(self, queue: str, body: Any, **more: str) -> None:
        text = body if isinstance(body, str) else json.dumps(body)
        self.sqs.send_message(QueueUrl=self.stack.queues[queue], MessageBody=text, **more)

    def redriven(self) -> list[str]:
        return list(redrive(self.stack, [dead for dead in look(self.stack) if dead.count]))

    def held(self, queue: str) -> list[Any]:
        """Return the visible messages of a queue."""
        answer = self.sqs.receive_message(
            QueueUrl=self.stack.queues[queue], MaxNumberOfMessages=10, WaitTimeSeconds=1
        )
        return [json.loads(message["Body"]) for message in answer.get("Messages", [])]

    def count(self, queue: str) -> int:
        """Return the number of messages in a queue, also invisible ones."""
        told = self.sqs.get_queue_attributes(
            QueueUrl=self.stack.queues[queue], AttributeNames=["All"]
        )["Attributes"]
        names = ("ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible")
        return sum(int(told[name]) for name in names)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Iterator[Given]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "x")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    with mock_aws():
        yield Given()


def test_listing_shows_examples_although_a_short_poll_finds_nothing(given: Given) -> None:
    given.give_up("ChangesDeadLetters", BATCH)
    (found,) = [dead for dead in look(given.stack) if dead.count]
    assert found.examples == [json.dumps(BATCH)]
    assert given.held("ChangesDeadLetters") == [BATCH]


def test_a_stream_batch_is_delivered_to_its_function_again(given: Given) -> None:
    given.give_up("ChangesDeadLetters", BATCH)
    assert given.redriven()[0].startswith("ChangesDeadLetters: 1 batches read from the stream")
    name, event = given.functions.given[0]
    assert name == "arn:relay"
    assert [each["eventID"] for each in event["Records"]] == ["100", "101", "102"]
    assert given.count("ChangesDeadLetters") == 0


def test_every_message_of_a_long_queue_is_redriven(given: Given) -> None:
    for number in range(25):
        given.give_up("LapsesDeadLetters", {"booking": f"b{number}", "conference": "C"})
    assert given.redriven()[0] == "LapsesDeadLetters: 25 sent back to their queue"
    assert (given.count("LapsesDeadLetters"), given.count("LapsesQueue")) == (0, 25)


def test_a_nudge_returns_with_its_message_group(given: Given) -> None:
    given.give_up(
        "PromotionsDeadLetters",
        {"conference": "C"},
        MessageGroupId="C",
        MessageDeduplicationId="given up",
    )
    given.redriven()
    assert given.held("PromotionsQueue") == [{"conference": "C"}]


@pytest.mark.parametrize(
    ("queue", "body"),
    [
        ("LapsesQueue", {"booking": "b", "conference": "C", "correlation": "request-1"}),
        ("StartsQueue", {"conference": "C"}),
        ("NotificationsQueue", REMINDER),
    ],
)
def test_a_timer_returns_to_its_queue(given: Given, queue: str, body: dict[str, Any]) -> None:
    """This matters most for a reminder, which `make rearm` does not set again."""
    given.give_up("TimersDeadLetters", body)
    assert given.redriven()[0] == "TimersDeadLetters: 1 sent back to their queue"
    assert given.held(queue) == [body]
    assert given.count("TimersDeadLetters") == 0


def test_an_undelivered_event_is_sent_in_the_format_of_its_rule(
    given: Given,
) -> None:
    """The dead letter has the whole event; the rule delivers only the detail."""
    event = {"source": "conference-booking", "detail-type": "SeatOffered", "detail": REMINDER}
    given.give_up("NotificationsDeadLetters", event)
    given.redriven()
    assert given.held("NotificationsQueue") == [REMINDER]


@pytest.mark.parametrize("queue", ["ChangesDeadLetters", "PushesDeadLetters", "TimersDeadLetters"])
@pytest.mark.parametrize("body", [{"whatever": 1}, [1], "no JSON"])
def test_an_unknown_dead_letter_stays(given: Given, queue: str, body: Any) -> None:
    given.give_up(queue, body)
    assert given.redriven()[0] == f"{queue}: 1 not deleted, because their kind is unknown"
    assert given.count(queue) == 1


def test_a_dead_letter_of_the_sweeper_runs_a_sweep(given: Given) -> None:
    given.give_up("SweepsDeadLetters", {"requestContext": {"condition": "RetriesExhausted"}})
    said = given.redriven()
    assert said == [
        "SweepsDeadLetters: 1 deleted, because the sweeper runs now",
        "findings of the sweeper: 0",
    ]
    assert given.functions.given == [("sweep", {})]
    assert given.count("SweepsDeadLetters") == 0


def test_the_time_of_a_change_is_a_number_as_in_lambda_events(given: Given) -> None:
    """The push consumer computes the duration of a broadcast from it."""
    given.give_up("PushesDeadLetters", BATCH)
    given.redriven()
    _, event = given.functions.given[0]
    instants = [each["dynamodb"]["ApproximateCreationDateTime"] for each in event["Records"]]
    assert instants == [COMMITTED] * 3


@pytest.mark.parametrize("code", ["TrimmedDataAccessException", "ResourceNotFoundException"])
def test_an_expired_stream_batch_is_reported_as_lost(given: Given, code: str) -> None:
    given.streams.pages = [code]
    given.give_up("ChangesDeadLetters", BATCH)
    given.give_up("PushesDeadLetters", BATCH)
    changes, pushes, _ = given.redriven()
    assert changes.startswith("ChangesDeadLetters: 1 batches that the stream no longer contains")
    assert "history, events and mails are lost" in changes
    assert "lost" not in pushes
    assert (given.count("ChangesDeadLetters"), given.count("PushesDeadLetters")) == (0, 0)


@pytest.mark.parametrize(
    "pages", [[[100, 101], "ExpiredIteratorException"], [[100, 101]]], ids=["expired", "cut short"]
)
def test_a_partly_read_batch_stays(given: Given, pages: list[list[int] | str]) -> None:
    given.streams.pages = pages
    given.give_up("ChangesDeadLetters", BATCH)
    assert given.redriven()[0].startswith(
        "ChangesDeadLetters: 1 not deleted, because they failed again"
    )
    assert [name for name, _ in given.functions.given] == ["sweep"]
    assert given.count("ChangesDeadLetters") == 1


def test_reading_continues_after_an_empty_page_of_the_stream(given: Given) -> None:
    given.streams.pages = [[100], [], [101, 102, 103]]
    given.give_up("ChangesDeadLetters", BATCH)
    given.redriven()
    _, event = given.functions.given[0]
    assert [each["eventID"] for each in event["Records"]] == ["100", "101", "102"]


def test_a_batch_that_fails_again_stays(given: Given) -> None:
    given.functions.answer = {"batchItemFailures": [{"itemIdentifier": "101"}], "findings": 0}
    given.give_up("ChangesDeadLetters", BATCH)
    assert given.redriven()[0].startswith(
        "ChangesDeadLetters: 1 not deleted, because they failed again"
    )
    assert given.count("ChangesDeadLetters") == 1
