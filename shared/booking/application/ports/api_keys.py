"""The API keys of organizers."""

from collections.abc import Sequence
from typing import Protocol

from booking.domain.api_keys import ApiKey, Keyring
from booking.domain.identity import Identity


class ApiKeys(Protocol):
    """All API keys. Reads are consistent."""

    def find(self, key_id: str) -> ApiKey | None:
        """Return one key, or None, in one round trip."""

    def keyring(self, subject: str) -> Keyring:
        """Return the keyring of an account; an empty one if it has none."""

    def of(self, subject: str) -> tuple[Keyring, Sequence[ApiKey]]:
        """Return the keyring of an account, and its keys, oldest first."""

    def add(self, key: ApiKey, after: Keyring, identity: Identity) -> None:
        """Write a key, and the keyring whose version was one less. Raises Stale, Contended.

        identity: that of the owner, which must still be bound.
        """

    def remove(self, key_id: str, after: Keyring) -> None:
        """Delete a key, and write the keyring whose version was one less. Raises Stale."""

    def forget(self, known: Keyring) -> None:
        """Delete a keyring with all its keys. Raises Stale if it has changed."""


class OrganizerRoles(Protocol):
    """The role of organizers, as the user pool has it now."""

    def organizes(self, subject: str) -> bool:
        """Return whether an account exists, is enabled and has the role. Raises Contended."""

    def may_organize(self, username: str) -> bool:
        """Return whether an account exists, is enabled, and organizes or administrates.

        Raises Contended.
        """
