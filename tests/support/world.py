"""A small world for use cases: the real store over the in-memory table, a clock that stands
still until told, and queues that deliver when asked."""

import heapq
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from booking.adapters.dynamodb import DynamoStore
from booking.adapters.journal import DynamoJournal
from booking.adapters.stream import to_change
from booking.application.add_conference import AddConference, Listing
from booking.application.add_user import AddUser, Newcomer
from booking.application.admission import Admission
from booking.application.attempts import Attempts
from booking.application.book import Book, BookSeat
from booking.application.bookings import (
    BookingSeen,
    BookingsSeen,
    ListBookings,
    ListOwnBookings,
    SeeBooking,
    SeeHistory,
    Wanted,
)
from booking.application.cancel import Cancel, Hide
from booking.application.cancel_conference import CancelConference
from booking.application.catalog import ListConferences, SeeConference, Summarize
from booking.application.change_conference import ChangeConference
from booking.application.confirm import Confirm
from booking.application.heartbeat import Heartbeat
from booking.application.lapse import Lapse
from booking.application.people import EraseUser, ExportUser
from booking.application.promote import Promote
from booking.application.reactivate import Reactivate
from booking.application.receipts import FindReceipt
from booking.application.relay import BookingMoved, RelayChanges
from booking.application.start import StartConference
from booking.application.sweep import Sweep
from booking.domain.conference import Conference, ConferenceChange
from operations import checker
from tests.support.memory_dynamodb import MemoryDynamoDB
from tests.support.tables import TABLE, create_table

T0 = 1_800_000_000_000
SECOND = 1_000
HOUR = 3_600 * SECOND


@dataclass
class Recorder:
    """A bus that keeps what it heard."""

    heard: list[tuple[str, BookingMoved]] = field(default_factory=list)

    def publish(self, events: Any) -> None:
        self.heard += events


