"""The local ports serve programs of this machine and the stack's own page, and no other page."""

import asyncio
import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import botocore.session
import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from local import process, stack
from local.cors import ANY_LOOPBACK_PORT
from local.front import Front
from local.loopback import OPERATIONS_OF_THE_PAGE, Loopback
from local.process import Emulator
from local.settings import Settings
from testing.tables import ROOT

PORT, AWS_PORT = 8080, 4566
OWN = f"http://127.0.0.1:{PORT}"
EVIL = ("https://evil.example", "http://localhost.evil.example", "http://evil.example:8080", "null")
INITIATE_AUTH = "AWSCognitoIdentityProviderService.InitiateAuth"

type Header = tuple[str, str]


class Served:
    """An application that records each request that reaches it, and answers every origin."""

    def __init__(self) -> None:
        self.reached: list[Any] = []

    async def __call__(self, scope: Any, _receive: Any, send: Any) -> None:
        self.reached.append(scope)
        headers = [(b"access-control-allow-origin", b"*")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"{}"})


def status(
    *headers: Header,
    port: int = PORT,
    method: str = "GET",
    path: str = "/",
    kind: str = "http",
    allowed: tuple[str, ...] = (),
    host: str | None = "127.0.0.1",
) -> int:
    """Return the status of a request, and check that only an accepted one reaches the emulator."""
    served, sent = Served(), list[dict[str, Any]]()

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    async def receive() -> None: ...

    hosts = [] if host is None else [("host", f"{host}:{port}" if ":" not in host else host)]
    scope = {
        "type": kind,
        "method": method,
        "path": path,
        "server": ("127.0.0.1", port),
        "headers": [(name.encode(), value.encode()) for name, value in [*hosts, *headers]],
    }
    application = Loopback(served, PORT, lambda origin: origin in allowed)
    # In a thread of its own: a browser test of the same session has a loop running in this one.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, application(scope, receive, send)).result()
    found: int = sent[0]["status"]
    assert bool(served.reached) == (found == 200)
    if found != 200:
        assert not any(name.startswith(b"access-control") for name, _ in sent[0]["headers"])
        assert json.loads(sent[1]["body"])["message"]
    return found


# --- the host -----------------------------------------------------------------------------------


@pytest.mark.parametrize("port", [PORT, AWS_PORT])
@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST", "127.0.0.1", "[::1]:8080", "localhost:1", "[::1]"]
)
def test_a_name_of_this_machine_is_served_on_any_port(host: str, port: int) -> None:
    assert status(host=host, port=port) == 200


@pytest.mark.parametrize("kind", ["http", "websocket"])
@pytest.mark.parametrize("port", [PORT, AWS_PORT])
@pytest.mark.parametrize(
    "host",
    [
        *(
            "evil.example",
            "localhost.evil.example:8080",
            "127.0.0.1.evil.example",
            "127.0.0.1@evil",
        ),
        *("8.8.8.8", "", "localhost:80:80", None),
    ],
)
def test_another_name_is_misdirected(host: str | None, port: int, kind: str) -> None:
    """With DNS rebinding, the name of a foreign page resolves to this machine."""
    assert status(host=host, port=port, kind=kind) == 421


def test_two_host_headers_are_misdirected() -> None:
    assert status(("host", "evil.example")) == 421


@pytest.mark.parametrize("host", ["host.docker.internal", "172.17.0.1"])
def test_a_container_reaches_the_emulator_and_nothing_else(host: str) -> None:
    """`make invoke` runs functions in containers, which call the emulator by these names."""
    assert status(host=host, port=AWS_PORT) == 200
    assert status(host=host, port=PORT) == 421
    origin = ("origin", f"http://{host}:{AWS_PORT}")
    assert status(origin, host=host, port=AWS_PORT) == 421


# --- the emulator's port ------------------------------------------------------------------------


def test_functions_and_the_sdk_call_the_emulator_without_an_origin() -> None:
    for target in ("DynamoDB_20120810.Scan", "AWSLambda.Invoke"):
        assert status(("x-amz-target", target), port=AWS_PORT, method="POST") == 200
    assert status(port=AWS_PORT, path="/2015-03-31/functions", method="POST") == 200


@pytest.mark.parametrize("origin", [*EVIL, "http://localhost:5173", f"https://localhost:{PORT}"])
@pytest.mark.parametrize("method", ["POST", "OPTIONS", "GET"])
def test_another_page_cannot_call_the_emulator(origin: str, method: str) -> None:
    for target in ("DynamoDB_20120810.Scan", INITIATE_AUTH):
        headers = (("origin", origin), ("x-amz-target", target))
        assert status(*headers, port=AWS_PORT, method=method, allowed=(origin,)) == 403


def test_another_page_cannot_create_or_invoke_a_function() -> None:
    """Such a request needs no preflight, so CORS headers of the answer would not prevent it."""
    plain = (("origin", EVIL[0]), ("content-type", "text/plain"))
    for path in ("/2015-03-31/functions", "/2015-03-31/functions/f/invocations"):
        assert status(*plain, port=AWS_PORT, path=path, method="POST") == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_an_image_or_a_link_of_another_page_does_not_reach_the_emulator(site: str) -> None:
    """Browsers send no origin with them; some actions of AWS are GET requests."""
    path = "/?Action=DeleteQueue"
    assert status(("sec-fetch-site", site), port=AWS_PORT, path=path) == 403
    assert status(("sec-fetch-site", "none"), port=AWS_PORT) == 200  # typed into the address bar
    assert status(("sec-fetch-site", site), port=PORT) == 200  # a link to the page


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]"])
def test_the_page_signs_in(name: str) -> None:
    origin = ("origin", f"http://{name}:{PORT}")
    assert status(origin, port=AWS_PORT, method="OPTIONS") == 200
    for operation in OPERATIONS_OF_THE_PAGE:
        target = ("x-amz-target", f"AWSCognitoIdentityProviderService.{operation}")
        assert status(origin, target, port=AWS_PORT, method="POST") == 200


