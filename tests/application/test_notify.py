"""Mails about bookings: they say what is true now, and a notice sends one at most."""

from dataclasses import replace

import pytest

from booking.adapters.mail_records import DynamoClaims
from booking.adapters.notices import decode_message, encode_notice
from booking.application.ports.contention import Busy, Contended, OutcomeUnknown, Throttled
from booking.application.ports.mails import CLAIM_MS, EXPIRING, Mail, MailId, Notice, NotSent
from booking.domain.conference import ConferenceChange
from booking.domain.quiet import QuietHours
from testing.mailroom import PAGE, Mailroom, reminder, token_in
from testing.tables import TABLE
from testing.world import ADMIN, HOUR, SECOND

MINUTE = 60 * SECOND


class UnmarkableClaims(DynamoClaims):
    """Claims that cannot be marked as sent: the write is throttled."""

    def mark_sent(self, mail: MailId) -> None:
        del mail
        raise Throttled


def test_every_attendee_gets_mails_for_their_own_bookings() -> None:
    room = Mailroom(window=60)
    room.users("alice", "bob", "carol", "dora")
    room.world.conference("RustConf", slots=1, starts_in=3600)
    alice, bob, carol, _ = (room.book(name) for name in ("alice", "bob", "carol", "dora"))
    assert room.deliver() == [
        ("alice", "You have a seat: RustConf"),
        ("bob", "You're on the waitlist: RustConf"),
        ("carol", "You're on the waitlist: RustConf"),
        ("dora", "You're on the waitlist: RustConf"),
    ]
    room.cancel(alice)
    assert room.deliver() == [
        ("alice", "Your booking is canceled: RustConf"),
        ("bob", "A seat is held for you: RustConf"),
    ]
    room.world.pass_time(60)
    assert room.deliver() == [("carol", "A seat is held for you: RustConf")]
    room.world.pass_time(10)
    assert room.deliver() == [("bob", "Your offer expired: RustConf")]
    room.confirm(carol)
    assert room.deliver() == [("carol", "You have a seat: RustConf")]
    room.cancel(bob)
    room.deliver()
    room.world.pass_time(3600)
    assert room.deliver() == [("dora", "No seat became free: RustConf")]


def test_an_offer_has_the_deadline_in_local_time_the_link_and_the_way_to_stop_mails() -> None:
    room = Mailroom()
    room.users("alice", "bob")
    room.world.conference("RustConf", slots=1, timezone="Europe/Berlin")
    first = room.book("alice")
    room.book("bob")
    room.deliver()
    room.cancel(first)
    (notice,) = (m for m in room.messages() if m.happened == "SeatOffered")
    assert room.notify(notice)
    ((recipient, mail),) = room.sent
    links = [f"{PAGE}/b/{token_in(mail)}", mail.unsubscribe]
    assert recipient == "bob@example.com"
    assert mail.text == (
        "Claim your seat before Fri 15 Jan 2027, 10:00 (Europe/Berlin, UTC+01:00). After that, the"
        " offer expires, and you go to the end of the waitlist.\n\n"
        "RustConf\nSat 16 Jan 2027, 09:00 to 10:00 (Europe/Berlin, UTC+01:00)\nBerlin\n\n"
        f"Claim my seat:\n{links[0]}\n\n"
        f"To stop these mails, except about a new time or place of your conferences:\n{links[1]}\n"
    )


# -------------------------------------------------------------------- the state is read again


@pytest.mark.parametrize(
    "forged",
    [
        {"attendee": "user:alice"},
        {"version": 3},
        {"version": 1},
        {"happened": "BookingConfirmed"},
        {"happened": "BookingDeleted"},
        {"booking": "another"},
    ],
)
def test_a_forged_notice_sends_nothing(forged: dict[str, str]) -> None:
    room = Mailroom()
    notice = room.offered()
    assert not room.notify(replace(notice, **forged))  # type: ignore[arg-type]
    assert room.sent == []


