"""Idempotency records in DynamoDB."""

from dataclasses import dataclass

from booking.adapters import keys
from booking.adapters.items.idempotency import decode_idempotency_record
from booking.adapters.table import Table
from booking.application.ports.idempotency import IdempotencyRecord


@dataclass(frozen=True, slots=True)
class DynamoIdempotencyRecords:
    """Implements the port IdempotencyRecords."""

    table: Table

    def find(self, owner: str, key: str) -> IdempotencyRecord | None:
        """Return the record of an idempotency key, expired or not, or None."""
        item = self.table.get(keys.idempotency_record(owner, key))
        return decode_idempotency_record(item) if item else None
