"""Controls of retries, and of requests that recognize their own effect."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

from booking.adapters import transactions
from booking.application import attempts, book, cancel, confirm
from tests.simulation.controls.focuses import LOST
from tests.simulation.controls.registry import control, swap


@control("a booking recognises its own effect", "a booking that succeeded is refused")
def _(stack: ExitStack) -> None:
    original = book.Book._attempt

    def forgetful(self: Any, *arguments: Any, again: bool) -> Any:
        del again
        return original(self, *arguments, again=False)

    swap(stack, book.Book, "_attempt", forgetful)


@control(
    "a confirmation recognises its own effect", "a confirmation that succeeded is refused", LOST
)
def _(stack: ExitStack) -> None:
    original = confirm.Confirm._attempt
    swap(
        stack,
        confirm.Confirm,
        "_attempt",
        lambda self, booking, who, _request, idempotency, **named: original(
            self, booking, who, self.new_id(), idempotency, **named
        ),
    )


@control("a cancellation recognises its own effect", "a cancellation that succeeded is refused")
def _(stack: ExitStack) -> None:
    original = cancel.Cancel._attempt
    swap(
        stack,
        cancel.Cancel,
        "_attempt",
        lambda self, booking, who, _request, idempotency, **named: original(
            self, booking, who, self.new_id(), idempotency, **named
        ),
    )


@control("a lost race is tried again", "a request fails though it could have succeeded")
def _(stack: ExitStack) -> None:
    def once(self: Any, attempt: Callable[[int], Any]) -> Any:
        del self
        return attempt(0)

    swap(stack, attempts.Attempts, "__call__", once)


@control("an unknown outcome is checked", "a lost reply is a 500")
def _(stack: ExitStack) -> None:
    swap(stack, transactions, "OutcomeUnknown", RuntimeError)
