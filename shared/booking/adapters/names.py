"""Identity items in DynamoDB."""

from dataclasses import dataclass

from booking.adapters import keys
from booking.adapters.items.names import decode_identity
from booking.adapters.table import Table
from booking.adapters.writes.names import identity_write
from booking.domain.identity import Identity, folded


@dataclass(frozen=True, slots=True)
class DynamoNames:
    """Implements the port Names."""

    table: Table

    def find(self, username: str) -> Identity | None:
        """Return the identity of a username and of its variants, or None."""
        item = self.table.get(keys.name(folded(username)))
        return decode_identity(item) if item else None

    def write(self, identity: Identity, known: Identity | None) -> None:
        """Write an identity in place of `known`, or as a new one. Raises Stale if it changed."""
        self.table.put(identity_write(identity, known))
