"""The writes of identity items, and the condition that a caller still has the username."""

from booking.adapters import keys
from booking.adapters.items.names import encode_identity
from booking.adapters.items.values import number, text
from booking.adapters.transactions import Write
from booking.application.ports.contention import Stale
from booking.domain.identity import Identity, Phase


def identity_write(identity: Identity, known: Identity | None) -> Write:
    """Return the write of an identity, on condition that the stored one still is `known`."""
    return Write("Put", {"Item": encode_identity(identity), **_unchanged(known)}, Stale("identity"))


def still_bound(identity: Identity) -> Write:
    """Return the check that an identity was neither erased nor bound to another subject."""
    return Write(
        "ConditionCheck",
        {
            "Key": keys.name(identity.name),
            "ConditionExpression": "subject = :subject AND phase = :bound",
            "ExpressionAttributeValues": {
                ":subject": text(identity.subject),
                ":bound": text(Phase.BOUND),
            },
        },
        Stale("identity"),
    )


def _unchanged(known: Identity | None) -> dict[str, object]:
    if known is None:
        return {"ConditionExpression": "attribute_not_exists(pk)"}
    return {
        "ConditionExpression": "subject = :subject AND phase = :phase "
        "AND revoked_before = :revoked_before",
        "ExpressionAttributeValues": {
            ":subject": text(known.subject),
            ":phase": text(known.phase),
            ":revoked_before": number(known.revoked_before),
        },
    }
