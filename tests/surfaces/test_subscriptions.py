"""Subscriptions over WebSocket: availability for every client, a booking only for its attendee."""

import itertools
from collections.abc import Iterator
from typing import Any

import pytest

from booking.domain.live import CONNECTION_LIFETIME_MS, CONNECTIONS_LIMIT, SUBSCRIPTIONS_LIMIT
from booking.surfaces.fields import conference_id, open_conference_id
from testing.tables import TABLE
from tests.support.people import People
from tests.support.sockets import Sockets, sockets_over_memory
from tests.support.v1 import FAR, Person

NAME = "RustConf"
UNKNOWN = {"type": "error", "message": "booking not found"}
NOT_ACCEPTED = {"type": "error", "message": "the access token is not accepted"}
numbers = itertools.count(1)


@pytest.fixture(scope="module")
def stack() -> Iterator[Sockets]:
    with sockets_over_memory() as fresh:
        yield fresh


@pytest.fixture(scope="module")
def people(stack: Sockets) -> People:
    del stack
    return People()


@pytest.fixture
def sockets(stack: Sockets) -> Sockets:
    """Return the stack, reset to one conference with one seat, in each realm."""
    stack.reset()
    add_conference(stack)
    add_signed_in_conference(stack)
    return stack


def add_conference(sockets: Sockets, name: str = NAME, slots: int = 1) -> None:
    times = {"start": "2035-06-14T10:00:00", "end": "2035-06-14T18:00:00"}
    body = {"name": name, "location": "Berlin", "slots": slots, "topics": ["A"], **times}
    assert sockets.functions.http("add_conference", "POST", "/conference", body)[0] == 201


def add_signed_in_conference(sockets: Sockets) -> None:
    claims = Person("olga", ("organizer",)).claims
    body = {"name": NAME, "location": "Berlin", "slots": 1, "topics": ["A"], **FAR}
    request = ("add_conference", "POST", "/v1/conferences", body)
    assert sockets.functions.http(*request, claims=claims)[0] == 201


def book(sockets: Sockets, name: str = NAME) -> tuple[str, str]:
    """Book for a new user, without credentials; return booking and user_id."""
    user = f"open{next(numbers)}"
    body = {"user_id": user, "topics": ["A"]}
    assert sockets.functions.http("add_user", "POST", "/user", body)[0] == 201
    booking = {"name": name, "user_id": user}
    status, booked = sockets.functions.http("book", "POST", "/book", booking)
    assert status == 201
    return booked["booking_id"], user


def cancel(sockets: Sockets, booking: str) -> None:
    body = {"booking_id": booking}
    assert sockets.functions.http("cancel", "POST", "/cancel", body)[0] == 200


def promote(sockets: Sockets) -> None:
    sockets.functions.promote_all(open_conference_id(NAME))


def subscribed(sockets: Sockets, **to: Any) -> str:
    """Connect and subscribe; return the connection."""
    connection = sockets.connect()
    answer = sockets.ask(connection, {"type": "subscribe", **to})
    assert answer["type"] in {"availability", "booking"}, answer
    sockets.received(connection)
    return connection


def only(sockets: Sockets, connection: str, kind: str) -> list[dict[str, Any]]:
    """Return the messages of one type that a connection received."""
    return [message for message in sockets.received(connection) if message["type"] == kind]


# --------------------------------------------------------------------------------- conferences


def test_availability_is_sent_at_once_with_exactly_these_fields(sockets: Sockets) -> None:
    answer = sockets.ask(
        sockets.connect(), {"type": "subscribe", "conference": NAME, "realm": "open"}
    )
    assert answer.pop("timestamp")
    assert answer == {
        "type": "availability",
        "conference": open_conference_id(NAME),
        "name": NAME,
        "version": answer["version"],
        "capacity": 1,
        "available": 1,
        "free": 1,
        "held": 0,
        "sold": 0,
        "waiting": 0,
        "canceled": False,
        "started": False,
    }


def test_a_conference_is_found_by_name_or_id_and_an_unknown_one_is_an_error(
    sockets: Sockets,
) -> None:
    one = sockets.connect()
    by_id = sockets.ask(
        one, {"type": "subscribe", "conference": open_conference_id(NAME), "realm": "open"}
    )
    assert by_id["name"] == NAME
    for realm in ({}, {"realm": "open"}, {"realm": "signed-in"}):
        for unknown in ("Nowhere", "00000000-0000-4000-8000-000000000000"):
            answer = sockets.ask(one, {"type": "subscribe", "conference": unknown, **realm})
            assert answer == {"type": "error", "message": "conference not found"}


