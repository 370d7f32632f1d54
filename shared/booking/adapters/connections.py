"""WebSocket connections and their subscriptions in DynamoDB.

The connections are spread over a few partitions, so that a few queries find and count them. The
subscriptions to a conference and its bookings form one partition. The gateway does not report
every disconnect. A connection that was not removed is left out of the counts after its lifetime,
removed by the first failing post, and deleted by the table's TTL in the end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.items.values import Item, number, text
from booking.adapters.table import OverLanes, one_by_one
from booking.adapters.transactions import Write, transact, translated_errors
from booking.application.ports.contention import NotTaken, Stale
from booking.domain.conference import Instant
from booking.domain.live import (
    CONNECTION_LIFETIME_MS,
    CONNECTIONS_LIMIT,
    SUBSCRIPTIONS_LIMIT,
    Connection,
    Subscriber,
    Subscription,
)
from booking.domain.refusals import LimitReached

PARTITIONS = 4
BATCH = 25  # the limit of one BatchWriteItem


@dataclass(frozen=True, slots=True)
class DynamoConnections:
    """Implements the port Connections."""

    client: Any
    table: str
    over_partitions: OverLanes = one_by_one

    def add(self, connection: Connection) -> None:
        """Write a connection. Raises Contended."""
        item = {
            **_key(connection.id),
            "since": number(connection.since),
            "expires_at": number(_seconds(connection.until)),
        }
        with translated_errors():
            self.client.put_item(TableName=self.table, Item=item)

    def remove(self, connection: str, also: Subscription | None = None) -> None:
        """Delete a connection with its subscriptions, and the subscription `also`.

        A second call changes nothing. Raises Contended.
        """
        with translated_errors():
            answer = self.client.delete_item(
                TableName=self.table, Key=_key(connection), ReturnValues="ALL_OLD"
            )
        item: Item = answer.get("Attributes", {})
        subscriptions = {*_subscriptions(item), *([] if also is None else [also])}
        self._delete(
            [
                _subscription_key(Subscriber(connection=connection, subscription=w))
                for w in subscriptions
            ]
        )
        for attendee in item.get("attendees", {}).get("SS", []):
            self._forget(attendee, [connection])

    def _delete(self, deleted: Sequence[keys.Key]) -> None:
        for first in range(0, len(deleted), BATCH):
            requests = [{"DeleteRequest": {"Key": key}} for key in deleted[first : first + BATCH]]
            with translated_errors():
                answer = self.client.batch_write_item(RequestItems={self.table: requests})
            if answer.get("UnprocessedItems"):
                raise NotTaken

    def count(self, now: Instant) -> int:
        """Count the connections that have not expired; eventually consistent."""
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
        """Return all connections; consistent."""
        found = self.over_partitions(self._every, PARTITIONS)
        return [connection for partition in found for connection in partition]

    def _every(self, partition: int) -> list[Connection]:
        pages = self._pages(
            keys.connections(partition), ConsistentRead=True, ProjectionExpression="sk, since"
        )
        return [decode_connection(item) for page in pages for item in page["Items"]]

    def _pages(
        self, partition: str, *, values: Item | None = None, **parameters: Any
    ) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        start: dict[str, Any] = {}
        while True:
            with translated_errors():
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

    # ------------------------------------------------------------------ subscriptions

    def subscribe(self, subscriber: Subscriber, now: Instant) -> None:
        """Write a subscription of a connection. Raises LimitReached, Contended.

        If the attendee has too many connections, delete the closed ones and try once more.
        """
        too_many = LimitReached("connections that watch bookings", CONNECTIONS_LIMIT)
        try:
            transact(self.client, self.table, _subscription_writes(subscriber, now, too_many))
        except LimitReached as refusal:
            attendee = subscriber.attendee
            if refusal is not too_many or attendee is None or not self._forget_dead(attendee):
                raise
            transact(self.client, self.table, _subscription_writes(subscriber, now, too_many))

    def unsubscribe(self, subscriber: Subscriber) -> None:
        """Delete one subscription of a connection. Raises Contended."""
        transact(
            self.client,
            self.table,
            [
                Write(
                    "Update",
                    {
                        "Key": _key(subscriber.connection),
                        "UpdateExpression": "DELETE watches :watch",
                        "ConditionExpression": "attribute_exists(pk)",
                        "ExpressionAttributeValues": {
                            ":watch": {"SS": [_name(subscriber.subscription)]}
                        },
                    },
                    Stale("connection"),
                ),
                Write("Delete", {"Key": _subscription_key(subscriber)}, Stale("watch")),
            ],
        )

    def subscriptions_of(self, connection: str) -> Sequence[Subscription]:
        """Return the subscriptions of a connection; consistent."""
        with translated_errors():
            found = self.client.get_item(
                TableName=self.table, Key=_key(connection), ConsistentRead=True
            )
        return _subscriptions(found.get("Item", {}))

    def subscribers(self, conference: str) -> Sequence[Subscriber]:
        """Return the subscribers of a conference and of its bookings; consistent."""
        pages = self._pages(keys.subscriptions(conference), ConsistentRead=True)
        return [_decode_subscriber(conference, item) for page in pages for item in page["Items"]]

    def _forget_dead(self, attendee: str) -> bool:
        """Remove the closed connections from an attendee's list; return whether it had any."""
        with translated_errors():
            found = self.client.get_item(
                TableName=self.table, Key=keys.sockets(attendee), ConsistentRead=True
            )
        known: list[str] = found["Item"]["sockets"]["SS"] if "Item" in found else []
        ask = {self.table: {"Keys": [_key(one) for one in known], "ConsistentRead": True}}
        with translated_errors():
            answer = self.client.batch_get_item(RequestItems=ask)
        if answer.get("UnprocessedKeys"):
            raise NotTaken
        live = {item["sk"]["S"] for item in answer["Responses"][self.table]}
        dead = [one for one in known if one not in live]
        self._forget(attendee, dead)
        return bool(dead)

    def _forget(self, attendee: str, closed: Sequence[str]) -> None:
        if not closed:
            return
        with translated_errors():
            self.client.update_item(
                TableName=self.table,
                Key=keys.sockets(attendee),
                UpdateExpression="DELETE sockets :closed",
                ExpressionAttributeValues={":closed": {"SS": list(closed)}},
            )


