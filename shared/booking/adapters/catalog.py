"""Lists in DynamoDB: merged partitions of the indexes."""

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import chain, groupby, islice

from booking.adapters import keys
from booking.adapters.items.bookings import decode_booking
from booking.adapters.items.conferences import (
    decode_conference,
    decode_conference_summary,
    encode_conference_summary,
)
from booking.adapters.items.samples import decode_last_sample
from booking.adapters.items.values import Item, number, text
from booking.adapters.table import Table, conditional_write, merged_in_order
from booking.application.ports.catalog import BookingsPage, ConferencesPage, ConferenceSummary
from booking.domain.booking import Booking
from booking.domain.conference import Conference, Instant
from booking.domain.refusals import Invalid
from booking.domain.series import Sample

_ORDER = re.compile(r"\d{15}#[\w-]{1,64}", re.ASCII)
PARTITION_PAGE = 25  # items to read from each partition at a time
LISTED_AT_ONCE = 1_000  # conferences that a numbered list counts, mostly in one round trip
PREFIXES = {"lists": "list", "owners": "owner"}  # of the key attributes of each index
LAST_SORT_KEY = "~"  # greater than every instant


@dataclass(frozen=True, slots=True)
class DynamoCatalog:
    """Implements the port Catalog."""

    table: Table

    def bookings_of(self, conference: Conference, cursor: str | None, limit: int) -> BookingsPage:
        """Return a page of a conference's bookings, from an index that lags. Raises Invalid."""
        after = "" if cursor is None else decode_cursor(cursor)
        found: list[Item] = []
        more: str | None = after
        while more is not None and len(found) <= limit:
            listed, more = self._listed_of(conference, more, limit + 1 - len(found))
            found += listed
        page = found[:limit]
        return BookingsPage(
            bookings=[decode_booking(item) for item in page],
            cursor=encode_cursor(_listed(page[-1])) if len(found) > limit else None,
        )

    def _listed_of(
        self, conference: Conference, after: str, wanted: int
    ) -> tuple[list[Item], str | None]:
        """Return about `wanted` items after a key, and the key after which the list continues."""
        partitions = lists_of(conference)
        # The lanes have about the same length, so each contributes about the same number.
        part = wanted if len(partitions) == 1 else wanted * 5 // (4 * len(partitions)) + 2
        lanes = self.table.over_lanes(
            lambda number: self.table.query(
                part,
                IndexName="lists",
                KeyConditionExpression="list_pk = :lane AND list_sk > :after",
                ExpressionAttributeValues={
                    ":lane": text(partitions[number]),
                    ":after": text(after or " "),
                },
            ),
            len(partitions),
        )
        return merged_in_order(lanes, part, _listed)

    def bookings_by(
        self, attendee: str, cursor: str | None, limit: int, *, newest: bool = False
    ) -> BookingsPage:
        """Return a page of an attendee's bookings, from an index that lags. Raises Invalid."""
        bound = LAST_SORT_KEY if newest else " "
        after = bound if cursor is None else decode_cursor(cursor)
        found = self.table.query(
            limit + 1,
            IndexName="owners",
            KeyConditionExpression="owner_pk = :owner AND owner_sk "
            + ("< :after" if newest else "> :after"),
            ExpressionAttributeValues={
                ":owner": text(keys.own_bookings(attendee)),
                ":after": text(after),
            },
            ScanIndexForward=not newest,
        )
        page = [decode_booking(item) for item in found[:limit]]
        more = len(found) > limit
        return BookingsPage(bookings=page, cursor=self.cursor_of(page[-1]) if more else None)

    def cursor_of(self, booking: Booking) -> str:
        """Return the cursor of a page that begins after a booking."""
        return encode_cursor(keys.order(booking.created_at, booking.id))

    def summarize(self, summary: ConferenceSummary, version: int, now: Instant) -> Sample | None:
        """Write a conference's counts for the lists, and return the counts that they replace.

        Raises Stale if newer counts are stored.
        """
        not_older = "seats_version <= :seats AND version <= :conference"
        put = {
            "Item": encode_conference_summary(summary, version, now),
            "ConditionExpression": f"attribute_not_exists(pk) OR ({not_older})",
            "ExpressionAttributeValues": {
                ":seats": number(version),
                ":conference": number(summary.conference.version),
            },
            "ReturnValues": "ALL_OLD",
        }
        with conditional_write():
            replaced = self.table.client.put_item(TableName=self.table.name, **put)
        return decode_last_sample(replaced.get("Attributes", {}))

    def summaries(
        self, cursor: str | None, begin: Instant | None
    ) -> Iterator[tuple[ConferenceSummary, str]]:
        """Yield conferences by start, from `begin` on, from an index that lags.

        Each comes with the cursor of a page that begins with it. Raises Invalid (cursor).
        """
        begins = " " if begin is None else keys.instant(begin)
        after = begins if cursor is None else max(begins, decode_cursor(cursor))
        partitions = map(keys.conferences_by_start, range(keys.LIST_PARTITIONS))
        for item in self._merged([("lists", name) for name in partitions], after):
            order = encode_cursor(after)
            after = _listed(item)
            yield decode_conference_summary(item), order

    def newest_conferences(self, limit: int) -> Iterator[Conference]:
        """Yield at most `limit` conferences that are not canceled, newest first."""
        partitions = map(keys.conferences_by_age, range(keys.LIST_PARTITIONS))
        # Twice the average of each partition, so that the first pages usually suffice.
        at_once = min(limit, LISTED_AT_ONCE)
        page = max(PARTITION_PAGE, 2 * at_once // keys.LIST_PARTITIONS)
        found = self._merged([("lists", name) for name in partitions], None, page=page)
        return map(decode_conference, islice(found, limit))

    def conferences_by(self, organizer: str, limit: int) -> list[Conference]:
        """Return an organizer's conferences, newest first, from an index that lags."""
        found = self.table.query(
            limit,
            IndexName="owners",
            KeyConditionExpression="owner_pk = :owner",
            ExpressionAttributeValues={":owner": text(keys.own_conferences(organizer))},
            ScanIndexForward=False,
        )
        return [decode_conference(item) for item in found]

    def conferences_of(self, organizer: str, cursor: str | None, limit: int) -> ConferencesPage:
        """Return a page of an organizer's conferences, newest first, from an index that lags.

        Raises Invalid (cursor).
        """
        found = self.table.query(
            limit + 1,
            IndexName="owners",
            KeyConditionExpression="owner_pk = :owner AND owner_sk < :after",
            ExpressionAttributeValues={
                ":owner": text(keys.own_conferences(organizer)),
                ":after": text(LAST_SORT_KEY if cursor is None else decode_cursor(cursor)),
            },
            ScanIndexForward=False,
        )
        page = [decode_conference(item) for item in found[:limit]]
        last = page[-1] if len(found) > limit else None
        return ConferencesPage(
            conferences=page,
            cursor=None if last is None else encode_cursor(keys.order(last.created_at, last.id)),
        )

    def newest_bookings(
        self, attendee: str, conferences: Sequence[Conference]
    ) -> Iterator[Booking]:
        """Yield an attendee's bookings and those of some conferences, newest first.

        The indexes may lag.
        """
        of_conferences = [
            ("lists", partition) for conference in conferences for partition in lists_of(conference)
        ]
        found = self._merged([("owners", keys.own_bookings(attendee)), *of_conferences], None)
        # An organizer's own booking of an own conference is in both indexes: yield it once.
        for _, same in groupby(found, key=_listed):
            yield decode_booking(next(same))

    def _merged(
        self,
        partitions: Sequence[tuple[str, str]],
        after: str | None,
        *,
        page: int = PARTITION_PAGE,
    ) -> Iterator[Item]:
        """Yield the items of several partitions of indexes, merged by sort key.

        Ascending and after the key `after`; if that is None, all of them, descending. The first
        pages of all partitions are read together.
        """

        def pages(number: int) -> tuple[list[Item], Iterator[Item]]:
            index, partition = partitions[number]
            prefix = PREFIXES[index]
            found = self.table.pages(
                page,
                IndexName=index,
                KeyConditionExpression=f"{prefix}_pk = :partition AND {prefix}_sk > :after",
                ExpressionAttributeValues={
                    ":partition": text(partition),
                    ":after": text(after or " "),
                },
                ScanIndexForward=after is not None,
            )
            return list(islice(found, 1)), found  # islice reads the first page now

        read = self.table.over_lanes(pages, len(partitions))
        return merge(
            *(chain(first, rest) for first, rest in read), key=_listed, reverse=after is None
        )


def lists_of(conference: Conference) -> list[str]:
    """Return the partitions of the bookings of a conference, in the index `lists`."""
    return [
        keys.bookings_list(pool.id, lane) for pool in conference.pools for lane in range(pool.lanes)
    ]


def _listed(item: Item) -> str:
    order: str = item["list_sk"]["S"]
    return order


def encode_cursor(order: str) -> str:
    """Return the cursor of a position in a list."""
    return base64.urlsafe_b64encode(order.encode()).decode().rstrip("=")


def decode_cursor(cursor: str) -> str:
    """Return the position of a cursor. Raises Invalid."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        order = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, UnicodeError, ValueError) as error:
        raise Invalid("cursor", "is not one that a list gave") from error
    if not _ORDER.fullmatch(order):
        raise Invalid("cursor", "is not one that a list gave")
    return order
