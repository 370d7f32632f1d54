"""The waitlist in DynamoDB: its entries, and the counters that issue tickets."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from heapq import heappop, heappush, merge
from itertools import batched, chain, islice
from typing import Any

from booking.adapters import keys
from booking.adapters.items.bookings import decode_party, decode_waiter, decode_waitlist_entry
from booking.adapters.items.values import Item, number, text
from booking.adapters.table import BATCH_LIMIT, Table, conditional_write, merged_in_order
from booking.adapters.transactions import translated_errors
from booking.application.ports.contention import Stale
from booking.application.ports.waitlist import CountBefore
from booking.domain.ballot import Draw, Entry
from booking.domain.ballot_weights import UNIT
from booking.domain.booking import BookingSummary
from booking.domain.parties import Party
from booking.domain.pools import Pool
from booking.domain.promotion import Waiter

FITTING_PAGE = 100  # entries
AT_ONCE = 10  # ranks of a ballot that one read adds to those that it needs
COUNTED_RANKS = 300  # of a ballot, which are read by key: one read unit each
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
        """Return new tickets in order, each higher than all issued before. Raises Contended.

        All counters issue about as many of them. So they are spread over all lanes, because those
        of one counter are in few lanes, which have too little capacity for a group.
        """
        many = pool.counters
        if many == 1:
            return self._tickets(self._count_up(pool, 0, None, count), 1, count)
        read = self.table.read(*(keys.counter(pool.id, n, pool.generation) for n in range(many)))
        minted = [int(item["minted"]["N"]) if item else -many for item in read]
        first = keys.lane_of(request, many)
        found = self.table.over_lanes(
            lambda at: self._mint(pool, (first + at) % many, minted, len(range(at, count, many))),
            min(many, count),
        )
        return sorted(chain.from_iterable(found))

    def _mint(self, pool: Pool, own: int, minted: Sequence[int], count: int) -> list[int]:
        """Return new tickets of one counter, in order. minted: as read, of all counters."""
        many, highest = pool.counters, max(0, *minted)
        least = highest + 1 + (own - highest - 1) % many
        if minted[own] + many < least:
            with suppress(Stale):  # another request has raised the counter since the read
                last = self._raise(pool, own, least, least + many * (count - 1))
                return self._tickets(last, many, count)
        return self._tickets(self._count_up(pool, own, least, count), many, count)

    @staticmethod
    def _tickets(last: int, step: int, count: int) -> list[int]:
        return [last - step * before for before in reversed(range(count))]

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
        """Return the entries with the lowest tickets; consistent."""
        return [decode_waitlist_entry(item, pool) for item in self._first(pool, limit)]

    def waiters(self, pool: Pool, limit: int) -> list[Waiter]:
        """Return the first entries in the order of offers, with the seats that passed them."""
        if pool.draw is not None:
            found = islice(self._drawn(pool, pool.draw, limit), limit)
            return [decode_waiter(item, pool) for item in found]
        return [decode_waiter(item, pool) for item in self._first(pool, limit)]

    def _first(self, pool: Pool, limit: int, after: int = 0) -> Iterator[Item]:
        lanes = self.table.over_lanes(
            lambda lane: self._lane(pool.id, lane, limit, after, consistent=True), pool.lanes
        )
        return islice(merge(*lanes, key=_ticket), limit)

    def _drawn(self, pool: Pool, draw: Draw, limit: int) -> Iterator[Item]:
        """Yield the entries of a drawn ballot in the order of their places, then `limit` others.

        Entries are read by key, from the first rank that may still wait. A party is moved ahead by
        a bounded number of ranks, so a place is known once all ranks before that bound are read.
        """
        rank = self._first_rank(pool)
        waiting: list[tuple[int, str, Item]] = []
        part = min(BATCH_LIMIT, draw.furthest + limit + AT_ONCE)
        while rank < draw.tickets:
            ranks = range(rank, min(rank + part, draw.tickets))
            for item in self.table.read(*(self._entry_at(pool, draw, each) for each in ranks)):
                if item is not None:
                    ticket, party = int(_ticket(item)), decode_party(item, "n", "k")
                    heappush(waiting, (draw.place_of(ticket, party), _ticket(item), item))
            rank, part = ranks.stop, BATCH_LIMIT
            known = (rank - draw.furthest) * UNIT
            while waiting and (waiting[0][0] < known or rank == draw.tickets):
                yield heappop(waiting)[2]
        yield from self._first(pool, limit, after=draw.tickets)

    def _entry_at(self, pool: Pool, draw: Draw, rank: int) -> keys.Key:
        ticket = draw.ticket_at(rank)
        return keys.entry(pool.id, ticket % pool.lanes, ticket)

    def _first_rank(self, pool: Pool) -> int:
        """Return a rank such that all entries with lower ranks have left the waitlist."""
        item = self.table.get(keys.drawn(pool.id, pool.generation))
        return 0 if item is None else int(item["first"]["N"])

    def pass_ranks(self, pool: Pool) -> None:
        """Remember the first rank of a drawn ballot that waits, so that reads begin there.

        An entry that has left never returns with the same ticket, so the rank only rises.
        """
        draw = pool.draw
        if draw is None:
            return
        known = rank = self._first_rank(pool)
        while rank < draw.tickets:
            ranks = range(rank, min(rank + BATCH_LIMIT, draw.tickets))
            found = self.table.read(*(self._entry_at(pool, draw, each) for each in ranks))
            waits = next((number for number, item in enumerate(found) if item is not None), None)
            rank += len(ranks) if waits is None else waits
            if waits is not None:
                break
        if rank == known:
            return
        with suppress(Stale), conditional_write():
            self.table.client.update_item(
                TableName=self.table.name,
                Key=keys.drawn(pool.id, pool.generation),
                UpdateExpression="SET #first = :rank",
                ConditionExpression="attribute_not_exists(pk) OR #first < :rank",
                ExpressionAttributeNames={"#first": "first"},
                ExpressionAttributeValues={":rank": number(rank)},
            )

    def count_drawn(self, pool: Pool, ticket: int, party: Party) -> CountBefore:
        """Count the entries of a drawn ballot that come before one of them; consistent.

        Beyond COUNTED_RANKS it is an estimate, which assumes that no entry has left since.
        """
        draw = pool.draw
        assert draw is not None
        place, first = draw.place_of(ticket, party), self._first_rank(pool)
        before = max(0, place // UNIT - first)
        if before > COUNTED_RANKS:
            return CountBefore(number=before * draw.entries // draw.tickets, exact=False)
        counted = 0
        last = min(draw.tickets, place // UNIT + draw.furthest + 1)
        for some in batched(range(first, last), BATCH_LIMIT, strict=False):
            for item in self.table.read(*(self._entry_at(pool, draw, each) for each in some)):
                if item is not None:
                    other = draw.place_of(int(_ticket(item)), decode_party(item, "n", "k"))
                    counted += other < place
        return CountBefore(number=counted, exact=True)

    def entries(self, pool: Pool, lane: int, after: int, limit: int) -> list[tuple[Entry, str]]:
        """Return entries of a lane, each with the id of its booking; consistent."""
        return [
            (
                Entry(number=int(_ticket(item)), party=decode_party(item, "n", "k")),
                item["b"]["S"],
            )
            for item in self._lane(pool.id, lane, limit, after, consistent=True)
        ]

    def first_fitting(self, pool: Pool, free: int) -> Waiter | None:
        """Return the first entry that these free seats suffice for, or None; consistent."""
        after = 0
        if pool.draw is not None:
            after = pool.draw.tickets
            for item in self._drawn(pool, pool.draw, 0):
                if decode_party(item, "n", "k").share(free):
                    return decode_waiter(item, pool)
        lanes = self.table.over_lanes(
            lambda lane: self._fitting(pool.id, lane, free, after), pool.lanes
        )
        first = merge(*lanes, key=_ticket)
        return next((decode_waiter(item, pool) for item in first), None)

    def _fitting(self, pool: str, lane: int, free: int, after: int) -> list[Item]:
        single = "attribute_not_exists(n)"
        found = self.table.pages(
            FITTING_PAGE,
            KeyConditionExpression="pk = :lane AND sk > :after",
            FilterExpression=f"{single} OR n <= :free OR k <= :free",
            ExpressionAttributeValues={
                ":lane": text(keys.waitlist(pool, lane)),
                ":after": text(keys.ticket(after)),
                ":free": number(free),
            },
            ConsistentRead=True,
        )
        return list(islice(found, 1))

    def front(self, pool: Pool, limit: int) -> list[BookingSummary]:
        """Return about `limit` first entries, without a gap between them; consistent."""
        if pool.draw is not None:
            found = self._drawn(pool, pool.draw, min(limit, COUNTED_RANKS))
            return [decode_waitlist_entry(one, pool) for one in islice(found, COUNTED_RANKS)]
        part = -(-limit // pool.lanes)
        lanes = self.table.over_lanes(
            lambda lane: self._lane(pool.id, lane, part, consistent=True), pool.lanes
        )
        known, _ = merged_in_order(lanes, part, _ticket)
        return [decode_waitlist_entry(item, pool) for item in known]

    def tickets(self, pool: Pool, limit: int) -> list[int]:
        """Return the first tickets of the waitlist; eventually consistent."""
        if pool.draw is not None:
            found = self._drawn(pool, pool.draw, min(limit, COUNTED_RANKS))
            return [int(_ticket(item)) for item in islice(found, COUNTED_RANKS)]
        lanes = self.table.over_lanes(lambda lane: self._lane(pool.id, lane, limit), pool.lanes)
        return [int(_ticket(item)) for item in islice(merge(*lanes, key=_ticket), limit)]

    def _lane(
        self,
        pool: str,
        lane: int,
        limit: int,
        after: int | None = None,
        *,
        consistent: bool = False,
    ) -> list[Item]:
        later = {} if not after else {":after": text(keys.ticket(after))}
        return self.table.query(
            limit,
            KeyConditionExpression="pk = :lane" + (" AND sk > :after" if later else ""),
            ExpressionAttributeValues={":lane": text(keys.waitlist(pool, lane)), **later},
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
