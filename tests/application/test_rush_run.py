"""Rush mode: a run between faults, other operations and the end of its queue."""

from contextlib import ExitStack
from dataclasses import replace
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import pytest

from booking.application import rush as rush_module
from booking.application import rush_ahead
from booking.application.book import BookSeat
from booking.application.ports.contention import Contended, OutcomeUnknown, Throttled
from booking.application.rush import LEASE_MS, LINGER_SECONDS, PROLONG_MS, RUN_SECONDS
from booking.application.rush_ahead import READ_AHEAD, Ahead
from booking.application.rush_groups import Decisions, Way
from booking.domain.pools import CategoryChange
from booking.domain.refusals import AlreadyBooked, NotAllowed
from booking.domain.rush import SETTLING_MS, QueuedPerson, QueueEntry
from booking.domain.seats import Gate
from testing.world import SECOND
from tests.application.test_rush import Rush
from tests.application.test_rush_sale import caller


class Instead:
    """A part of a run; some of its methods are others."""

    def __init__(self, part: Any, **methods: Any) -> None:
        self.part, self.methods = part, methods

    def __getattr__(self, name: str) -> Any:
        return self.methods.get(name) or getattr(self.part, name)


def run_with(rush: Rush, **methods: Any) -> int | None:
    """Serve once, with some methods of the queue replaced; return when another run follows."""
    rush.world.time += SETTLING_MS
    queue = Instead(rush.world.engine.rush_queue, **methods)
    return rush.server(rush_queue=queue)("C")


def test_a_queue_that_cannot_be_read_is_not_empty() -> None:
    rush = Rush(people=8)
    entries = [rush.ask(person) for person in rush.people]
    real, began = rush.world.engine.rush_queue, rush.world.time

    def heads(pool: str, limit: int) -> list[QueueEntry]:
        if rush.world.time < began + 3 * LINGER_SECONDS * SECOND:
            raise Throttled
        return real.heads(pool, limit)

    assert run_with(rush, heads=heads) is None
    assert rush.states(entries) == ["CONFIRMED"] * 3 + ["WAITLISTED"] * 5
    rush.check()


@pytest.mark.parametrize("on", [True, False])
def test_a_run_reads_fewer_people_while_the_table_has_too_little_capacity(*, on: bool) -> None:
    """Without that, a table that serves 100 people at once never serves a queue of 120."""
    rush = Rush(seats=5, people=120)
    entries = [rush.ask(person) for person in rush.people]
    real, reads = rush.world.engine.rush_queue, list[int]()

    def people(some: list[QueueEntry]) -> list[QueuedPerson]:
        reads.append(len(some))
        if len(some) > 100:
            raise Throttled
        return real.people(some)

    with ExitStack() as stack:
        if not on:
            stack.enter_context(patch.object(rush_ahead, "LEAST_PORTION", READ_AHEAD))
        again = run_with(rush, people=people)
    assert (again is None) is on
    assert (min(reads) <= 100) is on
    if on:
        assert rush.states(entries) == ["CONFIRMED"] * 5 + ["WAITLISTED"] * 115
        rush.check()


def test_another_run_follows_one_that_could_not_read() -> None:
    rush = Rush(people=1)
    rush.ask("u0")

    def heads(*_: Any) -> list[QueueEntry]:
        raise Throttled

    assert run_with(rush, heads=heads) is not None


def test_another_run_follows_one_that_could_not_delete() -> None:
    rush = Rush(seats=8, people=8)
    entries = [rush.ask(person) for person in rush.people]
    deletions: list[int] = []

    def remove(some: list[QueueEntry]) -> list[QueueEntry]:
        deletions.append(len(some))
        return some

    assert run_with(rush, remove=remove) is not None
    assert len(deletions) <= 10 * RUN_SECONDS + 10  # at most 10 a second
    assert rush.states(entries) == ["CONFIRMED"] * 8
    assert len(rush.left()) == 8
    rush.serve()
    rush.check()


def test_a_run_waits_for_tickets() -> None:
    rush = Rush(seats=8, demand=1_200)
    entries = [rush.ask(person) for person in rush.people]
    waitlist, began = rush.world.engine.waitlist, rush.world.time

    def mint_tickets(*arguments: Any) -> list[int]:
        if rush.world.time < began + 6 * SECOND:
            raise Throttled
        return waitlist.mint_tickets(*arguments)

    rush.world.time += SETTLING_MS
    assert rush.server(waitlist=Instead(waitlist, mint_tickets=mint_tickets))("C") is None
    assert rush.states(entries) == ["CONFIRMED"] * 8 + ["WAITLISTED"] * 22
    rush.check()


