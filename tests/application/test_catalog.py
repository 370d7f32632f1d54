"""The catalog: current counts, and lists from the summaries that the relay writes."""

from typing import Any

import pytest

from booking.application.catalog import ConferenceFilter, ListOwnConferences
from booking.application.numbered import ListNewestConferences, When
from booking.application.ports.contention import Stale
from booking.domain.conference import ConferenceChange
from booking.domain.refusals import ConferenceUnknown, Invalid, UserUnknown
from booking.domain.rights import Caller, Role
from testing.world import World

OLGA = Caller(
    attendee="user:olga", user_id="olga", subject="olga", roles=frozenset({Role.ORGANIZER})
)


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(9)))
    return world


def names(world: World, limit: int = 50, **wanted: Any) -> list[str]:
    """Return the names on all pages, in order."""
    found: list[str] = []
    cursor = None
    while True:
        page = world.list_conferences(ConferenceFilter(**wanted), cursor, limit)
        found += [listed.conference.name for listed in page.conferences]
        cursor = page.cursor
        if cursor is None:
            return found


@pytest.mark.parametrize("demand", [1, 600])
def test_a_conference_has_its_current_counts(world: World, demand: int) -> None:
    world.conference(slots=3, expected_demand=demand)
    bookings = [world.book(f"u{number}") for number in range(5)]
    world.cancel(bookings[0])
    seen = world.read_conference("C")
    assert (seen.available, seen.confirmed, seen.held, seen.waiting) == (0, 2, 1, 1)
    with pytest.raises(ConferenceUnknown):
        world.read_conference("none")


def test_lists_are_sorted_by_start_and_continue_with_a_cursor(world: World) -> None:
    for number in (3, 1, 2, 5, 4):
        world.conference(f"C{number}", starts_in=number * 3600)
    world.settle()
    for limit in (1, 2, 5, 50):
        assert names(world, limit) == ["C1", "C2", "C3", "C4", "C5"]


def test_lists_show_new_bookings(world: World) -> None:
    world.conference(slots=1)
    world.settle()
    assert names(world, available=True) == ["C"]
    booking = world.book("u1")
    assert names(world, available=True) == []
    assert names(world) == ["C"]
    world.cancel(booking)
    assert names(world, available=True) == ["C"]


def test_lists_have_no_canceled_conference(world: World) -> None:
    world.conference("C", organizer=OLGA.attendee)
    world.conference("D", organizer=OLGA.attendee)
    world.settle()
    world.cancel_conference("C", OLGA)
    world.settle()
    assert names(world) == ["D"]
    assert world.read_conference("C").available == 0


@pytest.mark.parametrize(
    ("location", "online"),
    [
        ("https://meet.example.com/x", True),
        ("HTTP://MEET.EXAMPLE.COM", True),
        (" https://meet.example.com ", True),
        ("https://", False),
        ("https://meet.example.com, room 3", False),
        ("javascript:alert(1)", False),
        ("Berlin, https://example.com", False),
        ("", False),
    ],
)
def test_a_conference_is_online_if_its_location_is_an_address_on_the_web(
    world: World, location: str, *, online: bool
) -> None:
    world.conference("C", organizer=OLGA.attendee)
    world.change_conference("C", ConferenceChange(location=location), OLGA)
    world.settle()
    assert world.read_conference("C").conference.online == online
    assert names(world, online=online) == names(world) == ["C"]
    assert names(world, online=not online) == []


