"""The choice of the next offer, from as few reads of the waitlist as possible."""

from dataclasses import dataclass

from booking.application.ports.waitlist import Waitlist
from booking.domain.conference import Conference, Instant
from booking.domain.pools import Pool
from booking.domain.promotion import (
    PASSED_LIMIT,
    OfferSeats,
    ReadMoreWaiters,
    SaveSeats,
    choose_offer,
    saves_until,
)


@dataclass(frozen=True, slots=True)
class NextOffer:
    """Chooses the waiter that the free seats of a pool are offered to."""

    waitlist: Waitlist
    window: int  # seconds, for conferences without a window of their own

    def __call__(
        self, conference: Conference, pool: Pool, free: int, now: Instant
    ) -> OfferSeats | SaveSeats | None:
        """Return the offer, SaveSeats if no waiter may get the free seats, None if nobody waits.

        One round trip if the first waiter gets the seats, otherwise two. Raises Contended.
        """
        capacity = pool.capacity
        first = self.waitlist.waiters(pool, limit=1)
        if not first:
            return None
        match choose_offer(first, free, capacity, complete=False):
            case OfferSeats() as offer:
                return offer
            case _ if now >= self.saves_until(conference):
                return self._first_fit(pool, free)
            case _:
                waiters = self.waitlist.waiters(pool, limit=PASSED_LIMIT + 1)
                choice = choose_offer(waiters, free, capacity, complete=True)
                assert not isinstance(choice, ReadMoreWaiters)
                return choice

    def saves_until(self, conference: Conference) -> Instant:
        """Return the instant from which no seats are saved: a window before the start."""
        return saves_until(conference, self.window_of(conference))

    def window_of(self, conference: Conference) -> int:
        """Return the seconds for which the conference holds an offer."""
        return self.window if conference.window is None else conference.window

    def _first_fit(self, pool: Pool, free: int) -> OfferSeats | SaveSeats:
        found = self.waitlist.first_fitting(pool, free)
        if found is None:
            return SaveSeats()
        return OfferSeats(to=found, seats=found.summary.standing.party.share(free))
