"""Controls of idempotency records."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters import table
from booking.adapters.transactions import Write
from booking.adapters.writes import idempotency as idempotency_writes
from booking.application import idempotency
from tests.simulation import runtime
from tests.simulation.controls.focuses import ONE_KEY, TOKENS
from tests.simulation.controls.registry import control, swap


@control(
    "an idempotency record is stored once", "a late copy of a request has a second effect", TOKENS
)
def _(stack: ExitStack) -> None:
    original = idempotency_writes.idempotency_record

    def loosened(stored: Any) -> Write:
        write = original(stored)
        return replace(write, parameters={"Item": write.parameters["Item"]})

    swap(stack, table, "idempotency_record", loosened)


@control(
    "a refused request looks for its idempotency record",
    "a copy of a successful request is refused",
    TOKENS,
)
def _(stack: ExitStack) -> None:
    handlers = runtime.loaded()

    def refuse(self: Any, route: Any, request: Any, refusal: Exception) -> Any:
        del self, route, request
        raise refusal

    swap(stack, handlers.api, "_first_answer", refuse)


@control(
    "a request waits for an idempotency record that is not visible yet",
    "an unnecessary Busy answer",
    ONE_KEY,
)
def _(stack: ExitStack) -> None:
    original = idempotency.FindFirstAnswer.__call__

    def hasty(self: Any, caller: Any, key: str, fingerprint: str, *, must_exist: bool) -> Any:
        del must_exist
        return original(self, caller, key, fingerprint, must_exist=False)

    swap(stack, idempotency.FindFirstAnswer, "__call__", hasty)
