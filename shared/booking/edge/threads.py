"""Threads, which write the groups of a sale in rush mode at the same time."""

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextvars import copy_context

AT_ONCE = 32  # groups, and deletions of their entries


class Threads:
    """Implements the port Crew."""

    def __init__(self) -> None:
        """Start without threads; they are created on demand."""
        self._pool = ThreadPoolExecutor(AT_ONCE)
        self._running: set[Future[None]] = set()

    def start(self, work: Callable[[], None]) -> None:
        """Start work, with the correlation id of its caller."""
        self._running.add(self._pool.submit(copy_context().run, work))

    def wait(self) -> None:
        """Wait until some work has ended. Raises the exceptions of the work, which are bugs."""
        ended, _ = wait(self._running, return_when=FIRST_COMPLETED)
        self._running -= ended
        for one in ended:
            one.result()

    @property
    def busy(self) -> bool:
        """Whether any work is running."""
        self._running -= {one for one in self._running if one.done() and not one.exception()}
        return bool(self._running)
