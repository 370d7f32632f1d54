"""Messages of organizers: each attendee gets one mail at most, by their choices and limits."""

import json
from dataclasses import replace
from itertools import count
from typing import Any

import jsonschema
import pytest

from booking.adapters.organizer_messages import DynamoOrganizerMessages
from booking.application import message_attendees
from booking.application.add_user import Newcomer
from booking.application.events import ATTENDEES_MESSAGED
from booking.application.mailboxes import MailboxChange
from booking.application.message_attendees import MessageDraft, PostedMessage
from booking.application.ports.contention import OutcomeUnknown
from booking.application.ports.mails import DAILY_MAILS, Mail, MailId, NotSent
from booking.application.ports.organizer_messages import MAILS_A_DAY, MessageCopy, MessagePage
from booking.domain import organizer_message
from booking.domain.language import Language
from booking.domain.mailbox import MailKind
from booking.domain.organizer_message import AFTER_END_MS, MESSAGES_A_DAY, Audience
from booking.domain.refusals import (
    ConferenceCanceled,
    ConferenceStarted,
    ConferenceUnknown,
    MailsOff,
    NotAllowed,
    TooManyMessages,
)
from booking.domain.rights import Caller, Role
from operations.event_schemas import schema
from testing.mailroom import Mailroom
from testing.world import HOUR, SECOND

DAY = 24 * HOUR
OLGA = Caller(
    attendee="user:olga", user_id="olga", subject="s-olga", roles=frozenset({Role.ORGANIZER})
)
OSCAR = replace(OLGA, attendee="user:oscar", user_id="oscar", subject="s-oscar")
ROOM = MessageDraft(audience=Audience.ALL, subject="The room", text="We meet in hall B.")


@pytest.fixture
def room() -> Mailroom:
    """A conference of olga with two seats: alice and bob have one each, carol and dora wait."""
    found = Mailroom()
    found.users("alice", "bob", "carol", "dora")
    found.world.conference("RustConf", slots=2, organizer="user:olga")
    for name in ("alice", "bob", "carol", "dora"):
        found.book(name)
    found.deliver()
    return found


def post(room: Mailroom, draft: MessageDraft = ROOM, by: Caller = OLGA) -> PostedMessage:
    posted = room.message_attendees("RustConf", draft, by)
    room.world.settle()
    return posted


def to_confirmed() -> MessageDraft:
    return replace(ROOM, audience=Audience.CONFIRMED)


def delivered(room: Mailroom) -> list[tuple[str, Mail]]:
    """Deliver pages and copies until none is due; return the mails."""
    found = room.mails()
    while any(at <= room.world.time for at, _ in room.timers):
        found += room.mails()
    return found


def recipients(room: Mailroom) -> list[str]:
    return sorted(to.partition("@")[0] for to, _ in delivered(room))


def booking_of(room: Mailroom, name: str) -> str:
    agenda = room.world.engine.people.agenda(f"user:{name}")
    assert agenda is not None
    return next(iter(agenda.entries.values())).booking


def newcomer(name: str) -> Newcomer:
    return Newcomer(attendee=f"user:{name}", user_id=name, topics=())


def everything(room: Mailroom) -> tuple[list[MessagePage], list[MessageCopy]]:
    """Return the pages and copies of a message, without delivering the copies."""
    pages = [one for one in room.messages() if isinstance(one, MessagePage)]
    for page in pages:
        room.handle(page)
    copies = [one for _, one in room.timers if isinstance(one, MessageCopy)]
    room.timers.clear()
    return pages, copies


@pytest.mark.parametrize(
    ("audience", "names"),
    [
        (Audience.CONFIRMED, ["alice", "bob"]),
        (Audience.WAITING, ["carol", "dora"]),
        (Audience.ALL, ["alice", "bob", "carol", "dora"]),
    ],
)
def test_a_message_is_mailed_to_the_attendees_it_is_for(
    room: Mailroom, audience: Audience, names: list[str]
) -> None:
    assert post(room, replace(ROOM, audience=audience)).recipients == len(names)
    assert recipients(room) == names


def test_an_attendee_with_an_offer_counts_as_waiting(room: Mailroom) -> None:
    room.cancel(booking_of(room, "alice"))
    room.deliver()
    assert post(room, replace(ROOM, audience=Audience.WAITING)).recipients == 2
    assert recipients(room) == ["carol", "dora"]


def test_the_mail_has_the_text_its_author_and_the_way_to_stop_mails(room: Mailroom) -> None:
    post(room, to_confirmed())
    (_, mail), _ = delivered(room)
    assert mail.subject == "RustConf: The room"
    assert mail.text.startswith(
        "A message from the organizer of RustConf:\n\nWe meet in hall B.\n\nRustConf\n"
    )
    assert "You get this mail because you booked this conference." in mail.text
    assert mail.unsubscribe is not None
    assert mail.unsubscribe in mail.text
    assert mail.calendar is None


