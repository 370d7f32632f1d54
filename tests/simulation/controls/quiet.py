"""Controls of quiet hours."""

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from booking.application import promote, relay, sweep
from booking.domain import transitions
from booking.domain.conference import SECOND_MS, whole_second
from tests.simulation.controls.focuses import NIGHT, QUIET
from tests.simulation.controls.registry import control, swap


@control("no offer begins in quiet hours", "an attendee is woken at night", QUIET)
def _(stack: ExitStack) -> None:
    swap(stack, promote, "_quiet_until", lambda *_: None)


@control("a deadline in quiet hours moves", "an attendee loses a seat asleep", QUIET)
def _(stack: ExitStack) -> None:
    def fixed(conference: Any, window: int, now: int) -> int:
        return min(whole_second(now + window * SECOND_MS), int(conference.start))

    swap(stack, transitions, "deadline_of", fixed)


@control("promotions wake after quiet hours", "a free seat stays while somebody waits", QUIET)
def _(stack: ExitStack) -> None:
    swap(stack, promote.Promote, "_wait_until", lambda *_: None)


@control("a change of quiet hours sends a nudge", "a free seat waits for earlier hours", NIGHT)
def _(stack: ExitStack) -> None:
    original = relay.nudges

    def of_seats(changes: Sequence[Any]) -> Any:
        return original([c for c in changes if isinstance(c, relay.SeatsMoved)])

    swap(stack, relay, "nudges", of_seats)


@control("a sweep finds nothing in quiet hours", "an alarm each night, without a fault", NIGHT)
def _(stack: ExitStack) -> None:
    swap(stack, sweep, "_is_quiet", lambda *_: False)