def test_a_conference_of_the_other_realm_is_unknown(sockets: Sockets) -> None:
    one, known = sockets.connect(), []
    ids = {"open": open_conference_id(NAME), "signed-in": conference_id(NAME)}
    for realm, identifier in itertools.product(ids, ids.values()):
        message = {"type": "subscribe", "conference": identifier, "realm": realm}
        if sockets.ask(one, message)["type"] == "availability":
            known.append((realm, identifier))
    assert known == list(ids.items())
    unnamed = sockets.ask(one, {"type": "subscribe", "conference": NAME})
    assert unnamed["conference"] == ids["signed-in"]
    answer = sockets.ask(one, {"type": "subscribe", "conference": NAME, "realm": "other"})
    assert answer == {"type": "error", "message": "realm: must be one of open, signed-in"}


def test_each_change_of_availability_is_pushed_with_a_higher_version(
    sockets: Sockets,
) -> None:
    subscriber = subscribed(sockets, conference=NAME, realm="open")
    book(sockets)
    [sold_out] = only(sockets, subscriber, "availability")
    assert (sold_out["free"], sold_out["sold"], sold_out["available"]) == (0, 1, 0)
    book(sockets)
    [waited_for] = only(sockets, subscriber, "availability")
    assert waited_for["waiting"] == 1
    assert sold_out["version"] < waited_for["version"]


def test_changes_before_a_push_are_sent_as_one_message(sockets: Sockets) -> None:
    subscriber = subscribed(sockets, conference=NAME, realm="open")
    for _ in range(5):
        book(sockets)
    [pushed] = only(sockets, subscriber, "availability")
    assert (pushed["sold"], pushed["waiting"]) == (1, 4)


def test_a_repeated_push_sends_no_duplicate_message(sockets: Sockets) -> None:
    subscriber = subscribed(sockets, conference=NAME, realm="open")
    book(sockets)
    before = sockets.records_pushed
    assert len(only(sockets, subscriber, "availability")) == 1
    sockets.records_pushed = before
    assert only(sockets, subscriber, "availability") == []


def test_changes_of_other_conferences_are_not_pushed(sockets: Sockets) -> None:
    add_conference(sockets, "Other")
    subscriber = subscribed(sockets, conference=NAME, realm="open")
    book(sockets, "Other")
    assert only(sockets, subscriber, "availability") == []


def test_after_unsubscribing_nothing_is_pushed(sockets: Sockets) -> None:
    subscriber = subscribed(sockets, conference=NAME, realm="open")
    answer = sockets.ask(subscriber, {"type": "unsubscribe", "conference": NAME, "realm": "open"})
    assert answer == {"type": "unsubscribed", "conference": open_conference_id(NAME)}
    book(sockets)
    assert only(sockets, subscriber, "availability") == []
    assert sockets.items("WATCHES#") == []


def test_unsubscribing_without_a_subscription_is_not_an_error(sockets: Sockets) -> None:
    one = sockets.connect()
    assert sockets.ask(one, {"type": "unsubscribe", "booking": "x"})["type"] == "unsubscribed"


# --------------------------------------------------------------------------------- not signed in


def test_a_booking_without_a_signed_in_attendee_is_sent_to_a_client_with_its_id(
    sockets: Sockets,
) -> None:
    booking, _ = book(sockets)
    answer = sockets.ask(sockets.connect(), {"type": "subscribe", "booking": booking})
    assert answer.pop("timestamp")
    assert answer == {
        "type": "booking",
        "booking": booking,
        "conference": open_conference_id(NAME),
        "version": 1,
        "status": "CONFIRMED",
        "seats": 1,
        "position": None,
        "exact": True,
        "deadline": None,
        "reason": None,
    }


def test_each_transition_of_a_booking_is_pushed(sockets: Sockets) -> None:
    taken, _ = book(sockets)
    booking, user = book(sockets)
    subscriber = subscribed(sockets, booking=booking)
    cancel(sockets, taken)
    promote(sockets)
    offered = only(sockets, subscriber, "booking")[-1]
    assert (offered["status"], offered["position"]) == ("CONFIRMATION_PENDING", None)
    assert offered["deadline"].endswith("Z")
    body = {"booking_id": booking, "user_id": user}
    assert sockets.functions.http("confirm", "POST", "/confirm", body)[0] == 200
    assert only(sockets, subscriber, "booking")[-1]["status"] == "CONFIRMED"
    cancel(sockets, booking)
    last = only(sockets, subscriber, "booking")[-1]
    assert (last["status"], last["reason"], last["version"]) == ("CANCELED", "attendee", 4)


