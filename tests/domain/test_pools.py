"""Pools: their ids, their shards, and the rules of categories."""

from dataclasses import replace

import pytest

from booking.domain.categories import (
    changed_categories,
    check_bookable,
    check_invitable,
    names_of,
    new_categories,
    shards_of_pools,
)
from booking.domain.conference import Conference, parts_of
from booking.domain.pools import (
    CATEGORIES_LIMIT,
    ITEMS_LIMIT,
    CategoryChange,
    category_id,
    category_of,
    conference_of,
    items_of,
    pool_id,
    probable_id,
)
from booking.domain.refusals import CategoryClosed, Invalid, SaleNotOpen
from booking.domain.sales import check_opens
from testing.examples import conference as plain_conference

NOW = 1_000


def conference(capacity: int = 5, *wishes: CategoryChange) -> Conference:
    """Return a conference with these categories, each of one shard."""
    made = new_categories(wishes, [1] * len(wishes))
    return plain_conference(capacity=capacity, organizer="user:o", categories=made)


def category(name: str = "Workshop", seats: int = 3, **more: object) -> CategoryChange:
    return CategoryChange(name=name, capacity=seats, **more)  # type: ignore[arg-type]


def test_the_default_pool_is_the_conference_itself() -> None:
    one = conference(5, category())
    assert [pool.id for pool in one.pools] == [one.id, f"{one.id}~{category_id('Workshop')}"]
    assert [pool.capacity for pool in one.pools] == [5, 3]
    assert one.seats == 8
    assert all(conference_of(pool.id) == one.id for pool in one.pools)
    assert [category_of(pool.id) for pool in one.pools] == [None, category_id("Workshop")]
    assert [pool_id(pool.conference_id, pool.category) for pool in one.pools] == [
        pool.id for pool in one.pools
    ]


def test_a_category_is_found_by_its_id_or_any_spelling_of_its_name() -> None:
    one = conference(5, category("Early  Bird"))
    (known,) = one.categories
    assert probable_id(known.id) == probable_id("early bird") == probable_id("Early Bird")
    for named in (known.id, "early bird", " EARLY BIRD "):
        assert one.category_named(named) == known
    assert one.category_named("late bird") is None


def test_an_id_that_is_taken_is_not_given_again() -> None:
    first = category_id("Workshop")
    assert category_id("workshop ", {first}) != first


@pytest.mark.parametrize("capacities", [[50], [100_000], [10] * 21, [9_000, 3_000, 500], [0, 1, 1]])
def test_one_transaction_can_delete_any_new_conference(capacities: list[int]) -> None:
    default, *others = shards_of_pools(capacities, None)
    wishes = [category(f"C{n}", seats) for n, seats in enumerate(capacities[1:])]
    made = plain_conference(
        capacity=capacities[0],
        shards=default,
        lanes=-(-default // 4),
        categories=new_categories(wishes, others),
    )
    assert items_of(made.pools) <= ITEMS_LIMIT
    for pool in made.pools:
        assert sum(parts_of(pool.capacity, pool.shards)) == pool.capacity


def test_categories_are_added_while_a_deletion_fits_in_one_transaction() -> None:
    large = plain_conference(capacity=10_000, shards=64, lanes=16)
    wishes = [category(f"C{n}") for n in range(CATEGORIES_LIMIT)]
    with pytest.raises(Invalid, match="must be fewer"):
        changed_categories(large, wishes)
    small = plain_conference(capacity=10)
    assert len(changed_categories(small, wishes)) == CATEGORIES_LIMIT
    with pytest.raises(Invalid, match="at most 20"):
        changed_categories(small, [*wishes, category("one more")])


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (CategoryChange(name="New"), "categories.0.seats: must be given"),
        (CategoryChange(id="123456", capacity=1), "categories.0.id: must be the id"),
        (category("New", 0), "categories.0.seats: must be 1 to 100000"),
        (category("New", opens=5, closes=5), "must open before it closes"),
        (category("Workshop", opens=9, closes=8), "must open before it closes"),
        (
            CategoryChange(id=category_id("Workshop"), name="student"),
            "categories.0.name: must have different names",
        ),
        (
            CategoryChange(id=category_id("Workshop"), capacity=0),
            "categories.0.seats: must be 1 to 100000",
        ),
    ],
)
def test_a_change_that_is_not_possible_names_its_problem(
    change: CategoryChange, problem: str
) -> None:
    one = conference(5, category(), category("Student"))
    with pytest.raises(Invalid, match=problem):
        changed_categories(one, [change])


