"""The hook of CodeDeploy: a new version gets traffic only after a read by the new code succeeds.

Each function has a deployment of its own, and each of them calls this hook. All functions share one
layer, so that one read shows that the layer loads, that the settings are valid and that the table
can be read.
"""

import json
import os
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import boto3

from booking.edge.observability import invocation, logger

READING_VERSION = os.environ["READING_VERSION"]
PATH = "/v1/conferences"
READ = {
    "version": "2.0",
    "routeKey": f"GET {PATH}",
    "rawPath": PATH,
    "rawQueryString": "",
    "headers": {},
    "isBase64Encoded": False,
    "requestContext": {
        "http": {"method": "GET", "path": PATH, "sourceIp": "127.0.0.1"},
        "requestId": "check-release",
        "routeKey": f"GET {PATH}",
        "stage": "$default",
    },
}
functions = boto3.client("lambda")
deployments = boto3.client("codedeploy")


def handler(event: Mapping[str, Any], _context: object) -> None:
    """Read with the new version, and report the result to CodeDeploy."""
    with invocation(event["DeploymentId"]):
        status = "Succeeded" if reads() else "Failed"
        logger.info("checked", status=status)
        deployments.put_lifecycle_event_hook_execution_status(
            deploymentId=event["DeploymentId"],
            lifecycleEventHookExecutionId=event["LifecycleEventHookExecutionId"],
            status=status,
        )


def reads() -> bool:
    """Return whether the new version lists the conferences."""
    answer = functions.invoke(FunctionName=READING_VERSION, Payload=json.dumps(READ).encode())
    payload = json.loads(answer["Payload"].read())
    if "FunctionError" in answer or payload.get("statusCode") != HTTPStatus.OK:
        logger.error("the new version does not read", answer=payload)
        return False
    return True
