"""Pushing conferences to watchers in turns: no update is lost, repeated or stuck."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest

from booking.adapters.connections import DynamoConnections
from booking.adapters.push_turns import DynamoPushTurns
from booking.application.delivery import Deliver, Outcome, Post
from booking.application.push_conferences import TURN_TIMEOUT_SECONDS, PushConferences
from booking.domain.live import PUSH_INTERVAL_MS, Connection, Subscriber, Subscription
from testing.tables import TABLE
from testing.world import World


@dataclass
class Hall:
    """A conference that one connection watches, and stream consumers that push updates."""

    world: World = field(default_factory=World)
    messages: list[dict[str, Any]] = field(default_factory=list)
    crashing: bool = False
    when_posted: Callable[[], object] = lambda: None

    def __post_init__(self) -> None:
        self.connections = DynamoConnections(self.world.table.client(), TABLE)
        self.push_turns = DynamoPushTurns(self.world.table.client(), TABLE)
        self.world.conference(slots=2)
        self.world.users("a", "b", "c", "d")
        self.connections.add(Connection(id="w", since=self.world.time))
        self.subscribe()

    def subscribe(self, booking: str | None = None) -> None:
        subscriber = Subscriber(
            connection="w", subscription=Subscription(conference="C", booking=booking)
        )
        self.connections.subscribe(subscriber, self.world.time)

    def post(self, posts: Sequence[Post]) -> list[Outcome]:
        if self.crashing:
            raise RuntimeError("killed")
        self.messages += [json.loads(post.text) for post in posts]
        self.when_posted()
        return [Outcome.DELIVERED] * len(posts)

    def consumer(self) -> PushConferences:
        world = self.world
        deliver = Deliver(self.post, self.connections, world.clock, self.pause)
        return world.engine.build(PushConferences, deliver=deliver, sleep=self.pause)

    def pause(self, seconds: float) -> None:
        self.world.time += round(seconds * 1_000)

    def push(self, *booked: str) -> None:
        self.consumer()({"C": set(booked)}, {"C"})

    def sold(self) -> list[int]:
        """Return and forget the pushed numbers of sold seats, in order."""
        numbers = [m["sold"] for m in self.messages if m["type"] == "availability"]
        self.messages.clear()
        return numbers


@pytest.fixture
def hall() -> Hall:
    return Hall()


def test_a_consumer_that_waited_for_its_turn_repeats_no_update(hall: Hall) -> None:
    hall.world.book("a")
    hall.push()
    hall.push()
    hall.push()
    assert hall.sold() == [1]


def test_a_consumer_that_waited_for_its_turn_pushes_later_updates(hall: Hall) -> None:
    hall.world.book("a")
    hall.when_posted = lambda: hall.world.book("b") if len(hall.messages) == 1 else None
    hall.push()
    began = hall.world.time
    hall.push()
    assert hall.sold() == [1, 2]
    assert hall.world.time - began >= PUSH_INTERVAL_MS // 2


def test_two_turns_have_a_minimum_distance(hall: Hall) -> None:
    times = []
    hall.when_posted = lambda: times.append(hall.world.time)
    for who in "abc":
        hall.world.book(who)
        hall.push()
    assert len(times) == 3
    assert all(later - sooner >= PUSH_INTERVAL_MS for sooner, later in pairwise(times))


def test_a_consumer_that_crashes_before_the_push_has_pushed_nothing(hall: Hall) -> None:
    hall.world.book("a")
    hall.crashing = True
    with pytest.raises(RuntimeError):
        hall.push()
    hall.crashing = False
    hall.push()
    assert hall.sold() == [1]


def test_a_consumer_waits_for_a_limited_time_for_its_turn(hall: Hall) -> None:
    hall.world.book("a")
    far = hall.world.time + round(TURN_TIMEOUT_SECONDS * 10_000)
    hall.push_turns.take_turn("C", hall.world.time, far)
    hall.push()
    assert hall.sold() == [1]
    assert hall.world.time < far


def test_a_late_consumer_never_overwrites_a_newer_update(hall: Hall) -> None:
    hall.world.book("a")
    hall.push()
    hall.world.book("b")
    hall.push()
    versions = [m["version"] for m in hall.messages]
    assert versions == sorted(set(versions))


def test_without_watchers_a_consumer_makes_one_query(hall: Hall) -> None:
    operations: list[str] = []
    hall.world.table.fault = lambda operation, _: operations.append(operation)
    hall.consumer()({"D": {"x"}}, {"D"})
    assert operations == ["Query"]


def test_positions_are_pushed_only_while_they_change(hall: Hall) -> None:
    for who in "ab":
        hall.world.book(who)
    ahead, waiter = hall.world.book("c"), hall.world.book("d")
    hall.subscribe(waiter)
    hall.push()
    hall.messages.clear()
    hall.world.cancel(ahead)
    hall.push()
    assert [m["position"] for m in hall.messages if m["type"] == "booking"] == [1]
    hall.messages.clear()
    hall.world.users("e")
    hall.world.book("e")
    hall.push()
    assert [m["type"] for m in hall.messages] == ["availability"]


def test_a_booking_without_attendee_is_pushed_to_nobody(hall: Hall) -> None:
    booking = hall.world.book("a")
    subscriber = Subscriber(
        connection="w",
        subscription=Subscription(conference="C", booking=booking),
        attendee="user:another",
    )
    hall.connections.subscribe(subscriber, hall.world.time)
    hall.push(booking)
    assert {m["type"] for m in hall.messages} == {"availability"}
