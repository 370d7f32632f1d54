"""Invitations: they touch nothing of the invitee until the invitee accepts."""

import json
from dataclasses import replace
from typing import Any

import pytest

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import BookingFilter
from booking.application.invitations import AnswerInvitation, InvitePerson
from booking.domain.booking import State
from booking.domain.invitations import Invitee, by_email
from booking.domain.mailbox import Source
from booking.domain.refusals import (
    AlreadyBooked,
    AlreadyCanceled,
    AlreadyInvited,
    BookingUnknown,
    ConferenceStarted,
    InvitationDeclined,
    InvitationExpired,
    LimitReached,
    NotAllowed,
    NotAnInvitation,
    NotOwner,
    Overlapping,
    RemovedByOrganizer,
)
from booking.domain.rights import Caller, Role
from testing.examples import START
from testing.tables import TABLE
from testing.world import World

OLGA = Caller(attendee="user:olga", user_id="olga", subject="s7", roles=frozenset({Role.ORGANIZER}))
OTTO = Caller(attendee="user:otto", user_id="otto", subject="s8", roles=frozenset({Role.ORGANIZER}))


def customer(who: str) -> Caller:
    return Caller(
        attendee=f"user:{who}", user_id=who, subject=who, roles=frozenset({Role.CUSTOMER})
    )


@pytest.fixture
def world() -> World:
    world = World()
    world.users(*(f"u{number}" for number in range(1, 6)))
    world.conference("C", slots=2, organizer=OLGA.attendee)
    return world


def invite(
    world: World, who: str = "u1", conference: str = "C", by: Caller = OLGA, **more: Any
) -> str:
    invitee = by_email(who) if "@" in who else Invitee(id=f"user:{who}")
    command = InvitePerson(conference_id=conference, invitee=invitee, by=by, **more)
    made = world.invite(command)
    world.settle()
    return made.booking.id


def answer(booking: str, who: str) -> AnswerInvitation:
    newcomer = Newcomer(attendee=f"user:{who}", user_id=who, topics=())
    return AnswerInvitation(booking_id=booking, by=customer(who), newcomer=newcomer)


def accept(world: World, booking: str, who: str = "u1") -> None:
    world.accept(answer(booking, who))
    world.settle()


def decline(world: World, booking: str, who: str = "u1") -> None:
    world.decline(answer(booking, who))
    world.settle()


def state(world: World, booking: str) -> str:
    found = world.engine.bookings.find(booking)
    assert found is not None
    return str(found.standing_at(world.time).state)


def victim(world: World) -> str:
    """Return an offer of u1 for D, which overlaps with C."""
    world.conference("D", slots=1)
    seat = world.book("u2", "D")
    offered = world.book("u1", "D")
    world.cancel(seat)
    assert world.state(offered) == State.CONFIRMATION_PENDING
    return offered


def test_an_invitation_cancels_nothing_of_the_invitee(world: World) -> None:
    offered = victim(world)
    before = world.engine.people.agenda("user:u1")
    invitation = invite(world)
    assert state(world, invitation) == State.CONFIRMATION_PENDING
    assert world.state(offered) == State.CONFIRMATION_PENDING
    assert world.engine.people.agenda("user:u1") == before
    world.confirm(offered)
    with pytest.raises(Overlapping):
        accept(world, invitation)


