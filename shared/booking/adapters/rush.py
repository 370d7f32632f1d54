"""The queue of a sale in rush mode, in DynamoDB."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from heapq import merge
from itertools import batched, chain
from typing import Any

from booking.adapters import keys
from booking.adapters.items.bookings import decode_guests, encode_guests
from booking.adapters.items.mailboxes import decode_mailbox
from booking.adapters.items.people import decode_agenda
from booking.adapters.items.values import (
    Item,
    encode_correlation,
    given,
    number,
    number_at,
    number_or_none,
    text,
    text_at,
    text_or_none,
)
from booking.adapters.table import BATCH_LIMIT, Table, conditional_write, put_new
from booking.adapters.transactions import (
    SomeConditionsFailed,
    Write,
    translated_errors,
    write_all,
    writing,
)
from booking.adapters.writes.bookings import transition_writes
from booking.adapters.writes.seats import NOT_DUE, seat_write
from booking.application.ports.contention import Stale, Throttled
from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.rush import Answer, LanesThrottled, SomeFailed
from booking.application.ports.waitlist import CountBefore
from booking.domain import seats as seat
from booking.domain.conference import DAY_MS, SECOND_MS, Instant
from booking.domain.parties import Party
from booking.domain.rush import (
    PARTITIONS,
    QueuedPerson,
    QueueEntry,
    arrived_at,
    first_id,
    is_of_same_user,
    queue_of,
)
from booking.domain.transitions import Transition

DELETE_LIMIT = 25  # items of one BatchWriteItem
KEPT_MS = 7 * DAY_MS  # after the conference: an entry that nobody serves, because it was deleted
COUNTED = 100  # entries of a partition that a place in the queue is computed from
FEW = 4  # entries of a partition that are too few to compute it


@dataclass(frozen=True, slots=True)
class DynamoRushQueue:
    """Implements the port RushQueue."""

    table: Table

    def add(self, entry: QueueEntry, end: Instant, record: IdempotencyRecord | None = None) -> None:
        """Write a new entry. Raises Stale if it exists, Contended, IdempotencyKeyInUse.

        A record is stored only while the attendee exists, so that an erasure leaves none.
        """
        write = put_new(_encode(entry, end + KEPT_MS), Stale("queue entry"))
        if record is None:
            self.table.put(write)
            return
        exists = {
            "Key": keys.agenda(entry.attendee),
            "ConditionExpression": "attribute_exists(pk)",
        }
        self.table.transact([write, Write("ConditionCheck", exists, Stale("attendee"))], record)

    def find(self, booking_id: str, attendee: str) -> tuple[QueueEntry, Answer | None] | None:
        """Return an attendee's own entry and its refusal, if it has one, or None."""
        queued, refused, agenda = self.table.read(
            keys.queued(booking_id), keys.refused(booking_id), keys.agenda(attendee)
        )
        item = refused or queued
        if item is None:
            return None
        entry, owner = _decode(item), decode_agenda(agenda) if agenda else None
        if entry.attendee != attendee or not is_of_same_user(entry.added_by, owner):
            return None
        if refused is None:
            return entry, None
        return entry, Answer(refused=refused["refused"]["S"], message=refused["why"]["S"])

    def count_before(self, booking_id: str, *, by_one: bool) -> CountBefore:
        """Return about how many entries are before a number, from queries that may lag.

        The partitions of entries are random. So the entries of its own partition before it are
        counted; if they are few, those of all partitions, unless one query must do.
        """
        pool, own = queue_of(booking_id)
        known = self._before(pool, own, booking_id)
        if len(known) == COUNTED:  # the rest arrived at the rate of these
            first, last = arrived_at(known[0]), arrived_at(known[-1])
            rate = COUNTED / max(1, last - first)
            waited = arrived_at(booking_id) - first
            return CountBefore(number=int(PARTITIONS * rate * waited), exact=False)
        if by_one or len(known) >= FEW:
            return CountBefore(number=PARTITIONS * len(known), exact=False)
        others = self.table.over_lanes(
            lambda partition: len(self._before(pool, partition, booking_id)), PARTITIONS
        )
        return CountBefore(number=sum(others), exact=True)

    def _before(self, pool: str, partition: int, booking_id: str) -> list[str]:
        """Return the first numbers of a partition that are before one, at most COUNTED."""
        found = self.table.query(
            COUNTED,
            KeyConditionExpression="pk = :queue AND sk < :own",
            ProjectionExpression="sk",
            ExpressionAttributeValues={
                ":queue": text(keys.queue_of_hash(pool, partition)),
                ":own": text(booking_id),
            },
        )
        return [item["sk"]["S"] for item in found]

    def is_empty(self, pool: str, since: Instant) -> bool:
        """Return whether nobody has come to the queue of a pool since an instant."""
        return not self._heads(pool, 1, since)

    def heads(self, pool: str, limit: int) -> list[QueueEntry]:
        """Return about `limit` first entries without an answer, in order."""
        return self._heads(pool, limit, 0)

    def _heads(self, pool: str, limit: int, since: Instant) -> list[QueueEntry]:
        part = -(-limit // PARTITIONS)
        lanes = self.table.over_lanes(
            lambda partition: self.table.query(
                part,
                KeyConditionExpression="pk = :queue AND sk >= :first",
                FilterExpression="#pool = :pool",
                ExpressionAttributeNames={"#pool": "pool"},
                ExpressionAttributeValues={
                    ":queue": text(keys.queue(pool, partition)),
                    ":pool": text(pool),
                    ":first": text(first_id(since)),
                },
                ConsistentRead=True,
            ),
            PARTITIONS,
        )
        # Behind the last entry of a partition that has more, the order is unknown.
        ends = [lane[-1]["sk"]["S"] for lane in lanes if len(lane) == part]
        end = min(ends, default=None)
        first = merge(*lanes, key=lambda item: item["sk"]["S"])
        return [_decode(item) for item in first if end is None or item["sk"]["S"] <= end]

    def people(self, entries: Sequence[QueueEntry]) -> list[QueuedPerson]:
        """Return the agendas and the mailboxes of entries, those of 50 by one call."""
        parts = list(batched(entries, BATCH_LIMIT // 2, strict=False))
        found = self.table.over_lanes(lambda part: self._people(parts[part]), len(parts))
        return list(chain.from_iterable(found))

    def _people(self, entries: Sequence[QueueEntry]) -> list[QueuedPerson]:
        names = list(dict.fromkeys(entry.attendee for entry in entries))
        wanted = [key for name in names for key in (keys.agenda(name), keys.user(name))]
        read = self.table.read(*wanted)
        known = {
            name: QueuedPerson(
                agenda=decode_agenda(agenda) if agenda else None,
                mailbox=decode_mailbox(user) if user else None,
            )
            for name, agenda, user in zip(names, read[::2], read[1::2], strict=True)
        }
        return [known[entry.attendee] for entry in entries]

    def remove(self, entries: Sequence[QueueEntry]) -> list[QueueEntry]:
        """Delete entries; return those that remain, because the table has too little capacity."""
        remain: set[str] = set()
        for some in batched(entries, DELETE_LIMIT, strict=False):
            request = [{"DeleteRequest": {"Key": keys.queued(entry.booking)}} for entry in some]
            with writing():
                answer = self.table.client.batch_write_item(RequestItems={self.table.name: request})
            left = answer.get("UnprocessedItems", {}).get(self.table.name, [])
            remain |= {one["DeleteRequest"]["Key"]["sk"]["S"] for one in left}
        return [entry for entry in entries if entry.booking in remain]

    def refuse(self, entry: QueueEntry, answer: Answer, now: Instant) -> None:
        """Exchange an entry for its refusal, which can be read for a day.

        Raises Contended; Stale if the entry does not exist.
        """
        refused = {
            **_encode(replace(entry, guests=()), now + DAY_MS),
            **keys.refused(entry.booking),
            "refused": text(answer.refused),
            "why": text(answer.message),
        }
        queued = {"Key": keys.queued(entry.booking), "ConditionExpression": "attribute_exists(pk)"}
        missing = Stale("queue entry")
        self.table.transact([Write("Delete", queued, missing), put_new(refused, missing)])

    def watch(self, pool: str) -> None:
        """Show a queue to the sweeper, also if nothing has served it yet. Raises Contended."""
        known = self.table.read(keys.rush_lease(pool))[0]
        if known is not None and "due_pk" in known:
            return
        due = keys.due("queue", pool, None, 0)
        with translated_errors():
            self.table.client.update_item(
                TableName=self.table.name,
                Key=keys.rush_lease(pool),
                UpdateExpression=(
                    "SET due_pk = :due_pk, due_sk = :due_sk, holder = if_not_exists(holder, :none),"
                    " until_at = if_not_exists(until_at, :zero),"
                    " #token = if_not_exists(#token, :zero)"
                ),
                ExpressionAttributeNames={"#token": "token"},
                ExpressionAttributeValues={
                    ":due_pk": due["due_pk"],
                    ":due_sk": due["due_sk"],
                    ":none": text("nobody"),
                    ":zero": number(0),
                },
            )

    def lease(self, pool: str, holder: str, now: Instant, until: Instant) -> int | None:
        """Take or prolong the lease; return its fencing token, or None while another has it."""
        key = keys.rush_lease(pool)
        known = self.table.get(key)
        own = known is not None and known["holder"]["S"] == holder
        if known is not None and not own and int(known["until_at"]["N"]) > now:
            return None
        last = int(known["token"]["N"]) if known else 0
        token = last if own else last + 1
        with suppress(Stale), conditional_write():
            self.table.client.put_item(
                TableName=self.table.name,
                Item={
                    **key,
                    **keys.due("queue", pool, None, 0),
                    "holder": text(holder),
                    "until_at": number(until),
                    "token": number(token),
                },
                ConditionExpression="#token = :known" if known else "attribute_not_exists(pk)",
                **(
                    {
                        "ExpressionAttributeNames": {"#token": "token"},
                        "ExpressionAttributeValues": {":known": number(last)},
                    }
                    if known
                    else {}
                ),
            )
            return token
        return None

    def release(self, pool: str, holder: str) -> None:
        """End the lease now, if it is still the holder's; its token remains."""
        with suppress(Stale), conditional_write():
            self.table.client.update_item(
                TableName=self.table.name,
                Key=keys.rush_lease(pool),
                UpdateExpression="SET until_at = :now",
                ConditionExpression="holder = :holder",
                ExpressionAttributeValues={":now": number(0), ":holder": text(holder)},
            )

    def close(self, pool: str) -> None:
        """Hide an empty queue from the sweeper, because its sale has ended. Raises Contended."""
        with suppress(Stale), conditional_write():
            self.table.client.update_item(
                TableName=self.table.name,
                Key=keys.rush_lease(pool),
                UpdateExpression="REMOVE due_pk, due_sk",
                ConditionExpression="attribute_exists(pk)",
            )

    def commit(self, transitions: Sequence[Transition], token: int) -> None:
        """Write a group. Raises SomeFailed, Stale, LanesThrottled, Contended."""
        [counts] = seat.merged(change for one in transitions for change in one.seats)
        writes = [_fenced(seat_write(counts, NOT_DUE), token)]
        owners: list[str | None] = [None]
        for one in transitions:
            own = transition_writes(replace(one, seats=()))
            writes += own
            owners += [one.summary.booking] * len(own)
        try:
            write_all(self.table.client, self.table.name, writes)
        except SomeConditionsFailed as failed:
            if 0 in failed.positions:
                raise Stale("seats") from failed
            raise SomeFailed(sorted({owners[at] or "" for at in failed.positions})) from failed
        except Throttled as throttled:
            found = [_lane_of(writes[at]) for at in throttled.positions]
            lanes = [lane for lane in found if lane is not None]
            if not lanes or len(lanes) < len(found) / 2:
                raise  # the table has too little capacity: a third of the writes are of lanes
            raise LanesThrottled(set(lanes)) from throttled

    def writes_of(self, transition: Transition) -> int:
        """Return the number of writes of a transition besides that of the seats."""
        return len(transition_writes(replace(transition, seats=())))


def _lane_of(write: Write) -> int | None:
    """Return the lane of the waitlist that a write adds an entry to, or None."""
    pk: str = write.parameters.get("Item", {}).get("pk", {}).get("S", "")
    return int(pk.rpartition("#")[2]) if pk.startswith(keys.WAITLIST) else None


def _fenced(write: Write, token: int) -> Write:
    """Return the write of a shard, on condition that no later committer has written to it."""
    parameters: dict[str, Any] = dict(write.parameters)
    update: str = parameters["UpdateExpression"]
    sets = ", fence = :token" if " SET " in update else " SET fence = :token"
    latest = "(attribute_not_exists(fence) OR fence <= :token)"
    parameters["UpdateExpression"] = update + sets
    parameters["ConditionExpression"] += f" AND {latest}"
    parameters["ExpressionAttributeValues"] = {
        **parameters["ExpressionAttributeValues"],
        ":token": number(token),
    }
    return replace(write, parameters=parameters)


def _encode(entry: QueueEntry, expires_at: Instant) -> Item:
    return given(
        {
            **keys.queued(entry.booking),
            "booking": text(entry.booking),
            "request": text(entry.request),
            "pool": text(entry.pool),
            "conference": text(entry.conference),
            "category": text_or_none(entry.category),
            "attendee": text(entry.attendee),
            "seats": number(entry.party.size),
            "accept": number_or_none(entry.party.accept),
            "guests": encode_guests(tuple(entry.guests)),
            "no_wait": None if entry.wait else {"BOOL": True},
            "added_by": text_or_none(entry.added_by),
            "expires_at": number(expires_at // SECOND_MS),
            **encode_correlation(),
        }
    )


def _decode(item: Item) -> QueueEntry:
    return QueueEntry(
        booking=item["booking"]["S"],
        request=item["request"]["S"],
        pool=item["pool"]["S"],
        conference=item["conference"]["S"],
        category=text_at(item, "category"),
        attendee=item["attendee"]["S"],
        party=Party(int(item["seats"]["N"]), number_at(item, "accept")),
        guests=decode_guests(item),
        wait="no_wait" not in item,
        added_by=text_at(item, "added_by"),
    )
