"""The table's stream: nudges, timers, history and domain events follow from its changes."""

from collections.abc import Mapping
from typing import Any

from booking.adapters.stream import to_change
from booking.application.heartbeat import RELAY
from booking.edge import workers
from booking.edge.batch import stream_batch
from booking.edge.observability import relayed

relay_changes = workers.echo(RELAY).after(relayed(workers.relay_changes()))


def handler(event: Mapping[str, Any], _context: object) -> dict[str, Any]:
    """Relay one batch of the stream."""
    return stream_batch(event, to_change, relay_changes)
