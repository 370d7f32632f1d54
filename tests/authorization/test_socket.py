"""Every cell of docs/authorization.md about the socket, checked with the real handlers."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.support.authorization import NOBODY, SocketCell, socket_cells
from tests.support.people import People
from tests.support.sockets import Sockets, routes, sockets_over_memory
from tests.support.v1 import ABSENT, V1, Person, person

slots = itertools.cycle(range(3, 15))


@pytest.fixture(scope="module")
def sockets() -> Iterator[Sockets]:
    with sockets_over_memory() as fresh:
        yield fresh


def message_of(sockets: Sockets, people: People, cell: SocketCell, me: Person) -> dict[str, Any]:
    """Return the message of a row, after its resource was created."""
    message: dict[str, Any] = {"type": cell.action.replace("$default", "anything else")}
    if cell.action.endswith("_slot"):
        return {**message, "slot_id": next(slots)}
    if cell.action not in {"subscribe", "unsubscribe"}:
        return message
    v1 = V1(sockets.functions)
    if "open conference" in cell.whose:
        realm = {"realm": "open"} if cell.whose.endswith("realm") else {}
        return {**message, "conference": v1.open_conference(), **realm}
    conference = v1.conference(me if cell.whose.endswith("at own") else None)["id"]
    if cell.whose == "a conference":
        return {**message, "conference": conference}
    own = cell.whose.startswith("own")
    attendee = replace(me, roles=("customer",)) if own else person()
    absent = cell.whose.startswith("absent")
    booking = ABSENT if absent else v1.book(attendee, conference)["id"]
    token = {} if cell.role == NOBODY else {"token": people.token(me.user_id)}
    return {**message, "booking": booking, **token}


@pytest.mark.parametrize("cell", socket_cells(), ids=str)
def test_the_answer_on_the_socket_matches_the_table(sockets: Sockets, cell: SocketCell) -> None:
    people = People()
    role = "customer" if cell.role == NOBODY else cell.role
    name = people.new(role)
    me = Person(name, (role,), people.subjects[name])
    connection = sockets.connect()
    if cell.action == "$connect":
        messages = sockets.received(connection)
    elif cell.action == "$disconnect":
        sockets.received(connection)
        sockets.disconnect(connection)
        messages = sockets.received(connection)
    else:
        sockets.received(connection)
        messages = [sockets.ask(connection, message_of(sockets, people, cell, me))]
    assert [message["type"] for message in messages] == ([cell.heard] if messages else [])
    assert bool(messages) == (cell.heard != "nothing")


def test_every_action_has_rows_and_every_row_has_an_action() -> None:
    assert {cell.action for cell in socket_cells()} == set(routes())


def test_a_recycled_name_can_not_subscribe_to_a_booking(sockets: Sockets) -> None:
    people, v1 = People(), V1(sockets.functions)
    name = people.new()
    holder = Person(name, ("customer",), people.subjects[name])
    booking = v1.book(holder, v1.conference()["id"])["id"]
    connection = sockets.connect()
    sockets.received(connection)
    message = {"type": "subscribe", "booking": booking, "token": people.token(name)}
    assert sockets.ask(connection, message)["type"] == "booking"
    people.cognito.admin_delete_user(UserPoolId=people.pool, Username=name)
    people.enroll(people.pool, name)
    assert people.subjects[name] != holder.subject
    answer = sockets.ask(connection, {**message, "token": people.token(name)})
    assert answer["type"] == "error"
    assert "another account" in str(answer)
