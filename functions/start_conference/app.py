"""The worker of the starts queue, which has the timers of conferences.

It closes a conference that has started or was canceled, wakes promotions after quiet hours, and
draws ballots.
"""

from collections.abc import Mapping
from typing import Any

from booking.adapters.messages import decode_progress
from booking.application.draw import DrawBallot
from booking.application.start import StartConference
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine

start_conference = engine.build(StartConference)
draw_ballot = engine.build(DrawBallot)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages; each names a conference."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Close the gates and cancel one page of places and offers, wake promotions, or draw."""
    if "draw" in message:
        progress = message.get("progress")
        draw_ballot(message["conference"], None if progress is None else decode_progress(progress))
        return
    if "wake" in message:
        pool, now = message.get("pool", message["conference"]), engine.clock()
        if message["wake"] > now:  # early
            engine.messages.wake_at(pool, message["wake"], now)
        else:
            engine.messages.nudge(pool, engine.new_id())
        return
    start_conference(message["conference"])
