"""Delivery: posts to many connections, again where one was not ready, and forgets the gone."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from booking.application.connections import Connections
from booking.application.ports import Clock, Contended
from booking.domain.conference import Instant
from booking.domain.live import Watch

ROUNDS = 6
FIRST_PAUSE = 0.05  # seconds, doubled each round
YOUNG = 10_000  # milliseconds in which a gateway may not know a new connection yet


class Outcome(StrEnum):
    """What became of a post."""

    DELIVERED = "delivered"
    GONE = "gone"
    FAILED = "failed"  # throttled, slow, or the gateway's own fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One message for one connection, and what it watches that gave cause."""

    connection: str
    text: str
    since: Instant | None = None  # when it connected, where that may be just now
    watch: Watch | None = None


class Posts(Protocol):
    """The gateway."""

    def __call__(self, posts: Sequence[Post]) -> Sequence[Outcome]:
        """Post each; tell what became of each, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What became of some posts, counted."""

    delivered: int = 0
    gone: int = 0
    failed: int = 0

    @property
    def total(self) -> int:
        """How many posts there were."""
        return self.delivered + self.gone + self.failed

    def __add__(self, other: "Told") -> "Told":
        """Count both."""
        return Told(
            delivered=self.delivered + other.delivered,
            gone=self.gone + other.gone,
            failed=self.failed + other.failed,
        )


@dataclass(frozen=True, slots=True)
class Deliver:
    """Delivers as well as can be; never fails, for the next message repairs what was missed."""

    posts: Posts
    connections: Connections
    clock: Clock
    pause: Callable[[float], None]

    def __call__(self, posts: Sequence[Post]) -> Told:
        """Post, in rounds, and forget the connections that are gone."""
        if not posts:
            return Told()
        left = list(posts)
        gone: list[Post] = []
        for number in range(ROUNDS):
            if number:
                self.pause(FIRST_PAUSE * 2.0 ** (number - 1))
            outcomes = list(zip(left, self.posts(left), strict=True))
            gone += [p for p, o in outcomes if o is Outcome.GONE and not self._young(p)]
            left = [p for p, o in outcomes if o is Outcome.FAILED or self._not_yet(p, o)]
            if not left:
                break
        for post in gone:
            with suppress(Contended):  # found again next time, or tidied up
                self.connections.remove(post.connection, post.watch)
        delivered = len(posts) - len(gone) - len(left)
        return Told(delivered=delivered, gone=len(gone), failed=len(left))

    def _young(self, post: Post) -> bool:
        return post.since is not None and self.clock() - post.since < YOUNG

    def _not_yet(self, post: Post, outcome: Outcome) -> bool:
        """Tell a connection that the gateway does not know yet from one that it has forgotten."""
        return outcome is Outcome.GONE and self._young(post)
