"""API keys: credentials with which the server of an organizer calls the API.

The text of a key is `seats_<id>_<secret>`. The prefix lets scanners of source code recognize a key
that was published by mistake. The stack stores a hash of the secret, and not the secret.
"""

import hmac
import re
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from booking.domain.conference import Instant
from booking.domain.refusals import NotAllowed, TooManyApiKeys
from booking.domain.rights import Caller, Role
from booking.domain.scopes import Scope

KEYS_LIMIT = 10  # keys of one person
NAME_LIMIT = 100  # characters
SHOWN = 4  # last characters of a key, by which its owner recognizes it
_TEXT = re.compile(r"seats_([0-9A-Za-z-]{1,36})_([0-9A-Za-z_-]{43})", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key of a person, who is an organizer, without its secret.

    It belongs to the subject of the account, so that no later holder of the username has it.
    """

    id: str
    digest: str  # of the secret
    name: str
    scopes: frozenset[Scope]
    last_four: str
    attendee: str
    user_id: str
    subject: str
    created_at: Instant

    def accepts(self, secret: str) -> bool:
        """Return whether this is the secret of the key, in a time that does not depend on it."""
        return hmac.compare_digest(self.digest, digest_of(secret))

    @property
    def caller(self) -> Caller:
        """The caller of a request with this key: its owner, as an organizer only."""
        return Caller(
            attendee=self.attendee,
            user_id=self.user_id,
            subject=self.subject,
            roles=frozenset({Role.ORGANIZER}),
            scopes=self.scopes,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyring:
    """The ids of all keys of an account, oldest first. Each change increments the version."""

    subject: str
    ids: tuple[str, ...] = ()
    version: int = 0


def digest_of(secret: str) -> str:
    """Return the hash of a secret.

    A slow or salted hash would not make it harder to find: the secret is 256 random bits, of which
    nobody can try a noticeable part, while a password is one of a few billion guesses.
    """
    return sha256(secret.encode()).hexdigest()


def text_of(key_id: str, secret: str) -> str:
    """Return the text of a key, which its owner gets once."""
    return f"seats_{key_id}_{secret}"


def parsed(text: str) -> tuple[str, str] | None:
    """Return the id and the secret in the text of a key, or None for any other text."""
    found = _TEXT.fullmatch(text)
    return None if found is None else (found[1], found[2])


def check_may_have_keys(by: Caller) -> None:
    """Raise NotAllowed unless the caller is an organizer with a token.

    Admins have no keys of their own: a key has the rights of an organizer only.
    """
    if by.scopes is not None:
        raise NotAllowed("an API key may not do this")
    if Role.ORGANIZER not in by.roles:
        raise NotAllowed("only organizers may do this")


def issued(
    by: Caller,
    known: Keyring,
    *,
    key_id: str,
    secret: str,
    name: str,
    scopes: Collection[Scope],
    now: Instant,
) -> tuple[ApiKey, Keyring]:
    """Return a new key of the caller, and the keyring with it. Raises NotAllowed, TooManyApiKeys.

    known: the keyring of the caller.
    """
    check_may_have_keys(by)
    if len(known.ids) >= KEYS_LIMIT:
        raise TooManyApiKeys(KEYS_LIMIT)
    key = ApiKey(
        id=key_id,
        digest=digest_of(secret),
        name=name,
        scopes=frozenset(scopes),
        last_four=secret[-SHOWN:],
        attendee=by.attendee,
        user_id=by.user_id,
        subject=by.subject,
        created_at=now,
    )
    return key, Keyring(subject=by.subject, ids=(*known.ids, key_id), version=known.version + 1)


def without(known: Keyring, key_id: str) -> Keyring:
    """Return the keyring without one of its keys."""
    rest = tuple(one for one in known.ids if one != key_id)
    return Keyring(subject=known.subject, ids=rest, version=known.version + 1)
