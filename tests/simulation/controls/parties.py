"""Controls of the rules of parties."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from booking.adapters import stream
from booking.adapters.writes import bookings as booking_writes
from booking.application import offers, promote
from booking.domain import booking as bookings
from booking.domain import promotion, seats, transitions
from booking.domain.parties import Party
from booking.domain.promotion import OfferSeats, Passage, Waiter
from tests.simulation.controls.focuses import PARTY, PARTY_OFFERS, PARTY_SPREAD
from tests.simulation.controls.registry import control, swap


@control("an offer counts the seats that pass a party", "a party is passed for ever", PARTY)
def _(stack: ExitStack) -> None:
    def uncounted(*arguments: Any) -> Any:
        return original(*arguments[:5])

    original = transitions.promote
    swap(stack, promote, "promote", uncounted)


@control("a pass is counted once", "a party saves seats too early", PARTY)
def _(stack: ExitStack) -> None:
    original = booking_writes._passed

    def twice(waiter: Waiter, passage: Passage) -> Any:
        return original(waiter, replace(passage, total=2 * passage.total - waiter.passed))

    swap(stack, booking_writes, "_passed", twice)


@control("each pass is recorded", "a party does not learn what passed it", PARTY)
def _(stack: ExitStack) -> None:
    swap(stack, stream, "_passed", lambda *_: None)


@control("the bound stops passes", "small parties overtake a large one for ever", PARTY)
def _(stack: ExitStack) -> None:
    swap(stack, Waiter, "lets_pass", lambda *_: True)


@control("a party is not split without its consent", "a family gets one seat of three", PARTY)
def _(stack: ExitStack) -> None:
    swap(stack, Party, "share", lambda self, free: min(self.size, free))


@control("the first party that fits is first", "a single person passes a party that fits", PARTY)
def _(stack: ExitStack) -> None:
    original = promotion.choose_offer

    def smallest(waiters: Any, *rest: Any, **named: Any) -> Any:
        choice = original(waiters, *rest, **named)
        if isinstance(choice, OfferSeats) and len(waiters) > 1:
            small = min(waiters, key=lambda waiter: waiter.summary.standing.party.size)
            seats = small.summary.standing.party.share(rest[0])
            return OfferSeats(to=small, seats=seats) if seats else choice
        return choice

    swap(stack, offers, "choose_offer", smallest)
    original_call = offers.NextOffer.__call__

    def reading_more(self: Any, *arguments: Any) -> Any:
        return original_call(replace(self, waitlist=_Longer(self.waitlist)), *arguments)

    swap(stack, offers.NextOffer, "__call__", reading_more)


class _Longer:
    """A waitlist that returns several waiters instead of the first one."""

    def __init__(self, waitlist: Any) -> None:
        self._waitlist = waitlist

    def waiters(self, conference: Any, limit: int) -> Any:
        return self._waitlist.waiters(conference, max(limit, 3))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._waitlist, name)


@control("collected seats leave their shards", "seats are counted in two shards", PARTY_SPREAD)
def _(stack: ExitStack) -> None:
    original = seats.collected
    swap(stack, seats, "collected", lambda change, plan: original(change, plan)[:1])


@control(
    "a confirmation of fewer seats frees the rest", "held seats belong to nobody", PARTY_OFFERS
)
def _(stack: ExitStack) -> None:
    original = seats.confirm

    def kept(*arguments: Any, returned: int = 0) -> Any:
        del returned
        return original(*arguments)

    swap(stack, seats, "confirm", kept)


@control("a lapsed party waits for all its seats", "a partial offer shrinks a party", PARTY_OFFERS)
def _(stack: ExitStack) -> None:
    original = bookings.waiting_again

    def smaller(standing: Any, ticket: int) -> Any:
        again = original(standing, ticket)
        return replace(again, seats=standing.seats, party=Party(standing.seats))

    swap(stack, transitions, "waiting_again", smaller)


@control("a smaller party keeps its ticket and its entry", "a party loses its place", PARTY)
def _(stack: ExitStack) -> None:
    original = booking_writes._kept_entry

    def nothing(summary: Any) -> Any:
        write = original(summary)
        update = {**write.parameters, "UpdateExpression": "SET a = :a, v = :v"}
        values = update["ExpressionAttributeValues"]
        update["ExpressionAttributeValues"] = {k: values[k] for k in (":a", ":v", ":booking")}
        return replace(write, parameters=update)

    swap(stack, booking_writes, "_kept_entry", nothing)


@control("a smaller party keeps its first guests", "a guest without a seat is stored", PARTY)
def _(stack: ExitStack) -> None:
    swap(stack, transitions, "_fewer_guests", lambda *_: None)


@control("a canceled booking forgets its guests", "names are stored for nothing", PARTY)
def _(stack: ExitStack) -> None:
    swap(stack, transitions.Transition, "forgets_guests", property(lambda _: False))
