"""Webhooks: organizers manage the endpoints to which the events of their feed are delivered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from uuid import NAMESPACE_OID, uuid5

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock
from booking.application.ports.webhooks import (
    Delivery,
    Secrets,
    WebhookMessages,
    Webhooks,
)
from booking.domain.conference import Instant
from booking.domain.feed import Position
from booking.domain.realms import Realm
from booking.domain.refusals import KeyReused, LimitReached, WebhookUnknown
from booking.domain.rights import Caller
from booking.domain.webhooks import (
    WEBHOOKS_LIMIT,
    Webhook,
    checked_url,
    replayed,
    rotated,
    switched,
)


@dataclass(frozen=True, slots=True)
class SecretsOf:
    """Derives the secrets of an endpoint. They are not stored anywhere."""

    secrets: Secrets
    attempts: Attempts

    def __call__(self, webhook: Webhook, generations: Sequence[int]) -> list[bytes]:
        """Return the secrets of some generations, of 32 bytes. Raises Busy."""
        return [self._one(webhook, generation) for generation in generations]

    def _one(self, webhook: Webhook, generation: int) -> bytes:
        owner = sha256(webhook.organizer.encode()).hexdigest()
        message = f"webhook {owner} {webhook.id} {generation}".encode()
        return self.attempts(lambda _: self.secrets.sign(message))


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookChange:
    """The changes of an endpoint. None leaves a part unchanged."""

    url: str | None = None
    types: Sequence[str] | None = None
    enabled: bool | None = None


@dataclass(frozen=True, slots=True)
class ManageWebhooks:
    """Reads and changes the endpoints of organizers."""

    webhooks: Webhooks
    conferences: Conferences
    secrets_of: SecretsOf
    webhook_messages: WebhookMessages
    webhook_loopback: bool
    new_id: Callable[[], str]
    clock: Clock
    attempts: Attempts

    def list(self, caller: Caller) -> Sequence[Webhook]:
        """Return the endpoints of the caller. Raises NotAllowed, Busy."""
        caller.check_may_organize()
        return self.attempts(lambda _: self.webhooks.of(caller.attendee))

    def find(self, caller: Caller, webhook: str) -> Webhook:
        """Return an endpoint of the caller. Raises NotAllowed, WebhookUnknown, Busy."""
        caller.check_may_organize()
        found = self.attempts(lambda _: self.webhooks.find(caller.attendee, webhook))
        if found is None:
            raise WebhookUnknown
        return found

    def add(
        self,
        caller: Caller,
        url: str,
        conference: str | None,
        types: Sequence[str],
        key: str | None = None,
    ) -> tuple[Webhook, bytes]:
        """Add an endpoint for the events from now on; return it with its secret.

        key: the idempotency key. Its hash is the id, so that a repeated request finds its endpoint,
        and derives its secret, without a stored answer that contains the secret. Raises Invalid,
        NotAllowed, ConferenceUnknown, LimitReached, KeyReused, Busy.
        """
        caller.check_may_organize()
        checked = checked_url(url, loopback=self.webhook_loopback)
        identifier = self.new_id() if key is None else _id_of(caller, key)
        webhook = self.attempts(
            lambda _: self._add(caller, identifier, checked, conference, tuple(types))
        )
        return webhook, self.secrets_of(webhook, [webhook.generation])[0]

    def _add(
        self,
        caller: Caller,
        identifier: str,
        url: str,
        conference: str | None,
        types: tuple[str, ...],
    ) -> Webhook:
        if conference is not None:
            found = find_conference(self.conferences, conference, Realm.SIGNED_IN)
            caller.check_organizes(found.organizer)
        known = self.webhooks.of(caller.attendee)
        again = next((one for one in known if one.id == identifier), None)
        if again is not None:  # an earlier attempt or request, whose reply was lost
            if (again.url, again.conference, again.types) != (url, conference, types):
                raise KeyReused
            return again
        if len(known) >= WEBHOOKS_LIMIT:
            raise LimitReached("webhooks", WEBHOOKS_LIMIT)
        now = self.clock()
        webhook = Webhook(
            id=identifier,
            organizer=caller.attendee,
            url=url,
            conference=conference,
            types=types,
            created_at=now,
            cursor=Position(now),
        )
        self.webhooks.put(webhook, now, new=True)
        return webhook

    def change(self, caller: Caller, webhook: str, change: WebhookChange) -> Webhook:
        """Change an endpoint. The events while it was disabled are delivered afterwards.

        Raises Invalid, NotAllowed, WebhookUnknown, Busy.
        """
        if change.url is not None:
            checked_url(change.url, loopback=self.webhook_loopback)

        def changed(one: Webhook, _: Instant) -> Webhook:
            url = one.url if change.url is None else change.url
            types = one.types if change.types is None else tuple(change.types)
            one = replace(one, url=url, types=types)
            return one if change.enabled is None else switched(one, enabled=change.enabled)

        return self._change(caller, webhook, changed)

    def rotate(self, caller: Caller, webhook: str) -> tuple[Webhook, bytes]:
        """Replace the secret; return the new one. The previous one signs too for a day."""
        changed = self._change(caller, webhook, rotated)
        return changed, self.secrets_of(changed, [changed.generation])[0]

    def replay(self, caller: Caller, webhook: str, since: Instant) -> Webhook:
        """Deliver the events since an instant again, at most those of 30 days."""
        return self._change(caller, webhook, lambda one, now: replayed(one, since, now))

    def remove(self, caller: Caller, webhook: str) -> None:
        """Delete an endpoint. Raises NotAllowed, WebhookUnknown, Busy."""
        found = self.find(caller, webhook)
        self.attempts(lambda _: self.webhooks.remove(found))

    def deliveries(self, caller: Caller, webhook: str, limit: int) -> Sequence[Delivery]:
        """Return the newest attempts. Raises NotAllowed, WebhookUnknown, Busy."""
        found = self.find(caller, webhook)
        return self.attempts(lambda _: self.webhooks.deliveries(found, limit))

    def test(self, caller: Caller, webhook: str) -> None:
        """Send the message for a test event.

        Raises NotAllowed, WebhookUnknown, TooManyTests, Busy.
        """
        found = self.find(caller, webhook)
        name = self.new_id()
        self.attempts(lambda _: self.webhooks.begin_test(found, self.clock()))
        self.attempts(lambda _: self.webhook_messages.test(found, name))

    def _change(
        self, caller: Caller, webhook: str, change: Callable[[Webhook, Instant], Webhook]
    ) -> Webhook:
        """Write a changed endpoint. It ends the turn of a worker, so a message begins another."""

        def attempt(_: int) -> Webhook:
            now = self.clock()
            changed = change(self.find(caller, webhook), now)
            self.webhooks.put(changed, now, new=False)
            return changed

        changed = self.attempts(attempt)
        now = self.clock()
        at = max(now, changed.next_at)
        self.attempts(lambda _: self.webhook_messages.wake(changed, at, now))
        return changed


def _id_of(caller: Caller, key: str) -> str:
    """Return the id of the endpoint that a request with an idempotency key adds."""
    return str(uuid5(NAMESPACE_OID, f"{caller.subject} {key}"))


def forget_webhooks(webhooks: Webhooks, attempts: Attempts, organizer: str) -> None:
    """Delete all endpoints of a person. Raises Busy."""
    for webhook in attempts(lambda _: webhooks.of(organizer)):
        attempts(lambda _, one=webhook: webhooks.remove(one))  # type: ignore[misc]
