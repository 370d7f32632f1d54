"""Promote: offer free seats to the first bookings of the waitlist, or reopen an idle gate."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from booking.application.attempts import Attempts
from booking.application.offers import NextOffer
from booking.application.ports.bookings import Bookings
from booking.application.ports.conferences import Conferences
from booking.application.ports.contention import Stale
from booking.application.ports.messages import Messages
from booking.application.ports.primitives import Clock, NewId, Pick
from booking.application.ports.seats import SeatCounts
from booking.application.ports.waitlist import Waitlist
from booking.application.releases import NextRelease
from booking.domain import seats as seat
from booking.domain.booking import Verb
from booking.domain.conference import Conference, Instant
from booking.domain.pools import Pool, category_of, conference_of
from booking.domain.promotion import OfferSeats
from booking.domain.seats import Seats
from booking.domain.transitions import SYSTEM, Cause, promote, release

OFFERS_PER_RUN = 25
RUN_SECONDS = 1.0  # a run creates no offer after this time
CLOCK_SKEW_MS = 5_000  # between the clocks of two functions


class Step(Enum):
    """The result of one step of a promotion run."""

    OFFERED = auto()
    RELEASED = auto()
    REOPENED = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Promoted:
    """The result of a promotion run."""

    offers: int
    more: bool  # whether the run stopped at a limit, so that another one must follow


@dataclass(frozen=True, slots=True)
class Promote:
    """Creates offers, each in a transaction of its own.

    A run ends after OFFERS_PER_RUN offers or RUN_SECONDS. In quiet hours it creates no offer, and
    sets a timer for their end. While it saves seats for a party, it sets a timer for the last
    confirmation window before the start, in which it saves none. From `release_at` on, it releases
    the seats of no-shows for those who wait.
    """

    bookings: Bookings
    seats: SeatCounts
    conferences: Conferences
    waitlist: Waitlist
    messages: Messages
    clock: Clock
    new_id: NewId
    pick: Pick
    attempts: Attempts
    next_offer: NextOffer
    next_release: NextRelease

    def __call__(self, pool: str) -> Promoted:
        """Create offers until no seat of a pool is free or nobody waits. Raises Busy."""
        conference = self.attempts(lambda _: self.conferences.find(conference_of(pool)))
        known = None if conference is None else conference.pool_named(category_of(pool))
        if known is None:
            return Promoted(offers=0, more=False)
        if known.draw is not None:
            self.attempts(lambda _: self.waitlist.pass_ranks(known))
        until = self.attempts.elapsed() + RUN_SECONDS
        offers = 0
        while (step := self._step(known)) in {Step.OFFERED, Step.RELEASED}:
            offers += step is Step.OFFERED
            if offers == OFFERS_PER_RUN or self.attempts.elapsed() >= until:
                return Promoted(offers=offers, more=True)
        return Promoted(offers=offers, more=False)

    def _step(self, known: Pool) -> Step:
        request = self.new_id()
        return self.attempts(lambda _: self._attempt(known, request))

    def _attempt(self, known: Pool, request: str) -> Step:
        """Offer seats to one waiter, or reopen the gate.

        The waitlist is read after the seats. If the seats count an entry that the query misses, the
        attempt raises Stale.
        """
        now = self.clock()
        conference, read = self.seats.with_conference(known.id, known.shards)
        if conference is None or _closed_for_good(known, conference, now):
            return Step.NOTHING
        pool = conference.pool(known.category)
        if not read or read[0].gate is not seat.Gate.CLOSED:  # none: deleted meanwhile
            return Step.NOTHING
        if not seat.free(read):
            return self._release(conference, pool, read, request, now)
        return self._serve(conference, pool, read, request, now)

    def _serve(
        self,
        conference: Conference,
        pool: Pool,
        read: Sequence[Seats],
        request: str,
        now: Instant,
    ) -> Step:
        """Offer free seats, release others so that a party fits, or reopen the gate."""
        offer = self.next_offer(conference, pool, seat.free(read), now)
        if offer is None:
            return self._reopen(pool, read)
        if (quiet_until := _quiet_until(conference, now)) is not None:
            self._wait_until(quiet_until, pool, now)
            return Step.NOTHING
        if isinstance(offer, OfferSeats):
            self._offer(offer, conference, read, request, now)
            return Step.OFFERED
        step = self._release(conference, pool, read, request, now)
        if step is Step.NOTHING:
            self._wait_until(self.next_offer.saves_until(conference), pool, now)
        return step

    def _release(
        self,
        conference: Conference,
        pool: Pool,
        read: Sequence[Seats],
        request: str,
        now: Instant,
    ) -> Step:
        """Release the seats of one no-show, if somebody waits and an offer is possible now."""
        if not seat.waiting(read) or conference.release_at is None:
            return Step.NOTHING
        if conference.release_at - CLOCK_SKEW_MS <= now < conference.release_at:
            self._wait_until(conference.release_at, pool, now)  # the timer has a faster clock
            return Step.NOTHING
        if (quiet_until := _quiet_until(conference, now)) is not None:
            self._wait_until(quiet_until, pool, now)
            return Step.NOTHING
        found = self.next_release(conference, pool, now)
        if found is None:
            return Step.NOTHING
        booking, part = found
        cause = Cause(verb=Verb.RELEASE, request=request, actor=SYSTEM, now=now)
        self.bookings.commit(release(booking, conference, part, cause))
        return Step.RELEASED

    def _reopen(self, pool: Pool, read: Sequence[Seats]) -> Step:
        """Open the gate if nobody waits and nothing is held."""
        if seat.waiting(read):
            raise Stale  # the counters include an entry that the query does not show yet
        if seat.held(read):
            return Step.NOTHING
        if not seat.can_reopen(read):
            raise Stale  # the reads of the shards are inconsistent, because they are not a snapshot
        self.seats.move(seat.reopen(pool.id, read, pool.revision))
        return Step.REOPENED

    def _offer(
        self,
        offer: OfferSeats,
        conference: Conference,
        read: Sequence[Seats],
        request: str,
        now: Instant,
    ) -> None:
        shards = seat.with_free(read, offer.seats)
        plan = [(self.pick(shards), offer.seats)] if shards else seat.plan_of(read, offer.seats)
        cause = Cause(verb=Verb.PROMOTE, request=request, actor=SYSTEM, now=now)
        window = self.next_offer.window_of(conference)
        self.bookings.commit(
            promote(offer.to, conference, plan, window, cause, offer.passing, offer.free)
        )

    def _wait_until(self, at: Instant, pool: Pool, now: Instant) -> None:
        """Continue at a later instant, unless the conference starts before."""
        if now < at < pool.start:
            self.messages.wake_at(pool.id, at, now)


def _quiet_until(conference: Conference, now: Instant) -> Instant | None:
    return conference.quiet_until(now)


def _closed_for_good(known: Pool, conference: Conference, now: Instant) -> bool:
    """Return whether the known conference was deleted, canceled or has started."""
    deleted = conference.generation != known.generation
    return deleted or conference.canceled or conference.started(now)
