"""A consumer of the table's stream: push changes to connected WebSocket clients."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from booking.adapters.stream import decode_live_change
from booking.application.heartbeat import PUSH, Echo
from booking.application.push import LiveChange, PushBoard, PushChanges
from booking.application.push_conferences import PushConferences
from booking.edge.batch import stream_batch
from booking.edge.deployment import engine
from booking.edge.observability import count, logger

push_changes = engine.build(
    PushChanges,
    push_board=engine.build(PushBoard) if engine.settings.open_surfaces else None,
    push_conferences=engine.build(PushConferences),
)
echo = engine.build(Echo, consumer=PUSH)


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Handle one batch of the stream."""
    changes = (record["dynamodb"] for record in event["Records"])
    instants = (1000 * change["ApproximateCreationDateTime"] for change in changes)
    committed = min(instants, default=engine.clock())
    return stream_batch(event, decode_live_change, echo.after(partial(push, committed)))


def push(committed: float, changes: Sequence[LiveChange]) -> None:
    """Push the changes to clients; count the posts and the latency since the oldest change.

    DynamoDB gives the time of a change in whole seconds, so the latency is that coarse.
    """
    posted = push_changes(changes)
    if posted.total:
        logger.info("pushed", **asdict(posted))
        count("Pushed", posted.delivered)
        count("BroadcastLatency", max(0, engine.clock() - committed), "Milliseconds")
        count("ConnectionsGone", posted.gone)
        count("PushesFailed", posted.failed)
