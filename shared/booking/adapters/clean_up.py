"""Work that is due, in the sparse index `due` of DynamoDB."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from booking.adapters import keys
from booking.adapters.catalog import lists_of
from booking.adapters.items.bookings import decode_booking
from booking.adapters.items.values import Item, number, text
from booking.adapters.table import Table, conditional_write
from booking.application.ports.clean_up import Due
from booking.application.ports.contention import Stale
from booking.domain.booking import Booking, State
from booking.domain.conference import Conference, Instant
from booking.domain.pools import Pool

NO_SHOWS_PAGE = 100  # bookings that a query reads at a time


@dataclass(frozen=True, slots=True)
class DynamoCleanUp:
    """Implements the port CleanUp."""

    table: Table

    def due(self, partition: int, now: Instant) -> Iterator[Due]:
        """Yield the work of a partition that is due at `now`. The index may lag."""
        return map(_decode_due, self._due(keys.due_partition(partition), now))

    def offers_due(self, conference_id: str, now: Instant, limit: int) -> list[str]:
        """Return bookings of a conference whose deadlines have passed. The index may lag."""
        partition = keys.due("offer", conference_id, None, now)["due_pk"]["S"]
        of_conference = (
            due.booking
            for due in map(_decode_due, self._due(partition, now))
            if due.kind == "offer" and due.conference == conference_id and due.booking
        )
        return list(islice(of_conference, limit))

    def _due(self, partition: str, now: Instant) -> Iterator[Item]:
        return self.table.pages(
            None,
            IndexName="due",
            KeyConditionExpression="due_pk = :partition AND due_sk < :now",
            ExpressionAttributeValues={
                ":partition": text(partition),
                ":now": text(keys.instant(now + 1)),
            },
        )

    def no_shows_of(self, conference: Conference, pool: Pool) -> Iterator[Booking]:
        """Yield CONFIRMED bookings of a pool without a check-in. The index may lag."""
        for lane in range(pool.lanes):
            found = self.table.pages(
                NO_SHOWS_PAGE,
                IndexName="lists",
                KeyConditionExpression="list_pk = :lane",
                FilterExpression="#state = :confirmed AND conference = :conference",
                ExpressionAttributeNames={"#state": "state"},
                ExpressionAttributeValues={
                    ":lane": text(keys.bookings_list(pool.id, lane)),
                    ":confirmed": text(State.CONFIRMED),
                    ":conference": text(conference.id),
                },
            )
            yield from (booking for booking in map(decode_booking, found) if not booking.admitted)

    def confirmed_of(self, conference: Conference, limit: int) -> list[Booking]:
        """Return CONFIRMED bookings of a conference, in all pools. The index may lag."""
        partitions = lists_of(conference)
        lanes = self.table.over_lanes(
            lambda number: self.table.query(
                limit,
                IndexName="lists",
                KeyConditionExpression="list_pk = :lane",
                FilterExpression="#state = :confirmed",
                ExpressionAttributeNames={"#state": "state"},
                ExpressionAttributeValues={
                    ":lane": text(partitions[number]),
                    ":confirmed": text(State.CONFIRMED),
                },
            ),
            len(partitions),
        )
        return [decode_booking(item) for lane in lanes for item in lane][:limit]

    def postpone(self, conference: Conference, until: Instant) -> None:
        """Record that a conference's clean-up is in progress, and not due before `until`."""
        with suppress(Stale), conditional_write():  # a finished clean-up is not due any more
            self.table.client.update_item(
                TableName=self.table.name,
                Key=keys.conference(conference.id),
                UpdateExpression="SET due_sk = :until",
                ConditionExpression="attribute_exists(due_pk) AND revision = :revision",
                ExpressionAttributeValues={
                    ":until": keys.due("start", conference.id, None, until)["due_sk"],
                    ":revision": number(conference.revision),
                },
            )

    def finish(self, conference: Conference) -> bool:
        """Record that nothing is left to clean up.

        Return False if the conference was deleted, or got a category, since it was read.
        """
        same_times, pools = "revision = :revision", len(conference.categories)
        same_pools = "size(categories) = :pools" if pools else "attribute_not_exists(categories)"
        with suppress(Stale), conditional_write():
            self.table.client.update_item(
                TableName=self.table.name,
                Key=keys.conference(conference.id),
                UpdateExpression="REMOVE due_pk, due_sk",
                ConditionExpression=f"{same_times} AND {same_pools}",
                ExpressionAttributeValues={
                    ":revision": number(conference.revision),
                    **({":pools": number(pools)} if pools else {}),
                },
            )
            return True
        return False


def _decode_due(item: Item) -> Due:
    at, kind, conference, booking = item["due_sk"]["S"].split("#")
    return Due(
        kind=kind,
        conference=conference,
        booking=booking or None,
        at=int(at) - 10**14,
        organizer=keys.owner_of_webhook(item) if kind == "webhook" else "",
    )
