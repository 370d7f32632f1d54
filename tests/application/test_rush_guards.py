"""Rush mode in races: writes and runs that were decided from an old read change nothing."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import pytest

from booking.adapters import keys
from booking.adapters import rush as adapter
from booking.adapters.rush import DynamoRushQueue
from booking.application import book, rush_groups
from booking.application.add_user import Newcomer
from booking.application.idempotency import IdempotencyWriter
from booking.application.ports.contention import Stale
from booking.application.ports.rush import Answer
from booking.application.rush_groups import Decisions, Way
from booking.domain.conference import Conference
from booking.domain.identity import RESTS_MS
from booking.domain.pools import Pool
from booking.domain.refusals import BookingUnknown, UserUnknown
from booking.domain.rush import QueueEntry, queue_id
from testing.world import SECOND
from tests.application.test_rush_sale import Sales, caller

REFUSAL = Answer(refused="ConferenceFull", message="full")


def lease_of(sale: Sales, holder: str, *, after: int = 0) -> int | None:
    now = sale.world.time + after
    return sale.world.engine.rush_queue.lease("C", holder, now, now + SECOND)


class Overtaken:
    """The table, whose first read another run overtakes."""

    def __init__(self, table: Any, other: Any) -> None:
        self.table, self.other = table, other

    def __getattr__(self, name: str) -> Any:
        return getattr(self.table, name)

    def get(self, key: Any) -> Any:
        found = self.table.get(key)
        self.other()
        return found


def overtaken(sale: Sales, other: Any) -> DynamoRushQueue:
    table: Any = Overtaken(sale.world.engine.table, other)
    return DynamoRushQueue(table)


# ---------------------------------------------------------------------- entries


def entry_of(sale: Sales, attendee: str) -> QueueEntry:
    """Return an entry that is not written."""
    number = queue_id(sale.world.time, "C", attendee)
    return replace(sale.ask("d").entry, attendee=attendee, booking=number)


def test_an_erased_person_gets_no_record_of_a_request() -> None:
    sale = Sales()
    queue = sale.world.engine.rush_queue
    writer: IdempotencyWriter[str] = IdempotencyWriter(
        owner="a", key="k", fingerprint="f", answer=str
    )
    record = writer.record("x", sale.world.time)
    gone = entry_of(sale, "user:gone")
    with pytest.raises(Stale):
        queue.add(gone, sale.conference.end, record)
    assert queue.find(gone.booking, "user:gone") is None
    queue.add(entry_of(sale, "user:a"), sale.conference.end, record)


def test_an_entry_that_was_served_is_not_refused() -> None:
    sale = Sales()
    queue, served, waits = sale.world.engine.rush_queue, sale.ask("a").entry, sale.ask("b").entry
    queue.remove([served])
    with pytest.raises(Stale):
        queue.refuse(served, REFUSAL, sale.world.time)
    assert queue.find(served.booking, "user:a") is None
    queue.refuse(waits, REFUSAL, sale.world.time)


def test_a_person_without_a_user_cannot_queue() -> None:
    sale = Sales()
    with pytest.raises(UserUnknown):
        sale.ask("stranger")
    sale.ask("a")


def test_nothing_is_left_of_a_person_who_was_erased_in_the_queue() -> None:
    sale = Sales(seats=2)
    booked, gone = sale.ask("b").entry, sale.ask("a").entry
    sale.world.erase_user(caller("a"))
    sale.world.settle()
    with pytest.raises(BookingUnknown):
        sale.read(gone.booking, caller("a"))
    assert not [one for one in sale.items() if gone.booking in str(one)]
    assert sale.world.state(booked.booking) == "CONFIRMED"


@pytest.mark.parametrize("on", [True, False])
@pytest.mark.parametrize("singly", [True, False])
def test_the_next_user_with_a_name_gets_no_request_of_the_former_one(
    *, on: bool, singly: bool
) -> None:
    sale = Sales(seats=2)
    gone = sale.ask("a").entry
    sale.world.erase_user(caller("a"))
    newcomer = Newcomer(attendee="user:a", user_id="a", topics=())
    sale.world.add_user(
        newcomer,
        by=replace(caller("a"), subject="the next", issued_at=sale.world.time + RESTS_MS + 1),
    )
    with ExitStack() as stack:
        if singly:
            stack.enter_context(patch.object(Decisions, "_way_of", lambda *_: (Way.SINGLY, 0)))
        for module in [] if on else [adapter, book, rush_groups]:
            stack.enter_context(patch.object(module, "is_of_same_user", lambda *_: True))
        if on:
            with pytest.raises(BookingUnknown):
                sale.read(gone.booking, caller("a"))
        sale.world.settle()
    assert (sale.world.engine.bookings.find(gone.booking) is None) is on
    assert sale.world.engine.rush_queue.heads("C", 1) == []


# ---------------------------------------------------------------------- the lease


def test_of_two_first_runs_one_gets_the_lease() -> None:
    sale = Sales()
    sale.world.engine.table.client.delete_item(
        TableName=sale.world.engine.table.name, Key=keys.rush_lease("C")
    )
    late = overtaken(sale, lambda: lease_of(sale, "first"))
    assert late.lease("C", "late", sale.world.time, sale.world.time + SECOND) is None
    assert lease_of(sale, "first") is not None


def test_of_two_later_runs_one_gets_the_lease() -> None:
    sale = Sales()
    sale.world.pass_time(60)
    assert lease_of(sale, "crashed") is not None
    now = sale.world.time + 2 * SECOND
    late = overtaken(sale, lambda: lease_of(sale, "first", after=2 * SECOND))
    assert late.lease("C", "late", now, now + SECOND) is None
    assert lease_of(sale, "first", after=2 * SECOND) is not None


def test_a_late_run_does_not_end_the_lease_of_its_successor() -> None:
    sale = Sales()
    sale.world.pass_time(60)
    queue = sale.world.engine.rush_queue
    assert lease_of(sale, "late") is not None
    assert lease_of(sale, "next", after=2 * SECOND) is not None
    queue.release("C", "late")
    assert lease_of(sale, "third", after=2 * SECOND) is None
    queue.release("C", "next")
    assert lease_of(sale, "third", after=2 * SECOND) is not None


def test_the_end_of_a_queue_that_nobody_served_creates_nothing() -> None:
    sale = Sales()
    before = sale.items()
    sale.world.engine.rush_queue.close("another")
    assert sale.items() == before
    sale.world.engine.rush_queue.close("C")
    assert sale.items() != before


# ---------------------------------------------------------------------- the conference


class Once:
    """The seats, whose first read with the conference has another result."""

    def __init__(self, seats: Any, found: Any) -> None:
        self.seats, self.found = seats, found

    def __getattr__(self, name: str) -> Any:
        return getattr(self.seats, name)

    def with_conference(self, *arguments: Any) -> Any:
        found, self.found = self.found, None
        return self.seats.with_conference(*arguments) if found is None else found(arguments)


class WithPool:
    """A conference with a replaced pool, or without one."""

    def __init__(self, read: Conference | None, other: Callable[[Any], Pool | None]) -> None:
        assert read is not None
        self.read, self.other = read, other

    def __getattr__(self, name: str) -> Any:
        return getattr(self.read, name)

    def pool_named(self, category: str | None) -> Pool | None:
        known = self.read.pool_named(category)
        return None if known is None else self.other(known)


def serve_with(sale: Sales, found: Any) -> None:
    sale.world.time += SECOND
    seats = Once(sale.world.engine.seats, found)
    assert sale.world.server(seats=seats)("C") is None
    assert seats.found is None


def test_a_run_reads_again_after_the_conference_was_missing() -> None:
    sale = Sales()
    number = sale.number("a")
    serve_with(sale, lambda _: (None, []))
    assert sale.world.state(number) == "CONFIRMED"


def test_a_run_reads_again_after_its_category_was_missing() -> None:
    sale = Sales()
    number = sale.number("a")

    def without_the_pool(arguments: Any) -> Any:
        conference, read = sale.world.engine.seats.with_conference(*arguments)

        return WithPool(conference, lambda _: None), read

    serve_with(sale, without_the_pool)
    assert sale.world.state(number) == "CONFIRMED"


def test_a_run_reads_again_after_the_conference_got_other_shards() -> None:
    sale = Sales()
    number = sale.number("a")

    def with_more_shards(arguments: Any) -> Any:
        conference, read = sale.world.engine.seats.with_conference(*arguments)

        return WithPool(conference, lambda pool: replace(pool, shards=2)), read

    serve_with(sale, with_more_shards)
    assert sale.world.state(number) == "CONFIRMED"
