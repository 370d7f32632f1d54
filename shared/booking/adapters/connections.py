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
from booking.adapters.transactions import Write, transact, translating
from booking.application.ports import NotTaken, Stale
from booking.domain.conference import Instant
from booking.domain.live import (
    CONNECTIONS_LIMIT,
    LIFETIME,
    WATCHES_LIMIT,
    Connection,
    Watch,
    Watcher,
)
from booking.domain.refusals import LimitReached

PARTITIONS = 4
BATCH = 25  # what one BatchWriteItem takes


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

    def remove(self, connection: str, also: Watch | None = None) -> None:
        """Forget a connection and all that it watches; again changes nothing."""
        with translating():
            answer = self.client.delete_item(
                TableName=self.table, Key=_key(connection), ReturnValues="ALL_OLD"
            )
        item: Item = answer.get("Attributes", {})
        watches = {*_watches(item), *([] if also is None else [also])}
        self._delete([_watch_key(Watcher(connection=connection, watch=w)) for w in watches])
        for attendee in item.get("attendees", {}).get("SS", []):
            self._forget(attendee, [connection])

    def _delete(self, gone: Sequence[keys.Key]) -> None:
        for first in range(0, len(gone), BATCH):
            requests = [{"DeleteRequest": {"Key": key}} for key in gone[first : first + BATCH]]
            with translating():
                answer = self.client.batch_write_item(RequestItems={self.table: requests})
            if answer.get("UnprocessedItems"):
                raise NotTaken

    def count(self, now: Instant) -> int:
        """Count those not over; eventually consistent."""
        counts = self.over_partitions(lambda at: self._count(at, now), PARTITIONS)
        return sum(counts)

    def _count(self, partition: int, now: Instant) -> int:
        not_over = "expires_at > :now"
        pages = self._pages(
            keys.connections(partition),
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
            keys.connections(partition), ConsistentRead=True, ProjectionExpression="sk, since"
        )
        return [to_connection(item) for page in pages for item in page["Items"]]

    def _pages(
        self, partition: str, *, values: Item | None = None, **parameters: Any
    ) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        start: dict[str, Any] = {}
        while True:
            with translating():
                page = self.client.query(
                    TableName=self.table,
                    KeyConditionExpression="pk = :partition",
                    ExpressionAttributeValues={":partition": text(partition), **(values or {})},
                    **parameters,
                    **start,
                )
            found.append(page)
            if "LastEvaluatedKey" not in page:
                return found
            start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}

    # ------------------------------------------------------------------ watching

    def watch(self, watcher: Watcher, now: Instant) -> None:
        """Keep what a connection watches. Raises LimitReached, ConnectionUnknown, Contended."""
        too_many = LimitReached("connections that watch bookings", CONNECTIONS_LIMIT)
        try:
            transact(self.client, self.table, _watch_writes(watcher, now, too_many))
        except LimitReached as refusal:
            attendee = watcher.attendee
            if refusal is not too_many or attendee is None or not self._forget_dead(attendee):
                raise
            transact(self.client, self.table, _watch_writes(watcher, now, too_many))

    def unwatch(self, watcher: Watcher) -> None:
        """Forget one thing that a connection watches. Raises Contended."""
        transact(
            self.client,
            self.table,
            [
                Write(
                    "Update",
                    {
                        "Key": _key(watcher.connection),
                        "UpdateExpression": "DELETE watches :watch",
                        "ConditionExpression": "attribute_exists(pk)",
                        "ExpressionAttributeValues": {":watch": {"SS": [_name(watcher.watch)]}},
                    },
                    Stale("connection"),
                ),
                Write("Delete", {"Key": _watch_key(watcher)}, Stale("watch")),
            ],
        )

    def watched_by(self, connection: str) -> Sequence[Watch]:
        """List what a connection watches."""
        with translating():
            found = self.client.get_item(
                TableName=self.table, Key=_key(connection), ConsistentRead=True
            )
        return _watches(found.get("Item", {}))

    def watchers(self, conference: str) -> Sequence[Watcher]:
        """List who watches a conference or any of its bookings, consistently."""
        pages = self._pages(keys.watches(conference), ConsistentRead=True)
        return [_to_watcher(conference, item) for page in pages for item in page["Items"]]

    def _forget_dead(self, attendee: str) -> bool:
        """Forget the connections of an attendee that are no more; tell whether there were any."""
        with translating():
            found = self.client.get_item(
                TableName=self.table, Key=keys.sockets(attendee), ConsistentRead=True
            )
        known: list[str] = found["Item"]["sockets"]["SS"] if "Item" in found else []
        ask = {self.table: {"Keys": [_key(one) for one in known], "ConsistentRead": True}}
        with translating():
            answer = self.client.batch_get_item(RequestItems=ask)
        if answer.get("UnprocessedKeys"):
            raise NotTaken
        live = {item["sk"]["S"] for item in answer["Responses"][self.table]}
        dead = [one for one in known if one not in live]
        self._forget(attendee, dead)
        return bool(dead)

    def _forget(self, attendee: str, gone: Sequence[str]) -> None:
        if not gone:
            return
        with translating():
            self.client.update_item(
                TableName=self.table,
                Key=keys.sockets(attendee),
                UpdateExpression="DELETE sockets :gone",
                ExpressionAttributeValues={":gone": {"SS": list(gone)}},
            )