def test_nobody_gets_an_earlier_ticket_than_somebody_who_found_the_queue_empty() -> None:
    rush = Rush(seats=2, people=30)
    entries = [rush.ask(person) for person in rush.people[:29]]
    engine, tickets, late = rush.world.engine, list[int](), list[QueueEntry]()
    pool = rush.world.engine.conferences.find("C").pools[0]  # type: ignore[union-attr]

    def heads(queue: str, limit: int) -> list[QueueEntry]:
        if not rush.left() and not tickets:  # an operation that does not queue is possible now
            tickets.extend(engine.waitlist.mint_tickets(pool, "other", 1))
            late.append(rush.ask("u29"))
        return engine.rush_queue.heads(queue, limit)

    assert run_with(rush, heads=heads) is None
    assert rush.states(entries) == ["CONFIRMED"] * 2 + ["WAITLISTED"] * 27
    [entry], [ticket] = late, tickets
    found = engine.bookings.find(entry.booking)
    assert found is not None
    assert found.summary.standing.ticket == ticket + 1


def test_a_run_keeps_nothing_of_requests_that_have_left_the_queue() -> None:
    """A long run would otherwise read more and more, and fill the memory of its function."""
    kept = list[tuple[int, int]]()

    class Watched(Ahead):
        def let_go(self, entries: Any) -> None:
            super().let_go(entries)
            kept.append((len(self.known), len(self.people)))

    rush = Rush(people=8)
    for person in rush.people:
        rush.ask(person)
    with patch("booking.application.rush.Ahead", Watched):
        assert run_with(rush) is None
    assert kept[-1] == (0, 0)


def test_refused_requests_do_not_make_a_run_read_more() -> None:
    rush = Rush(seats=1, people=40)
    entries = [rush.ask(person, wait=False) for person in rush.people]
    real, limits = rush.world.engine.rush_queue, list[int]()

    def heads(pool: str, limit: int) -> list[QueueEntry]:
        limits.append(limit)
        return real.heads(pool, limit)

    assert run_with(rush, heads=heads) is None
    assert rush.states(entries[:1]) == ["CONFIRMED"]
    assert limits[-1] == READ_AHEAD
    rush.check()


def test_an_entry_whose_own_booking_was_written_meanwhile_is_not_refused() -> None:
    rush = Rush(people=1)
    entry = rush.ask("u0", wait=False)
    real = rush.server().book

    def serve(command: BookSeat, request: str, booking_id: str) -> None:
        real.serve(command, request, booking_id)
        raise AlreadyBooked(booking_id)  # as a read does that is later than that of the booking

    rush.world.time += SETTLING_MS
    with patch.object(Decisions, "_way_of", lambda *_: (Way.SINGLY, 0)):
        assert rush.server(book=SimpleNamespace(serve=serve))("C") is None
    assert rush.states([entry]) == ["CONFIRMED"]
    assert rush.world.engine.rush_queue.find(entry.booking, entry.attendee) is None
    rush.check()


# ---------------------------------------------------------------------- two requests of a person


def split(rush: Rush, at: int) -> tuple[list[QueueEntry], QueueEntry]:
    """Return the entries of all people, and a second one of the first person before that `at`."""
    asked = [rush.ask(person) for person in rush.people[:at]]
    second = rush.ask(rush.people[0])
    return asked + [rush.ask(person) for person in rush.people[at:]], second


@pytest.mark.parametrize("known", [True, False])
def test_a_second_request_of_a_person_in_a_later_group_costs_nobody_a_turn(*, known: bool) -> None:
    """known: whether the run knows the people of its earlier groups, or a condition fails."""
    rush = Rush(seats=150, people=600)
    asked, second = split(rush, 60)
    with ExitStack() as stack:
        if not known:
            original = Decisions.group_of

            def group_of(decisions: Decisions, shard: int) -> Any:
                decisions.grouped.clear()
                return original(decisions, shard)

            stack.enter_context(patch.object(Decisions, "group_of", group_of))
        rush.serve()
    assert rush.states(asked) == ["CONFIRMED"] * 150 + ["WAITLISTED"] * 450
    assert rush.refusal(second) == "AlreadyBooked"
    rush.check()


def test_a_run_that_does_not_linger_serves_all_entries_in_memory() -> None:
    rush = Rush(seats=8, people=3)
    asked = [rush.ask(person) for person in rush.people]
    real, failures = rush.world.engine.seats, iter([Contended()] * 5)

    def with_conference(*pool: Any) -> Any:
        for failure in failures:
            raise failure
        return real.with_conference(*pool)

    rush.world.time += SETTLING_MS
    with patch.object(rush_module, "LINGER_SECONDS", 0.0):
        rush.server(seats=Instead(real, with_conference=with_conference))("C")
    assert rush.states(asked) == ["CONFIRMED"] * 3


