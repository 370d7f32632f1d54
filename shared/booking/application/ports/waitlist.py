"""The waitlist of a pool: entries in the order of their tickets."""

from dataclasses import dataclass
from typing import Protocol

from booking.domain.ballot import Entry
from booking.domain.booking import BookingSummary
from booking.domain.parties import Party
from booking.domain.pools import Pool
from booking.domain.promotion import Waiter


@dataclass(frozen=True, slots=True, kw_only=True)
class CountBefore:
    """The number of waitlist entries before a ticket."""

    number: int
    exact: bool  # False: an estimate, because there are too many entries to count


class Waitlist(Protocol):
    """The waitlists of all pools."""

    def mint_ticket(self, pool: Pool, request: str) -> int:
        """Return a new ticket, higher than every ticket issued before the call."""

    def mint_tickets(self, pool: Pool, request: str, count: int) -> list[int]:
        """Return `count` new tickets in order, as `mint_ticket` does."""

    def heads(self, pool: Pool, limit: int) -> list[BookingSummary]:
        """Return the entries with the lowest tickets, whatever the order of offers; consistent."""

    def waiters(self, pool: Pool, limit: int) -> list[Waiter]:
        """Return the first entries in the order of offers; consistent.

        The order is that of the tickets. In a drawn ballot, that of the draw comes before it.
        """

    def first_fitting(self, pool: Pool, free: int) -> Waiter | None:
        """Return the first entry that these free seats suffice for, or None; consistent."""

    def front(self, pool: Pool, limit: int) -> list[BookingSummary]:
        """Return about `limit` first entries, without a gap between them; consistent."""

    def tickets(self, pool: Pool, limit: int) -> list[int]:
        """Return the first tickets of the waitlist; eventually consistent."""

    def pass_ranks(self, pool: Pool) -> None:
        """Remember which ranks of a drawn ballot have left, so that later reads skip them."""

    def count_drawn(self, pool: Pool, ticket: int, party: Party) -> CountBefore:
        """Count the entries of a drawn ballot that come before one of them; consistent."""

    def entries(self, pool: Pool, lane: int, after: int, limit: int) -> list[tuple[Entry, str]]:
        """Return entries of a lane above the ticket `after`, each with its booking; consistent."""

    def count_before(self, summary: BookingSummary) -> CountBefore:
        """Count the entries before a booking's own; eventually consistent."""
