"""Pools: what is counted. A pool has seats, gates, lanes, tickets and offers of its own.

A conference is what is announced, and at the same time its default pool, which has the id of the
conference. Each of its categories is a further pool. The rules on seats and on the order of the
waitlist hold for each pool; the agenda of an attendee has one booking of the conference.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Protocol

from booking.domain.ballot import Draw

CATEGORIES_LIMIT = 20
COUNTER_LIMIT = 4  # because each ticket reads all counters; an item permits 3,000 reads a second
LANES_PER_COUNTER = 2  # because a counter permits 1,000 writes a second, one for each ticket
# Shards and counters of all pools, so that one transaction can delete the conference.
ITEMS_LIMIT = 95
_SEPARATOR = "~"  # between the id of a conference and that of a category
_ID_BYTES = 3


class Pool(Protocol):
    """The owner of seats, gates, lanes and tickets."""

    @property
    def id(self) -> str:
        """The id of the pool."""

    @property
    def conference_id(self) -> str:
        """The id of its conference."""

    @property
    def category(self) -> str | None:
        """The id of its category; None for the default pool."""

    @property
    def capacity(self) -> int:
        """The number of its seats."""

    @property
    def shards(self) -> int:
        """The number of shards of the seats."""

    @property
    def lanes(self) -> int:
        """The number of lanes of the waitlist."""

    @property
    def counters(self) -> int:
        """The number of counters that issue the tickets."""

    @property
    def start(self) -> int:
        """The start of its conference, in milliseconds."""

    @property
    def end(self) -> int:
        """The end of its conference, in milliseconds."""

    @property
    def revision(self) -> int:
        """The revision of the times of its conference."""

    @property
    def generation(self) -> int:
        """The number of deleted conferences that had the same id."""

    @property
    def draws_at(self) -> int | None:
        """The instant of the draw, in milliseconds; None: its seats are not sold by a ballot."""

    @property
    def draw(self) -> Draw | None:
        """The draw of its ballot; None before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A category of seats, as the conference stores it."""

    id: str  # unique in its conference
    name: str
    capacity: int
    shards: int
    lanes: int
    description: str = ""
    opens: int | None = None  # an instant in milliseconds: booked from then on; None: at once
    closes: int | None = None  # booked until then; None: until the start
    visible_to: tuple[str, ...] = ()  # see `concerns`; empty: everybody

    def __post_init__(self) -> None:
        """Check the invariants of a category."""
        assert self.capacity >= 1
        assert 1 <= self.lanes <= self.shards
        assert self.opens is None or self.closes is None or self.opens < self.closes

    def concerns(self, names: Collection[str]) -> bool:
        """Return whether it is visible to a person with these names.

        names: the username, the verified email address, and the domain of that address after an @,
        all case-folded. Each entry of `visible_to` is one of them.
        """
        return not self.visible_to or any(entry.casefold() in names for entry in self.visible_to)

    def is_open(self, now: int) -> bool:
        """Return whether it can be booked at `now`."""
        opened = self.opens is None or now >= self.opens
        return opened and (self.closes is None or now < self.closes)

    def is_named(self, name: str) -> bool:
        """Return whether this is its id or its name. Case and multiple spaces do not count."""
        return name == self.id or folded_name(name) == folded_name(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryChange:
    """The wish of an organizer for a new category, or for changes of one that exists.

    None leaves a field of an existing category unchanged.
    """

    id: str | None = None  # of the category to change; None: the one with this name, or a new one
    name: str | None = None
    capacity: int | None = None
    description: str | None = None
    opens: int | None = None
    closes: int | None = None
    visible_to: tuple[str, ...] | None = None
    cleared: frozenset[str] = frozenset()  # opens and closes that get no value any more


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryPool:
    """The pool of a category."""

    conference_id: str
    category: str
    capacity: int
    shards: int
    lanes: int
    start: int
    end: int
    revision: int
    generation: int

    @property
    def id(self) -> str:
        """The id of the pool."""
        return pool_id(self.conference_id, self.category)

    @property
    def counters(self) -> int:
        """The number of counters that issue the tickets."""
        return counters_for(self.lanes)

    @property
    def draws_at(self) -> None:
        """None, because only a conference without categories is sold by a ballot."""

    @property
    def draw(self) -> None:
        """None, as `draws_at`."""


def pool_id(conference_id: str, category: str | None) -> str:
    """Return the id of a pool; category None is the default pool."""
    return conference_id if category is None else f"{conference_id}{_SEPARATOR}{category}"


def conference_of(pool: str) -> str:
    """Return the conference of a pool id."""
    return pool.partition(_SEPARATOR)[0]


def category_of(pool: str) -> str | None:
    """Return the category of a pool id, or None for a default pool."""
    return pool.partition(_SEPARATOR)[2] or None


def folded_name(name: str) -> str:
    """Return the form of a category's name that is equal for equal names."""
    return " ".join(name.split()).casefold()


def category_id(name: str, taken: Collection[str] = ()) -> str:
    """Return the id of a new category, derived from its name, unless the id is taken.

    A request with the name of a category can thus read its seats together with the conference.
    """
    for again in range(len(taken) + 1):
        salted = f"{folded_name(name)}#{again}" if again else folded_name(name)
        found = blake2b(salted.encode(), digest_size=_ID_BYTES).hexdigest()
        if found not in taken:
            return found
    raise AssertionError("more ids than categories")


def probable_id(named: str) -> str:
    """Return the probable id of a category by its id or its name, before the conference is read."""
    is_id = len(named) == 2 * _ID_BYTES and not set(named) - set("0123456789abcdef")
    return named if is_id else category_id(named)


def counters_for(lanes: int) -> int:
    """Return the number of ticket counters of a waitlist with these lanes."""
    return min(COUNTER_LIMIT, -(-lanes // LANES_PER_COUNTER))


def items_of(pools: Iterable[Pool]) -> int:
    """Count the shards and the counters of pools."""
    return sum(pool.shards + pool.counters for pool in pools)
