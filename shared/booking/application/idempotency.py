"""Idempotency: a repeated request with the same key gets the first answer, for a day.

The idempotency record is written in one transaction with the effect. Of two concurrent requests
with one key, one has no effect and finds the record of the other. A refusal is not recorded, so a
repeated request is decided again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from booking.application.attempts import Attempts
from booking.application.identify import bind_caller
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import (
    IdempotencyKeyInUse,
    IdempotencyRecord,
    IdempotencyRecords,
)
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock
from booking.domain.conference import Instant
from booking.domain.refusals import KeyReused
from booking.domain.rights import Caller

RECORD_LIFETIME_MS = 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencyWriter[T]:
    """Creates the idempotency record of a request that has a key."""

    owner: str
    attendee: str | None = None  # in the key of a record of an earlier release
    key: str
    fingerprint: str
    answer: Callable[[T], str]

    def record(self, outcome: T, now: Instant) -> IdempotencyRecord:
        """Return the record of an outcome, to be written in one transaction with its effect."""
        return IdempotencyRecord(
            owner=self.owner,
            attendee=self.attendee,
            key=self.key,
            fingerprint=self.fingerprint,
            answer=self.answer(outcome),
            created_at=now,
            expires_at=now + RECORD_LIFETIME_MS,
        )

    def ids(self, now: Instant) -> tuple[str, str]:
        """Return an id for the item that the request creates, and its id up to a day earlier.

        A repeated request finds the item under one of them, as long as the record exists.
        """
        days = now // RECORD_LIFETIME_MS, now // RECORD_LIFETIME_MS - 1
        this, before = (f"{self.owner}\n{self.key}\n{self.fingerprint}\n{day}" for day in days)
        return _id_from(this), _id_from(before)


def _id_from(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:32]


def check_answer_not_recorded[T](writer: IdempotencyWriter[T] | None) -> None:
    """Raise IdempotencyKeyInUse for a request with a key whose retry finds its own effect.

    An earlier attempt has succeeded and its reply was lost. It also recorded the answer, which the
    caller then returns.
    """
    if writer is not None:
        raise IdempotencyKeyInUse


@dataclass(frozen=True, slots=True)
class FindFirstAnswer:
    """Finds the first answer to a repeated request."""

    idempotency_records: IdempotencyRecords
    names: Names
    clock: Clock
    attempts: Attempts

    def __call__(
        self, caller: Caller, key: str, fingerprint: str, *, must_exist: bool = False
    ) -> str | None:
        """Return the answer, or None if the key is new.

        Raises KeyReused, Busy and, for the answer of an earlier release, what `bind_caller` raises.

        must_exist: a transaction has found the record, so a read that misses it is retried.

        The record of an earlier release, which belongs to the holder of the username, is read
        first: no new record can commit between the last read and the answer.
        """

        def find(_: int) -> IdempotencyRecord | None:
            former = self.idempotency_records.find_former(caller.attendee, key)
            found = self.idempotency_records.find(caller.subject, key)
            if found is None and former is not None:
                bind_caller(self.names, caller)
                found = former
            if found is None and must_exist:
                raise Stale
            return found

        found = self.attempts(find)
        if found is None or found.expires_at <= self.clock():
            return None
        if found.fingerprint != fingerprint:
            raise KeyReused
        return found.answer
