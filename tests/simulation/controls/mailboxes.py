"""Controls of holds of mailboxes: one live booking of a conference for each of them."""

from contextlib import ExitStack
from typing import Any

from booking.adapters.writes import bookings
from booking.adapters.writes import mailbox_holds as writes
from booking.application import mailbox_holds
from tests.simulation.controls.focuses import ONE_MAILBOX
from tests.simulation.controls.registry import control, swap


@control("a mailbox has one live booking", "two accounts have two seats", ONE_MAILBOX)
def _(stack: ExitStack) -> None:
    swap(stack, mailbox_holds, "check_mailbox_free", lambda *_: None)


@control("a hold is taken after the last one", "two accounts book at the same time", ONE_MAILBOX)
def _(stack: ExitStack) -> None:
    original = writes.mailbox_writes

    def unconditional(*arguments: Any) -> Any:
        found = original(*arguments)
        for write in found:
            write.parameters.pop("ConditionExpression")
            write.parameters.pop("ExpressionAttributeValues", None)
        return found

    swap(stack, bookings, "mailbox_writes", unconditional)
