"""Idempotency records: the first answer to a request, under the key that its client sent."""

from dataclasses import dataclass
from typing import Protocol

from booking.domain.conference import Instant


class IdempotencyKeyInUse(Exception):
    """A record with this idempotency key exists already; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencyRecord:
    """The answer under a key, written in one transaction with the effect that it reports."""

    owner: str  # the subject whose token came with the key
    attendee: str | None = None  # in the key of a record of an earlier release
    key: str
    fingerprint: str  # of the request
    answer: str
    created_at: Instant
    expires_at: Instant  # from then on the key may be used for a new request


class IdempotencyRecords(Protocol):
    """The idempotency records of all subjects."""

    def find(self, owner: str, key: str) -> IdempotencyRecord | None:
        """Return the record of a key, expired or not."""

    def find_former(self, attendee: str, key: str) -> IdempotencyRecord | None:
        """Return the record that an earlier release has written for an attendee's key, or None."""

    def forget(self, owner: str) -> None:
        """Delete all records of an owner. A repeated call continues an interrupted one."""
