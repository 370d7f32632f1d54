"""The feeds of organizers in DynamoDB, and the queue of the worker that records events."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.items.bookings import decode_booking
from booking.adapters.items.conferences import existing_conference
from booking.adapters.items.values import Item, number, text
from booking.adapters.table import Table, put_new
from booking.adapters.transactions import Write, translated_errors
from booking.application.events import DomainEvent
from booking.application.ports.contention import NotTaken, Stale
from booking.application.ports.feed import FeedEntry, expiry
from booking.domain.feed import KEPT_MS, Position

BATCH = 10  # the limit of one SendMessageBatch
PERSONAL = ("attendee", "organizer")  # fields of events that only the items of people hold


@dataclass(frozen=True, slots=True)
class FeedQueue:
    """Implements the port EventQueue. The queue is FIFO: each conference has its own order."""

    client: Any
    url: str

    def record(self, events: Sequence[DomainEvent]) -> None:
        """Send events. Raises NotTaken, Contended; the caller then sends all of them again."""
        entries = [self._entry(event) for event in events]
        for first in range(0, len(entries), BATCH):
            batch = [
                {"Id": str(place), **entry}
                for place, entry in enumerate(entries[first : first + BATCH])
            ]
            with translated_errors():
                answer = self.client.send_message_batch(QueueUrl=self.url, Entries=batch)
            if answer.get("Failed"):
                raise NotTaken

    def _entry(self, event: DomainEvent) -> dict[str, str]:
        detail = {name: value for name, value in event.detail().items() if name not in PERSONAL}
        return {
            "MessageBody": json.dumps(detail),
            "MessageGroupId": detail["conference"],
            "MessageDeduplicationId": event.id,
        }


@dataclass(frozen=True, slots=True)
class DynamoFeed:
    """Implements the port Feed."""

    table: Table

    def head(self, organizer: str) -> Position | None:
        """Return the position of the newest entry of a feed, or None if it never had one."""
        item = self.table.get(keys.feed_head(organizer))
        return None if item is None else decode_position(item["newest"]["S"])

    def recorded(self, event_ids: Sequence[str]) -> Mapping[str, Position]:
        """Return the positions of those events that are in a feed."""
        items = self.table.read(*(keys.recorded_event(name) for name in event_ids))
        return {
            name: decode_position(item["at"]["S"])
            for name, item in zip(event_ids, items, strict=True)
            if item is not None
        }

    def append(self, organizer: str, known: Position | None, entries: Sequence[FeedEntry]) -> None:
        """Write entries after the newest one, `known`. Raises Stale, Contended."""
        head = {
            **keys.feed_head(organizer),
            "newest": text(encode_position(entries[-1].position)),
        }
        condition: dict[str, Any] = {"ConditionExpression": "attribute_not_exists(pk)"}
        if known is not None:
            condition = {
                "ConditionExpression": "newest = :known",
                "ExpressionAttributeValues": {":known": text(encode_position(known))},
            }
        writes = [Write("Put", {"Item": head, **condition}, Stale("feed"))]
        for entry in entries:
            writes.append(put_new(_encode_entry(organizer, entry), Stale("feed")))
            writes.append(put_new(_encode_record(entry), Stale("event")))
        self.table.transact(writes)

    def after(self, organizer: str, position: Position, limit: int) -> Iterator[FeedEntry]:
        """Yield the entries after a position, in order."""
        pages = self.table.pages(
            limit,
            KeyConditionExpression="pk = :feed AND sk > :after",
            ExpressionAttributeValues={
                ":feed": text(keys.feed(organizer)),
                ":after": text(encode_position(position)),
            },
            ConsistentRead=True,
        )
        return (_decode_entry(item) for item in pages)

    def organizers(self, conferences: Sequence[str]) -> Mapping[str, str | None]:
        """Return the present organizer of each conference that exists."""
        items = self.table.read(*(keys.conference(name) for name in conferences))
        found = (existing_conference(item) for item in items)
        return {conference.id: conference.organizer for conference in found if conference}

    def attendees(self, bookings: Sequence[str]) -> Mapping[str, str]:
        """Return the attendee of each booking that exists."""
        items = self.table.read(*(keys.booking(name) for name in bookings))
        found = [decode_booking(item) for item in items if item is not None]
        return {booking.id: booking.attendee for booking in found}


def encode_position(position: Position) -> str:
    """Return the sort key of a position, which sorts in its order."""
    return f"{keys.instant(position.at)}#{position.number:012d}"


def decode_position(encoded: str) -> Position:
    """Return the position of a sort key."""
    at, _, number_of = encoded.partition("#")
    return Position(int(at) - 10**14, int(number_of))


def _encode_entry(organizer: str, entry: FeedEntry) -> Item:
    previous = {} if entry.previous is None else {"previous": text(encode_position(entry.previous))}
    return {
        "pk": text(keys.feed(organizer)),
        "sk": text(encode_position(entry.position)),
        **previous,
        "event": text(json.dumps(dict(entry.event), separators=(",", ":"))),
        "expires_at": number(expiry(entry.position.at, KEPT_MS)),
    }


def _encode_record(entry: FeedEntry) -> Item:
    return {
        **keys.recorded_event(entry.event_id),
        "at": text(encode_position(entry.position)),
        "expires_at": number(expiry(entry.position.at, KEPT_MS)),
    }


def _decode_entry(item: Item) -> FeedEntry:
    return FeedEntry(
        position=decode_position(item["sk"]["S"]),
        previous=decode_position(item["previous"]["S"]) if "previous" in item else None,
        event=json.loads(item["event"]["S"]),
    )
