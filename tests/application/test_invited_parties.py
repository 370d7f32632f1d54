"""Invitations with several seats: all of them are accepted, or some, or none."""

from dataclasses import replace
from typing import Any

import pytest

from booking.adapters.items.bookings import encode_waitlist_entry
from booking.adapters.transactions import Write
from booking.adapters.writes import bookings as writes
from booking.application.add_user import Newcomer
from booking.application.invitations import AnswerInvitation, InvitePerson
from booking.application.ports.contention import Stale
from booking.domain.booking import BookingSummary
from booking.domain.invitations import Invitee
from booking.domain.refusals import ConferenceFull, Invalid
from booking.domain.rights import Caller
from testing.mailroom import Mailroom
from testing.world import ADMIN, World


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(9)))
    return world


def invite(world: World, who: str, seats: int, **more: Any) -> str:
    invitee = Invitee(id=f"user:{who}")
    command = InvitePerson(conference_id="C", invitee=invitee, by=ADMIN, seats=seats, **more)
    invited = world.invite(command)
    world.settle()
    return invited.booking.id


def answer(world: World, booking: str, who: str, seats: int | None = None) -> None:
    by = Caller(attendee=f"user:{who}", user_id=who, subject=who)
    newcomer = Newcomer(attendee=f"user:{who}", user_id=who, topics=())
    world.accept(AnswerInvitation(booking_id=booking, by=by, newcomer=newcomer, seats=seats))
    world.settle()


def seen(world: World, booking: str) -> tuple[str, int]:
    standing = world.view(booking).standing
    return str(standing.state), standing.seats


def test_the_seats_of_an_invitation_are_held_and_accepted(world: World) -> None:
    world.conference(slots=5, expected_demand=750)  # one seat in each of five shards
    booking = invite(world, "u1", 4)
    assert seen(world, booking) == ("CONFIRMATION_PENDING", 4)
    answer(world, booking, "u1")
    assert seen(world, booking) == ("CONFIRMED", 4)


def test_the_seats_that_an_invitee_does_not_accept_pass_on(world: World) -> None:
    world.conference(slots=4)
    booking = invite(world, "u1", 4)
    single = world.book("u2")
    for wrong in (0, 5):
        with pytest.raises(Invalid, match="seats: must be from 1 to 4"):
            answer(world, booking, "u1", wrong)
    answer(world, booking, "u1", 3)
    assert seen(world, booking) == ("CONFIRMED", 3)
    assert world.state(single) == "CONFIRMATION_PENDING"


def test_all_seats_of_an_invitation_that_is_not_accepted_pass_on(world: World) -> None:
    world.conference(slots=3)
    invite(world, "u1", 3)
    pair, single = world.book("u2", seats=2), world.book("u3")
    world.pass_time(11)
    assert [world.state(each) for each in (pair, single)] == ["CONFIRMATION_PENDING"] * 2


def test_an_invitation_has_at_most_the_seats_of_a_booking(world: World) -> None:
    world.conference(slots=30, max_party=4)
    for wrong in (0, 5):
        with pytest.raises(Invalid, match="seats: must be from 1 to 4"):
            invite(world, "u1", wrong)


def test_an_invitation_of_a_party_waits_whole_or_is_refused(world: World) -> None:
    world.conference(slots=3)
    world.book("u2")
    with pytest.raises(ConferenceFull, match="only 2 seats left"):
        invite(world, "u1", 3, wait=False)
    assert seen(world, invite(world, "u1", 3)) == ("WAITLISTED", 3)


def passed_and_accepted(world: World) -> int:
    """Return the seats that count as having passed a place after it was accepted in part."""
    world.conference(slots=4)
    seated = [world.book(f"u{number}") for number in range(4)]
    booking = invite(world, "u5", 3)
    single = world.book("u6")
    world.cancel(seated[0])
    assert world.state(single) == "CONFIRMATION_PENDING"  # it passes the invitation
    answer(world, booking, "u5", 2)
    assert seen(world, booking) == ("WAITLISTED", 2)
    conference = world.engine.conferences.find("C")
    assert conference is not None
    (waiter,) = world.engine.waitlist.waiters(conference, 9)
    assert waiter.summary.attendee == "user:u5"
    return waiter.passed


def test_an_accepted_place_keeps_its_ticket_and_the_seats_that_passed_it(world: World) -> None:
    assert passed_and_accepted(world) == 1


def test_a_place_whose_entry_is_replaced_forgets_what_passed_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def replaced(summary: BookingSummary) -> Write:
        return Write("Put", {"Item": encode_waitlist_entry(summary)}, Stale("waitlist entry"))

    monkeypatch.setattr(writes, "_kept_entry", replaced)
    assert passed_and_accepted(world) == 0


def test_an_accepted_part_of_a_place_is_offered_what_fits(world: World) -> None:
    world.conference(slots=4)
    seated = [world.book("u1"), world.book("u2", seats=3)]
    booking = invite(world, "u5", 3)
    world.cancel(seated[0])
    assert seen(world, booking) == ("WAITLISTED", 3)
    answer(world, booking, "u5", 1)
    assert seen(world, booking) == ("CONFIRMATION_PENDING", 1)


@pytest.mark.parametrize(("seats", "words"), [(1, "holds a seat"), (3, "holds 3 seats")])
def test_the_mail_about_an_invitation_names_its_seats(seats: int, words: str) -> None:
    room = Mailroom()
    room.users("bob")
    room.world.conference("C", slots=3)
    room.world.invite(
        replace(
            InvitePerson(conference_id="C", invitee=Invitee(id="user:bob"), by=ADMIN), seats=seats
        )
    )
    room.world.settle()
    for message in room.messages():
        room.handle(message)
    ((_, mail),) = room.sent
    assert words in " ".join(mail.text.split())
