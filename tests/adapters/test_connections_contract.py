"""The contract of the stores of connections and of push turns, on every engine."""

import itertools
from typing import Any

import pytest

from booking.adapters.connections import DynamoConnections
from booking.adapters.items.bookings import encode_waitlist_entry
from booking.adapters.push_turns import DynamoPushTurns
from booking.application.push_conferences import PushedState
from booking.domain.booking import State
from booking.domain.live import (
    CONNECTION_LIFETIME_MS,
    CONNECTIONS_LIMIT,
    SUBSCRIPTIONS_LIMIT,
    Connection,
    Subscriber,
    Subscription,
)
from booking.domain.refusals import LimitReached
from testing.engines import engine_over
from testing.examples import NOW, conference, summary
from testing.tables import create_table

numbers = itertools.count(1)


@pytest.fixture
def table(client: Any) -> str:
    """Return the name of a new, empty table."""
    name = f"connections-{next(numbers)}"
    create_table(client, name)
    return name


@pytest.fixture
def connections(client: Any, table: str) -> DynamoConnections:
    return DynamoConnections(client, table)


def connected(connections: DynamoConnections, *names: str) -> None:
    for name in names:
        connections.add(Connection(id=name, since=NOW))


def subscribe(
    connections: DynamoConnections, connection: str, booking: str | None = None, **more: Any
) -> None:
    subject = Subscription(conference=more.pop("conference", "C"), booking=booking)
    connections.subscribe(Subscriber(connection=connection, subscription=subject, **more), NOW)


def test_connections_are_listed_counted_and_deleted(connections: DynamoConnections) -> None:
    connected(connections, *(f"c{n}=" for n in range(12)))
    assert {one.id for one in connections.every()} == {f"c{n}=" for n in range(12)}
    assert {one.since for one in connections.every()} == {NOW}
    connections.remove("c3=")
    connections.remove("c3=")
    assert connections.count(NOW) == len(connections.every()) == 11


def test_a_connection_past_its_time_does_not_count(connections: DynamoConnections) -> None:
    connected(connections, "old")
    assert connections.count(NOW + CONNECTION_LIFETIME_MS - 1_000) == 1
    assert connections.count(NOW + CONNECTION_LIFETIME_MS) == 0


def test_watchers_are_found_by_their_topic(connections: DynamoConnections) -> None:
    connected(connections, "a", "b")
    subscribe(connections, "a")
    subscribe(connections, "a", booking="x", attendee="user:u")
    subscribe(connections, "b", conference="D")
    assert {
        (w.connection, w.subscription.booking, w.attendee) for w in connections.subscribers("C")
    } == {
        ("a", None, None),
        ("a", "x", "user:u"),
    }
    assert [w.connection for w in connections.subscribers("D")] == ["b"]
    assert connections.subscribers("E") == []


def test_watching_twice_has_one_effect(connections: DynamoConnections) -> None:
    connected(connections, "a")
    subscribe(connections, "a")
    subscribe(connections, "a")
    assert len(connections.subscribers("C")) == len(connections.subscriptions_of("a")) == 1


def test_unwatching_deletes_one_subscription(connections: DynamoConnections) -> None:
    connected(connections, "a")
    subscribe(connections, "a")
    subscribe(connections, "a", booking="x")
    connections.unsubscribe(Subscriber(connection="a", subscription=Subscription(conference="C")))
    assert [w.subscription.booking for w in connections.subscribers("C")] == ["x"]
    assert connections.subscriptions_of("a") == [Subscription(conference="C", booking="x")]


def test_a_deleted_connection_has_no_subscriptions(connections: DynamoConnections) -> None:
    connected(connections, "a", "b")
    for number in range(30):
        subscribe(connections, "a", conference=f"C{number}")
    subscribe(connections, "a", booking="x", attendee="user:u")
    subscribe(connections, "b")
    connections.remove("a")
    assert [w.connection for w in connections.subscribers("C")] == ["b"]
    assert all(connections.subscribers(f"C{number}") == [] for number in range(30))


def test_an_unknown_connection_cannot_watch(connections: DynamoConnections) -> None:
    with pytest.raises(LimitReached):
        subscribe(connections, "nobody")
    assert connections.subscribers("C") == []


def test_a_connection_has_a_limited_number_of_subscriptions(connections: DynamoConnections) -> None:
    connected(connections, "a")
    for number in range(SUBSCRIPTIONS_LIMIT):
        subscribe(connections, "a", conference=f"C{number}")
    with pytest.raises(LimitReached):
        subscribe(connections, "a")
    subscribe(connections, "a", conference="C0")


def test_expired_connections_do_not_count_for_the_limit_of_a_user(
    connections: DynamoConnections,
) -> None:
    names = [f"c{number}" for number in range(CONNECTIONS_LIMIT + 1)]
    connected(connections, *names)
    for name in names[:-1]:
        subscribe(connections, name, booking="x", attendee="user:u")
    with pytest.raises(LimitReached):
        subscribe(connections, names[-1], booking="x", attendee="user:u")
    subscribe(connections, names[-1], booking="x", attendee="user:other")
    connections.remove(names[0])
    subscribe(connections, names[-1], booking="x", attendee="user:u")


# --------------------------------------------------------------------------------- turns


def test_one_consumer_has_the_turn_until_it_ends(client: Any, table: str) -> None:
    push_turns = DynamoPushTurns(client, table)
    assert push_turns.take_turn("C", NOW, NOW + 250) == PushedState(version=-1, left=-1)
    assert push_turns.take_turn("C", NOW + 249, NOW + 500) is None
    assert push_turns.take_turn("D", NOW + 249, NOW + 500) is not None
    assert push_turns.take_turn("C", NOW + 250, NOW + 500) is not None


def test_the_next_consumer_knows_at_least_the_last_pushed_update(client: Any, table: str) -> None:
    push_turns = DynamoPushTurns(client, table)
    push_turns.take_turn("C", NOW, NOW + 250)
    push_turns.record("C", PushedState(version=7, left=2))
    push_turns.record("C", PushedState(version=6, left=1))
    assert push_turns.take_turn("C", NOW + 250, NOW + 500) == PushedState(version=7, left=2)


# --------------------------------------------------------------------------------- the line


@pytest.mark.parametrize("lanes", [1, 3])
def test_the_waitlist_is_read_from_its_head_without_gaps(
    client: Any, table: str, lanes: int
) -> None:
    crowded = conference(shards=9, lanes=lanes)
    # One lane is much longer than the others: the entries after its page are unknown.
    tickets = [t for t in range(60) if t % lanes == 0 or t % 10 == 1]
    for ticket in tickets:
        waiter = summary(State.WAITLISTED, ticket=ticket, lanes=lanes, booking=f"b{ticket}")
        client.put_item(TableName=table, Item=encode_waitlist_entry(waiter))
    waitlist = engine_over(client, table=table).waitlist
    assert [p.standing.ticket for p in waitlist.front(crowded, 10_000)] == tickets
    for limit in (1, 6, 30):
        line = [p.standing.ticket for p in waitlist.front(crowded, limit)]
        assert line == tickets[: len(line)]
        assert 1 <= len(line) <= limit + lanes