def test_the_frame_of_the_mail_is_in_the_language_of_the_attendee(room: Mailroom) -> None:
    room.change_mailbox(newcomer("alice"), MailboxChange(language=Language.GERMAN))
    post(room, to_confirmed())
    mails = dict(delivered(room))
    assert mails["alice@example.com"].text.startswith(
        "Eine Nachricht des Veranstalters von RustConf:\n\nWe meet in hall B."
    )
    assert mails["bob@example.com"].text.startswith("A message from the organizer")


def test_the_event_names_the_message_without_its_text(room: Mailroom) -> None:
    posted = post(room)
    (event,) = (one for one in room.world.bus.published if one.name == ATTENDEES_MESSAGED)
    detail = event.detail()
    jsonschema.validate(detail, schema(ATTENDEES_MESSAGED))
    assert (detail["message"], detail["to"]) == (posted.message.id, "all")
    assert ROOM.text not in json.dumps(detail)


# ------------------------------------------------------------------------------ once for each


def test_duplicate_deliveries_send_each_attendee_one_mail(room: Mailroom) -> None:
    post(room)
    pages, copies = everything(room)
    for _ in range(3):
        for page in pages:
            room.handle(page)
        for copy in copies:
            room.handle(copy)
    assert recipients(room) == ["alice", "bob", "carol", "dora"]


