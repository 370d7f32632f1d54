"""Heartbeats of the table's stream, and their echoes: three items in one partition.

HEARTBEAT / HEARTBEAT             newest, previous
HEARTBEAT / ECHO#<consumer>       at: the heartbeat that was echoed
"""

from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.items.values import Item, number, text
from booking.adapters.transactions import translated_errors
from booking.application.heartbeat import Heartbeat, Pulse
from booking.domain.conference import Instant


@dataclass(frozen=True, slots=True)
class DynamoHeartbeats:
    """Implements the port Heartbeats."""

    client: Any
    table: str

    def beat(self, at: Instant) -> None:
        """Write a heartbeat. Raises Contended."""
        with translated_errors():
            self.client.update_item(
                TableName=self.table,
                Key=keys.heartbeat(),
                UpdateExpression="SET previous = if_not_exists(newest, :at), newest = :at",
                ExpressionAttributeValues={":at": number(at)},
            )

    def echo(self, consumer: str, at: Instant) -> None:
        """Write the echo of a heartbeat. Raises Contended."""
        item = {**keys.echo(consumer), "at": number(at)}
        with translated_errors():
            self.client.put_item(TableName=self.table, Item=item)

    def pulse(self) -> Pulse:
        """Return heartbeats and echoes from one consistent query. Raises Contended."""
        with translated_errors():
            found = self.client.query(
                TableName=self.table,
                KeyConditionExpression="pk = :pk",
                ExpressionAttributeValues={":pk": text(keys.HEARTBEAT)},
                ConsistentRead=True,
            )
        items: dict[str, Item] = {item["sk"]["S"]: item for item in found["Items"]}
        beat = items.pop(keys.HEARTBEAT, {})
        return Pulse(
            newest=_instant(beat, "newest"),
            previous=_instant(beat, "previous"),
            echoes={
                name.removeprefix(keys.ECHO): int(item["at"]["N"]) for name, item in items.items()
            },
        )


def decode_heartbeat(item: Item) -> Heartbeat:
    """Return the heartbeat of an item."""
    return Heartbeat(at=int(item["newest"]["N"]))


def _instant(item: Item, name: str) -> Instant | None:
    return int(item[name]["N"]) if name in item else None
