"""Rules on the visibility, the times and the changes of categories."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from booking.domain.conference import (
    CAPACITY_LIMIT,
    SHARD_LIMIT,
    Conference,
    Instant,
    lanes_for,
    shards_for,
)
from booking.domain.pools import (
    CATEGORIES_LIMIT,
    ITEMS_LIMIT,
    Category,
    CategoryChange,
    Pool,
    category_id,
    counters_for,
    folded_name,
    items_of,
)
from booking.domain.realms import SIGNED_IN
from booking.domain.refusals import CategoryClosed, Invalid
from booking.domain.sales import check_sale_open


def names_of(attendee: str, email: str | None) -> frozenset[str]:
    """Return the names under which categories may be visible to a person.

    email: the verified address of the person, or None. A username that looks like an address does
    not count, because anybody may choose it without having that mailbox.
    """
    username = attendee.removeprefix(SIGNED_IN) if attendee.startswith(SIGNED_IN) else ""
    names = {username} if username and "@" not in username else set()
    if email is not None:
        names |= {email, "@" + email.rpartition("@")[2]}
    return frozenset(name.casefold() for name in names)


def visible(conference: Conference, names: Collection[str]) -> list[Category]:
    """Return the categories that are visible to a person with these names."""
    return [category for category in conference.categories if category.concerns(names)]


def check_invitable(conference: Conference, pool: Pool | None) -> Pool:
    """Return the pool if its organizer may invite people to it: any one, also a closed one.

    Raises Invalid (category).
    """
    empty = pool is not None and pool.category is None and not conference.capacity
    if pool is None or empty:
        raise Invalid("category", _choices(conference.categories, default_exists=not empty))
    return pool


def check_bookable(
    conference: Conference,
    pool: Pool | None,
    now: Instant,
    names: Collection[str] | None = None,
) -> Pool:
    """Return the pool if a person with these names may book it now.

    pool: that of the category which the person names; None if there is no such category.
    names: None if the person has already booked the category, so that it need not be visible.
    Raises Invalid (category), SaleNotOpen, CategoryClosed.
    """
    known = conference.categories if names is None else visible(conference, names)
    default_exists = conference.capacity > 0
    category = next((each for each in known if pool and each.id == pool.category), None)
    is_default = default_exists and pool is not None and pool.category is None
    if pool is None or (category is None and not is_default):
        raise Invalid("category", _choices(known, default_exists=default_exists))
    check_sale_open(conference.opens_at, now)
    if category is None:
        return pool
    if category.opens is not None and now < category.opens:
        raise CategoryClosed(opens=category.opens)
    if category.closes is not None and now >= category.closes:
        raise CategoryClosed
    return pool


def _choices(known: Collection[Category], *, default_exists: bool) -> str:
    """Return the problem with a category that is missing or unknown."""
    if not known:
        return "this conference has no category that you can book"
    names = ", ".join(category.name for category in known)
    return f"must be one of {names}" + (", or left out" if default_exists else "")


def shards_of_pools(capacities: Sequence[int], expected_demand: int | None) -> list[int]:
    """Return the shards of the pools of a new conference, together at most SHARD_LIMIT.

    expected_demand: of people for all pools; each expects its share by its seats.
    """
    total, every = max(1, sum(capacities)), len(capacities)
    demands = [expected_demand and -(-expected_demand * seats // total) for seats in capacities]
    wanted = [shards_for(*each) for each in zip(capacities, demands, strict=True)]
    if sum(wanted) <= SHARD_LIMIT:
        return wanted
    return [1 + shards * (SHARD_LIMIT - every) // sum(wanted) for shards in wanted]


def new_categories(wishes: Sequence[CategoryChange], shards: Sequence[int]) -> tuple[Category, ...]:
    """Return the categories of a new conference, each with its number of shards.

    Raises Invalid, which names a field as `categories.0.seats`.
    """
    found: dict[str, Category] = {}
    for number, (wish, count) in enumerate(zip(wishes, shards, strict=True)):
        category = _new(wish, found.keys(), count, _place(number))
        found[category.id] = category
    _check(list(found.values()), {each: _place(number) for number, each in enumerate(found)})
    return tuple(found.values())


def changed_categories(
    conference: Conference, changes: Sequence[CategoryChange]
) -> tuple[Category, ...]:
    """Return the categories of a conference after changes, which may add some.

    Raises Invalid, as `new_categories` does.
    """
    found = {category.id: category for category in conference.categories}
    places: dict[str, str] = {}
    for number, change in enumerate(changes):
        place = _place(number)
        known = _known(conference, change, place)
        if known is None:
            room = ITEMS_LIMIT - items_of(
                replace(conference, categories=tuple(found.values())).pools
            )
            category = _new(change, found.keys(), _shards_in(room, change.capacity), place)
        else:
            category = _changed(known, change, place)
        if category.id in places:
            raise Invalid(f"{place}.name", f"must not name {category.name} twice")
        places[category.id] = place
        found[category.id] = category
    _check(list(found.values()), places)
    return tuple(found.values())


def _place(number: int) -> str:
    return f"categories.{number}"


def _known(conference: Conference, change: CategoryChange, place: str) -> Category | None:
    """Return the category that a change is for; None for a new one. Raises Invalid."""
    if change.id is None:
        return conference.category_named(change.name or "")
    found = [category for category in conference.categories if category.id == change.id]
    if not found:
        raise Invalid(f"{place}.id", "must be the id of a category of this conference")
    return found[0]


def _shards_in(room: int, capacity: int | None) -> int:
    """Return the shards of an additional category, so that the conference can still be deleted."""
    wanted = shards_for(capacity or 1)
    fitting = [n for n in range(1, wanted + 1) if n + counters_for(lanes_for(n)) <= room]
    if not fitting:
        raise Invalid("categories", "must be fewer for a conference with this many seats")
    return fitting[-1]


def _new(wish: CategoryChange, taken: Collection[str], shards: int, place: str) -> Category:
    if wish.name is None:
        raise Invalid(f"{place}.name", "must be given")
    if wish.capacity is None:
        raise Invalid(f"{place}.seats", "must be given")
    _check_times(place, wish.opens, wish.closes)
    _check_seats(place, wish.capacity)
    return Category(
        id=category_id(wish.name, taken),
        name=wish.name,
        capacity=wish.capacity,
        shards=shards,
        lanes=lanes_for(shards),
        description=wish.description or "",
        opens=wish.opens,
        closes=wish.closes,
        visible_to=wish.visible_to or (),
    )


def _changed(known: Category, change: CategoryChange, place: str) -> Category:
    fields = ("name", "capacity", "description", "opens", "closes", "visible_to")
    given = {name: getattr(change, name) for name in fields}
    values: dict[str, Any] = {n: value for n, value in given.items() if value is not None}
    values |= dict.fromkeys(change.cleared)
    _check_times(place, values.get("opens", known.opens), values.get("closes", known.closes))
    _check_seats(place, values.get("capacity", known.capacity))
    return replace(known, **values)


def _check_times(place: str, opens: Instant | None, closes: Instant | None) -> None:
    if opens is not None and closes is not None and opens >= closes:
        raise Invalid(f"{place}.opens", "must open before it closes")


def _check_seats(place: str, seats: int) -> None:
    if not 1 <= seats <= CAPACITY_LIMIT:
        raise Invalid(f"{place}.seats", f"must be 1 to {CAPACITY_LIMIT}")


def _check(categories: Sequence[Category], places: Mapping[str, str]) -> None:
    """Raise Invalid if there are too many categories, or two with one name.

    places: the fields of the categories that are new or changed.
    """
    if len(categories) > CATEGORIES_LIMIT:
        raise Invalid("categories", f"must be at most {CATEGORIES_LIMIT}")
    for category in reversed(categories):
        named = {*_names(category)}
        others = {name for each in categories if each is not category for name in _names(each)}
        if category.id in places and named & others:
            raise Invalid(f"{places[category.id]}.name", "must have different names")


def _names(category: Category) -> tuple[str, str]:
    return category.id, folded_name(category.name)
