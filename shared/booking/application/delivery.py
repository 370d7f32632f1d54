"""Delivery: post to many connections, retry failed posts, and remove closed connections."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from booking.application.connections import Connections
from booking.application.ports.contention import Contended
from booking.application.ports.primitives import Clock
from booking.domain.conference import Instant
from booking.domain.live import Subscription

ROUNDS = 6
FIRST_PAUSE_SECONDS = 0.05  # doubled each round
NEW_CONNECTION_MS = 10_000  # the time in which the gateway may not know a new connection yet


class Outcome(StrEnum):
    """The result of a post."""

    DELIVERED = "delivered"
    GONE = "gone"
    FAILED = "failed"  # throttled, a timeout, or an error of the gateway


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One message for one connection."""

    connection: str
    text: str
    since: Instant | None = None  # the connection time, if the connection may be new
    subscription: Subscription | None = None  # the subscription that caused the message


class Posts(Protocol):
    """The WebSocket gateway."""

    def __call__(self, posts: Sequence[Post]) -> Sequence[Outcome]:
        """Send each post and return the outcomes in the same order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryCounts:
    """The numbers of posts with each outcome."""

    delivered: int = 0
    gone: int = 0
    failed: int = 0

    @property
    def total(self) -> int:
        """The number of all posts."""
        return self.delivered + self.gone + self.failed

    def __add__(self, other: "DeliveryCounts") -> "DeliveryCounts":
        """Return the sums of both counts."""
        return DeliveryCounts(
            delivered=self.delivered + other.delivered,
            gone=self.gone + other.gone,
            failed=self.failed + other.failed,
        )


@dataclass(frozen=True, slots=True)
class Deliver:
    """Delivers posts without raising errors. A client that misses a message gets the next one."""

    posts: Posts
    connections: Connections
    clock: Clock
    sleep: Callable[[float], None]

    def __call__(self, posts: Sequence[Post]) -> DeliveryCounts:
        """Send the posts in up to ROUNDS rounds, and remove the connections that are closed."""
        if not posts:
            return DeliveryCounts()
        left = list(posts)
        closed: list[Post] = []
        for number in range(ROUNDS):
            if number:
                self.sleep(FIRST_PAUSE_SECONDS * 2.0 ** (number - 1))
            outcomes = list(zip(left, self.posts(left), strict=True))
            closed += [p for p, o in outcomes if o is Outcome.GONE and not self._young(p)]
            left = [p for p, o in outcomes if o is Outcome.FAILED or self._not_yet(p, o)]
            if not left:
                break
        for post in closed:
            with suppress(Contended):  # the next post finds it again, or it expires
                self.connections.remove(post.connection, post.subscription)
        delivered = len(posts) - len(closed) - len(left)
        return DeliveryCounts(delivered=delivered, gone=len(closed), failed=len(left))

    def _young(self, post: Post) -> bool:
        return post.since is not None and self.clock() - post.since < NEW_CONNECTION_MS

    def _not_yet(self, post: Post, outcome: Outcome) -> bool:
        """Return whether the gateway may not know the connection yet, so that a retry helps."""
        return outcome is Outcome.GONE and self._young(post)
