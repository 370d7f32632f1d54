"""Idempotency records in DynamoDB."""

from dataclasses import dataclass
from itertools import batched

from booking.adapters import keys
from booking.adapters.items.idempotency import decode_idempotency_record
from booking.adapters.items.values import text
from booking.adapters.table import TRANSACTION_LIMIT, Table
from booking.adapters.transactions import Write
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import IdempotencyRecord


@dataclass(frozen=True, slots=True)
class DynamoIdempotencyRecords:
    """Implements the port IdempotencyRecords."""

    table: Table

    def find(self, owner: str, key: str) -> IdempotencyRecord | None:
        """Return the record of an idempotency key, expired or not, or None."""
        item = self.table.get(keys.idempotency_record(owner, key))
        return decode_idempotency_record(item) if item else None

    def find_former(self, attendee: str, key: str) -> IdempotencyRecord | None:
        """Return the record that an earlier release has written, or None.

        Two pairs of attendee and key can share its key, so both are compared.
        """
        item = self.table.get(keys.former_idempotency_record(attendee, key))
        record = decode_idempotency_record(item) if item else None
        same = record is not None and (record.owner, record.key) == (attendee, key)
        return record if same else None

    def forget(self, owner: str) -> None:
        """Delete all records of an owner. A repeated call continues an interrupted one."""
        records = self.table.pages(
            None,
            KeyConditionExpression="pk = :owner",
            ExpressionAttributeValues={":owner": text(keys.idempotency_records(owner))},
            ProjectionExpression="pk, sk",
            ConsistentRead=True,
        )
        for some in batched(records, TRANSACTION_LIMIT, strict=False):
            self.table.transact(Write("Delete", {"Key": key}, Stale("record")) for key in some)
