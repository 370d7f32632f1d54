"""The order of offers: first come, first served, with a bound on how many seats pass a party.

A party that needs more seats than are free waits for them. Meanwhile the free seats may be offered
to later parties, but at most PASSES_PER_SEAT seats for each seat that it wants. From then on the
free seats are saved for it. In the last confirmation window before the start nothing is saved.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.domain.booking import BookingSummary
from booking.domain.conference import SECOND_MS, Conference, Instant
from booking.domain.parties import PARTY_LIMIT

PASSES_PER_SEAT = 2
# Parties that one offer passes, at most: each has an item in the transaction of the offer.
PASSED_LIMIT = 20


# Seats in passes that are recorded one by one; the bound permits no more to the largest party. A
# party that is larger than the conference has no bound, so its further passes share one record.
PASSES_RECORDED = PASSES_PER_SEAT * PARTY_LIMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Seats that were offered to a later ticket while a party waited, and the reason."""

    ticket: int  # of the booking that was offered the seats; of the last one, if merged
    seats: int
    free: int  # seats that were free then
    needed: int  # the least seats that the waiting party takes, more than were free; otherwise an
    # earlier party permits fewer seats only to pass it
    at: Instant
    total: int  # seats that have passed the party with its ticket, these included

    @property
    def number(self) -> int:
        """The number of its record, among those of the same waiting ticket."""
        return min(self.total, PASSES_RECORDED + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiter:
    """A waitlist entry: a waiting booking, and the seats that passed it."""

    summary: BookingSummary
    passed: int = 0  # seats offered to later tickets since it has its ticket
    last: Passage | None = None  # the last pass; None in entries of earlier releases

    def passage(self, *, ticket: int, seats: int, free: int, at: Instant) -> Passage:
        """Return the pass of an offer of `seats` of the `free` seats to a later ticket."""
        total = self.passed + seats
        merged = self.last is not None and self.last.number == PASSES_RECORDED + 1
        return Passage(
            ticket=ticket,
            seats=seats + (self.last.seats if merged and self.last is not None else 0),
            free=free,
            needed=self.summary.standing.party.least,
            at=at,
            total=total,
        )

    def lets_pass(self, seats: int, capacity: int) -> bool:
        """Return whether an offer of these seats may pass it.

        A party that is larger than the conference can't be offered its seats, so it saves none.
        """
        party = self.summary.standing.party
        return party.least > capacity or self.passed + seats <= PASSES_PER_SEAT * party.size


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferSeats:
    """Offer free seats to a waiter, before the waiters that it passes."""

    to: Waiter
    seats: int
    passing: Sequence[Waiter] = ()
    free: int = 0  # the free seats that are too few for the waiters that it passes


@dataclass(frozen=True, slots=True)
class ReadMoreWaiters:
    """Read more waiters: none of those that were read can be offered the free seats."""


@dataclass(frozen=True, slots=True)
class SaveSeats:
    """Offer nothing: the free seats are too few for every waiter that they may be offered to."""


type OfferChoice = OfferSeats | ReadMoreWaiters | SaveSeats


def choose_offer(
    waiters: Sequence[Waiter], free: int, capacity: int, *, complete: bool
) -> OfferChoice:
    """Return the next offer, given the first waiters in the order of their tickets.

    complete: whether no further waiter would change the result.
    """
    for position, waiter in enumerate(waiters):
        passing = tuple(waiters[:position])
        seats = waiter.summary.standing.party.share(free)
        if seats and all(each.lets_pass(seats, capacity) for each in passing):
            return OfferSeats(to=waiter, seats=seats, passing=passing, free=free if passing else 0)
    return SaveSeats() if complete else ReadMoreWaiters()


def saves_until(conference: Conference, window: int) -> Instant:
    """Return the instant from which no seats are saved. `window` is in seconds."""
    return conference.start - window * SECOND_MS
