"""Rush mode: requests queue, and their bookings are written in groups, in the order of arrival."""

from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest

from booking.application.book import BookSeat
from booking.application.ports.contention import Conflicted, OutcomeUnknown, Stale, Throttled
from booking.application.ports.rush import LanesThrottled
from booking.application.rush import LEASE_MS, ServeQueue
from booking.domain.rush import (
    PARTITIONS,
    SETTLING_MS,
    QueueEntry,
    arrived_at,
    is_queue_id,
    pool_hash,
    queue_id,
    queue_of,
)
from booking.domain.sales import Sale
from booking.edge.threads import Threads
from operations.checker import violations
from testing.tables import TABLE
from testing.world import ORGANIZER, World


class Rush:
    """A sale in rush mode."""

    def __init__(self, seats: int = 3, demand: int = 10, people: int = 30, **more: Any) -> None:
        self.world = World()
        self.people = [f"u{number}" for number in range(people)]
        self.world.users(*self.people)
        more.setdefault("organizer", ORGANIZER)
        self.world.conference("C", slots=seats, expected_demand=demand, sale=Sale.RUSH, **more)
        self.queue = self.world.queue_booking
        self.serving = self.server()

    def server(self, **parts: Any) -> ServeQueue:
        return self.world.server(**parts)

    def ask(self, person: str, **more: Any) -> QueueEntry:
        self.world.time += 1
        command = BookSeat(conference_id="C", attendee=f"user:{person}", **more)
        return self.queue(command).entry

    def serve(self) -> None:
        self.world.time += SETTLING_MS
        while self.serving("C"):
            pass

    def refusal(self, entry: QueueEntry) -> str:
        """Return the name of the refusal of a request, which must have one."""
        found = self.world.engine.rush_queue.find(entry.booking, entry.attendee)
        assert found is not None
        assert found[1] is not None
        return found[1].refused

    def states(self, entries: list[QueueEntry]) -> list[str]:
        return [self.world.state(entry.booking) for entry in entries]

    def left(self) -> list[Any]:
        items = self.world.table.items(TABLE)
        return [item for item in items if item["pk"]["S"].startswith("RUSH#")]

    def check(self) -> None:
        assert not self.left()
        assert not violations(self.world.table.items(TABLE))


def test_an_id_names_the_arrival_the_pool_and_the_partition() -> None:
    salts = map(str, count())
    ids = [queue_id(1_800_000_000_000 + at, "C", next(salts)) for at in range(200)]
    assert ids == sorted(ids)
    assert all(is_queue_id(one) for one in ids)
    assert [arrived_at(one) - 1_800_000_000_000 for one in ids] == list(range(200))
    assert {queue_of(one)[0] for one in ids} == {pool_hash("C")}
    assert {queue_of(one)[1] for one in ids} == set(range(PARTITIONS))


@pytest.mark.parametrize("demand", [10, 1_200])
def test_the_first_get_the_seats_and_the_others_wait_in_order(demand: int) -> None:
    rush = Rush(seats=8, demand=demand)
    entries = [rush.ask(person) for person in rush.people]
    rush.serve()
    assert rush.states(entries) == ["CONFIRMED"] * 8 + ["WAITLISTED"] * 22
    assert [rush.world.position(entry.booking) for entry in entries[8:]] == list(range(1, 23))
    rush.check()


def test_a_group_counts_its_seats_once() -> None:
    rush = Rush(seats=40, people=20)
    for person in rush.people:
        rush.ask(person)
    rush.serve()
    shard = rush.world.engine.seats.every_shard("C", 1)[0]
    assert (shard.sold, shard.version) == (20, 1)
    rush.check()


def test_a_group_that_joins_is_spread_over_all_lanes_and_a_lane_for_each_shard() -> None:
    rush = Rush(seats=8, demand=1_200, people=60)
    asked = [rush.ask(person) for person in rush.people]
    rush.serve()
    items = rush.world.table.items(TABLE)
    lanes = {item["pk"]["S"] for item in items if item["pk"]["S"].startswith("WAITLIST#")}
    assert len(lanes) == 8
    assert rush.states(asked) == ["CONFIRMED"] * 8 + ["WAITLISTED"] * 52
    rush.check()


