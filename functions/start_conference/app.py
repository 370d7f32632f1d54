"""The starts queue: once a conference has started, nobody waits any more."""

from collections.abc import Mapping
from typing import Any

from booking.edge import workers
from booking.edge.batch import Message, each_message

start_conference = workers.start_conference()


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Look at each conference named."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Close the books of a conference that has started, a page at a time."""
    start_conference(message["conference"])
