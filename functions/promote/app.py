"""The promotions queue: offer free seats to the first waiters."""

from collections.abc import Mapping
from typing import Any

from booking.edge import wiring, workers
from booking.edge.batch import Message, each_message
from booking.edge.observability import count

promote = workers.promote()
queues = wiring.queues()


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Run the promotions of each conference named, once."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Promote, and ask to go on where the limit of a run was reached."""
    promoted = promote(message["conference"])
    if promoted.offers and "sent_at" in message:
        count("PromotionLatency", wiring.now() - message["sent_at"], "Milliseconds")
    if promoted.more:
        queues.nudge(message["conference"], wiring.new_id())
