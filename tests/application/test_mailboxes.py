"""Mails go to verified addresses only, and their owners decide about them."""

from dataclasses import replace
from typing import Any

import pytest

from booking.application.add_user import Newcomer
from booking.application.claims import Action
from booking.application.identify import bind
from booking.application.mailboxes import MailboxChange
from booking.application.ports.contention import Stale
from booking.application.ports.mails import DAILY_MAILS, AddressRequest, Digest
from booking.application.suppress import Report
from booking.domain.language import Language
from booking.domain.mailbox import CONFIRMATIONS_LIMIT, MailKind
from booking.domain.refusals import Invalid, LimitReached, LinkExpired, LinkUnknown, MailsOff
from booking.domain.rights import Caller
from testing.mailroom import Mailroom, reminder, token_in
from testing.world import HOUR, SECOND

DAY = 24 * HOUR
MINUTE = 60 * SECOND
BOB = Newcomer(attendee="user:bob", user_id="bob", topics=())


def confirmed(room: Mailroom, *, name: str = "bob", conference: str = "RustConf") -> list[str]:
    """Book a seat; return the recipients of the mail about it."""
    room.world.conference(conference, slots=9)
    room.book(name, conference)
    for message in room.messages():
        room.handle(message)
    found = [recipient for recipient, _ in room.sent]
    room.sent.clear()
    return found


def address_of_bob(room: Mailroom) -> str | None:
    found = room.recipients.person("user:bob", MailKind.OFFERS, room.world.time)
    return None if found is None else found.address


def change(room: Mailroom, **wanted: Any) -> Any:
    return room.change_mailbox(BOB, MailboxChange(**wanted)).mailbox


def test_a_person_who_signed_up_on_the_page_gets_mail_at_the_account_s_address() -> None:
    room = Mailroom()
    room.users("bob")
    assert confirmed(room) == ["bob@example.com"]


def test_an_account_without_a_verified_address_gets_no_mail() -> None:
    room = Mailroom()
    room.users("bob")
    del room.world.emails["bob"]
    assert confirmed(room) == []


def test_an_address_that_was_stored_without_a_check_gets_no_mail() -> None:
    """The attack: somebody adds a user with the address of a victim."""
    room = Mailroom()
    for realm in ("user", "open"):
        room.world.add_user(
            Newcomer(
                attendee=f"{realm}:bob", user_id="bob", topics=("A",), email="victim@example.com"
            )
        )
    assert confirmed(room) == []
    room.world.conference("Open", organizer=None)
    room.world.book("bob", "Open", realm="open")
    assert room.deliver() == []


def test_the_next_account_of_a_reused_username_gets_no_mail_of_its_former_holder() -> None:
    """The attack: sign up under a username that was deleted in the user pool."""
    room = Mailroom()
    room.users("bob")
    bob = Caller(attendee="user:bob", user_id="bob", subject="s1", issued_at=1)
    bind(room.world.engine.names, None, bob)
    room.world.emails = {"bob": "mallory@example.com", "s2": "mallory@example.com"}
    assert confirmed(room) == []
    room.world.emails["s1"] = "bob@example.com"
    room.world.time += DAY
    assert confirmed(room, name="bob", conference="PyCon") == ["bob@example.com"]


def test_the_account_is_read_again_after_a_day() -> None:
    room = Mailroom()
    room.users("bob")
    assert confirmed(room) == ["bob@example.com"]
    room.world.emails["bob"] = "robert@example.com"
    assert address_of_bob(room) == "bob@example.com"
    room.world.time += DAY
    assert address_of_bob(room) == "robert@example.com"


def test_a_change_reads_the_account_at_once() -> None:
    room = Mailroom()
    room.users("bob")
    confirmed(room)
    room.world.emails["bob"] = "robert@example.com"
    assert change(room, kinds=frozenset(MailKind)).email == "robert@example.com"


def test_an_address_other_than_the_account_s_counts_when_its_link_was_used() -> None:
    room = Mailroom()
    room.users("bob")
    box = change(room, email="b@other.example")
    assert (box.email, box.pending) == ("bob@example.com", "b@other.example")
    ((recipient, mail),) = room.sent
    assert recipient == "b@other.example"
    room.sent.clear()
    assert confirmed(room) == ["bob@example.com"]
    for _ in range(2):  # a second use changes nothing
        opened = room.use_link(token_in(mail), Action.CONFIRM)
        assert opened.user is not None
        assert opened.user.mailbox.email == "b@other.example"
    room.world.time += 2 * DAY
    assert address_of_bob(room) == "b@other.example"


