"""Webhooks: the endpoints of organizers, their deliveries, and the requests to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.ports.mails import MailId
from booking.domain.conference import Instant
from booking.domain.webhooks import Webhook


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One request to an endpoint. The id is that of the event, also for each repetition."""

    url: str
    id: str
    at_seconds: int
    body: bytes
    secrets: Sequence[bytes]  # each of them signs


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """The outcome of one request."""

    status: int | None  # of the answer; None without one
    excerpt: str  # the begin of the answer, or the error
    latency_ms: int
    accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The record of one attempt to deliver an event."""

    event: str  # its id
    name: str
    at: Instant
    attempt: int
    outcome: Delivered


class Sender(Protocol):
    """Sends requests to endpoints."""

    def __call__(self, outgoing: Outgoing) -> Delivered:
        """Send one event. An error is part of the result."""


class Secrets(Protocol):
    """Derives the secrets of endpoints from a key."""

    def sign(self, message: bytes) -> bytes:
        """Return the MAC of a message. Raises Contended."""


class Webhooks(Protocol):
    """The endpoints of all organizers. Reads are consistent."""

    def of(self, organizer: str) -> Sequence[Webhook]:
        """Return the endpoints of an organizer, oldest first."""

    def find(self, organizer: str, webhook: str) -> Webhook | None:
        """Return one endpoint, or None."""

    def put(self, webhook: Webhook, now: Instant, *, new: bool) -> None:
        """Write an endpoint. Raises Stale if a new one exists, or another one does not."""

    def remove(self, webhook: Webhook) -> None:
        """Delete an endpoint, if it exists."""

    def claim(self, webhook: Webhook, now: Instant) -> bool:
        """Claim the turn to deliver to an endpoint; return False if another worker has it."""

    def release(self, webhook: Webhook) -> None:
        """End the turn."""

    def progress(self, webhook: Webhook, delivery: Delivery | None, now: Instant) -> None:
        """Write how far an endpoint is, and the record of an attempt. Raises Stale if removed."""

    def begin_test(self, webhook: Webhook, now: Instant) -> None:
        """Record that a test event is sent. Raises TooManyTests, also if it was removed."""

    def record(self, webhook: Webhook, delivery: Delivery) -> None:
        """Write the record of a test event."""

    def deliveries(self, webhook: Webhook, limit: int) -> Sequence[Delivery]:
        """Return the newest records of an endpoint, newest first."""


class WebhookMessages(Protocol):
    """Wakes the worker that delivers to endpoints."""

    def wake(self, webhook: Webhook, at: Instant, now: Instant) -> None:
        """Send a message at an instant, at least once, perhaps early. Raises Contended."""

    def test(self, webhook: Webhook, name: str) -> None:
        """Send a message for a test event with this id. Raises Contended."""


class WebhookMails(Protocol):
    """Messages to the worker of the mails."""

    def webhook_disabled(self, webhook: Webhook, since: Instant) -> None:
        """Send the message for a mail to the owner of a disabled endpoint. Raises Contended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisabledWebhook:
    """A message that starts the mail about a disabled endpoint. The endpoint is read again."""

    organizer: str
    webhook: str
    since: Instant  # since when it fails

    @property
    def mail(self) -> MailId:
        """The identity of its mail."""
        return MailId(about=f"webhook:{self.webhook}", name=f"{self.since}#WebhookDisabled")
