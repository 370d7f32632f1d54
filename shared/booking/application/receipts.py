"""Receipts: what was answered under an idempotency key is answered again, for a day.

The receipt is written in one transaction with the effect: of two requests at once one has no
effect, and finds the other's receipt. Refusals leave none; they are decided anew.
"""

from collections.abc import Callable
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Clock, Receipt, Stale, Store
from booking.domain.conference import Instant
from booking.domain.refusals import KeyReused

KEPT = 24 * 60 * 60 * 1000  # milliseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping[T]:
    """What a request under an idempotency key wants kept: the answer made of the outcome."""

    owner: str
    key: str
    fingerprint: str
    answer: Callable[[T], str]

    def receipt(self, outcome: T, now: Instant) -> Receipt:
        """Write the answer down, before it is given."""
        return Receipt(
            owner=self.owner,
            key=self.key,
            fingerprint=self.fingerprint,
            answer=self.answer(outcome),
            at=now,
            until=now + KEPT,
        )


@dataclass(frozen=True, slots=True)
class FindReceipt:
    """Finds the first answer to a request that comes again."""

    store: Store
    clock: Clock
    attempts: Attempts

    def __call__(
        self, owner: str, key: str, fingerprint: str, *, surely: bool = False
    ) -> str | None:
        """Return it; None where the key is new. Raises KeyReused, Busy.

        Surely there is one, where a transaction said so that is not visible to all readers yet.
        """

        def look(_: int) -> Receipt | None:
            found = self.store.receipt(owner, key)
            if found is None and surely:
                raise Stale
            return found

        found = self.attempts(look)
        if found is None or found.until <= self.clock():
            return None
        if found.fingerprint != fingerprint:
            raise KeyReused
        return found.answer
