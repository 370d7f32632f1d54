"""Controls of the other conditions and of the booking rules."""

from contextlib import ExitStack, suppress
from dataclasses import replace
from typing import Any

from booking.adapters import bookings, keys, waitlist
from booking.adapters.items.bookings import decode_waitlist_entry
from booking.adapters.transactions import Write
from booking.adapters.waitlist import DynamoWaitlist
from booking.adapters.writes import agendas
from booking.adapters.writes import bookings as booking_writes
from booking.application import book, lapse
from booking.application.ports.contention import Stale
from booking.domain import agenda, transitions
from booking.domain.booking import State
from booking.domain.refusals import NotConfirmable
from tests.simulation.controls.focuses import CROWD, LATE, OFFERS, SOON
from tests.simulation.controls.registry import control, swap, unconditioned
from tests.simulation.controls.seats import never_started


@control("a booking moves from the version read", "a cancellation is counted twice", OFFERS)
def _(stack: ExitStack) -> None:
    unconditioned(stack, "_booking_update", ":as_read", ":owner")


@control("becoming CONFIRMED checks the agenda", "two overlapping seats of one person")
def _(stack: ExitStack) -> None:
    original = agendas._agenda

    def loosened(transition: Any) -> Write:
        write = original(transition)
        values = write.parameters["ExpressionAttributeValues"]
        parameters = {
            **write.parameters,
            "ConditionExpression": "attribute_exists(pk)",
            "ExpressionAttributeValues": {
                key: value
                for key, value in values.items()
                if key not in (":agenda_read", ":booking")
            },
        }
        return replace(write, parameters=parameters)

    swap(stack, agendas, "_agenda", loosened)


@control("the order of writes matches the errors", "a condition's failing goes unnoticed")
def _(stack: ExitStack) -> None:
    original = booking_writes.transition_writes
    swap(stack, bookings, "transition_writes", lambda transition: original(transition)[:-1])


@control("an overlapping seat refuses", "two overlapping seats of one person")
def _(stack: ExitStack) -> None:
    swap(stack, agenda.Agenda, "check_no_overlap", lambda *_: None)


@control("becoming CONFIRMED drops overlapping places", "an attendee keeps an unusable place")
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "drop_overlapping", lambda *_: [])


@control("a live booking refuses another", "one person has two seats")
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "check_may_book", lambda *_: None)
    swap(stack, book, "check_may_book", lambda *_: None)


@control("an offer is confirmed in time only", "expiry waits for a timer to fire", LATE)
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "_check_confirmable", _only_offers)


def _only_offers(summary: Any, _now: int) -> None:
    if summary.standing.state is not State.CONFIRMATION_PENDING:
        raise NotConfirmable(summary.standing.state)


@control("nothing is booked after the start", "a booking after the start", SOON)
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "check_open", lambda *_: None)


@control("no seat is offered after the start", "an offer after the start")
def _(stack: ExitStack) -> None:
    never_started(stack)


@control("the lowest ticket is served", "a waiter is served out of turn")
def _(stack: ExitStack) -> None:
    original = DynamoWaitlist.waiters

    def last_first(self: Any, conference: Any, limit: int) -> Any:
        found = original(self, conference, max(limit, 50))
        return found[::-1][:limit]

    swap(stack, DynamoWaitlist, "waiters", last_first)


@control("lanes are merged", "a waiter of another lane is served out of turn")
def _(stack: ExitStack) -> None:
    swap(stack, keys, "ticket", lambda number: f"{999_999 - number:012d}")
    decode = decode_waitlist_entry
    swap(stack, waitlist, "decode_waitlist_entry", _place_of_reversed(decode))


def _place_of_reversed(original: Any) -> Any:
    def summary(item: Any, conference: Any) -> Any:
        number = 999_999 - int(item["sk"]["S"])
        return original({**item, "sk": {"S": str(number)}}, conference)

    return summary


@control("a ticket is above all others", "an attendee who joins later is served first", CROWD)
def _(stack: ExitStack) -> None:
    def alone(self: Any, conference: Any, request: str) -> int:
        many = conference.counters
        counter = keys.lane_of(request, many)
        with suppress(Stale):
            return int(self._count_up(conference, counter, counter or many, 1))
        return int(self._raise(conference, counter, counter or many, counter or many))

    swap(stack, DynamoWaitlist, "mint_ticket", alone)


@control("a lapse mints a new ticket", "an attendee with a lapsed offer stays first")
def _(stack: ExitStack) -> None:
    original = transitions.lapse

    def same_ticket(booking: Any, cause: Any, *, ticket: int, max_offers: int) -> Any:
        del ticket
        ticket = booking.summary.standing.ticket
        return original(booking, cause, ticket=ticket, max_offers=max_offers)

    swap(stack, lapse, "lapse", same_ticket)


@control("a canceled offer frees its seat", "a canceled offer blocks its seat for ever")
def _(stack: ExitStack) -> None:
    original = transitions._vacate

    def keep(summary: Any, *arguments: Any, **named: Any) -> Any:
        transition = original(summary, *arguments, **named)
        held = summary.standing.state is State.CONFIRMATION_PENDING
        return replace(transition, seats=()) if held else transition

    swap(stack, transitions, "_vacate", keep)
