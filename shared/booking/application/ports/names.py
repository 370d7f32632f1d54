"""The identity items: one for each username in use."""

from typing import Protocol

from booking.domain.identity import Identity


class Names(Protocol):
    """All identity items. Reads are consistent."""

    def find(self, username: str) -> Identity | None:
        """Return the identity of a username and of its variants, or None."""

    def write(self, identity: Identity, known: Identity | None) -> None:
        """Write an identity in place of `known`, or as a new one. Raises Stale if it changed."""
