"""The counts of a conference over time, from samples that the relay stores."""

from collections.abc import Iterator

import pytest

from booking.application.series import ReadSeries, Series
from booking.domain.conference import Instant
from booking.domain.refusals import ConferenceUnknown, NotAllowed
from booking.domain.rights import Caller, Role
from booking.domain.series import SAMPLES_LIMIT, Resolution, Sample, last_in
from testing.tables import TABLE
from testing.world import ADMIN, ORGANIZER, World

OLGA = Caller(
    attendee=ORGANIZER, user_id="organizer", subject="s", roles=frozenset({Role.ORGANIZER})
)
MINUTE = 60  # seconds


@pytest.fixture
def world() -> Iterator[World]:
    built = World()
    built.users(*(f"u{n}" for n in range(10)))
    yield built
    assert built.violations() == []


def series(world: World, since: Instant | None = None, by: Caller = OLGA) -> Series:
    return world.engine.build(ReadSeries)("C", since, by)


def counts(found: Series) -> list[tuple[int, int, int, int]]:
    """Return confirmed, waiting, held and lapsed of each sample."""
    return [(s.confirmed, s.waiting, s.held, s.lapsed) for s in found.samples]


def stored(world: World) -> int:
    """Return the number of stored samples."""
    return sum(item["pk"]["S"].startswith("SAMPLES#") for item in world.table.items(TABLE))


def lapse_and_confirm(world: World) -> None:
    """Lapse the offer of u1, and confirm the next one of u2, each step in another minute."""
    world.conference(slots=1, window=2 * MINUTE)
    world.settle()
    bookings = []
    for user in ("u0", "u1", "u2"):
        world.pass_time(MINUTE)
        bookings.append(world.book(user))
    world.pass_time(MINUTE)
    world.cancel(bookings[0])
    world.pass_time(3 * MINUTE)
    world.confirm(bookings[2])


def test_a_series_has_the_counts_of_each_minute_in_which_they_changed(world: World) -> None:
    added = world.time
    lapse_and_confirm(world)
    world.pass_time(10 * MINUTE)
    found = series(world)
    assert found.resolution is Resolution.MINUTE
    assert counts(found) == [
        (0, 0, 0, 0),
        (1, 0, 0, 0),
        (1, 1, 0, 0),
        (1, 2, 0, 0),
        (0, 1, 1, 0),
        (0, 1, 1, 1),
        (1, 1, 0, 1),
        (1, 1, 0, 1),
    ]
    times = [sample.at - added for sample in found.samples]
    assert times == [1_000 * MINUTE * n for n in (0, 1, 2, 3, 4, 6, 7, 17)]


def test_a_series_is_the_same_after_another_relay_of_all_changes(world: World) -> None:
    lapse_and_confirm(world)
    before = series(world)
    world.relayed = 0
    world.settle()
    assert series(world) == before


def test_lapses_to_the_limit_of_offers_and_of_invitations_are_counted(world: World) -> None:
    world.conference(slots=1, window=MINUTE, max_offers=1)
    first = world.book("u0")
    world.book("u1")
    world.cancel(first)
    world.pass_time(2 * MINUTE)
    assert counts(series(world))[-1] == (0, 0, 0, 1)


def test_the_changes_of_one_minute_have_one_sample(world: World) -> None:
    world.conference(slots=10)
    world.settle()
    for user in range(10):
        world.book(f"u{user}")
    assert stored(world) == 0
    world.pass_time(MINUTE)
    world.conference("D")
    assert counts(series(world))[-2:] == [(10, 0, 0, 0), (10, 0, 0, 0)]


def test_the_samples_that_are_read_do_not_grow_with_the_changes(world: World) -> None:
    """2,000 minutes with a change, and more changes in each of them, as in a big sale."""
    world.conference(slots=1, starts_in=400 * 24 * 3600)
    add = world.engine.samples.add
    for minute in range(2 * SAMPLES_LIMIT):
        at = world.time + minute * MINUTE * 1_000
        one = Sample(at=at, confirmed=minute % 2, waiting=0, held=0, lapsed=0)
        add("C", one, last_in(at, at + MINUTE * 1_000))
    world.time += 2 * SAMPLES_LIMIT * MINUTE * 1_000
    world.settle()
    found = series(world)
    assert found.resolution is Resolution.HOUR
    assert len(found.samples) <= 2 * SAMPLES_LIMIT // 60 + 3
    recent = series(world, world.time - 60 * 60 * 1_000)
    assert recent.resolution is Resolution.MINUTE
    assert 60 <= len(recent.samples) <= 62


def test_a_conference_that_nobody_has_booked_has_no_samples(world: World) -> None:
    """It can be deleted, and then nothing must be left of it."""
    world.conference(slots=1)
    world.settle()
    for capacity in (2, 3, 4):
        world.pass_time(MINUTE)
        world.resize("C", capacity)
    assert stored(world) == 0
    assert counts(series(world)) == [(0, 0, 0, 0), (0, 0, 0, 0)]


def test_only_the_organizer_reads_a_series(world: World) -> None:
    world.conference()
    stranger = Caller(
        attendee="user:x", user_id="x", subject="x", roles=frozenset({Role.ORGANIZER})
    )
    with pytest.raises(NotAllowed):
        series(world, by=stranger)
    assert series(world, by=ADMIN)
    with pytest.raises(ConferenceUnknown):
        world.engine.build(ReadSeries)("unknown", None, OLGA)
