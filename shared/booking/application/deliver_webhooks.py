"""Webhooks: a worker delivers the events of the feed to the endpoints of organizers.

An endpoint is a cursor over the feed of its organizer. A worker delivers the events after the
cursor, in order, and moves it. A repeated or lost message changes nothing: the cursor decides.

    event recorded -> message for each endpoint -> claim of the turn -> requests -> cursor moved
    failure        -> message at the next attempt, and the time of it on the item for the sweeper
    three days     -> disabled, and a message to the worker of the mails
    role lost      -> disabled, without a mail; a token of the owner can't enable it
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from booking.application.attempts import Attempts
from booking.application.feed import ReadFeed
from booking.application.ports.api_keys import OrganizerRoles
from booking.application.ports.contention import Stale
from booking.application.ports.feed import FeedEntry
from booking.application.ports.primitives import Clock
from booking.application.ports.webhooks import (
    Delivered,
    Delivery,
    Outgoing,
    Sender,
    WebhookMails,
    WebhookMessages,
    Webhooks,
)
from booking.application.webhooks import SecretsOf
from booking.domain.conference import Instant
from booking.domain.feed import horizon
from booking.domain.realms import SIGNED_IN
from booking.domain.webhooks import Webhook, WebhookState, delivered, failed, passed, switched

GONE = 410  # the status with which a receiver ends its webhooks
RUN_SECONDS = 20.0  # no attempt begins later; the next message continues
PAGE = 25  # events that a worker reads at a time
TEST_EVENT = "WebhookTest"
ROLE_KNOWN_MS = 60_000  # for so long a worker does not ask again whether an owner may organize
KNOWN_LIMIT = 1_000  # owners that a worker remembers


@dataclass(frozen=True, slots=True)
class WakeWebhooks:
    """Wakes the endpoints of an organizer that want some events."""

    webhooks: Webhooks
    webhook_messages: WebhookMessages
    clock: Clock
    attempts: Attempts

    def __call__(self, organizer: str, entries: Sequence[FeedEntry]) -> None:
        """Send one message to each endpoint. Raises Busy."""
        self.attempts(lambda _: self._attempt(organizer, entries))

    def _attempt(self, organizer: str, entries: Sequence[FeedEntry]) -> None:
        now = self.clock()
        for webhook in self.webhooks.of(organizer):
            wanted = any(webhook.wants(str(entry.event["name"])) for entry in entries)
            if wanted and webhook.state is WebhookState.ENABLED:
                self.webhook_messages.wake(webhook, now, now)


@dataclass(frozen=True, slots=True)
class DeliverEvents:
    """Delivers the events after the cursor of an endpoint, in order, one at a time."""

    webhooks: Webhooks
    read_feed: ReadFeed
    secrets_of: SecretsOf
    sender: Sender
    webhook_messages: WebhookMessages
    webhook_mails: WebhookMails
    roles: OrganizerRoles
    elapsed: Callable[[], float]
    clock: Clock
    attempts: Attempts
    _known: dict[str, Instant] = field(default_factory=dict, init=False)  # owners, and until when

    def __call__(self, organizer: str, webhook: str, at: Instant) -> int:
        """Return the number of accepted events.

        at: the instant of the message. A message that comes before the next attempt is due is sent
        again if it is the timer of that attempt; otherwise that timer exists. Raises Busy.
        """
        found = self.attempts(lambda _: self.webhooks.find(organizer, webhook))
        now = self.clock()
        if found is None or found.state is WebhookState.DISABLED:
            self._announce(found)  # again, because the worker that disabled it may have crashed
            return 0
        if now < found.next_at:
            if at == found.next_at:
                self.attempts(lambda _: self.webhook_messages.wake(found, found.next_at, now))
            return 0
        if not self.attempts(lambda _: self.webhooks.claim(found, now)):
            return 0  # the worker that has the turn reads the feed again after it
        try:
            if not self._may_organize(organizer):
                return self._disable(organizer, webhook)
            return self._turn(organizer, webhook)
        except Stale:
            return 0  # the endpoint was changed or removed meanwhile; a change sends a message

    def test(self, organizer: str, webhook: str, name: str) -> None:
        """Send a test event once. Raises Busy."""
        found = self.attempts(lambda _: self.webhooks.find(organizer, webhook))
        if found is not None:
            event = {"name": TEST_EVENT, "version": 1, "id": name, "webhook": found.id}
            outcome = self._send(found, name, event)
            self._record(found, name, TEST_EVENT, 1, outcome)

    def _may_organize(self, organizer: str) -> bool:
        """Return whether the owner has the role now, or had it within the last minute."""
        now = self.clock()
        if now < self._known.get(organizer, 0):
            return True
        username = organizer.removeprefix(SIGNED_IN)
        if not self.attempts(lambda _: self.roles.may_organize(username)):
            return False
        if len(self._known) >= KNOWN_LIMIT:
            self._known.clear()
        self._known[organizer] = now + ROLE_KNOWN_MS
        return True

    def _disable(self, organizer: str, webhook: str) -> int:
        """Disable an endpoint whose owner may not organize any more, as the owner could."""
        found = self.attempts(lambda _: self.webhooks.find(organizer, webhook))
        if found is not None:
            self.webhooks.progress(switched(found, enabled=False), None, self.clock())
            self.webhooks.release(replace(found, version=found.version + 1))
        return 0

    def _turn(self, organizer: str, webhook: str) -> int:
        begun, accepted = self.elapsed(), 0
        while True:
            found = self.attempts(lambda _: self.webhooks.find(organizer, webhook))
            if found is None or found.state is WebhookState.DISABLED:
                return accepted
            start = max(found.cursor, horizon(self.clock()))
            page = self.read_feed.page(organizer, found.conference, start, PAGE)
            stored = found.version
            for entry in page.entries:
                if self.elapsed() - begun > RUN_SECONDS:
                    return self._end(found, accepted, again=True)
                found, taken = self._one(found, entry)
                accepted += taken
                if not taken and found.next_at:
                    return self._end(found, accepted, again=False)
            if not page.entries and not page.more:
                return self._end(found, accepted, again=False)
            if page.position != found.cursor or found.version == stored:
                self.webhooks.progress(passed(found, page.position), None, self.clock())

    def _end(self, webhook: Webhook, accepted: int, *, again: bool) -> int:
        """End the turn. An event that came after the last read has a message that found no turn."""
        self.webhooks.release(webhook)
        start = max(webhook.cursor, horizon(self.clock()))
        rest = self.read_feed.page(webhook.organizer, webhook.conference, start, 1)
        now = self.clock()
        if again or (rest.entries and not webhook.next_at):
            self.attempts(lambda _: self.webhook_messages.wake(webhook, now, now))
        return accepted

    def _one(self, webhook: Webhook, entry: FeedEntry) -> tuple[Webhook, bool]:
        name = str(entry.event["name"])
        if not webhook.wants(name):
            return passed(webhook, entry.position), False
        outcome = self._send(webhook, entry.event_id, dict(entry.event))
        now = self.clock()
        if outcome.accepted:
            after = delivered(webhook, entry.position)
        else:
            after = failed(webhook, entry.position, now, removed=outcome.status == GONE)
            if after.state is WebhookState.ENABLED:  # the timer first: its loss would be final
                self.attempts(lambda _: self.webhook_messages.wake(after, after.next_at, now))
        record = Delivery(
            event=entry.event_id, name=name, at=now, attempt=webhook.attempts + 1, outcome=outcome
        )
        self.webhooks.progress(after, record, now)
        self._announce(after)
        return replace(after, version=after.version + 1), outcome.accepted

    def _announce(self, webhook: Webhook | None) -> None:
        """Send the message for a mail if failures, and not the owner, have disabled an endpoint."""
        if webhook is None or webhook.state is WebhookState.ENABLED:
            return
        since = webhook.failing_since
        if since is not None:
            self.attempts(lambda _: self.webhook_mails.webhook_disabled(webhook, since))

    def _record(
        self, webhook: Webhook, event: str, name: str, attempt: int, outcome: Delivered
    ) -> None:
        record = Delivery(event=event, name=name, at=self.clock(), attempt=attempt, outcome=outcome)
        self.webhooks.record(webhook, record)

    def _send(self, webhook: Webhook, name: str, event: object) -> Delivered:
        now = self.clock()
        outgoing = Outgoing(
            url=webhook.url,
            id=name,
            at_seconds=now // 1000,
            body=json.dumps(event, separators=(",", ":")).encode(),
            secrets=self.secrets_of(webhook, webhook.generations(now)),
        )
        return self.sender(outgoing)
