"""Simulates a flash sale at DynamoDB's real limits: the real code in virtual time.

Each person runs the real use case, with the real store and the functions' retry limits, over a
table with the limits in bench/limits.py. Everything runs in this process, and no real time passes.

taking, joining   the time from a person's first call to the answer, including 503s and waits
sold out after    the time of the answer for the last seat
out of turn       the share of seats that went to people who were not among the first to ask. Part
                  of it is network latency: a request that starts 20 ms later may arrive first
passed            the share of people on the waitlist behind somebody who asked only after they had
                  been answered
idle              free seats while somebody waits, times the seconds for which they are free
passes            seats that were offered to later tickets, per party that waits; the sale
                  counts them in the waitlist entries, as the service does

In a sale to parties, each request is for one to six seats, and "people" are parties. Seats count as
sold when they are booked or offered.
"""

import os
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib import import_module
from itertools import accumulate, count
from math import inf, nan
from statistics import quantiles
from typing import Any
from unittest.mock import patch

from bench.limits import LimitedDynamoDB, Limits, Spent, Time
from bench.stage import ENVIRONMENT, T0
from booking.adapters import keys
from booking.adapters.items.people import encode_new_agenda
from booking.application.add_conference import AddConference, Listing
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.ports.contention import Busy
from booking.application.promote import Promote
from booking.domain.booking import Booking, State
from booking.domain.conference import PEOPLE_PER_SHARD
from booking.domain.sales import Sale as Mode
from booking.edge.engine import Engine
from operations.checker import violations
from testing.engines import engine_over
from testing.tables import TABLE, create_table

PEOPLE, SEATS, SECONDS = 20_000, 5_000, 10.0
RETRY_AFTER = 1.0  # seconds, as in a 503
NUDGE = 0.1  # seconds between the nudges that the relay sends while people join
HOUR = 3_600_000
SEED = 1
ORGANIZER = "organizer"
# Sizes of parties: 60% one person, 25% two, 15% three to six.
PARTY_SIZES = {1: 0.60, 2: 0.25, 3: 0.06, 4: 0.05, 5: 0.02, 6: 0.02}
SAMPLE = 0.01  # seconds between the samples of free seats in a sale to parties


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """The parameters of a sale."""

    shards: int
    limits: Limits = field(default_factory=Limits)
    people: int = PEOPLE
    seats: int = SEATS
    seconds: float = SECONDS
    until: float = inf  # seconds; the simulation stops here
    parties: bool = False  # whether people book for parties of PARTY_SIZES


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """The result of one person. Times are in seconds."""

    asked: float
    answered: float
    booking: Booking

    @property
    def took(self) -> float:
        """Return the time from the first call to the answer."""
        return self.answered - self.asked

    @property
    def confirmed(self) -> bool:
        """Return whether the person got a seat."""
        return self.booking.summary.standing.state is State.CONFIRMED

    @property
    def wanted(self) -> int:
        """Return the number of seats that the person asked for."""
        return self.booking.summary.standing.party.size

    @property
    def ticket(self) -> int:
        """Return the waitlist ticket; 0 for a seat, so that seats sort first."""
        return self.booking.summary.standing.ticket or 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """The result of a sale."""

    sale: Sale
    served: Sequence[Served]
    spent: Spent
    retries: int
    turned_away: int  # 503s
    broken: Sequence[str]  # the violations that the checker found in the table
    passes: Sequence[int]  # of each waitlist entry: the seats that passed it
    watched: "Watched"

    @property
    def wanted(self) -> int:
        """Return the number of seats that all people asked for."""
        return sum(served.wanted for served in self.served)

    @property
    def seats_sold(self) -> int:
        """Return the number of seats that people got without waiting."""
        return sum(
            served.booking.summary.standing.seats for served in self.served if served.confirmed
        )

    @property
    def sold_out_after(self) -> float:
        """Return the seconds until the answer for the last seat; infinity if seats are left."""
        if self.sale.parties:
            return self.watched.sold_out_after
        if self.seats_sold < self.sale.seats:
            return inf
        return max(served.answered for served in self.served if served.confirmed)

    def took(self, percent: int, *, confirmed: bool) -> float:
        """Return a percentile of the seconds for taking a seat, or for joining the waitlist."""
        times = [served.took for served in self.served if served.confirmed is confirmed]
        return quantiles(times, n=100)[percent - 1] if len(times) > 1 else nan

    @property
    def out_of_turn(self) -> float:
        """Return the share of seats that went to people who were not among the first to ask."""
        order = sorted(self.served, key=lambda served: served.asked)
        wanted = accumulate(served.wanted for served in order)
        first = [
            served for served, sum_ in zip(order, wanted, strict=True) if sum_ <= self.sale.seats
        ]
        return 1 - sum(s.wanted for s in first if s.confirmed) / sum(s.wanted for s in first)

    @property
    def passed(self) -> float:
        """Return the share of people behind somebody who asked after they had been answered."""
        line = sorted(self.served, key=lambda served: served.ticket)
        latest = accumulate((served.asked for served in line), max)
        behind = (
            not served.confirmed and ahead > served.answered
            for served, ahead in zip(line, latest, strict=True)
        )
        return sum(behind) / len(line)


@dataclass(slots=True)
class Watched:
    """The free seats of a sale to parties, sampled every SAMPLE seconds."""

    sold_out_after: float = inf  # seconds
    idle: float = 0.0  # seat-seconds

    def sample(self, now: float, free: int, *, waiting: bool) -> None:
        """Count a sample: the free seats, and whether anybody waits."""
        self.idle += SAMPLE * free if waiting else 0
        self.sold_out_after = inf if free else min(self.sold_out_after, now)


