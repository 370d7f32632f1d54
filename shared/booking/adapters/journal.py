"""The history of bookings: one entry for each transition.

The version is part of the key, so that a replay overwrites an entry with the same content.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.items.bookings import encode_linked, encode_linked_place, passage_item
from booking.adapters.items.values import Item, given, number, text
from booking.adapters.transactions import translated_errors
from booking.application.ports.contention import NotTaken
from booking.application.relay import BookingMoved, PartyPassed

BATCH = 25  # the limit of one BatchWriteItem


@dataclass(frozen=True, slots=True)
class DynamoJournal:
    """Implements the port Journal."""

    client: Any
    table: str

    def record(self, moves: Sequence[BookingMoved], passes: Sequence[PartyPassed] = ()) -> None:
        """Write one entry for each transition and each pass. Raises Contended."""
        items = [*map(_entry, moves), *map(_passage, passes)]
        entries = {(item["pk"]["S"], item["sk"]["S"]): item for item in items}
        puts = [{"PutRequest": {"Item": item}} for item in entries.values()]
        for first in range(0, len(puts), BATCH):
            self._write(puts[first : first + BATCH])

    def _write(self, puts: Sequence[dict[str, Any]]) -> None:
        left = {self.table: list(puts)}
        for _ in range(3):
            with translated_errors():
                answer = self.client.batch_write_item(RequestItems=left)
            left = answer.get("UnprocessedItems", {})
            if not left:
                return
        raise NotTaken


def _passage(passed: PartyPassed) -> Item:
    """Return the item of a pass. It names nobody: its ticket is a place in the order."""
    passage = passed.passage
    return {
        **keys.passage(passed.booking, passed.ticket, passage.number),
        **passage_item(passage),
    }


def _entry(move: BookingMoved) -> Item:
    """Return the item of a transition.

    The actor is omitted if it is the attendee, whose id is stored only in the booking. An erasure
    thus has to change only the booking.
    """
    after, standing = move.after, move.after.summary.standing
    entry: Item = {
        **keys.history(after.id, after.summary.version),
        "conference": text(after.summary.conference),
        "verb": text(after.verb),
        "at": number(after.changed_at),
        "state": text(standing.state),
        "offers": number(after.offers),
    }
    if after.updated == after.summary.version:
        entry["update"] = {"BOOL": True}
    if after.actor != after.attendee:
        entry["actor"] = text(after.actor)
    if move.before is not None:
        entry["was"] = text(move.before.summary.standing.state)
    if standing.reason is not None:
        entry["reason"] = text(standing.reason)
    if standing.ticket is not None:
        entry["ticket"] = number(standing.ticket)
    if after.summary.category is not None:
        entry["category"] = text(after.summary.category)
    if standing.seats > 1:
        entry["seats"] = number(standing.seats)
    if standing.deadline is not None:
        entry["deadline"] = number(standing.deadline)
    if (linked := after.linked) is not None:
        entry |= given(encode_linked(linked.kind, linked.standing))
        entry |= encode_linked_place(linked, after.queued.pool)
    return entry