def test_the_content_of_a_notice_is_not_trusted() -> None:
    room = Mailroom()
    notice = room.offered()
    forged = replace(notice, conference_name="Win at evil.example", deadline=notice.start)
    assert room.notify(forged)
    ((_, mail),) = room.sent
    assert "evil" not in mail.subject + mail.text


def test_a_notice_that_a_later_transition_has_outdated_sends_nothing() -> None:
    room = Mailroom()
    room.users("alice")
    room.world.conference("RustConf", slots=1)
    booking = room.book("alice")
    confirmed = room.messages()
    room.cancel(booking)
    assert [room.handle(message) for message in confirmed] == [False]
    assert room.deliver() == [("alice", "Your booking is canceled: RustConf")]


def test_a_waiter_who_ignores_offers_alone_gets_one_mail_for_each_offer() -> None:
    """Without the second read, there were two for each lapse, and one of them was false."""
    room = Mailroom(window=8, max_offers=3)
    room.users("alice", "bob")
    room.world.conference("RustConf", slots=1)
    first = room.book("alice")
    room.book("bob")
    room.cancel(first)
    seen = room.deliver()
    for _ in range(66):
        room.world.pass_time(1)
        seen += room.deliver()
    bobs = [subject for who, subject in seen if who == "bob"]
    assert bobs == [
        *["A seat is held for you: RustConf"] * 3,
        "Your offer expired: RustConf",
    ]


def test_a_waiter_alone_in_quiet_hours_stays_first_on_the_waitlist() -> None:
    room = Mailroom(window=600)
    room.users("alice", "bob")
    room.world.conference("RustConf", slots=1, timezone="UTC")
    first = room.book("alice")
    room.book("bob")
    room.cancel(first)
    room.deliver()
    night = QuietHours(begin=8 * 60 + 5, end=9 * 60)  # the clock shows 08:00
    room.world.change_conference("RustConf", ConferenceChange(quiet=night), ADMIN)
    seen: list[tuple[str, Mail]] = []
    for _ in range(20):
        room.world.pass_time(60)
        seen += room.mails()
    assert [(to, mail.subject) for to, mail in seen] == [
        ("bob@example.com", "Your offer expired: RustConf")
    ]
    assert seen[0][1].text.startswith(
        "Your offer expired. You're back on the waitlist. You're #1 now."
    )
    room.world.pass_time(40 * 60)
    ((to, offer),) = room.mails()
    assert to == "bob@example.com"
    assert "Claim your seat before Fri 15 Jan 2027, 09:10 (UTC)." in offer.text


def test_the_mail_of_a_lapse_has_the_position() -> None:
    room = Mailroom(window=60)
    room.users("alice", "bob", "carol")
    room.world.conference("RustConf", slots=1)
    first, _, _ = (room.book(name) for name in ("alice", "bob", "carol"))
    room.cancel(first)
    room.world.pass_time(60)
    lapsed = next(m for m in room.messages() if m.happened == "OfferLapsed")
    assert not room.notify(lapsed)
    room.world.pass_time(10)
    assert room.notify(lapsed)
    ((recipient, mail),) = room.sent
    assert recipient == "bob@example.com"
    assert mail.text.startswith("Your offer expired. You're back on the waitlist. You're #1 now.")


def test_a_second_offer_says_that_the_first_one_expired() -> None:
    room = Mailroom(window=60, max_offers=2)
    notice = room.offered()
    assert room.notify(notice)
    room.world.pass_time(60)
    for message in room.messages():
        room.handle(message)
    first, second = (mail.text for _, mail in room.sent)
    assert first.startswith("Claim your seat before")
    assert second.startswith(
        "Your previous offer expired, and a seat is free again. Claim your seat"
    )
    assert "This is your last offer. If it expires, your booking is canceled." in second


