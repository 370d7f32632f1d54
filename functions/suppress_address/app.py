"""The worker of the suppressions queue: stop mails to addresses that bounce or complain."""

from collections.abc import Mapping
from typing import Any

from booking.adapters.delivery_reports import decode_report
from booking.application.suppress import Suppress
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine
from booking.edge.observability import count

suppress = engine.build(Suppress)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages; each is one event of Amazon SES."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Suppress the addresses of a report."""
    for _ in range(suppress(decode_report(message))):
        count("AddressSuppressed")
