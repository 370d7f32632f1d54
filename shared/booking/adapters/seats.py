"""Seat counts in DynamoDB."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import batched, chain, islice

from booking.adapters import keys
from booking.adapters.items.conferences import existing_conference
from booking.adapters.items.mailboxes import decode_mailbox
from booking.adapters.items.names import decode_identity
from booking.adapters.items.people import decode_agenda
from booking.adapters.items.seats import decode_seats
from booking.adapters.items.values import Item, number, text
from booking.adapters.table import BATCH_LIMIT, Table, conditional_write
from booking.adapters.writes.seats import NOT_DUE, seat_write
from booking.application.ports.contention import Stale
from booking.application.ports.seats import AdmissionContext, Shard
from booking.domain import seats as seat
from booking.domain.conference import Conference, Instant
from booking.domain.identity import Identity, folded
from booking.domain.mailbox import Mailbox
from booking.domain.pools import Pool, conference_of
from booking.domain.seats import SeatChange, Seats


@dataclass(frozen=True, slots=True)
class DynamoSeatCounts:
    """Implements the port SeatCounts."""

    table: Table

    def context(self, pool: str, attendee: str, username: str | None = None) -> AdmissionContext:
        """Return the context with the first shard of a pool, in one round trip.

        Raises Stale if only the shard shows that a ballot is drawn.
        """
        conference, agenda, shard, *person = self.table.read(
            keys.conference(conference_of(pool)),
            keys.agenda(attendee),
            keys.seats(pool, 0),
            *_person_keys(attendee, username),
        )
        found = existing_conference(conference)
        return AdmissionContext(
            conference=found,
            agenda=decode_agenda(agenda) if agenda else None,
            seats=_read_with(found, [decode_seats(shard)])[0] if shard else None,
            identity=_identity(person),
            mailbox=_mailbox(person),
        )

    def context_of(
        self, known: Conference, attendee: str, shard: Shard | None, username: str | None = None
    ) -> AdmissionContext:
        """Return the context with any shard, without reading the known conference again."""
        shards = [] if shard is None else [keys.seats(*shard)]
        agenda, *rest = self.table.read(
            keys.agenda(attendee), *shards, *_person_keys(attendee, username)
        )
        seats, person = (rest[0], rest[1:]) if shards else (None, rest)
        return AdmissionContext(
            conference=known,
            agenda=decode_agenda(agenda) if agenda else None,
            seats=decode_seats(seats) if seats else None,
            identity=_identity(person),
            mailbox=_mailbox(person),
        )

    def shards(self, pool: str, numbers: Sequence[int]) -> list[Seats]:
        """Return these shards of a pool, in one round trip; not a snapshot."""
        read = self.table.read(*(keys.seats(pool, shard) for shard in numbers))
        return [decode_seats(item) for item in read if item]

    def every_shard(self, pool: str, count: int) -> list[Seats]:
        """Return every shard of a pool with `count` shards, in one round trip.

        Raises Stale if one is missing, because the conference was deleted meanwhile.
        """
        every = self.shards(pool, range(count))
        if len(every) < count:
            raise Stale
        return every

    def every_shard_of(self, pools: Sequence[Pool]) -> list[list[Seats]]:
        """Return every shard of each pool; one round trip reads a hundred items."""
        wanted = [keys.seats(pool.id, shard) for pool in pools for shard in range(pool.shards)]
        read = chain.from_iterable(
            self.table.read(*some) for some in batched(wanted, BATCH_LIMIT, strict=False)
        )
        found = iter(read)
        return [
            [decode_seats(item) for item in islice(found, pool.shards) if item] for pool in pools
        ]

    def all_seats(self, conference: Conference) -> list[Seats]:
        """Return every shard of all pools of a conference; one round trip.

        Raises Stale if one is missing, because the conference was deleted meanwhile.
        """
        every = list(chain.from_iterable(self.every_shard_of(conference.pools)))
        if len(every) < sum(pool.shards for pool in conference.pools):
            raise Stale
        return every

    def with_conference(self, pool: str, count: int) -> tuple[Conference | None, list[Seats]]:
        """Return the conference and the first `count` shards of a pool, in one round trip.

        They are not a snapshot. Raises Stale if only the shards show that a ballot is drawn.
        """
        item, *read = self.table.read(
            keys.conference(conference_of(pool)),
            *(keys.seats(pool, shard) for shard in range(count)),
        )
        conference = existing_conference(item)
        return conference, _read_with(conference, [decode_seats(one) for one in read if one])

    def lease_closing(self, pool: str, holder: str, now: Instant, until: Instant) -> bool:
        """Take the lease for closing the gates; return False while another request holds it."""
        # Read first: the item can't take the writes of all requests of a rush.
        lease = self.table.get(keys.closing(pool))
        if lease and int(lease["until_at"]["N"]) > now and lease["holder"]["S"] != holder:
            return False
        free_or_own = "attribute_not_exists(pk) OR until_at <= :now OR holder = :holder"
        with suppress(Stale), conditional_write():
            self.table.client.put_item(
                TableName=self.table.name,
                Item={
                    **keys.closing(pool),
                    "holder": text(holder),
                    "until_at": number(until),
                },
                ConditionExpression=free_or_own,
                ExpressionAttributeValues={":now": number(now), ":holder": text(holder)},
            )
            return True
        return False

    def move(self, changes: Sequence[SeatChange]) -> None:
        """Write seat changes in one transaction without a booking. Raises Contended."""
        self.table.transact(seat_write(change, NOT_DUE) for change in changes)


def _read_with(conference: Conference | None, read: list[Seats]) -> list[Seats]:
    """Return seats that were read with their conference; raise Stale if only they show a draw."""
    if conference is not None and seat.drawn_since(read, collecting=conference.collecting):
        raise Stale
    return read


def _person_keys(attendee: str, username: str | None) -> list[keys.Key]:
    """Return the keys of a caller's identity and of the attendee's user, if there is a caller."""
    return [] if username is None else [keys.name(folded(username)), keys.user(attendee)]


def _identity(read: Sequence[Item | None]) -> Identity | None:
    """Return the identity of the item that was read, if one was."""
    return decode_identity(read[0]) if read and read[0] else None


def _mailbox(read: Sequence[Item | None]) -> Mailbox | None:
    """Return the mailbox of the user that was read, if one was."""
    return decode_mailbox(read[1]) if read and read[1] else None