def test_tickets_that_were_issued_in_advance_keep_the_order() -> None:
    rush = Rush(seats=2, demand=1_200, people=900)
    asked = [rush.ask(person) for person in rush.people[:500]]
    refused = rush.ask(rush.people[0], wait=False)  # decided by `Book`, so later tickets are new
    asked += [rush.ask(person) for person in rush.people[500:]]
    rush.serve()
    found = [rush.world.engine.bookings.find(entry.booking) for entry in asked]
    assert None not in found
    tickets = [one.summary.standing.ticket or 0 for one in found if one is not None]
    assert tickets[:2] == [0, 0]
    assert tickets == sorted(tickets)
    assert len(set(tickets[2:])) == 898
    assert rush.world.engine.rush_queue.find(refused.booking, refused.attendee) is not None
    rush.check()


def test_parties_are_decided_as_by_book() -> None:
    rush = Rush(seats=5)
    sizes = (2, 2, 3, 1)
    entries = [rush.ask(p, seats=n) for p, n in zip(rush.people, sizes, strict=False)]
    rush.serve()
    assert rush.states(entries) == ["CONFIRMED", "CONFIRMED", "WAITLISTED", "WAITLISTED"]
    rush.check()


def test_a_second_request_of_a_person_is_refused_and_can_be_read() -> None:
    rush = Rush()
    first, second = rush.ask("u0"), rush.ask("u0")
    rush.serve()
    assert rush.states([first]) == ["CONFIRMED"]
    assert rush.refusal(second) == "AlreadyBooked"
    rush.check()


def test_a_request_that_does_not_wait_is_refused_when_no_seat_is_free() -> None:
    rush = Rush(seats=1)
    rush.ask("u0")
    late = rush.ask("u1", wait=False)
    rush.serve()
    assert rush.refusal(late) == "ConferenceFull"
    rush.check()


class Failing:
    """The queue, of which one call fails before or after its effect."""

    def __init__(
        self, queue: Any, method: str, *, after: bool, error: type[Exception] = OutcomeUnknown
    ) -> None:
        self.queue, self.method, self.after, self.failed = queue, method, after, False
        self.error = error

    def __getattr__(self, name: str) -> Any:
        real = getattr(self.queue, name)
        if name != self.method or self.failed:
            return real

        def fails(*arguments: Any) -> Any:
            self.failed = True
            if self.after:
                real(*arguments)
            raise self.error

        return fails


@pytest.mark.parametrize("method", ["commit", "remove", "heads", "people"])
@pytest.mark.parametrize("after", [True, False])
@pytest.mark.parametrize("demand", [10, 1_200])
def test_everybody_is_answered_once_after_a_lost_call_or_reply(
    method: str, demand: int, *, after: bool
) -> None:
    rush = Rush(seats=8, demand=demand)
    entries = [rush.ask(person) for person in rush.people]
    queue = Failing(rush.world.engine.rush_queue, method, after=after)
    rush.serving = rush.server(rush_queue=queue)
    rush.serve()
    assert queue.failed
    assert rush.states(entries).count("CONFIRMED") == 8
    assert rush.states(entries).count("WAITLISTED") == 22
    rush.check()


@pytest.mark.parametrize("error", [Throttled, Conflicted, Stale])
def test_a_group_that_was_not_written_is_written_again(error: type[Exception]) -> None:
    rush = Rush(seats=8, demand=1_200)
    entries = [rush.ask(person) for person in rush.people]
    queue = Failing(rush.world.engine.rush_queue, "commit", after=False, error=error)
    rush.serving = rush.server(rush_queue=queue)
    rush.serve()
    assert queue.failed
    assert rush.states(entries) == ["CONFIRMED"] * 8 + ["WAITLISTED"] * 22
    rush.check()


def test_a_lane_without_capacity_is_spared() -> None:
    rush = Rush(seats=8, demand=1_200, people=60)
    entries = [rush.ask(person) for person in rush.people]
    real = rush.world.engine.rush_queue
    hot: list[set[int]] = [{2, 5}]

    class Hot(Failing):
        def __getattr__(self, name: str) -> Any:
            return self.commit if name == "commit" else getattr(self.queue, name)

        def commit(self, transitions: list[Any], token: int) -> None:
            tickets = [one.becomes.ticket for one in transitions]
            lanes = {ticket % 8 for ticket in tickets if ticket is not None} & hot[0]
            if lanes:
                raise LanesThrottled(lanes)
            real.commit(transitions, token)

    rush.serving = rush.server(rush_queue=Hot(real, "commit", after=False))
    rush.serve()
    items = rush.world.table.items(TABLE)
    lanes = {item["pk"]["S"] for item in items if item["pk"]["S"].startswith("WAITLIST#")}
    assert lanes == {f"WAITLIST#C#{lane}" for lane in range(8) if lane not in {2, 5}}
    assert rush.states(entries) == ["CONFIRMED"] * 8 + ["WAITLISTED"] * 52
    rush.check()


