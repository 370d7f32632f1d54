"""Keeps the emulator's time for each call the same while schedules and messages accumulate.

Ten thousand invitations have as many schedules, each of which is parsed every second, and as many
messages in the five minutes for which a FIFO queue remembers them.
"""

import functools
import time
from typing import Any

EXPRESSIONS = 100_000  # parsed ones that are stored


def handle_backlogs_quickly(scheduler: Any, sqs: Any) -> None:
    """Replace functions of the emulator."""
    scheduler._at_time_epoch = functools.lru_cache(EXPRESSIONS)(scheduler._at_time_epoch)  # noqa: SLF001
    sqs._prune_dedup = prune_from_the_oldest  # noqa: SLF001


def prune_from_the_oldest(queue: dict[str, Any]) -> None:
    """Remove the expired ids of messages. They expire in the order in which they were added."""
    remembered, now = queue["dedup_cache"], time.time()
    while remembered:
        oldest = next(iter(remembered))
        if remembered[oldest]["expire"] > now:
            return
        del remembered[oldest]
