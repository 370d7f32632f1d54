"""API keys of organizers: create, list, revoke, and check at each request.

POST /v1/keys ---> the key, shown once; the table has its hash (docs/adr/0055)
/server/v1/... with the key ---> authorizer: one read, and the role in the user pool
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.identify import bind_caller
from booking.application.ports.api_keys import ApiKeys, OrganizerRoles
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock, NewId, NewSecret
from booking.domain.api_keys import (
    ApiKey,
    check_may_have_keys,
    issued,
    parsed,
    text_of,
    without,
)
from booking.domain.refusals import ApiKeyUnknown
from booking.domain.rights import Caller
from booking.domain.scopes import Scope


@dataclass(frozen=True, slots=True)
class CreateApiKey:
    """Creates a key of an organizer."""

    api_keys: ApiKeys
    names: Names
    clock: Clock
    new_id: NewId
    new_secret: NewSecret
    attempts: Attempts

    def __call__(self, by: Caller, name: str, scopes: Collection[Scope]) -> tuple[ApiKey, str]:
        """Return the key and its text, which nothing can return again.

        A client that gets no answer finds the key in the list, and revokes it, because its secret
        is lost. Raises NotAllowed, TooManyApiKeys, NameRefused, SubjectRefused, TokenRevoked, Busy.
        """
        key_id, secret = self.new_id(), self.new_secret()

        def attempt(number: int) -> ApiKey:
            identity = bind_caller(self.names, by)
            known = self.api_keys.keyring(by.subject)
            if number > 0 and key_id in known.ids:
                found = self.api_keys.find(key_id)
                if found is not None:
                    return found  # an earlier attempt succeeded, and its reply was lost
            key, after = issued(
                by,
                known,
                key_id=key_id,
                secret=secret,
                name=name,
                scopes=scopes,
                now=self.clock(),
            )
            self.api_keys.add(key, after, identity)
            return key

        return self.attempts(attempt), text_of(key_id, secret)


@dataclass(frozen=True, slots=True)
class ListApiKeys:
    """Lists the keys of a person."""

    api_keys: ApiKeys
    attempts: Attempts

    def __call__(self, by: Caller) -> Sequence[ApiKey]:
        """Return the keys, oldest first. Raises NotAllowed, Busy."""
        check_may_have_keys(by)
        return self.attempts(lambda _: self.api_keys.of(by.subject)[1])


@dataclass(frozen=True, slots=True)
class RevokeApiKey:
    """Revokes a key of a person; requests with it are refused within a minute."""

    api_keys: ApiKeys
    attempts: Attempts

    def __call__(self, by: Caller, key_id: str) -> None:
        """Delete the key. Raises NotAllowed, ApiKeyUnknown, Busy."""
        check_may_have_keys(by)

        def attempt(number: int) -> None:
            known = self.api_keys.keyring(by.subject)
            if key_id in known.ids:
                self.api_keys.remove(key_id, without(known, key_id))
            elif number == 0:
                raise ApiKeyUnknown

        self.attempts(attempt)


@dataclass(frozen=True, slots=True)
class AuthorizeApiKey:
    """Checks the text of a key that a request has."""

    api_keys: ApiKeys
    roles: OrganizerRoles
    attempts: Attempts

    def __call__(self, text: str) -> ApiKey | None:
        """Return the key, or None if it is not valid or its owner does not organize. Raises Busy.

        A text of another form costs no read.
        """
        parts = parsed(text)
        if parts is None:
            return None
        key_id, secret = parts
        found = self.attempts(lambda _: self.api_keys.find(key_id))
        if found is None or not found.accepts(secret):
            return None
        return found if self.attempts(lambda _: self.roles.organizes(found.subject)) else None


def forget_api_keys(api_keys: ApiKeys, attempts: Attempts, subject: str) -> None:
    """Delete all keys of an account. Raises Busy."""

    def attempt(_: int) -> None:
        known = api_keys.keyring(subject)
        if known.version:
            api_keys.forget(known)

    attempts(attempt)
