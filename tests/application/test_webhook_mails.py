"""The mail about a disabled webhook, and what an erasure and an export know of webhooks."""

from dataclasses import replace
from typing import Any

import pytest

from booking.adapters.notices import decode_message, encode_disabled_webhook
from booking.application.add_user import Newcomer
from booking.application.mailboxes import MailboxChange
from booking.application.ports.contention import OutcomeUnknown
from booking.application.ports.webhooks import DisabledWebhook
from booking.domain.feed import Position
from booking.domain.language import Language
from booking.domain.rights import Caller, Role
from booking.domain.webhooks import Webhook, WebhookState, switched
from testing.mailroom import Mailroom
from testing.tables import TABLE

OLGA = Caller(
    attendee="user:olga", user_id="olga", subject="olga", roles=frozenset({Role.ORGANIZER})
)
HOST = "hooks.example.com"


@pytest.fixture
def room() -> Mailroom:
    found = Mailroom()
    found.users("olga", "otto")
    return found


def webhook(room: Mailroom, **more: Any) -> Webhook:
    """Store a disabled endpoint of olga."""
    now = room.world.time
    found = Webhook(
        id="w",
        organizer=OLGA.attendee,
        url=f"https://{HOST}/events",
        conference=None,
        types=(),
        created_at=now,
        cursor=Position(now),
        state=WebhookState.DISABLED,
        failing_since=now,
        failed_at=now,
    )
    stored = replace(found, **more)
    room.world.engine.webhooks.put(stored, now, new=True)
    return stored


def message(webhook: Webhook) -> DisabledWebhook:
    assert webhook.failing_since is not None
    sent = DisabledWebhook(
        organizer=webhook.organizer, webhook=webhook.id, since=webhook.failing_since
    )
    decoded = decode_message(encode_disabled_webhook(sent))
    assert decoded == sent
    return sent


def test_the_owner_gets_one_mail_for_each_time_that_a_webhook_is_disabled(room: Mailroom) -> None:
    about = message(webhook(room))
    for _ in range(3):
        room.handle(about)
    [(recipient, mail)] = room.sent
    assert recipient == "olga@example.com"
    assert mail.subject == "A webhook of yours is disabled"
    assert f"https://{HOST}/events" in mail.text
    assert "https://book.example.com/#/webhooks" in mail.text


def test_an_owner_who_never_booked_is_mailed_too(room: Mailroom) -> None:
    room.world.emails["olaf"] = "olaf@example.com"
    stored = webhook(room, organizer="user:olaf")
    assert room.world.engine.people.find("user:olaf") is None
    assert room.handle(message(stored))
    assert room.sent[0][0] == "olaf@example.com"


def test_the_mail_is_in_the_language_of_the_owner(room: Mailroom) -> None:
    newcomer = Newcomer(attendee=OLGA.attendee, user_id="olga", topics=())
    room.change_mailbox(newcomer, MailboxChange(language=Language.GERMAN))
    room.handle(message(webhook(room)))
    assert room.sent[0][1].subject == "Einer deiner Webhooks ist abgeschaltet"


def test_no_mail_is_sent_about_a_webhook_that_is_enabled_again_or_deleted(room: Mailroom) -> None:
    stored = webhook(room)
    about = message(stored)
    enabled = switched(stored, enabled=True)
    room.world.engine.webhooks.put(enabled, room.world.time, new=False)
    assert not room.handle(about)
    found = room.world.engine.webhooks.find(OLGA.attendee, "w")
    assert found is not None
    room.world.engine.webhooks.remove(found)
    assert not room.handle(about)
    assert room.sent == []


@pytest.mark.parametrize("forged", [{"since": 1}, {"organizer": "user:otto"}, {"webhook": "x"}])
def test_a_forged_message_sends_nothing(room: Mailroom, forged: dict[str, Any]) -> None:
    about = message(webhook(room))
    assert not room.handle(replace(about, **forged))
    assert room.sent == []


def test_a_failed_mail_is_sent_by_a_later_delivery(room: Mailroom) -> None:
    about = message(webhook(room))
    room.broken = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        room.handle(about)
    room.broken = None
    room.world.time += 120_000
    assert room.handle(about)


def test_an_erasure_deletes_webhooks_and_an_export_lists_them(room: Mailroom) -> None:
    webhook(room)
    webhook(room, id="other", organizer="user:otto")
    [exported] = room.world.export_user(OLGA.attendee, OLGA.subject).webhooks
    assert exported.url == f"https://{HOST}/events"
    room.world.erase_user(OLGA)
    assert not room.world.engine.webhooks.of(OLGA.attendee)
    left = [item for item in room.world.table.items(TABLE) if item["sk"]["S"] in {"w", "other"}]
    assert [item["organizer"]["S"] for item in left] == ["user:otto"]
