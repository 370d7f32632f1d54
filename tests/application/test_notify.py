"""Mails: one a transition, however often it is delivered; none that is no longer so."""

import json
from dataclasses import replace
from typing import Any

import pytest

from booking.adapters.bus import EventBus
from booking.adapters.mails import DynamoClaims, to_notice
from booking.application.add_user import Newcomer
from booking.application.notify import CLAIM, EXPIRING, Mail, Notice, Notify, NotSent
from booking.application.ports import Contended, OutcomeUnknown, Throttled
from booking.surfaces.mail import written
from tests.support.tables import TABLE
from tests.support.world import HOUR, SECOND, World

MINUTE = 60 * SECOND


class Post:
    """A world in which mails are sent, and what was sent in it."""

    def __init__(self, window: int = 3600, max_offers: int = 0) -> None:
        self.world = World(window=window, max_offers=max_offers)
        self.sent: list[tuple[str, Mail]] = []
        self.reminders: list[tuple[Notice, int]] = []
        self.broken: Exception | None = None
        self.claims = DynamoClaims(self.world.table.client(), TABLE)
        self.notify = Notify(
            self.world.store, self.claims, self, self.send, written, self.world.clock
        )

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
        """What the bus told since last asked."""
        client = _Bus()
        EventBus(client, "bus").publish(self.world.bus.heard)
        self.world.bus.heard.clear()
        return [to_notice(json.loads(entry["Detail"])) for entry in client.entries]

    def deliver(self) -> list[tuple[str, str]]:
        """Deliver what the bus told; return who was written to, and of what."""
        for notice in self.notices():
            self.notify(notice)
        told = [(recipient.partition("@")[0], mail.subject) for recipient, mail in self.sent]
        self.sent.clear()
        return told


class Unticked(DynamoClaims):
    """Claims that can't be ticked off for now."""

    def tick_off(self, notice: Notice) -> None:
        del notice
        raise Throttled


class _Bus:
    def __init__(self) -> None:
        self.entries: list[dict[str, Any]] = []

    def put_events(self, *, Entries: list[dict[str, Any]]) -> dict[str, Any]:  # noqa: N803
        self.entries += Entries
        return {"FailedEntryCount": 0}


def offered(post: Post) -> Notice:
    """The notice of an offer to bob, who waited for alice's seat."""
    post.users("alice", "bob")
    post.world.conference("RustConf", slots=1)
    first = post.world.book("alice", "RustConf")
    post.world.book("bob", "RustConf")
    post.notices()
    post.world.cancel(first)
    return next(notice for notice in post.notices() if notice.happened == "SeatOffered")


def test_everybody_hears_of_their_own_bookings() -> None:
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


def test_a_mail_says_which_booking_when_and_what_to_do() -> None:
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


def test_a_notice_that_comes_again_is_told_once() -> None:
    post = Post()
    notice = offered(post)
    assert [post.notify(notice) for _ in range(3)] == [True, False, False]
    assert len(post.sent) == 1


def test_while_somebody_tells_it_another_waits() -> None:
    post = Post()
    notice = offered(post)
    assert post.claims.claim(notice, post.world.time)
    with pytest.raises(Contended):
        post.notify(notice)
    assert post.sent == []


def test_who_crashed_before_ticking_off_leaves_it_to_a_later_delivery() -> None:
    post = Post()
    notice = offered(post)
    assert post.claims.claim(notice, post.world.time)
    post.world.time += CLAIM + 1
    assert post.notify(notice)
    assert len(post.sent) == 1


@pytest.mark.parametrize("broken", [NotSent("MessageRejected"), Throttled()])
def test_what_could_not_be_sent_is_sent_by_the_next_delivery(broken: Exception) -> None:
    post = Post()
    notice = offered(post)
    post.broken = broken
    with pytest.raises(type(broken)):
        post.notify(notice)
    post.broken = None
    assert post.notify(notice)
    assert len(post.sent) == 1


def test_a_mail_of_which_nothing_was_heard_goes_out_again_only_after_a_while() -> None:
    post = Post()
    notice = offered(post)
    post.broken = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        post.notify(notice)
    post.broken = None
    with pytest.raises(Contended):
        post.notify(notice)
    assert post.sent == []
    post.world.time += CLAIM + 1
    assert post.notify(notice)


def test_a_mail_that_went_out_is_done_though_it_can_not_be_ticked_off() -> None:
    post = Post()
    notice = offered(post)
    notify = replace(post.notify, claims=Unticked(post.world.table.client(), TABLE))
    assert notify(notice)
    assert len(post.sent) == 1


def test_an_offer_that_is_over_is_not_told() -> None:
    post = Post()
    notice = offered(post)
    post.world.time += HOUR
    assert not post.notify(notice)
    assert post.sent == []


def test_who_has_no_address_or_is_gone_gets_nothing() -> None:
    post = Post()
    post.world.users("alice")
    post.world.conference("RustConf", slots=1)
    post.world.book("alice", "RustConf")
    assert post.deliver() == []
    assert not post.notify(
        to_notice({**_plain(post), "attendee": "open:nobody", "happened": "BookingConfirmed"})
    )


def test_what_was_deleted_or_is_unheard_of_is_no_mail() -> None:
    post = Post()
    notice = offered(post)
    assert written(to_notice({**_fields(notice), "happened": "BookingDeleted"})) is None


@pytest.mark.parametrize(
    "reason", ["attendee", "organizer", "overlap", "started", "lapsed", "conference_canceled"]
)
def test_every_reason_of_a_cancellation_has_its_words(reason: str) -> None:
    post = Post()
    notice = to_notice({**_fields(offered(post)), "happened": "BookingCanceled", "reason": reason})
    mail = written(notice)
    assert mail is not None
    assert "RustConf" in mail.subject


# ------------------------------------------------------------------------------------ reminders


def test_a_long_offer_is_reminded_of_ten_minutes_before_its_deadline() -> None:
    post = Post(window=3600)
    notice = offered(post)
    post.notify(notice)
    ((reminder, at),) = post.reminders
    assert at == post.world.time + 50 * MINUTE
    post.world.time = at
    post.sent.clear()
    expiring = to_notice({**_fields(reminder), "happened": EXPIRING})
    assert [post.notify(expiring) for _ in range(2)] == [True, False]
    assert [mail.subject for _, mail in post.sent] == [
        "Your seat is held until 2027-01-15 09:00:00 UTC: RustConf"
    ]


def test_a_reminder_that_comes_early_is_put_back() -> None:
    post = Post(window=3600)
    notice = offered(post)
    post.notify(notice)
    (reminder, at), post.sent, post.reminders = post.reminders[0], [], []
    expiring = to_notice({**_fields(reminder), "happened": EXPIRING})
    post.world.time = at - 5 * MINUTE
    assert not post.notify(expiring)
    assert post.sent == []
    assert post.reminders == [(expiring, at)]


def test_a_short_offer_is_not_reminded_of() -> None:
    post = Post(window=1799)
    post.notify(offered(post))
    assert post.reminders == []


def test_who_has_confirmed_or_canceled_is_not_reminded() -> None:
    for act in ("confirm", "cancel"):
        post = Post()
        notice = offered(post)
        getattr(post.world, act)(notice.booking)
        assert not post.notify(to_notice({**_fields(notice), "happened": EXPIRING}))
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
