"""A removal by the organizer is final for that conference, until the organizer lifts it."""

import pytest

from booking.adapters.writes import agendas
from booking.domain.agenda import Agenda
from booking.domain.booking import State
from booking.domain.refusals import ConferenceUnknown, NotAllowed, RemovedByOrganizer
from booking.domain.rights import Caller, Role
from testing.world import World

OLGA = Caller(attendee="user:olga", user_id="olga", subject="s7", roles=frozenset({Role.ORGANIZER}))
OTTO = Caller(attendee="user:otto", user_id="otto", subject="s8", roles=frozenset({Role.ORGANIZER}))
U1 = Caller(attendee="user:u1", user_id="u1", subject="s1", roles=frozenset({Role.CUSTOMER}))


@pytest.fixture
def world() -> World:
    world = World()
    world.users("u1", "u2")
    world.conference("C", slots=2, organizer=OLGA.attendee)
    return world


def remove(world: World, booking: str) -> None:
    world.cancel_booking(booking, OLGA)
    world.settle()


def test_a_removed_attendee_cannot_book_the_conference_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove(world, world.book("u1"))
    with pytest.raises(RemovedByOrganizer):
        world.book("u1")
    with monkeypatch.context() as patch:
        patch.setattr(Agenda, "check_not_removed", lambda *_: None)
        assert world.state(world.book("u1")) == State.CONFIRMED, "without the guard it is booked"
    assert world.state(world.book("u2")) == State.CONFIRMED


def test_a_removed_attendee_cannot_reactivate_an_earlier_booking(world: World) -> None:
    earlier = world.book("u1")
    world.cancel(earlier)
    remove(world, world.book("u1"))
    with pytest.raises(RemovedByOrganizer):
        world.reactivate(earlier, "u1")


def test_a_removal_concerns_one_conference_only(world: World) -> None:
    world.conference("D", starts_in=48 * 3600, organizer=OLGA.attendee)
    remove(world, world.book("u1", "C"))
    assert world.state(world.book("u1", "D")) == State.CONFIRMED


def test_a_removal_from_the_waitlist_is_final_too(world: World) -> None:
    world.conference("D", slots=1, organizer=OLGA.attendee)
    world.book("u2", "D")
    remove(world, world.book("u1", "D"))
    with pytest.raises(RemovedByOrganizer):
        world.book("u1", "D")


def test_a_cancellation_by_the_attendee_removes_nobody(world: World) -> None:
    world.cancel(world.book("u1"))
    assert world.state(world.book("u1")) == State.CONFIRMED


def test_an_allowed_attendee_can_book_again_and_the_removed_booking_stays_canceled(
    world: World,
) -> None:
    earlier, removed = world.book("u1"), ""
    world.cancel(earlier)
    removed = world.book("u1")
    remove(world, removed)
    for _ in range(2):
        world.allow("C", "user:u1", OLGA)
    world.reactivate(earlier, "u1")
    assert world.state(earlier) == State.CONFIRMED
    assert world.state(removed) == State.CANCELED


def test_only_its_organizer_allows_an_attendee_again(world: World) -> None:
    remove(world, world.book("u1"))
    for caller in (OTTO, U1):
        with pytest.raises(NotAllowed):
            world.allow("C", "user:u1", caller)
    with pytest.raises(ConferenceUnknown):
        world.allow("D", "user:u1", OLGA)
    with pytest.raises(RemovedByOrganizer):
        world.book("u1")


def test_the_answer_to_allow_does_not_show_whether_a_user_exists(world: World) -> None:
    assert world.allow("C", "user:u2", OLGA).conference == "C"
    assert world.allow("C", "user:nobody", OLGA).conference == "C"


def test_a_removal_is_deleted_once_the_conference_has_started(world: World) -> None:
    world.conference("D", starts_in=72 * 3600)
    remove(world, world.book("u1", "C"))
    world.pass_time(25 * 3600)
    world.book("u1", "D")
    agenda = world.engine.people.agenda("user:u1")
    assert agenda is not None
    assert agenda.removals == {}


def test_a_removed_attendee_can_be_erased(world: World) -> None:
    remove(world, world.book("u1"))
    world.erase_user(U1)
    world.settle()
    assert world.engine.people.agenda("user:u1") is None


def test_a_booking_decided_before_the_removal_does_not_survive_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The removal is written between the read and the write of another booking."""
    booking = world.book("u1")
    world.cancel(booking)
    again = world.book("u1")
    original = agendas._agenda_condition
    struck: list[bool] = []

    def remove_first(*given: object) -> str:
        if not struck:
            struck.append(True)
            world.cancel_booking(again, OLGA)
        return original(*given)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(agendas, "_agenda_condition", remove_first)
        patch.setattr(Agenda, "check_free_for", lambda self, c, _: self.check_not_removed(c.id))
        with pytest.raises(RemovedByOrganizer):
            world.reactivate(booking, "u1")
    world.settle()
    assert world.state(booking) == State.CANCELED
