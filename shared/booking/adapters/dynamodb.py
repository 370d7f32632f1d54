"""The store: one DynamoDB table, read once and written once for each decision."""

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from heapq import merge
from itertools import batched, chain, groupby, islice, takewhile
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters import items, keys, writes
from booking.adapters.items import Item, number, text
from booking.adapters.transactions import Write, transact, translating, writing
from booking.application.ports import (
    BookingsPage,
    Count,
    Due,
    Entry,
    Opening,
    Receipt,
    Stale,
    Summary,
    Throttled,
    User,
)
from booking.domain import seats as seat
from booking.domain.agenda import Agenda
from booking.domain.booking import Booking, Place, State
from booking.domain.conference import Conference, Instant, parts_of
from booking.domain.refusals import ConferenceExists, Invalid, Refusal, UserExists
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import Transition

_ORDER = re.compile(r"\d{15}#[\w-]{1,64}", re.ASCII)
LANES_AT_ONCE = 16  # all there are
TRANSACTION_LIMIT = 100  # items
BATCH_LIMIT = 100  # items that one read may ask for
PARTITION_PAGE = 25  # of each partition of a list
LISTED_AT_ONCE = 1_000  # conferences: as many as a numbered list counts, mostly in one round
PREFIXES = {"lists": "list", "owners": "owner"}  # of the indexes' keys
LAST = "~"  # after every instant
COUNT_LIMIT = 1_000  # a position is exact up to here


type OverLanes = Callable[[Callable[[int], Any], int], list[Any]]


def one_by_one(read: Callable[[int], Any], lanes: int) -> list[Any]:
    """Read several lanes in their order."""
    return [read(lane) for lane in range(lanes)]


def in_parallel(read: Callable[[int], Any], lanes: int) -> list[Any]:
    """Read several lanes at once: a merge of many then takes about as long as one."""
    if lanes == 1:
        return [read(0)]
    with ThreadPoolExecutor(min(lanes, LANES_AT_ONCE)) as pool:
        return list(pool.map(read, range(lanes)))


@contextmanager
def _conditioned() -> Iterator[None]:
    """Translate what DynamoDB says of a plain write whose condition failed: Stale."""
    try:
        with writing():
            yield
    except ClientError as error:
        if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
            raise Stale from error
        raise