def test_a_booking_in_another_queue_meanwhile_costs_nobody_else_a_turn() -> None:
    box = CategoryChange(name="Box", capacity=150)
    rush = Rush(seats=150, people=600, categories=(box,))
    asked = [rush.ask(person) for person in rush.people[:60]]
    other = rush.ask(rush.people[20], category="Box")
    asked += [rush.ask(person) for person in rush.people[60:]]
    real, pools = rush.world.engine.rush_queue, [other.pool]

    def commit(transitions: Any, token: int) -> None:
        if pools:
            rush.server()(pools.pop())
        real.commit(transitions, token)

    while run_with(rush, commit=commit):
        pass
    booked = [rush.world.engine.bookings.find(entry.booking) for entry in asked]
    assert booked.pop(20) is None
    states = [one.summary.standing.state.value for one in booked if one is not None]
    assert states == ["CONFIRMED"] * 150 + ["WAITLISTED"] * 449
    rush.check()


def test_people_are_decided_singly_while_only_some_shards_show_a_cancellation() -> None:
    rush = Rush(seats=8, demand=1_200)
    entries = [rush.ask(person) for person in rush.people]
    real, reads = rush.world.engine.seats, list[int]()

    def with_conference(pool: str, count: int) -> Any:
        found, read = real.with_conference(pool, count)
        reads.append(count)
        first = replace(read[0], gate=Gate.ENDED) if len(reads) == 1 else read[0]
        return found, [first, *read[1:]]

    rush.world.time += SETTLING_MS
    assert rush.server(seats=Instead(real, with_conference=with_conference))("C") is None
    assert rush.states(entries) == ["CONFIRMED"] * 8 + ["WAITLISTED"] * 22
    rush.check()


# ---------------------------------------------------------------------- the lease


def slow_read(rush: Rush, seconds: float) -> Any:
    """Return reads of the queue of which the first one takes some time."""
    real, slow = rush.world.engine.rush_queue, [seconds]

    def heads(pool: str, limit: int) -> list[QueueEntry]:
        rush.world.time += round(slow.pop() * SECOND) if slow else 0
        return real.heads(pool, limit)

    return heads


def test_a_run_survives_a_lost_reply_about_its_lease() -> None:
    rush = Rush(people=4)
    entries = [rush.ask(person) for person in rush.people]
    real, calls = rush.world.engine.rush_queue, list[int | None]()

    def lease(*arguments: Any) -> int | None:
        calls.append(real.lease(*arguments))
        if len(calls) == 2:
            raise OutcomeUnknown
        return calls[-1]

    seconds = (LEASE_MS - PROLONG_MS) / SECOND + 1
    assert run_with(rush, lease=lease, heads=slow_read(rush, seconds)) is None
    assert len(calls) >= 3
    assert rush.states(entries) == ["CONFIRMED"] * 3 + ["WAITLISTED"]
    rush.check()


def test_a_run_that_cannot_prolong_its_lease_ends_with_it() -> None:
    rush = Rush(people=1)
    rush.ask("u0")
    real, calls = rush.world.engine.rush_queue, list[int | None]()

    def lease(*arguments: Any) -> int | None:
        if calls:
            raise Throttled
        calls.append(real.lease(*arguments))
        return calls[-1]

    slow = slow_read(rush, LEASE_MS / SECOND + 1)
    assert run_with(rush, lease=lease, heads=slow) is not None  # its lease may be another's now


def test_a_lease_that_cannot_be_given_back_ends_by_itself() -> None:
    rush = Rush(people=1)
    entry = rush.ask("u0")

    def release(*_: Any) -> None:
        raise Throttled

    assert run_with(rush, release=release) is None
    assert rush.states([entry]) == ["CONFIRMED"]
    assert rush.serving("C") is not None
    rush.world.time += LEASE_MS
    assert rush.serving("C") is None


# ---------------------------------------------------------------------- joining


def test_nobody_queues_in_the_name_of_somebody_else() -> None:
    rush = Rush()
    rush.ask("u0")
    command = BookSeat(conference_id="C", attendee="user:u1", by=caller("u0"))
    with pytest.raises(NotAllowed):
        rush.queue(command)


def test_an_entry_before_a_group_that_waits_for_tickets_is_decided_singly() -> None:
    rush = Rush(seats=1, people=4)
    served = [rush.ask("u0"), rush.ask("u1")]
    rush.serve()
    first, second = rush.ask("u2", wait=False), rush.ask("u3")
    real, reads = rush.world.engine.rush_queue, list[int]()

    def heads(pool: str, limit: int) -> list[QueueEntry]:
        reads.append(limit)  # the first read misses an entry, whose write took long
        return real.heads(pool, limit)[1 if len(reads) == 1 else 0 :]

    assert run_with(rush, heads=heads) is None
    assert rush.states([*served, second]) == ["CONFIRMED", "WAITLISTED", "WAITLISTED"]
    found = real.find(first.booking, first.attendee)
    assert found is not None
    assert found[1] is not None
    rush.check()