def test_an_unlisted_conference_is_read_and_in_the_list_of_its_organizer_only(
    world: World,
) -> None:
    world.conference("C", organizer=OLGA.attendee, listed=False)
    world.conference("D", organizer=OLGA.attendee)
    world.settle()
    numbered = world.engine.build(ListNewestConferences)

    def listed() -> tuple[list[str], ...]:
        newest, upcoming = (numbered(1, when) for when in (When.ANY, When.UPCOMING))
        return (
            names(world),
            names(world, topic="Rust"),
            names(world, location="Berlin"),
            names(world, interests_of="user:u1"),
            names(world, id="C") + names(world, id="D"),
            *([one.conference.name for one in page.items] for page in (newest, upcoming)),
        )

    assert listed() == (["D"],) * 7
    assert numbered(1).count == 1
    assert world.read_conference("C").conference.name == "C"
    assert own(world, OLGA.attendee, 5) == ["D", "C"]
    world.change_conference("C", ConferenceChange(listed=True), OLGA)
    world.change_conference("D", ConferenceChange(listed=False), OLGA)
    world.settle()
    assert listed() == (["C"],) * 7


def test_lists_can_be_filtered_by_topic_place_time_and_interest(world: World) -> None:
    first = world.conference("C", starts_in=3600)
    second = world.conference("D", starts_in=7200)
    world.settle()
    for wanted, expected in (
        ({"topic": "RUST"}, ["C", "D"]),
        ({"topic": "Go"}, []),
        ({"location": "erl"}, ["C", "D"]),
        ({"location": "Paris"}, []),
        ({"begin": first.start + 1}, ["D"]),
        ({"begin": first.start, "until": second.start}, ["C"]),
        ({"interests_of": "user:u1"}, ["C", "D"]),
    ):
        assert names(world, 1, **wanted) == expected, wanted
    with pytest.raises(UserUnknown):
        names(world, interests_of="user:nobody")


def own(world: World, organizer: str, limit: int) -> list[str]:
    """Return the names of an organizer's conferences on all pages, in order."""
    list_own, found, cursor = world.engine.build(ListOwnConferences), list[str](), None
    while True:
        page = list_own(organizer, cursor, limit)
        assert len(page.conferences) <= limit
        found += [listed.conference.name for listed in page.conferences]
        cursor = page.cursor
        if cursor is None:
            return found


def test_an_organizer_finds_their_conferences_behind_a_thousand_others(world: World) -> None:
    world.conference("past", starts_in=60, organizer=OLGA.attendee, expected_demand=600)
    for number in range(1_100):
        world.conference(f"other {number}", organizer="user:otto")
    for name in ("canceled", "first", "last"):
        world.time += 1
        world.conference(name, slots=2, organizer=OLGA.attendee)
    world.cancel_conference("canceled", OLGA)
    world.time += 2 * 3600 * 1000
    for limit in (1, 2, 4, 50):
        assert own(world, OLGA.attendee, limit) == ["last", "first", "canceled", "past"]
    assert own(world, "user:olg", 50) == []


def test_an_organizer_sees_the_current_counts_of_their_conferences(world: World) -> None:
    world.conference("big", slots=3, expected_demand=600, organizer=OLGA.attendee)
    world.conference("small", organizer=OLGA.attendee)
    world.book("u1", "big")
    found = world.engine.build(ListOwnConferences)(OLGA.attendee, None, 5).conferences
    assert {one.conference.name: (one.confirmed, one.available) for one in found} == {
        "big": (1, 2),
        "small": (0, 1),
    }


def test_an_invalid_cursor_is_refused(world: World) -> None:
    for cursor in ("", "§", "AAAA"):
        with pytest.raises(Invalid):
            world.list_conferences(ConferenceFilter(), cursor, 5)
        with pytest.raises(Invalid):
            world.engine.build(ListOwnConferences)(OLGA.attendee, cursor, 5)


def test_an_older_summary_never_overwrites_a_newer_one(world: World) -> None:
    world.conference(slots=1)
    world.book("u1")
    older = world.read_conference("C")
    world.book("u2")
    newer = world.list_conferences(ConferenceFilter(), None, 1).conferences
    with pytest.raises(Stale):
        world.engine.catalog.summarize(older, 0, world.time)
    assert world.list_conferences(ConferenceFilter(), None, 1).conferences == newer
    world.engine.catalog.summarize(older, 10**9, world.time)
    assert world.list_conferences(ConferenceFilter(), None, 1).conferences != newer, (
        "its version decides"
    )
