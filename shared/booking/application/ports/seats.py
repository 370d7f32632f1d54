"""Seat counts: one item for each shard of a pool."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.domain.agenda import Agenda
from booking.domain.conference import Conference, Instant
from booking.domain.identity import Identity
from booking.domain.mailbox import Mailbox
from booking.domain.pools import Pool
from booking.domain.seats import SeatChange, Seats

type Shard = tuple[str, int]  # the id of its pool, and its number

CLOSING_LEASE_MS = 500  # enough for its holder to read every shard and close the gates


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionContext:
    """The input of a booking decision: the conference, the attendee's agenda, and one shard."""

    conference: Conference | None
    agenda: Agenda | None
    seats: Seats | None
    identity: Identity | None = None  # of the username that the read names
    mailbox: Mailbox | None = None  # of the attendee, if the read names a username
    pool: Pool | None = None  # that of the shard; None before it is known


class SeatCounts(Protocol):
    """The seat counts of all conferences.

    Reads are consistent, but a read of several shards is not a snapshot.
    """

    def context(self, pool: str, attendee: str, username: str | None = None) -> AdmissionContext:
        """Return the context with the first shard of a pool, in one round trip.

        username: of the caller with a token, whose identity and mailbox are read too.
        Raises Stale if only the shard shows that a ballot is drawn.
        """

    def context_of(
        self, known: Conference, attendee: str, shard: Shard | None, username: str | None = None
    ) -> AdmissionContext:
        """Return the context with the given shard; does not read the known conference again."""

    def shards(self, pool: str, numbers: Sequence[int]) -> list[Seats]:
        """Return these shards of a pool, in one round trip."""

    def every_shard(self, pool: str, count: int) -> list[Seats]:
        """Return every shard of a pool with `count` shards, in one round trip.

        Raises Stale if one is missing, because the conference was deleted meanwhile.
        """

    def every_shard_of(self, pools: Sequence[Pool]) -> list[list[Seats]]:
        """Return every shard of each pool; one round trip reads up to 100 items."""

    def all_seats(self, conference: Conference) -> list[Seats]:
        """Return every shard of all pools of a conference, in one round trip.

        Raises Stale if one is missing, because the conference was deleted meanwhile.
        """

    def with_conference(self, pool: str, count: int) -> tuple[Conference | None, list[Seats]]:
        """Return the conference and the first `count` shards of a pool, in one round trip.

        They are not a snapshot. Raises Stale if only the shards show that a ballot is drawn.
        """

    def lease_closing(self, pool: str, holder: str, now: Instant, until: Instant) -> bool:
        """Take the lease for closing the gates; False while another request holds it."""

    def move(self, changes: Sequence[SeatChange]) -> None:
        """Write seat changes in one transaction without a booking. Raises Contended."""
