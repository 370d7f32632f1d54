"""The path with which tests change the limits of the emulated account."""

import json
from typing import Any

import pytest

from local.strict.limits import PATH, Control, Current
from tests.support.coroutines import run


async def _emulator(_scope: Any, _receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 418, "headers": []})


def request(current: Current, method: str, body: object = None, path: str = PATH) -> Any:
    """Return the status and the JSON body of the answer."""
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": json.dumps(body).encode(), "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path}
    run(Control(_emulator, current)(scope, receive, send))
    return sent[0]["status"], json.loads(sent[1]["body"]) if sent[1:] else None


def test_a_limit_is_changed_and_restored() -> None:
    current = Current()
    status, limits = request(current, "PATCH", {"concurrent_executions": 10})
    assert (status, limits["concurrent_executions"]) == (200, 10)
    assert current.limits.concurrent_executions == 10
    assert request(current, "DELETE")[1]["concurrent_executions"] == 1_000
    assert request(current, "GET")[1]["concurrent_executions"] == 1_000


@pytest.mark.parametrize(
    "wrong", [[], {"concurrent_execution": 1}, {"concurrent_executions": "10"}]
)
def test_an_unknown_limit_or_type_is_refused(wrong: object) -> None:
    current = Current()
    assert request(current, "PATCH", wrong)[0] == 400
    assert current.limits == Current().limits


def test_other_paths_go_to_the_emulator() -> None:
    assert request(Current(), "PATCH", {}, path="/other")[0] == 418
