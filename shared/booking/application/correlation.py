"""One id from a request to the last thing that follows from it, whoever does that and when.

    request -> transaction -> stream -> nudge or timer -> worker -> transaction -> ...

The adapters write it with what they write, and read it back; nothing is ever decided by it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_followed: ContextVar[str | None] = ContextVar("correlation", default=None)


def current() -> str | None:
    """The id that is followed now, if any is."""
    return _followed.get()


@contextmanager
def following(correlation: str | None) -> Iterator[None]:
    """Let everything done meanwhile belong to this id."""
    before = _followed.set(correlation)
    try:
        yield
    finally:
        _followed.reset(before)
