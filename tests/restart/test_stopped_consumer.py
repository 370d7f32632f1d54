"""If a consumer does not process the stream, GET /health reports it, and a start fails."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from local import heartbeat, stack
from local.aws import Aws
from local.settings import STACK_NAME, LocalStackError
from local.stack import Outputs
from tests.support.e2e import eventually

NOTICE_SECONDS = 240.0  # until GET /health reports it; about 60 s on an idle machine


def health(outputs: Outputs) -> Callable[[], httpx.Response]:
    return lambda: httpx.get(f"{outputs.http}/health", trust_env=False, timeout=60)


def resource(outputs: Outputs, logical: str) -> str:
    answer = Aws(outputs.aws).cloudformation().describe_stack_resources(StackName=STACK_NAME)
    found = {
        one["LogicalResourceId"]: one["PhysicalResourceId"] for one in answer["StackResources"]
    }
    return found[logical]


def test_with_a_disabled_mapping_the_stack_is_unhealthy_and_cannot_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stack.start(tmp_path / "stack", persist=True) as outputs:
        assert health(outputs)().json()["status"] == "healthy"
        functions = Aws(outputs.aws).functions()
        mapping = resource(outputs, "RelayChangesFunctionChanges")
        functions.update_event_source_mapping(UUID=mapping, Enabled=False)
        functions.invoke(FunctionName=resource(outputs, "SweepFunction"), Payload=b"{}")
        answer = eventually(
            health(outputs), lambda response: response.status_code != 200, within=NOTICE_SECONDS
        )
        assert answer.status_code == 503
        assert int(answer.headers["retry-after"]) > 0
        body: dict[str, Any] = answer.json()
        assert body["status"] == "unhealthy"
        assert [late["consumer"] for late in body["behind"]] == ["relay_changes"]
    monkeypatch.setattr(heartbeat, "FOLLOW_SECONDS", 5.0)
    refusal = r"^relay_changes did not process the table's stream within 5 s"
    with (
        pytest.raises(LocalStackError, match=refusal),
        stack.start(tmp_path / "stack", persist=True),
    ):
        pass
