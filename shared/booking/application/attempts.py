"""Losing a race is normal: attempts with full jitter, bounded by the request's time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from math import inf

from booking.application.ports import Busy, Contended, OutcomeUnknown, Throttled

THROTTLED = 4  # times as patient: whoever comes back soon takes from the others, and gets nothing

_all_over: ContextVar[float] = ContextVar("all_over", default=inf)


def _unnoticed(_: Contended) -> None:
    """Let an attempt be lost in silence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempts:
    """How often, and how patiently, a use case decides anew. Times are in seconds."""

    pause: Callable[[float], None]
    jitter: Callable[[], float]  # uniform from 0 to 1
    elapsed: Callable[[], float]  # a monotonic clock
    budget: float = 4.0  # with what a last attempt may take, well within a function's timeout
    settling: float = 20.0  # instead of budget, once the outcome of a request's write is unknown
    first: float = 0.01  # this and the next as a simulated rush asks for: docs/flash-sale.md
    longest: float = 0.12
    lost: Callable[[Contended], None] = _unnoticed  # hears of every attempt that was

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Have all that is attempted inside begin within this time; what is left is Busy."""
        before = _all_over.set(min(_all_over.get(), self.elapsed() + seconds))
        try:
            yield
        finally:
            _all_over.reset(before)

    def __call__[T](self, attempt: Callable[[int], T]) -> T:
        """Call attempt(0), attempt(1), ... until one is not contended. Raises Busy.

        After a write whose outcome is unknown, attempts of a request (`within`) go on for longer
        than the budget: the next one that reads recognises an effect of its own. Busy would ask the
        client to repeat a request that may have been carried out, and is then refused. A worker
        needs no more than the budget: its message is delivered again.
        """
        begun = self.elapsed()
        if begun >= _all_over.get():
            raise Busy
        until = min(begun + self.budget, _all_over.get())
        number = 0
        while True:
            try:
                return attempt(number)
            except Contended as contended:
                self.lost(contended)
                if _is_unknown_write(contended) and _all_over.get() < inf:
                    until = min(begun + self.settling, _all_over.get())
                wait = self.jitter() * min(self.longest, self.first * 2.0**number)
                wait *= THROTTLED if isinstance(contended, Throttled) else 1
                if self.elapsed() + wait >= until:
                    raise Busy from contended
                self.pause(wait)
                number += 1


def _is_unknown_write(contended: Contended) -> bool:
    return isinstance(contended, OutcomeUnknown) and contended.of_write
