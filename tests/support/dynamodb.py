"""A table with two indexes on any DynamoDB engine, with short methods for contract tests."""

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from botocore.exceptions import ClientError

type Item = dict[str, Any]

_numbers = itertools.count(1)
BY_OWNER = [
    {"AttributeName": "owner", "KeyType": "HASH"},
    {"AttributeName": "at", "KeyType": "RANGE"},
]


def text(content: str) -> Item:
    """Return a string value."""
    return {"S": content}


def number(content: object) -> Item:
    """Return a number value."""
    return {"N": str(content)}


def key(sort: str = "1") -> Item:
    """Return a key of partition p."""
    return {"pk": text("p"), "sk": text(sort)}


@dataclass(frozen=True)
class Table:
    """A client of an engine, and the name of a table."""

    client: Any
    name: str

    def call(self, operation: str, **params: Any) -> Any:
        """Call an operation on the table by its snake_case name."""
        return getattr(self.client, operation)(**{"TableName": self.name, **params})

    def put(self, sort: str = "1", /, **attributes: Any) -> None:
        self.call("put_item", Item={**key(sort), **attributes})

    def get(self, sort: str = "1", **params: Any) -> Item | None:
        found: Item | None = self.call(
            "get_item", Key=key(sort), ConsistentRead=True, **params
        ).get("Item")
        return found

    def update(self, expression: str, sort: str = "1", **params: Any) -> Any:
        return self.call("update_item", Key=key(sort), UpdateExpression=expression, **params)

    def query(self, condition: str = "pk = :p", **params: Any) -> Any:
        """Query partition p; `values` are further values."""
        values = {":p": text("p"), **params.pop("values", {})}
        return self.call(
            "query", KeyConditionExpression=condition, ExpressionAttributeValues=values, **params
        )

    def transact(self, *actions: tuple[str, dict[str, Any]], **params: Any) -> Any:
        items = [{kind: {"TableName": self.name, **action}} for kind, action in actions]
        return self.client.transact_write_items(TransactItems=items, **params)

    def batch(self, keys: list[Item], **params: Any) -> Any:
        items = {self.name: {"Keys": keys, **params}}
        return self.client.batch_get_item(RequestItems=items)


def create(client: Any) -> Table:
    """Create a table of its own, with an index of all attributes and one of only `title`."""
    name = f"contract-{os.getpid()}-{next(_numbers)}"
    some = {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["title"]}
    client.create_table(
        TableName=name,
        KeySchema=[
            {"AttributeName": "pk", "KeyType": "HASH"},
            {"AttributeName": "sk", "KeyType": "RANGE"},
        ],
        AttributeDefinitions=[
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "sk", "AttributeType": "S"},
            {"AttributeName": "owner", "AttributeType": "S"},
            {"AttributeName": "at", "AttributeType": "N"},
        ],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by_owner",
                "KeySchema": BY_OWNER,
                "Projection": {"ProjectionType": "ALL"},
            },
            {"IndexName": "titles", "KeySchema": BY_OWNER, "Projection": some},
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    return Table(client, name)


def refusal(call: Callable[[], Any]) -> tuple[str, str, Any]:
    """Return code, message and response of the error that a call raises."""
    with pytest.raises(ClientError) as raised:
        call()
    response: Any = raised.value.response
    return response["Error"]["Code"], response["Error"]["Message"], response


def reasons(call: Callable[[], Any]) -> list[str]:
    """Return the codes of the cancellation reasons of a canceled transaction."""
    code, _, response = refusal(call)
    assert code == "TransactionCanceledException"
    return [reason["Code"] for reason in response["CancellationReasons"]]