class _NoTimers:
    """Messages of a promotion that saves seats: the sale ends long before its timer."""

    def wake_at(self, *_: Any) -> None:
        """Send nothing."""


class _Crowd:
    """Runs one sale."""

    mode = Mode.DIRECT

    def __init__(self, sale: Sale, attempts: Attempts) -> None:
        self.sale = sale
        self.time = Time()
        self.chance = random.Random(SEED)
        self.table = LimitedDynamoDB(self.time, sale.limits, self.chance)
        self.served: list[Served] = []
        self.retries = 0
        self.turned_away = 0
        self.watched = Watched()
        self._ids = map(str, count(1))
        self._attempts = replace(
            attempts,
            sleep=self._pause,
            jitter=self.chance.random,
            elapsed=lambda: self.time.now,
            on_contended=lambda _: None,
        )
        engine = self._engine(self.table)
        engine.over_lanes = self.time.over_lanes
        self.engine = engine
        self._book = engine.build(Book)
        self._promote = engine.build(Promote, messages=_NoTimers())

    def _engine(self, client: Any) -> Engine:
        return engine_over(
            client,
            clock=self._now,
            new_id=self._new_id,
            pick=self.chance.choice,
            attempts=self._attempts,
            window=3600,
        )

    def run(self) -> Sold:
        self._prepare()
        for person in range(self.sale.people):
            at = self.chance.random() * self.sale.seconds
            self.time.start(at, self._asking(f"u{person}", self._size(person)))
        self.time.start(NUDGE, self._promoting)
        if self.sale.parties:
            self.time.start(0, self._watching)
        self.time.run(self.sale.until)
        return Sold(
            sale=self.sale,
            served=self.served,
            spent=self.table.spent,
            retries=self.retries,
            turned_away=self.turned_away,
            broken=violations(self.table.engine.items(TABLE)),
            passes=self._passes(),
            watched=self.watched,
        )

    def _prepare(self) -> None:
        """Add the conference and an agenda for each person. Takes no virtual time and no units."""
        create_table(self.table.engine.client())
        start = T0 + 24 * HOUR
        self._engine(self.table.engine.client()).build(AddConference)(
            Listing(
                id="C",
                name="C",
                location="B",
                topics=("A",),
                start=start,
                end=start + HOUR,
                capacity=self.sale.seats,
                organizer=ORGANIZER,
                expected_demand=self.sale.shards * PEOPLE_PER_SHARD,
                sale=self.mode,
            )
        )
        for person in range(self.sale.people):
            agenda = encode_new_agenda(f"u{person}")
            self.table.engine.call("PutItem", {"TableName": TABLE, "Item": agenda})

    def _size(self, person: int) -> int:
        """Return the size of a party. It does not depend on the order of events."""
        chance = random.Random(f"{SEED}:{person}")
        [size] = chance.choices(list(PARTY_SIZES), list(PARTY_SIZES.values()))
        return size if self.sale.parties else 1

    def _asking(self, attendee: str, seats: int) -> Callable[[], None]:
        command = BookSeat(conference_id="C", attendee=attendee, seats=seats)

        def ask() -> None:
            asked = self.time.now
            while True:
                try:
                    view = self._book(command)
                except Busy:
                    self.turned_away += 1
                    self.time.sleep(RETRY_AFTER)
                else:
                    break
            self.served.append(Served(asked=asked, answered=self.time.now, booking=view.booking))

        return ask

    def _promoting(self) -> None:
        """Run the promotion worker regularly, as if the joins nudged it."""
        while len(self.served) < self.sale.people:
            with suppress(Busy):
                self._promote("C")
            self.time.sleep(NUDGE)

    def _watching(self) -> None:
        """Sample the free seats, without cost."""
        while len(self.served) < self.sale.people:
            shards = [self._seats(shard) for shard in range(self.sale.shards)]
            free, joined, left = (
                sum(int(shard[name]["N"]) for shard in shards)
                for name in ("free", "joined", "left")
            )
            self.watched.sample(self.time.now, free, waiting=joined > left)
            self.time.sleep(SAMPLE)

    def _seats(self, shard: int) -> Any:
        key = keys.seats("C", shard)
        return self.table.engine.call("GetItem", {"TableName": TABLE, "Key": key})["Item"]

    def _passes(self) -> list[int]:
        """Return the seats that passed each waitlist entry."""
        entries = (
            i for i in self.table.engine.items(TABLE) if i["pk"]["S"].startswith("WAITLIST#")
        )
        return [int(entry["p"]["N"]) if "p" in entry else 0 for entry in entries]

    def _now(self) -> int:
        return T0 + int(self.time.now * 1000)

    def _new_id(self) -> str:
        return next(self._ids)

    def _pause(self, seconds: float) -> None:
        self.retries += 1
        self.time.sleep(seconds)


def sell(sale: Sale) -> Sold:
    """Run a sale with the retry limits of the functions; return its result."""
    return _Crowd(sale, attempts_of_functions()).run()


def attempts_of_functions() -> Attempts:
    """Return the retry limits of the functions."""
    with patch.dict(os.environ, ENVIRONMENT):
        deployment: Any = import_module("booking.edge.deployment")
    attempts: Attempts = deployment.engine.attempts
    return attempts
