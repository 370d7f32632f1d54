"""The caller of a request, from the token that the gateway's authorizer has verified.

The gateway checks signature, issuer, audience and expiry. It also accepts ID tokens, because they
name the client too. This module accepts access tokens only.
"""

from collections.abc import Mapping
from typing import Any

from booking.domain.rights import Caller, Role
from booking.surfaces.fields import signed_in_attendee

ROLES = frozenset(Role)


def caller_of(event: Mapping[str, Any]) -> Caller | None:
    """Return the caller, or None for an event without a verified access token."""
    authorizer = event.get("requestContext", {}).get("authorizer") or {}
    claims = (authorizer.get("jwt") or {}).get("claims") or {}
    if claims.get("token_use") != "access":
        return None
    return caller_of_claims(claims)


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
