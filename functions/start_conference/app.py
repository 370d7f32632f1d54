"""The worker of the starts queue: close a conference that has started or was canceled."""

from collections.abc import Mapping
from typing import Any

from booking.application.start import StartConference
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine

start_conference = engine.build(StartConference)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages; each names a conference."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Close the gates and cancel one page of waitlist places and offers."""
    start_conference(message["conference"])