@dataclass(frozen=True, slots=True)
class DynamoStore:
    """Promises what the port Store says, over a low-level client."""

    client: Any
    table: str
    over_lanes: OverLanes = one_by_one

    # ------------------------------------------------------------------ adding

    def add_conference(
        self, conference: Conference, request: str, receipt: Receipt | None = None
    ) -> None:
        """Claim the name and lay out the seats. Raises ConferenceExists, KeyUsed."""
        claim = {
            **items.of_conference(conference),
            "request": text(request),
            **items.of_correlation(),
        }
        new = [
            self._put_new(items.of_seats(conference.id, shard, part), ConferenceExists())
            for shard, part in enumerate(parts_of(conference.capacity, conference.shards))
        ]
        self._transact([self._put_new(claim, ConferenceExists()), *new], receipt)

    def added_by(self, conference_id: str) -> str | None:
        """Tell which request listed a conference, if any did."""
        return _request(self._get(keys.conference(conference_id)))

    def add_user(self, user: User, request: str, receipt: Receipt | None = None) -> None:
        """Add a user with an empty agenda. Raises UserExists, KeyUsed."""
        self._transact(
            [
                self._put_new({**items.of_user(user), "request": text(request)}, UserExists()),
                self._put_new(items.of_new_agenda(user.attendee), UserExists()),
            ],
            receipt,
        )

    def user_added_by(self, attendee: str) -> str | None:
        """Tell which request added a user, if any did."""
        return _request(self._get(keys.user(attendee)))

    def _put_new(self, item: Item, means: Refusal | Stale) -> Write:
        return Write(
            "Put", {"Item": item, "ConditionExpression": "attribute_not_exists(pk)"}, means
        )

    def _transact(self, new: Sequence[Write], receipt: Receipt | None = None) -> None:
        """Write all or nothing; a key that was used before says more than any other condition."""
        kept = [] if receipt is None else [writes.receipt(receipt)]
        transact(self.client, self.table, [*kept, *new])

    # ------------------------------------------------------------------ reading

    def user(self, attendee: str) -> User | None:
        """Read one user."""
        item = self._get(keys.user(attendee))
        return items.to_user(item) if item else None

    def agenda(self, attendee: str) -> Agenda | None:
        """Read what one attendee is committed to."""
        item = self._get(keys.agenda(attendee))
        return items.to_agenda(item) if item else None

    def receipt(self, owner: str, key: str) -> Receipt | None:
        """Read what was answered under an idempotency key."""
        item = self._get(keys.receipt(owner, key))
        return items.to_receipt(item) if item else None

    def history(self, booking_id: str) -> list[Entry]:
        """Read what happened to a booking, oldest first; written from the stream, so it lags."""
        found = self._pages(
            None,
            KeyConditionExpression="pk = :booking",
            ExpressionAttributeValues={":booking": keys.booking(booking_id)["pk"]},
        )
        first = next(found, None)  # the booking's key is the first of them
        if first is None:
            return []
        booking = items.to_booking(first)
        return [items.to_entry(item, booking) for item in found]

    def opening(self, conference_id: str, attendee: str) -> Opening:
        """Read what a booking is decided on, in one round trip."""
        conference, agenda, shard = self._read(
            keys.conference(conference_id), keys.agenda(attendee), keys.seats(conference_id, 0)
        )
        return Opening(
            conference=items.to_conference(conference) if conference else None,
            agenda=items.to_agenda(agenda) if agenda else None,
            seats=items.to_seats(shard) if shard else None,
        )

    def reopening(self, known: Conference, attendee: str, shard: int) -> Opening:
        """Read it again, from any shard, for a conference that is known."""
        agenda, seats = self._read(keys.agenda(attendee), keys.seats(known.id, shard))
        return Opening(
            conference=known,
            agenda=items.to_agenda(agenda) if agenda else None,
            seats=items.to_seats(seats) if seats else None,
        )

    def conference(self, conference_id: str) -> Conference | None:
        """Read one conference."""
        item = self._get(keys.conference(conference_id))
        return items.to_conference(item) if item else None

    def seats(self, conference_id: str, shards: int) -> list[Seats]:
        """Read every shard, in one round trip; not a snapshot."""
        return self.some_seats(conference_id, range(shards))

    def some_seats(self, conference_id: str, shards: Sequence[int]) -> list[Seats]:
        """Read these shards, in one round trip; not a snapshot."""
        read = self._read(*(keys.seats(conference_id, shard) for shard in shards))
        return [items.to_seats(item) for item in read if item]

    def seats_of(self, conferences: Sequence[Conference]) -> list[list[Seats]]:
        """Read every shard of each, a hundred items in one round trip; not a snapshot."""
        wanted = [keys.seats(c.id, shard) for c in conferences for shard in range(c.shards)]
        read = chain.from_iterable(
            self._read(*some) for some in batched(wanted, BATCH_LIMIT, strict=False)
        )
        found = (items.to_seats(item) for item in read if item)
        return [list(islice(found, conference.shards)) for conference in conferences]

    def conference_and_seats(
        self, conference_id: str, shards: int
    ) -> tuple[Conference | None, list[Seats]]:
        """Read the conference and every shard, in one round trip; not a snapshot."""
        conference, *read = self._read(
            keys.conference(conference_id),
            *(keys.seats(conference_id, shard) for shard in range(shards)),
        )
        return (
            items.to_conference(conference) if conference else None,
            [items.to_seats(item) for item in read if item],
        )

    def booking(self, booking_id: str) -> Booking | None:
        """Read one booking."""
        item = self._get(keys.booking(booking_id))
        return items.to_booking(item) if item else None

    def booking_and_agenda(
        self, booking_id: str, attendee: str | None
    ) -> tuple[Booking | None, Agenda | None]:
        """Read a booking and its attendee's agenda: in one round trip where he is known."""
        if attendee is None:
            booking = self.booking(booking_id)
            if booking is None:
                return None, None
            agenda = self._get(keys.agenda(booking.attendee))
            return booking, items.to_agenda(agenda) if agenda else None
        found, agenda = self._read(keys.booking(booking_id), keys.agenda(attendee))
        return (
            items.to_booking(found) if found else None,
            items.to_agenda(agenda) if agenda else None,
        )

    def booking_and_conference(
        self, booking_id: str, conference_id: str
    ) -> tuple[Booking | None, Conference | None]:
        """Read a booking and its conference, in one round trip."""
        booking, conference = self._read(keys.booking(booking_id), keys.conference(conference_id))
        return (
            items.to_booking(booking) if booking else None,
            items.to_conference(conference) if conference else None,
        )

    def _get(self, key: keys.Key) -> Item | None:
        with translating():
            found = self.client.get_item(TableName=self.table, Key=key, ConsistentRead=True)
        item: Item | None = found.get("Item")
        return item

    def _read(self, *wanted: keys.Key) -> list[Item | None]:
        """Read items in one round trip, in the order asked for; None for what is not there."""
        ask = {self.table: {"Keys": list(wanted), "ConsistentRead": True}}
        with translating():
            answer = self.client.batch_get_item(RequestItems=ask)
        if answer.get("UnprocessedKeys"):
            raise Throttled
        found = {(i["pk"]["S"], i["sk"]["S"]): i for i in answer["Responses"][self.table]}
        return [found.get((key["pk"]["S"], key["sk"]["S"])) for key in wanted]

    # ------------------------------------------------------------------ the waitlist

    def mint_ticket(self, conference: Conference, request: str) -> int:
        """Take a number higher than all taken before it was asked for; never given twice.

        Each of many counters gives every so manieth number, so none comes twice. A request reads
        them all, and has its own count up beyond the highest.
        """
        many = conference.counters
        if many == 1:
            return self._count_up(conference, 0, None)
        found = self._read(*(keys.counter(conference.id, n) for n in range(many)))
        unused = -many
        minted = [int(item["minted"]["N"]) if item else unused for item in found]
        mine, highest = keys.lane_of(request, many), max(0, *minted)
        least = highest + 1 + (mine - highest - 1) % many
        if minted[mine] + many < least:
            with suppress(Stale):  # another was as far behind
                return self._raise(conference, mine, least)
        return self._count_up(conference, mine, least)

    def _count_up(self, conference: Conference, counter: int, least: int | None) -> int:
        """Take a counter's next number. Raises Stale where that is less than asked for."""
        condition: dict[str, Any] = {}
        values = {":step": number(conference.counters)}
        if least is not None:
            condition = {"ConditionExpression": "minted >= :before"}
            values[":before"] = number(least - conference.counters)
        answer = self._update_counter(
            conference,
            counter,
            UpdateExpression="ADD minted :step",
            ExpressionAttributeValues=values,
            **condition,
        )
        return int(answer["Attributes"]["minted"]["N"])

    def _raise(self, conference: Conference, counter: int, least: int) -> int:
        """Have a counter that is behind give just this number. Raises Stale where it is not."""
        self._update_counter(
            conference,
            counter,
            UpdateExpression="SET minted = :least",
            ExpressionAttributeValues={":least": number(least)},
            ConditionExpression="attribute_not_exists(pk) OR minted < :least",
        )
        return least

    def _update_counter(self, conference: Conference, counter: int, **update: Any) -> Any:
        with _conditioned():
            return self.client.update_item(
                TableName=self.table,
                Key=keys.counter(conference.id, counter),
                ReturnValues="UPDATED_NEW",
                **update,
            )

    def lease_closing(self, conference_id: str, holder: str, now: Instant, until: Instant) -> bool:
        """Ask to be the one who closes the gates; false while another holds the lease."""
        held = self._get(keys.closing(conference_id))  # the item could not take everybody's writes
        if held and int(held["until_at"]["N"]) > now and held["holder"]["S"] != holder:
            return False
        free_or_mine = "attribute_not_exists(pk) OR until_at <= :now OR holder = :holder"
        with suppress(Stale), _conditioned():
            self.client.put_item(
                TableName=self.table,
                Item={
                    **keys.closing(conference_id),
                    "holder": text(holder),
                    "until_at": number(until),
                },
                ConditionExpression=free_or_mine,
                ExpressionAttributeValues={":now": number(now), ":holder": text(holder)},
            )
            return True
        return False

    def heads(self, conference: Conference, limit: int) -> list[Place]:
        """Read the first waiters, in order of tickets."""
        lanes = self.over_lanes(
            lambda lane: self._lane(conference.id, lane, limit, consistent=True), conference.lanes
        )
        first = merge(*lanes, key=_ticket)
        return [items.to_waiting_place(item, conference) for item in islice(first, limit)]

    def line(self, conference: Conference, limit: int) -> list[Place]:
        """Read who stands first in line, with none left out among them; at most about so many."""
        part = -(-limit // conference.lanes)
        lanes = self.over_lanes(
            lambda lane: self._lane(conference.id, lane, part, consistent=True), conference.lanes
        )
        known, _ = _in_order(lanes, part, _ticket)
        return [items.to_waiting_place(item, conference) for item in known]

    def tickets(self, conference: Conference, limit: int) -> list[int]:
        """Read the first tickets waiting, in order; eventually consistent."""
        lanes = self.over_lanes(
            lambda lane: self._lane(conference.id, lane, limit), conference.lanes
        )
        return [int(_ticket(item)) for item in islice(merge(*lanes, key=_ticket), limit)]

    def _lane(
        self, conference_id: str, lane: int, limit: int, *, consistent: bool = False
    ) -> list[Item]:
        return self._query(
            limit,
            KeyConditionExpression="pk = :lane",
            ExpressionAttributeValues={":lane": text(keys.waitlist(conference_id, lane))},
            ConsistentRead=consistent,
        )

    def count_before(self, place: Place) -> Count:
        """Count the entries before a waiter's own; eventually consistent, bounded."""
        bound = -(-COUNT_LIMIT // place.lanes)
        counts = self.over_lanes(lambda lane: self._count_lane(place, lane, bound), place.lanes)
        return Count(
            number=sum(number for number, _ in counts), exact=all(exact for _, exact in counts)
        )

    def _count_lane(self, place: Place, lane: int, bound: int) -> tuple[int, bool]:
        """Count in one lane; past the bound, guess that nobody left."""
        ticket = place.standing.ticket
        assert ticket is not None
        with translating():
            answer = self.client.query(
                TableName=self.table,
                KeyConditionExpression="pk = :lane AND sk < :mine",
                ExpressionAttributeValues={
                    ":lane": text(keys.waitlist(place.conference, lane)),
                    ":mine": text(keys.ticket(ticket)),
                },
                Select="COUNT",
                Limit=bound + 1,
            )
        counted: int = answer["Count"]
        if counted <= bound:
            return counted, True
        reached = int(answer["LastEvaluatedKey"]["sk"]["S"])
        return counted + (ticket - reached - 1) // place.lanes, False

    # ------------------------------------------------------------------ lists

    def bookings_of(self, conference: Conference, cursor: str | None, limit: int) -> BookingsPage:
        """List a conference's bookings from an index; it may lag. Raises Invalid (cursor)."""
        after = "" if cursor is None else _decoded(cursor)
        found: list[Item] = []
        more: str | None = after
        while more is not None and len(found) <= limit:
            listed, more = self._listed_of(conference, more, limit + 1 - len(found))
            found += listed
        page = found[:limit]
        return BookingsPage(
            bookings=[items.to_booking(item) for item in page],
            cursor=_encoded(_listed(page[-1])) if len(found) > limit else None,
        )

    def _listed_of(
        self, conference: Conference, after: str, wanted: int
    ) -> tuple[list[Item], str | None]:
        """Read about so many of a list that goes on after a key; say whence it goes on."""
        # Lanes are about as long as each other.
        part = wanted if conference.lanes == 1 else wanted * 5 // (4 * conference.lanes) + 2
        lanes = self.over_lanes(
            lambda lane: self._query(
                part,
                IndexName="lists",
                KeyConditionExpression="list_pk = :lane AND list_sk > :after",
                ExpressionAttributeValues={
                    ":lane": text(keys.bookings_list(conference.id, lane)),
                    ":after": text(after or " "),
                },
            ),
            conference.lanes,
        )
        return _in_order(lanes, part, _listed)

    def bookings_by(
        self, attendee: str, cursor: str | None, limit: int, *, newest: bool = False
    ) -> BookingsPage:
        """List a person's bookings from an index; it may lag. Raises Invalid (cursor)."""
        bound = LAST if newest else " "
        after = bound if cursor is None else _decoded(cursor)
        found = self._query(
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
        page = [items.to_booking(item) for item in found[:limit]]
        more = len(found) > limit
        return BookingsPage(bookings=page, cursor=self.cursor_of(page[-1]) if more else None)

    def cursor_of(self, booking: Booking) -> str:
        """Say where a list of bookings goes on after this one."""
        return _encoded(keys.order(booking.created_at, booking.id))

    def confirmed_of(self, conference: Conference, limit: int) -> list[Booking]:
        """List CONFIRMED bookings of a conference from an index; it may lag."""
        lanes = self.over_lanes(
            lambda lane: self._query(
                limit,
                IndexName="lists",
                KeyConditionExpression="list_pk = :lane",
                FilterExpression="#state = :confirmed",
                ExpressionAttributeNames={"#state": "state"},
                ExpressionAttributeValues={
                    ":lane": text(keys.bookings_list(conference.id, lane)),
                    ":confirmed": text(State.CONFIRMED),
                },
            ),
            conference.lanes,
        )
        return [items.to_booking(item) for lane in lanes for item in lane][:limit]

    # ------------------------------------------------------------------ lists of conferences

    def summarize(self, summary: Summary, version: int) -> None:
        """Keep a conference's counts for the lists. Raises Stale where newer ones are kept."""
        not_older = "seats_version <= :seats AND version <= :conference"
        put = {
            "Item": items.of_summary(summary, version),
            "ConditionExpression": f"attribute_not_exists(pk) OR ({not_older})",
            "ExpressionAttributeValues": {
                ":seats": number(version),
                ":conference": number(summary.conference.version),
            },
        }
        with _conditioned():
            self.client.put_item(TableName=self.table, **put)

    def summaries(self, cursor: str | None, begin: Instant | None) -> Iterator[tuple[Summary, str]]:
        """List conferences by start, from an instant on, each with the cursor that leads to it.

        It may lag. Raises Invalid (cursor).
        """
        begins = " " if begin is None else keys.instant(begin)
        after = begins if cursor is None else max(begins, _decoded(cursor))
        partitions = map(keys.conferences_by_start, range(keys.LIST_PARTITIONS))
        for item in self._merged([("lists", name) for name in partitions], after):
            order = _encoded(after)
            after = _listed(item)
            yield items.to_summary(item), order

    def newest_conferences(self, limit: int) -> Iterator[Conference]:
        """List conferences, the newest first, without the canceled ones; it may lag."""
        partitions = map(keys.conferences_by_age, range(keys.LIST_PARTITIONS))
        at_once = min(limit, LISTED_AT_ONCE)
        page = max(PARTITION_PAGE, 2 * at_once // keys.LIST_PARTITIONS)
        found = self._merged([("lists", name) for name in partitions], None, page=page)
        return map(items.to_conference, islice(found, limit))

    def conferences_by(self, organizer: str, limit: int) -> list[Conference]:
        """List an organizer's conferences, the newest first; it may lag."""
        found = self._query(
            limit,
            IndexName="owners",
            KeyConditionExpression="owner_pk = :owner",
            ExpressionAttributeValues={":owner": text(keys.own_conferences(organizer))},
            ScanIndexForward=False,
        )
        return [items.to_conference(item) for item in found]

    def newest_bookings(
        self, attendee: str, conferences: Sequence[Conference]
    ) -> Iterator[Booking]:
        """List a person's bookings and those of conferences, the newest first; it may lag."""
        of_conferences = [
            ("lists", keys.bookings_list(conference.id, lane))
            for conference in conferences
            for lane in range(conference.lanes)
        ]
        found = self._merged([("owners", keys.own_bookings(attendee)), *of_conferences], None)
        for _, same in groupby(found, key=_listed):  # one's own, of one's own conference
            yield items.to_booking(next(same))

    def _merged(
        self,
        partitions: Sequence[tuple[str, str]],
        after: str | None,
        *,
        page: int = PARTITION_PAGE,
    ) -> Iterator[Item]:
        """Merge partitions of indexes; the first page of each is read at once.

        In order, from `after` on; None is the newest first.
        """

        def pages(number: int) -> tuple[list[Item], Iterator[Item]]:
            index, partition = partitions[number]
            prefix = PREFIXES[index]
            found = self._pages(
                page,
                IndexName=index,
                KeyConditionExpression=f"{prefix}_pk = :partition AND {prefix}_sk > :after",
                ExpressionAttributeValues={
                    ":partition": text(partition),
                    ":after": text(after or " "),
                },
                ScanIndexForward=after is not None,
            )
            return list(islice(found, 1)), found  # asks for the first page now

        read = self.over_lanes(pages, len(partitions))
        return merge(
            *(chain(first, rest) for first, rest in read), key=_listed, reverse=after is None
        )

    def due(self, partition: int, now: Instant) -> Iterator[Due]:
        """List what should have happened by now, page by page; the index may lag."""
        return map(_to_due, self._due(keys.due_partition(partition), now))

    def offers_due(self, conference_id: str, now: Instant, limit: int) -> list[str]:
        """List the bookings of a conference whose deadlines have passed; the index may lag."""
        partition = keys.due("offer", conference_id, None, now)["due_pk"]["S"]
        mine = (
            due.booking
            for due in map(_to_due, self._due(partition, now))
            if due.kind == "offer" and due.conference == conference_id and due.booking
        )
        return list(islice(mine, limit))

    def _due(self, partition: str, now: Instant) -> Iterator[Item]:
        return self._pages(
            None,
            IndexName="due",
            KeyConditionExpression="due_pk = :partition AND due_sk < :now",
            ExpressionAttributeValues={
                ":partition": text(partition),
                ":now": text(keys.instant(now + 1)),
            },
        )

    def _query(self, limit: int, **parameters: Any) -> list[Item]:
        return list(islice(self._pages(limit, **parameters), limit))

    def _pages(self, limit: int | None, **parameters: Any) -> Iterator[Item]:
        """Query page after page, as far as the caller reads; the limit bounds each page."""
        bound = {} if limit is None else {"Limit": limit}
        start: dict[str, Any] = {}
        while True:
            with translating():
                page = self.client.query(TableName=self.table, **parameters, **bound, **start)
            yield from page["Items"]
            if "LastEvaluatedKey" not in page:
                return
            start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}

    # ------------------------------------------------------------------ writing

    def fits(self, transition: Transition) -> bool:
        """Tell whether one transaction can hold it, with a receipt."""
        return len(writes.of_transition(transition)) < TRANSACTION_LIMIT

    def commit(self, transition: Transition, receipt: Receipt | None = None) -> None:
        """Write a transition whole or not at all. Raises Contended, KeyUsed."""
        self._transact(writes.of_transition(transition), receipt)

    def move_seats(self, changes: Sequence[SeatChange]) -> None:
        """Change seat counts or gates alone, whole or not at all. Raises Contended."""
        self._transact(self._seat_writes(changes))

    def _seat_writes(self, changes: Iterable[SeatChange]) -> list[Write]:
        return [writes.seats(change, 0) for change in changes]

    def change_conference(
        self, conference: Conference, wanted: Conference, changes: Sequence[SeatChange]
    ) -> None:
        """Write a changed conference and the seats that change with it. Raises Contended."""
        self._transact([writes.conference(conference, wanted), *self._seat_writes(changes)])

    def cancel_conference(self, conference: Conference, request: str, now: Instant) -> None:
        """Mark it canceled, due for cleaning up, and end its gates. Raises Contended."""
        gates = self._seat_writes(seat.end(conference.id, conference.shards))
        self._transact([writes.canceled_conference(conference, request, now), *gates])

    def canceled_by(self, conference_id: str) -> str | None:
        """Tell which request canceled a conference, if any did."""
        item = self._get(keys.conference(conference_id))
        return item["canceled_in"]["S"] if item and "canceled_in" in item else None

    def pseudonymise(self, booking: Booking, pseudonym: str) -> None:
        """Give a booking, and its place on the agenda, to nobody. Raises Stale.

        Stale too is a waiter or an offer that a clean-up is about to reach.
        """
        if booking.place.standing.state in (State.WAITLISTED, State.CONFIRMATION_PENDING):
            raise Stale
        if booking.place.standing.state is State.CONFIRMED:
            self._put_if_new(items.of_new_agenda(pseudonym))
        self._transact(writes.pseudonym(booking, pseudonym))

    def erase_user(self, attendee: str) -> None:
        """Remove a user and an agenda with nothing on it. Raises Stale where there is."""
        nothing_on_it = Write(
            "Delete",
            {
                "Key": keys.agenda(attendee),
                "ConditionExpression": "attribute_not_exists(pk) OR places = :nothing",
                "ExpressionAttributeValues": {":nothing": {"M": {}}},
            },
            Stale("agenda"),
        )
        there = Write("Delete", {"Key": keys.user(attendee)}, Stale("user"))
        self._transact([nothing_on_it, there])

    def _put_if_new(self, item: Item) -> None:
        with suppress(Stale):
            self._transact([self._put_new(item, Stale())])

    def clean_up_until(self, conference_id: str, until: Instant) -> None:
        """Record that its clean-up is under way, and due to be looked at only then."""
        with suppress(Stale), _conditioned():  # where it is done, nothing is due
            self.client.update_item(
                TableName=self.table,
                Key=keys.conference(conference_id),
                UpdateExpression="SET due_sk = :until",
                ConditionExpression="attribute_exists(due_pk)",
                ExpressionAttributeValues={
                    ":until": keys.due("start", conference_id, None, until)["due_sk"]
                },
            )

    def finish_conference(self, conference_id: str) -> None:
        """Record that nothing is left to clean up."""
        with translating():
            self.client.update_item(
                TableName=self.table,
                Key=keys.conference(conference_id),
                UpdateExpression="REMOVE due_pk, due_sk",
                ConditionExpression="attribute_exists(pk)",
            )


def _request(item: Item | None) -> str | None:
    return item["request"]["S"] if item else None


def _in_order(
    lanes: Sequence[Sequence[Item]], part: int, key: Callable[[Item], str]
) -> tuple[list[Item], str | None]:
    """Merge lanes of which at most a part was read; say up to where, if any of them goes on.

    What lies behind the end of a lane that goes on may have something before it there.
    """
    end = min((key(lane[-1]) for lane in lanes if len(lane) == part), default=None)
    known = takewhile(lambda item: end is None or key(item) <= end, merge(*lanes, key=key))
    return list(known), end


def _ticket(item: Item) -> str:
    ticket: str = item["sk"]["S"]
    return ticket


def _listed(item: Item) -> str:
    order: str = item["list_sk"]["S"]
    return order


def _to_due(item: Item) -> Due:
    at, kind, conference, booking = item["due_sk"]["S"].split("#")
    return Due(kind=kind, conference=conference, booking=booking or None, at=int(at) - 10**14)


def _encoded(order: str) -> str:
    return base64.urlsafe_b64encode(order.encode()).decode().rstrip("=")


def _decoded(cursor: str) -> str:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        order = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, UnicodeError, ValueError) as error:
        raise Invalid("cursor", "is not one that a list gave") from error
    if not _ORDER.fullmatch(order):
        raise Invalid("cursor", "is not one that a list gave")
    return order
