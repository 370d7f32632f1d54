"""Mails: one for each transition, also if a notice is repeated; no mail for an outdated notice."""

import json
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters.bus import EventBus
from booking.adapters.mails import DynamoClaims, decode_notice
from booking.application.add_user import Newcomer
from booking.application.notify import CLAIM_MS, EXPIRING, Mail, Notice, Notify, NotSent
from booking.application.ports.contention import Busy, Contended, OutcomeUnknown, Throttled
from booking.surfaces.mail import render_mail
from testing.tables import TABLE
from testing.world import HOUR, SECOND, World

MINUTE = 60 * SECOND


class Mailroom:
    """A world whose notices are sent as mails, with the lists of sent mails and set reminders."""

    def __init__(self, window: int = 3600, max_offers: int = 0) -> None:
        self.world = World(window=window, max_offers=max_offers)
        self.sent: list[tuple[str, Mail]] = []
        self.reminders: list[tuple[Notice, int]] = []
        self.broken: Exception | None = None
        self.claims = DynamoClaims(self.world.table.client(), TABLE)
        self.notify = self.world.engine.build(Notify, reminders=self, send=self.send)

    def send(self, recipient: str, mail: Mail) -> None:
        if self.broken:
            raise self.broken
        self.sent.append((recipient, mail))

    def remind_at(self, notice: Notice, at: int, now: int) -> None:
        assert at > now
        self.reminders.append((notice, at))

    def users(self, *names: str) -> None:
        for name in names:
            self.world.add_user(
                Newcomer(
                    attendee=f"open:{name}",
                    user_id=name,
                    topics=("Rust",),
                    email=f"{name}@example.com",
                )
            )

    def notices(self) -> list[Notice]:
        """Return the events on the bus since the last call."""
        client = _Bus()
        EventBus(client, "bus").publish(self.world.bus.published)
        self.world.bus.published.clear()
        return [decode_notice(json.loads(entry["Detail"])) for entry in client.entries]

    def deliver(self) -> list[tuple[str, str]]:
        """Deliver the events of the bus; return recipient and kind of each sent mail."""
        for notice in self.notices():
            self.notify(notice)
        mails = [(recipient.partition("@")[0], mail.subject) for recipient, mail in self.sent]
        self.sent.clear()
        return mails


class UnmarkableClaims(DynamoClaims):
    """Claims that cannot be marked as sent: the write is throttled."""

    def mark_sent(self, notice: Notice) -> None:
        del notice
        raise Throttled


class _Bus:
    def __init__(self) -> None:
        self.entries: list[dict[str, Any]] = []

    def put_events(self, *, Entries: list[dict[str, Any]]) -> dict[str, Any]:  # noqa: N803
        self.entries += Entries
        return {"FailedEntryCount": 0}


def offered(mailroom: Mailroom) -> Notice:
    """Return the notice of an offer to bob, who waited for alice's seat."""
    mailroom.users("alice", "bob")
    mailroom.world.conference("RustConf", slots=1)
    first = mailroom.world.book("alice", "RustConf")
    mailroom.world.book("bob", "RustConf")
    mailroom.notices()
    mailroom.world.cancel(first)
    return next(notice for notice in mailroom.notices() if notice.happened == "SeatOffered")


def test_every_attendee_gets_mails_for_their_own_bookings() -> None:
    mailroom = Mailroom(window=10)
    mailroom.users("alice", "bob", "carol", "dora")
    mailroom.world.conference("RustConf", slots=1, starts_in=3600)
    alice, bob, carol, _ = (
        mailroom.world.book(name, "RustConf") for name in ("alice", "bob", "carol", "dora")
    )
    assert mailroom.deliver() == [
        ("alice", "You have a seat: RustConf"),
        ("bob", "You are on the waitlist: RustConf"),
        ("carol", "You are on the waitlist: RustConf"),
        ("dora", "You are on the waitlist: RustConf"),
    ]
    mailroom.world.cancel(alice)
    assert mailroom.deliver() == [
        ("alice", "Your booking is canceled: RustConf"),
        ("bob", "A seat is held for you until 2027-01-15 08:00:10 UTC: RustConf"),
    ]
    mailroom.world.pass_time(10)
    assert mailroom.deliver() == [
        ("bob", "The seat went to the next in line: RustConf"),
        ("carol", "A seat is held for you until 2027-01-15 08:00:20 UTC: RustConf"),
    ]
    mailroom.world.confirm(carol)
    assert mailroom.deliver() == [("carol", "You have a seat: RustConf")]
    mailroom.world.cancel(bob)
    mailroom.deliver()
    mailroom.world.pass_time(3600)
    assert mailroom.deliver() == [("dora", "It has started, and all seats were taken: RustConf")]


def test_a_mail_has_the_booking_the_time_and_the_next_step() -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    assert mailroom.notify(notice)
    ((recipient, mail),) = mailroom.sent
    assert recipient == "bob@example.com"
    assert mail.text == (
        f"Confirm booking {notice.booking} before 2027-01-15 09:00:00 UTC; then the seat goes to"
        " the next in line.\n\nRustConf\nbegins 2027-01-16 08:00:00 UTC\n"
        f"booking {notice.booking}\n"
    )


def test_a_repeated_notice_sends_one_mail() -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    assert [mailroom.notify(notice) for _ in range(3)] == [True, False, False]
    assert len(mailroom.sent) == 1


