"""The table's stream again: what changed is told to whoever is connected."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from booking.adapters.stream import to_live_change
from booking.application.heartbeat import PUSH
from booking.application.push import LiveChange
from booking.edge import live, wiring, workers
from booking.edge.batch import stream_batch
from booking.edge.observability import count, logger

push_changes = live.push_changes()
echo = workers.echo(PUSH)


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Tell of one batch of the stream."""
    changes = (record["dynamodb"] for record in event["Records"])
    instants = (1000 * change["ApproximateCreationDateTime"] for change in changes)
    committed = min(instants, default=wiring.now())
    return stream_batch(event, to_live_change, echo.after(partial(push, committed)))


def push(committed: float, changes: Sequence[LiveChange]) -> None:
    """Tell, and say how many heard, and how long after the oldest change: DynamoDB says seconds."""
    told = push_changes(changes)
    if told.total:
        logger.info("pushed", **asdict(told))
        count("Pushed", told.delivered)
        count("BroadcastLatency", max(0, wiring.now() - committed), "Milliseconds")
        count("ConnectionsGone", told.gone)
        count("PushesFailed", told.failed)
