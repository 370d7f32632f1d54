"""The feed of an organizer: every event once, in order, for those who organize the conference."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from booking.application.feed import visible
from booking.application.ports.feed import FeedEntry
from booking.domain.conference import ConferenceChange
from booking.domain.feed import RETAINED_MS, Position
from booking.domain.refusals import ConferenceUnknown, NotAllowed
from booking.domain.rights import Caller, Role
from booking.surfaces.v1.feed import decode_cursor, encode_cursor
from testing.tables import ROOT, TABLE
from testing.world import ADMIN, ORGANIZER, World


def caller(user: str, *roles: Role) -> Caller:
    return Caller(
        attendee=f"user:{user}", user_id=user, subject=f"s-{user}", roles=frozenset(roles)
    )


OLGA = caller("organizer", Role.ORGANIZER)
OTTO = caller("otto", Role.ORGANIZER)


@pytest.fixture
def world() -> World:
    built = World()
    built.users("u1", "u2", "u3")
    built.conference("C", slots=1)
    return built


def events(world: World, by: Caller = OLGA, conference: str | None = None) -> list[dict[str, Any]]:
    """Read the feed in small pages, as a client does."""
    found: list[dict[str, Any]] = []
    after: Position | None = None
    while True:
        page = world.read_feed(by, conference, after, 2)
        found += [dict(entry.event) for entry in page.entries]
        after = page.position
        if not page.more and not page.entries:
            return found


def names(world: World, **more: Any) -> list[str]:
    return [event["name"] for event in events(world, **more)]


def test_a_feed_has_each_move_of_a_booking_in_order(world: World) -> None:
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    assert names(world) == [
        "BookingConfirmed",
        "BookingWaitlisted",
        "BookingCanceled",
        "SeatOffered",
    ]
    world.confirm(second)
    assert names(world)[-1] == "BookingConfirmed"


def test_every_entry_matches_the_schema_of_its_event(world: World) -> None:
    first = world.book("u1")
    world.book("u2")
    world.cancel(first)
    world.change_conference("C", ConferenceChange(location="Hamburg"), OLGA)
    world.settle()
    seen = events(world)
    assert {event["name"] for event in seen} > {"ConferenceChanged", "SeatOffered"}
    for event in seen:
        schema = json.loads((ROOT / "docs/events" / f"{event['name']}.json").read_text())
        Draft202012Validator(schema).validate(event)
        assert event["organizer"] == ORGANIZER


def test_a_cursor_continues_where_it_ended_and_survives_without_new_events(world: World) -> None:
    world.book("u1")
    page = world.read_feed(OLGA, None, None, 10)
    cursor = encode_cursor(page.position)
    for _ in range(3):
        again = world.read_feed(OLGA, None, decode_cursor(cursor), 10)
        assert (again.entries, encode_cursor(again.position)) == ([], cursor)
    world.pass_time(3600)
    world.book("u2")
    [entry] = world.read_feed(OLGA, None, decode_cursor(cursor), 10).entries
    assert entry.event["name"] == "BookingWaitlisted"


def test_a_repeated_event_is_recorded_once(world: World) -> None:
    world.book("u1")
    [event] = events(world)
    stored = {name: event[name] for name in event if name not in {"attendee", "organizer"}}
    again = world.record_events([stored, stored])
    assert [entry.event_id for entry in again.entries] == [event["id"]]
    assert len(events(world)) == 1


def test_events_stay_for_thirty_days(world: World) -> None:
    world.conference("Far", slots=1, starts_in=90 * 24 * 3600)
    world.book("u1", "Far")
    world.time += RETAINED_MS
    assert names(world) == ["BookingConfirmed"]
    world.time += 1
    assert names(world) == []
    [item] = [i for i in world.table.items(TABLE) if i["pk"]["S"].startswith("FEED#")]
    assert int(item["expires_at"]["N"]) * 1000 >= world.time, "deleted while it can be read"


def test_an_organizer_reads_their_own_conferences_only(world: World) -> None:
    world.conference("D", slots=1, organizer="user:otto")
    world.book("u1", "C")
    world.book("u2", "D")
    assert [event["conference"] for event in events(world)] == ["C"]
    assert [event["conference"] for event in events(world, OTTO)] == ["D"]
    assert [event["conference"] for event in events(world, ADMIN, "D")] == ["D"]
    with pytest.raises(NotAllowed):
        events(world, OTTO, "C")
    with pytest.raises(ConferenceUnknown):
        events(world, OTTO, "absent")
    with pytest.raises(NotAllowed):
        events(world, caller("u1"))


def test_one_conference_has_only_its_events(world: World) -> None:
    world.conference("D", slots=5)
    for user in ("u1", "u2", "u3"):
        world.book(user, "C" if user == "u2" else "D", wait=True)
    assert [event["conference"] for event in events(world, conference="C")] == ["C"]
    assert [event["conference"] for event in events(world)] == ["D", "C", "D"]


def test_a_conference_that_was_handed_over_leaves_the_feed_of_its_former_organizer(
    world: World,
) -> None:
    world.book("u1")
    conference = world.engine.conferences.find("C")
    assert conference is not None
    world.engine.conferences.give(conference, "user:otto")
    world.settle()
    world.book("u2")
    assert names(world) == []
    assert names(world, by=OTTO) == ["BookingWaitlisted"]


def test_no_item_of_a_feed_names_a_person_and_an_erasure_reaches_its_events(world: World) -> None:
    world.book("u1")
    for item in world.table.items(TABLE):
        if item["pk"]["S"].startswith(("FEED", "RECORDED")):
            assert "user:" not in json.dumps(item)
    assert events(world)[0]["attendee"] == "user:u1"
    world.erase_user(Caller(attendee="user:u1", user_id="u1", subject="u1"))
    world.settle()
    assert all("u1" not in event["attendee"] for event in events(world))


def test_conferences_without_credentials_have_no_feed(world: World) -> None:
    world.users("anybody", realm="open")
    world.conference("Open", slots=1, organizer=None)
    world.book("anybody", "Open", realm="open")
    assert not [i for i in world.table.items(TABLE) if i["pk"]["S"].startswith("FEED")]


def entries(*numbers: int) -> Iterator[FeedEntry]:
    for number in numbers:
        previous = Position(10, number - 1) if number > 1 else None
        yield FeedEntry(position=Position(10, number), previous=previous, event={})


def test_a_reader_stops_before_an_entry_whose_predecessor_is_not_visible_yet() -> None:
    def seen(start: Position, *numbers: int) -> list[int]:
        return [entry.position.number for entry in visible(entries(*numbers), start)]

    assert seen(Position(0), 1, 2, 4, 5) == [1, 2]
    assert seen(Position(10, 2), 4, 5) == []
    assert seen(Position(10, 2), 3, 4) == [3, 4]
    assert seen(Position(11), 4, 5) == [4, 5], "an entry before the start is not missing"
