"""Histories with two gates: nobody is let in twice, also offline; controls show the harm."""

import os
import re
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters.transactions import Write
from booking.adapters.writes import bookings as booking_writes
from booking.adapters.writes import door as writes
from booking.application import check_in, gates, releases
from booking.domain import check_ins, seat_tickets, transitions
from tests.simulation import runtime
from tests.simulation.controls.registry import swap
from tests.simulation.door import run_at_the_door
from tests.simulation.entrance import DoorRules
from tests.simulation.histories import PARTIES, RELEASES, Focus, Tally, Violation, lay_grounds

HISTORIES = int(os.environ.get("DOOR_HISTORIES", "100"))
FIRST = 8_000_000
SEARCHED = 200
CAUGHT: dict[str, tuple[int, ...]] = {
    "_admits_again": (8_000_021,),
    "_admits_stale_editions": (8_000_084,),
}  # seeds that found the harm last; they run first
# One conference with several seats, which is sold, canceled, shrunk and admitted at once.
DOOR = Focus((2, 9, 14, *PARTIES), requests=(24, 40), openly=False)
# The same without faults, and with slow requests.
CROWD = replace(DOOR, rates={}, pace={"request": 8.0, "task": 4.0, "wait": 0.05})
# Each request is answered before the next one, so that gates go offline and come back often.
CALM = replace(CROWD, pace={"request": 0.5, "task": 30.0, "wait": 0.02})
# No-shows are released while people come, wait and go offline.
RELEASED = replace(
    DOOR, settings=RELEASES, requests=(6, 16), pace={"request": 1.0, "task": 12.0, "wait": 0.8}
)
# Few requests, so that people still wait when no-shows are released.
STAYING = replace(RELEASED, settings=RELEASES[1:], requests=(1, 2), rates={})
TORN = replace(DOOR, rates={"torn": 0.5, "lost after": 0.1, "crash after": 0.03})


def test_histories_at_the_door_break_no_invariant() -> None:
    tally, released = Tally(), 0
    for seed in range(FIRST, FIRST + HISTORIES):
        try:
            focus = (DOOR, CROWD, CALM, TORN, RELEASED, STAYING)[seed % 6]
            released += run_at_the_door(runtime.loaded(), seed, tally, focus)
        except Violation as violation:
            pytest.fail(f"seed {seed}\n{violation}")
    assert tally.answers["check_in", 201] > HISTORIES, tally.answers
    assert tally.answers["check_in", 204] > HISTORIES / 20, tally.answers
    assert released > HISTORIES / 10, released
    assert tally.answers["gates", 201] > HISTORIES / 4, tally.answers


def _loosened(stack: ExitStack, name: str, condition: str, instead: str, *values: str) -> None:
    """Replace a part of the condition of a write at the door, which uses these values."""
    original = getattr(writes, name)

    def loosened(*arguments: Any) -> Any:
        write = original(*arguments)
        given = write.parameters["ExpressionAttributeValues"]
        changed = write.parameters["ConditionExpression"].replace(condition, instead)
        left = {key: value for key, value in given.items() if key not in values or key in changed}
        parameters = {**write.parameters, "ExpressionAttributeValues": left}
        return replace(write, parameters={**parameters, "ConditionExpression": changed})

    swap(stack, writes, name, loosened)


ANY = "(attribute_exists(pk) OR attribute_not_exists(pk))"


def _admits_again(stack: ExitStack) -> None:
    """Neither the check-in nor the changes at the door are conditions."""
    swap(stack, writes, "as_at_the_door", lambda _: ("", {}))

    swap(stack, writes, "put_new", lambda item, error: Write("Put", {"Item": item}, error))


def _admits_what_is_not_sold(stack: ExitStack) -> None:
    _loosened(stack, "_booking_at_the_door", "version = :as_read", ANY, ":as_read")


def _cancels_what_is_present(stack: ExitStack) -> None:
    """A cancellation does not notice a check-in since its read."""
    swap(stack, booking_writes, "as_at_the_door", lambda _: ("", {}))


def _uncounted(stack: ExitStack) -> None:
    """A check-in does not depend on the holder of its part."""
    _loosened(stack, "_counted", writes.UNHELD, ANY)
    _loosened(stack, "_counted", "holder = :holder", ANY, ":holder")


def _shares_parts(stack: ExitStack) -> None:
    """A gate that goes offline gets the parts of others too: the same ticket passes both."""
    swap(stack, DoorRules, "broken_by_gate", lambda *_: iter(()))  # the harm itself, not the rule

    def everything(parts: Any, gate: str, wanted: int | None) -> Any:
        del gate, wanted
        return [part.number for part in parts]

    swap(stack, gates, "parts_to_hold", everything)
    _loosened(stack, "held", writes.UNHELD, ANY)
    swap(stack, gates, "held_by", _all_held)
    swap(stack, check_ins, "check_held", lambda *_: None)
    _uncounted(stack)