def _subscription_writes(
    subscriber: Subscriber, now: Instant, too_many: LimitReached
) -> list[Write]:
    connected = "attribute_exists(pk)"
    room = "(attribute_not_exists(watches) OR contains(watches, :one) OR size(watches) < :limit)"
    adds = "watches :watch" + (", attendees :attendee" if subscriber.attendee else "")
    attendee = {":attendee": {"SS": [subscriber.attendee]}} if subscriber.attendee else {}
    writes = [
        Write(
            "Update",
            {
                "Key": _key(subscriber.connection),
                "UpdateExpression": f"ADD {adds}",
                "ConditionExpression": f"{connected} AND {room}",
                "ExpressionAttributeValues": {
                    ":watch": {"SS": [_name(subscriber.subscription)]},
                    ":one": text(_name(subscriber.subscription)),
                    ":limit": number(SUBSCRIPTIONS_LIMIT),
                    **attendee,
                },
            },
            LimitReached("subscriptions on one connection", SUBSCRIPTIONS_LIMIT),
        ),
        Write("Put", {"Item": _encode_subscriber(subscriber, now)}, Stale("watch")),
    ]
    return [*writes, _socket_of(subscriber, now, too_many)] if subscriber.attendee else writes


def _socket_of(subscriber: Subscriber, now: Instant, too_many: LimitReached) -> Write:
    """Return the write that adds a connection to its attendee's list."""
    assert subscriber.attendee is not None
    room = "attribute_not_exists(sockets) OR contains(sockets, :one) OR size(sockets) < :limit"
    return Write(
        "Update",
        {
            "Key": keys.sockets(subscriber.attendee),
            "UpdateExpression": "ADD sockets :socket SET expires_at = :over",
            "ConditionExpression": room,
            "ExpressionAttributeValues": {
                ":socket": {"SS": [subscriber.connection]},
                ":one": text(subscriber.connection),
                ":limit": number(CONNECTIONS_LIMIT),
                ":over": number(_seconds(now + CONNECTION_LIFETIME_MS)),
            },
        },
        too_many,
    )


def _encode_subscriber(subscriber: Subscriber, now: Instant) -> Item:
    return {
        **_subscription_key(subscriber),
        **({"attendee": text(subscriber.attendee)} if subscriber.attendee else {}),
        "expires_at": number(_seconds(now + CONNECTION_LIFETIME_MS)),
    }


def _decode_subscriber(conference: str, item: Item) -> Subscriber:
    booking, connection = item["sk"]["S"].split("#")
    return Subscriber(
        connection=connection,
        subscription=Subscription(conference=conference, booking=booking or None),
        attendee=item.get("attendee", {}).get("S"),
    )


def _subscription_key(subscriber: Subscriber) -> keys.Key:
    subscription = subscriber.subscription
    return keys.subscription(
        subscription.conference, subscription.booking or "", subscriber.connection
    )


def _name(subscription: Subscription) -> str:
    return f"{subscription.conference}#{subscription.booking or ''}"


def _subscriptions(item: Item) -> list[Subscription]:
    names = (name.split("#") for name in item.get("watches", {}).get("SS", []))
    return [
        Subscription(conference=conference, booking=booking or None)
        for conference, booking in names
    ]


def decode_connection(item: Item) -> Connection:
    """Return the connection of an item."""
    return Connection(id=item["sk"]["S"], since=int(item["since"]["N"]))


def _key(connection: str) -> keys.Key:
    return keys.connection(connection, PARTITIONS)


def _seconds(at: Instant) -> int:
    return at // 1000
