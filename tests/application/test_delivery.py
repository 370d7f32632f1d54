"""Delivery to sockets: retries for new connections, and removal of closed ones."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from booking.application.delivery import (
    NEW_CONNECTION_MS,
    ROUNDS,
    Deliver,
    DeliveryCounts,
    Outcome,
    Post,
)
from booking.application.ports.contention import Throttled
from booking.domain.live import Subscription
from testing.examples import NOW

JUST_NOW = NOW - 100
LONG_AGO = NOW - NEW_CONNECTION_MS


@dataclass
class Desk:
    """A gateway with scripted answers, and a store that records removed connections."""

    answers: dict[str, list[Outcome]] = field(default_factory=dict)
    rounds: list[list[str]] = field(default_factory=list)
    removed: list[tuple[str, Subscription | None]] = field(default_factory=list)
    paused: list[float] = field(default_factory=list)
    broken: bool = False

    def __call__(self, posts: Sequence[Post]) -> list[Outcome]:
        self.rounds.append([post.connection for post in posts])
        return [self._answer(post.connection) for post in posts]

    def _answer(self, connection: str) -> Outcome:
        left = self.answers.get(connection, [Outcome.DELIVERED])
        return left.pop(0) if len(left) > 1 else left[0]

    def remove(self, connection: str, also: Subscription | None = None) -> None:
        if self.broken:
            raise Throttled
        self.removed.append((connection, also))

    def deliver(self, *posts: Post) -> DeliveryCounts:
        return Deliver(self, self, lambda: NOW, self.paused.append)(posts)  # type: ignore[arg-type]


def post(connection: str, since: int | None = None) -> Post:
    return Post(connection=connection, text="{}", since=since)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_delivered_message_is_not_sent_again(desk: Desk) -> None:
    assert desk.deliver(post("a"), post("b")) == DeliveryCounts(delivered=2)
    assert desk.rounds == [["a", "b"]]
    assert desk.paused == []


def test_a_new_connection_is_retried_until_the_gateway_knows_it(desk: Desk) -> None:
    desk.answers["a"] = [Outcome.GONE, Outcome.GONE, Outcome.DELIVERED]
    assert desk.deliver(post("a", JUST_NOW), post("b")) == DeliveryCounts(delivered=2)
    assert desk.rounds == [["a", "b"], ["a"], ["a"]]
    assert desk.removed == []


def test_a_new_connection_that_stays_unknown_is_left_to_the_next_message(desk: Desk) -> None:
    desk.answers["a"] = [Outcome.GONE]
    assert desk.deliver(post("a", JUST_NOW)) == DeliveryCounts(failed=1)
    assert len(desk.rounds) == ROUNDS
    assert desk.removed == []


@pytest.mark.parametrize("since", [LONG_AGO, None])
def test_a_closed_connection_is_removed_at_once(desk: Desk, since: int | None) -> None:
    desk.answers["a"] = [Outcome.GONE]
    assert desk.deliver(post("a", since), post("b")) == DeliveryCounts(delivered=1, gone=1)
    assert desk.removed == [("a", None)]
    assert len(desk.rounds) == 1


def test_only_the_failed_connection_is_retried(desk: Desk) -> None:
    desk.answers["a"] = [Outcome.FAILED, Outcome.DELIVERED]
    assert desk.deliver(post("a"), post("b")) == DeliveryCounts(delivered=2)
    assert desk.rounds == [["a", "b"], ["a"]]


def test_a_connection_that_keeps_failing_is_skipped_but_not_removed(desk: Desk) -> None:
    desk.answers["a"] = [Outcome.FAILED]
    assert desk.deliver(post("a"), post("b")) == DeliveryCounts(delivered=1, failed=1)
    assert desk.removed == []
    assert sum(desk.paused) < 2


def test_a_busy_table_does_not_stop_delivery_to_the_other_connections(desk: Desk) -> None:
    desk.answers["a"], desk.broken = [Outcome.GONE], True
    assert desk.deliver(post("a"), post("b")) == DeliveryCounts(delivered=1, gone=1)


def test_an_empty_list_of_posts_makes_no_call(desk: Desk) -> None:
    assert desk.deliver() == DeliveryCounts()
    assert desk.rounds == []
