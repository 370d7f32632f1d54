"""Controls of the linked requests of bookings that wait for more seats."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters.transactions import Write
from booking.adapters.writes import agendas
from booking.adapters.writes import bookings as booking_writes
from booking.application import admission, change_party
from booking.domain import seats, transitions
from booking.domain.admission import choose_admission
from booking.domain.booking import State, Verb
from booking.domain.seats import SeatChange
from tests.simulation.controls.focuses import GROWING
from tests.simulation.controls.registry import control, swap


@control("a request for more seats is the last in line", "newcomers are overtaken", GROWING)
def _(stack: ExitStack) -> None:
    original = admission.Admission._waitlisted

    def first(self: Any, request: Any, **named: Any) -> Any:
        decision = original(self, request, **named)
        if request.growing is None:
            return decision
        return replace(decision, becomes=replace(decision.becomes, ticket=0))

    swap(stack, admission.Admission, "_waitlisted", first)


@control("a booking grows where a newcomer could", "free seats go past the waitlist", GROWING)
def _(stack: ExitStack) -> None:
    original = seats.take

    def anyway(*arguments: Any) -> SeatChange:
        return replace(original(*arguments), gate=None)

    def choosing(conference: Any, read: Any, *rest: Any, **named: Any) -> Any:
        opened = [replace(each, gate=seats.Gate.OPEN) for each in read]
        return choose_admission(conference, opened, *rest, **named)

    decide = admission.Admission.decide

    def deciding(self: Any, request: Any, *rest: Any, **named: Any) -> Any:
        if request.growing is None:
            return decide(self, request, *rest, **named)
        with ExitStack() as inner:
            swap(inner, admission, "choose_admission", choosing)
            swap(inner, seats, "take", anyway)
            return decide(self, request, *rest, **named)

    swap(stack, admission.Admission, "decide", deciding)


@control("a claim needs its booking", "a canceled booking gets seats", GROWING)
def _(stack: ExitStack) -> None:
    original = booking_writes._booking

    def unconditioned(transition: Any) -> Write:
        write = original(transition)
        if transition.unlinks is None or transition.cause.verb is not Verb.CONFIRM:
            return write
        values = {**write.parameters["ExpressionAttributeValues"]}
        del values[":as_read"]
        loosened = {"ConditionExpression": "attendee = :owner", "ExpressionAttributeValues": values}
        return replace(write, parameters={**write.parameters, **loosened})

    swap(stack, booking_writes, "_booking", unconditioned)


@control("claimed seats are counted once", "they are sold and still held", GROWING)
def _(stack: ExitStack) -> None:
    def twice(conference: str, held_in: int, shard: int, more: int, *, returned: int) -> Any:
        del held_in, returned
        return [SeatChange(pool=conference, shard=shard, sold=more, part=more)]

    swap(stack, seats, "claim", twice)


@control("claimed seats move with their part", "a shard sells more than it has", GROWING)
def _(stack: ExitStack) -> None:
    def left(conference: str, held_in: int, shard: int, more: int, *, returned: int) -> Any:
        del shard
        return [seats.confirm(conference, held_in, more, returned=returned)]

    swap(stack, seats, "claim", left)


@control("a request ends with its booking", "a canceled booking is offered seats", GROWING)
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "_unlinking", lambda transition, _: transition)


@control("a request that ends leaves the waitlist", "seats are offered to nobody", GROWING)
def _(stack: ExitStack) -> None:
    original = booking_writes._without_agenda

    def staying(transition: Any) -> Any:
        request = transition.unlinks
        writes = original(transition)
        if request is None or request.standing.state is not State.WAITLISTED:
            return writes
        left = booking_writes._leave_waitlist(request).parameters["Key"]
        return [write for write in writes if write.parameters.get("Key") != left]

    swap(stack, booking_writes, "_without_agenda", staying)


@control("one request for each booking", "a booking waits in two places", GROWING)
def _(stack: ExitStack) -> None:
    original = transitions.check_growable

    def growable(booking: Any, now: int) -> None:
        original(replace(booking, linked=None), now)

    swap(stack, transitions, "check_growable", growable)
    swap(stack, change_party, "check_growable", growable)


@control("a request changes the version on the agenda", "agenda and booking differ", GROWING)
def _(stack: ExitStack) -> None:
    original = agendas._unchanged_place

    def unwritten(summary: Any) -> Write:
        write = original(summary)
        values = {**write.parameters["ExpressionAttributeValues"]}
        del values[":version"]
        update = {"UpdateExpression": "ADD version :one", "ExpressionAttributeValues": values}
        return replace(write, parameters={**write.parameters, **update})

    swap(stack, agendas, "_unchanged_place", unwritten)
