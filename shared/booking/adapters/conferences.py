"""Conferences in DynamoDB."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from booking.adapters import keys
from booking.adapters.items.conferences import decode_former, encode_conference, existing_conference
from booking.adapters.items.programs import decode_program, encode_program
from booking.adapters.items.seats import encode_new_seats
from booking.adapters.items.values import encode_correlation, text
from booking.adapters.table import Table, put_new, request_of
from booking.adapters.transactions import Write
from booking.adapters.writes.conferences import (
    canceled_conference,
    changed_conference,
    changed_program,
    drawn_conference,
    given_conference,
    offered_conference,
)
from booking.adapters.writes.deletions import deletion, succeeding_conference
from booking.adapters.writes.names import still_bound
from booking.adapters.writes.seats import NOT_DUE, seat_write
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain import seats as seat
from booking.domain.ballot import Draw
from booking.domain.conference import Conference, FormerConference, Instant, parts_of
from booking.domain.identity import Identity
from booking.domain.pools import Pool
from booking.domain.program import NO_PROGRAM, Program
from booking.domain.refusals import ConferenceExists
from booking.domain.seats import SeatChange, Seats


@dataclass(frozen=True, slots=True)
class DynamoConferences:
    """Implements the port Conferences."""

    table: Table

    def find(self, conference_id: str) -> Conference | None:
        """Return one conference, or None."""
        return existing_conference(self.table.get(keys.conference(conference_id)))

    def former(self, conference_id: str) -> FormerConference | None:
        """Return the numbers of a deleted conference, or None if the id was not freed."""
        return decode_former(self.table.get(keys.conference(conference_id)))

    def program(self, conference: Conference) -> Program:
        """Return the program of a conference; an empty one if it never had one."""
        if conference.program is None:
            return NO_PROGRAM
        return decode_program(self.table.get(keys.program(conference.id)))

    def add(
        self,
        conference: Conference,
        request: str,
        record: IdempotencyRecord | None = None,
        *,
        identity: Identity | None = None,
        former: FormerConference | None = None,
        program: Program = NO_PROGRAM,
    ) -> None:
        """Claim the name and write the seats of a new conference.

        identity: that of the organizer, which must still be bound; otherwise raises Stale.
        former: the deleted conference whose id the new one gets.
        Raises ConferenceExists, IdempotencyKeyInUse, Contended.
        """
        item = {
            **encode_conference(conference),
            "request": text(request),
            **encode_correlation(),
        }
        claim = put_new(item, ConferenceExists())
        first = 0  # the version of the first shard of each pool; that of the others is 0
        if former is not None:
            claim, first = succeeding_conference(item, former), former.seats_version + 1
        new = [write for pool in conference.pools for write in _new_seats(pool, first)]
        holder = [] if identity is None else [still_bound(identity)]
        # The claim of the id protects the program too.
        written = Write("Put", {"Item": encode_program(conference.id, program)}, Stale("program"))
        programs = [] if conference.program is None else [written]
        self.table.transact([claim, *new, *programs, *holder], record)

    def added_by(self, conference_id: str) -> str | None:
        """Return the request that created a conference, or None."""
        return request_of(self.table.get(keys.conference(conference_id)))

    def change(
        self,
        conference: Conference,
        wanted: Conference,
        changes: Sequence[SeatChange],
        program: Program | None = None,
    ) -> None:
        """Write a changed conference with its seats and its program. Raises Contended."""
        programs = [] if program is None else [changed_program(conference, program)]
        known = {category.id for category in conference.categories}
        added = [pool for pool in wanted.pools if pool.category and pool.category not in known]
        new = [write for pool in added for write in _new_seats(pool, 0)]
        change = changed_conference(conference, wanted)
        self.table.transact([change, *programs, *_seat_writes(changes), *new])

    def offer(self, conference: Conference, subject: str) -> None:
        """Offer a conference to another organizer. Raises Stale if it has changed."""
        self.table.transact([offered_conference(conference, subject)])

    def give(
        self, conference: Conference, organizer: str, *, identity: Identity | None = None
    ) -> None:
        """Make somebody else the organizer of a conference. Raises Stale if it has changed.

        identity: that of the new organizer, which must still be bound; otherwise raises Stale.
        """
        holder = [] if identity is None else [still_bound(identity)]
        self.table.transact([given_conference(conference, organizer), *holder])

    def cancel(self, conference: Conference, request: str, now: Instant) -> None:
        """Mark a conference as canceled and due for cleaning up, and end its gates.

        Raises Contended.
        """
        gates = _seat_writes(seat.end_all(conference.pools))
        self.table.transact([canceled_conference(conference, request, now), *gates])

    def draw(
        self, conference: Conference, draw: Draw, gates: Sequence[SeatChange], now: Instant
    ) -> None:
        """Write the draw of a ballot, and open its waitlist for offers. Raises Contended.

        The seed, the figures and all gates are one transaction.
        """
        opened = [seat_write(change, now) for change in gates]
        self.table.transact([drawn_conference(conference, draw), *opened])

    def delete(self, conference: Conference, read: Sequence[Seats], request: str) -> None:
        """Delete a conference with its seats, if these are unchanged since they were read.

        Raises Contended.
        """
        self.table.transact(deletion(conference, read, request))

    def deleted_by(self, conference_id: str) -> str | None:
        """Return the request that deleted the last conference with this id, or None."""
        item = self.table.get(keys.conference(conference_id))
        return item["deleted_in"]["S"] if item and "deleted_in" in item else None

    def canceled_by(self, conference_id: str) -> str | None:
        """Return the request that canceled a conference, or None."""
        item = self.table.get(keys.conference(conference_id))
        return item["canceled_in"]["S"] if item and "canceled_in" in item else None


def _new_seats(pool: Pool, first: int) -> list[Write]:
    """Return the writes of all shards of a new pool. `first` is the version of the first one."""
    return [
        put_new(encode_new_seats(pool, shard, part, 0 if shard else first), ConferenceExists())
        for shard, part in enumerate(parts_of(pool.capacity, pool.shards))
    ]


def _seat_writes(changes: Iterable[SeatChange]) -> list[Write]:
    return [seat_write(change, NOT_DUE) for change in changes]