def test_a_second_delivery_waits_while_the_first_one_sends() -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    assert mailroom.claims.claim(notice, mailroom.world.time)
    with pytest.raises(Contended):
        mailroom.notify(notice)
    assert mailroom.sent == []


def test_after_a_crash_before_the_mark_a_later_delivery_sends() -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    assert mailroom.claims.claim(notice, mailroom.world.time)
    mailroom.world.time += CLAIM_MS + 1
    assert mailroom.notify(notice)
    assert len(mailroom.sent) == 1


@pytest.mark.parametrize(
    ("broken", "raised"), [(NotSent("MessageRejected"), NotSent), (Throttled(), Busy)]
)
def test_a_failed_mail_is_sent_by_the_next_delivery(
    broken: Exception, raised: type[Exception]
) -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    mailroom.broken = broken
    with pytest.raises(raised):
        mailroom.notify(notice)
    mailroom.broken = None
    assert mailroom.notify(notice)
    assert len(mailroom.sent) == 1


def test_a_mail_with_unknown_outcome_is_sent_again_only_after_the_lease() -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    mailroom.broken = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        mailroom.notify(notice)
    mailroom.broken = None
    with pytest.raises(Contended):
        mailroom.notify(notice)
    assert mailroom.sent == []
    mailroom.world.time += CLAIM_MS + 1
    assert mailroom.notify(notice)


def test_a_mail_is_sent_once_even_if_its_claim_cannot_be_marked() -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    notify = replace(mailroom.notify, claims=UnmarkableClaims(mailroom.world.table.client(), TABLE))
    assert notify(notice)
    assert len(mailroom.sent) == 1


def test_an_expired_offer_sends_no_mail() -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    mailroom.world.time += HOUR
    assert not mailroom.notify(notice)
    assert mailroom.sent == []


def test_a_user_without_address_and_an_erased_user_get_no_mail() -> None:
    mailroom = Mailroom()
    mailroom.world.users("alice")
    mailroom.world.conference("RustConf", slots=1)
    mailroom.world.book("alice", "RustConf")
    assert mailroom.deliver() == []
    assert not mailroom.notify(
        decode_notice(
            {**_plain(mailroom), "attendee": "open:nobody", "happened": "BookingConfirmed"}
        )
    )


def test_a_deleted_booking_sends_no_mail() -> None:
    mailroom = Mailroom()
    notice = offered(mailroom)
    assert render_mail(decode_notice({**_fields(notice), "happened": "BookingDeleted"})) is None


@pytest.mark.parametrize(
    "reason", ["attendee", "organizer", "overlap", "started", "lapsed", "conference_canceled"]
)
def test_every_reason_of_a_cancellation_has_a_text(reason: str) -> None:
    mailroom = Mailroom()
    notice = decode_notice(
        {**_fields(offered(mailroom)), "happened": "BookingCanceled", "reason": reason}
    )
    mail = render_mail(notice)
    assert mail is not None
    assert "RustConf" in mail.subject


# ------------------------------------------------------------------------------------ reminders


def test_a_long_offer_has_a_reminder_ten_minutes_before_its_deadline() -> None:
    mailroom = Mailroom(window=3600)
    notice = offered(mailroom)
    mailroom.notify(notice)
    ((reminder, at),) = mailroom.reminders
    assert at == mailroom.world.time + 50 * MINUTE
    mailroom.world.time = at
    mailroom.sent.clear()
    expiring = decode_notice({**_fields(reminder), "happened": EXPIRING})
    assert [mailroom.notify(expiring) for _ in range(2)] == [True, False]
    assert [mail.subject for _, mail in mailroom.sent] == [
        "Your seat is held until 2027-01-15 09:00:00 UTC: RustConf"
    ]


def test_a_reminder_that_arrives_too_early_is_set_again() -> None:
    mailroom = Mailroom(window=3600)
    notice = offered(mailroom)
    mailroom.notify(notice)
    (reminder, at), mailroom.sent, mailroom.reminders = mailroom.reminders[0], [], []
    expiring = decode_notice({**_fields(reminder), "happened": EXPIRING})
    mailroom.world.time = at - 5 * MINUTE
    assert not mailroom.notify(expiring)
    assert mailroom.sent == []
    assert mailroom.reminders == [(expiring, at)]


def test_a_short_offer_has_no_reminder() -> None:
    mailroom = Mailroom(window=1799)
    mailroom.notify(offered(mailroom))
    assert mailroom.reminders == []


def test_no_reminder_after_a_confirmation_or_cancellation() -> None:
    for change in ("confirm", "cancel"):
        mailroom = Mailroom()
        notice = offered(mailroom)
        getattr(mailroom.world, change)(notice.booking)
        assert not mailroom.notify(decode_notice({**_fields(notice), "happened": EXPIRING}))
        assert mailroom.sent == []


def _fields(notice: Notice) -> dict[str, Any]:
    return {name: getattr(notice, name) for name in Notice.__dataclass_fields__}


def _plain(mailroom: Mailroom) -> dict[str, Any]:
    return {
        "booking": "b",
        "version": 1,
        "conference_name": "RustConf",
        "at": mailroom.world.time,
        "start": mailroom.world.time + HOUR,
        "deadline": None,
        "reason": None,
    }
