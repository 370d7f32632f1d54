"""Positive controls: each guard that matters, and how to switch it off.

With a guard off, the simulation must find a violation within 500 histories. One whose removal
nothing notices would be dead code, or a hole in the checker.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from booking.adapters import items, journal, keys, transactions, writes
from booking.adapters.dynamodb import DynamoStore
from booking.adapters.transactions import Write
from booking.application import (
    attempts,
    book,
    cancel,
    catalog,
    confirm,
    lapse,
    ports,
    promote,
    reactivate,
    receipts,
    relay,
    start,
)
from booking.application.relay import BookingMoved
from booking.domain import agenda, rights, seats, transitions
from booking.domain.booking import State
from booking.domain.refusals import ConferenceStarted, NotConfirmable, NotReactivatable
from booking.domain.seats import Gate, SeatChange
from tests.simulation import runtime
from tests.simulation.histories import Focus, lay_grounds

type Off = Callable[[ExitStack], None]


@dataclass(frozen=True, slots=True)
class Control:
    """One guard: what it is, what happens without it, and how to take it away."""

    name: str
    harm: str
    off: Off
    focus: Focus | None = None  # what its histories dwell on, where the harm needs a rare order


# A free seat behind an open gate, slow requests, and workers that come late.
RUSH = Focus((3, 8, 10), pace={"deliver": 0.05, "relay": 0.05, "request": 6.0}, requests=(6, 10))
# Seats freed behind a closed gate of several shards, and offers to confirm.
QUEUE = Focus((2, 4, 9, 11), pace={"request": 4.0})
# Many shards, and more than one counter of tickets.
CROWD = Focus((11,), pace={"request": 4.0})
FEW = Focus(
    (9,),
    pace={"task": 30.0, "deliver": 20.0, "relay": 20.0, "request": 0.3, "wait": 0.01},
    requests=(6, 10),
)
LOST = Focus((9,), rates={"lost after": 0.15}, pace={"request": 1.0}, requests=(10, 14))
STORMY = Focus(
    (1, 9),
    rates={"early": 0.9, "throttle": 0.4},
    pace={"wait": 1.0, "deliver": 6.0, "relay": 6.0},
    requests=(5, 8),
)
LATE = Focus(
    (1, 2),
    rates={"late": 0.5},
    pace={"deliver": 1.0, "relay": 6.0, "wait": 2.0, "request": 0.5},
    requests=(8, 12),
)
OFFERS = Focus(
    (9,),
    pace={"request": 1.0, "deliver": 6.0, "relay": 6.0, "wait": 0.2},
    requests=(16, 24),
)
CLOSING = Focus((12,), pace={"wait": 3.0, "deliver": 6.0, "request": 0.5}, requests=(4, 7))
SOON = Focus((6, 12), rates={"clock skew": 1.0}, pace={"wait": 4.0})
TORN = Focus((4, 9, 11), rates={"torn": 0.9}, pace={"request": 6.0, "deliver": 6.0, "relay": 6.0})

CONTROLS: list[Control] = []


def control(name: str, harm: str, focus: Focus | None = None) -> Callable[[Off], Off]:
    """Name a guard's removal."""

    def named(off: Off) -> Off:
        CONTROLS.append(Control(name, harm, off, focus))
        return off

    return named


@contextmanager
def switched_off(chosen: Control) -> Iterator[None]:
    """Run without one guard."""
    lay_grounds()
    with ExitStack() as stack:
        chosen.off(stack)
        yield


def swap(stack: ExitStack, where: Any, name: str, instead: Any) -> None:
    """Put something else where a guard was."""
    stack.enter_context(patch.object(where, name, instead))


def change_of(stack: ExitStack, name: str, **other: Any) -> None:
    """Let a change of seats be made without some of what must hold for it."""
    original = getattr(seats, name)

    def loosened(*arguments: Any, **named: Any) -> Any:
        made = original(*arguments, **named)
        if isinstance(made, SeatChange):
            return replace(made, **other)
        return [replace(change, **other) for change in made]

    swap(stack, seats, name, loosened)


def unconditioned(stack: ExitStack, name: str, *values: str) -> None:
    """Let a write happen whatever its condition says; the values are the condition's own."""
    original = getattr(writes, name)

    def loosened(*arguments: Any, **named: Any) -> Write:
        write: Write = original(*arguments, **named)
        parameters = {**write.parameters, "ConditionExpression": "attribute_exists(pk)"}
        given = parameters.get("ExpressionAttributeValues", {})
        kept = {key: value for key, value in given.items() if key not in values}
        if "ExpressionAttributeValues" in parameters:
            parameters["ExpressionAttributeValues"] = kept
        if not kept:
            parameters.pop("ExpressionAttributeValues", None)
        if write.operation in ("Put", "Delete"):
            parameters.pop("ConditionExpression")
        return replace(write, parameters=parameters)

    swap(stack, writes, name, loosened)


