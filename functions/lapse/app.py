"""The lapses queue: an offer not confirmed in time passes on."""

from collections.abc import Mapping
from typing import Any

from booking.edge import workers
from booking.edge.batch import Message, each_message

lapse = workers.lapse()


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Look at each offer named."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Lapse the offer if its deadline has passed."""
    lapse(message["booking"], message["conference"])
