"""The notifications queue: mail attendees what happened to their bookings."""

from collections.abc import Mapping
from typing import Any

from booking.adapters.mails import to_notice
from booking.edge import workers
from booking.edge.batch import Message, each_message
from booking.edge.observability import count

notify = workers.notify()


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Look at each notice."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Send its mail, if there is one to send."""
    if notify(to_notice(message)):
        count("MailSent")
