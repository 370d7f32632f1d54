"""API keys in DynamoDB: an item for each key, and one with the ids of a person's keys.

The keyring makes the limit of keys exact: each change writes it, on condition of its version.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters import keys
from booking.adapters.items.values import Item, number, text, texts
from booking.adapters.table import Table, put_new
from booking.adapters.transactions import Write
from booking.adapters.writes.names import still_bound
from booking.application.ports.contention import Stale
from booking.domain.api_keys import ApiKey, Keyring
from booking.domain.identity import Identity
from booking.domain.scopes import Scope

SCOPES = frozenset(Scope)


@dataclass(frozen=True, slots=True)
class DynamoApiKeys:
    """Implements the port ApiKeys."""

    table: Table

    def find(self, key_id: str) -> ApiKey | None:
        """Return one key, or None, in one round trip."""
        item = self.table.get(keys.api_key(key_id))
        return None if item is None else _decode(item)

    def keyring(self, subject: str) -> Keyring:
        """Return the keyring of an account; an empty one if it has none."""
        item = self.table.get(keys.keyring(subject))
        if item is None:
            return Keyring(subject=subject)
        ids = tuple(each["S"] for each in item["ids"]["L"])
        return Keyring(subject=subject, ids=ids, version=int(item["version"]["N"]))

    def of(self, subject: str) -> tuple[Keyring, Sequence[ApiKey]]:
        """Return the keyring of an account, and its keys, oldest first."""
        keyring = self.keyring(subject)
        items = self.table.read(*map(keys.api_key, keyring.ids)) if keyring.ids else []
        return keyring, [_decode(item) for item in items if item is not None]

    def add(self, key: ApiKey, after: Keyring, identity: Identity) -> None:
        """Write a key, and the keyring whose version was one less. Raises Stale, Contended."""
        new = put_new(_encode(key), Stale("key"))
        self.table.transact([_replaced(after), new, still_bound(identity)])

    def remove(self, key_id: str, after: Keyring) -> None:
        """Delete a key, and write the keyring whose version was one less. Raises Stale."""
        self.table.transact([_replaced(after), _deleted(key_id)])

    def forget(self, known: Keyring) -> None:
        """Delete a keyring with all its keys. Raises Stale if it has changed."""
        ring = {"Key": keys.keyring(known.subject), **_of_version(known.version)}
        deleted = Write("Delete", ring, Stale("keyring"))
        self.table.transact([deleted, *map(_deleted, known.ids)])


def _encode(key: ApiKey) -> Item:
    return {
        **keys.api_key(key.id),
        "id": text(key.id),
        "digest": text(key.digest),
        "name": text(key.name),
        "scopes": texts(tuple(sorted(scope.value for scope in key.scopes))),
        "last_four": text(key.last_four),
        "attendee": text(key.attendee),
        "user_id": text(key.user_id),
        "subject": text(key.subject),
        "created_at": number(key.created_at),
    }


def _decode(item: Item) -> ApiKey:
    """Return a key. A scope that a later release knows is left out."""
    return ApiKey(
        id=item["id"]["S"],
        digest=item["digest"]["S"],
        name=item["name"]["S"],
        scopes=SCOPES & {each["S"] for each in item["scopes"]["L"]},
        last_four=item["last_four"]["S"],
        attendee=item["attendee"]["S"],
        user_id=item["user_id"]["S"],
        subject=item["subject"]["S"],
        created_at=int(item["created_at"]["N"]),
    )


def _replaced(after: Keyring) -> Write:
    item = {
        **keys.keyring(after.subject),
        "ids": texts(after.ids),
        "version": number(after.version),
    }
    condition = _of_version(after.version - 1)
    return Write("Put", {"Item": item, **condition}, Stale("keyring"))


def _of_version(version: int) -> dict[str, Any]:
    """Return the condition that the stored keyring has a version; 0: that it does not exist."""
    if version == 0:
        return {"ConditionExpression": "attribute_not_exists(pk)"}
    return {
        "ConditionExpression": "version = :before",
        "ExpressionAttributeValues": {":before": number(version)},
    }


def _deleted(key_id: str) -> Write:
    return Write("Delete", {"Key": keys.api_key(key_id)}, Stale("key"))
