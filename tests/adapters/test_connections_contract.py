"""What the keeper of connections, and of the turns to tell, promises, whatever keeps the table."""

import itertools
from typing import Any

import pytest

from booking.adapters.connections import DynamoConnections
from booking.adapters.dynamodb import DynamoStore
from booking.adapters.items import of_entry
from booking.adapters.paces import DynamoPaces
from booking.application.push_conferences import Pace
from booking.domain.booking import State
from booking.domain.live import (
    CONNECTIONS_LIMIT,
    LIFETIME,
    WATCHES_LIMIT,
    Connection,
    Watch,
    Watcher,
)
from booking.domain.refusals import LimitReached
from tests.support.examples import NOW, conference, place
from tests.support.tables import create_table

numbers = itertools.count(1)


@pytest.fixture
def table(client: Any) -> str:
    """An empty table of its own."""
    name = f"connections-{next(numbers)}"
    create_table(client, name)
    return name


@pytest.fixture
def connections(client: Any, table: str) -> DynamoConnections:
    return DynamoConnections(client, table)


def connected(connections: DynamoConnections, *names: str) -> None:
    for name in names:
        connections.add(Connection(id=name, since=NOW))


def watch(
    connections: DynamoConnections, connection: str, booking: str | None = None, **more: Any
) -> None:
    subject = Watch(conference=more.pop("conference", "C"), booking=booking)
    connections.watch(Watcher(connection=connection, watch=subject, **more), NOW)


def test_connections_are_listed_counted_and_forgotten(connections: DynamoConnections) -> None:
    connected(connections, *(f"c{n}=" for n in range(12)))
    assert {one.id for one in connections.every()} == {f"c{n}=" for n in range(12)}
    assert {one.since for one in connections.every()} == {NOW}
    connections.remove("c3=")
    connections.remove("c3=")
    assert connections.count(NOW) == len(connections.every()) == 11


def test_a_connection_past_its_time_does_not_count(connections: DynamoConnections) -> None:
    connected(connections, "old")
    assert connections.count(NOW + LIFETIME - 1_000) == 1
    assert connections.count(NOW + LIFETIME) == 0


def test_watchers_are_found_by_what_they_watch(connections: DynamoConnections) -> None:
    connected(connections, "a", "b")
    watch(connections, "a")
    watch(connections, "a", booking="x", attendee="user:u")
    watch(connections, "b", conference="D")
    assert {(w.connection, w.watch.booking, w.attendee) for w in connections.watchers("C")} == {
        ("a", None, None),
        ("a", "x", "user:u"),
    }
    assert [w.connection for w in connections.watchers("D")] == ["b"]
    assert connections.watchers("E") == []


def test_watching_twice_is_watching_once(connections: DynamoConnections) -> None:
    connected(connections, "a")
    watch(connections, "a")
    watch(connections, "a")
    assert len(connections.watchers("C")) == len(connections.watched_by("a")) == 1


def test_unwatching_forgets_one_thing(connections: DynamoConnections) -> None:
    connected(connections, "a")
    watch(connections, "a")
    watch(connections, "a", booking="x")
    connections.unwatch(Watcher(connection="a", watch=Watch(conference="C")))
    assert [w.watch.booking for w in connections.watchers("C")] == ["x"]
    assert connections.watched_by("a") == [Watch(conference="C", booking="x")]


def test_a_connection_forgotten_watches_nothing(connections: DynamoConnections) -> None:
    connected(connections, "a", "b")
    for number in range(30):
        watch(connections, "a", conference=f"C{number}")
    watch(connections, "a", booking="x", attendee="user:u")
    watch(connections, "b")
    connections.remove("a")
    assert [w.connection for w in connections.watchers("C")] == ["b"]
    assert all(connections.watchers(f"C{number}") == [] for number in range(30))


def test_who_is_not_connected_watches_nothing(connections: DynamoConnections) -> None:
    with pytest.raises(LimitReached):
        watch(connections, "nobody")
    assert connections.watchers("C") == []


def test_a_connection_watches_so_much(connections: DynamoConnections) -> None:
    connected(connections, "a")
    for number in range(WATCHES_LIMIT):
        watch(connections, "a", conference=f"C{number}")
    with pytest.raises(LimitReached):
        watch(connections, "a")
    watch(connections, "a", conference="C0")


def test_a_person_has_so_many_connections_of_which_the_dead_do_not_count(
    connections: DynamoConnections,
) -> None:
    names = [f"c{number}" for number in range(CONNECTIONS_LIMIT + 1)]
    connected(connections, *names)
    for name in names[:-1]:
        watch(connections, name, booking="x", attendee="user:u")
    with pytest.raises(LimitReached):
        watch(connections, names[-1], booking="x", attendee="user:u")
    watch(connections, names[-1], booking="x", attendee="user:other")
    connections.remove(names[0])
    watch(connections, names[-1], booking="x", attendee="user:u")


# --------------------------------------------------------------------------------- turns


def test_one_has_the_turn_until_it_ends(client: Any, table: str) -> None:
    paces = DynamoPaces(client, table)
    assert paces.turn("C", NOW, NOW + 250) == Pace(version=-1, left=-1)
    assert paces.turn("C", NOW + 249, NOW + 500) is None
    assert paces.turn("D", NOW + 249, NOW + 500) is not None
    assert paces.turn("C", NOW + 250, NOW + 500) is not None


def test_the_next_knows_what_was_told_and_never_less(client: Any, table: str) -> None:
    paces = DynamoPaces(client, table)
    paces.turn("C", NOW, NOW + 250)
    paces.told("C", Pace(version=7, left=2))
    paces.told("C", Pace(version=6, left=1))
    assert paces.turn("C", NOW + 250, NOW + 500) == Pace(version=7, left=2)


# --------------------------------------------------------------------------------- the line


@pytest.mark.parametrize("lanes", [1, 3])
def test_the_line_is_read_from_its_head_with_nobody_left_out(
    client: Any, table: str, lanes: int
) -> None:
    crowded = conference(shards=9, lanes=lanes)
    # One lane is much longer than the others: what follows its part is not known.
    tickets = [t for t in range(60) if t % lanes == 0 or t % 10 == 1]
    for ticket in tickets:
        waiter = place(State.WAITLISTED, ticket=ticket, lanes=lanes, booking=f"b{ticket}")
        client.put_item(TableName=table, Item=of_entry(waiter))
    store = DynamoStore(client, table)
    assert [p.standing.ticket for p in store.line(crowded, 10_000)] == tickets
    for limit in (1, 6, 30):
        line = [p.standing.ticket for p in store.line(crowded, limit)]
        assert line == tickets[: len(line)]
        assert 1 <= len(line) <= limit + lanes
