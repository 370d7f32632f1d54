"""Mails: one for each transition, also with duplicates; none for an outdated notice."""

import json
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters.bus import EventBus
from booking.adapters.mails import DynamoClaims, decode_notice
from booking.application.add_user import Newcomer
from booking.application.notify import CLAIM_MS, EXPIRING, Mail, Notice, Notify, NotSent
from booking.application.ports.contention import Contended, OutcomeUnknown, Throttled
from booking.surfaces.mail import render_mail
from testing.tables import TABLE
from testing.world import HOUR, SECOND, World

MINUTE = 60 * SECOND


class Post:
    """A world with mails, and the list of sent mails."""

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
        told = [(recipient.partition("@")[0], mail.subject) for recipient, mail in self.sent]
        self.sent.clear()
        return told


class Unticked(DynamoClaims):
    """Claims that cannot be marked as sent for now."""

    def mark_sent(self, notice: Notice) -> None:
        del notice
        raise Throttled


class _Bus:
    def __init__(self) -> None:
        self.entries: list[dict[str, Any]] = []

    def put_events(self, *, Entries: list[dict[str, Any]]) -> dict[str, Any]:  # noqa: N803
        self.entries += Entries
        return {"FailedEntryCount": 0}


def offered(post: Post) -> Notice:
    """Return the notice of an offer to bob, who waited for alice's seat."""
    post.users("alice", "bob")
    post.world.conference("RustConf", slots=1)
    first = post.world.book("alice", "RustConf")
    post.world.book("bob", "RustConf")
    post.notices()
    post.world.cancel(first)
    return next(notice for notice in post.notices() if notice.happened == "SeatOffered")


def test_every_attendee_gets_mails_for_their_own_bookings() -> None:
    post = Post(window=10)
    post.users("alice", "bob", "carol", "dora")
    post.world.conference("RustConf", slots=1, starts_in=3600)
    alice, bob, carol, _ = (
        post.world.book(who, "RustConf") for who in ("alice", "bob", "carol", "dora")
    )
    assert post.deliver() == [
        ("alice", "You have a seat: RustConf"),
        ("bob", "You are on the waitlist: RustConf"),
        ("carol", "You are on the waitlist: RustConf"),
        ("dora", "You are on the waitlist: RustConf"),
    ]
    post.world.cancel(alice)
    assert post.deliver() == [
        ("alice", "Your booking is canceled: RustConf"),
        ("bob", "A seat is held for you until 2027-01-15 08:00:10 UTC: RustConf"),
    ]
    post.world.pass_time(10)
    assert post.deliver() == [
        ("bob", "The seat went to the next in line: RustConf"),
        ("carol", "A seat is held for you until 2027-01-15 08:00:20 UTC: RustConf"),
    ]
    post.world.confirm(carol)
    assert post.deliver() == [("carol", "You have a seat: RustConf")]
    post.world.cancel(bob)
    post.deliver()
    post.world.pass_time(3600)
    assert post.deliver() == [("dora", "It has started, and all seats were taken: RustConf")]


def test_a_mail_has_the_booking_the_time_and_the_next_step() -> None:
    post = Post()
    notice = offered(post)
    assert post.notify(notice)
    ((recipient, mail),) = post.sent
    assert recipient == "bob@example.com"
    assert mail.text == (
        f"Confirm booking {notice.booking} before 2027-01-15 09:00:00 UTC; then the seat goes to"
        " the next in line.\n\nRustConf\nbegins 2027-01-16 08:00:00 UTC\n"
        f"booking {notice.booking}\n"
    )


def test_a_repeated_notice_sends_one_mail() -> None:
    post = Post()
    notice = offered(post)
    assert [post.notify(notice) for _ in range(3)] == [True, False, False]
    assert len(post.sent) == 1


def test_a_second_delivery_waits_while_the_first_one_sends() -> None:
    post = Post()
    notice = offered(post)
    assert post.claims.claim(notice, post.world.time)
    with pytest.raises(Contended):
        post.notify(notice)
    assert post.sent == []


def test_after_a_crash_before_the_mark_a_later_delivery_sends() -> None:
    post = Post()
    notice = offered(post)
    assert post.claims.claim(notice, post.world.time)
    post.world.time += CLAIM_MS + 1
    assert post.notify(notice)
    assert len(post.sent) == 1


