"""Simulates the sale of a conference to parties, to compare orders of offers.

The rules are those of the service: `choose_admission` admits a party, and `NextOffer` with
`choose_offer` chooses the offers. A policy replaces only their constants. Everything that people
do is drawn from the seed, separately by party. So under every policy the same parties come
at the same time, and answer their offers in the same way.

idle      free seats while somebody waits, times the hours for which they are free
passes    seats that were offered to later tickets, per party that waits. A party that lets an
          offer lapse gets a new ticket, and is a party of its own from then on
waiting   hours from the ticket to an offer; without an offer, to the start
"""

import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from itertools import count
from math import inf
from typing import Any, cast
from unittest.mock import patch

from booking.application import offers
from booking.application.offers import NextOffer
from booking.application.ports.waitlist import Waitlist
from booking.domain import promotion
from booking.domain.admission import CollectSeats, ReopenGates, TakeSeats, choose_admission
from booking.domain.booking import BookingSummary, Standing, State
from booking.domain.conference import Conference, Instant
from booking.domain.parties import Party
from booking.domain.promotion import OfferSeats, Waiter
from booking.domain.seats import Gate, Seats

SEED = 1
HOUR = 3_600_000
WINDOW = 3_600  # seconds: the default of the stack
DAYS = 14  # from the first booking to the start
CAPACITIES = range(30, 201)
DEMANDS = (1.2, 2.5)  # seats wanted for each seat
RUSH_SHARE, RUSH_HOURS = 0.6, 24.0
SIZES = {1: 0.60, 2: 0.25, 3: 0.06, 4: 0.05, 5: 0.02, 6: 0.02}  # the mix of bench/flash_sale.py
TAKES_FEWER = 0.3  # of the parties of two and more
CONFIRMS, DECLINES = 0.7, 0.15  # of the offers; the others lapse
CANCELS, SHRINKS = 0.2, 0.15  # of the confirmed bookings, some time before the start


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """An order of offers, as constants of the rules."""

    bound: float  # seats that may pass a party, per seat that it wants
    saves_to_the_end: bool = False  # False: in the last confirmation window nothing is saved
    all_waiters: bool = False  # whether an offer may pass any number of parties

    @contextmanager
    def applied(self) -> Iterator[None]:
        """Replace the constants of the rules."""
        limit = sys.maxsize - 1 if self.all_waiters else promotion.PASSED_LIMIT
        with (
            patch.object(promotion, "PASSES_PER_SEAT", self.bound),
            patch.object(offers, "PASSED_LIMIT", limit),
        ):
            yield


STRICT = Policy(bound=0, saves_to_the_end=True)
FIRST_FIT = Policy(bound=inf, all_waiters=True)
OURS = Policy(bound=promotion.PASSES_PER_SEAT)


def bounded(bound: int) -> Policy:
    """Return the policy of the service with another bound."""
    return replace(OURS, bound=bound)


@dataclass(slots=True, kw_only=True)
class Waited:
    """A party while it has one ticket. Times are in milliseconds."""

    size: int
    since: Instant
    until: Instant | None = None  # the instant of its offer; None: it got none
    passed: int = 0  # seats offered to later tickets
    passed_before: int = 0  # those of them before the last confirmation window


@dataclass(slots=True, kw_only=True)
class Outcome:
    """The result of a sale."""

    capacity: int
    idle: float = 0.0  # seat-hours
    empty: int = 0  # seats free at the start while somebody waits
    waited: list[Waited] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class _Guest:
    """A party, and everything that it will do."""

    party: Party
    chance: random.Random
    waited: Waited | None = None


@dataclass(slots=True)
class _Line:
    """The waitlist as the rules read it: by ticket."""

    waiting: dict[int, tuple[Waiter, _Guest]] = field(default_factory=dict)

    def waiters(self, _: Conference, limit: int) -> list[Waiter]:
        found = (waiter for waiter, _ in self.waiting.values())
        return [waiter for waiter, _ in zip(found, range(limit), strict=False)]

    def first_fitting(self, _: Conference, free: int) -> Waiter | None:
        waiters = (waiter for waiter, _ in self.waiting.values())
        return next((w for w in waiters if w.summary.standing.party.share(free)), None)