def test_an_organizer_who_could_book_for_others_would_cancel_their_offer_elsewhere(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The attack: an organizer books in the name of somebody whose offer overlaps."""
    offered = victim(world)
    attack = BookSeat(conference_id="C", attendee="user:u1", by=OLGA)
    with pytest.raises(NotAllowed):
        world.book_seat(attack)
    world.settle()
    assert world.state(offered) == State.CONFIRMATION_PENDING
    monkeypatch.setattr("booking.application.book.check_books_for_themselves", lambda _: None)
    world.book_seat(attack)
    world.settle()
    assert world.state(offered) == State.CANCELED


def test_an_invitation_does_not_block_a_booking_of_the_invitee(world: World) -> None:
    invitation = invite(world)
    own = world.book("u1")
    assert world.state(own) == State.CONFIRMED
    with pytest.raises(AlreadyBooked):
        accept(world, invitation)


def test_an_accepted_invitation_is_a_confirmed_booking_and_drops_overlapping_places(
    world: World,
) -> None:
    offered = victim(world)
    invitation = invite(world)
    accept(world, invitation)
    assert world.state(offered) == State.CANCELED
    found = world.engine.bookings.find(invitation)
    assert found is not None
    assert (found.attendee, found.invitee) == ("user:u1", None)
    assert world.state(invitation) == State.CONFIRMED
    world.cancel(invitation)
    assert world.state(world.book("u1")) == State.CONFIRMED


def test_an_invitation_to_a_full_conference_waits_and_keeps_its_place(world: World) -> None:
    seats = [world.book("u2"), world.book("u3")]
    invitation = invite(world)
    later = world.book("u4")
    assert state(world, invitation) == State.WAITLISTED
    accept(world, invitation)
    assert world.position(invitation) == 1
    world.cancel(seats[0])
    assert world.state(invitation) == State.CONFIRMATION_PENDING
    assert world.state(later) == State.WAITLISTED
    world.confirm(invitation)
    assert world.state(invitation) == State.CONFIRMED


def test_a_waiting_invitation_gets_an_offer_that_the_invitee_accepts(world: World) -> None:
    seat = world.book("u2")
    world.book("u3")
    invitation = invite(world)
    world.cancel(seat)
    assert state(world, invitation) == State.CONFIRMATION_PENDING
    with pytest.raises(BookingUnknown):
        world.confirm_offer(invitation, None)
    with pytest.raises(NotOwner):
        world.confirm_offer(invitation, "user:u1")
    accept(world, invitation)
    assert world.state(invitation) == State.CONFIRMED


@pytest.mark.parametrize("full", [False, True])
def test_a_lapsed_invitation_is_canceled_and_its_seat_passes_on(world: World, full: bool) -> None:  # noqa: FBT001
    world.book("u2")
    invitation = invite(world)
    waiting = world.book("u3") if full else ""
    world.time += 10_000
    assert state(world, invitation) == State.CANCELED
    with pytest.raises(InvitationExpired):
        accept(world, invitation)
    world.pass_time(1)
    with pytest.raises(AlreadyCanceled):
        accept(world, invitation)
    if full:
        assert world.state(waiting) == State.CONFIRMATION_PENDING
    else:
        assert world.state(world.book("u3")) == State.CONFIRMED


def test_others_book_directly_while_an_invitation_is_held_at_an_open_gate(world: World) -> None:
    invite(world)
    assert world.state(world.book("u2")) == State.CONFIRMED
    third = world.book("u3")
    assert world.state(third) == State.WAITLISTED


def test_a_declined_invitation_is_not_repeated_until_the_invitee_books(world: World) -> None:
    decline(world, invite(world))
    with pytest.raises(InvitationDeclined):
        invite(world)
    own = world.book("u1")
    world.cancel(own)
    assert state(world, invite(world)) == State.CONFIRMATION_PENDING


def test_a_declined_invitation_frees_its_seat(world: World) -> None:
    world.book("u2")
    invitation = invite(world)
    waiting = world.book("u3")
    decline(world, invitation)
    assert world.state(waiting) == State.CONFIRMATION_PENDING
    with pytest.raises(AlreadyCanceled):
        accept(world, invitation)


def test_a_person_has_one_invitation_to_a_conference_at_a_time(world: World) -> None:
    first = invite(world)
    with pytest.raises(AlreadyInvited) as refusal:
        invite(world)
    assert refusal.value.booking_id == first
    world.cancel_booking(first, OLGA)
    world.settle()
    second = invite(world)
    accept(world, second)
    with pytest.raises(AlreadyInvited):
        invite(world)


def test_a_withdrawn_invitation_removes_nobody(world: World) -> None:
    invitation = invite(world)
    world.cancel_booking(invitation, OLGA)
    world.settle()
    assert world.state(world.book("u1")) == State.CONFIRMED


def test_a_removed_attendee_cannot_accept_an_invitation(world: World) -> None:
    world.cancel_booking(world.book("u1"), OLGA)
    world.settle()
    invitation = invite(world)
    with pytest.raises(RemovedByOrganizer):
        accept(world, invitation)
    world.allow("C", "user:u1", OLGA)
    accept(world, invitation)


def test_only_its_organizer_invites_and_only_its_invitee_answers(world: World) -> None:
    for other in (OTTO, customer("u2")):
        with pytest.raises(NotAllowed):
            invite(world, by=other)
    invitation = invite(world)
    for act in (accept, decline):
        with pytest.raises(NotOwner):
            act(world, invitation, "u2")
        with pytest.raises(BookingUnknown):
            act(world, "none")
    with pytest.raises(NotOwner):
        world.cancel_booking(invitation, customer("u1"))
    accept(world, invitation)
    for act in (accept, decline):
        with pytest.raises(NotAnInvitation):
            act(world, invitation)


def account(who: str) -> AnswerInvitation:
    return AnswerInvitation(
        booking_id="",
        by=Caller(
            attendee=f"user:{who}",
            user_id=who,
            subject=who,
            roles=frozenset({Role.CUSTOMER}),
        ),
        newcomer=Newcomer(attendee=f"user:{who}", user_id=who, topics=()),
    )


@pytest.mark.parametrize("registered", [False, True])
def test_an_invitation_by_email_is_accepted_by_the_account_with_this_verified_email(
    world: World,
    registered: bool,  # noqa: FBT001
) -> None:
    world.emails["e1"] = "E.One@example.org"
    if registered:
        world.add_user(account("e1").newcomer)
    invitation = invite(world, "e.one@example.org")
    with pytest.raises(NotOwner):
        world.accept(replace(account("e2"), booking_id=invitation))
    world.accept(replace(account("e1"), booking_id=invitation))
    found = world.engine.bookings.find(invitation)
    assert found is not None
    assert (found.attendee, found.invitee_email) == ("user:e1", None)


def test_an_address_that_is_not_verified_accepts_no_invitation(world: World) -> None:
    invitation = invite(world, "e1@example.org")
    box = world.add_user(account("e1").newcomer).mailbox
    unverified = replace(box, email="e1@example.org", source=Source.OWN, version=box.version + 1)
    world.engine.people.set_mailbox("user:e1", box, unverified)
    with pytest.raises(NotOwner):
        world.accept(replace(account("e1"), booking_id=invitation))


def test_the_invitee_finds_an_invitation_among_their_bookings(world: World) -> None:
    invitation = invite(world)
    listed = world.list_own_bookings("user:u1", BookingFilter())
    assert [view.booking.id for view in listed.bookings] == [invitation]
    assert world.read_booking(invitation, customer("u1")).booking.id == invitation
    with pytest.raises(NotOwner):
        world.read_booking(invitation, customer("u2"))


def test_an_invitee_without_a_user_item_gets_one_by_answering(world: World) -> None:
    invitation = invite(world, "new")
    accept(world, invitation, "new")
    assert world.state(invitation) == State.CONFIRMED


def test_the_limits_of_the_invitee_count_when_they_accept(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.book("u2")
    world.book("u3")
    invitation = invite(world)
    monkeypatch.setattr("booking.domain.agenda.WAITS_LIMIT", 0)
    with pytest.raises(LimitReached):
        accept(world, invitation)


def test_an_invitation_of_a_started_conference_is_canceled(world: World) -> None:
    world.conference("D", slots=1, starts_in=5, organizer=OLGA.attendee)
    held, waiting = invite(world, "u1", "D"), invite(world, "u2", "D")
    world.pass_time(6)
    assert [state(world, booking) for booking in (held, waiting)] == [State.CANCELED] * 2


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("to", ["e1@example.org", "user:e1"])
def test_an_erasure_declines_invitations_and_leaves_no_trace_of_the_invitee(
    world: World,
    to: str,
    full: bool,  # noqa: FBT001
) -> None:
    world.emails["e1"] = "e1@example.org"
    world.conference("D", slots=1, organizer=OLGA.attendee)
    declined = world.invite(
        InvitePerson(conference_id="D", invitee=invitee_of(to), by=OLGA)
    ).booking.id
    world.decline(replace(account("e1"), booking_id=declined))
    if full:
        world.book("u2")
        world.book("u3")
    live = world.invite(InvitePerson(conference_id="C", invitee=invitee_of(to), by=OLGA)).booking.id
    world.settle()
    world.erase_user(account("e1").by)
    world.settle()
    assert state(world, live) == State.CANCELED
    left = [item for item in world.table.items(TABLE) if "user:e1" in json.dumps(item)]
    assert left == []
    stored = json.dumps(world.table.items(TABLE))
    assert "e1@example.org" not in stored
    assert "user:e1" not in stored
    assert by_email("e1@example.org").id not in stored


def invitee_of(to: str) -> Invitee:
    return by_email(to) if "@" in to else Invitee(id=to)


def test_an_invitation_is_not_accepted_after_the_start(world: World) -> None:
    """No timer has fired, so that the invitation is still stored as an offer."""
    booking = invite(world)
    world.time = START
    with pytest.raises(ConferenceStarted):
        world.accept(answer(booking, "u1"))
