"""Retry with exponential backoff and full jitter, within a time limit.

A contended attempt is normal: another request has changed the same items.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from math import inf

from booking.application.ports.contention import Busy, Contended, OutcomeUnknown, Throttled

THROTTLED_FACTOR = 4  # longer waits, because early retries use up the capacity and fail again

_deadline: ContextVar[float] = ContextVar("deadline", default=inf)


def _ignore(_: Contended) -> None:
    """Do nothing after a contended attempt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempts:
    """Retries the attempts of a use case, each of which decides from fresh state.

    Times are in seconds.
    """

    sleep: Callable[[float], None]
    jitter: Callable[[], float]  # uniform from 0 to 1
    elapsed: Callable[[], float]  # a monotonic clock
    timeout: float = 4.0  # no attempt begins later; well within the timeout of a function
    settling_timeout: float = 20.0  # instead, once the outcome of a request's write is unknown
    wait_initial: float = 0.01  # both waits were chosen by simulation: docs/flash-sale.md
    wait_max: float = 0.12
    on_contended: Callable[[Contended], None] = _ignore  # called for every contended attempt

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Limit all attempts inside the block: those that begin later raise Busy."""
        before = _deadline.set(min(_deadline.get(), self.elapsed() + seconds))
        try:
            yield
        finally:
            _deadline.reset(before)

    def __call__[T](self, attempt: Callable[[int], T]) -> T:
        """Return the result of attempt(0), attempt(1), ..., the first one that is not contended.

        Raises Busy when the time is over.

        After a write whose outcome is unknown, the attempts of a request (`within`) go on for
        longer than the timeout, because the next attempt that can read recognises an effect of its
        own. Busy would ask the client to repeat a request that may have been carried out, and the
        repetition would be refused. A worker's message is delivered again, so the timeout is enough
        there.
        """
        begun = self.elapsed()
        if begun >= _deadline.get():
            raise Busy
        until = min(begun + self.timeout, _deadline.get())
        number = 0
        while True:
            try:
                return attempt(number)
            except Contended as contended:
                self.on_contended(contended)
                if _is_unknown_write(contended) and _deadline.get() < inf:
                    until = min(begun + self.settling_timeout, _deadline.get())
                wait = self.jitter() * min(self.wait_max, self.wait_initial * 2.0**number)
                wait *= THROTTLED_FACTOR if isinstance(contended, Throttled) else 1
                if self.elapsed() + wait >= until:
                    raise Busy from contended
                self.sleep(wait)
                number += 1


def _is_unknown_write(contended: Contended) -> bool:
    return isinstance(contended, OutcomeUnknown) and contended.of_write
