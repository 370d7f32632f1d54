"""The write of an idempotency record, and the condition that an earlier release wrote none."""

from booking.adapters import keys
from booking.adapters.items.idempotency import encode_idempotency_record
from booking.adapters.items.values import number
from booking.adapters.transactions import Write
from booking.application.ports.idempotency import IdempotencyKeyInUse, IdempotencyRecord


def idempotency_record(record: IdempotencyRecord) -> Write:
    """Return the write of a record, on condition that no unexpired record has its key."""
    return Write(
        "Put",
        {
            "Item": encode_idempotency_record(record),
            "ConditionExpression": "attribute_not_exists(pk) OR kept_until <= :now",
            "ExpressionAttributeValues": {":now": number(record.created_at)},
        },
        IdempotencyKeyInUse(),
    )


def no_former_record(record: IdempotencyRecord) -> list[Write]:
    """Return the check that no release before 1.1 has recorded an answer under the key."""
    if record.attendee is None:
        return []
    return [
        Write(
            "ConditionCheck",
            {
                "Key": keys.former_idempotency_record(record.attendee, record.key),
                "ConditionExpression": "attribute_not_exists(pk) OR kept_until <= :now",
                "ExpressionAttributeValues": {":now": number(record.created_at)},
            },
            IdempotencyKeyInUse(),
        )
    ]
