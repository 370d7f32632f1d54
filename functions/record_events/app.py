"""The worker of the events queue: record events in the feeds of organizers."""

from collections.abc import Mapping, Sequence
from typing import Any

from booking.application.deliver_webhooks import WakeWebhooks
from booking.application.feed import RecordEvents
from booking.edge.batch import Message, each_conference
from booking.edge.deployment import engine

record_events = engine.build(RecordEvents)
wake_webhooks = engine.build(WakeWebhooks)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of events, in order for each conference."""
    return each_conference(event, context, run)


def run(messages: Sequence[Message]) -> None:
    """Record the events of one conference, then wake the endpoints that want them."""
    recorded = record_events(messages)
    if recorded.entries:
        wake_webhooks(recorded.organizer, recorded.entries)
