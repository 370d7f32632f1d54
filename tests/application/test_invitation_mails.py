"""Mails about invitations: to the account of the invitee only, with a link that answers."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from booking.application import claims
from booking.application.add_user import Newcomer
from booking.application.claims import Action
from booking.application.invitations import AnswerInvitation, InvitePerson
from booking.application.mailboxes import MailboxChange
from booking.application.ports.mails import DAILY_MAILS, DIGEST_EVERY_MS
from booking.application.suppress import Report
from booking.domain.booking import Reason, State
from booking.domain.identity import Identity
from booking.domain.invitations import Invitee, by_email
from booking.domain.refusals import (
    AlreadyInvited,
    InvitationDeclined,
    LinkExpired,
    Overlapping,
)
from booking.domain.rights import Caller, Role
from testing.mailroom import Mailroom, token_in

OLGA = Caller(attendee="user:olga", user_id="olga", subject="olga", roles=frozenset(Role))
BOB = Newcomer(attendee="user:bob", user_id="bob", topics=())


@pytest.fixture
def room() -> Mailroom:
    """Return a mailroom with a user, bob, an account without a user, carol, and a seat."""
    room = Mailroom()
    room.users("bob")
    room.world.emails["carol"] = "Carol@example.com"
    room.world.conference("RustConf", slots=1, organizer=OLGA.attendee)
    return room


def invite(room: Mailroom, to: str, conference: str = "RustConf") -> str:
    invitee = by_email(to) if "@" in to else Invitee(id=f"user:{to}")
    invited = room.world.invite(InvitePerson(conference_id=conference, invitee=invitee, by=OLGA))
    room.world.settle()
    return invited.booking.id


def mailed(room: Mailroom) -> str:
    """Deliver the only mail; return the token of its link."""
    for message in room.messages():
        room.handle(message)
    ((_, mail),) = room.sent
    room.sent.clear()
    return token_in(mail)


def answer(booking: str, name: str) -> AnswerInvitation:
    by = Caller(attendee=f"user:{name}", user_id=name, subject=name)
    newcomer = Newcomer(attendee=f"user:{name}", user_id=name, topics=())
    return AnswerInvitation(booking_id=booking, by=by, newcomer=newcomer)


@pytest.mark.parametrize(
    ("to", "name"),
    [
        ("bob", "bob"),
        ("carol", "carol"),
        ("bob@example.com", "bob"),
        ("carol@Example.com", "carol"),
    ],
)
def test_the_link_of_the_mail_accepts_without_a_sign_in(room: Mailroom, to: str, name: str) -> None:
    invitation = invite(room, to)
    for message in room.messages():
        room.handle(message)
    ((recipient, mail),) = room.sent
    assert recipient == room.world.emails[name]
    assert mail.subject == "You're invited: RustConf"
    before = room.found(invitation)
    opened = room.open_link(token_in(mail))
    assert opened.booking is not None
    assert opened.booking.can_answer
    assert room.found(invitation) == before, "opening it changes nothing"
    for _ in range(2):
        opened = room.use_link(token_in(mail), Action.ACCEPT)
        assert opened.booking is not None
        assert opened.booking.standing.state is State.CONFIRMED
    room.world.settle()
    found = room.found(invitation)
    assert (found.attendee, found.actor) == (f"user:{name}", f"user:{name}")
    assert found.summary.version == 2, "the second use changes nothing"
    with pytest.raises(LinkExpired):
        room.use_link(token_in(mail), Action.DECLINE)


@pytest.mark.parametrize("to", ["bob", "bob@example.com"])
@pytest.mark.parametrize("again", ["bob", "BOB", "bob@example.com"])
def test_the_link_declines_and_the_organizer_can_not_invite_under_any_id(
    room: Mailroom, to: str, again: str
) -> None:
    room.world.engine.names.write(Identity(name="bob", subject="bob", attendee="user:bob"), None)
    invitation = invite(room, to)
    token = mailed(room)
    for _ in range(2):
        room.use_link(token, Action.DECLINE)
    assert room.found(invitation).summary.standing.reason is Reason.DECLINED
    with pytest.raises(InvitationDeclined):
        invite(room, again)
    with pytest.raises(LinkExpired):
        room.use_link(token, Action.ACCEPT)
    room.world.settle()
    room.cancel(room.book("bob"))
    assert invite(room, again)


def test_another_spelling_of_a_username_is_not_another_invitee(room: Mailroom) -> None:
    room.world.engine.names.write(Identity(name="bob", subject="bob", attendee="user:bob"), None)
    first = invite(room, "bob")
    with pytest.raises(AlreadyInvited) as refusal:
        invite(room, "Bob")
    assert refusal.value.booking_id == first


def test_the_mail_of_a_held_seat_says_what_accepting_means(room: Mailroom) -> None:
    invite(room, "bob")
    for message in room.messages():
        room.handle(message)
    ((_, mail),) = room.sent
    assert mail.text.startswith(
        "The organizer invites you, and holds a seat for you. Accept before Fri 15 Jan 2027, 09:00"
        " (UTC). After that, the invitation expires. If you accept, you leave the waitlists of"
        " conferences at the same time.\n\nIf you decline, you are not invited to this conference"
        " again, unless you book it yourself.\n\nRustConf\n"
    )
    assert "Accept or decline the invitation:\n" in mail.text
    assert mail.calendar is not None
    assert "PARTSTAT=NEEDS-ACTION" in mail.calendar.replace("\r\n ", "")


def test_the_mail_to_an_account_without_a_user_has_no_link_to_stop_mails(room: Mailroom) -> None:
    invite(room, "carol")
    for message in room.messages():
        room.handle(message)
    ((_, mail),) = room.sent
    assert mail.unsubscribe is None
    assert mail.text.endswith("You get this mail because an organizer invited your account.\n")


def test_an_invitation_to_a_full_conference_is_mailed_and_the_first_link_accepts_the_seat(
    room: Mailroom,
) -> None:
    room.users("alice")
    seat = room.book("alice")
    room.deliver()
    invitation = invite(room, "bob")
    for message in room.messages():
        room.handle(message)
    ((_, mail),) = room.sent
    assert "All seats are taken. If you accept, you're #1 on the waitlist." in mail.text
    first = token_in(mail)
    room.sent.clear()
    room.cancel(seat)
    assert room.deliver()[-1] == ("bob", "A seat is held for you: RustConf")
    room.use_link(first, Action.ACCEPT)
    assert room.found(invitation).summary.standing.state is State.CONFIRMED


def test_a_place_in_the_waitlist_is_accepted_by_the_link(room: Mailroom) -> None:
    room.users("alice")
    seat = room.book("alice")
    room.deliver()
    invitation = invite(room, "bob")
    room.use_link(mailed(room), Action.ACCEPT)
    room.world.settle()
    assert room.found(invitation).attendee == "user:bob"
    room.cancel(seat)
    assert room.found(invitation).summary.standing.state is State.CONFIRMATION_PENDING


def test_the_link_obeys_the_rules_of_a_booking(room: Mailroom) -> None:
    room.world.conference("Other", slots=1)
    room.book("bob", "Other")
    room.messages()
    invitation = invite(room, "bob")
    with pytest.raises(Overlapping):
        room.use_link(mailed(room), Action.ACCEPT)
    assert room.found(invitation).summary.standing.state is State.CONFIRMATION_PENDING


def test_the_link_of_a_withdrawn_invitation_only_shows_that_it_has_ended(room: Mailroom) -> None:
    invitation = invite(room, "bob")
    token = mailed(room)
    room.world.cancel_booking(invitation, OLGA)
    room.world.settle()
    assert room.deliver() == [("bob", "Your invitation has ended: RustConf")]
    opened = room.open_link(token)
    assert opened.booking is not None
    assert not opened.booking.can_answer
    for action in (Action.ACCEPT, Action.DECLINE):
        with pytest.raises(LinkExpired):
            room.use_link(token, action)


def test_the_link_of_a_held_seat_expires_with_it_and_the_lapse_is_mailed(room: Mailroom) -> None:
    invite(room, "bob")
    token = mailed(room)
    room.world.pass_time(3600)
    with pytest.raises(LinkExpired):
        room.use_link(token, Action.ACCEPT)
    for message in room.messages():
        room.handle(message)
    ((_, mail),) = room.sent
    assert (mail.subject, mail.text.partition("\n")[0]) == (
        "Your invitation has ended: RustConf",
        "The invitation expired.",
    )


def test_a_long_invitation_has_a_reminder() -> None:
    room = Mailroom(window=7200)
    room.users("bob")
    room.world.conference("RustConf", slots=1, organizer=OLGA.attendee)
    invite(room, "bob")
    room.deliver()
    room.world.pass_time(7200 - 600)
    assert room.deliver() == [("bob", "Your invitation expires soon: RustConf")]


# ------------------------------------------------------------------ nobody else is mailed


def _no_account(_: Mailroom) -> None:
    """Invite an address that no account has verified."""


def _two_accounts(room: Mailroom) -> None:
    room.world.emails |= {"one": "new@example.com", "two": "NEW@example.com"}


def _suppressed(room: Mailroom) -> None:
    room.world.emails["new"] = "new@example.com"
    room.suppress(Report(reason="complaint", addresses=["new@example.com"]))


def _unsubscribed(room: Mailroom) -> None:
    room.users("new")
    newcomer = Newcomer(attendee="user:new", user_id="new", topics=())
    room.change_mailbox(newcomer, MailboxChange(kinds=frozenset()))


@pytest.mark.parametrize("prepared", [_no_account, _two_accounts, _suppressed, _unsubscribed])
def test_an_address_that_is_not_the_one_of_one_willing_account_is_not_mailed(
    room: Mailroom, prepared: Callable[[Mailroom], None]
) -> None:
    prepared(room)
    assert invite(room, "new@example.com")
    assert room.deliver() == []


@pytest.mark.parametrize("verified", [False, True])
def test_an_invitation_by_a_username_is_mailed_to_a_verified_address_only(
    room: Mailroom,
    verified: bool,  # noqa: FBT001
) -> None:
    """The user has an address that they typed, and perhaps a verified one of the account."""
    user = room.world.add_user(Newcomer(attendee="user:new", user_id="new", topics=()))
    typed = replace(user.mailbox, pending="typed@example.com", version=user.mailbox.version + 1)
    room.world.engine.people.set_mailbox("user:new", user.mailbox, typed)
    if verified:
        room.world.emails["new"] = "new@example.com"
    invite(room, "new")
    for message in room.messages():
        room.handle(message)
    addresses = [address for address, _ in room.sent]
    assert addresses == (["new@example.com"] if verified else [])


def test_the_mails_of_invitations_count_for_the_invitee_and_continue_in_a_digest(
    room: Mailroom,
) -> None:
    for number in range(DAILY_MAILS + 3):
        name = f"Spam{number}"
        room.world.conference(name, starts_in=(100 + number) * 3600, organizer=OLGA.attendee)
        invite(room, "bob@example.com" if number % 2 else "bob", name)
    assert len(room.deliver()) == DAILY_MAILS
    room.world.pass_time(DIGEST_EVERY_MS / 1000)
    for message in room.messages():
        room.handle(message)
    due = [message for at, message in room.timers if at <= room.world.time]
    for message in due:
        room.handle(message)
    digests = [mail for _, mail in room.sent if mail.subject == "Your bookings have changed"]
    assert len(digests) == 1
    assert digests[0].text.count("The invitation expired.") == 3


# ------------------------------------------------------------------ a name that is taken again


def test_the_link_of_a_former_holder_does_not_answer_for_the_next_one(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    invitation = invite(room, "carol")
    token = mailed(room)
    later = Identity(name="carol", subject="another", attendee="user:carol")
    room.world.engine.names.write(later, None)
    for action in (Action.ACCEPT, Action.DECLINE):
        with pytest.raises(LinkExpired):
            room.use_link(token, action)
    assert room.found(invitation).attendee == f"invited:{invitation}"
    monkeypatch.setattr(claims, "bind_caller", lambda *_: None)
    monkeypatch.setattr("booking.application.invitations.bind_caller", lambda *_: later)
    room.use_link(token, Action.ACCEPT)
    assert room.found(invitation).attendee == "user:carol", "without the check, it does"


def test_an_address_that_is_no_longer_the_account_s_accepts_nothing(room: Mailroom) -> None:
    invitation = invite(room, "carol@example.com")
    token = mailed(room)
    room.world.emails["carol"] = "other@example.com"
    with pytest.raises(LinkExpired):
        room.use_link(token, Action.ACCEPT)
    assert room.found(invitation).attendee == f"invited:{invitation}"


def test_an_own_address_that_a_link_has_confirmed_is_verified_too(room: Mailroom) -> None:
    room.change_mailbox(BOB, MailboxChange(email="bob@work.example"))
    ((_, request),) = room.sent
    room.use_link(token_in(request), Action.CONFIRM)
    invitation = invite(room, "bob@work.example")
    room.world.accept(answer(invitation, "bob"))
    assert room.found(invitation).attendee == "user:bob"


def test_a_link_of_an_invitation_does_nothing_for_another_purpose(room: Mailroom) -> None:
    invite(room, "bob")
    token = mailed(room)
    for action in (Action.CLAIM, Action.CONFIRM, Action.UNSUBSCRIBE):
        with pytest.raises(Exception, match="a link of this kind can't"):
            room.use_link(token, action)


def test_a_withdrawn_invitation_of_a_deleted_account_is_not_mailed(room: Mailroom) -> None:
    invitation = invite(room, "carol")
    room.messages()
    del room.world.emails["carol"]
    room.world.cancel_booking(invitation, replace(OLGA))
    assert room.deliver() == []