def test_without_the_claim_duplicate_deliveries_send_several_mails(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above."""
    monkeypatch.setattr(type(room.mail_message.claims), "claim", lambda *_: True)
    post(room, to_confirmed())
    _, copies = everything(room)
    for copy in (*copies, *copies):
        room.handle(copy)
    assert len(delivered(room)) == 4


def test_a_person_who_books_again_while_the_message_is_sent_gets_one_mail(room: Mailroom) -> None:
    post(room, replace(ROOM, audience=Audience.WAITING))
    pages, copies = everything(room)
    for copy in copies:
        room.handle(copy)
    room.cancel(booking_of(room, "dora"))
    room.book("dora")
    room.messages()
    for page in pages:
        room.handle(page)
    assert recipients(room) == ["carol", "dora"]


def test_a_copy_that_was_not_sent_is_sent_by_the_next_delivery(room: Mailroom) -> None:
    post(room, to_confirmed())
    _, copies = everything(room)
    room.broken = NotSent("MessageRejected")
    with pytest.raises(NotSent):
        room.handle(copies[0])
    room.broken = None
    assert [room.handle(copies[0]) for _ in range(2)] == [True, False]


def test_a_large_conference_is_paged(room: Mailroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_attendees, "PAGE", 1)
    post(room)
    pages = [one for one in room.messages() if isinstance(one, MessagePage)]
    handled = 0
    while pages:
        room.handle(pages.pop())
        handled += 1
        pages += [one for _, one in room.timers if isinstance(one, MessagePage)]
        room.timers = [(at, one) for at, one in room.timers if not isinstance(one, MessagePage)]
        assert len(room.timers) <= handled, "one copy a page"
    assert handled >= 4
    assert recipients(room) == ["alice", "bob", "carol", "dora"]


def test_a_person_who_has_canceled_meanwhile_gets_no_mail(room: Mailroom) -> None:
    post(room)
    _, copies = everything(room)
    room.cancel(booking_of(room, "dora"))
    room.messages()
    for copy in copies:
        room.handle(copy)
    assert recipients(room) == ["alice", "bob", "carol"]


@pytest.mark.parametrize(
    "forged", [{"attendee": "user:bob"}, {"message": "absent"}, {"conference": "another"}]
)
def test_a_forged_copy_sends_nothing(room: Mailroom, forged: dict[str, Any]) -> None:
    post(room, to_confirmed())
    _, copies = everything(room)
    alices = next(copy for copy in copies if copy.attendee == "user:alice")
    assert not room.handle(replace(alices, **forged))
    assert delivered(room) == []


# ------------------------------------------------------------------------- choices and limits


def test_a_person_who_wants_no_mails_about_conferences_gets_no_message(room: Mailroom) -> None:
    kinds = frozenset({MailKind.OFFERS, MailKind.BOOKINGS})
    room.change_mailbox(newcomer("carol"), MailboxChange(kinds=kinds))
    post(room)
    assert recipients(room) == ["alice", "bob", "dora"]


def test_messages_leave_mails_for_bookings_and_wait_for_the_next_day(room: Mailroom) -> None:
    now, take = room.world.time, room.mail_message.daily_mails.take
    for number in range(MAILS_A_DAY):
        assert take("user:alice", MailId(about="b", name=str(number)), now)
    post(room, to_confirmed())
    assert recipients(room) == ["bob"]
    left = [take("user:alice", MailId(about="c", name=str(n)), now) for n in range(DAILY_MAILS)]
    assert 0 < left.count(True) <= DAILY_MAILS - MAILS_A_DAY, "mails for bookings are left"
    ((at, copy),) = ((at, one) for at, one in room.timers if isinstance(one, MessageCopy))
    assert at == (now // DAY + 1) * DAY
    room.timers.clear()
    room.world.time = at - 300 * SECOND  # schedules may fire early
    assert not room.handle(copy)
    room.world.time = at
    assert [room.handle(copy) for _ in range(2)] == [True, False]
    assert [to for to, _ in room.sent] == ["alice@example.com"]


def test_without_their_limit_messages_take_the_mails_of_a_whole_day(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above."""
    monkeypatch.setattr(message_attendees, "MAILS_A_DAY", DAILY_MAILS)
    monkeypatch.setattr("booking.adapters.organizer_messages.MESSAGES_A_DAY", 10**6)
    for _ in range(DAILY_MAILS):
        post(room, to_confirmed())
    delivered(room)
    mail = MailId(about="b", name="an offer")
    assert not room.mail_message.daily_mails.take("user:alice", mail, room.world.time)


def test_a_conference_sends_a_few_messages_a_day(room: Mailroom) -> None:
    for _ in range(MESSAGES_A_DAY):
        post(room)
    with pytest.raises(TooManyMessages):
        post(room)


def test_the_next_day_has_messages_again(room: Mailroom) -> None:
    for _ in range(MESSAGES_A_DAY):
        post(room)
    room.world.time += DAY - HOUR  # the conference has not ended
    assert post(room)


def test_without_the_limit_an_organizer_sends_any_number(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the tests above."""
    monkeypatch.setattr("booking.adapters.organizer_messages.MESSAGES_A_DAY", 10**6)
    for _ in range(MESSAGES_A_DAY + 1):
        post(room)


def test_a_lost_reply_sends_one_message_and_counts_it_once(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    add, lost = DynamoOrganizerMessages.add, count()

    def losing(self: Any, *given: Any) -> None:
        add(self, *given)
        if next(lost) == 0:
            raise OutcomeUnknown

    monkeypatch.setattr(DynamoOrganizerMessages, "add", losing)
    post(room, to_confirmed())
    assert recipients(room) == ["alice", "bob"]
    for _ in range(MESSAGES_A_DAY - 1):
        post(room)
    with pytest.raises(TooManyMessages):
        post(room)


# ------------------------------------------------------------------------------------ refusals


def test_only_the_organizer_and_an_admin_write_to_the_attendees(room: Mailroom) -> None:
    with pytest.raises(NotAllowed):
        post(room, by=OSCAR)
    with pytest.raises(ConferenceUnknown):
        room.message_attendees("Absent", ROOM, OLGA)
    assert post(room, by=replace(OSCAR, roles=frozenset({Role.ADMIN})))


def test_no_message_is_written_without_a_sender(room: Mailroom) -> None:
    without = replace(room.message_attendees, sends_mail=False)
    with pytest.raises(MailsOff):
        without("RustConf", ROOM, OLGA)


def test_messages_end_a_week_after_the_conference(room: Mailroom) -> None:
    conference = room.world.engine.conferences.find("RustConf")
    assert conference is not None
    room.world.pass_time((conference.end - room.world.time) / SECOND)
    room.deliver()
    assert post(room).recipients == 2, "the places in the waitlist have ended"
    _, copies = everything(room)
    assert {copy.attendee for copy in copies} == {"user:alice", "user:bob"}
    room.world.time = conference.end + AFTER_END_MS
    with pytest.raises(ConferenceStarted):
        post(room)
    assert [room.handle(copy) for copy in copies] == [False, False]


def test_a_canceled_conference_sends_no_messages(room: Mailroom) -> None:
    post(room)
    pages, copies = everything(room)
    room.world.cancel_conference("RustConf", OLGA)
    room.world.settle()
    with pytest.raises(ConferenceCanceled):
        post(room)
    room.messages()
    for page in pages:
        room.handle(page)
    for copy in copies:
        room.handle(copy)
    assert delivered(room) == []


def test_a_conference_that_is_canceled_while_a_message_is_written_refuses_it(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read alone does not decide: the transaction checks the conference."""
    check, first = organizer_message.check_may_message, count()

    def slow(*given: Any) -> None:
        check(*given)
        if next(first) == 0:
            room.world.cancel_conference("RustConf", OLGA)

    monkeypatch.setattr(message_attendees, "check_may_message", slow)
    with pytest.raises(ConferenceCanceled):
        post(room)
