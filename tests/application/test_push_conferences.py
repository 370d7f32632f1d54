"""Telling of conferences in turns: nothing is missed, told for nothing, or stuck."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import pytest

from booking.adapters.connections import DynamoConnections
from booking.adapters.paces import DynamoPaces
from booking.application.delivery import Deliver, Outcome, Post
from booking.application.push_conferences import PATIENCE, TellConferences
from booking.domain.live import PACE, Connection, Watch, Watcher
from booking.surfaces.messages import Words
from tests.support.tables import TABLE
from tests.support.world import World


@dataclass
class Hall:
    """A conference that one connection watches, and consumers of the stream that tell of it."""

    world: World = field(default_factory=World)
    heard: list[dict[str, Any]] = field(default_factory=list)
    crashing: bool = False
    when_told: Callable[[], object] = lambda: None

    def __post_init__(self) -> None:
        self.connections = DynamoConnections(self.world.table.client(), TABLE)
        self.paces = DynamoPaces(self.world.table.client(), TABLE)
        self.world.conference(slots=2)
        self.world.users("a", "b", "c", "d")
        self.connections.add(Connection(id="w", since=self.world.time))
        self.watch()

    def watch(self, booking: str | None = None) -> None:
        watcher = Watcher(connection="w", watch=Watch(conference="C", booking=booking))
        self.connections.watch(watcher, self.world.time)

    def post(self, posts: Sequence[Post]) -> list[Outcome]:
        if self.crashing:
            raise RuntimeError("killed")
        self.heard += [json.loads(post.text) for post in posts]
        self.when_told()
        return [Outcome.DELIVERED] * len(posts)

    def consumer(self) -> TellConferences:
        world = self.world
        deliver = Deliver(self.post, self.connections, world.clock, self.pause)
        return TellConferences(
            world.store,
            world.see_booking,
            self.connections,
            self.paces,
            deliver,
            Words(),
            world.clock,
            self.pause,
        )

    def pause(self, seconds: float) -> None:
        self.world.time += round(seconds * 1_000)

    def tell(self, *booked: str) -> None:
        self.consumer()({"C": set(booked)}, {"C"})

    def sold(self) -> list[int]:
        """What was told as sold, in order; and forget it."""
        told = [m["sold"] for m in self.heard if m["type"] == "availability"]
        self.heard.clear()
        return told


@pytest.fixture
def hall() -> Hall:
    return Hall()


def test_who_waited_for_a_turn_tells_nothing_that_was_told(hall: Hall) -> None:
    hall.world.book("a")
    hall.tell()
    hall.tell()
    hall.tell()
    assert hall.sold() == [1]


def test_who_waited_for_a_turn_tells_what_came_meanwhile(hall: Hall) -> None:
    hall.world.book("a")
    hall.when_told = lambda: hall.world.book("b") if len(hall.heard) == 1 else None
    hall.tell()
    began = hall.world.time
    hall.tell()
    assert hall.sold() == [1, 2]
    assert hall.world.time - began >= PACE // 2


def test_turns_are_so_far_apart(hall: Hall) -> None:
    times = []
    hall.when_told = lambda: times.append(hall.world.time)
    for who in "abc":
        hall.world.book(who)
        hall.tell()
    assert len(times) == 3
    assert all(later - sooner >= PACE for sooner, later in pairwise(times))


def test_who_dies_before_telling_has_told_nothing(hall: Hall) -> None:
    hall.world.book("a")
    hall.crashing = True
    with pytest.raises(RuntimeError):
        hall.tell()
    hall.crashing = False
    hall.tell()
    assert hall.sold() == [1]


def test_a_turn_that_never_comes_is_waited_for_only_so_long(hall: Hall) -> None:
    hall.world.book("a")
    far = hall.world.time + round(PATIENCE * 10_000)
    hall.paces.turn("C", hall.world.time, far)
    hall.tell()
    assert hall.sold() == [1]
    assert hall.world.time < far


def test_a_late_consumer_never_overwrites_what_a_newer_one_told(hall: Hall) -> None:
    hall.world.book("a")
    hall.tell()
    hall.world.book("b")
    hall.tell()
    versions = [m["version"] for m in hall.heard]
    assert versions == sorted(set(versions))


def test_where_nobody_watches_one_query_is_all(hall: Hall) -> None:
    asked: list[str] = []
    hall.world.table.fault = lambda operation, _: asked.append(operation)
    hall.consumer()({"D": {"x"}}, {"D"})
    assert asked == ["Query"]


def test_positions_are_told_while_they_move_and_no_longer(hall: Hall) -> None:
    for who in "ab":
        hall.world.book(who)
    ahead, waiter = hall.world.book("c"), hall.world.book("d")
    hall.watch(waiter)
    hall.tell()
    hall.heard.clear()
    hall.world.cancel(ahead)
    hall.tell()
    assert [m["position"] for m in hall.heard if m["type"] == "booking"] == [1]
    hall.heard.clear()
    hall.world.users("e")
    hall.world.book("e")
    hall.tell()
    assert [m["type"] for m in hall.heard] == ["availability"]


def test_a_booking_given_to_nobody_is_told_to_nobody(hall: Hall) -> None:
    booking = hall.world.book("a")
    mine = Watcher(
        connection="w", watch=Watch(conference="C", booking=booking), attendee="user:another"
    )
    hall.connections.watch(mine, hall.world.time)
    hall.tell(booking)
    assert {m["type"] for m in hall.heard} == {"availability"}
