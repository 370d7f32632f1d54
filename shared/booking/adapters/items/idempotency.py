"""Idempotency records as items."""

from booking.adapters import keys
from booking.adapters.items.values import Item, number, text
from booking.application.ports.idempotency import IdempotencyRecord

DELETION_DELAY_SECONDS = 3_600  # between the expiry of a record and its deletion by TTL


def encode_idempotency_record(record: IdempotencyRecord) -> Item:
    """Return the item of a record. DynamoDB deletes it some time after it has expired."""
    return {
        **keys.idempotency_record(record.owner, record.key),
        "owner": text(record.owner),
        "key": text(record.key),
        "fingerprint": text(record.fingerprint),
        "answer": text(record.answer),
        "at": number(record.created_at),
        "kept_until": number(record.expires_at),
        "expires_at": number(record.expires_at // 1000 + DELETION_DELAY_SECONDS),
    }


def decode_idempotency_record(item: Item) -> IdempotencyRecord:
    """Return the record of an item."""
    return IdempotencyRecord(
        owner=item["owner"]["S"],
        key=item["key"]["S"],
        fingerprint=item["fingerprint"]["S"],
        answer=item["answer"]["S"],
        created_at=int(item["at"]["N"]),
        expires_at=int(item["kept_until"]["N"]),
    )
