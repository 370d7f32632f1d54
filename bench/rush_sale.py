"""Simulates a flash sale in rush mode, as bench/flash_sale.py does for the direct mode.

Each person puts a request into the queue, and gets an answer when the booking is written. One run
at a time serves the queue, with one thread for each shard. The CPU of the function that serves the
queue is not modelled.

queued            the time from a person's first call to the number in the queue
taking, joining   the time from the number to the booking: a client learns it from a push
lost              people without a booking at the end
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from statistics import quantiles
from typing import Any

from bench.flash_sale import RETRY_AFTER, Sale, Served, Sold, _Crowd, attempts_of_functions
from bench.limits import STEP, Time
from booking.application.book import BookSeat
from booking.application.ports.contention import Busy, Contended
from booking.application.queue_booking import QueueBooking
from booking.application.rush import ServeQueue
from booking.domain.rush import QueueEntry
from booking.domain.sales import Sale as Mode
from operations.checker import violations
from testing.tables import TABLE

WAKES = 0.3  # seconds from the first entry to the run that serves it: the stream and a queue
PROCESSES = 200  # that serve requests; each reads the conference once a second


def _nobody(*_: object) -> frozenset[str]:
    """Return no addresses: the people of the sale have no accounts."""
    return frozenset()


@dataclass(slots=True)
class VirtualCrew:
    """Runs work as tasks in virtual time."""

    time: Time
    running: int = 0
    ended: int = 0

    def start(self, work: Callable[[], None]) -> None:
        """Start a task."""
        self.running += 1

        def run() -> None:
            try:
                work()
            finally:
                self.running -= 1
                self.ended += 1

        self.time.start(self.time.now, run)

    def wait(self) -> None:
        """Wait until a task has ended."""
        ended = self.ended
        while self.busy and self.ended == ended:
            self.time.sleep(STEP)

    @property
    def busy(self) -> bool:
        """Whether any task is running."""
        return self.running > 0


@dataclass(slots=True)
class Timed:
    """The queue; it notes the time at which each booking was written."""

    queue: Any
    time: Time
    written: dict[str, float] = field(default_factory=dict)

    def commit(self, transitions: Sequence[Any], token: int) -> None:
        """Write a group."""
        self.queue.commit(transitions, token)
        for one in transitions:
            self.written[one.summary.booking] = self.time.now

    def remove(self, entries: Sequence[QueueEntry]) -> Sequence[QueueEntry]:
        """Delete entries; the booking of one that was decided singly exists now."""
        for entry in entries:
            self.written.setdefault(entry.booking, self.time.now)
        remain: Sequence[QueueEntry] = self.queue.remove(entries)
        return remain

    def __getattr__(self, name: str) -> Any:
        """Return a method of the queue."""
        return getattr(self.queue, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RushSold:
    """The result of a sale in rush mode. Times are in seconds."""

    sold: Sold  # its people asked when they asked, and were answered when they were served
    queued: Sequence[float]
    numbers: Sequence[float]  # the time of each person's number
    groups: int
    lost: int
    last: float  # the time of the last booking

    def queued_in(self, percent: int) -> float:
        """Return a percentile of the seconds to a number."""
        return quantiles(self.queued, n=100)[percent - 1]

    def took(self, percent: int, *, confirmed: bool) -> float:
        """Return a percentile of the seconds from the number to the booking."""
        times = [
            served.answered - number
            for served, number in zip(self.sold.served, self.numbers, strict=True)
            if served.confirmed is confirmed
        ]
        return quantiles(times, n=100)[percent - 1] if len(times) > 1 else float("nan")


class _RushCrowd(_Crowd):
    """Runs one sale in rush mode."""

    mode = Mode.RUSH

    def __init__(self, sale: Sale, attempts: Any) -> None:
        super().__init__(sale, attempts)
        self.crew = VirtualCrew(self.time)
        self.timed = Timed(self.engine.rush_queue, self.time)
        self.queues = [
            self.engine.build(QueueBooking, account_mailboxes=_nobody, category_names=_nobody)
            for _ in range(PROCESSES)
        ]
        self.serving = self.engine.build(
            ServeQueue, rush_queue=self.timed, crew=self.crew, book=self._book
        )
        self.entries: dict[str, tuple[float, float]] = {}

    def sell(self) -> RushSold:
        """Run the sale to its end."""
        self._prepare()
        for person in range(self.sale.people):
            at = self.chance.random() * self.sale.seconds
            self.time.start(at, self._queueing(person, self._size(person)))
        self.time.start(WAKES, self._serve)
        self.time.run(self.sale.until)
        return self._result()

    def _queueing(self, person: int, seats: int) -> Callable[[], None]:
        attendee, queue = f"u{person}", self.queues[person % PROCESSES]
        command = BookSeat(conference_id="C", attendee=attendee, seats=seats)

        def ask() -> None:
            asked = self.time.now
            while True:
                try:
                    entry = queue(command).entry
                except Busy:
                    self.turned_away += 1
                    self.time.sleep(RETRY_AFTER)
                else:
                    break
            self.entries[entry.booking] = asked, self.time.now

        return ask

    def _serve(self) -> None:
        """Run the worker again and again, as its messages do."""
        while len(self.timed.written) < self.sale.people and self.time.now < self.sale.until:
            with suppress(Busy, Contended):
                self.serving("C")
            self.time.sleep(0.05)

    def _result(self) -> RushSold:
        engine = self._engine(self.table.engine.client())
        served, queued, numbers, groups = [], [], [], set()
        for booking_id, (asked, numbered) in self.entries.items():
            queued.append(numbered - asked)
            booking = engine.bookings.find(booking_id)
            written = self.timed.written.get(booking_id)
            if booking is None or written is None:
                continue  # not answered when the simulation stopped
            groups.add((written, booking.summary.standing.shard))
            served.append(Served(asked=asked, answered=written, booking=booking))
            numbers.append(numbered)
        sold = Sold(
            sale=self.sale,
            served=served,
            spent=self.table.spent,
            retries=self.retries,
            turned_away=self.turned_away,
            broken=violations(self.table.engine.items(TABLE)),
            passes=[],
            watched=self.watched,
        )
        return RushSold(
            sold=sold,
            queued=queued,
            numbers=numbers,
            groups=len(groups),
            lost=self.sale.people - len(served),
            last=max((one.answered for one in served), default=0.0),
        )


def rush(sale: Sale) -> RushSold:
    """Run a sale in rush mode, with the retry limits of the functions."""
    return _RushCrowd(sale, attempts_of_functions()).sell()
