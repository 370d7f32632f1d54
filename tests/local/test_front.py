"""The front server: where it routes requests, before and after the deployment."""

import json
from pathlib import Path
from typing import Any

import pytest

from local.cors import ANY_LOOPBACK_PORT
from local.front import Front
from tests.support.coroutines import run

PORT = 8080


class Emulator:
    """Records the scopes of the requests that reach it."""

    def __init__(self) -> None:
        self.scopes: list[Any] = []

    async def __call__(self, scope: Any, _receive: Any, send: Any) -> None:
        self.scopes.append(scope)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"etag", b"1")]})


def ask(apis: Path, scope: dict[str, Any]) -> tuple[list[Any], list[dict[str, Any]]]:
    emulator, sent = Emulator(), list[dict[str, Any]]()

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    async def receive() -> None: ...

    run(Front(emulator, PORT, apis)(scope, receive, send))
    return emulator.scopes, sent


def http(path: str, raw_path: bytes, port: int = PORT) -> dict[str, Any]:
    return {
        "type": "http",
        "method": "GET",
        "server": ("127.0.0.1", port),
        "path": path,
        "raw_path": raw_path,
        "headers": [],
    }


@pytest.fixture
def deployed(tmp_path: Path) -> Path:
    apis = tmp_path / "apis.json"
    apis.write_text(json.dumps({"http": "h1", "websocket": "w1"}))
    return apis


def test_a_request_goes_to_the_http_api(deployed: Path) -> None:
    scopes, _ = ask(deployed, http("/booking/1", b"/booking/1"))
    assert scopes[0]["path"] == "/_aws/execute-api/h1/$default/booking/1"


def test_percent_encoding_is_unchanged(deployed: Path) -> None:
    scopes, _ = ask(deployed, http("/a b%/x", b"/a%20b%25/x"))
    assert scopes[0]["raw_path"] == b"/_aws/execute-api/h1/$default/a%20b%25/x"
    assert scopes[0]["path"] == "/_aws/execute-api/h1/$default/a b%/x"


def test_the_forwarded_scheme_is_that_of_the_connection_and_replaces_the_clients_header(
    deployed: Path,
) -> None:
    for scheme in ({}, {"scheme": "http"}):
        sent = [(b"host", b"127.0.0.1:8080"), (b"x-forwarded-proto", b"https")]
        scopes, _ = ask(deployed, {**http("/", b"/"), **scheme, "headers": sent})
        assert scopes[0]["headers"] == [sent[0], (b"x-forwarded-proto", b"http")]
    scopes, _ = ask(deployed, {**http("/", b"/"), "scheme": "https", "headers": []})
    assert scopes[0]["headers"] == [(b"x-forwarded-proto", b"https")]


def test_a_socket_goes_to_the_stage_of_the_websocket_api(deployed: Path) -> None:
    scope = {**http("/slot-booking", b"/slot-booking"), "type": "websocket"}
    scopes, _ = ask(deployed, scope)
    assert scopes[0]["path"] == "/_aws/execute-api/w1/slot-booking"


def test_a_request_to_the_other_port_reaches_the_emulated_aws_unchanged(deployed: Path) -> None:
    scope = http("/_ministack/health", b"/_ministack/health", port=4000)
    assert ask(deployed, scope)[0] == [scope]


@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_before_the_deployment_the_answer_is_503_with_a_reason(tmp_path: Path, kind: str) -> None:
    scope = {**http("/book", b"/book"), "type": kind}
    scopes, sent = ask(tmp_path / "apis.json", scope)
    assert not scopes
    assert sent[0]["status"] == 503
    assert "still being deployed" in json.loads(sent[1]["body"])["message"]


# ------------------------------------------------------------------------------------ CORS


CORS = {
    "allowOrigins": [ANY_LOOPBACK_PORT],
    "allowMethods": ["GET", "POST"],
    "allowHeaders": ["content-type"],
    "exposeHeaders": ["link"],
    "maxAge": 600,
}
LOCAL = ("http://localhost:5173", "http://127.0.0.1:3000", "http://localhost")
FOREIGN = (
    *("https://evil.example", "http://localhost.evil.example", "http://evil.example:5173"),
    *("http://localhost:5173.evil.example", "http://localhost:", "https://localhost:5173", "null"),
)


def ask_from(
    folder: Path, origin: str, cors: Any = CORS, method: str = "GET"
) -> tuple[int, dict[bytes, bytes]]:
    """Send a request of a page of this origin; return status and headers of the answer."""
    apis = folder / "apis.json"
    apis.write_text(json.dumps({"http": "h1", "websocket": "w1", "cors": cors}))
    headers = [(b"origin", origin.encode())]
    scope = {**http("/slots", b"/slots"), "method": method, "headers": headers}
    scopes, sent = ask(apis, scope)
    assert (method == "OPTIONS" and cors is not None) == (not scopes)
    return sent[0]["status"], dict(sent[0]["headers"])


@pytest.mark.parametrize("origin", LOCAL)
def test_a_page_of_another_local_port_may_read_answers(tmp_path: Path, origin: str) -> None:
    status, headers = ask_from(tmp_path, origin)
    assert status == 200
    assert headers == {
        b"etag": b"1",
        b"access-control-allow-origin": origin.encode(),
        b"access-control-expose-headers": b"link",
        b"vary": b"Origin",
    }


@pytest.mark.parametrize("origin", LOCAL)
def test_a_preflight_is_answered_without_a_function(tmp_path: Path, origin: str) -> None:
    status, headers = ask_from(tmp_path, origin, method="OPTIONS")
    assert status == 204
    assert headers[b"access-control-allow-origin"] == origin.encode()
    assert headers[b"access-control-allow-methods"] == b"GET,POST"
    assert headers[b"access-control-allow-headers"] == b"content-type"
    assert headers[b"access-control-max-age"] == b"600"


@pytest.mark.parametrize("method", ["GET", "OPTIONS"])
@pytest.mark.parametrize("origin", FOREIGN)
def test_a_page_of_a_foreign_origin_cannot_read_answers(
    tmp_path: Path, origin: str, method: str
) -> None:
    _, headers = ask_from(tmp_path, origin, method=method)
    assert not any(name.startswith(b"access-control") for name in headers)


def test_a_configured_origin_replaces_the_local_ones(tmp_path: Path) -> None:
    named = {**CORS, "allowOrigins": ["https://tickets.example"]}
    _, headers = ask_from(tmp_path, "https://tickets.example", named)
    assert headers[b"access-control-allow-origin"] == b"https://tickets.example"
    assert b"access-control-allow-origin" not in ask_from(tmp_path, LOCAL[0], named)[1]


@pytest.mark.parametrize("method", ["GET", "OPTIONS"])
def test_an_api_without_cors_adds_nothing(tmp_path: Path, method: str) -> None:
    assert ask_from(tmp_path, LOCAL[0], cors=None, method=method) == (200, {b"etag": b"1"})