def test_a_new_position_is_pushed_when_an_earlier_waiter_leaves(sockets: Sockets) -> None:
    book(sockets)
    waiters = [book(sockets)[0] for _ in range(4)]
    subscribers = [subscribed(sockets, booking=booking) for booking in waiters]
    cancel(sockets, waiters[1])
    sockets.push()
    heard = {
        number: [m["position"] for m in sockets.gateway.taken(c) if m["type"] == "booking"]
        for number, c in enumerate(subscribers)
    }
    assert heard == {0: [1], 1: [None], 2: [2], 3: [3]}


def test_no_position_is_pushed_when_a_later_waiter_joins(sockets: Sockets) -> None:
    book(sockets)
    waiter, left = book(sockets)[0], book(sockets)[0]
    subscriber = subscribed(sockets, booking=waiter)
    cancel(sockets, left)
    assert only(sockets, subscriber, "booking")
    book(sockets)
    assert only(sockets, subscriber, "booking") == []


# --------------------------------------------------------------------------------- signed in


def test_the_booking_of_a_signed_in_attendee_requires_their_token(
    sockets: Sockets, people: People
) -> None:
    name = people.new()
    booking = people.book(name)
    one = sockets.connect()
    message = {"type": "subscribe", "booking": booking, "token": people.token(name)}
    assert sockets.ask(one, message)["status"] == "CONFIRMED"


def test_a_booking_of_another_attendee_has_the_same_answer_as_a_missing_one(
    sockets: Sockets, people: People
) -> None:
    owner, other = people.new(), people.new()
    booking = people.book(owner)
    one, token = sockets.connect(), people.token(other)
    for message in (
        {"booking": booking, "token": token},
        {"booking": booking},
        {"booking": "999999", "token": token},
        {"booking": "999999"},
        {"booking": "a" * 3_000},
        {"booking": "é#" * 300},
    ):
        assert sockets.ask(one, {"type": "subscribe", **message}) == UNKNOWN
    assert sockets.items("WATCHES#") == []


def test_a_token_that_is_not_our_access_token_is_refused(sockets: Sockets, people: People) -> None:
    name = people.new()
    booking = people.book(name)
    access = people.token(name)
    head, payload, signature = access.split(".")
    one = sockets.connect()
    for token in (
        people.tokens(name)["IdToken"],
        f"{head}.{payload}.{signature[::-1]}",
        f"{head}.{payload[:-2]}AA.{signature}",
        "a.b.c",
        "a.bm90IEpTT04.c",
        "nonsense",
        "x" * 3_000,
    ):
        message = {"type": "subscribe", "booking": booking, "token": token}
        assert sockets.ask(one, message) == NOT_ACCEPTED, token


def test_a_valid_token_of_another_user_pool_is_refused(sockets: Sockets, people: People) -> None:
    name = people.new()
    booking = people.book(name)
    pool = people.cognito.create_user_pool(PoolName="theirs")["UserPool"]["Id"]
    app = people.cognito.create_user_pool_client(UserPoolId=pool, ClientName="theirs")
    people.enroll(pool, name)
    token = people.tokens(name, pool, app["UserPoolClient"]["ClientId"])["AccessToken"]
    assert people.cognito.get_user(AccessToken=token)["Username"] == name
    message = {"type": "subscribe", "booking": booking, "token": token}
    assert sockets.ask(sockets.connect(), message) == NOT_ACCEPTED


# --------------------------------------------------------------------------------- limits


def test_a_connection_has_a_limited_number_of_subscriptions(sockets: Sockets) -> None:
    one = sockets.connect()
    for number in range(SUBSCRIPTIONS_LIMIT):
        add_conference(sockets, f"C{number}")
        message = {"type": "subscribe", "conference": f"C{number}", "realm": "open"}
        assert sockets.ask(one, message)["type"] == "availability"
    again = sockets.ask(one, {"type": "subscribe", "conference": "C0", "realm": "open"})
    assert again["type"] == "availability"
    refused = sockets.ask(one, {"type": "subscribe", "conference": NAME, "realm": "open"})
    assert refused["type"] == "error"
    assert str(SUBSCRIPTIONS_LIMIT) in refused["message"]
    assert len(sockets.items("WATCHES#")) == SUBSCRIPTIONS_LIMIT
    sockets.ask(one, {"type": "unsubscribe", "conference": "C0", "realm": "open"})
    assert (
        sockets.ask(one, {"type": "subscribe", "conference": NAME, "realm": "open"})["type"]
        == "availability"
    )


