"""The waitlist of a pool: entries in the order of their tickets."""

from dataclasses import dataclass
from typing import Protocol

from booking.domain.booking import BookingSummary
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
        """Return the first entries of the waitlist; consistent."""

    def waiters(self, pool: Pool, limit: int) -> list[Waiter]:
        """Return the first entries, as `heads` does, with the seats that passed them."""

    def first_fitting(self, pool: Pool, free: int) -> Waiter | None:
        """Return the first entry that these free seats suffice for, or None; consistent."""

    def front(self, pool: Pool, limit: int) -> list[BookingSummary]:
        """Return about `limit` first entries, without a gap between them; consistent."""

    def tickets(self, pool: Pool, limit: int) -> list[int]:
        """Return the first tickets of the waitlist; eventually consistent."""

    def count_before(self, summary: BookingSummary) -> CountBefore:
        """Count the entries before a booking's own; eventually consistent."""
