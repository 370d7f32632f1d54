"""The worker of the lapses queue: lapse offers that were not confirmed in time."""

from collections.abc import Mapping
from typing import Any

from booking.application.lapse import Lapse
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine

lapse = engine.build(Lapse)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages; each names one offer."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Lapse the offer if its deadline has passed."""
    lapse(message["booking"], message["conference"])
