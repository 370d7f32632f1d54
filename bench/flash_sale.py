"""A flash sale at DynamoDB's real limits, by simulation: the real code in virtual time.

Everybody runs the real use case, with the real store and the real patience, over a table that
behaves as bench/limits.py says. Nothing here needs more than this process, and nothing waits.

taking, joining   from a person's first call to the answer, with 503s and the waits after them
sold out after    when the last seat was answered for
out of turn       seats that went to somebody not among the first to ask, of all seats. Some of it
                  is the network's: who asked 20 ms later may well be there first
passed            people behind somebody who asked only after they had been answered
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
from booking.adapters import items
from booking.adapters.dynamodb import DynamoStore
from booking.application.add_conference import AddConference, Listing
from booking.application.admission import Admission
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.bookings import SeeBooking
from booking.application.ports import Busy
from booking.application.promote import Promote
from booking.domain.booking import Booking, State
from booking.domain.conference import PEOPLE_A_SHARD
from operations.checker import violations
from tests.support.tables import TABLE, create_table

PEOPLE, SEATS, SECONDS = 20_000, 5_000, 10.0
RETRY_AFTER = 1.0  # seconds, as a 503 asks for
NUDGE = 0.1  # seconds between the nudges that the relay sends while people join
HOUR = 3_600_000
SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """What is swept."""

    shards: int
    limits: Limits = field(default_factory=Limits)
    people: int = PEOPLE
    seats: int = SEATS
    seconds: float = SECONDS
    until: float = inf  # seconds; what has not ended by then is left where it stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """What one person got, and when. Times are in seconds."""

    asked: float
    answered: float
    booking: Booking

    @property
    def took(self) -> float:
        """How long it took."""
        return self.answered - self.asked

    @property
    def confirmed(self) -> bool:
        """Whether he got a seat."""
        return self.booking.place.standing.state is State.CONFIRMED

    @property
    def ticket(self) -> int:
        """His place in the order of the line; who has a seat comes before it."""
        return self.booking.place.standing.ticket or 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """How a sale went."""

    sale: Sale
    served: Sequence[Served]
    spent: Spent
    retries: int
    turned_away: int  # 503s
    broken: Sequence[str]  # what the checker says of the table

    @property
    def seats_sold(self) -> int:
        """How many got a seat."""
        return sum(served.confirmed for served in self.served)

    @property
    def sold_out_after(self) -> float:
        """Seconds until the last seat was answered for."""
        if self.seats_sold < self.sale.seats:
            return inf
        return max(served.answered for served in self.served if served.confirmed)

    def took(self, percent: int, *, confirmed: bool) -> float:
        """Return a percentile of the seconds that taking, or joining, took."""
        times = [served.took for served in self.served if served.confirmed is confirmed]
        return quantiles(times, n=100)[percent - 1] if len(times) > 1 else nan

    @property
    def out_of_turn(self) -> float:
        """The part of the seats that went to somebody not among the first to ask."""
        first = sorted(self.served, key=lambda served: served.asked)[: self.sale.seats]
        return 1 - sum(served.confirmed for served in first) / self.sale.seats

    @property
    def passed(self) -> float:
        """The part of the people behind somebody who asked after they had been answered."""
        line = sorted(self.served, key=lambda served: served.ticket)
        latest = accumulate((served.asked for served in line), max)
        behind = (
            not served.confirmed and ahead > served.answered
            for served, ahead in zip(line, latest, strict=True)
        )
        return sum(behind) / len(line)


class _Crowd:
    """Runs one sale."""

    def __init__(self, sale: Sale, patience: Attempts) -> None:
        self.sale = sale
        self.time = Time()
        self.chance = random.Random(SEED)
        self.table = LimitedDynamoDB(self.time, sale.limits, self.chance)
        self.served: list[Served] = []
        self.retries = 0
        self.turned_away = 0
        self._ids = map(str, count(1))
        self._attempts = replace(
            patience,
            pause=self._pause,
            jitter=self.chance.random,
            elapsed=lambda: self.time.now,
            lost=lambda _: None,
        )
        store = DynamoStore(self.table, TABLE)
        see = SeeBooking(store, self._now, self._attempts)
        admission = Admission(store, self.chance.choice)
        self._book = Book(store, self._now, self._new_id, admission, see, self._attempts)
        self._promote = Promote(
            store, self._now, self._new_id, self.chance.choice, self._attempts, window=3600
        )

    def run(self) -> Sold:
        self._list()
        for person in range(self.sale.people):
            at = self.chance.random() * self.sale.seconds
            self.time.start(at, self._asking(f"open:u{person}"))
        self.time.start(NUDGE, self._promoting)
        self.time.run(self.sale.until)
        return Sold(
            sale=self.sale,
            served=self.served,
            spent=self.table.spent,
            retries=self.retries,
            turned_away=self.turned_away,
            broken=violations(self.table.engine.items(TABLE)),
        )

    def _list(self) -> None:
        """List the conference, and know everybody, before the sale; at no cost."""
        create_table(self.table.engine.client())
        store = DynamoStore(self.table.engine.client(), TABLE)
        start = T0 + 24 * HOUR
        AddConference(store, self._now, self._new_id, self._attempts)(
            Listing(
                id="C",
                name="C",
                location="B",
                topics=("A",),
                start=start,
                end=start + HOUR,
                capacity=self.sale.seats,
                expected_demand=self.sale.shards * PEOPLE_A_SHARD,
            )
        )
        for person in range(self.sale.people):
            agenda = items.of_new_agenda(f"open:u{person}")
            self.table.engine.call("PutItem", {"TableName": TABLE, "Item": agenda})

    def _asking(self, attendee: str) -> Callable[[], None]:
        command = BookSeat(conference_id="C", attendee=attendee)

        def ask() -> None:
            asked = self.time.now
            while True:
                try:
                    booking = self._book(command)
                except Busy:
                    self.turned_away += 1
                    self.time.sleep(RETRY_AFTER)
                else:
                    break
            self.served.append(Served(asked=asked, answered=self.time.now, booking=booking))

        return ask

    def _promoting(self) -> None:
        """Do what the worker does while joins keep nudging it."""
        while len(self.served) < self.sale.people:
            with suppress(Busy):
                self._promote("C")
            self.time.sleep(NUDGE)

    def _now(self) -> int:
        return T0 + int(self.time.now * 1000)

    def _new_id(self) -> str:
        return next(self._ids)

    def _pause(self, seconds: float) -> None:
        self.retries += 1
        self.time.sleep(seconds)


def sell(sale: Sale) -> Sold:
    """Run a sale with the patience that the functions are wired with."""
    with patch.dict(os.environ, ENVIRONMENT):
        wiring: Any = import_module("booking.edge.wiring")
    return _Crowd(sale, wiring.attempts).run()
