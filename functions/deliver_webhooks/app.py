"""The worker of the webhooks queue: deliver events to the endpoints of organizers."""

from collections.abc import Mapping
from typing import Any

from booking.application.deliver_webhooks import DeliverEvents
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine
from booking.edge.observability import count

deliver = engine.build(DeliverEvents)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle one message, which names an endpoint."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Deliver the events after the cursor of an endpoint, or send a test event."""
    if "test" in message:
        deliver.test(message["organizer"], message["webhook"], message["test"])
        return
    accepted = deliver(message["organizer"], message["webhook"], message["at"])
    for _ in range(accepted):
        count("WebhookDelivered")
