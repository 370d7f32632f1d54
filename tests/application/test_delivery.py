"""Delivery: rounds for who is not ready yet, nothing for who is gone, nobody waits for the slow."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from booking.application.delivery import ROUNDS, YOUNG, Deliver, Outcome, Post, Told
from booking.application.ports import Throttled
from booking.domain.live import Watch
from tests.support.examples import NOW

JUST_NOW = NOW - 100
LONG_AGO = NOW - YOUNG


@dataclass
class Desk:
    """A gateway that answers as told, and a keeper of connections that notes who was removed."""

    answers: dict[str, list[Outcome]] = field(default_factory=dict)
    rounds: list[list[str]] = field(default_factory=list)
    removed: list[tuple[str, Watch | None]] = field(default_factory=list)
    paused: list[float] = field(default_factory=list)
    broken: bool = False

    def __call__(self, posts: Sequence[Post]) -> list[Outcome]:
        self.rounds.append([post.connection for post in posts])
        return [self._answer(post.connection) for post in posts]

    def _answer(self, connection: str) -> Outcome:
        left = self.answers.get(connection, [Outcome.DELIVERED])
        return left.pop(0) if len(left) > 1 else left[0]

    def remove(self, connection: str, also: Watch | None = None) -> None:
        if self.broken:
            raise Throttled
        self.removed.append((connection, also))

    def deliver(self, *posts: Post) -> Told:
        return Deliver(self, self, lambda: NOW, self.paused.append)(posts)  # type: ignore[arg-type]


def post(connection: str, since: int | None = None) -> Post:
    return Post(connection=connection, text="{}", since=since)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_is_delivered_is_delivered_once(desk: Desk) -> None:
    assert desk.deliver(post("a"), post("b")) == Told(delivered=2)
    assert desk.rounds == [["a", "b"]]
    assert desk.paused == []


def test_who_has_just_connected_is_tried_until_the_gateway_knows_them(desk: Desk) -> None:
    desk.answers["a"] = [Outcome.GONE, Outcome.GONE, Outcome.DELIVERED]
    assert desk.deliver(post("a", JUST_NOW), post("b")) == Told(delivered=2)
    assert desk.rounds == [["a", "b"], ["a"], ["a"]]
    assert desk.removed == []


def test_who_has_just_connected_and_stays_unknown_is_left_to_the_next_message(desk: Desk) -> None:
    desk.answers["a"] = [Outcome.GONE]
    assert desk.deliver(post("a", JUST_NOW)) == Told(failed=1)
    assert len(desk.rounds) == ROUNDS
    assert desk.removed == []


@pytest.mark.parametrize("since", [LONG_AGO, None])
def test_who_is_gone_is_removed_at_once(desk: Desk, since: int | None) -> None:
    desk.answers["a"] = [Outcome.GONE]
    assert desk.deliver(post("a", since), post("b")) == Told(delivered=1, gone=1)
    assert desk.removed == [("a", None)]
    assert len(desk.rounds) == 1


def test_one_that_fails_is_tried_again_alone(desk: Desk) -> None:
    desk.answers["a"] = [Outcome.FAILED, Outcome.DELIVERED]
    assert desk.deliver(post("a"), post("b")) == Told(delivered=2)
    assert desk.rounds == [["a", "b"], ["a"]]


def test_one_that_goes_on_failing_is_given_up_and_kept(desk: Desk) -> None:
    desk.answers["a"] = [Outcome.FAILED]
    assert desk.deliver(post("a"), post("b")) == Told(delivered=1, failed=1)
    assert desk.removed == []
    assert sum(desk.paused) < 2


def test_a_table_that_is_busy_does_not_keep_the_others_from_hearing(desk: Desk) -> None:
    desk.answers["a"], desk.broken = [Outcome.GONE], True
    assert desk.deliver(post("a"), post("b")) == Told(delivered=1, gone=1)


def test_nothing_to_post_is_no_round(desk: Desk) -> None:
    assert desk.deliver() == Told()
    assert desk.rounds == []
