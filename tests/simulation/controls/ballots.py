"""Controls of ballots. Other ones are in tests/application/test_ballots.py."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters import waitlist
from booking.adapters.writes import seats as seat_writes
from booking.domain import seats
from tests.simulation.controls.focuses import BALLOT, DRAWING, ENTERING
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


@control("no entry joins once a draw has begun", "an entry that is not in the draw", ENTERING)
def _(stack: ExitStack) -> None:
    original = seats.enter

    def ungated(*arguments: Any) -> seats.SeatChange:
        return replace(original(*arguments), gate=None)

    swap(stack, seats, "enter", ungated)
