"""Controls of ballots. Other ones are in tests/application/test_ballots.py."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters import waitlist
from booking.adapters.writes import seats as seat_writes
from booking.application import draw
from tests.simulation.controls.focuses import BALLOT, DRAWING
from tests.simulation.controls.registry import control, swap


@control("offers follow the draw", "seats in the order of joining", BALLOT)
def _(stack: ExitStack) -> None:
    original = waitlist.DynamoWaitlist.waiters

    def by_ticket(self: Any, pool: Any, limit: int) -> Any:
        return original(self, replace(pool, draw=None), limit)

    swap(stack, waitlist.DynamoWaitlist, "waiters", by_ticket)


@control("no entry leaves while a draw reads", "a draw with entries that have left", DRAWING)
def _(stack: ExitStack) -> None:
    original = seat_writes._seat_conditions

    def unfenced(change: Any) -> Any:
        conditions, names, values = original(change)
        if ":drawing" in values:
            del values[":drawing"]
            conditions = [each for each in conditions if ":drawing" not in each]
        used = {name: of for name, of in names.items() if name in " ".join(conditions)}
        return conditions or ["attribute_exists(pk)"], used, values

    swap(stack, seat_writes, "_seat_conditions", unfenced)
    # Few histories have a request at the instant of a later read.
    swap(stack, draw, "SETTLING", 0)
