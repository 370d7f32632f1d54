"""The WebSocket gateway: concurrent posts to connections."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from booking.application.delivery import Outcome, Post

POSTS_AT_ONCE = 16  # concurrent posts, so that a slow connection does not delay all others


@dataclass(frozen=True, slots=True)
class Gateway:
    """Implements the port Posts."""

    client: Any

    def __call__(self, posts: Sequence[Post]) -> list[Outcome]:
        """Send all posts concurrently and return their outcomes in the same order."""
        if len(posts) == 1:
            return [self._post(posts[0])]
        with ThreadPoolExecutor(min(POSTS_AT_ONCE, max(1, len(posts)))) as pool:
            return list(pool.map(self._post, posts))

    def _post(self, post: Post) -> Outcome:
        try:
            self.client.post_to_connection(ConnectionId=post.connection, Data=post.text.encode())
        except ClientError as error:
            closed = error.response["Error"]["Code"] == "GoneException"
            return Outcome.GONE if closed else Outcome.FAILED
        except BotoCoreError:
            return Outcome.FAILED
        return Outcome.DELIVERED
