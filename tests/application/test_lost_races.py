"""Use cases that another request, or a lagging index, overtakes between their reads and writes."""

from collections.abc import Callable
from typing import Any

import pytest

from booking.adapters import keys
from booking.application.add_user import Newcomer
from booking.application.cancel import SoftDelete
from booking.application.mailboxes import MailboxChange
from booking.application.ports.contention import Busy
from booking.application.subscriptions import SubscribeToConference
from booking.domain.agenda import WAITS_LIMIT
from booking.domain.booking import State
from booking.domain.conference import SHARD_LIMIT
from booking.domain.language import Language
from booking.domain.live import Connection
from booking.domain.refusals import ConferenceCanceled, ConferenceUnknown
from testing.mailroom import Mailroom
from testing.world import ADMIN, HOUR, SECOND, World

type Answer = Callable[[dict[str, Any]], dict[str, Any]]


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(9)))
    return world


class Overtaken:
    """A wrapper of the client's calls: a test changes the answers of one operation."""

    def __init__(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        self.client = world.engine.table.client
        self.call = self.client._make_api_call
        self.monkeypatch = monkeypatch

    def after(self, operation: str, change: Answer, times: int = 1) -> None:
        """Change the answers of the next calls of an operation; `times` is their number."""
        changed: list[str] = []

        def overtaken(name: str, parameters: dict[str, Any]) -> Any:
            answer = self.call(name, parameters)
            if name != operation or len(changed) == times:
                return answer
            changed.append(name)
            return change(answer)

        self.monkeypatch.setattr(self.client, "_make_api_call", overtaken)


@pytest.fixture
def overtaken(world: World, monkeypatch: pytest.MonkeyPatch) -> Overtaken:
    return Overtaken(world, monkeypatch)


def nothing(answer: dict[str, Any]) -> dict[str, Any]:
    """Return the answer of an index that lags."""
    return {**answer, "Items": [], "Count": 0}


def test_a_promotion_does_not_end_before_the_waitlist_shows_its_entry(
    world: World, overtaken: Overtaken
) -> None:
    """A pending offer keeps the gate closed. No further message would come for the free seat."""
    world.conference(slots=2)
    first, second = world.book("u1"), world.book("u2")
    pending, waiting = world.book("u3"), world.book("u4")
    world.cancel(first)
    world.cancel_booking(second, world.owner(second))
    overtaken.after("Query", nothing)
    assert world.promote("C").offers == 1
    assert world.stored(pending) == world.stored(waiting) == State.CONFIRMATION_PENDING


def test_a_start_that_never_finds_the_last_entry_ends_in_the_dead_letters(
    world: World, overtaken: Overtaken
) -> None:
    """Instead, it would send itself a message each second, without end."""
    world.conference(slots=1)
    world.book("u1")
    waiting = world.book("u2")
    world.time += 25 * HOUR
    world.timers.clear()
    overtaken.after("Query", nothing, times=1_000_000)
    with pytest.raises(Busy):
        world.start_conference("C")
    assert not world.timers
    overtaken.after("Query", nothing, times=0)
    world.start_conference("C")
    assert world.stored(waiting) == State.CANCELED


def test_a_cancellation_after_that_of_the_conference_is_refused_at_once(world: World) -> None:
    """The gates have ended, so each attempt of it loses until the clean-up has come."""
    world.conference(slots=1)
    booking = world.book("u1")
    world.cancel_conference("C", ADMIN)
    began = world.time
    with pytest.raises(ConferenceCanceled):
        world.cancel_booking(booking, world.owner(booking))
    with pytest.raises(ConferenceCanceled):
        world.engine.build(SoftDelete)(booking, "user:u1")
    assert world.time - began < SECOND
    assert world.stored(booking) == State.CONFIRMED


def test_a_conference_that_is_deleted_during_a_subscription_is_unknown(
    world: World, overtaken: Overtaken
) -> None:
    world.conference()
    connection = Connection(id="socket", since=world.time)
    world.engine.connections.add(connection)
    subscribe = world.engine.build(SubscribeToConference, open_bookings=False)
    assert subscribe("socket", "C").conference.id == "C"

    def deleted(answer: dict[str, Any]) -> dict[str, Any]:
        table = world.engine.table.name
        overtaken.call("DeleteItem", {"TableName": table, "Key": keys.conference("C")})
        return answer

    overtaken.after("TransactWriteItems", deleted)
    with pytest.raises(ConferenceUnknown):
        subscribe("socket", "C")


def test_a_mailbox_is_read_again_after_another_request_has_added_its_user(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Otherwise the answer would have the topics of this request, which are not stored."""
    room = Mailroom()
    world = room.world
    bob = Newcomer(attendee="user:bob", user_id="bob", topics=())

    def added(answer: dict[str, Any]) -> dict[str, Any]:
        world.add_user(Newcomer(attendee="user:bob", user_id="bob", topics=("Rust",)))
        return answer

    Overtaken(world, monkeypatch).after("GetItem", added)
    changed = room.change_mailbox(bob, MailboxChange(language=Language.GERMAN))
    assert changed == world.engine.people.find("user:bob")
    assert changed.topics == ("Rust",)
    assert changed.mailbox.language is Language.GERMAN


def test_a_booking_that_reopens_many_gates_and_drops_many_places_takes_two_transactions(
    world: World,
) -> None:
    """One transaction of DynamoDB has at most a hundred items."""
    world.conference(slots=1, expected_demand=20_000)
    assert world.engine.conferences.find("C").shards == SHARD_LIMIT  # type: ignore[union-attr]
    last, waiting = world.book("u1"), world.book("u2")
    world.users(*(f"v{number}" for number in range(WAITS_LIMIT)))
    places = []
    for number in range(WAITS_LIMIT):
        world.conference(f"D{number}", slots=1)
        world.book(f"v{number}", f"D{number}")
        places.append(world.book("u3", f"D{number}"))
    for booking in (waiting, last):
        world.cancel_booking(booking, world.owner(booking))
    assert world.state(world.book("u3")) == State.CONFIRMED
    assert {world.stored(place) for place in places} == {State.CANCELED}
