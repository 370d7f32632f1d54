"""make rearm: set every timer anew, and nudge for every closed gate, as the table asks for now.

    make rearm                      the local stack
    make rearm STACK=name           one in the account that the AWS environment names

After a restore no timer stands for what was restored. Timers are set by the code that the relay
sets them with; whatever is set twice has no effect.
"""

import argparse
import sys
import time
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from booking.adapters.messages import Queues, Schedules
from booking.adapters.stream import to_change
from booking.application.correlation import following
from booking.application.ports import Clock, Messages
from booking.application.relay import (
    BookingMoved,
    Change,
    ConferenceChanged,
    SeatsMoved,
    arm,
    nudges,
)
from booking.domain.conference import Instant
from booking.edge.settings import relay_settings, settings
from operations import stack
from operations.stack import NoStack, Stack

type Item = dict[str, Any]
PAGE = 100  # timers sent together


def main() -> int:
    """Re-arm one stack; return 0, or 2 where there is none."""
    parser = argparse.ArgumentParser(description="Set every timer anew.")
    parser.add_argument("--stack", help="default: the local one")
    try:
        found = stack.find(parser.parse_args().stack)
    except NoStack as missing:
        print(missing)
        return 2
    print(f"{rearm_stack(found)} timers and nudges sent")
    return 0


def rearm_stack(found: Stack) -> int:
    """Re-arm what a stack's own table holds; return how many timers and nudges were sent."""
    items = stack.walk(found.client("dynamodb"), found.table)
    return rearm(items, _as_the_relay(found), _now)


def rearm(items: Iterable[Item], messages: Messages, clock: Clock) -> int:
    """Send what the relay would, had each item just been written; return how much that was.

    It is followed by the id that the item was written under, else by one of this run.
    """
    changes = list(_unfinished(items))
    run = str(uuid.uuid4())
    for first in range(0, len(changes), PAGE):
        page = changes[first : first + PAGE]
        for conference, last in nudges(page).items():
            with following(last.correlation or run):
                messages.nudge(conference, last.event_id)
        with messages.together() as together:
            for change in page:
                with following(change.correlation or run):
                    arm(change, together, clock())
    return len(changes)


def _unfinished(items: Iterable[Item]) -> Iterator[Change]:
    """Read as changes the items that anything is still to happen to: the index `due` has them."""
    for item in items:
        if "due_pk" not in item:
            continue
        seen = {name: value for name, value in item.items() if name != "restored"}
        change = to_change({"eventID": str(uuid.uuid4()), "dynamodb": {"NewImage": seen}})
        if isinstance(change, BookingMoved | ConferenceChanged | SeatsMoved):
            yield change


def _as_the_relay(found: Stack) -> Messages:
    """The queues and schedules that the relay's own environment names."""
    environment = found.environment("RelayChangesFunction")
    told, relay = settings(environment), relay_settings(environment)
    return Queues(
        sqs=found.client("sqs"),
        promotions=told.promotions_queue,
        lapses=told.lapses_queue,
        starts=told.starts_queue,
        schedules=Schedules(client=found.client("scheduler"), **asdict(relay.timers)),
    )


def _now() -> Instant:
    return time.time_ns() // 1_000_000


if __name__ == "__main__":
    sys.exit(main())
