"""Suppress: stop mails to addresses that can't receive them, or whose owners complained."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.ports.mails import Suppressions
from booking.application.ports.primitives import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report about the delivery of a mail. It has no addresses if they may get more mails."""

    reason: str
    addresses: Sequence[str]


@dataclass(frozen=True, slots=True)
class Suppress:
    """Suppresses the addresses of a report. A repeated report changes nothing."""

    suppressions: Suppressions
    clock: Clock
    attempts: Attempts

    def __call__(self, report: Report) -> int:
        """Return the number of addresses. Raises Busy."""
        for address in report.addresses:
            self.attempts(partial(self._attempt, address, report.reason))
        return len(report.addresses)

    def _attempt(self, address: str, reason: str, _: int) -> None:
        self.suppressions.add(address, reason, self.clock())
