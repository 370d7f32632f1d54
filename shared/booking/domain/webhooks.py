"""Webhooks: endpoints of organizers that get the events of their feed, and their failures."""

from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from booking.domain.conference import Instant
from booking.domain.feed import DAY_MS, Position, horizon
from booking.domain.refusals import Invalid

TEST_EVERY_MS = 10_000  # at most one test event of an endpoint in this time
WEBHOOKS_LIMIT = 10  # of one organizer
URL_LIMIT = 1_024  # characters
OVERLAP_MS = DAY_MS  # a replaced secret signs for so long
SECRETS_LIMIT = 4  # that sign one request
GIVE_UP_MS = DAY_MS  # an event is tried for so long, then skipped
DISABLE_MS = 3 * DAY_MS  # an endpoint that fails for so long is disabled
CHECK_MS = 3_600_000  # the sweeper wakes an endpoint that no worker has looked at for so long
LEASE_MS = 60_000  # one worker at a time delivers to an endpoint
# Between the attempts of one event; the last one repeats.
BACKOFF_MS = (5_000, 60_000, 300_000, 900_000, 1_800_000, 3_600_000, 7_200_000)
HTTPS, LEAST_PORT = 443, 1_024


class WebhookState(StrEnum):
    """Whether an endpoint gets events."""

    ENABLED = "enabled"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """An endpoint. The events after `cursor` are not delivered yet."""

    id: str
    organizer: str
    url: str
    conference: str | None  # None: all conferences of the organizer
    types: tuple[str, ...]  # names of events; empty: all
    created_at: Instant
    cursor: Position
    generation: int = 1  # of the secret
    oldest: int = 1  # the oldest generation that signs until the overlap has passed
    rotated_at: Instant | None = None
    state: WebhookState = WebhookState.ENABLED
    attempts: int = 0  # failed ones of the next event
    tried_since: Instant | None = None  # the first attempt of the next event
    failing_since: Instant | None = None  # no event was delivered since
    failed_at: Instant | None = None  # the last failed attempt
    next_at: Instant = 0  # no attempt begins earlier
    version: int = 0  # each write increments it

    def wants(self, name: str) -> bool:
        """Return whether the endpoint gets events of this name."""
        return not self.types or name in self.types

    def generations(self, now: Instant) -> tuple[int, ...]:
        """Return the generations of the secrets that sign, the newest first."""
        if self.rotated_at is None or now >= self.rotated_at + OVERLAP_MS:
            return (self.generation,)
        return tuple(range(self.generation, self.oldest - 1, -1))


def passed(webhook: Webhook, position: Position) -> Webhook:
    """Return the endpoint after an event that it does not want, or that it was not able to take."""
    return replace(webhook, cursor=position, attempts=0, tried_since=None, next_at=0)


def delivered(webhook: Webhook, position: Position) -> Webhook:
    """Return the endpoint after it has taken an event."""
    return replace(passed(webhook, position), failing_since=None, failed_at=None)


def failed(webhook: Webhook, position: Position, now: Instant, *, removed: bool) -> Webhook:
    """Return the endpoint after a failed attempt of the event at a position.

    A failure long after the previous one, with no event in between, begins another three days.

    removed: the endpoint has answered that it does not exist any more.
    """
    quiet = webhook.failed_at is None or now - webhook.failed_at >= GIVE_UP_MS
    since = now if quiet or webhook.failing_since is None else webhook.failing_since
    tried = webhook.tried_since if webhook.tried_since is not None else now
    wait = BACKOFF_MS[min(webhook.attempts, len(BACKOFF_MS) - 1)]
    after = replace(
        webhook,
        attempts=webhook.attempts + 1,
        failing_since=since,
        failed_at=now,
        tried_since=tried,
        next_at=now + wait,
    )
    if removed or now - since >= DISABLE_MS:
        return replace(after, state=WebhookState.DISABLED)
    if now - tried >= GIVE_UP_MS:
        return replace(passed(after, position), next_at=after.next_at)
    return after


def rotated(webhook: Webhook, now: Instant) -> Webhook:
    """Return the endpoint with another secret.

    A second rotation, perhaps because the first reply was lost, still has the overlap of the
    secrets before.
    """
    signing, newest = webhook.generations(now), webhook.generation + 1
    oldest = max(signing[-1], newest - SECRETS_LIMIT + 1)
    return replace(webhook, generation=newest, oldest=oldest, rotated_at=now)


def switched(webhook: Webhook, *, enabled: bool) -> Webhook:
    """Return the endpoint as its owner enables or disables it, without its failures."""
    state = WebhookState.ENABLED if enabled else WebhookState.DISABLED
    return replace(passed(webhook, webhook.cursor), state=state, failing_since=None, failed_at=None)


def replayed(webhook: Webhook, since: Instant, now: Instant) -> Webhook:
    """Return the endpoint with the events since an instant before it again, at most 30 days.

    Events that were not delivered yet are never skipped.
    """
    start = max(Position(since), horizon(now))
    return passed(webhook, min(start, webhook.cursor))


def check_at(webhook: Webhook, now: Instant) -> Instant | None:
    """Return when the sweeper looks at the endpoint, unless a worker does before; None: never."""
    if webhook.state is WebhookState.DISABLED:
        return None
    return webhook.next_at or now + CHECK_MS


def checked_url(url: str, *, loopback: bool) -> str:
    """Return the URL of an endpoint. Raises Invalid.

    The addresses of its host are checked at each connection, because they can change. loopback: a
    local stack, which permits http and receivers on the same machine.
    """
    if len(url) > URL_LIMIT or not url.isascii() or not url.isprintable() or " " in url:
        raise Invalid("url", f"must be at most {URL_LIMIT} visible ASCII characters")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Invalid("url", "must be a URL") from None
    schemes = {"https", "http"} if loopback else {"https"}
    if parts.scheme not in schemes or not host or "\\" in url:
        raise Invalid("url", "must be an https URL")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise Invalid("url", "must have no user, password or fragment")
    if port is not None and port != HTTPS and port < LEAST_PORT:
        raise Invalid("url", f"must have port {HTTPS}, or one from {LEAST_PORT}")
    return url
