"""The waitlist in DynamoDB: its entries, and the counters that issue tickets."""

from contextlib import suppress
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import Any

from booking.adapters import keys
from booking.adapters.items.bookings import decode_waiter, decode_waitlist_entry
from booking.adapters.items.values import Item, number, text
from booking.adapters.table import Table, conditional_write, merged_in_order
from booking.adapters.transactions import translated_errors
from booking.application.ports.contention import Stale
from booking.application.ports.waitlist import CountBefore
from booking.domain.booking import BookingSummary
from booking.domain.pools import Pool
from booking.domain.promotion import Waiter

FITTING_PAGE = 100  # entries
COUNT_LIMIT = 1_000  # positions are exact up to about this number


@dataclass(frozen=True, slots=True)
class DynamoWaitlist:
    """Implements the port Waitlist."""

    table: Table

    def mint_ticket(self, pool: Pool, request: str) -> int:
        """Return a new ticket, higher than every ticket issued before the call. Raises Contended.

        Counter c of k issues the numbers congruent to c modulo k, so each number is issued once.
        A request reads all counters, and raises its own counter beyond the highest.
        """
        [ticket] = self.mint_tickets(pool, request, 1)
        return ticket

    def mint_tickets(self, pool: Pool, request: str, count: int) -> list[int]:
        """Return `count` new tickets of one counter in order, as `mint_ticket` does."""
        last, step = self._mint(pool, request, count), pool.counters
        return [last - step * before for before in reversed(range(count))]

    def _mint(self, pool: Pool, request: str, count: int) -> int:
        """Return the last one of new tickets."""
        many = pool.counters
        if many == 1:
            return self._count_up(pool, 0, None, count)
        counters = (keys.counter(pool.id, n, pool.generation) for n in range(many))
        found = self.table.read(*counters)
        unused = -many
        minted = [int(item["minted"]["N"]) if item else unused for item in found]
        own, highest = keys.lane_of(request, many), max(0, *minted)
        least = highest + 1 + (own - highest - 1) % many
        if minted[own] + many < least:
            with suppress(Stale):  # another request has raised the counter since the read
                return self._raise(pool, own, least, least + many * (count - 1))
        return self._count_up(pool, own, least, count)

    def _count_up(self, pool: Pool, counter: int, least: int | None, count: int) -> int:
        """Return the last of the next numbers of a counter.

        Raises Stale if the first one is less than `least`.
        """
        condition: dict[str, Any] = {}
        values = {":step": number(pool.counters * count)}
        if least is not None:
            condition = {"ConditionExpression": "minted >= :before"}
            values[":before"] = number(least - pool.counters)
        answer = self._update_counter(
            pool,
            counter,
            UpdateExpression="ADD minted :step",
            ExpressionAttributeValues=values,
            **condition,
        )
        return int(answer["Attributes"]["minted"]["N"])

    def _raise(self, pool: Pool, counter: int, least: int, last: int) -> int:
        """Raise a counter to `last` and return it. Raises Stale if it is not below `least`."""
        self._update_counter(
            pool,
            counter,
            UpdateExpression="SET minted = :last",
            ExpressionAttributeValues={":least": number(least), ":last": number(last)},
            ConditionExpression="attribute_not_exists(pk) OR minted < :least",
        )
        return last

    def _update_counter(self, pool: Pool, counter: int, **update: Any) -> Any:
        with conditional_write():
            return self.table.client.update_item(
                TableName=self.table.name,
                Key=keys.counter(pool.id, counter, pool.generation),
                ReturnValues="UPDATED_NEW",
                **update,
            )

    def heads(self, pool: Pool, limit: int) -> list[BookingSummary]:
        """Return the first entries of the waitlist; consistent."""
        return [waiter.summary for waiter in self.waiters(pool, limit)]

    def waiters(self, pool: Pool, limit: int) -> list[Waiter]:
        """Return the first entries, as `heads` does, with the seats that passed them."""
        lanes = self.table.over_lanes(
            lambda lane: self._lane(pool.id, lane, limit, consistent=True), pool.lanes
        )
        first = merge(*lanes, key=_ticket)
        return [decode_waiter(item, pool) for item in islice(first, limit)]

    def first_fitting(self, pool: Pool, free: int) -> Waiter | None:
        """Return the first entry that these free seats suffice for, or None; consistent."""
        lanes = self.table.over_lanes(lambda lane: self._fitting(pool.id, lane, free), pool.lanes)
        first = merge(*lanes, key=_ticket)
        return next((decode_waiter(item, pool) for item in first), None)

    def _fitting(self, pool: str, lane: int, free: int) -> list[Item]:
        single = "attribute_not_exists(n)"
        found = self.table.pages(
            FITTING_PAGE,
            KeyConditionExpression="pk = :lane",
            FilterExpression=f"{single} OR n <= :free OR k <= :free",
            ExpressionAttributeValues={
                ":lane": text(keys.waitlist(pool, lane)),
                ":free": number(free),
            },
            ConsistentRead=True,
        )
        return list(islice(found, 1))

    def front(self, pool: Pool, limit: int) -> list[BookingSummary]:
        """Return about `limit` first entries, without a gap between them; consistent."""
        part = -(-limit // pool.lanes)
        lanes = self.table.over_lanes(
            lambda lane: self._lane(pool.id, lane, part, consistent=True), pool.lanes
        )
        known, _ = merged_in_order(lanes, part, _ticket)
        return [decode_waitlist_entry(item, pool) for item in known]

    def tickets(self, pool: Pool, limit: int) -> list[int]:
        """Return the first tickets of the waitlist; eventually consistent."""
        lanes = self.table.over_lanes(lambda lane: self._lane(pool.id, lane, limit), pool.lanes)
        return [int(_ticket(item)) for item in islice(merge(*lanes, key=_ticket), limit)]

    def _lane(self, pool: str, lane: int, limit: int, *, consistent: bool = False) -> list[Item]:
        return self.table.query(
            limit,
            KeyConditionExpression="pk = :lane",
            ExpressionAttributeValues={":lane": text(keys.waitlist(pool, lane))},
            ConsistentRead=consistent,
        )

    def count_before(self, summary: BookingSummary) -> CountBefore:
        """Count the entries before a booking's own; eventually consistent."""
        bound = -(-COUNT_LIMIT // summary.lanes)
        counts = self.table.over_lanes(
            lambda lane: self._count_lane(summary, lane, bound), summary.lanes
        )
        return CountBefore(
            number=sum(number for number, _ in counts), exact=all(exact for _, exact in counts)
        )

    def _count_lane(self, summary: BookingSummary, lane: int, bound: int) -> tuple[int, bool]:
        """Return the count in one lane, and whether it is exact.

        Beyond the bound it is an estimate, which assumes that no booking has left the lane.
        """
        ticket = summary.standing.ticket
        assert ticket is not None
        with translated_errors():
            answer = self.table.client.query(
                TableName=self.table.name,
                KeyConditionExpression="pk = :lane AND sk < :ticket",
                ExpressionAttributeValues={
                    ":lane": text(keys.waitlist(summary.pool, lane)),
                    ":ticket": text(keys.ticket(ticket)),
                },
                Select="COUNT",
                Limit=bound + 1,
            )
        counted: int = answer["Count"]
        if counted <= bound:
            return counted, True
        reached = int(answer["LastEvaluatedKey"]["sk"]["S"])
        return counted + (ticket - reached - 1) // summary.lanes, False


def _ticket(item: Item) -> str:
    ticket: str = item["sk"]["S"]
    return ticket
