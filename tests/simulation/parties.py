"""The rules of parties, written again from the design, to check every commit.

A party that needs more seats than are free may be passed by later tickets, but at most by two seats
for each of its own. In the last window before the start no seats are saved for it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.simulation.pools import pool_of

type Image = dict[str, Any]
PASSES_PER_SEAT = 2
HOLDING = {"CONFIRMED", "CONFIRMATION_PENDING"}


def size_of(booking: Image) -> int:
    """Return the number of seats that a booking wants."""
    size: int = booking.get("party", 1)
    return size


def least_of(booking: Image) -> int:
    """Return the least number of seats that it takes."""
    least: int = booking.get("accept", size_of(booking))
    return least


def seats_of(booking: Image) -> int:
    """Return the number of seats that it holds or waits for."""
    seats: int = booking.get("seats", 1)
    return seats


def share_of(booking: Image, free: int) -> int:
    """Return the number of free seats that it takes."""
    return min(size_of(booking), free) if free >= least_of(booking) else 0


def taken_by(bookings: Iterable[Image]) -> int:
    """Count the seats that bookings hold."""
    return sum(seats_of(b) for b in bookings if b["state"] in HOLDING)


@dataclass(slots=True)
class Seen:
    """The seats that a task read last, and the capacity. Readers may see a part of a commit."""

    free: dict[tuple[str, str], int] = field(default_factory=dict)  # by pool and shard
    capacities: dict[str, int] = field(default_factory=dict)  # by pool

    def free_of(self, pool: str) -> int:
        """Return the free seats of a pool."""
        return sum(free for (name, _), free in self.free.items() if name == pool)


@dataclass(slots=True)
class Parties:
    """The passes of each party after the commits so far."""

    passed: dict[str, int] = field(default_factory=dict)  # by booking: seats, at least
    passing: dict[str, int] = field(default_factory=dict)  # the same, of the last offer only

    def copied(self) -> "Parties":
        """Return an independent copy."""
        return Parties(dict(self.passed))

    def note(self, new: Image) -> None:
        """Note a transition: a new ticket begins without passes."""
        if new["state"] == "WAITLISTED" and new["verb"] not in {"accept", "shrink"}:
            self.passed.pop(new["id"], None)

    def broken_by_offer(
        self, known: Image, new: Image, earlier: Sequence[Image], seen: Seen, *, saving: bool
    ) -> Iterator[str]:
        """Yield the rules that an offer breaks. earlier: the waiters that it passes, in order."""
        yield from broken_by_size(known, new)
        name = pool_of(new)
        self.passing = {}
        free, capacity = seen.free_of(name), seen.capacities[name]
        for at, waiter in enumerate(earlier):
            who, share = waiter["id"][-4:], share_of(waiter, free)
            blocked = saving and any(self.passes(w, share, capacity) for w in earlier[:at])
            if share and not blocked:
                yield f"offered before the earlier waiter {who}, who fits"
            if saving and self.passes(waiter, seats_of(new), capacity):
                yield f"passes the party {who} by more than the bound"
            if saving:
                self.passed[waiter["id"]] = self.passed.get(waiter["id"], 0) + seats_of(new)
                self.passing[waiter["id"]] = seats_of(new)

    def passes(self, waiter: Image, seats: int, capacity: int) -> bool:
        """Return whether these seats would pass a waiter by more than the bound."""
        bound = PASSES_PER_SEAT * size_of(waiter)
        return least_of(waiter) <= capacity and self.passed.get(waiter["id"], 0) + seats > bound


def offerable(
    waiting: Sequence[Image], passed: dict[str, int], free: int, capacity: int, *, saving: bool
) -> bool:
    """Return whether free seats can be offered to one of the waiters, in order of their tickets."""
    rules = Parties(passed=passed)
    for at, waiter in enumerate(waiting):
        seats = share_of(waiter, free)
        blocked = saving and any(rules.passes(w, seats, capacity) for w in waiting[:at])
        if seats and not blocked:
            return True
    return False


def broken_by_size(known: Image | None, new: Image) -> Iterator[str]:
    """Yield the rules on the size of a party that a transition breaks."""
    if known is None:
        return
    if new["state"] == "CONFIRMATION_PENDING":
        if (size_of(new), least_of(new)) != (size_of(known), least_of(known)):
            yield "an offer changes the party"
        if not least_of(new) <= seats_of(new) <= size_of(new):
            yield "an offer splits a party without its consent"


def broken_by_shrink(known: Image, new: Image) -> Iterator[str]:
    """Yield the rules that a smaller party breaks."""
    if new["changed_at"] >= new["start"]:
        yield "shrunk after the start"
    if new["actor"] != new["attendee"]:
        yield "another user shrinks a booking"
    if new.get("ticket") != known.get("ticket"):
        yield "a smaller party loses its ticket"
    if not least_of(new) <= seats_of(new) == size_of(new) < size_of(known):
        yield "a party does not shrink, or splits"


def counted(changes: Sequence[tuple[Image | None, Image]], offered: Image | None) -> Iterator[str]:
    """Yield the waitlist entries whose passes a commit changes by other than the offered seats."""
    for old, new in changes:
        if old is None or new["sk"] == "BOOKING" or "b" not in new or "pk" not in new:
            continue
        grown = new.get("p", 0) - old.get("p", 0)
        if grown and (offered is None or grown != seats_of(offered)):
            yield f"the passes of {new['b'][-4:]} changed by {grown}"


def uncounted(
    changes: Sequence[tuple[Image | None, Image]], passing: dict[str, int]
) -> Iterator[str]:
    """Yield the waiters that an offer passes without counting its seats. passing: by waiter."""
    counted_of = {
        new["b"]: new.get("p", 0) - old.get("p", 0)
        for old, new in changes
        if old is not None and new["sk"] != "BOOKING" and "b" in new
    }
    for waiter, seats in passing.items():
        if counted_of.get(waiter.removesuffix("+")) != seats:
            yield f"{seats} seats that pass {waiter[-5:]} are not counted"


def broken_by_guests(known: Image | None, new: Image) -> Iterator[str]:
    """Yield the rules on guests that a transition breaks. A new booking names them itself."""
    guests = new.get("guests", [])
    if known is None:
        if len(guests) >= size_of(new):
            yield "more guests than seats"
        return
    forgotten = new["state"] == "CANCELED" or new["attendee"] != known["attendee"]
    remaining = [] if forgotten else known.get("guests", [])[: size_of(new) - 1]
    if guests != remaining:
        yield f"has the guests {guests}, not {remaining}"