# ---------------------------------------------------------------------- conditions of seats


@control("a free seat is a condition", "a last seat is sold twice, because a lock was skipped")
def _(stack: ExitStack) -> None:
    original = writes._seat_conditions

    def loosened(change: SeatChange) -> Any:
        return original(replace(change, free=max(0, change.free), part=max(0, change.part)))

    def any_part(self: SeatChange) -> None:
        del self

    swap(stack, writes, "_seat_conditions", loosened)
    swap(stack, SeatChange, "__post_init__", any_part)


@control("a seat is taken at an open gate only", "a direct booking slips past the queue", RUSH)
def _(stack: ExitStack) -> None:
    change_of(stack, "take", gate=None)


@control("one joins at a closed gate only", "somebody waits behind an open gate")
def _(stack: ExitStack) -> None:
    change_of(stack, "join", gate=None)


@control("one joins for cause only", "somebody waits though a seat is free for nobody")
def _(stack: ExitStack) -> None:
    change_of(stack, "join", for_cause=False)


@control("gates close over empty shards only", "somebody waits though a seat is free")
def _(stack: ExitStack) -> None:
    change_of(stack, "close_and_join", none_free=False)


@control(
    "open gates are closed, not closed ones", "a late closer brings an ended gate back", CLOSING
)
def _(stack: ExitStack) -> None:
    change_of(stack, "close_and_join", gate=None, fenced=False)


@control(
    "gates reopen with the counters as read", "a direct booking passes one who just joined", QUEUE
)
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
    """Keep what counts for the lists; only what decides is to change."""
    swap(stack, catalog, "seat", SimpleNamespace(**vars(seats)))


@control("an offer needs a gate that has not ended", "an offer is made after the start")
def _(stack: ExitStack) -> None:
    change_of(stack, "offer", gate=None, fenced=False)
    _never_started(stack)


@control("an ended gate fences what people do", "a confirmation after the end", SOON)
def _(stack: ExitStack) -> None:
    for name in ("confirm", "rejoin", "give_up", "give_back", "leave"):
        change_of(stack, name, fenced=False)


# ---------------------------------------------------------------------- conditions of the rest


@control("a booking moves from the version read", "a cancellation is counted twice", OFFERS)
def _(stack: ExitStack) -> None:
    unconditioned(stack, "_booking_update", ":as_read", ":owner")


@control("becoming CONFIRMED checks the agenda", "two overlapping seats of one person")
def _(stack: ExitStack) -> None:
    original = writes._agenda

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

    swap(stack, writes, "_agenda", loosened)


@control("the order of writes keeps its meaning", "a condition's failing goes unnoticed")
def _(stack: ExitStack) -> None:
    original = writes.of_transition
    swap(stack, writes, "of_transition", lambda transition: original(transition)[:-1])


# ---------------------------------------------------------------------- rules


@control("an overlapping seat refuses", "two overlapping seats of one person")
def _(stack: ExitStack) -> None:
    swap(stack, agenda.Agenda, "check_no_overlap", lambda *_: None)


@control("becoming CONFIRMED drops overlapping places", "a person keeps a place he can't use")
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "drop_overlapping", lambda *_: [])


@control("a live booking refuses another", "one person has two seats")
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "admit", lambda *_: None)
    swap(stack, book, "admit", lambda *_: None)


@control("an offer is confirmed in time only", "expiry waits for a timer to fire", LATE)
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "_check_confirmable", _only_offers)


def _only_offers(place: Any, _now: int) -> None:
    if place.standing.state is not State.CONFIRMATION_PENDING:
        raise NotConfirmable(place.standing.state)


@control("nothing is booked after the start", "a booking after the start")
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "check_open", lambda *_: None)


@control("no offer is made after the start", "an offer after the start")
def _(stack: ExitStack) -> None:
    _never_started(stack)


def _never_started(stack: ExitStack) -> None:
    swap(stack, promote, "_closed_for_good", lambda *_: False)


@control("the lowest ticket is served", "a waiter is served out of turn")
def _(stack: ExitStack) -> None:
    original = DynamoStore.heads

    def last_first(self: Any, conference: Any, limit: int) -> Any:
        found = original(self, conference, max(limit, 50))
        return found[::-1][:limit]

    swap(stack, DynamoStore, "heads", last_first)


