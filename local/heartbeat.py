"""Checks that the deployed functions process the table's stream, before the stack counts as ready.

One run of the sweeper writes a heartbeat into the table, and nudges the work whose timer was lost
in a restart. Each consumer of the stream writes an echo of the heartbeat
(docs/adr/0015-a-heartbeat-through-the-stream.md).
"""

import json
import time
from typing import TYPE_CHECKING, Any

from local.aws import Aws
from local.deploy import Stack
from local.settings import LocalStackError

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

# Equal to the constants in booking.adapters.keys and booking.application.heartbeat, which cannot be
# imported here because the layer is not on the path. tests/functions/test_heartbeat.py compares
# them.
PARTITION = "HEARTBEAT"
ECHO = "ECHO#"
CONSUMERS = ("relay_changes", "push_changes")
# Long enough for the stream records from before a restart, which are processed first.
FOLLOW_SECONDS = 60.0
POLL_SECONDS = 0.05


def check_followed(aws: Aws, stack: Stack) -> None:
    """Wait until each consumer has echoed a new heartbeat. Raises LocalStackError after 60 s."""
    sent = _sweep(aws, stack.functions["SweepFunction"])
    table = stack.physical_ids["Table"]
    dynamodb = aws.dynamodb()
    deadline = time.monotonic() + FOLLOW_SECONDS
    while behind := _behind(dynamodb, table, sent):
        if time.monotonic() > deadline:
            names = " and ".join(behind)
            raise LocalStackError(
                f"{names} did not process the table's stream within {FOLLOW_SECONDS:.0f} s"
            )
        time.sleep(POLL_SECONDS)


def _sweep(aws: Aws, function: str) -> int:
    """Run the sweeper; return the time of the heartbeat that it wrote, in milliseconds."""
    answer = aws.functions().invoke(FunctionName=function, Payload=b"{}")
    payload: dict[str, Any] = json.loads(answer["Payload"].read())
    if "FunctionError" in answer:
        raise LocalStackError(f"the sweeper failed: {payload.get('errorMessage')}")
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
