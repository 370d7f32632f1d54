"""The engines that run the contract tests of the store."""

import itertools
import os
import threading
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws

from booking.edge.engine import Engine
from testing.engines import engine_over
from testing.memory_dynamodb import MemoryDynamoDB
from testing.ministack import emulator
from testing.tables import create_table
from tests.support import dynamodb_local

CREDENTIALS: Any = {
    "aws_access_key_id": "testing",
    "aws_secret_access_key": "testing",
    "region_name": "us-east-1",
}
tables = itertools.count(1)


def _locked(client: Any) -> Any:
    """Run one call at a time: moto without a lock loses concurrent writes."""
    lock = threading.Lock()
    call = client._make_api_call

    def one_at_a_time(operation: str, parameters: dict[str, Any]) -> Any:
        with lock:
            return call(operation, parameters)

    client._make_api_call = one_at_a_time
    return client


@pytest.fixture(scope="module", params=["memory", "moto", "ministack", "dynamodb-local"])
def client(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    if request.param == "memory":
        yield MemoryDynamoDB().client()
    elif request.param == "moto":
        with mock_aws():
            yield _locked(boto3.client("dynamodb", **CREDENTIALS))
    elif request.param == "dynamodb-local":
        yield boto3.client("dynamodb", endpoint_url=dynamodb_local.address(), **CREDENTIALS)
    else:
        with emulator(tmp_path_factory.mktemp("ministack")) as endpoint:
            yield boto3.client("dynamodb", endpoint_url=endpoint, **CREDENTIALS)


@pytest.fixture
def engine(client: Any) -> Engine:
    """Return an engine over a new, empty table."""
    name = f"bookings-{os.getpid()}-{next(tables)}"
    create_table(client, name)
    return engine_over(client, table=name)