@control("lanes are merged", "a waiter of another lane is served out of turn")
def _(stack: ExitStack) -> None:
    swap(stack, keys, "ticket", lambda number: f"{999_999 - number:012d}")
    swap(stack, items, "to_waiting_place", _place_of_reversed(items.to_waiting_place))


def _place_of_reversed(original: Any) -> Any:
    def place(item: Any, conference: Any) -> Any:
        number = 999_999 - int(item["sk"]["S"])
        return original({**item, "sk": {"S": str(number)}}, conference)

    return place


@control("a ticket is above all others", "who joins later is served before", CROWD)
def _(stack: ExitStack) -> None:
    def alone(self: Any, conference: Any, request: str) -> int:
        many = conference.counters
        mine = keys.lane_of(request, many)
        with suppress(ports.Stale):
            return int(self._count_up(conference, mine, mine or many))
        return int(self._raise(conference, mine, mine or many))

    swap(stack, DynamoStore, "mint_ticket", alone)


@control("a lapse mints a new ticket", "who let an offer lapse stays first in line")
def _(stack: ExitStack) -> None:
    original = transitions.lapse

    def same_ticket(booking: Any, cause: Any, *, ticket: int, max_offers: int) -> Any:
        del ticket
        mine = booking.place.standing.ticket
        return original(booking, cause, ticket=mine, max_offers=max_offers)

    swap(stack, lapse, "lapse", same_ticket)


@control("a canceled offer frees its seat", "a canceled offer blocks its seat for ever")
def _(stack: ExitStack) -> None:
    original = transitions._vacate

    def keep(place: Any, *arguments: Any, **named: Any) -> Any:
        made = original(place, *arguments, **named)
        held = place.standing.state is State.CONFIRMATION_PENDING
        return replace(made, seats=()) if held else made

    swap(stack, transitions, "_vacate", keep)


# ---------------------------------------------------------------------- retries and repetition


@control("a booking recognises its own effect", "a booking that succeeded is refused")
def _(stack: ExitStack) -> None:
    original = book.Book._attempt

    def forgetful(self: Any, command: Any, minted: Any, keeping: Any, *, again: bool) -> Any:
        del again
        return original(self, command, minted, keeping, again=False)

    swap(stack, book.Book, "_attempt", forgetful)


@control(
    "a confirmation recognises its own effect", "a confirmation that succeeded is refused", LOST
)
def _(stack: ExitStack) -> None:
    original = confirm.Confirm._attempt
    swap(
        stack,
        confirm.Confirm,
        "_attempt",
        lambda self, booking, who, _request, keeping, *, again: original(
            self, booking, who, self.new_id(), keeping, again=again
        ),
    )


@control("a cancellation recognises its own effect", "a cancellation that succeeded is refused")
def _(stack: ExitStack) -> None:
    original = cancel.Cancel._attempt
    swap(
        stack,
        cancel.Cancel,
        "_attempt",
        lambda self, booking, who, _request, keeping, *, update, again: original(
            self, booking, who, self.new_id(), keeping, update=update, again=again
        ),
    )


@control("a lost race is tried again", "a request fails though it could have succeeded")
def _(stack: ExitStack) -> None:
    def once(self: Any, attempt: Callable[[int], Any]) -> Any:
        del self
        return attempt(0)

    swap(stack, attempts.Attempts, "__call__", once)


@control("an unknown outcome is looked at", "a lost reply is a 500")
def _(stack: ExitStack) -> None:
    swap(stack, transactions, "OutcomeUnknown", RuntimeError)


# ---------------------------------------------------------------------- after the transaction


@control("seats that move are nudged for", "a free seat stays while somebody waits")
def _(stack: ExitStack) -> None:
    swap(stack, relay, "nudges", lambda _: {})


@control("confirmations are nudged for too", "a free seat stays behind a closed gate", FEW)
def _(stack: ExitStack) -> None:
    def freed_or_joined(changes: Sequence[Any]) -> dict[str, Any]:
        return {
            c.conference: c
            for c in changes
            if isinstance(c, relay.SeatsMoved)
            and c.after.gate is Gate.CLOSED
            and (
                c.before is None or c.after.free > c.before.free or c.after.joined > c.before.joined
            )
        }

    swap(stack, relay, "nudges", freed_or_joined)


