"""Nobody is flooded: a limit for each person and day, then digests. Changes of conferences."""

import pytest

from booking.application.ports.mails import DAILY_MAILS, Change, Digest, Notice
from booking.domain.conference import ConferenceChange
from testing.mailroom import Mailroom
from testing.world import ADMIN


def booked(room: Mailroom, count: int) -> list[str]:
    """Book seats at many conferences; return the bookings."""
    room.users("bob")
    found = []
    for number in range(count):
        name = f"Conf {number}"
        room.world.conference(name, slots=9, starts_in=(number + 100) * 3600)
        found.append(room.book("bob", name))
    return found


def test_the_mails_of_a_day_are_limited_and_a_digest_follows() -> None:
    room = Mailroom()
    bookings = booked(room, DAILY_MAILS + 3)
    assert len(room.deliver()) == DAILY_MAILS
    digests = {message for _, message in room.timers}
    (digest,) = digests
    assert isinstance(digest, Digest)
    assert not room.send_digest(digest)  # too early
    room.world.time = digest.at
    assert [room.send_digest(digest) for _ in range(2)] == [True, False]
    ((recipient, mail),) = room.sent
    assert (recipient, mail.subject) == ("bob@example.com", "Your bookings have changed")
    assert mail.text.count("You have a seat.") == 3
    assert [f"Conf {n}\n" in mail.text for n in range(len(bookings))].count(True) == 3


def test_a_digest_has_the_state_at_the_time_when_it_is_sent() -> None:
    room = Mailroom()
    bookings = booked(room, DAILY_MAILS + 1)
    room.deliver()
    room.cancel(bookings[-1])
    ((at, digest), *_) = room.timers
    room.world.time = at
    room.handle(digest)
    assert "You canceled this booking." in room.sent[-1][1].text


def test_a_repeated_notice_is_counted_once() -> None:
    room = Mailroom()
    room.users("bob")
    room.world.conference("C", slots=9)
    room.book("bob", "C")
    (notice,) = room.messages()
    now = room.world.time
    for _ in range(2 * DAILY_MAILS):
        assert room.notify.daily_mails.take("user:bob", notice.mail, now)


def test_the_next_day_has_mails_again() -> None:
    room = Mailroom()
    booked(room, DAILY_MAILS + 1)
    room.deliver()
    room.timers.clear()
    room.world.pass_time(24 * 3600)
    room.world.conference("Later", slots=9, starts_in=50 * 3600)
    room.book("bob", "Later")
    assert room.deliver() == [("bob", "You have a seat: Later")]


# ------------------------------------------------------------------- changes of conferences


def changed(room: Mailroom, **change: str) -> list[Change]:
    before = room.world.engine.conferences.find("RustConf")
    assert before is not None
    wanted = ConferenceChange(**change)  # type: ignore[arg-type]
    room.world.change_conference("RustConf", wanted, ADMIN)
    room.world.settle()
    return [message for message in room.messages() if isinstance(message, Change)]


def test_a_new_place_is_mailed_to_each_attendee_once() -> None:
    room = Mailroom()
    room.users("alice", "bob", "carol")
    room.world.conference("RustConf", slots=1)
    room.book("alice")
    gone = room.book("bob")
    room.book("carol")
    room.cancel(gone)
    room.deliver()
    (change,) = changed(room, location="Hamburg")
    for _ in range(2):
        room.announce(change)
    assert sorted(room.deliver()) == [
        ("alice", "New time or place: RustConf"),
        ("carol", "New time or place: RustConf"),
    ]


def test_the_mail_about_a_change_has_the_new_place() -> None:
    room = Mailroom()
    room.users("alice")
    room.world.conference("RustConf", slots=1)
    room.book("alice")
    room.deliver()
    (change,) = changed(room, location="Hamburg")
    room.announce(change)
    for _, notice in room.timers:
        room.handle(notice)
    ((_, mail),) = room.sent
    assert "You have a seat." in mail.text
    assert "Hamburg" in mail.text


def test_two_changes_at_once_are_mailed_as_one() -> None:
    room = Mailroom()
    room.users("alice")
    room.world.conference("RustConf", slots=1)
    room.book("alice")
    room.deliver()
    first, second = [*changed(room, location="Hamburg"), *changed(room, location="Bremen")]
    for change in (first, second):
        room.announce(change)
    assert room.deliver() == [("alice", "New time or place: RustConf")]


@pytest.mark.parametrize("change", [{"description": "New words"}, {"capacity": 5}])
def test_other_changes_are_not_mailed(change: dict[str, str]) -> None:
    room = Mailroom()
    room.users("alice")
    room.world.conference("RustConf", slots=1)
    room.book("alice")
    assert changed(room, **change) == []


def test_a_forged_change_sends_nothing() -> None:
    room = Mailroom()
    room.users("alice")
    room.world.conference("RustConf", slots=1)
    room.book("alice")
    room.deliver()
    room.announce(Change(conference="RustConf", version=7))
    room.announce(Change(conference="another", version=1))
    assert room.timers == []
    forged = Notice(
        happened="ConferenceChanged",
        booking=room.world.engine.catalog.bookings_by("user:alice", None, 9).bookings[0].id,
        version=7,
        conference_name="",
        attendee="user:alice",
        at=0,
        start=0,
        deadline=None,
        reason=None,
    )
    assert not room.notify(forged)
