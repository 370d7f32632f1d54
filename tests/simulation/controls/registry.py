"""The list of controls, and helpers that switch a guard off."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch

from booking.adapters.transactions import Write
from booking.adapters.writes import bookings as booking_writes
from booking.domain import seats
from booking.domain.seats import SeatChange
from tests.simulation.histories import Focus, Violation, lay_grounds

type Off = Callable[[ExitStack], None]


@dataclass(frozen=True, slots=True)
class Control:
    """One guard, the harm without it, and a function that switches it off."""

    name: str
    harm: str
    off: Off
    focus: Focus | None = None  # set if the harm needs a rare order


CONTROLS: list[Control] = []


def control(name: str, harm: str, focus: Focus | None = None) -> Callable[[Off], Off]:
    """Register a function that switches a guard off."""

    def named(off: Off) -> Off:
        CONTROLS.append(Control(name, harm, off, focus))
        return off

    return named


@contextmanager
def switched_off(chosen: Control) -> Iterator[None]:
    """Switch one guard off during the context."""
    lay_grounds()
    with ExitStack() as stack:
        chosen.off(stack)
        yield


def is_broken(off: Off, run: Callable[[int], object], seeds: Iterable[int], harm: str) -> bool:
    """Return whether, with a guard switched off, the history of a seed does this harm."""
    lay_grounds()
    with ExitStack() as stack:
        off(stack)
        for seed in seeds:
            try:
                run(seed)
            except Violation as violation:
                if harm in str(violation):
                    return True
    return False


def swap(stack: ExitStack, where: Any, name: str, instead: Any) -> None:
    """Replace a guard until the end of the stack."""
    stack.enter_context(patch.object(where, name, instead))


def change_of(stack: ExitStack, name: str, **other: Any) -> None:
    """Remove some conditions of a seat change."""
    original = getattr(seats, name)

    def loosened(*arguments: Any, **named: Any) -> Any:
        result = original(*arguments, **named)
        if isinstance(result, SeatChange):
            return replace(result, **other)
        return [replace(change, **other) for change in result]

    swap(stack, seats, name, loosened)


def unconditioned(stack: ExitStack, name: str, *values: str) -> None:
    """Remove the condition of a write; `values` are the placeholders that only it uses."""
    original = getattr(booking_writes, name)

    def loosened(*arguments: Any, **named: Any) -> Write:
        write: Write = original(*arguments, **named)
        parameters = {**write.parameters, "ConditionExpression": "attribute_exists(pk)"}
        given = parameters.get("ExpressionAttributeValues", {})
        values_left = {key: value for key, value in given.items() if key not in values}
        if "ExpressionAttributeValues" in parameters:
            parameters["ExpressionAttributeValues"] = values_left
        if not values_left:
            parameters.pop("ExpressionAttributeValues", None)
        if write.operation in ("Put", "Delete"):
            parameters.pop("ConditionExpression")
        return replace(write, parameters=parameters)

    swap(stack, booking_writes, name, loosened)
