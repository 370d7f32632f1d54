"""Deletes the items and schedules of a smoke test, by the ids of its conference and its users.

The service itself never deletes a conference or a booking. A smoke test does, because an account
may run one after each deployment.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.domain.identity import folded
from booking.surfaces.fields import signed_in_attendee
from operations.stack import Stack

SHARD = 0  # the only one of a conference with one seat
LANE = 0
TICKET_COUNTER = 0
TODAY = 0  # any day: all days of a person have one partition

type Key = dict[str, dict[str, str]]


@dataclass(frozen=True)
class Remains:
    """The items and schedules of a conference, its bookings and their attendees."""

    found: Stack
    conference: str  # empty if none was created
    bookings: Sequence[str]
    attendees: Sequence[str]  # usernames

    def unrelayed(self) -> bool:
        """Return whether the relay still has to write history entries of the bookings."""
        return any(self._unrelayed(booking) for booking in self.bookings)

    def delete(self) -> int:
        """Delete the items; return their number.

        A worker that was running may write an item again, so the last pass finds none. A push
        that is later still leaves the turn of the conference, and the worker of the feed its
        entries. They expire.
        """
        deleted = 0
        while keys_left := [key for name in self._partitions() for key in self._keys_in(name)]:
            for key in keys_left:
                self._dynamodb.delete_item(TableName=self.found.table, Key=key)
            deleted += len(keys_left)
        return deleted

    def delete_schedules(self) -> None:
        """Delete the schedules of the start and of the offers."""
        scheduler, group = self.found.client("scheduler"), self.found.physical("TimersGroup")
        prefixes = [f"start-{self.conference}"] if self.conference else []
        prefixes += [
            f"{kind}-{booking}" for kind in ("lapse", "remind") for booking in self.bookings
        ]
        for prefix in prefixes:
            page = scheduler.list_schedules(GroupName=group, NamePrefix=prefix)
            for schedule in page["Schedules"]:
                scheduler.delete_schedule(GroupName=group, Name=schedule["Name"])

    @property
    def _dynamodb(self) -> Any:
        return self.found.client("dynamodb")

    def _unrelayed(self, booking: str) -> bool:
        key = keys.booking(booking)
        item = self._dynamodb.get_item(TableName=self.found.table, Key=key, ConsistentRead=True)
        version = int(item["Item"]["version"]["N"])
        last = keys.history(booking, version)["sk"]["S"]
        return last not in {each["sk"]["S"] for each in self._keys_in(_partition(key))}

    def _partitions(self) -> Iterator[str]:
        for booking in self.bookings:
            yield _partition(keys.booking(booking))
            yield keys.mails(booking)
        for attendee in self.attendees:
            owner = signed_in_attendee(attendee)
            yield _partition(keys.name(folded(attendee)))
            yield from (_partition(key(owner)) for key in (keys.user, keys.agenda, keys.sockets))
            yield _partition(keys.daily_mails(owner, TODAY))
            yield from self._feed_of(owner)
        if self.conference:
            yield keys.subscriptions(self.conference)
            yield keys.samples(self.conference)
            yield keys.waitlist(self.conference, LANE)
            for key in (keys.closing, keys.push_turn, keys.summary, keys.conference):
                yield _partition(key(self.conference))
            yield _partition(keys.counter(self.conference, TICKET_COUNTER))
            yield _partition(keys.seats(self.conference, SHARD))

    def _feed_of(self, owner: str) -> Iterator[str]:
        """Yield the partitions of a feed. The records of its events are first: it names them."""
        for entry in self._items_in(keys.feed(owner)):
            yield _partition(keys.recorded_event(json.loads(entry["event"]["S"])["id"]))
        yield keys.feed(owner)
        yield _partition(keys.feed_head(owner))

    def _keys_in(self, partition: str) -> Iterator[Key]:
        return self._items_in(partition, ProjectionExpression="pk, sk")

    def _items_in(self, partition: str, **more: str) -> Iterator[dict[str, dict[str, str]]]:
        pages = self._dynamodb.get_paginator("query").paginate(
            TableName=self.found.table,
            KeyConditionExpression="pk = :pk",
            ExpressionAttributeValues={":pk": {"S": partition}},
            ConsistentRead=True,
            **more,
        )
        return (item for page in pages for item in page["Items"])


def _partition(key: Key) -> str:
    return key["pk"]["S"]
