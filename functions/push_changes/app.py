"""The table's stream again: what changed is told to whoever is connected."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from booking.adapters.stream import to_live_change
from booking.application.push import LiveChange
from booking.edge import live
from booking.edge.batch import stream_batch
from booking.edge.observability import logger

push_changes = live.push_changes()


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Tell of one batch of the stream."""
    return stream_batch(event, to_live_change, push)


def push(changes: Sequence[LiveChange]) -> None:
    """Tell, and say how many heard."""
    told = push_changes(changes)
    if told.total:
        logger.info("pushed", **asdict(told))
