"""Identities as items."""

from booking.adapters import keys
from booking.adapters.items.values import Item, given, number, text, text_at, text_or_none
from booking.domain.identity import Identity, Phase

ERASED_LIFETIME_SECONDS = 24 * 60 * 60  # longer than any token that was issued before an erasure


def encode_identity(identity: Identity) -> Item:
    """Return the item of an identity. DynamoDB deletes that of an erased person by TTL."""
    erased = identity.phase is Phase.ERASED
    expires_at = identity.revoked_before // 1000 + ERASED_LIFETIME_SECONDS
    return given(
        {
            **keys.name(identity.name),
            "subject": text(identity.subject),
            "attendee": text_or_none(identity.attendee),
            "phase": text(identity.phase),
            "revoked_before": number(identity.revoked_before),
            "expires_at": number(expires_at) if erased else None,
        }
    )


def decode_identity(item: Item) -> Identity:
    """Return the identity of an item."""
    return Identity(
        name=item["pk"]["S"].partition("#")[2],
        subject=item["subject"]["S"],
        attendee=text_at(item, "attendee"),
        phase=Phase(item["phase"]["S"]),
        revoked_before=int(item["revoked_before"]["N"]),
    )
