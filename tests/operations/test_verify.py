"""The operator's checker detects a torn restore, and accepts a consistent table."""

from typing import Any

import pytest

from booking.domain.quiet import QuietHours
from operations.checker import broken_by, plain_item, violations
from operations.verify import verify
from testing.tables import TABLE
from testing.world import HOUR, SECOND, T0, World

type Key = tuple[str, str]

# No other item depends on these. A feed with an outdated head continues at the present time.
APART = ("USER", "SUMMARY", "FEED", "FEEDHEAD", "RECORDED")


def busy_world() -> World:
    """Return a world with seats, an offer and waiters."""
    world = World()
    world.users(*(f"u{number}" for number in range(6)))
    world.conference("C", slots=2, expected_demand=300)
    world.conference("D", slots=1)
    first, *_ = [world.book(f"u{number}") for number in range(5)]
    world.book("u5", "D")
    world.cancel(first)
    return world


def recent(world: World) -> dict[Key, tuple[dict[str, Any] | None, dict[str, Any] | None]]:
    """Return the images before and after the last transaction."""
    found: dict[Key, Any] = {}
    for record in world.table.stream_records(bare=True):
        images = record["dynamodb"]
        key = (images["Keys"]["pk"]["S"], images["Keys"]["sk"]["S"])
        found[key] = (images.get("OldImage"), images.get("NewImage"))
    return found


def test_a_healthy_table_verifies() -> None:
    world = busy_world()
    items, found = verify(world.table.client(), TABLE, between=0)
    assert len(items) > 20
    assert found == []


def quiet_world() -> World:
    """Return a world at 09:00 with an offer until 11:00, the end of the quiet hours."""
    world = World(window=1800)
    world.users("u0", "u1")
    hours = QuietHours(begin=9 * 60 + 15, end=11 * 60)
    world.conference("C", slots=1, timezone="UTC", quiet=hours)
    first, _ = (world.book(user) for user in ("u0", "u1"))
    world.pass_time(HOUR / SECOND)
    world.cancel(first)
    return world


@pytest.mark.parametrize(
    ("attribute", "minutes", "found"),
    [
        ("deadline", 179, ["the deadline of booking {} is in quiet hours"]),
        ("deadline", 75, ["the deadline of booking {} is in quiet hours"]),
        ("deadline", 74, []),
        ("deadline", 180, []),
        ("changed_at", 75, ["the offer of booking {} began in quiet hours"]),
        ("changed_at", 60, []),
    ],
)
def test_an_offer_in_quiet_hours_is_detected(
    attribute: str, minutes: int, found: list[str]
) -> None:
    items = [plain_item(item) for item in quiet_world().table.items(TABLE)]
    (offer,) = (i for i in items if i["sk"] == "BOOKING" and "deadline" in i)
    (agenda,) = (i for i in items if i["sk"] == "AGENDA" and i["places"])
    offer[attribute] = T0 + minutes * 60 * SECOND
    agenda["places"]["C"]["d"] = offer["deadline"]
    assert broken_by(items) == [sentence.format(offer["id"]) for sentence in found]
    (conference,) = (i for i in items if i["sk"] == "CONFERENCE")
    conference["quiet_since"] = offer["changed_at"]
    assert broken_by(items) == [], "the quiet hours have changed since the offer"


def test_a_torn_restore_is_detected_for_each_outdated_item() -> None:
    """Undo each item of a recent transaction in turn."""
    world = busy_world()
    now = {(i["pk"]["S"], i["sk"]["S"]): i for i in world.table.items(TABLE)}
    detected = 0
    for key, (before, after) in recent(world).items():
        if key[1].startswith("HISTORY") or key[0].partition("#")[0] in APART:
            continue  # not part of the transaction, or of no other item
        torn = {**now}
        if before is None:
            torn.pop(key, None)
        else:
            torn[key] = before
        if torn == now or key[0].startswith("CLOSING") or after == before:
            continue
        assert violations(torn.values()), f"the outdated {key} was not detected"
        detected += 1
    assert detected > 8


@pytest.mark.parametrize("pile", ["free", "held", "sold", "joined", "left", "part"])
def test_a_count_that_is_off_by_one_is_detected(pile: str) -> None:
    world = busy_world()
    items = [
        {**i, pile: {"N": str(int(i[pile]["N"]) + 1)}} if i["sk"]["S"] == "SEATS" else i
        for i in world.table.items(TABLE)
    ]
    assert violations(items)


class Walks:
    """A table that differs in each scan."""

    def __init__(self, *walks: list[dict[str, Any]]) -> None:
        self.left = list(walks)

    def get_paginator(self, _: str) -> "Walks":
        return self

    def paginate(self, **_: Any) -> list[dict[str, Any]]:
        return [{"Items": self.left.pop(0)}]


def with_free(items: list[dict[str, Any]], *shards: tuple[str, int]) -> list[dict[str, Any]]:
    """Return the items, with this number of free seats in a conference's shards."""
    free = dict(shards)
    return [
        {**i, "free": {"N": str(free[i["conference"]["S"]])}}
        if i["sk"]["S"] == "SEATS" and i["conference"]["S"] in free
        else i
        for i in items
    ]


def test_a_broken_conference_that_keeps_changing_is_reported() -> None:
    """A wrong shard differs in each scan while people book."""
    world = busy_world()
    conference = world.conference("E").id
    items = world.table.items(TABLE)
    walks = [with_free(items, (conference, free)) for free in (7, 6, 5)]
    _, found = verify(Walks(*walks), TABLE, between=0)
    assert len(found) == 1
    assert f"of {conference}: [5, 0, 0]" in found[0]


def test_a_finding_that_differs_in_each_scan_is_ignored_as_in_progress() -> None:
    world = busy_world()
    one, other = world.conference("E").id, world.conference("F").id
    items = world.table.items(TABLE)
    walks = [with_free(items, (one, 7)), with_free(items, (other, 7))]
    assert verify(Walks(*walks), TABLE, between=0)[1] == []


class Counting(dict[str, Any]):
    """An item that counts its reads."""

    reads = 0

    def __getitem__(self, name: str) -> Any:
        self.reads += 1
        return super().__getitem__(name)


def reads_of_a_booking(conferences: int) -> int:
    world = busy_world()
    for number in range(conferences):
        world.conference(f"another {number}")
    items = [Counting(plain_item(item)) for item in world.table.items(TABLE)]
    assert broken_by(items) == []
    return sum(item.reads for item in items if dict.get(item, "sk") == "BOOKING")


def test_the_reads_of_a_booking_do_not_depend_on_the_number_of_conferences() -> None:
    assert reads_of_a_booking(50) == reads_of_a_booking(0)
