"""Connections and what they watch, in the one table.

A connection lies in one of a few partitions, so that all are found, and counted, by a few queries.
What it watches lies with what is watched. Whatever is not removed when it should be (a gateway
does its best, no more) is left out by its time, removed by the first message it can't get, and
tidied up by the table in the end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.dynamodb import OverLanes, one_by_one
from booking.adapters.items import Item, number, text
from booking.adapters.transactions import translating
from booking.domain.conference import Instant
from booking.domain.live import Connection

PARTITIONS = 4


@dataclass(frozen=True, slots=True)
class DynamoConnections:
    """Promises what the port Connections says."""

    client: Any
    table: str
    over_partitions: OverLanes = one_by_one

    def add(self, connection: Connection) -> None:
        """Keep a connection."""
        item = {
            **_key(connection.id),
            "since": number(connection.since),
            "expires_at": number(_seconds(connection.until)),
        }
        with translating():
            self.client.put_item(TableName=self.table, Item=item)

    def remove(self, connection: str) -> None:
        """Forget a connection and all that it watches; again changes nothing."""
        with translating():
            self.client.delete_item(TableName=self.table, Key=_key(connection))

    def count(self, now: Instant) -> int:
        """Count those not over; eventually consistent."""
        counts = self.over_partitions(lambda at: self._count(at, now), PARTITIONS)
        return sum(counts)

    def _count(self, partition: int, now: Instant) -> int:
        not_over = "expires_at > :now"
        pages = self._pages(
            partition,
            Select="COUNT",
            FilterExpression=not_over,
            values={":now": number(_seconds(now))},
        )
        return sum(page["Count"] for page in pages)

    def every(self) -> Sequence[Connection]:
        """List them all, consistently."""
        found = self.over_partitions(self._every, PARTITIONS)
        return [connection for partition in found for connection in partition]

    def _every(self, partition: int) -> list[Connection]:
        pages = self._pages(
            partition, ConsistentRead=True, ProjectionExpression="sk, since", values={}
        )
        return [to_connection(item) for page in pages for item in page["Items"]]

    def _pages(self, partition: int, *, values: Item, **parameters: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        start: dict[str, Any] = {}
        while True:
            with translating():
                page = self.client.query(
                    TableName=self.table,
                    KeyConditionExpression="pk = :partition",
                    ExpressionAttributeValues={
                        ":partition": text(keys.connections(partition)),
                        **values,
                    },
                    **parameters,
                    **start,
                )
            found.append(page)
            if "LastEvaluatedKey" not in page:
                return found
            start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}


def to_connection(item: Item) -> Connection:
    """An item as a connection."""
    return Connection(id=item["sk"]["S"], since=int(item["since"]["N"]))


def _key(connection: str) -> keys.Key:
    return keys.connection(connection, PARTITIONS)


def _seconds(at: Instant) -> int:
    return at // 1000
