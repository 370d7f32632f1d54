"""Controls of the rules of categories: each pool counts, waits, promotes and closes by itself."""

from contextlib import ExitStack
from typing import Any

from booking.adapters.writes import conferences as conference_writes
from booking.application import book, relay, start
from booking.domain import seats
from booking.domain.pools import conference_of
from tests.simulation.controls.focuses import POOL, POOL_CHANGES, POOL_NIGHT, POOL_STARTS
from tests.simulation.controls.registry import control, swap


@control("the start ends the gates of each pool", "a category is booked after it", POOL_STARTS)
def _(stack: ExitStack) -> None:
    original = seats.end_all
    swap(stack, seats, "end_all", lambda pools: original(list(pools)[:1]))


@control("the start clears the waitlist of each pool", "somebody waits for ever", POOL_STARTS)
def _(stack: ExitStack) -> None:
    def of_default(self: Any, conference: Any) -> Any:
        return self.waitlist.heads(conference, limit=start.PAGE)

    swap(stack, start.StartConference, "_heads", of_default)


@control("seat changes nudge their own pool", "a free seat of a category stays", POOL)
def _(stack: ExitStack) -> None:
    original = relay.nudges

    def of_conferences(changes: Any) -> Any:
        return {conference_of(pool): last for pool, last in original(changes).items()}

    swap(stack, relay, "nudges", of_conferences)


@control("each pool has its own nudge", "quiet hours end for one category only", POOL_NIGHT)
def _(stack: ExitStack) -> None:
    swap(stack, relay, "deduplication_of", lambda _, change: change.event_id)


@control("seats move between pools once", "capacity is moved twice", POOL_CHANGES)
def _(stack: ExitStack) -> None:
    original = conference_writes._unchanged

    def loosened(*arguments: Any) -> str:
        return original(*arguments).replace("version = :as_read", "version >= :as_read")

    swap(stack, conference_writes, "_unchanged", loosened)


@control("a category is booked while it is open", "a category is booked too late", POOL)
def _(stack: ExitStack) -> None:
    swap(stack, book, "check_bookable", lambda _conference, pool, *_: pool)
