"""Subscriptions of connections."""

import pytest

from booking.application.subscriptions import SubscribeToConference
from booking.domain.live import Connection
from booking.domain.realms import Realm
from booking.domain.refusals import ConferenceUnknown
from testing.world import World


def test_without_the_open_surfaces_an_open_conference_is_unknown_to_subscribers() -> None:
    world = World()
    added = world.conference(organizer=None)
    world.engine.connections.add(Connection(id="socket", since=world.time))
    enabled = world.engine.build(SubscribeToConference, open_bookings=True)
    assert enabled("socket", added.id, Realm.OPEN).conference.id == added.id
    disabled = world.engine.build(SubscribeToConference, open_bookings=False)
    with pytest.raises(ConferenceUnknown):
        disabled("socket", added.id, Realm.OPEN)
