"""Controls of ballots. Those of the draw itself are in tests/application/test_ballots.py."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters import waitlist
from tests.simulation.controls.focuses import BALLOT
from tests.simulation.controls.registry import control, swap


@control("offers follow the draw", "seats in the order of joining", BALLOT)
def _(stack: ExitStack) -> None:
    original = waitlist.DynamoWaitlist.waiters

    def by_ticket(self: Any, pool: Any, limit: int) -> Any:
        return original(self, replace(pool, draw=None), limit)

    swap(stack, waitlist.DynamoWaitlist, "waiters", by_ticket)