class _Sale:
    """Runs one sale."""

    def __init__(self, number: int, policy: Policy) -> None:
        self._chance = random.Random(f"{SEED}:{number}")
        capacity = self._chance.choice(CAPACITIES)
        self._start = DAYS * 24 * HOUR
        self._conference = Conference(
            id="C",
            name="C",
            location="Bern",
            topics=("A",),
            start=self._start,
            end=self._start + HOUR,
            capacity=capacity,
            window=None if policy.saves_to_the_end else WINDOW,
            organizer="o",
            shards=1,
            lanes=1,
            created_at=0,
        )
        self._seats = Seats(shard=0, part=capacity, free=capacity)
        self._line = _Line()
        # Without a window of its own, the conference saves seats until its start.
        self._next_offer = NextOffer(cast("Waitlist", self._line), 0)
        self._tickets = count(1)
        self._order = count()
        self._agenda: list[tuple[Instant, int, Callable[[], None]]] = []
        self._now: Instant = 0
        self.outcome = Outcome(capacity=capacity)

    def run(self) -> Outcome:
        self._invite()
        self._at(self._start - WINDOW * 1000, lambda: None)  # the timer of the last window
        while self._agenda and self._agenda[0][0] < self._start:
            at, _, act = heappop(self._agenda)
            self._pass_time(at)
            act()
            self._promote()
        self._pass_time(self._start)
        self.outcome.empty = self._seats.free if self._line.waiting else 0
        return self.outcome

    def _invite(self) -> None:
        """Draw all parties, until they want enough seats."""
        wanted = self._chance.uniform(*DEMANDS) * self._conference.capacity
        while wanted > 0:
            chance = random.Random(self._chance.random())
            [size] = chance.choices(list(SIZES), list(SIZES.values()))
            fewer = size > 1 and chance.random() < TAKES_FEWER
            accept = chance.randrange(1, size) if fewer else None
            early = chance.random() < RUSH_SHARE
            hours = chance.random() * (RUSH_HOURS if early else DAYS * 24)
            guest = _Guest(party=Party(size, accept), chance=chance)
            self._at(int(hours * HOUR), lambda guest=guest: self._book(guest))  # type: ignore[misc]
            wanted -= size

    def _at(self, at: Instant, act: Callable[[], None]) -> None:
        heappush(self._agenda, (at, next(self._order), act))

    def _pass_time(self, until: Instant) -> None:
        if self._line.waiting:
            self.outcome.idle += self._seats.free * (until - self._now) / HOUR
        self._now = until

    def _count(self, **counts: Any) -> None:
        self._seats = replace(self._seats, **counts)

    def _book(self, guest: _Guest) -> None:
        choice = choose_admission(self._conference, [self._seats], guest.party)
        free, sold = self._seats.free, self._seats.sold
        match choice:
            case TakeSeats(seats=seats) | ReopenGates(seats=seats):
                self._count(gate=Gate.OPEN, free=free - seats, sold=sold + seats)
                self._keep(guest, seats)
            case CollectSeats():
                raise AssertionError("there is one shard")
            case _:
                self._count(gate=Gate.CLOSED)
                self._join(guest)

    def _join(self, guest: _Guest) -> None:
        ticket, party = next(self._tickets), guest.party
        standing = Standing(
            state=State.WAITLISTED, shard=0, ticket=ticket, seats=party.size, party=party
        )
        summary = BookingSummary(
            booking=str(ticket),
            conference="C",
            attendee=f"u{ticket}",
            start=self._start,
            end=self._conference.end,
            lanes=1,
            version=1,
            standing=standing,
        )
        guest.waited = Waited(size=party.size, since=self._now)
        self.outcome.waited.append(guest.waited)
        self._line.waiting[ticket] = (Waiter(summary=summary), guest)
        self._count(joined=self._seats.joined + 1)

    def _promote(self) -> None:
        """Make all offers that the policy makes now, as a run of the service does."""
        while self._seats.gate is Gate.CLOSED and self._seats.free:
            offer = self._next_offer(
                self._conference, self._conference, self._seats.free, self._now
            )
            if isinstance(offer, OfferSeats):
                self._offer(offer)
                continue
            if offer is None and not self._seats.held:
                self._count(gate=Gate.OPEN)
            return

    def _offer(self, offer: OfferSeats) -> None:
        chosen = offer.to.summary.standing.ticket
        assert chosen is not None
        seats = offer.seats
        self._pass(chosen, seats, {waiter.summary.booking for waiter in offer.passing})
        _, guest = self._line.waiting.pop(chosen)
        assert guest.waited is not None
        guest.waited.until = self._now
        self._count(
            free=self._seats.free - seats,
            held=self._seats.held + seats,
            left=self._seats.left + 1,
        )
        answer, hours = guest.chance.random(), guest.chance.random() * WINDOW / 3_600
        if answer < CONFIRMS:
            self._at(self._now + int(hours * HOUR), lambda: self._confirm(guest, seats))
        elif answer < CONFIRMS + DECLINES:
            self._at(self._now + int(hours * HOUR), lambda: self._release(seats))
        else:
            self._at(self._now + WINDOW * 1000, lambda: self._lapse(guest, seats))

    def _pass(self, chosen: int, seats: int, counted: set[str]) -> None:
        """Count the seats for every party with an earlier ticket. The rules count some of them."""
        last_window = self._now >= self._start - WINDOW * 1000
        for ticket, (waiter, guest) in self._line.waiting.items():
            if ticket == chosen:
                return
            assert guest.waited is not None
            guest.waited.passed += seats
            guest.waited.passed_before += 0 if last_window else seats
            if waiter.summary.booking in counted:
                passed = replace(waiter, passed=waiter.passed + seats)
                self._line.waiting[ticket] = (passed, guest)

    def _confirm(self, guest: _Guest, seats: int) -> None:
        self._count(held=self._seats.held - seats, sold=self._seats.sold + seats)
        self._keep(guest, seats)

    def _release(self, seats: int) -> None:
        self._count(held=self._seats.held - seats, free=self._seats.free + seats)

    def _lapse(self, guest: _Guest, seats: int) -> None:
        self._release(seats)
        self._join(guest)

    def _keep(self, guest: _Guest, seats: int) -> None:
        """Decide whether the party will cancel its booking or give up some of its seats."""
        fate, share = guest.chance.random(), guest.chance.random()
        at = self._now + int(share * (self._start - self._now))
        if fate < CANCELS:
            self._at(at, lambda: self._give_up(seats))
        elif fate < CANCELS + SHRINKS and seats > 1:
            self._at(at, lambda: self._give_up(1))

    def _give_up(self, seats: int) -> None:
        self._count(sold=self._seats.sold - seats, free=self._seats.free + seats)


def sell(number: int, policy: Policy) -> Outcome:
    """Run the sale with this number under a policy; return its result."""
    with policy.applied():
        return _Sale(number, policy).run()