def test_the_account_s_own_address_needs_no_link() -> None:
    room = Mailroom()
    room.users("bob")
    box = change(room, email="Bob@Example.com")
    assert (box.email, box.pending, room.sent) == ("bob@example.com", None, [])


def test_a_removed_address_gets_no_mail_and_does_not_come_back() -> None:
    room = Mailroom()
    room.users("bob")
    change(room, remove=True)
    room.world.time += 2 * DAY
    assert confirmed(room) == []


def test_only_the_last_link_confirms() -> None:
    room = Mailroom()
    room.users("bob")
    change(room, email="first@other.example")
    change(room, email="second@other.example")
    first, second = (token_in(mail) for _, mail in room.sent)
    with pytest.raises(LinkExpired):
        room.use_link(first, Action.CONFIRM)
    opened = room.use_link(second, Action.CONFIRM)
    assert opened.user is not None
    assert opened.user.mailbox.email == "second@other.example"


def test_a_link_expires_and_does_one_thing_only() -> None:
    room = Mailroom()
    room.users("bob")
    change(room, email="b@other.example")
    token = token_in(room.sent[0][1])
    with pytest.raises(Invalid):
        room.use_link(token, Action.UNSUBSCRIBE)
    for forged in (token[:-1] + ("A" if token[-1] != "A" else "B"), token.upper(), "", "a.b", "ü"):
        with pytest.raises(LinkUnknown):
            room.use_link(forged, Action.CONFIRM)
    room.world.time += DAY
    with pytest.raises(LinkExpired):
        room.use_link(token, Action.CONFIRM)


def test_the_links_to_confirm_are_limited_for_each_day() -> None:
    """The attack: mails to strangers, by asking to confirm their addresses."""
    room = Mailroom()
    room.users("bob")
    for number in range(CONFIRMATIONS_LIMIT):
        change(room, email=f"victim{number}@other.example")
    with pytest.raises(LimitReached):
        change(room, email="victim@other.example")
    assert len(room.sent) == CONFIRMATIONS_LIMIT
    room.world.time += DAY
    change(room, email="b@other.example")


def test_a_stack_without_a_sender_can_t_confirm_another_address() -> None:
    room = Mailroom()
    room.users("bob")
    room.change_mailbox = replace(room.change_mailbox, sends_mail=False)
    with pytest.raises(MailsOff):
        change(room, email="b@other.example")
    assert change(room, email="bob@example.com").email == "bob@example.com"


def test_a_person_who_has_never_booked_can_choose() -> None:
    room = Mailroom()
    room.world.emails["bob"] = "bob@example.com"
    assert change(room, kinds=frozenset({MailKind.OFFERS})).kinds == {MailKind.OFFERS}
    assert confirmed(room) == []


def test_the_link_to_unsubscribe_stops_all_mails() -> None:
    room = Mailroom()
    room.users("bob")
    room.world.conference("RustConf", slots=9)
    booking = room.book("bob")
    for message in room.messages():
        room.handle(message)
    unsubscribe = room.sent[0][1].unsubscribe
    assert unsubscribe is not None
    token = unsubscribe.rpartition("/")[2]
    room.open_link(token)
    for _ in range(2):
        opened = room.use_link(token, Action.UNSUBSCRIBE)
        assert opened.user is not None
        assert opened.user.mailbox.kinds == frozenset()
    room.sent.clear()
    room.cancel(booking)
    assert room.deliver() == []


def erased_and_taken_again(room: Mailroom) -> None:
    """Erase bob; another account takes the username."""
    room.world.erase_user(Caller(attendee="user:bob", user_id="bob", subject="s1"))
    room.world.settle()
    room.world.time += HOUR
    room.users("bob")


def test_the_link_of_a_former_holder_does_not_stop_the_mails_of_the_next() -> None:
    """The attack: keep a mail of an erased account; its link is valid for a year."""
    room = Mailroom()
    room.users("bob")
    room.world.conference("RustConf", slots=9)
    room.book("bob")
    for message in room.messages():
        room.handle(message)
    unsubscribe = room.sent[0][1].unsubscribe
    assert unsubscribe is not None
    erased_and_taken_again(room)
    with pytest.raises(LinkUnknown):
        room.use_link(unsubscribe.rpartition("/")[2], Action.UNSUBSCRIBE)
    user = room.world.engine.people.find("user:bob")
    assert user is not None
    assert user.mailbox.kinds == frozenset(MailKind)


