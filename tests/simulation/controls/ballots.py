"""Controls of ballots."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters import waitlist
from booking.adapters.writes import seats as seat_writes
from booking.application import admission
from tests.simulation.controls.focuses import BALLOT, DRAW
from tests.simulation.controls.registry import change_of, control, swap


@control("nobody leaves while the entries are read", "a digest without an entry", DRAW)
def _(stack: ExitStack) -> None:
    original = seat_writes._gate_conditions

    def loosened(change: Any) -> Any:
        return [each for each in original(change) if each[1] != ":drawing"]

    swap(stack, seat_writes, "_gate_conditions", loosened)


@control("entries need the gate of the ballot", "an entry that no draw has", DRAW)
def _(stack: ExitStack) -> None:
    change_of(stack, "enter", gate=None)


@control("offers follow the draw", "seats in the order of joining", BALLOT)
def _(stack: ExitStack) -> None:
    original = waitlist.DynamoWaitlist.waiters

    def by_ticket(self: Any, pool: Any, limit: int) -> Any:
        return original(self, replace(pool, draw=None), limit)

    swap(stack, waitlist.DynamoWaitlist, "waiters", by_ticket)


@control("a ticket of before the draw is not used after it", "a late booking is drawn", DRAW)
def _(stack: ExitStack) -> None:
    def kept(self: Any, pool: Any, *, entering: bool = False) -> int:
        del entering
        if self._ticket is None:
            self._ticket = self.parts.waitlist.mint_ticket(pool, self.request)
        return int(self._ticket)

    swap(stack, admission.Admission, "_take_ticket", kept)
