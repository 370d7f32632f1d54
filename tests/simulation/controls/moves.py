"""Controls of moves between the pools of a conference."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.application import lapse, move
from booking.domain import seat_tickets, transitions
from booking.domain.conference import Conference
from booking.domain.transitions import Transition
from tests.simulation.controls.focuses import POOL_ASKS, POOL_MOVES
from tests.simulation.controls.registry import control, swap


def _with_seats(stack: ExitStack, some: slice) -> None:
    """Write only some of the seat changes of a move; the first one gives seats up."""
    original = transitions.move

    def partly(*arguments: Any) -> Transition:
        moved = original(*arguments)
        waits = moved.moved_to is None
        return moved if waits else replace(moved, seats=moved.seats[some])

    swap(stack, move, "move", partly)


@control("a move takes the seats of its target", "a move leaves neither seat", POOL_MOVES)
def _(stack: ExitStack) -> None:
    _with_seats(stack, slice(1))


@control("a move gives up the seats that it leaves", "a move leaves both seats", POOL_MOVES)
def _(stack: ExitStack) -> None:
    _with_seats(stack, slice(1, None))


@control("a move writes the agenda", "the agenda names the former category", POOL_MOVES)
def _(stack: ExitStack) -> None:
    original = Transition.moves.fget  # type: ignore[attr-defined]

    def by_standing(self: Transition) -> bool:
        return bool(original(replace(self, moved_to=None)))

    swap(stack, Transition, "moves", property(by_standing))


@control("a moved booking has new tickets", "a ticket of the other category is valid", POOL_MOVES)
def _(stack: ExitStack) -> None:
    original = seat_tickets.newly_sold

    def unmoved(*arguments: Any, handed_over: bool, moved: bool = False) -> bool:
        del moved
        return original(*arguments, handed_over=handed_over)

    swap(stack, transitions, "newly_sold", unmoved)


@control("a booking moves to open categories only", "a move enters a closed category", POOL_MOVES)
def _(stack: ExitStack) -> None:
    swap(stack, move, "check_bookable", lambda _conference, pool, *_: pool)


def _with_claimed_seats(stack: ExitStack, some: slice) -> None:
    """Write only some of the seat changes of a claimed move; the first one gives seats up."""
    original = transitions._claim_move

    def partly(*arguments: Any) -> Transition:
        moved = original(*arguments)
        return replace(moved, seats=moved.seats[some])

    swap(stack, transitions, "_claim_move", partly)


@control("a claimed move sells the offered seats", "a claim leaves neither seat", POOL_ASKS)
def _(stack: ExitStack) -> None:
    _with_claimed_seats(stack, slice(1))


@control("a claimed move gives up its seats", "a claim leaves both seats", POOL_ASKS)
def _(stack: ExitStack) -> None:
    _with_claimed_seats(stack, slice(1, None))


@control("a lapsed request has a ticket of its pool", "the ticket of another waitlist", POOL_ASKS)
def _(stack: ExitStack) -> None:
    original = lapse.Lapse._attempt

    def of_booking(self: Any, *arguments: Any, **named: Any) -> Any:
        with ExitStack() as inner:
            find = Conference.pool

            def default(conference: Any, _category: str | None) -> Any:
                return find(conference, None)

            swap(inner, Conference, "pool", default)
            return original(self, *arguments, **named)

    swap(stack, lapse.Lapse, "_attempt", of_booking)


@control("a moving booking waits once", "a booking waits in two places", POOL_ASKS)
def _(stack: ExitStack) -> None:
    original = transitions.check_movable

    def movable(booking: Any, now: int) -> None:
        original(replace(booking, linked=None), now)

    swap(stack, transitions, "check_movable", movable)
    swap(stack, move, "check_movable", movable)