@pytest.mark.parametrize(
    "target",
    [
        *("AWSCognitoIdentityProviderService.AdminCreateUser", "DynamoDB_20120810.Scan", ""),
        *("Other.InitiateAuth", f"{INITIATE_AUTH}.More"),
    ],
)
def test_the_page_can_do_nothing_else_in_the_emulator(target: str) -> None:
    """Otherwise a script injected into the page could do what a foreign page cannot."""
    headers = (("origin", OWN), ("x-amz-target", target))
    assert status(*headers, port=AWS_PORT, method="POST") == 403
    assert status(("origin", OWN), ("x-amz-target", INITIATE_AUTH), port=AWS_PORT) == 403
    assert status(("origin", OWN), port=AWS_PORT, method="OPTIONS", path="/bucket") == 403
    assert status(("origin", OWN), port=AWS_PORT, kind="websocket") == 403


def test_the_page_may_call_each_operation_that_its_script_names() -> None:
    script = (ROOT / "page/session.js").read_text()
    named = set(re.findall(r'cognito\("(\w+)"', script))
    assert {"SignUp", "InitiateAuth"} <= named <= OPERATIONS_OF_THE_PAGE


def test_the_page_may_call_no_operation_that_requires_credentials() -> None:
    """Of AWS, that is: the SDK signs the others."""
    loader = botocore.session.get_session().get_component("data_loader")
    model = loader.load_service_model("cognito-idp", "service-2")
    for operation in OPERATIONS_OF_THE_PAGE:
        assert model["operations"][operation]["authtype"] == "none", operation


# --- the port of the stack's APIs ---------------------------------------------------------------


@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_the_page_and_configured_origins_call_the_stack(kind: str) -> None:
    assert status(kind=kind) == 200
    assert status(("origin", OWN), kind=kind) == 200
    assert status(("origin", "http://[::1]:9"), host="[::1]:9", kind=kind) == 200  # a tunnel
    front_end = "http://localhost:5173"
    assert status(("origin", front_end), kind=kind, allowed=(front_end,)) == 200


@pytest.mark.parametrize("kind", ["http", "websocket"])
@pytest.mark.parametrize("origin", [*EVIL, "http://localhost:5173"])
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_another_page_cannot_call_the_stack(origin: str, method: str, kind: str) -> None:
    assert status(("origin", origin), method=method, kind=kind) == 403
    assert status(("origin", OWN), ("origin", origin), method=method, kind=kind) == 403


def test_the_configured_origins_are_those_of_the_deployed_api(tmp_path: Path) -> None:
    apis = tmp_path / "apis.json"
    front = Front(Served(), PORT, apis)
    assert not front.allows("http://localhost:5173")  # before the deployment
    cors = {"allowOrigins": [ANY_LOOPBACK_PORT]}
    apis.write_text(json.dumps({"http": "h1", "websocket": "w1", "cors": cors}))
    assert front.allows("http://localhost:5173")
    assert not front.allows(EVIL[0])


# --- over the network ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    stack.bootstrap()
    folder = tmp_path_factory.mktemp("emulator")
    settings = Settings(stack_dir=folder, outputs=folder / "outputs.json", port=0)
    try:
        yield process.launch(settings, detached=False)
    finally:
        process.stop(folder, keep_state=False)


def scan(running: Emulator, **headers: str) -> httpx.Response:
    named = {"x-amz-target": "DynamoDB_20120810.ListTables", "content-type": "text/plain"}
    return httpx.post(running.endpoint, headers={**named, **headers}, content=b"{}", timeout=60)


def test_the_running_emulator_refuses_other_pages(running: Emulator) -> None:
    assert scan(running).json() == {"TableNames": []}
    assert scan(running, origin=EVIL[0]).status_code == 403
    assert scan(running, host="evil.example").status_code == 421


def test_the_emulator_itself_lets_every_page_read_its_answers(running: Emulator) -> None:
    """The control: without the check, a foreign page could do what the page can do here."""
    own = f"http://127.0.0.1:{running.port}"
    target = "AWSCognitoIdentityProviderService.SignUp"
    answer = scan(running, origin=own, **{"x-amz-target": target})
    assert answer.status_code == 400  # from Cognito, which misses the client's id
    assert answer.headers["access-control-allow-origin"] == "*"


def test_the_running_front_refuses_other_pages(running: Emulator) -> None:
    """An accepted request gets 503 here, because nothing is deployed."""
    address = f"http://127.0.0.1:{running.port}/book"
    assert httpx.get(address).status_code == 503
    assert httpx.get(address, headers={"origin": EVIL[0]}).status_code == 403
    assert httpx.get(address, headers={"host": "evil.example"}).status_code == 421


def test_the_running_front_refuses_sockets_of_other_pages(running: Emulator) -> None:
    for origin, expected in ((None, 503), (f"http://127.0.0.1:{running.port}", 503)):
        assert upgrade(running, origin) == expected
    assert upgrade(running, EVIL[0]) == 403


def upgrade(running: Emulator, origin: str | None) -> int:
    """Return the status with which the front refuses to open a WebSocket."""
    address = f"ws://127.0.0.1:{running.port}/slot-booking"
    named = None if origin is None else Origin(origin)
    with pytest.raises(InvalidStatus) as refused, connect(address, origin=named):
        pass
    return refused.value.response.status_code