@control("nudges are deduplicated by event, never by content", "a nudge is swallowed")
def _(stack: ExitStack) -> None:
    original = relay.nudges

    def by_content(changes: Any) -> Any:
        return {name: replace(last, event_id=name) for name, last in original(changes).items()}

    swap(stack, relay, "nudges", by_content)


@control("an offer has a timer", "an expired offer waits for the sweeper")
def _(stack: ExitStack) -> None:
    swap(stack, relay, "arm", lambda *_: None)


@control("an early message is put back", "a timer that came early is lost")
def _(stack: ExitStack) -> None:
    original = lapse.Lapse._attempt

    class Silent:
        """Puts nothing back."""

        def lapse_at(self, *_: Any) -> None:
            """Forget it."""

    def attempt(self: Any, *arguments: Any) -> Any:
        return original(replace(self, messages=Silent()), *arguments)

    swap(stack, lapse.Lapse, "_attempt", attempt)


@control("a lapse re-reads the state", "expiry is applied to an offer that is not expired")
def _(stack: ExitStack) -> None:
    original = lapse.Lapse._attempt

    def eager(self: Any, booking_id: str, conference_id: str, minted: Any) -> Any:
        found = self.store.booking(booking_id)
        deadline = found.place.standing.deadline if found else None
        if deadline is None:
            return None
        hasty = replace(self, clock=lambda: max(self.clock(), deadline))
        return original(hasty, booking_id, conference_id, minted)

    swap(stack, lapse.Lapse, "_attempt", eager)


@control("history is keyed by version", "a replayed record is two entries")
def _(stack: ExitStack) -> None:
    numbers = iter(range(10**9))
    original = keys.history
    swap(
        stack,
        keys,
        "history",
        lambda booking, version: original(booking, version + 1000 * next(numbers)),
    )


@control("a failed message is reported", "a nudge or a timer is lost", STORMY)
def _(stack: ExitStack) -> None:
    handlers = runtime.loaded()
    for name in ("promote", "lapse", "start_conference"):
        handler = handlers.functions[name]
        quiet = _quiet(handler)
        stack.enter_context(patch.dict(handlers.functions, {name: quiet}))


