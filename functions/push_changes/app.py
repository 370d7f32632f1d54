"""A consumer of the table's stream: push changes to connected WebSocket clients."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from booking.adapters.stream import decode_subject_change
from booking.application.heartbeat import PUSH, Echo
from booking.application.push import Push, PushChanges, PushSubjects
from booking.application.push_conferences import PushConferences
from booking.edge.batch import stream_batch
from booking.edge.deployment import engine
from booking.edge.observability import count, logger
from booking.slots.messages import render_board
from booking.slots.push import PushBoard
from booking.slots.stream import decode_board_change

pushes: list[Push] = []
if engine.settings.open_surfaces:
    pushes.append(engine.build(PushBoard, render_board=render_board))
pushes.append(engine.build(PushSubjects, push_conferences=engine.build(PushConferences)))
push_changes = PushChanges(pushes)
echo = engine.build(Echo, consumer=PUSH)


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Handle one batch of the stream."""
    changes = (record["dynamodb"] for record in event["Records"])
    instants = (1000 * change["ApproximateCreationDateTime"] for change in changes)
    committed = min(instants, default=engine.clock())
    return stream_batch(event, decode, echo.after(partial(push, committed)))


def decode(record: Mapping[str, Any]) -> object:
    """Return the change that a stream record makes visible to clients, or None."""
    return decode_subject_change(record) or decode_board_change(record)


def push(committed: float, changes: Sequence[object]) -> None:
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