def test_an_expired_offer_sends_no_mail() -> None:
    room = Mailroom()
    notice = room.offered()
    room.world.time += HOUR
    assert not room.notify(notice)
    assert room.sent == []


# ---------------------------------------------------------------------------------- deliveries


def test_a_repeated_notice_sends_one_mail() -> None:
    room = Mailroom()
    notice = room.offered()
    assert [room.notify(notice) for _ in range(3)] == [True, False, False]
    assert len(room.sent) == 1


def test_a_second_delivery_waits_while_the_first_one_sends() -> None:
    room = Mailroom()
    notice = room.offered()
    assert room.claims.claim(notice.mail, room.world.time)
    with pytest.raises(Contended):
        room.notify(notice)
    assert room.sent == []


def test_after_a_crash_before_the_mark_a_later_delivery_sends() -> None:
    room = Mailroom()
    notice = room.offered()
    assert room.claims.claim(notice.mail, room.world.time)
    room.world.time += CLAIM_MS + 1
    assert room.notify(notice)
    assert len(room.sent) == 1


@pytest.mark.parametrize(
    ("broken", "raised"), [(NotSent("MessageRejected"), NotSent), (Throttled(), Busy)]
)
def test_a_failed_mail_is_sent_by_the_next_delivery(
    broken: Exception, raised: type[Exception]
) -> None:
    room = Mailroom()
    notice = room.offered()
    room.broken = broken
    with pytest.raises(raised):
        room.notify(notice)
    room.broken = None
    assert room.notify(notice)
    assert len(room.sent) == 1


def test_a_mail_with_unknown_outcome_is_sent_again_only_after_the_lease() -> None:
    room = Mailroom()
    notice = room.offered()
    room.broken = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        room.notify(notice)
    room.broken = None
    with pytest.raises(Contended):
        room.notify(notice)
    assert room.sent == []
    room.world.time += CLAIM_MS + 1
    assert room.notify(notice)


def test_a_mail_is_sent_once_even_if_its_claim_cannot_be_marked() -> None:
    room = Mailroom()
    notice = room.offered()
    claims = UnmarkableClaims(room.world.table.client(), TABLE)
    notify = replace(room.notify, delivery=replace(room.notify.delivery, claims=claims))
    assert notify(notice)
    assert len(room.sent) == 1


# ----------------------------------------------------------------------------------- reminders


def test_a_long_offer_has_a_reminder_ten_minutes_before_its_deadline() -> None:
    room = Mailroom(window=3600)
    notice = room.offered()
    room.notify(notice)
    ((at, expiring),) = room.timers
    assert isinstance(expiring, Notice)
    assert at == room.world.time + 50 * MINUTE
    room.world.time = at
    room.sent.clear()
    assert [room.notify(expiring) for _ in range(2)] == [True, False]
    assert [mail.subject for _, mail in room.sent] == ["Your offer expires soon: RustConf"]


def test_a_reminder_that_arrives_too_early_is_set_again() -> None:
    room = Mailroom(window=3600)
    notice = room.offered()
    room.notify(notice)
    (at, expiring), room.sent, room.timers = room.timers[0], [], []
    assert isinstance(expiring, Notice)
    room.world.time = at - 5 * MINUTE
    assert not room.notify(expiring)
    assert room.sent == []
    assert room.timers == [(at, expiring)]


def test_a_short_offer_has_no_reminder() -> None:
    room = Mailroom(window=1799)
    room.notify(room.offered())
    assert room.timers == []


def test_no_reminder_after_a_confirmation_or_cancellation() -> None:
    for change in ("confirm", "cancel"):
        room = Mailroom()
        notice = room.offered()
        getattr(room, change)(notice.booking)
        assert not room.notify(reminder(notice))
        assert room.sent == []


def test_a_reminder_of_release_1_0_is_decoded() -> None:
    room = Mailroom()
    notice = replace(room.offered(), happened=EXPIRING)
    assert decode_message(encode_notice(notice)) == notice
