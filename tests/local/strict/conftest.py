"""Two emulators without our stack: one with the rules of `local.strict`, one without."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from local.aws import Aws
from testing.ministack import change_limits, emulator

ROLE = "arn:aws:iam::000000000000:role/any"


class Emulated:
    """The services of an emulator."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint

    def client(self, service: str) -> Any:
        """Return a client that does not retry."""
        return Aws(self.endpoint).client(service)

    def change_limits(self, **limits: int) -> None:
        """Change limits. Without arguments, restore the defaults."""
        change_limits(self.endpoint, **limits)

    def queue(self, name: str, **attributes: str) -> str:
        """Create a queue; return its URL."""
        created = self.client("sqs").create_queue(QueueName=name, Attributes=attributes)
        return str(created["QueueUrl"])

    def arn(self, queue: str) -> str:
        """Return the ARN of a queue."""
        answer = self.client("sqs").get_queue_attributes(
            QueueUrl=queue, AttributeNames=["QueueArn"]
        )
        return str(answer["Attributes"]["QueueArn"])

    def function(self, name: str, source: str, **environment: str) -> None:
        """Create a function from the source of its module."""
        self.client("lambda").create_function(
            FunctionName=name,
            Runtime="python3.13",
            Handler="app.handler",
            Role=ROLE,
            Code={"ZipFile": zipped(source)},
            Environment={"Variables": {"AWS_ENDPOINT_URL": self.endpoint, **environment}},
        )


def zipped(source: str) -> bytes:
    """Return a zip file with app.py."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("app.py", source)
    return file.getvalue()


def refusal(error: pytest.ExceptionInfo[ClientError]) -> str:
    """Return the code of an error."""
    return error.value.response["Error"]["Code"]


@pytest.fixture(scope="session")
def strict_endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulator(tmp_path_factory.mktemp("strict") / "stack") as endpoint:
        yield endpoint


@pytest.fixture
def strict(strict_endpoint: str) -> Iterator[Emulated]:
    emulated = Emulated(strict_endpoint)
    yield emulated
    emulated.change_limits()


@pytest.fixture(scope="session")
def lenient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulated]:
    """Return the emulator without our rules: the control of each test."""
    with emulator(tmp_path_factory.mktemp("lenient") / "stack", strict=False) as endpoint:
        yield Emulated(endpoint)
