"""The hook of CodeDeploy reports whether the new version can read."""

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from testing.handlers import load
from tests.support.functions import Context, Functions, functions_over_memory

VERSION = "arn:aws:lambda:us-east-1:123456789012:function:list:7"
EVENT = {"DeploymentId": "d-1", "LifecycleEventHookExecutionId": "hook-1"}


class NewVersion:
    """The client of Lambda, which runs the handler of the new version."""

    def __init__(self, functions: Functions) -> None:
        self.functions = functions
        self.error = False
        self.busy = False
        self.invoked: list[str] = []

    def invoke(self, *, FunctionName: str, Payload: bytes) -> dict[str, Any]:  # noqa: N803
        self.invoked.append(FunctionName)
        if self.error:
            failure = {"errorMessage": "no module", "errorType": "ImportModuleError"}
            return {"FunctionError": "Unhandled", "Payload": body(failure)}
        if self.busy:
            return {"Payload": body({"statusCode": 503, "body": "{}"})}
        return {"Payload": body(self.functions.invoke("list_conferences", json.loads(Payload)))}


def body(value: Any) -> io.BytesIO:
    return io.BytesIO(json.dumps(value).encode())


@pytest.fixture
def functions() -> Iterator[Functions]:
    with functions_over_memory(READING_VERSION=VERSION) as loaded:
        yield loaded


class Deployments:
    """The client of CodeDeploy, with the reported statuses."""

    def __init__(self) -> None:
        self.reported: list[dict[str, str]] = []

    def put_lifecycle_event_hook_execution_status(self, **report: str) -> None:
        self.reported.append(report)


def status(new: NewVersion) -> str:
    """Run the hook; return the status that CodeDeploy gets."""
    hook: Any = load("check_release")
    hook.functions, hook.deployments = new, Deployments()
    hook.handler(EVENT, Context())
    (report,) = hook.deployments.reported
    assert report.pop("deploymentId") == "d-1"
    assert report.pop("lifecycleEventHookExecutionId") == "hook-1"
    return str(report["status"])


def test_a_version_that_lists_the_conferences_gets_traffic(functions: Functions) -> None:
    new = NewVersion(functions)
    assert status(new) == "Succeeded"
    assert new.invoked == [VERSION]


def test_a_version_that_does_not_start_gets_no_traffic(functions: Functions) -> None:
    new = NewVersion(functions)
    new.error = True
    assert status(new) == "Failed"


def test_a_version_that_cannot_read_the_table_gets_no_traffic(functions: Functions) -> None:
    new = NewVersion(functions)
    new.busy = True
    assert status(new) == "Failed"
