"""Webhooks in DynamoDB, and the queue of the worker that delivers to them."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.feed import decode_position, encode_position
from booking.adapters.items.values import (
    Item,
    given,
    number,
    number_at,
    number_or_none,
    text,
    text_at,
    text_or_none,
    texts,
)
from booking.adapters.notices import encode_disabled_webhook
from booking.adapters.table import Table, conditional_write
from booking.adapters.transactions import Write, translated_errors
from booking.application.ports.contention import Stale
from booking.application.ports.feed import expiry
from booking.application.ports.webhooks import Delivered, Delivery, DisabledWebhook
from booking.domain.conference import Instant
from booking.domain.feed import RETAINED_MS
from booking.domain.refusals import TooManyTests
from booking.domain.webhooks import (
    CHECK_MS,
    LEASE_MS,
    TEST_EVERY_MS,
    Webhook,
    WebhookState,
    check_at,
)

MAX_DELAY_SECONDS = 900  # the limit of SQS
UNLEASED = "attribute_not_exists(leased_until) OR leased_until < :now"


@dataclass(frozen=True, slots=True)
class WebhookQueue:
    """Implements the port WebhookMessages."""

    client: Any
    url: str

    def wake(self, webhook: Webhook, at: Instant, now: Instant) -> None:
        """Send a message at an instant. Beyond 15 minutes the worker sends it again."""
        delay = max(0, min(MAX_DELAY_SECONDS, -((now - at) // 1000)))
        self._send({"organizer": webhook.organizer, "webhook": webhook.id, "at": at}, delay)

    def test(self, webhook: Webhook, name: str) -> None:
        """Send a message for a test event."""
        self._send({"organizer": webhook.organizer, "webhook": webhook.id, "test": name}, 0)

    def _send(self, body: dict[str, Any], delay: int) -> None:
        with translated_errors():
            self.client.send_message(
                QueueUrl=self.url, MessageBody=json.dumps(body), DelaySeconds=delay
            )


@dataclass(frozen=True, slots=True)
class WebhookMailQueue:
    """Implements the port WebhookMails, with the queue of the mails."""

    client: Any
    url: str

    def webhook_disabled(self, webhook: Webhook, since: Instant) -> None:
        """Send the message about a disabled endpoint. Raises Contended."""
        message = DisabledWebhook(organizer=webhook.organizer, webhook=webhook.id, since=since)
        body = json.dumps(encode_disabled_webhook(message))
        with translated_errors():
            self.client.send_message(QueueUrl=self.url, MessageBody=body)


@dataclass(frozen=True, slots=True)
class DynamoWebhooks:
    """Implements the port Webhooks.

    The version of an endpoint changes with each write, so that a worker and its owner never
    overwrite what the other has written.
    """

    table: Table

    def of(self, organizer: str) -> Sequence[Webhook]:
        """Return the endpoints of an organizer, oldest first."""
        found = self.table.pages(
            None,
            KeyConditionExpression="pk = :owner",
            ExpressionAttributeValues={":owner": text(keys.webhooks(organizer))},
            ConsistentRead=True,
        )
        return sorted(map(_decode, found), key=lambda one: (one.created_at, one.id))

    def find(self, organizer: str, webhook: str) -> Webhook | None:
        """Return one endpoint, or None."""
        item = self.table.get(keys.webhook(organizer, webhook))
        return None if item is None else _decode(item)

    def put(self, webhook: Webhook, now: Instant, *, new: bool) -> None:
        """Write an endpoint. It ends the turn of a worker."""
        self.table.put(_write(webhook, now, new=new))

    def remove(self, webhook: Webhook) -> None:
        """Delete an endpoint, if it exists. The TTL deletes its deliveries."""
        key = keys.webhook(webhook.organizer, webhook.id)
        self.table.transact([Write("Delete", {"Key": key}, Stale("webhook"))])

    def claim(self, webhook: Webhook, now: Instant) -> bool:
        """Claim the turn to deliver to an endpoint; return False if another worker has it."""
        try:
            with conditional_write():
                self.table.client.update_item(
                    TableName=self.table.name,
                    Key=keys.webhook(webhook.organizer, webhook.id),
                    UpdateExpression="SET leased_until = :until, due_sk = :due_sk",
                    ConditionExpression=f"enabled = :true AND ({UNLEASED})",
                    ExpressionAttributeValues={
                        ":until": number(now + LEASE_MS),
                        ":now": number(now),
                        ":true": {"BOOL": True},
                        ":due_sk": keys.due("webhook", webhook.id, None, now + CHECK_MS)["due_sk"],
                    },
                )
        except Stale:
            return False
        return True

    def release(self, webhook: Webhook) -> None:
        """End the turn, unless a change of the endpoint has ended it."""
        with suppress(Stale), conditional_write():
            self.table.client.update_item(
                TableName=self.table.name,
                Key=keys.webhook(webhook.organizer, webhook.id),
                UpdateExpression="REMOVE leased_until",
                ConditionExpression="version = :version",
                ExpressionAttributeValues={":version": number(webhook.version)},
            )

    def progress(self, webhook: Webhook, delivery: Delivery | None, now: Instant) -> None:
        """Write how far an endpoint is, and the record of an attempt. Raises Stale."""
        changes = {
            **_progress(webhook),
            "version": number(webhook.version + 1),
            **_due(webhook, now),
        }
        unset = "" if "due_sk" in changes else " REMOVE due_pk, due_sk"
        update = {
            "Key": keys.webhook(webhook.organizer, webhook.id),
            "UpdateExpression": "SET " + ", ".join(f"{name} = :{name}" for name in changes) + unset,
            "ConditionExpression": "version = :known",
            "ExpressionAttributeValues": {
                ":known": number(webhook.version),
                **{f":{name}": value for name, value in changes.items()},
            },
        }
        writes = [Write("Update", update, Stale("webhook"))]
        if delivery is not None:
            writes.append(_put(webhook, delivery))
        self.table.transact(writes)

    def begin_test(self, webhook: Webhook, now: Instant) -> None:
        """Record that a test event is sent, without the end of a turn. Raises TooManyTests."""
        begun = {
            "Key": keys.webhook(webhook.organizer, webhook.id),
            "UpdateExpression": "SET tested_at = :now",
            "ConditionExpression": "attribute_exists(pk) AND "
            "(attribute_not_exists(tested_at) OR tested_at <= :before)",
            "ExpressionAttributeValues": {
                ":now": number(now),
                ":before": number(now - TEST_EVERY_MS),
            },
        }
        self.table.transact([Write("Update", begun, TooManyTests(TEST_EVERY_MS // 1000))])

    def record(self, webhook: Webhook, delivery: Delivery) -> None:
        """Write the record of a test event."""
        self.table.transact([_put(webhook, delivery)])

    def deliveries(self, webhook: Webhook, limit: int) -> Sequence[Delivery]:
        """Return the newest records of an endpoint, newest first."""
        items = self.table.query(
            limit,
            KeyConditionExpression="pk = :webhook",
            ExpressionAttributeValues={":webhook": text(keys.webhook_deliveries(webhook.id))},
            ScanIndexForward=False,
        )
        return [_decode_delivery(item) for item in items]


def _due(webhook: Webhook, now: Instant) -> Item:
    """Return the keys in the index `due`, where the sweeper finds an enabled endpoint."""
    at = check_at(webhook, now)
    return {} if at is None else keys.due("webhook", webhook.id, None, at)


def _write(webhook: Webhook, now: Instant, *, new: bool) -> Write:
    condition: dict[str, Any] = {"ConditionExpression": "attribute_not_exists(pk)"}
    if not new:
        condition = {
            "ConditionExpression": "version = :known",
            "ExpressionAttributeValues": {":known": number(webhook.version)},
        }
    return Write("Put", {"Item": _encode(webhook, now, new=new), **condition}, Stale("webhook"))


def _encode(webhook: Webhook, now: Instant, *, new: bool) -> Item:
    return given(
        {
            **keys.webhook(webhook.organizer, webhook.id),
            **_due(webhook, now),
            "organizer": text(webhook.organizer),
            "url": text(webhook.url),
            "conference": text_or_none(webhook.conference),
            "events": texts(webhook.types) if webhook.types else None,
            "created_at": number(webhook.created_at),
            "generation": number(webhook.generation),
            "oldest": number(webhook.oldest),
            "rotated_at": number_or_none(webhook.rotated_at),
            **_progress(webhook),
            "version": number(webhook.version if new else webhook.version + 1),
        }
    )


def _progress(webhook: Webhook) -> Item:
    """Return the attributes that deliveries change."""
    return {
        "webhook_cursor": text(encode_position(webhook.cursor)),
        "enabled": {"BOOL": webhook.state is WebhookState.ENABLED},
        "attempts": number(webhook.attempts),
        "tried_since": number(webhook.tried_since or 0),
        "failing_since": number(webhook.failing_since or 0),
        "failed_at": number(webhook.failed_at or 0),
        "next_at": number(webhook.next_at),
    }


def _decode(item: Item) -> Webhook:
    return Webhook(
        id=item["sk"]["S"],
        organizer=item["organizer"]["S"],
        url=item["url"]["S"],
        conference=text_at(item, "conference"),
        types=tuple(one["S"] for one in item["events"]["L"]) if "events" in item else (),
        created_at=int(item["created_at"]["N"]),
        cursor=decode_position(item["webhook_cursor"]["S"]),
        generation=int(item["generation"]["N"]),
        oldest=int(item["oldest"]["N"]),
        rotated_at=number_at(item, "rotated_at"),
        state=WebhookState.ENABLED if item["enabled"]["BOOL"] else WebhookState.DISABLED,
        attempts=int(item["attempts"]["N"]),
        tried_since=int(item["tried_since"]["N"]) or None,
        failing_since=int(item["failing_since"]["N"]) or None,
        failed_at=int(item["failed_at"]["N"]) or None,
        next_at=int(item["next_at"]["N"]),
        version=int(item["version"]["N"]),
    )


def _put(webhook: Webhook, delivery: Delivery) -> Write:
    outcome = delivery.outcome
    item = given(
        {
            **keys.webhook_delivery(webhook.id, delivery.at, delivery.event, delivery.attempt),
            "event": text(delivery.event),
            "name": text(delivery.name),
            "at": number(delivery.at),
            "attempt": number(delivery.attempt),
            "status": number_or_none(outcome.status),
            "excerpt": text(outcome.excerpt),
            "latency": number(outcome.latency_ms),
            "accepted": {"BOOL": outcome.accepted},
            "expires_at": number(expiry(delivery.at, RETAINED_MS)),
        }
    )
    return Write("Put", {"Item": item}, Stale("delivery"))


def _decode_delivery(item: Item) -> Delivery:
    outcome = Delivered(
        status=number_at(item, "status"),
        excerpt=item["excerpt"]["S"],
        latency_ms=int(item["latency"]["N"]),
        accepted=item["accepted"]["BOOL"],
    )
    return Delivery(
        event=item["event"]["S"],
        name=item["name"]["S"],
        at=int(item["at"]["N"]),
        attempt=int(item["attempt"]["N"]),
        outcome=outcome,
    )
