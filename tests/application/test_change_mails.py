"""Mails about a new time or place: nobody with a live booking misses one."""

from typing import Any

import pytest
from icalendar import Calendar

from booking.application import notify
from booking.application.add_user import Newcomer
from booking.application.mailboxes import MailboxChange
from booking.application.ports.mails import CHANGED, Change, Mail, Notice
from booking.domain.conference import Conference, ConferenceChange
from booking.domain.mailbox import MailKind
from booking.domain.rights import Caller, Role
from testing.mailroom import Mailroom

OLGA = Caller(
    attendee="user:olga", user_id="olga", subject="olga", roles=frozenset({Role.ORGANIZER})
)
NOTHING: frozenset[MailKind] = frozenset()


@pytest.fixture
def room() -> Mailroom:
    """Return alice with the only seat, and bob on the waitlist."""
    room = Mailroom()
    room.users("alice", "bob")
    room.world.conference("RustConf", slots=1, organizer=OLGA.attendee)
    for name in ("alice", "bob"):
        room.book(name)
    room.deliver()
    return room


def change(room: Mailroom, **more: Any) -> None:
    room.world.change_conference("RustConf", ConferenceChange(**more), OLGA)
    room.world.settle()


def mails(room: Mailroom) -> dict[str, Mail]:
    """Deliver everything, and return the last mail to each person."""
    seen: dict[str, Mail] = {}
    send = room.send

    def noted(recipient: str, mail: Mail) -> None:
        seen[recipient.partition("@")[0]] = mail
        send(recipient, mail)

    object.__setattr__(room.notify.delivery, "send", noted)
    room.deliver()
    room.deliver()
    return seen


def choose(room: Mailroom, name: str, kinds: frozenset[MailKind]) -> None:
    newcomer = Newcomer(attendee=f"user:{name}", user_id=name, topics=())
    room.change_mailbox(newcomer, MailboxChange(kinds=kinds))


def event_of(mail: Mail) -> Any:
    assert mail.calendar is not None
    (event,) = Calendar.from_ical(mail.calendar).walk("VEVENT")
    return event


def test_a_new_place_is_mailed_with_an_event_of_a_higher_sequence(room: Mailroom) -> None:
    first = room.world.conference("Other", slots=1, starts_in=48 * 3600, organizer=OLGA.attendee)
    room.book("alice", "Other")
    before = event_of(mails(room)["alice"])
    room.world.change_conference(first.id, ConferenceChange(location="Hamburg"), OLGA)
    room.world.settle()
    mail = mails(room)["alice"]
    event = event_of(mail)
    assert mail.method == "REQUEST"
    assert "Hamburg" in mail.text
    assert (event["LOCATION"], event["UID"]) == ("Hamburg", before["UID"])
    assert event["SEQUENCE"] > before["SEQUENCE"]


def test_a_choice_of_mails_does_not_silence_a_new_place_for_a_seat(room: Mailroom) -> None:
    """A person without mails would go to the old place."""
    for name in ("alice", "bob"):
        choose(room, name, NOTHING)
    change(room, location="Hamburg")
    sent = mails(room)
    assert set(sent) == {"alice"}, "bob only waits, so his choice decides"
    assert "except about a new time or place" in sent["alice"].text


def test_a_choice_of_mails_applies_to_all_other_mails(room: Mailroom) -> None:
    choose(room, "alice", NOTHING)
    room.cancel(room.book("alice", room.world.conference("Other", starts_in=48 * 3600).id))
    assert mails(room) == {}


def test_a_person_who_removed_their_address_gets_no_mail(room: Mailroom) -> None:
    newcomer = Newcomer(attendee="user:alice", user_id="alice", topics=())
    room.change_mailbox(newcomer, MailboxChange(remove=True))
    change(room, location="Hamburg")
    assert set(mails(room)) == {"bob"}


@pytest.mark.parametrize("later", [{"capacity": 2}, {"description": "With lunch"}, {"window": 60}])
def test_a_later_change_that_is_not_mailed_does_not_silence_a_new_place(
    room: Mailroom, later: dict[str, Any]
) -> None:
    """The later change has no mail of its own, and comes before the mails of the first one."""
    change(room, location="Hamburg")
    change(room, **later)
    assert "Hamburg" in mails(room)["alice"].text


def test_a_later_change_between_the_notices_and_the_mails_does_not_silence_them(
    room: Mailroom,
) -> None:
    change(room, location="Hamburg")
    for message in room.messages():
        room.handle(message)  # announced, and not mailed yet
    change(room, description="With lunch")
    assert "Hamburg" in mails(room)["alice"].text


def test_two_new_places_are_one_mail_with_the_last_one(room: Mailroom) -> None:
    change(room, location="Hamburg")
    change(room, location="Bremen")
    sent = [mail for mail in room.deliver() + room.deliver() if mail[0] == "alice"]
    assert sent == [("alice", "New time or place: RustConf")]


def test_a_new_place_is_mailed_once(room: Mailroom) -> None:
    change(room, location="Hamburg")
    for _ in range(2):
        messages = room.messages()
        for message in messages * 2:
            room.handle(message)
    assert [name for name, _ in room.deliver()].count("alice") == 1


def test_a_forged_notice_of_a_change_sends_nothing(room: Mailroom) -> None:
    change(room, location="Hamburg")
    mails(room)
    change(room, description="With lunch")
    version = room.world.read_conference("RustConf").conference.version
    booking = next(iter(room.world.listed("RustConf").bookings)).booking
    notice = Notice(
        happened=CHANGED,
        booking=booking.id,
        version=version,
        conference_name="",
        attendee=booking.attendee,
        at=0,
        start=0,
        deadline=None,
        reason=None,
    )
    assert room.notify(notice) is False
    room.announce(Change(conference="RustConf", version=version))
    assert mails(room) == {}


def test_after_the_limit_of_a_day_a_digest_has_the_seat_with_a_new_place(room: Mailroom) -> None:
    choose(room, "alice", NOTHING)
    for number in range(11):
        change(room, location=f"Place {number}")
        mails(room)
    room.world.pass_time(3_700)
    sent = room.deliver()
    assert ("alice", "Your bookings have changed") in sent


# --------------------------------------------------------------------------- positive controls


def test_if_the_choice_applied_a_seat_would_miss_its_new_place(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notify, "kind_of", lambda notice, _: notify.KINDS[notice.happened])
    choose(room, "alice", NOTHING)
    change(room, location="Hamburg")
    assert "alice" not in mails(room)


def test_if_every_version_counted_a_later_change_would_silence_a_new_place(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Conference, "announces", lambda self, version: self.version == version)
    change(room, location="Hamburg")
    change(room, description="With lunch")
    assert mails(room) == {}
