"""Checks that the deployed functions follow the table's stream, before a stack is called ready.

One sweep writes a heartbeat into the table, and finds what a timer lost over a restart should have
woken; each consumer of the stream writes an echo (docs/adr/0015-a-heartbeat-through-the-stream.md).
"""

import json
import time
from typing import TYPE_CHECKING, Any

from local.aws import Aws
from local.deploy import Stack
from local.settings import LocalStackError

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

# The same as in booking.adapters.keys and booking.application.heartbeat, which tests/local holds:
# the layer is not on the path here.
PARTITION = "HEARTBEAT"
ECHO = "ECHO#"
CONSUMERS = ("relay_changes", "push_changes")
# What was not relayed before a restart is relayed first.
FOLLOW_SECONDS = 60.0
POLL_SECONDS = 0.05


def check_followed(aws: Aws, stack: Stack) -> None:
    """Return when each consumer has echoed a new heartbeat, else raise LocalStackError."""
    sent = _sweep(aws, stack.physical_ids["SweepFunction"])
    table = stack.physical_ids["Table"]
    dynamodb = aws.dynamodb()
    deadline = time.monotonic() + FOLLOW_SECONDS
    while behind := _behind(dynamodb, table, sent):
        if time.monotonic() > deadline:
            names = " and ".join(behind)
            raise LocalStackError(
                f"{names} did not follow the table's stream within {FOLLOW_SECONDS:.0f} s"
            )
        time.sleep(POLL_SECONDS)


def _sweep(aws: Aws, function: str) -> int:
    """Run the sweeper; return the instant of the heartbeat that it wrote, in milliseconds."""
    answer = aws.functions().invoke(FunctionName=function, Payload=b"{}")
    payload: dict[str, Any] = json.loads(answer["Payload"].read())
    if "FunctionError" in answer:
        raise LocalStackError(f"the sweeper fails: {payload.get('errorMessage')}")
    sent: int = payload["heartbeat"]
    return sent


def _behind(dynamodb: "DynamoDBClient", table: str, sent: int) -> list[str]:
    """Return the consumers without an echo of this heartbeat, or of a later one."""
    answer = dynamodb.query(
        TableName=table,
        KeyConditionExpression="pk = :pk",
        ExpressionAttributeValues={":pk": {"S": PARTITION}},
        ConsistentRead=True,
    )
    echoes = {
        item["sk"]["S"].removeprefix(ECHO): int(item["at"]["N"])
        for item in answer["Items"]
        if item["sk"]["S"].startswith(ECHO)
    }
    return [name for name in CONSUMERS if echoes.get(name, 0) < sent]