def test_entries_that_remain_are_deleted_later() -> None:
    rush = Rush(people=8)
    entries = [rush.ask(person) for person in rush.people]
    real = rush.world.engine.rush_queue
    calls: list[int] = []

    class Full(Failing):
        def __getattr__(self, name: str) -> Any:
            return self.remove if name == "remove" else getattr(self.queue, name)

        def remove(self, some: list[QueueEntry]) -> list[QueueEntry]:
            calls.append(len(some))
            half = len(some) // 2
            return [*real.remove(some[half:]), *some[:half]]

    rush.serving = rush.server(rush_queue=Full(real, "remove", after=False))
    rush.serve()
    assert calls == [3, 6, 3, 1]  # the first deletion, a later one, and one more of a next run
    assert rush.states(entries) == ["CONFIRMED"] * 3 + ["WAITLISTED"] * 5
    rush.check()


def test_entries_that_a_run_left_are_deleted_without_a_decision() -> None:
    rush = Rush(seats=8, people=8)
    entries = [rush.ask(person) for person in rush.people]
    real = rush.world.engine.rush_queue

    class Crashing(Failing):
        def __getattr__(self, name: str) -> Any:
            return self.remove if name == "remove" else getattr(self.queue, name)

        def remove(self, _: list[QueueEntry]) -> list[QueueEntry]:
            raise KeyboardInterrupt

    rush.serving = rush.server(rush_queue=Crashing(real, "remove", after=False))
    with pytest.raises(KeyboardInterrupt):
        rush.serve()
    assert len(rush.left()) == 8
    rush.world.time += LEASE_MS

    def never(*_: Any) -> None:
        raise AssertionError("a booking that exists was decided again")

    rush.serving = rush.server(book=SimpleNamespace(serve=never))
    rush.serve()
    assert rush.states(entries) == ["CONFIRMED"] * 8
    rush.check()


def test_a_run_with_threads_ends_when_nobody_has_come_for_a_second() -> None:
    rush = Rush(seats=8, demand=1_200)
    entries = [rush.ask(person) for person in rush.people]
    real, reads = rush.world.engine.rush_queue, count(1)

    class Counting(Failing):
        def __getattr__(self, name: str) -> Any:
            return self.heads if name == "heads" else getattr(self.queue, name)

        def heads(self, pool: str, limit: int) -> list[QueueEntry]:
            assert next(reads) < 500, "the run does not end"
            return real.heads(pool, limit)

    rush.world.time += SETTLING_MS
    queue = Counting(real, "heads", after=False)
    assert rush.server(rush_queue=queue, crew=Threads())("C") is None
    assert next(reads) <= 100
    assert rush.states(entries) == ["CONFIRMED"] * 8 + ["WAITLISTED"] * 22
    rush.check()


def test_only_one_run_serves_a_queue_and_a_late_one_cannot_write() -> None:
    rush = Rush(people=4)
    queue, now = rush.world.engine.rush_queue, rush.world.time
    first = queue.lease("C", "first", now, now + 100)
    assert first is not None
    assert queue.lease("C", "second", now + 50, now + 200) is None
    second = queue.lease("C", "second", now + 101, now + 200)
    assert second == first + 1
    entries = [rush.ask(person) for person in rush.people]
    made: list[Any] = []

    class Keeping(Failing):
        def __getattr__(self, name: str) -> Any:
            if name == "commit":
                return lambda transitions, _: made.extend(transitions)
            return getattr(self.queue, name)

    rush.world.time += 1_000
    rush.server(rush_queue=Keeping(queue, "commit", after=False))("C")
    queue.commit(made[:1], second + 1)
    with pytest.raises(Stale):
        queue.commit(made[1:2], first)
    assert rush.world.state(entries[0].booking) == "CONFIRMED"
