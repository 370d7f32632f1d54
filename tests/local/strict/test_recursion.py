"""Chains of messages: Lambda stops a function after 16 invocations in one chain."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from local.strict.recursion import continued, parse, with_lineage
from tests.local.strict.conftest import ROLE, Emulated, zipped
from tests.support.e2e import eventually

LONGEST = 16
WANTED = 20
VISIBILITY_SECONDS = "10"  # a message that Lambda drops is a dead letter after this time
HEADER = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"

# Sends the next message to the same queue, until all are sent, and counts in a second queue.
CHAIN = """
import json, os, boto3
sqs = boto3.client("sqs")
def handler(event, context):
    for record in event["Records"]:
        number = int(record["body"])
        sqs.send_message(QueueUrl=os.environ["COUNTED"], MessageBody=str(number))
        if number < int(os.environ["WANTED"]):
            sqs.send_message(QueueUrl=os.environ["QUEUE"], MessageBody=str(number + 1))
"""


class Chain:
    """A function that reads a queue and sends to it."""

    def __init__(self, emulated: Emulated, name: str) -> None:
        self.emulated, self.name = emulated, name
        self.sqs = emulated.client("sqs")
        self.dead, self.counted = emulated.queue(f"{name}-dead"), emulated.queue(f"{name}-counted")
        redrive = {"deadLetterTargetArn": emulated.arn(self.dead), "maxReceiveCount": 1}
        self.queue = emulated.queue(
            name, VisibilityTimeout=VISIBILITY_SECONDS, RedrivePolicy=json.dumps(redrive)
        )
        self.environment = {
            "AWS_ENDPOINT_URL": emulated.endpoint,
            "QUEUE": self.queue,
            "COUNTED": self.counted,
            "WANTED": str(WANTED),
        }

    def begin(self) -> None:
        self.emulated.client("lambda").invoke(FunctionName=self.name, Payload=b'{"Records": []}')
        self.emulated.client("lambda").create_event_source_mapping(
            FunctionName=self.name, EventSourceArn=self.emulated.arn(self.queue), BatchSize=1
        )
        self.sqs.send_message(QueueUrl=self.queue, MessageBody="1")

    def number(self, queue: str) -> int:
        answer = self.sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])
        return int(answer["Attributes"]["ApproximateNumberOfMessages"])

    def deploy(self, **properties: Any) -> None:
        """Create or update the function by a template."""
        bucket = f"{self.name}-code"
        self.emulated.client("s3").create_bucket(Bucket=bucket)
        self.emulated.client("s3").put_object(Bucket=bucket, Key="zip", Body=zipped(CHAIN))
        function = {
            "FunctionName": self.name,
            "Runtime": "python3.13",
            "Handler": "app.handler",
            "Role": ROLE,
            "Code": {"S3Bucket": bucket, "S3Key": "zip"},
            "Environment": {"Variables": self.environment},
            **properties,
        }
        template = {"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": function}}}
        formation = self.emulated.client("cloudformation")
        exists = self.name in [s["StackName"] for s in formation.describe_stacks()["Stacks"]]
        change: Callable[..., Any] = formation.update_stack if exists else formation.create_stack
        change(StackName=self.name, TemplateBody=json.dumps(template))
        eventually(
            lambda: formation.describe_stacks(StackName=self.name)["Stacks"][0]["StackStatus"],
            lambda status: status.endswith("_COMPLETE"),
        )


def test_a_chain_is_stopped_and_its_last_message_becomes_a_dead_letter(strict: Emulated) -> None:
    chain = Chain(strict, "stopped")
    chain.deploy()
    chain.begin()
    eventually(lambda: chain.number(chain.dead), lambda dead: dead == 1)
    assert chain.number(chain.counted) == LONGEST


@pytest.mark.parametrize("first", [{}, {"RecursiveLoop": "Terminate"}])
def test_a_function_with_recursive_loop_allow_runs_on(
    strict: Emulated, first: dict[str, str]
) -> None:
    chain = Chain(strict, f"allowed{len(first)}")
    chain.deploy(**first)
    chain.deploy(RecursiveLoop="Allow")
    chain.begin()
    eventually(lambda: chain.number(chain.counted), lambda counted: counted == WANTED)
    assert chain.number(chain.dead) == 0


def test_the_emulator_alone_stops_no_chain(lenient: Emulated) -> None:
    chain = Chain(lenient, "endless")
    chain.deploy()
    chain.begin()
    eventually(lambda: chain.number(chain.counted), lambda counted: counted == WANTED)


def test_each_message_of_another_sender_begins_a_chain(strict: Emulated) -> None:
    chain = Chain(strict, "separate")
    chain.environment["WANTED"] = "0"
    chain.deploy()
    chain.begin()
    for _ in range(WANTED - 1):
        chain.sqs.send_message(QueueUrl=chain.queue, MessageBody="1")
    eventually(lambda: chain.number(chain.counted), lambda counted: counted == WANTED)


def test_a_chain_through_two_functions_counts_each_of_them() -> None:
    header = ""
    for _ in range(3):
        header = with_lineage(HEADER, continued([header], "a"))
        header = with_lineage(header, continued([header], "b"))
    assert sorted(parse(header).values()) == [3, 3]
    assert header.startswith(f"{HEADER};Lineage=")
    assert header.count("Lineage") == 1


def test_the_longest_chain_of_a_batch_counts() -> None:
    long = with_lineage(HEADER, {**continued([], "a"), "5e1f": 7})
    assert max(continued([HEADER, long, ""], "b").values()) == 7


@pytest.mark.parametrize("header", ["", HEADER, f"{HEADER};Lineage=", f"{HEADER};Lineage=a:b|:1"])
def test_a_header_without_counts_begins_a_chain(header: str) -> None:
    assert list(continued([header], "a").values()) == [1]