def _watch_writes(watcher: Watcher, now: Instant, too_many: LimitReached) -> list[Write]:
    connected = "attribute_exists(pk)"
    room = "(attribute_not_exists(watches) OR contains(watches, :one) OR size(watches) < :limit)"
    adds = "watches :watch" + (", attendees :attendee" if watcher.attendee else "")
    attendee = {":attendee": {"SS": [watcher.attendee]}} if watcher.attendee else {}
    writes = [
        Write(
            "Update",
            {
                "Key": _key(watcher.connection),
                "UpdateExpression": f"ADD {adds}",
                "ConditionExpression": f"{connected} AND {room}",
                "ExpressionAttributeValues": {
                    ":watch": {"SS": [_name(watcher.watch)]},
                    ":one": text(_name(watcher.watch)),
                    ":limit": number(WATCHES_LIMIT),
                    **attendee,
                },
            },
            LimitReached("subscriptions on one connection", WATCHES_LIMIT),
        ),
        Write("Put", {"Item": _of_watcher(watcher, now)}, Stale("watch")),
    ]
    return [*writes, _socket_of(watcher, now, too_many)] if watcher.attendee else writes


def _socket_of(watcher: Watcher, now: Instant, too_many: LimitReached) -> Write:
    """Count the connection as one of its attendee's."""
    assert watcher.attendee is not None
    room = "attribute_not_exists(sockets) OR contains(sockets, :one) OR size(sockets) < :limit"
    return Write(
        "Update",
        {
            "Key": keys.sockets(watcher.attendee),
            "UpdateExpression": "ADD sockets :socket SET expires_at = :over",
            "ConditionExpression": room,
            "ExpressionAttributeValues": {
                ":socket": {"SS": [watcher.connection]},
                ":one": text(watcher.connection),
                ":limit": number(CONNECTIONS_LIMIT),
                ":over": number(_seconds(now + LIFETIME)),
            },
        },
        too_many,
    )


def _of_watcher(watcher: Watcher, now: Instant) -> Item:
    return {
        **_watch_key(watcher),
        **({"attendee": text(watcher.attendee)} if watcher.attendee else {}),
        "expires_at": number(_seconds(now + LIFETIME)),
    }


def _to_watcher(conference: str, item: Item) -> Watcher:
    booking, connection = item["sk"]["S"].split("#")
    return Watcher(
        connection=connection,
        watch=Watch(conference=conference, booking=booking or None),
        attendee=item.get("attendee", {}).get("S"),
    )


def _watch_key(watcher: Watcher) -> keys.Key:
    watch = watcher.watch
    return keys.watch(watch.conference, watch.booking or "", watcher.connection)


def _name(watch: Watch) -> str:
    return f"{watch.conference}#{watch.booking or ''}"


def _watches(item: Item) -> list[Watch]:
    names = (name.split("#") for name in item.get("watches", {}).get("SS", []))
    return [Watch(conference=conference, booking=booking or None) for conference, booking in names]


def to_connection(item: Item) -> Connection:
    """An item as a connection."""
    return Connection(id=item["sk"]["S"], since=int(item["since"]["N"]))


def _key(connection: str) -> keys.Key:
    return keys.connection(connection, PARTITIONS)


def _seconds(at: Instant) -> int:
    return at // 1000