def test_a_user_subscribes_to_bookings_on_a_limited_number_of_connections(
    sockets: Sockets, people: People
) -> None:
    name = people.new()
    message = {"type": "subscribe", "booking": people.book(name), "token": people.token(name)}
    connections = [sockets.connect() for _ in range(CONNECTIONS_LIMIT + 1)]
    for connection in connections[:-1]:
        assert sockets.ask(connection, message)["type"] == "booking"
    assert sockets.ask(connections[-1], message)["type"] == "error"
    assert sockets.ask(connections[0], message)["type"] == "booking"
    client = sockets.functions.engine.client()  # DynamoDB expires an item without an event
    [item] = [i for i in sockets.items("CONNECTIONS#") if i["sk"]["S"] == connections[3]]
    client.delete_item(TableName=TABLE, Key={"pk": item["pk"], "sk": item["sk"]})
    assert sockets.ask(connections[-1], message)["type"] == "booking"


def test_a_disconnect_deletes_all_items_of_the_connection(sockets: Sockets, people: People) -> None:
    name = people.new()
    one = sockets.connect()
    sockets.ask(one, {"type": "subscribe", "conference": NAME, "realm": "open"})
    message = {"type": "subscribe", "booking": people.book(name), "token": people.token(name)}
    sockets.ask(one, message)
    assert len(sockets.items("WATCHES#")) == 2
    sockets.disconnect(one)
    sockets.disconnect(one)
    assert sockets.items("WATCHES#") == sockets.items("CONNECTIONS#") == []
    assert ["sockets" in item for item in sockets.items("SOCKETS#")] == [False]


def test_a_closed_connection_is_removed_with_its_subscriptions_at_the_next_push(
    sockets: Sockets,
) -> None:
    subscriber = subscribed(sockets, conference=NAME, realm="open")
    other = subscribed(sockets, conference=NAME, realm="open")
    sockets.gateway.open.discard(subscriber)
    book(sockets)
    sockets.push()
    assert len(sockets.items("WATCHES#")) == 1
    assert [item["sk"]["S"] for item in sockets.items("CONNECTIONS#")] == [other]


def test_a_subscription_whose_connection_item_has_expired_is_removed_at_the_next_push(
    sockets: Sockets,
) -> None:
    subscriber = subscribed(sockets, conference=NAME, realm="open")
    sockets.gateway.open.discard(subscriber)
    client = sockets.functions.engine.client()
    [item] = sockets.items("CONNECTIONS#")
    client.delete_item(TableName=TABLE, Key={"pk": item["pk"], "sk": item["sk"]})
    book(sockets)
    sockets.push()
    assert sockets.items("WATCHES#") == []


def test_every_item_of_a_connection_expires(sockets: Sockets, people: People) -> None:
    name = people.new()
    one = sockets.connect()
    message = {"type": "subscribe", "booking": people.book(name), "token": people.token(name)}
    sockets.ask(one, message)
    items = [*sockets.items("WATCHES#"), *sockets.items("CONNECTIONS#"), *sockets.items("SOCKETS#")]
    [since] = [int(item["since"]["N"]) for item in sockets.items("CONNECTIONS#")]
    expiries = [int(item["expires_at"]["N"]) for item in items]
    assert len(expiries) == 3
    lifetime_ends = (since + CONNECTION_LIFETIME_MS) // 1000
    assert all(0 <= expiry - lifetime_ends < 60 for expiry in expiries)


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ({}, "Name a conference or a booking"),
        ({"conference": "C", "booking": "b"}, "Name a conference or a booking"),
        ({"conference": 5}, "conference: must be a string of visible characters"),
        ({"conference": ""}, "conference: must be a string of visible characters"),
        ({"conference": "\ud800"}, "conference: must be a string of visible characters"),
        ({"conference": "a\x00"}, "conference: must be a string of visible characters"),
        ({"booking": ["b"]}, "booking: must be a string of visible characters"),
        ({"booking": "b", "token": 5}, "token: must be a string of visible characters"),
    ],
)
def test_an_invalid_message_gets_an_error(
    sockets: Sockets, message: dict[str, Any], sentence: str
) -> None:
    one = sockets.connect()
    for kind in ("subscribe", "unsubscribe"):
        answer = sockets.ask(one, {"type": kind, **message})
        if kind == "subscribe" or "token" not in message:
            assert answer == {"type": "error", "message": sentence}
