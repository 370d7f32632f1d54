"""Use cases that read an item which is missing, because an erasure or a deletion is in progress."""

from typing import Any

import pytest
from botocore.exceptions import ClientError

from booking.adapters import keys
from booking.application.gates import GoOffline
from booking.application.invitations import InvitePerson
from booking.application.ports.contention import Busy
from booking.domain.booking import State
from booking.domain.invitations import Invitee
from booking.domain.pools import CategoryChange
from booking.domain.refusals import ConferenceCanceled, ConferenceUnknown
from booking.domain.rights import Caller, Role
from testing.world import World

OLGA = Caller(attendee="user:olga", user_id="olga", subject="s7", roles=frozenset({Role.ORGANIZER}))


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(3)))
    world.conference(slots=1, organizer=OLGA.attendee)
    return world


def delete(world: World, key: keys.Key) -> None:
    table = world.engine.table
    table.client.delete_item(TableName=table.name, Key=key)


def test_an_offer_of_an_attendee_without_an_agenda_is_not_confirmed(world: World) -> None:
    first, second = world.book("u1"), world.book("u2")
    world.cancel(first)
    delete(world, keys.agenda("user:u2"))
    with pytest.raises(Busy):
        world.confirm(second)
    assert world.stored(second) == State.CONFIRMATION_PENDING


def test_a_booking_of_an_attendee_without_an_agenda_is_not_reactivated(world: World) -> None:
    booking = world.book("u1")
    world.cancel(booking)
    delete(world, keys.agenda("user:u1"))
    with pytest.raises(Busy):
        world.reactivate(booking, "u1")
    assert world.stored(booking) == State.CANCELED


def test_a_conference_whose_seats_are_deleted_is_unknown(world: World) -> None:
    delete(world, keys.seats("C", 0))
    with pytest.raises(ConferenceUnknown):
        world.book("u1")
    command = InvitePerson(conference_id="C", invitee=Invitee(id="user:u1"), by=OLGA)
    with pytest.raises(ConferenceUnknown):
        world.invite(command)


def test_a_deleted_conference_of_a_booking_is_unknown(world: World) -> None:
    booking = world.engine.bookings.find(world.book("u1"))
    assert booking is not None
    delete(world, keys.conference("C"))
    with pytest.raises(ConferenceUnknown):
        world.read_conference.of_booking(booking)


def test_a_sweep_that_had_to_skip_work_fails_after_the_rest(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that its alarm rings, although the next sweep may find the work."""
    world.conference("D", slots=1)
    for conference, user in (("C", "u1"), ("D", "u2")):
        world.cancel(world.book(user, conference))
        world.book(user, conference)
    world.relayed = len(world.table.stream_records(0))
    world.timers.clear()
    world.time += 3 * 86_400_000
    refused: list[str] = []
    client = world.engine.table.client
    call = client._make_api_call

    def throttled(operation: str, parameters: dict[str, Any]) -> Any:
        if operation == "GetItem" and not refused:
            refused.append(operation)
            error = {"Error": {"Code": "ThrottlingException", "Message": "slow"}}
            raise ClientError(error, operation)  # type: ignore[arg-type]
        return call(operation, parameters)

    monkeypatch.setattr(client, "_make_api_call", throttled)
    before = len(world.timers)
    with pytest.raises(Busy):
        world.sweep()
    assert refused
    assert len(world.timers) > before


def test_a_booking_of_an_attendee_without_an_agenda_does_not_move(world: World) -> None:
    world.conference("P", slots=1, categories=(CategoryChange(name="Lab", capacity=1),))
    booking = world.book("u1", "P")
    delete(world, keys.agenda("user:u1"))
    with pytest.raises(Busy):
        world.move(booking, "Lab")
    found = world.engine.bookings.find(booking)
    assert found is not None
    assert found.summary.category is None


def test_a_gate_gets_no_part_of_a_canceled_conference(world: World) -> None:
    go_offline = world.engine.build(GoOffline)
    world.cancel_conference("C", OLGA)
    with pytest.raises(ConferenceCanceled):
        go_offline("C", "north", None, OLGA)