class World:
    """Everything the engine needs, and short words for what people do."""

    def __init__(self, *, window: int = 10, max_offers: int = 0, seed: int = 1) -> None:
        self.time = T0
        self.random = random.Random(seed)
        self.table = MemoryDynamoDB(now=lambda: self.time / 1000)
        create_table(self.table.client())
        self.store = DynamoStore(self.table.client(), TABLE)
        self.nudges: list[tuple[str, str]] = []
        self.timers: list[tuple[int, int, str, tuple[str, ...]]] = []
        self.bus = Recorder()
        self.relayed = 0
        self._ids = 0
        self._paused = 0.0
        attempts = Attempts(
            pause=self.pause, jitter=self.random.random, elapsed=lambda: self._paused
        )
        store, clock, new_id, pick = self.store, self.clock, self.new_id, self.pick
        self.add_conference = AddConference(store, clock, new_id, attempts)
        self.add_user = AddUser(store, clock, new_id, attempts)
        self.see_booking = SeeBooking(store, clock, attempts)
        admission = Admission(store, pick)
        self.book_seat = Book(store, clock, new_id, admission, self.see_booking, attempts)
        self.reactivate_booking = Reactivate(
            store, clock, new_id, admission, self.see_booking, attempts
        )
        self.confirm_offer = Confirm(store, clock, new_id, attempts)
        self.cancel_booking = Cancel(store, clock, new_id, attempts)
        self.hide_booking = Hide(store, clock, new_id, attempts)
        self.change_conference = ChangeConference(store, clock, attempts)
        self.cancel_conference = CancelConference(store, clock, new_id, attempts)
        self.see_conference = SeeConference(store, attempts)
        self.list_conferences = ListConferences(store, attempts)
        self.export_user = ExportUser(store, clock, attempts)
        self.erase_user = EraseUser(store, self, clock, new_id, self.cancel_booking, attempts)
        self.find_receipt = FindReceipt(store, clock, attempts)
        self.see_history = SeeHistory(store, attempts)
        self.list_own_bookings = ListOwnBookings(store, clock, self.see_booking, attempts)
        self.forgotten: list[str] = []
        self.list_bookings = ListBookings(store, clock, attempts)
        self.promote = Promote(store, clock, new_id, pick, attempts, window)
        self.lapse = Lapse(store, self, clock, new_id, attempts, max_offers)
        self.start_conference = StartConference(store, self, clock, new_id, attempts)
        self.sweep = Sweep(store, self, clock, new_id, pick)
        journal = DynamoJournal(self.table.client(), TABLE)
        self.relay = RelayChanges(self, journal, self.bus, Summarize(store, attempts), clock)

    # ------------------------------------------------------------------ what use cases ask for

    def clock(self) -> int:
        return self.time

    def new_id(self) -> str:
        self._ids += 1
        return f"id-{self._ids:06d}"

    def pick(self, choices: Any) -> int:
        return int(self.random.choice(list(choices)))

    def pause(self, seconds: float) -> None:
        """Let this much of somebody's time pass."""
        self._paused += seconds
        self.time += round(seconds * SECOND)

    @contextmanager
    def together(self) -> Iterator["World"]:
        yield self

    def forget(self, user_id: str) -> None:
        self.forgotten.append(user_id)

    def nudge(self, conference_id: str, deduplication: str) -> None:
        self.nudges.append((conference_id, deduplication))

    def lapse_at(self, booking_id: str, conference_id: str, at: int, now: int) -> None:
        del now
        self._timer(at, "lapse", (booking_id, conference_id))

    def start_at(self, conference_id: str, at: int, now: int) -> None:
        del now
        self._timer(at, "start", (conference_id,))

    def _timer(self, at: int, kind: str, arguments: tuple[str, ...]) -> None:
        heapq.heappush(self.timers, (at, len(self.timers) + self._ids, kind, arguments))

    # ------------------------------------------------------------------ what happens by itself

    def settle(self) -> None:
        """Deliver everything that is due, until nothing is left to do; then check it all."""
        while self._deliver_one():
            pass
        assert self.violations() == []

    def _deliver_one(self) -> bool:
        records = self.table.stream_records(self.relayed)
        if records:
            self.relayed += len(records)
            changes = [change for record in records if (change := to_change(record))]
            self.relay([change for change in changes if not isinstance(change, Heartbeat)])
            return True
        if self.nudges:
            conference, _ = self.nudges.pop(0)
            if self.promote(conference).more:
                self.nudge(conference, self.new_id())
            return True
        if self.timers and self.timers[0][0] <= self.time:
            _, _, kind, arguments = heapq.heappop(self.timers)
            if kind == "lapse":
                self.lapse(*arguments)
            else:
                self.start_conference(*arguments)
            return True
        return False

    def pass_time(self, seconds: float) -> None:
        """Let time pass; what falls due on the way happens on its instant."""
        until = self.time + round(seconds * SECOND)
        self.settle()
        while self.timers and self.timers[0][0] <= until:
            self.time = max(self.time, self.timers[0][0])
            self.settle()
        self.time = until
        self.settle()

    def violations(self) -> list[str]:
        return checker.violations(self.table.items(TABLE))

    # ------------------------------------------------------------------ what people do

    def conference(
        self,
        name: str = "C",
        slots: int = 1,
        starts_in: float = 24 * 3600,
        hours: float = 1,
        **more: Any,
    ) -> Conference:
        start = self.time + round(starts_in * SECOND)
        end = start + round(hours * HOUR)
        return self.add_conference(
            Listing(
                id=name,
                name=name,
                location="Berlin",
                topics=("Rust",),
                start=start,
                end=end,
                capacity=slots,
                **more,
            )
        )

    def users(self, *names: str) -> None:
        for name in names:
            self.add_user(Newcomer(attendee=f"open:{name}", user_id=name, topics=("Rust",)))

    def book(self, who: str, conference: str = "C", *, wait: bool = True) -> str:
        """Book, and settle; return the booking's id."""
        made = self.book_seat(BookSeat(conference_id=conference, attendee=f"open:{who}", wait=wait))
        self.settle()
        return made.id

    def confirm(self, booking: str) -> None:
        self.confirm_offer(booking, None)
        self.settle()

    def cancel(self, booking: str) -> None:
        self.cancel_booking(booking, None)
        self.settle()

    def reactivate(self, booking: str, who: str, *, wait: bool = True) -> None:
        self.reactivate_booking(booking, f"open:{who}", wait=wait)
        self.settle()

    def seen(self, booking: str) -> BookingSeen:
        return self.see_booking(booking)

    def state(self, booking: str) -> str:
        return str(self.seen(booking).standing.state)

    def stored(self, booking: str) -> str:
        """The state as it is kept, whatever it reads as."""
        found = self.store.booking(booking)
        assert found is not None
        return str(found.place.standing.state)

    def position(self, booking: str) -> int | None:
        return self.seen(booking).position

    def listed(self, conference: str = "C") -> BookingsSeen:
        return self.list_bookings(conference, Wanted())

    def resize(self, conference: str, capacity: int) -> None:
        self.change_conference(conference, ConferenceChange(capacity=capacity))
        self.settle()
