"""The correlation id: it connects a request with everything that follows from it.

    request -> transaction -> stream -> nudge or timer -> worker -> transaction -> ...

The adapters write the id into items and messages, and read it back from them. It appears in logs;
no decision depends on it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_followed: ContextVar[str | None] = ContextVar("correlation", default=None)


def current() -> str | None:
    """Return the current correlation id, or None."""
    return _followed.get()


@contextmanager
def following(correlation: str | None) -> Iterator[None]:
    """Set the correlation id inside the block."""
    before = _followed.set(correlation)
    try:
        yield
    finally:
        _followed.reset(before)
