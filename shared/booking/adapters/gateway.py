"""The WebSocket gateway: posts to its connections, many at once."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from booking.application.delivery import Outcome, Post

AT_ONCE = 16  # connections; one that is slow holds up none of the others


@dataclass(frozen=True, slots=True)
class Gateway:
    """Promises what the port Posts says."""

    client: Any

    def __call__(self, posts: Sequence[Post]) -> list[Outcome]:
        """Post them all, in any order; one that fails takes no other with it."""
        if len(posts) == 1:
            return [self._post(posts[0])]
        with ThreadPoolExecutor(min(AT_ONCE, max(1, len(posts)))) as pool:
            return list(pool.map(self._post, posts))

    def _post(self, post: Post) -> Outcome:
        try:
            self.client.post_to_connection(ConnectionId=post.connection, Data=post.text.encode())
        except ClientError as error:
            gone = error.response["Error"]["Code"] == "GoneException"
            return Outcome.GONE if gone else Outcome.FAILED
        except BotoCoreError:
            return Outcome.FAILED
        return Outcome.DELIVERED
