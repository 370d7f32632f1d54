"""API keys on v1: create, list and revoke."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from pydantic import AfterValidator, Field

from booking.domain.api_keys import NAME_LIMIT, ApiKey, check_may_have_keys
from booking.domain.refusals import (
    ApiKeyUnknown,
    Invalid,
    NotAllowed,
    TooManyApiKeys,
    Unidentified,
)
from booking.domain.scopes import Scope
from booking.surfaces import fields
from booking.surfaces.http import Answer, Contract, Request, broken_rule, parsed
from booking.surfaces.v1 import Body

type ScopeName = Literal[
    "attendees:read",
    "checkins:write",
    "conferences:read",
    "conferences:write",
    "events:read",
    "imports:write",
    "invitations:write",
    "webhooks:write",
]


def _visible(name: str) -> str:
    if not name.strip() or not name.isprintable():
        raise broken_rule("must have visible characters only")
    return name.strip()


class ApiKeyBody(Body):
    """Body of POST /v1/keys. `name` tells its owner where the key is used."""

    name: Annotated[str, Field(min_length=1, max_length=NAME_LIMIT), AfterValidator(_visible)]
    scopes: Annotated[list[ScopeName], Field(min_length=1, max_length=len(Scope))]


class ApiKeyShown(TypedDict):
    """A key without its secret, of which only a hash is stored."""

    id: str
    name: str
    scopes: list[ScopeName]
    last_four: str
    created_at: str


class ApiKeyCreated(ApiKeyShown):
    """A new key. `secret` is its text, which no later answer has."""

    secret: str


class ApiKeysShown(TypedDict):
    """The keys of the caller, oldest first."""

    items: list[ApiKeyShown]


CREATE = Contract(
    body=ApiKeyBody,
    gives={201: ApiKeyCreated},
    refuses=(Invalid, NotAllowed, TooManyApiKeys, Unidentified),
    secured=True,
    identifies=True,
)
LIST = Contract(gives={200: ApiKeysShown}, refuses=(NotAllowed, Unidentified), secured=True)
REVOKE = Contract(
    gives={204: None}, refuses=(ApiKeyUnknown, NotAllowed, Unidentified), secured=True
)


def parse_create(request: Request) -> tuple[str, frozenset[Scope]]:
    """Return the name and the scopes of a key. Raises Invalid, NotAllowed, Unidentified."""
    check_may_have_keys(request.signed_in())
    body = parsed(ApiKeyBody, request)
    return body.name, frozenset(map(Scope, body.scopes))


def parse_revoke(request: Request) -> str:
    """Return the id of the key in the path."""
    return fields.opaque_id(request.path["key"])


def created(key: ApiKey, text: str) -> Answer:
    """Return 201 with a new key and its text."""
    body: ApiKeyCreated = {**shown(key), "secret": text}
    return Answer(status=201, body=body)


def listed(found: Sequence[ApiKey]) -> Answer:
    """Return 200 with the keys of a person."""
    body: ApiKeysShown = {"items": [shown(key) for key in found]}
    return Answer(status=200, body=body)


def revoked() -> Answer:
    """Return 204 for a revoked key."""
    return Answer(status=204)


def shown(key: ApiKey) -> ApiKeyShown:
    """Return a key as v1 shows it."""
    return {
        "id": key.id,
        "name": key.name,
        "scopes": [scope.value for scope in Scope if scope in key.scopes],
        "last_four": key.last_four,
        "created_at": fields.zoned_text(key.created_at),
    }
