"""Controls of sales in rush mode."""

from contextlib import ExitStack
from typing import Any

from booking.adapters import rush as rush_adapter
from booking.application import relay, rush, rush_ahead, rush_groups, sweep
from booking.application.admission import Admission
from booking.domain import categories
from tests.simulation.controls.focuses import (
    QUEUED,
    QUEUED_LONG,
    QUEUED_LOST,
    QUEUED_MAILBOXES,
    QUEUED_OPENING,
    QUEUED_STORM,
)
from tests.simulation.controls.registry import control, swap


@control("the stream starts a run for each new request", "a queue waits for the sweeper", QUEUED)
def _(stack: ExitStack) -> None:
    class Nothing:
        """Matches no change."""

    swap(stack, relay, "RequestQueued", Nothing)


@control("a group has a mailbox once", "a transaction writes an item twice", QUEUED_MAILBOXES)
def _(stack: ExitStack) -> None:
    swap(stack, rush_groups.Decisions, "_ids_of", lambda _, entry: {entry.attendee})


@control("nobody passes a queue", "passes the queue", QUEUED_LONG)
def _(stack: ExitStack) -> None:
    swap(stack, rush_adapter.DynamoRushQueue, "is_empty", lambda *_: True)


@control("a sale in rush mode is booked by its queue", "booked beside its queue", QUEUED)
def _(stack: ExitStack) -> None:
    swap(stack, Admission, "queues_first", lambda *_: False)


@control("nobody is served before the opening", "booked before its sale opens", QUEUED_OPENING)
def _(stack: ExitStack) -> None:
    swap(stack, rush, "is_served", lambda *_: True)
    swap(stack, categories, "check_sale_open", lambda *_: None)


@control("the sweeper finds a queue that was left", "a request is lost", QUEUED_LOST)
def _(stack: ExitStack) -> None:
    swap(stack, sweep.Sweep, "_look_at_queue", lambda *_: False)


@control("the sweeper knows a queue that nobody served", "a request is lost", QUEUED_LOST)
def _(stack: ExitStack) -> None:
    swap(stack, rush_adapter.DynamoRushQueue, "watch", lambda *_: None)


@control("a queue that could not be read is not empty", "nobody serves the queue", QUEUED_STORM)
def _(stack: ExitStack) -> None:
    original = rush_ahead.Ahead._failed

    def is_last(ahead: Any) -> None:
        original(ahead)
        ahead.is_last = True

    swap(stack, rush_ahead.Ahead, "_failed", is_last)
