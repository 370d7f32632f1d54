"""The caller of a request, from the token or API key that the gateway's authorizer has verified.

The gateway checks signature, issuer, audience and expiry of tokens. It also accepts ID tokens,
because they name the client too. This module accepts access tokens only. API keys are checked by
functions/authorize_key, whose answer the gateway passes on.
"""

from collections.abc import Mapping
from typing import Any

from booking.domain.api_keys import ApiKey
from booking.domain.rights import Caller, Role
from booking.domain.scopes import Scope
from booking.surfaces.fields import signed_in_attendee

ROLES = frozenset(Role)
SCOPES = frozenset(Scope)


def caller_of(event: Mapping[str, Any]) -> Caller | None:
    """Return the caller, or None for an event without a verified access token or API key."""
    authorizer = event.get("requestContext", {}).get("authorizer") or {}
    if authorizer.get("lambda"):
        return _caller_of_key(authorizer["lambda"])
    claims = (authorizer.get("jwt") or {}).get("claims") or {}
    if claims.get("token_use") != "access":
        return None
    return caller_of_claims(claims)


def context_of_key(key: ApiKey) -> dict[str, str]:
    """Return the context of an authorized request, which `caller_of` reads."""
    caller = key.caller
    return {
        "attendee": caller.attendee,
        "user_id": caller.user_id,
        "subject": caller.subject,
        "scopes": " ".join(sorted(key.scopes)),
    }


def _caller_of_key(context: Mapping[str, Any]) -> Caller:
    """Return the caller of a request with an API key: an organizer, limited to its scopes."""
    return Caller(
        attendee=context["attendee"],
        user_id=context["user_id"],
        subject=context["subject"],
        roles=frozenset({Role.ORGANIZER}),
        scopes=SCOPES & set(context["scopes"].split()),
    )


def caller_of_claims(claims: Mapping[str, Any]) -> Caller | None:
    """Return the caller of verified claims, or None if they have no username or no subject."""
    username, subject = claims.get("username"), claims.get("sub")
    if not username or not subject:
        return None
    return Caller(
        attendee=signed_in_attendee(username),
        user_id=username,
        subject=subject,
        issued_at=_seconds(claims.get("iat")) * 1000,
        roles=frozenset(role for role in ROLES if role in _groups(claims.get("cognito:groups"))),
    )


def _groups(claim: Any) -> list[str]:
    """Parse the groups of a token; the gateway writes a list as one string, `[a b]`."""
    if isinstance(claim, list):
        return [str(group) for group in claim]
    return str(claim or "").strip("[]").replace(",", " ").split()


def _seconds(claim: Any) -> int:
    """Return the time of a token; the gateway writes numbers as strings. 0: the claim is absent."""
    text = str(claim or "")
    return int(text) if text.isascii() and text.isdigit() else 0
