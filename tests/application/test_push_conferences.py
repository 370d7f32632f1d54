"""Consumers push conferences to subscribers in turns: no update is lost, repeated or stuck."""

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
class Scenario:
    """A conference with one subscribed connection, and consumers that push updates to it."""

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
        """Return the pushed numbers of sold seats, in order, and clear the messages."""
        numbers = [m["sold"] for m in self.messages if m["type"] == "availability"]
        self.messages.clear()
        return numbers


@pytest.fixture
def scenario() -> Scenario:
    return Scenario()


def test_a_consumer_that_waited_for_its_turn_repeats_no_update(scenario: Scenario) -> None:
    scenario.world.book("a")
    scenario.push()
    scenario.push()
    scenario.push()
    assert scenario.sold() == [1]


def test_a_consumer_that_waited_for_its_turn_pushes_later_updates(scenario: Scenario) -> None:
    scenario.world.book("a")
    scenario.when_posted = lambda: scenario.world.book("b") if len(scenario.messages) == 1 else None
    scenario.push()
    began = scenario.world.time
    scenario.push()
    assert scenario.sold() == [1, 2]
    assert scenario.world.time - began >= PUSH_INTERVAL_MS // 2


def test_there_is_a_minimum_interval_between_two_turns(scenario: Scenario) -> None:
    times = []
    scenario.when_posted = lambda: times.append(scenario.world.time)
    for user in "abc":
        scenario.world.book(user)
        scenario.push()
    assert len(times) == 3
    assert all(later - sooner >= PUSH_INTERVAL_MS for sooner, later in pairwise(times))


def test_a_consumer_that_crashes_before_the_push_has_pushed_nothing(scenario: Scenario) -> None:
    scenario.world.book("a")
    scenario.crashing = True
    with pytest.raises(RuntimeError):
        scenario.push()
    scenario.crashing = False
    scenario.push()
    assert scenario.sold() == [1]


def test_a_consumer_pushes_without_a_turn_after_a_timeout(scenario: Scenario) -> None:
    scenario.world.book("a")
    far = scenario.world.time + round(TURN_TIMEOUT_SECONDS * 10_000)
    scenario.push_turns.take_turn("C", scenario.world.time, far)
    scenario.push()
    assert scenario.sold() == [1]
    assert scenario.world.time < far


def test_a_late_consumer_never_overwrites_a_newer_update(scenario: Scenario) -> None:
    scenario.world.book("a")
    scenario.push()
    scenario.world.book("b")
    scenario.push()
    versions = [m["version"] for m in scenario.messages]
    assert versions == sorted(set(versions))


def test_a_consumer_sends_one_query_for_a_conference_without_subscribers(
    scenario: Scenario,
) -> None:
    operations: list[str] = []
    scenario.world.table.fault = lambda operation, _: operations.append(operation)
    scenario.consumer()({"D": {"x"}}, {"D"})
    assert operations == ["Query"]


def test_positions_are_pushed_only_while_they_change(scenario: Scenario) -> None:
    for user in "ab":
        scenario.world.book(user)
    ahead, waiter = scenario.world.book("c"), scenario.world.book("d")
    scenario.subscribe(waiter)
    scenario.push()
    scenario.messages.clear()
    scenario.world.cancel(ahead)
    scenario.push()
    assert [m["position"] for m in scenario.messages if m["type"] == "booking"] == [1]
    scenario.messages.clear()
    scenario.world.users("e")
    scenario.world.book("e")
    scenario.push()
    assert [m["type"] for m in scenario.messages] == ["availability"]


def test_a_booking_of_another_attendee_is_not_pushed_to_a_subscriber(scenario: Scenario) -> None:
    booking = scenario.world.book("a")
    subscriber = Subscriber(
        connection="w",
        subscription=Subscription(conference="C", booking=booking),
        attendee="user:another",
    )
    scenario.connections.subscribe(subscriber, scenario.world.time)
    scenario.push(booking)
    assert {m["type"] for m in scenario.messages} == {"availability"}
