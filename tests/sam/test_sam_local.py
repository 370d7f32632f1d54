"""Each payload, and a few requests, through `sam local`: the real artifacts in Lambda's image.

They run against the table of a local stack; their effects are visible at the stack's address.
"""

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from local import stack
from local.aws import Aws
from local.sam import (
    docker,
    function_of,
    gateway_address,
    has_runtime_image,
    runtime_image,
    sam_local,
)
from local.settings import ROOT, LocalStackError
from local.stack import Outputs
from operations import retries
from tests.functions.test_events import IN_ORDER, assert_answered

if TYPE_CHECKING:
    from mypy_boto3_lambda import LambdaClient

PULL_SECONDS = 300
START_SECONDS = 180
BOOKED = "/conference/RustConf 2030/bookings"


@pytest.fixture(scope="module", autouse=True)
def image() -> None:
    """Skip without a container engine or without the runtime's image."""
    try:
        gateway_address()
    except LocalStackError as error:
        pytest.skip(f"sam local needs a Docker engine: {error}")
    if has_runtime_image():
        return
    try:
        docker("pull", "--quiet", runtime_image(), seconds=PULL_SECONDS)
    except LocalStackError as error:
        pytest.skip(f"sam local needs the image {runtime_image()}: {error}")


@pytest.fixture(scope="module")
def outputs(image: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outputs]:
    del image
    with stack.start(tmp_path_factory.mktemp("sam") / "stack") as running:
        yield running


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def wait_until_it_listens(port: int, process: "subprocess.Popen[Any]") -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            assert process.poll() is None, "it has ended"
            assert time.monotonic() < deadline, "it does not listen"
            time.sleep(0.1)
        else:
            return


# ------------------------------------------------------------------------------------ each payload


@pytest.fixture(scope="module")
def functions(outputs: Outputs) -> Iterator["LambdaClient"]:
    port = free_port()
    options = ("--port", str(port), "--warm-containers", "LAZY", "--no-watch")
    with sam_local("start-lambda", *options, outputs=outputs, progress=print) as process:
        wait_until_it_listens(port, process)
        yield Aws(f"http://127.0.0.1:{port}").functions()


@pytest.mark.parametrize("path", IN_ORDER, ids=lambda path: path.stem)
def test_the_function_accepts_the_payload(functions: "LambdaClient", path: Path) -> None:
    answer = functions.invoke(FunctionName=function_of(path), Payload=path.read_bytes())
    payload = json.loads(answer["Payload"].read())
    assert "FunctionError" not in answer, payload
    assert_answered(path, payload)


def test_a_booking_is_visible_at_the_stacks_address(outputs: Outputs) -> None:
    with retries.client(outputs.http) as client:
        bookings = client.get(BOOKED).json()
    assert "alice" in {booking["user_id"] for booking in bookings}


# ------------------------------------------------------------------------------------ make


def make(
    stack_dir: Path | str, *arguments: str, output: int | None = subprocess.PIPE
) -> "subprocess.Popen[str]":
    """Start make in a separate process group, for the stack in this folder."""
    return subprocess.Popen(  # noqa: S603 - our own Makefile
        ["make", "-s", *arguments],  # noqa: S607 - make is found on the PATH
        cwd=ROOT,
        env=os.environ | {"STACK_DIR": str(stack_dir)},
        stdout=output,
        stderr=output,
        text=True,
        start_new_session=True,
    )


@pytest.mark.parametrize("name", ["get_health", "list_bookings", "promote"])
def test_make_invoke_runs_the_function_of_the_payload(outputs: Outputs, name: str) -> None:
    path = ROOT / f"events/{name}.json"
    with make(outputs.stack_dir, "invoke", f"EVENT={path}") as process:
        output, errors = process.communicate()
    assert process.returncode == 0, errors
    answer = json.loads(output.splitlines()[-1])
    assert_answered(path, answer)
    if name == "get_health":
        assert json.loads(answer["body"])["database"]["database_path"] == outputs.table


def test_make_invoke_without_a_stack_prints_the_next_step(tmp_path: Path) -> None:
    with make(tmp_path, "invoke", "EVENT=events/book.json") as process:
        _, errors = process.communicate()
    assert process.returncode != 0
    assert "make up first" in errors


@contextmanager
def serving(outputs: Outputs) -> Iterator[str]:
    port = free_port()
    with make(outputs.stack_dir, "api", f"API_PORT={port}", output=None) as process:
        try:
            wait_until_it_listens(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            os.killpg(process.pid, signal.SIGINT)


def test_make_api_serves_the_routes_with_the_stacks_table(outputs: Outputs) -> None:
    conference: dict[str, Any] = {
        "name": "By Docker",
        "location": "Berlin",
        "topics": ["Docker"],
        "slots": 1,
        "start": "2035-06-14 10:00:00",
        "end": "2035-06-14 12:00:00",
    }
    user = {"user_id": "dora", "topics": ["Docker"]}
    booking = {"name": "By Docker", "user_id": "dora"}
    with serving(outputs) as api, retries.client(api) as client:
        assert client.post("/conference", json=conference).status_code == 201
        assert client.post("/user", json=user).status_code == 201
        booked = client.post("/book", json=booking)
        assert booked.status_code == 201
        assert client.post("/book", json=booking).status_code == 400
    with retries.client(outputs.http) as client:
        served = client.get(f"/booking/{booked.json()['booking_id']}").json()
    assert (served["status"], served["conference_name"]) == ("CONFIRMED", "By Docker")
