"""A consumer of the table's stream: send nudges, set timers, write history, publish events."""

from collections.abc import Mapping
from typing import Any

from booking.adapters.stream import decode_change
from booking.application.heartbeat import RELAY, Echo
from booking.application.relay import RelayChanges
from booking.edge.batch import stream_batch
from booking.edge.deployment import engine
from booking.edge.observability import reporting

relay = engine.build(RelayChanges, messages=engine.scheduled_messages)
echo = engine.build(Echo, consumer=RELAY)
relay_changes = echo.after(reporting(relay))


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Handle one batch of the stream."""
    return stream_batch(event, decode_change, relay_changes)
