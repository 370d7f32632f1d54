"""Controls of deleted conferences, and of those that have their ids."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters import conferences, keys
from booking.adapters.transactions import Write
from booking.adapters.writes import deletions
from booking.application import add_conference
from booking.domain import seats
from tests.simulation.controls.focuses import DELETED, DELETED_CLEAN_UP
from tests.simulation.controls.registry import change_of, control, swap


@control("a deletion needs the seats that it read", "a booking loses its conference", DELETED)
def _(stack: ExitStack) -> None:
    original = deletions._deleted_seats

    def unconditional(*arguments: Any) -> Any:
        write = original(*arguments)
        return replace(write, parameters={"Key": write.parameters["Key"]})

    swap(stack, deletions, "_deleted_seats", unconditional)


@control(
    "a conference continues the numbers of the deleted one",
    "a booking has the times of a deleted conference",
    DELETED,
)
def _(stack: ExitStack) -> None:
    def without_revision(conference: Any, former: Any) -> Any:
        return replace(conference, generation=former.generation + 1, version=former.version + 1)

    swap(stack, add_conference, "succeeding", without_revision)


@control(
    "the clean-up needs an ended gate",
    "the clean-up of a deleted conference cancels bookings of the next one",
    DELETED_CLEAN_UP,
)
def _(stack: ExitStack) -> None:
    swap(stack, seats, "at_ended_gate", list)


@control(
    "gates end for the conference that was read",
    "nobody can book a conference whose name was free",
    DELETED_CLEAN_UP,
)
def _(stack: ExitStack) -> None:
    change_of(stack, "end", revision=None)


@control("a late relay lists no deleted conference", "a deleted conference is listed", DELETED)
def _(stack: ExitStack) -> None:
    original = deletions.deletion

    def unlisted(*arguments: Any) -> Any:
        return [
            Write("Delete", {"Key": keys.summary(arguments[0].id)}, write.on_condition_failed)
            if write.operation == "Put"
            else write
            for write in original(*arguments)
        ]

    swap(stack, conferences, "deletion", unlisted)
