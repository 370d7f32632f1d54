"""Positive controls: with one guard of the mails off, an attack succeeds or a mail is false."""

from dataclasses import replace

import pytest

from booking.application import claims, notify
from booking.application.add_user import Newcomer
from booking.application.claims import Action
from booking.application.links import Link, Links, Purpose
from booking.application.mailboxes import MailboxChange
from booking.application.suppress import Report
from booking.domain import mailbox
from booking.domain.booking import State
from booking.domain.mailbox import Mailbox
from booking.surfaces import mail as mail_texts
from testing.mailroom import KeyInMemory, Mailroom, token_in

BOB = Newcomer(attendee="user:bob", user_id="bob", topics=())


def test_without_the_second_read_an_outdated_notice_is_mailed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(notify, "is_current", lambda *_: True)
    room = Mailroom()
    room.users("alice")
    room.world.conference("RustConf", slots=1)
    booking = room.book("alice")
    (confirmed,) = room.messages()
    room.cancel(booking)
    assert room.notify(confirmed)
    assert room.sent[0][1].subject == "You have a seat: RustConf"


def test_without_the_verification_a_strangers_address_is_mailed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Mailbox, "recipient", lambda self, _: self.email)
    monkeypatch.setattr(Mailbox, "is_outdated", lambda *_: False)
    room = Mailroom()
    room.world.add_user(replace(BOB, email="victim@example.com"))
    room.world.conference("RustConf", slots=1)
    room.book("bob")
    for message in room.messages():
        room.handle(message)
    assert [recipient for recipient, _ in room.sent] == ["victim@example.com"]


def test_without_the_limit_a_person_sends_any_number_of_links_to_strangers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mailbox, "CONFIRMATIONS_LIMIT", 10**6)
    room = Mailroom()
    room.users("bob")
    for number in range(50):
        room.change_mailbox(BOB, MailboxChange(email=f"victim{number}@other.example"))
    assert len(room.sent) == 50


def test_without_the_suppressions_an_address_that_complained_is_mailed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room = Mailroom()
    notice = room.offered()
    room.suppress(Report(reason="complaint", addresses=["bob@example.com"]))
    assert not room.notify(notice)
    monkeypatch.setattr(type(room.recipients.suppressions), "contains", lambda *_: False)
    assert room.notify(notice)


def test_without_the_pending_version_an_earlier_link_confirms_another_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room = Mailroom()
    room.users("bob")
    for address in ("first@other.example", "second@other.example"):
        room.change_mailbox(BOB, MailboxChange(email=address))
    first = token_in(room.sent[0][1])
    linked = room.use_link.linked_mailbox
    monkeypatch.setattr(type(linked), "_user", lambda self, link: self.people.find(link.subject))
    opened = room.use_link(first, Action.CONFIRM)
    assert opened.user is not None
    assert opened.user.mailbox.email == "second@other.example", "its owner did not use a link"


def test_without_the_signature_anybody_claims_a_seat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KeyInMemory, "verify", lambda *_: True)
    room = Mailroom()
    notice = room.offered()
    deadline = room.found(notice.booking).summary.standing.deadline
    link = Link(
        purpose=Purpose.OFFER, subject=notice.booking, version=notice.version, expires_at=deadline
    )
    content = room.token(link).partition(".")[0]
    room.use_link(f"{content}.{'A' * 43}", Action.CLAIM)
    assert room.found(notice.booking).summary.standing.state is State.CONFIRMED


def test_without_expiry_and_version_an_old_link_answers_a_later_offer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    room = Mailroom(window=60)
    notice = room.offered()
    assert room.notify(notice)
    old = token_in(room.sent[0][1])
    room.world.pass_time(60)
    version = room.found(notice.booking).summary.version
    assert version > notice.version
    read = Links.read
    monkeypatch.setattr(
        Links, "read", lambda self, token, _: replace(read(self, token, 0), version=version)
    )
    room.use_link(old, Action.DECLINE)
    assert room.found(notice.booking).summary.standing.state is State.CANCELED


def test_without_the_purpose_the_link_of_an_open_booking_cancels_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(claims, "ACTIONS", dict.fromkeys(Purpose, tuple(Action)))
    room = Mailroom()
    room.users("alice")
    room.world.conference("RustConf", slots=1)
    booking = room.book("alice")
    version = room.found(booking).summary.version
    link = Link(purpose=Purpose.BOOKING, subject=booking, version=version, expires_at=10**13)
    room.use_link(room.token(link), Action.DECLINE)
    assert room.found(booking).summary.standing.state is State.CANCELED


def test_without_the_cleaning_a_subject_contains_a_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_texts, "plain", lambda text, limit=80: text[:limit])
    room = Mailroom()
    room.users("alice")
    room.world.conference("Win at https://evil.example/now", slots=1)
    room.book("alice", "Win at https://evil.example/now")
    for message in room.messages():
        room.handle(message)
    assert "https://evil.example/now" in room.sent[0][1].subject