@pytest.mark.parametrize("broken", [NotSent("MessageRejected"), Throttled()])
def test_a_failed_mail_is_sent_by_the_next_delivery(broken: Exception) -> None:
    post = Post()
    notice = offered(post)
    post.broken = broken
    with pytest.raises(type(broken)):
        post.notify(notice)
    post.broken = None
    assert post.notify(notice)
    assert len(post.sent) == 1


def test_a_mail_with_unknown_outcome_is_sent_again_only_after_the_lease() -> None:
    post = Post()
    notice = offered(post)
    post.broken = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        post.notify(notice)
    post.broken = None
    with pytest.raises(Contended):
        post.notify(notice)
    assert post.sent == []
    post.world.time += CLAIM_MS + 1
    assert post.notify(notice)


def test_a_sent_mail_is_done_also_if_it_cannot_be_marked() -> None:
    post = Post()
    notice = offered(post)
    notify = replace(post.notify, claims=Unticked(post.world.table.client(), TABLE))
    assert notify(notice)
    assert len(post.sent) == 1


def test_an_expired_offer_sends_no_mail() -> None:
    post = Post()
    notice = offered(post)
    post.world.time += HOUR
    assert not post.notify(notice)
    assert post.sent == []


def test_a_user_without_address_and_an_erased_user_get_no_mail() -> None:
    post = Post()
    post.world.users("alice")
    post.world.conference("RustConf", slots=1)
    post.world.book("alice", "RustConf")
    assert post.deliver() == []
    assert not post.notify(
        decode_notice({**_plain(post), "attendee": "open:nobody", "happened": "BookingConfirmed"})
    )


def test_deleted_and_unknown_bookings_send_no_mail() -> None:
    post = Post()
    notice = offered(post)
    assert render_mail(decode_notice({**_fields(notice), "happened": "BookingDeleted"})) is None


@pytest.mark.parametrize(
    "reason", ["attendee", "organizer", "overlap", "started", "lapsed", "conference_canceled"]
)
def test_every_reason_of_a_cancellation_has_a_text(reason: str) -> None:
    post = Post()
    notice = decode_notice(
        {**_fields(offered(post)), "happened": "BookingCanceled", "reason": reason}
    )
    mail = render_mail(notice)
    assert mail is not None
    assert "RustConf" in mail.subject


# ------------------------------------------------------------------------------------ reminders


def test_a_long_offer_has_a_reminder_ten_minutes_before_its_deadline() -> None:
    post = Post(window=3600)
    notice = offered(post)
    post.notify(notice)
    ((reminder, at),) = post.reminders
    assert at == post.world.time + 50 * MINUTE
    post.world.time = at
    post.sent.clear()
    expiring = decode_notice({**_fields(reminder), "happened": EXPIRING})
    assert [post.notify(expiring) for _ in range(2)] == [True, False]
    assert [mail.subject for _, mail in post.sent] == [
        "Your seat is held until 2027-01-15 09:00:00 UTC: RustConf"
    ]


def test_an_early_reminder_is_put_back() -> None:
    post = Post(window=3600)
    notice = offered(post)
    post.notify(notice)
    (reminder, at), post.sent, post.reminders = post.reminders[0], [], []
    expiring = decode_notice({**_fields(reminder), "happened": EXPIRING})
    post.world.time = at - 5 * MINUTE
    assert not post.notify(expiring)
    assert post.sent == []
    assert post.reminders == [(expiring, at)]


def test_a_short_offer_has_no_reminder() -> None:
    post = Post(window=1799)
    post.notify(offered(post))
    assert post.reminders == []


def test_no_reminder_after_a_confirmation_or_cancellation() -> None:
    for act in ("confirm", "cancel"):
        post = Post()
        notice = offered(post)
        getattr(post.world, act)(notice.booking)
        assert not post.notify(decode_notice({**_fields(notice), "happened": EXPIRING}))
        assert post.sent == []


def _fields(notice: Notice) -> dict[str, Any]:
    return {name: getattr(notice, name) for name in Notice.__dataclass_fields__}


def _plain(post: Post) -> dict[str, Any]:
    return {
        "booking": "b",
        "version": 1,
        "conference_name": "RustConf",
        "at": post.world.time,
        "start": post.world.time + HOUR,
        "deadline": None,
        "reason": None,
    }
