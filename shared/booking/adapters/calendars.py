"""Secret links to people's calendars in DynamoDB: an item of the hash, and one of the person."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.items.bookings import decode_booking
from booking.adapters.items.conferences import existing_conference
from booking.adapters.items.people import decode_agenda
from booking.adapters.items.values import Item, number, text
from booking.adapters.table import Table
from booking.adapters.transactions import Write
from booking.adapters.writes.names import still_bound
from booking.application.ports.calendars import CalendarLink
from booking.application.ports.contention import Stale
from booking.domain.booking import Booking
from booking.domain.conference import Conference
from booking.domain.identity import Identity


@dataclass(frozen=True, slots=True)
class DynamoCalendars:
    """Implements the port Calendars."""

    table: Table

    def find(self, digest: str) -> CalendarLink | None:
        """Return the link with this hash, or None."""
        return _decoded(self.table.get(keys.calendar(digest)))

    def of(self, attendee: str) -> CalendarLink | None:
        """Return the link of a person, or None."""
        return _decoded(self.table.get(keys.calendar_of(attendee)))

    def replace(self, link: CalendarLink, known: CalendarLink | None, identity: Identity) -> None:
        """Store a link in place of the known one. Raises Stale if either has changed."""
        content = {
            "attendee": text(link.attendee),
            "digest": text(link.digest),
            "created_at": number(link.created_at),
        }
        own = {"Item": {**keys.calendar_of(link.attendee), **content}, **_still(known)}
        named = {"Item": {**keys.calendar(link.digest), **content}}
        self.table.transact(
            [
                Write("Put", own, Stale("calendar")),
                Write("Put", named, Stale("calendar")),
                *([] if known is None else [_deleted(known)]),
                still_bound(identity),
            ]
        )

    def remove(self, known: CalendarLink) -> None:
        """Delete a link. Raises Stale if the person has another one."""
        own = {"Key": keys.calendar_of(known.attendee), **_still(known)}
        self.table.transact([Write("Delete", own, Stale("calendar")), _deleted(known)])

    def live_bookings(self, attendee: str) -> Sequence[tuple[Booking, Conference]]:
        """Return the live bookings of a person with their conferences, in the order of start.

        Two round trips: an agenda has at most 50 entries, and a batch 100 items.
        """
        agenda = self.table.get(keys.agenda(attendee))
        if agenda is None or not (entries := decode_agenda(agenda).entries):
            return []
        wanted = [
            *(keys.booking(entry.booking) for entry in entries.values()),
            *(keys.conference(entry.conference) for entry in entries.values()),
        ]
        items = self.table.read(*wanted)
        pairs = zip(items[: len(entries)], items[len(entries) :], strict=True)
        found = [
            (decode_booking(booking), conference)
            for booking, item in pairs
            if booking is not None and (conference := existing_conference(item)) is not None
        ]
        return sorted(found, key=lambda pair: pair[1].start)


def _decoded(item: Item | None) -> CalendarLink | None:
    if item is None:
        return None
    return CalendarLink(
        attendee=item["attendee"]["S"],
        digest=item["digest"]["S"],
        created_at=int(item["created_at"]["N"]),
    )


def _still(known: CalendarLink | None) -> dict[str, Any]:
    """Return the condition that a person still has the known link."""
    if known is None:
        return {"ConditionExpression": "attribute_not_exists(pk)"}
    return {
        "ConditionExpression": "digest = :known",
        "ExpressionAttributeValues": {":known": text(known.digest)},
    }


def _deleted(known: CalendarLink) -> Write:
    return Write("Delete", {"Key": keys.calendar(known.digest)}, Stale("calendar"))
