"""make rearm: set every timer again, and send a nudge for every conference with a closed gate.

    make rearm                      the local stack
    make rearm STACK=name           a stack in the account of the AWS environment variables

A restored table has no timers. This command derives them from the items, with the code of the
relay. A timer that is set twice has no additional effect.
"""

import sys
import time
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from booking.adapters.messages import Queues, Schedules
from booking.adapters.stream import decode_change
from booking.application.correlation import following
from booking.application.ports.messages import Messages
from booking.application.ports.primitives import Clock
from booking.application.relay import (
    BookingMoved,
    Change,
    ConferenceChanged,
    SeatsMoved,
    deduplication_of,
    nudges,
    set_timers,
)
from booking.domain.conference import Instant
from booking.edge.settings import relay_settings, settings
from operations import stack
from operations.stack import Stack

type Item = dict[str, Any]
PAGE_SIZE = 100  # items whose messages are sent together


def main() -> int:
    """Rearm one stack; return 0, or 2 if there is no stack."""
    return stack.run("Set every timer again.", _rearm)


def _rearm(found: Stack) -> None:
    print(f"timers and nudges sent for {rearm_stack(found)} items")


def rearm_stack(found: Stack) -> int:
    """Rearm a stack from its own table; return the number of items with pending work."""
    items = stack.walk(found.client("dynamodb"), found.table)
    return rearm(items, _relay_messages(found), _now)


def rearm(items: Iterable[Item], messages: Messages, clock: Clock) -> int:
    """Send the relay's messages for items with pending work; return the number of these items.

    The correlation id of a message is the item's own, otherwise an id of this run.
    """
    changes = list(_unfinished(items))
    run = str(uuid.uuid4())
    for first in range(0, len(changes), PAGE_SIZE):
        page = changes[first : first + PAGE_SIZE]
        for pool, last in nudges(page).items():
            with following(last.correlation or run):
                messages.nudge(pool, deduplication_of(pool, last))
        with messages.batching() as batching:
            for change in page:
                with following(change.correlation or run):
                    set_timers(change, batching, clock())
    return len(changes)


def _unfinished(items: Iterable[Item]) -> Iterator[Change]:
    """Convert the items with pending work (those in the index `due`) to changes."""
    for item in items:
        if "due_pk" not in item:
            continue
        image = {name: value for name, value in item.items() if name != "restored"}
        change = decode_change({"eventID": str(uuid.uuid4()), "dynamodb": {"NewImage": image}})
        if isinstance(change, BookingMoved | ConferenceChanged | SeatsMoved):
            yield change


def _relay_messages(found: Stack) -> Messages:
    """Return the queues and schedules from the relay's environment variables."""
    environment = found.environment("RelayChangesFunction")
    common, relay = settings(environment), relay_settings(environment)
    return Queues(
        sqs=found.client("sqs"),
        promotions=common.promotions_queue,
        lapses=common.lapses_queue,
        starts=common.starts_queue,
        schedules=Schedules(client=found.client("scheduler"), **asdict(relay.timers)),
    )


def _now() -> Instant:
    return time.time_ns() // 1_000_000


if __name__ == "__main__":
    sys.exit(main())
