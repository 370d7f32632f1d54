"""The worker of the starts queue, which has the timers of conferences.

It closes a conference that has started or was canceled, wakes promotions after quiet hours, and
draws ballots, and serves the queues of sales in rush mode.
"""

from collections.abc import Mapping
from typing import Any

from booking.adapters.messages import decode_progress
from booking.application.account_emails import StoredMailboxes
from booking.application.book import Book
from booking.application.draw import DrawBallot
from booking.application.mailbox_holds import MailboxHolds
from booking.application.rush import ServeQueue
from booking.application.start import StartConference
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine

start_conference = engine.build(StartConference)
draw_ballot = engine.build(DrawBallot)
serve_queue = engine.build(
    ServeQueue,
    # A request that joins a queue stores the mailbox of its person.
    book=engine.build(
        Book,
        mailbox_holds=engine.build(MailboxHolds, account_mailboxes=engine.build(StoredMailboxes)),
    ),
)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages; each names a conference."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Close the gates and cancel one page of places, wake promotions, draw, or serve a queue."""
    pool, now = message.get("pool", message["conference"]), engine.clock()
    if "serve" in message:
        again = message["serve"] if message["serve"] > now else serve_queue(pool)
        if again is not None:
            engine.messages.serve_at(pool, again, engine.clock())
        return
    if "draw" in message:
        progress = message.get("progress")
        draw_ballot(message["conference"], None if progress is None else decode_progress(progress))
        return
    if "wake" in message:
        if message["wake"] > now:  # early
            engine.messages.wake_at(pool, message["wake"], now)
        else:
            engine.messages.nudge(pool, engine.new_id())
        return
    start_conference(message["conference"])
