"""The history of bookings: one entry a transition, keyed so that a replay changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.items import Item, number, text
from booking.adapters.transactions import translating
from booking.application.ports import NotTaken
from booking.application.relay import BookingMoved

BATCH = 25  # what one BatchWriteItem takes


@dataclass(frozen=True, slots=True)
class DynamoJournal:
    """Promises what the port Journal says."""

    client: Any
    table: str

    def record(self, moves: Sequence[BookingMoved]) -> None:
        """Write one entry a transition. Raises Contended."""
        entries = {(move.after.id, move.after.place.version): _entry(move) for move in moves}
        puts = [{"PutRequest": {"Item": item}} for item in entries.values()]
        for first in range(0, len(puts), BATCH):
            self._write(puts[first : first + BATCH])

    def _write(self, puts: Sequence[dict[str, Any]]) -> None:
        left = {self.table: list(puts)}
        for _ in range(3):
            with translating():
                answer = self.client.batch_write_item(RequestItems=left)
            left = answer.get("UnprocessedItems", {})
            if not left:
                return
        raise NotTaken


def _entry(move: BookingMoved) -> Item:
    """Name whoever acted but the attendee: who that is only the booking says, until an erasure."""
    after, standing = move.after, move.after.place.standing
    entry: Item = {
        **keys.history(after.id, after.place.version),
        "conference": text(after.place.conference),
        "verb": text(after.verb),
        "at": number(after.changed_at),
        "state": text(standing.state),
        "offers": number(after.offers),
    }
    if after.updated == after.place.version:
        entry["update"] = {"BOOL": True}
    if after.actor != after.attendee:
        entry["actor"] = text(after.actor)
    if move.before is not None:
        entry["was"] = text(move.before.place.standing.state)
    if standing.reason is not None:
        entry["reason"] = text(standing.reason)
    if standing.ticket is not None:
        entry["ticket"] = number(standing.ticket)
    if standing.deadline is not None:
        entry["deadline"] = number(standing.deadline)
    return entry