def test_a_change_keeps_what_it_does_not_name() -> None:
    one = conference(5, category(opens=1, closes=9, visible_to=("ann",)), category("Student"))
    renamed = CategoryChange(id=category_id("Workshop"), name="Lab", cleared=frozenset({"opens"}))
    lab, student = changed_categories(one, [renamed])
    assert (lab.name, lab.id, lab.capacity) == ("Lab", category_id("Workshop"), 3)
    assert (lab.opens, lab.closes, lab.visible_to) == (None, 9, ("ann",))
    assert student == one.categories[1]
    with pytest.raises(Invalid, match="twice"):
        changed_categories(one, [renamed, CategoryChange(name="workshop", capacity=4)])


def test_a_category_is_booked_from_its_opening_until_its_closing() -> None:
    one = conference(5, category(opens=NOW, closes=NOW + 10))
    pool = one.pool(category_id("Workshop"))
    for at, closed in [(NOW - 1, True), (NOW, False), (NOW + 9, False), (NOW + 10, True)]:
        if closed:
            with pytest.raises(CategoryClosed):
                check_bookable(one, pool, at, ())
        else:
            assert check_bookable(one, pool, at, ()) == pool
    assert check_bookable(one, one, NOW - 1, ()) == one, "the default pool has no times"
    assert check_invitable(one, pool) == pool, "the organizer may invite at any time"


def test_a_category_for_some_people_is_like_an_unknown_one_for_the_others() -> None:
    one = conference(5, category("Staff", visible_to=("ann", "@Example.com")), category("Open"))
    pool = one.pool(category_id("Staff"))
    for attendee, email in [("user:ann", None), ("user:bob", "bob@example.COM")]:
        assert check_bookable(one, pool, NOW, names_of(attendee, email)) == pool
    strangers = [("user:bob", None), ("user:bob", "bob@example.org"), ("open:ann", None)]
    for attendee, email in strangers:
        with pytest.raises(Invalid) as hidden:
            check_bookable(one, pool, NOW, names_of(attendee, email))
        with pytest.raises(Invalid) as unknown:
            check_bookable(one, None, NOW, names_of(attendee, email))
        assert str(hidden.value) == str(unknown.value)
        assert "Staff" not in str(hidden.value)
    assert check_bookable(one, pool, NOW) == pool, "an attendee who has booked it may come back"


@pytest.mark.parametrize("entry", ["@example.com", "boss@example.com"])
def test_a_username_that_looks_like_an_address_is_not_a_verified_address(entry: str) -> None:
    one = conference(5, category("Staff", visible_to=(entry,)))
    pool = one.pool(category_id("Staff"))
    with pytest.raises(Invalid):
        check_bookable(one, pool, NOW, names_of(f"user:{entry}", None))
    assert check_bookable(one, pool, NOW, names_of("user:bob", "boss@example.com")) == pool


def test_a_conference_with_categories_only_asks_for_one_of_them() -> None:
    one = conference(0, category(), category("Student"))
    with pytest.raises(Invalid, match=r"must be one of Workshop, Student$") as asked:
        check_bookable(one, one, NOW, ())
    assert asked.value.field == "category"
    with pytest.raises(Invalid, match="or left out"):
        check_bookable(conference(1, category()), None, NOW, ())
    with pytest.raises(Invalid):
        check_invitable(one, one)


def test_a_new_category_has_a_name() -> None:
    with pytest.raises(Invalid, match="name: must be given"):
        new_categories([CategoryChange(capacity=1)], [1])


def test_nobody_books_before_the_opening_of_the_sale() -> None:
    opening = replace(conference(), opens_at=1_000)
    with pytest.raises(SaleNotOpen) as refused:
        check_bookable(opening, opening, 999)
    assert refused.value.opens_at == 1_000
    assert check_bookable(opening, opening, 1_000) is opening


def test_a_sale_opens_before_the_start() -> None:
    check_opens(999, 1_000)
    with pytest.raises(Invalid, match="opens_at"):
        check_opens(1_000, 1_000)
