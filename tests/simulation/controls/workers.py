"""Controls of the work after a transaction: relay, timers, promotions, start."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from booking.adapters import keys
from booking.application import lapse, promote, relay, start
from booking.application.ports.contention import Stale
from booking.domain.seats import Gate
from tests.simulation import runtime
from tests.simulation.controls.focuses import FEW, STORMY, TORN_WAITLIST
from tests.simulation.controls.registry import control, swap


@control("seat changes send a nudge", "a free seat stays while somebody waits")
def _(stack: ExitStack) -> None:
    swap(stack, relay, "nudges", lambda _: {})


@control("confirmations send a nudge, too", "a free seat stays behind a closed gate", FEW)
def _(stack: ExitStack) -> None:
    def freed_or_joined(changes: Sequence[Any]) -> dict[str, Any]:
        return {
            c.pool: c
            for c in changes
            if isinstance(c, relay.SeatsMoved)
            and c.after.gate is Gate.CLOSED
            and (
                c.before is None or c.after.free > c.before.free or c.after.joined > c.before.joined
            )
        }

    swap(stack, relay, "nudges", freed_or_joined)


@control("nudges are deduplicated by event, never by content", "a nudge is swallowed")
def _(stack: ExitStack) -> None:
    original = relay.nudges

    def by_content(changes: Any) -> Any:
        return {name: replace(last, event_id=name) for name, last in original(changes).items()}

    swap(stack, relay, "nudges", by_content)


@control("an offer has a timer", "an expired offer waits for the sweeper")
def _(stack: ExitStack) -> None:
    swap(stack, relay, "set_timers", lambda *_: None)


@control("an early message is put back", "a timer that came early is lost")
def _(stack: ExitStack) -> None:
    original = lapse.Lapse._attempt

    class Silent:
        """A queue that drops messages."""

        def lapse_at(self, *_: Any) -> None:
            """Drop the message."""

    def attempt(self: Any, *arguments: Any) -> Any:
        return original(replace(self, messages=Silent()), *arguments)

    swap(stack, lapse.Lapse, "_attempt", attempt)


@control("a lapse re-reads the state", "expiry is applied to an offer that is not expired")
def _(stack: ExitStack) -> None:
    original = lapse.Lapse._attempt

    def eager(self: Any, booking_id: str, conference_id: str, minted: Any) -> Any:
        found = self.bookings.find(booking_id)
        deadline = found.summary.standing.deadline if found else None
        if deadline is None:
            return None
        hasty = replace(self, clock=lambda: max(self.clock(), deadline))
        return original(hasty, booking_id, conference_id, minted)

    swap(stack, lapse.Lapse, "_attempt", eager)


@control("history is keyed by version", "a replayed record is two entries")
def _(stack: ExitStack) -> None:
    numbers = iter(range(10**9))
    original = keys.history
    swap(
        stack,
        keys,
        "history",
        lambda booking, version: original(booking, version + 1000 * next(numbers)),
    )


@control("a failed message is reported", "a nudge or a timer is lost", STORMY)
def _(stack: ExitStack) -> None:
    handlers = runtime.loaded()
    for name in ("promote", "lapse", "start_conference"):
        handler = handlers.functions[name]
        quiet = _quiet(handler)
        stack.enter_context(patch.dict(handlers.functions, {name: quiet}))


def _quiet(handler: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def handled(event: Any, context: Any) -> Any:
        handler(event, context)
        return {"batchItemFailures": []}

    return handled


@control("a failed stream batch is reported", "the consequences of a change are lost")
def _(stack: ExitStack) -> None:
    handlers = runtime.loaded()
    handler = handlers.functions["relay_changes"]
    stack.enter_context(patch.dict(handlers.functions, {"relay_changes": _quiet(handler)}))


@control("the counters decide, not a query", "a nudge is dropped too early", TORN_WAITLIST)
def _(stack: ExitStack) -> None:
    original = promote.Promote._attempt

    def credulous(self: Any, known: Any, request: str) -> Any:
        try:
            return original(self, known, request)
        except Stale as stale:
            if stale.args:
                raise
            return promote.Step.NOTHING

    swap(stack, promote.Promote, "_attempt", credulous)


@control("the start ends the gates first", "somebody joins after the clean-up")
def _(stack: ExitStack) -> None:
    swap(stack, start.StartConference, "_end_gates", lambda *_: None)


class _Near:
    """A waitlist that returns at most one waiter."""

    def __init__(self, waitlist: Any) -> None:
        self._waitlist = waitlist

    def heads(self, conference: Any, limit: int) -> Any:
        return self._waitlist.heads(conference, min(limit, 1))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._waitlist, name)


@control("the start goes on until the counters are even", "somebody waits after the start")
def _(stack: ExitStack) -> None:
    original = start.StartConference._clear_page

    def one_page(self: Any, conference: Any, end_of_run: float) -> bool:
        with suppress(Stale):
            original(replace(self, waitlist=_Near(self.waitlist)), conference, end_of_run)
        return True

    swap(stack, start.StartConference, "_clear_page", one_page)
