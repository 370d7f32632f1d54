"""The stack that an operator works on: the local one, or one in an account, found by its name."""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import boto3

OUTPUTS = Path(".local/outputs.json")
LOCAL_NAME = "conference-booking"

type Client = Callable[[str], Any]
type Item = dict[str, Any]


class NoStack(Exception):  # noqa: N818 - says what is missing, not that something broke
    """Nothing to work on."""


@dataclass(frozen=True)
class Stack:
    """A deployed stack: its clients, and its resources by logical id."""

    name: str
    client: Client

    @cached_property
    def resources(self) -> dict[str, tuple[str, str]]:
        """The type and the physical id of every resource."""
        pages = self.client("cloudformation").get_paginator("list_stack_resources")
        return {
            resource["LogicalResourceId"]: (
                resource["ResourceType"],
                resource["PhysicalResourceId"],
            )
            for page in pages.paginate(StackName=self.name)
            for resource in page["StackResourceSummaries"]
            if "PhysicalResourceId" in resource
        }

    def physical(self, logical: str) -> str:
        """The physical id of one resource."""
        return self.resources[logical][1]

    @property
    def table(self) -> str:
        """The one table's name."""
        return self.physical("Table")

    @property
    def queues(self) -> dict[str, str]:
        """The URL of every queue, by logical id."""
        return {
            logical: physical
            for logical, (kind, physical) in sorted(self.resources.items())
            if kind == "AWS::SQS::Queue"
        }

    def invoke(self, function: str, event: dict[str, Any]) -> dict[str, Any]:
        """Call a function, by logical id, and wait for its answer. Raises when it failed."""
        answer = self.client("lambda").invoke(
            FunctionName=self.physical(function), Payload=json.dumps(event).encode()
        )
        payload: dict[str, Any] = json.loads(answer["Payload"].read())
        if "FunctionError" in answer:
            raise RuntimeError(f"{function} failed: {payload.get('errorMessage')}")
        return payload

    def environment(self, function: str) -> dict[str, str]:
        """What a function is told by the template."""
        told = self.client("lambda").get_function_configuration(
            FunctionName=self.physical(function)
        )
        variables: dict[str, str] = dict(told["Environment"]["Variables"])
        return variables


def find(named: str | None) -> Stack:
    """The stack of that name in the account that the AWS environment names, or the local one.

    Raises NoStack.
    """
    if named:
        return Stack(named, _of_account)
    outputs = Path(os.environ.get("OUTPUTS") or OUTPUTS)
    if not outputs.exists():
        raise NoStack("no local stack is up (make up); or name one in an account: STACK=...")
    return local(json.loads(outputs.read_text())["aws"])


def local(endpoint: str) -> Stack:
    """The stack in an emulated AWS."""
    clients: dict[str, Any] = {}

    def client(service: str) -> Any:
        if service not in clients:
            clients[service] = boto3.client(  # type: ignore[call-overload]
                service,
                endpoint_url=endpoint,
                region_name="us-east-1",
                aws_access_key_id="test",
                aws_secret_access_key="test",
            )
        return clients[service]

    return Stack(LOCAL_NAME, client)


def _of_account(service: str) -> Any:
    return boto3.client(service)  # type: ignore[call-overload]


def walk(client: Any, table: str) -> Iterator[Item]:
    """Read every item of a table, each as it is when it is read: no snapshot."""
    pages = client.get_paginator("scan").paginate(TableName=table, ConsistentRead=True)
    return (item for page in pages for item in page["Items"])