def _quiet(handler: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def handled(event: Any, context: Any) -> Any:
        handler(event, context)
        return {"batchItemFailures": []}

    return handled


@control("a failed stream batch is reported", "what follows from a change is lost")
def _(stack: ExitStack) -> None:
    handlers = runtime.loaded()
    handler = handlers.functions["relay_changes"]
    stack.enter_context(patch.dict(handlers.functions, {"relay_changes": _quiet(handler)}))


@control("the counters' word is taken over a query's", "a nudge is dropped too early", TORN)
def _(stack: ExitStack) -> None:
    original = promote.Promote._attempt

    def credulous(self: Any, known: Any, request: str) -> Any:
        try:
            return original(self, known, request)
        except ports.Stale as stale:
            if stale.args:
                raise
            return promote.Step.NOTHING

    swap(stack, promote.Promote, "_attempt", credulous)


@control("the start ends the gates first", "somebody joins after the clean-up")
def _(stack: ExitStack) -> None:
    swap(stack, start.StartConference, "_end_gates", lambda *_: None)


class _Near:
    """A store that shows one waiter at a time."""

    def __init__(self, store: Any) -> None:
        self._store = store

    def heads(self, conference: Any, limit: int) -> Any:
        return self._store.heads(conference, min(limit, 1))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


@control("the start goes on until the counters are even", "somebody waits after the start")
def _(stack: ExitStack) -> None:
    original = start.StartConference._clear_page

    def one_page(self: Any, conference: Any) -> bool:
        with suppress(ports.Stale):
            original(replace(self, store=_Near(self.store)), conference)
        return True

    swap(stack, start.StartConference, "_clear_page", one_page)


# ---------------------------------------------------------------------- keys and cancellations

# People with tokens, who send things twice, cancel and come back.
TOKENS = Focus((14, 15), pace={"request": 3.0}, requests=(14, 22))
ONE_KEY = Focus((14,), rates={"torn": 0.9}, pace={"request": 6.0}, requests=(8, 12))
# The relay overtakes itself, and nobody comes to mend what it left.
OVERTAKEN = Focus(
    (4, 11, 13),
    rates={"duplicate": 0.9},
    pace={"relay": 60.0, "deliver": 60.0, "request": 1.0, "wait": 0.01, "task": 2.0},
    requests=(3, 5),
)
ORGANIZED = Focus((14, 15), pace={"request": 1.0, "wait": 1.0}, requests=(8, 12), organized=0.5)


@control("a receipt is kept once", "a request that comes late has a second effect", TOKENS)
def _(stack: ExitStack) -> None:
    original = writes.receipt

    def loosened(kept: Any) -> Write:
        write = original(kept)
        return replace(write, parameters={"Item": write.parameters["Item"]})

    swap(stack, writes, "receipt", loosened)


@control("a refused request looks for its receipt", "what succeeded is refused later", TOKENS)
def _(stack: ExitStack) -> None:
    handlers = runtime.loaded()

    def say(self: Any, route: Any, request: Any, said: Exception) -> Any:
        del self, route, request
        raise said

    swap(stack, handlers.api, "_first_answer", say)


@control("a receipt not visible yet is waited for", "busy for nothing", ONE_KEY)
def _(stack: ExitStack) -> None:
    original = receipts.FindReceipt.__call__

    def hasty(self: Any, owner: str, key: str, fingerprint: str, *, surely: bool) -> Any:
        del surely
        return original(self, owner, key, fingerprint, surely=False)

    swap(stack, receipts.FindReceipt, "__call__", hasty)


@control("only what its attendee canceled comes back", "an organizer's word is undone", ORGANIZED)
def _(stack: ExitStack) -> None:
    def canceled(booking: Any) -> None:
        if booking.place.standing.state is not State.CANCELED:
            raise NotReactivatable("it is live")

    swap(stack, transitions, "check_reactivatable", canceled)
    swap(stack, reactivate, "check_reactivatable", canceled)


@control("only its organizer cancels another's booking", "canceled by another", ORGANIZED)
def _(stack: ExitStack) -> None:
    swap(stack, rights.Caller, "organizes", lambda *_: True)


@control("a cancellation ends the gates", "somebody books what is canceled", ORGANIZED)
def _(stack: ExitStack) -> None:
    original = DynamoStore.cancel_conference

    def gates_stay(self: Any, *arguments: Any) -> None:
        with patch.object(seats, "end", lambda *_: []):
            original(self, *arguments)

    swap(stack, DynamoStore, "cancel_conference", gates_stay)
    swap(stack, transitions, "check_open", _only_started)


def _only_started(conference: Any, now: int) -> None:
    if conference.started(now):
        raise ConferenceStarted(over=False)


@control("a cancellation takes the seats too", "somebody keeps a seat of nothing", ORGANIZED)
def _(stack: ExitStack) -> None:
    swap(stack, start.StartConference, "_sold", lambda *_: [])


@control("a cancellation wakes the clean-up", "somebody keeps a place at nothing", ORGANIZED)
def _(stack: ExitStack) -> None:
    original = relay.arm

    def deaf(change: Any, *arguments: Any) -> None:
        if not (isinstance(change, relay.ConferenceChanged) and change.before):
            original(change, *arguments)

    swap(stack, relay, "arm", deaf)


@control("times change while nobody has booked", "somebody holds a seat at another time", ORGANIZED)
def _(stack: ExitStack) -> None:
    change_of(stack, "retime", retimed=False)
    change_of(stack, "take", revision=None)
    change_of(stack, "join", revision=None)


@control("whoever waits is not erased yet", "an erased waiter blocks the clean-up", TOKENS)
def _(stack: ExitStack) -> None:
    original = DynamoStore.pseudonymise

    def hasty(self: Any, booking: Any, pseudonym: str) -> None:
        if booking.place.standing.state in (State.WAITLISTED, State.CONFIRMATION_PENDING):
            self._put_if_new(items.of_new_agenda(pseudonym))
            self._transact(writes.pseudonym(booking, pseudonym))
        else:
            original(self, booking, pseudonym)

    swap(stack, DynamoStore, "pseudonymise", hasty)


@control("the history names no attendee", "the history still names somebody", TOKENS)
def _(stack: ExitStack) -> None:
    original = journal._entry

    def telling(move: BookingMoved) -> Any:
        return {**original(move), "actor": items.text(move.after.actor)}

    swap(stack, journal, "_entry", telling)


@control("older counts don't overwrite newer ones", "a list stays wrong", OVERTAKEN)
def _(stack: ExitStack) -> None:
    original = DynamoStore.summarize

    class Bare:
        """A client that forgets the condition."""

        def __init__(self, client: Any) -> None:
            self._client = client

        def put_item(self, *, TableName: str, Item: Any, **_: Any) -> Any:  # noqa: N803
            return self._client.put_item(TableName=TableName, Item=Item)

    def loosened(self: Any, *arguments: Any) -> None:
        original(replace(self, client=Bare(self.client)), *arguments)

    swap(stack, DynamoStore, "summarize", loosened)