def test_the_link_of_a_former_holder_does_not_confirm_the_address_of_the_next() -> None:
    room = Mailroom()
    room.users("bob")
    change(room, email="former@other.example")
    former = token_in(room.sent[0][1])
    erased_and_taken_again(room)
    change(room, email="next@other.example")
    with pytest.raises(LinkExpired):
        room.use_link(former, Action.CONFIRM)


def test_an_address_that_was_read_for_a_former_holder_is_not_stored_for_the_next() -> None:
    """A worker reads the account of the former holder, and writes after the erasure."""
    room = Mailroom()
    room.users("bob")
    people = room.world.engine.people
    user = people.find("user:bob")
    assert user is not None
    read = user.mailbox.with_account("former@example.com", room.world.time)
    erased_and_taken_again(room)
    with pytest.raises(Stale):
        people.set_mailbox("user:bob", user.mailbox, read)


def test_an_erased_person_gets_no_mail() -> None:
    room = Mailroom()
    room.users("bob")
    room.world.conference("RustConf", slots=9)
    room.book("bob")
    (notice,) = room.messages()
    room.world.table.client().delete_item(
        TableName="bookings", Key={"pk": {"S": "USER#user:bob"}, "sk": {"S": "USER"}}
    )
    assert not room.notify(notice)
    assert room.sent == []


@pytest.mark.parametrize("reason", ["bounce", "complaint"])
def test_a_suppressed_address_gets_no_mail_from_any_account(reason: str) -> None:
    room = Mailroom()
    room.users("bob")
    assert room.suppress(Report(reason=reason, addresses=["BOB@example.com"])) == 1
    assert confirmed(room) == []


def test_a_forged_request_for_a_link_sends_nothing() -> None:
    room = Mailroom()
    room.users("bob")
    for version in (0, 1):
        room.request_confirmation(AddressRequest(attendee="user:bob", version=version))
    assert room.sent == []


# ------------------------------------------------------------------------------------- languages


def test_the_mails_and_their_links_are_in_the_person_s_language() -> None:
    room = Mailroom()
    notice = room.offered()
    assert room.notify(notice)
    change(room, language=Language.GERMAN)
    assert room.notify(reminder(notice)) is False, "too early"
    room.world.time = room.found(notice.booking).summary.standing.deadline - MINUTE
    assert room.notify(reminder(notice))
    (_, english), (_, german) = room.sent
    assert "?lang=" not in english.text, "the language is not known, so the browser decides"
    assert german.subject == "Dein Angebot läuft bald ab: RustConf"
    assert "Platz annehmen:\n" in german.text
    assert token_in(german).endswith("?lang=de")
    assert (german.unsubscribe or "").endswith("?lang=de")


def test_the_mail_to_confirm_an_address_is_in_the_person_s_language() -> None:
    room = Mailroom()
    room.users("bob")
    change(room, language=Language.GERMAN, email="b@other.example")
    ((_, mail),) = room.sent
    assert mail.subject == "Bestätige deine E-Mail-Adresse"
    assert token_in(mail).endswith("?lang=de")


def test_a_digest_is_in_the_person_s_language() -> None:
    room = Mailroom()
    room.users("bob")
    change(room, language=Language.GERMAN)
    for number in range(DAILY_MAILS + 1):
        room.world.conference(f"C{number}", slots=1, starts_in=HOUR * (48 + 4 * number) // SECOND)
        room.book("bob", f"C{number}")
    room.deliver()
    ((at, digest),) = [(at, one) for at, one in room.timers if isinstance(one, Digest)]
    room.world.time = at
    room.handle(digest)
    ((_, mail),) = room.sent
    assert mail.subject == "Deine Buchungen haben sich geändert"
    assert "Du hast einen Platz." in mail.text


def test_a_language_alone_does_not_read_the_account() -> None:
    """The page stores the language at the first sign-in, also of ten thousand people at once."""
    room = Mailroom()
    room.users("bob")
    assert change(room, language=Language.GERMAN).read_at is None
    assert change(room, kinds=frozenset(MailKind)).read_at is not None, "the control"


def test_the_next_account_of_a_reused_username_has_not_chosen_a_language() -> None:
    room = Mailroom()
    room.users("bob")
    spoken = change(room, language=Language.GERMAN)
    assert spoken.of_another_account().language is None
