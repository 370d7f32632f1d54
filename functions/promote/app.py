"""The worker of the promotions queue: offer free seats to the first attendees on the waitlist."""

from collections.abc import Mapping
from typing import Any

from booking.application.promote import Promote
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine
from booking.edge.observability import count

promote = engine.build(Promote, messages=engine.wakes)
queues = engine.messages


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages; each names a pool, or a conference. Equal messages run once."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Offer free seats; send the message again if the run reached its limit."""
    pool = message.get("pool", message["conference"])
    promoted = promote(pool)
    if promoted.offers and "sent_at" in message:
        count("PromotionLatency", engine.clock() - message["sent_at"], "Milliseconds")
    if promoted.more:
        queues.nudge(pool, engine.new_id())