def _all_held(parts: Any, holder: str) -> Any:
    """Return all parts, because a later gate has overwritten the holder."""
    del holder
    return [part for part in parts if part.holder is not None]


def _admits_what_a_gate_holds(stack: ExitStack) -> None:
    swap(stack, check_ins, "check_held", lambda *_: None)
    _uncounted(stack)


def _downloads_no_check_ins(stack: ExitStack) -> None:
    original = gates.ListValidSeats._attempt
    swap(
        stack,
        gates.ListValidSeats,
        "_attempt",
        lambda self, *arguments: replace(original(self, *arguments), admitted=[]),
    )


def _admits_stale_editions(stack: ExitStack) -> None:
    original = seat_tickets.check_valid
    swap(
        stack,
        check_ins,
        "check_valid",
        lambda ticket, booking, now, **merged: original(
            replace(ticket, edition=booking.edition) if booking else ticket, booking, now, **merged
        ),
    )


def _forgets_its_own_scan(stack: ExitStack) -> None:
    """A merge that is repeated is a new request."""
    original = check_in.Admit.__call__
    counter = iter(range(10**6))

    def anew(self: Any, command: Any, idempotency: Any = None) -> Any:
        return original(self, replace(command, scan=f"another-{next(counter)}"), idempotency)

    swap(stack, check_in.Admit, "__call__", anew)


def _always(booking: Any, conference: Any, part: Any, now: int) -> bool:
    del part
    return bool(booking.summary.standing.state == "CONFIRMED" and conference.releases(now))


def _releases_what_is_present(stack: ExitStack) -> None:
    """Neither the choice nor the transaction depends on check-ins."""
    for module in (releases, transitions):
        swap(stack, module, "is_no_show", _always)
    swap(stack, booking_writes, "as_at_the_door", lambda _: ("", {}))


def _releases_what_a_gate_holds(stack: ExitStack) -> None:
    original, write = check_ins.is_no_show, booking_writes._released

    def unheld(booking: Any, conference: Any, part: Any, now: int) -> bool:
        return original(booking, conference, replace(part, holder=None), now)

    def unconditioned(*arguments: Any) -> Any:
        found = write(*arguments)
        return replace(found, parameters={**found.parameters, "ConditionExpression": ANY})

    for module in (releases, transitions):
        swap(stack, module, "is_no_show", unheld)
    swap(stack, booking_writes, "_released", unconditioned)


def _releases_late_sales(stack: ExitStack) -> None:
    for module in (releases, transitions):
        swap(
            stack,
            module,
            "is_no_show",
            lambda b, c, p, now: _always(b, c, p, now) and not b.admitted and p.holder is None,
        )


def _releases_nothing(stack: ExitStack) -> None:
    swap(stack, releases.NextRelease, "__call__", lambda *_: None)


@pytest.mark.parametrize(
    ("off", "focus", "noticed"),
    [
        (_admits_again, CROWD, "counts 2 seats"),
        (_admits_what_is_not_sold, CROWD, "not sold"),
        (_cancels_what_is_present, CROWD, "not sold"),
        (_shares_parts, CALM, "two people|two gates"),
        (_admits_what_a_gate_holds, CALM, "another gate holds"),
        (_downloads_no_check_ins, CALM, "two people|two gates"),
        (_admits_stale_editions, DOOR, "earlier edition"),
        (_forgets_its_own_scan, CALM, "two gates"),
        (_releases_what_is_present, RELEASED, "not sold|but present"),
        (_releases_what_a_gate_holds, RELEASED, "a gate holds"),
        (_releases_late_sales, RELEASED, "sold after"),
        (_releases_nothing, STAYING, "seat of the no-show"),
    ],
    ids=lambda given: getattr(given, "__name__", ""),
)
def test_without_the_guard_somebody_is_let_in_wrongly(
    off: Callable[[ExitStack], None], focus: Focus, noticed: str
) -> None:
    lay_grounds()
    with ExitStack() as stack:
        off(stack)
        for seed in (*CAUGHT.get(off.__name__, ()), *range(FIRST, FIRST + SEARCHED)):
            try:
                run_at_the_door(runtime.loaded(), seed, Tally(), focus)
            except Violation as violation:
                first = str(violation).partition("\n")[0]
                assert re.search(noticed, first), f"seed {seed}: {first}"
                return
    pytest.fail("no history noticed the missing guard")
