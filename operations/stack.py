"""Finds the stack of a command: the local stack, or a stack in an account, by its name."""

import argparse
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import boto3

OUTPUTS = Path(".local/outputs.json")
LOCAL_NAME = "conference-booking"

type Client = Callable[[str], Any]
type Item = dict[str, Any]


class NoStack(Exception):
    """No stack was found."""


@dataclass(frozen=True)
class Stack:
    """A deployed stack: clients by service, and resources by logical id."""

    name: str
    client: Client
    local_outputs: dict[str, str] = field(default_factory=dict)

    @cached_property
    def outputs(self) -> dict[str, str]:
        """Return the outputs of the stack, by name. A local stack has addresses of its own."""
        described = self.client("cloudformation").describe_stacks(StackName=self.name)
        found = described["Stacks"][0].get("Outputs", [])
        outputs = {each["OutputKey"]: each["OutputValue"] for each in found}
        if self.local_outputs:
            outputs["HttpUrl"] = self.local_outputs["http"]
            outputs["WebSocketUrl"] = self.local_outputs["websocket"]
        return outputs

    @cached_property
    def resources(self) -> dict[str, tuple[str, str]]:
        """Return the type and the physical id of every resource, by logical id."""
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
        """Return the physical id of one resource."""
        return self.resources[logical][1]

    @property
    def table(self) -> str:
        """Return the name of the table."""
        return self.physical("Table")

    @property
    def queues(self) -> dict[str, str]:
        """Return the URL of every queue, by logical id."""
        return {
            logical: physical
            for logical, (kind, physical) in sorted(self.resources.items())
            if kind == "AWS::SQS::Queue"
        }

    def invoke(self, function: str, event: dict[str, Any]) -> dict[str, Any]:
        """Invoke a function by logical id; return its answer. Raises RuntimeError."""
        answer = self.client("lambda").invoke(
            FunctionName=self.physical(function), Payload=json.dumps(event).encode()
        )
        payload: dict[str, Any] = json.loads(answer["Payload"].read())
        if "FunctionError" in answer:
            raise RuntimeError(f"{function} failed: {payload.get('errorMessage')}")
        return payload

    def environment(self, function: str) -> dict[str, str]:
        """Return the environment variables of a function."""
        configuration = self.client("lambda").get_function_configuration(
            FunctionName=self.physical(function)
        )
        variables: dict[str, str] = dict(configuration["Environment"]["Variables"])
        return variables


def run(description: str, command: Callable[[Stack], None]) -> int:
    """Run a command whose only option is --stack; return 0, or 2 if there is no stack."""
    parser = argparse.ArgumentParser(description=description)
    add_option(parser)
    try:
        found = find(parser.parse_args().stack)
    except NoStack as missing:
        print(missing)
        return 2
    command(found)
    return 0


def add_option(parser: argparse.ArgumentParser) -> None:
    """Add the option --stack."""
    parser.add_argument("--stack", help="the stack's name; default: the local stack")


def find(name: str | None) -> Stack:
    """Return the stack with this name in the AWS account, or the local stack if no name is given.

    The AWS environment variables select the account. Raises NoStack if the local stack is not
    running.
    """
    if name:
        return Stack(name, _account_client)
    outputs = Path(os.environ.get("OUTPUTS") or OUTPUTS)
    if not outputs.exists():
        raise NoStack("no local stack is running: run make up, or name a stack with STACK=...")
    found: dict[str, str] = json.loads(outputs.read_text())
    return local(found["aws"], found)


def local(endpoint: str, outputs: dict[str, str] | None = None) -> Stack:
    """Return the stack in an emulated AWS, with the addresses that its start has written."""
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

    return Stack(LOCAL_NAME, client, outputs or {})


def _account_client(service: str) -> Any:
    return boto3.client(service)  # type: ignore[call-overload]


def walk(client: Any, table: str) -> Iterator[Item]:
    """Yield every item of a table. The reads are consistent, but they are not a snapshot."""
    pages = client.get_paginator("scan").paginate(TableName=table, ConsistentRead=True)
    return (item for page in pages for item in page["Items"])
