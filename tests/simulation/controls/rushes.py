"""Controls of sales in rush mode."""

from contextlib import ExitStack

from booking.application import relay, rush
from tests.simulation.controls.focuses import QUEUED, QUEUED_MAILBOXES
from tests.simulation.controls.registry import control, swap


@control("the stream starts a run for each new request", "a queue waits for the sweeper", QUEUED)
def _(stack: ExitStack) -> None:
    class Nothing:
        """Matches no change."""

    swap(stack, relay, "RequestQueued", Nothing)


@control("a group has a mailbox once", "a transaction writes an item twice", QUEUED_MAILBOXES)
def _(stack: ExitStack) -> None:
    swap(stack, rush._Run, "_ids_of", lambda _, entry: {entry.attendee})
