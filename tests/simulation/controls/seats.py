"""Controls of the conditions on seats and gates."""

from contextlib import ExitStack
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from booking.adapters.writes import seats as seat_writes
from booking.application import catalog, promote
from booking.domain import seats
from booking.domain.seats import SeatChange
from tests.simulation.controls.focuses import CLOSING, HURRY, OFFERS, QUEUE, SOON
from tests.simulation.controls.registry import change_of, control, swap


@control("a free seat is a condition", "a last seat is sold twice, because a lock was skipped")
def _(stack: ExitStack) -> None:
    original = seat_writes._seat_conditions

    def loosened(change: SeatChange) -> Any:
        return original(replace(change, free=max(0, change.free), part=max(0, change.part)))

    def any_part(self: SeatChange) -> None:
        del self

    swap(stack, seat_writes, "_seat_conditions", loosened)
    swap(stack, SeatChange, "__post_init__", any_part)


@control("a seat is taken at an open gate only", "a direct booking slips past the queue", HURRY)
def _(stack: ExitStack) -> None:
    change_of(stack, "take", gate=None)


@control("attendees join at a closed gate only", "an attendee waits behind an open gate", OFFERS)
def _(stack: ExitStack) -> None:
    change_of(stack, "join", gate=None)


@control(
    "attendees join the waitlist only for a reason",
    "an attendee waits although a free seat has no claim",
)
def _(stack: ExitStack) -> None:
    change_of(stack, "join", too_few_for=0)


@control("gates close over empty shards only", "an attendee waits although a seat is free")
def _(stack: ExitStack) -> None:
    change_of(stack, "close_and_join", at_most_free=None)


@control(
    "open gates are closed, not closed ones", "a late closer brings an ended gate back", CLOSING
)
def _(stack: ExitStack) -> None:
    change_of(stack, "close_and_join", gate=None, fenced=False)


@control("gates reopen with the counters as read", "a direct booking passes a new waiter", QUEUE)
def _(stack: ExitStack) -> None:
    change_of(stack, "reopen", queue=None)


@control("gates reopen when nothing is held", "a direct booking passes an offer")
def _(stack: ExitStack) -> None:
    _lists_as_they_are(stack)
    swap(stack, seats, "held", lambda _: 0)
    change_of(stack, "reopen", nothing_held=False)


@control("gates reopen when nobody waits", "a direct booking passes a waiter")
def _(stack: ExitStack) -> None:
    _lists_as_they_are(stack)
    swap(stack, seats, "waiting", lambda _: 0)


def _lists_as_they_are(stack: ExitStack) -> None:
    """Leave the counts of the lists unchanged: the control changes only decisions."""
    swap(stack, catalog, "seat", SimpleNamespace(**vars(seats)))


@control("an offer needs a gate that has not ended", "a seat is offered after the start")
def _(stack: ExitStack) -> None:
    change_of(stack, "offer", gate=None, fenced=False)
    never_started(stack)


@control("an ended gate stops requests", "a confirmation after the end", SOON)
def _(stack: ExitStack) -> None:
    for name in ("confirm", "rejoin", "release_held", "release_sold", "leave"):
        change_of(stack, name, fenced=False)


def never_started(stack: ExitStack) -> None:
    swap(stack, promote, "_closed_for_good", lambda *_: False)
