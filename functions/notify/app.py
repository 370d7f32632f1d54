"""The worker of the notifications queue: mail attendees about changes of their bookings."""

from collections.abc import Mapping
from typing import Any

from booking.adapters.mails import decode_notice
from booking.application.notify import Notify
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine
from booking.edge.observability import count

notify = engine.build(Notify)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages; each is one notice."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Send the mail of a notice, if the notice has one and the mail was not sent before."""
    if notify(decode_notice(message)):
        count("MailSent")
