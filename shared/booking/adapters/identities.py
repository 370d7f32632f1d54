"""Access tokens of Cognito.

GetUser verifies signature, expiry and revocation, but accepts the tokens of any user pool,
including one that an attacker created. This module therefore checks that a token was issued by our
pool for our client.
"""

import base64
import binascii
import json
import re
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translated_errors
from booking.application.ports.contention import Throttled
from booking.application.subscriptions import TokenRefused
from booking.domain.realms import SIGNED_IN
from booking.domain.rights import Caller

TOKEN_FORMAT = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII)
REFUSED_CODES = frozenset(
    {
        "NotAuthorizedException",
        "InvalidParameterException",
        "UserNotFoundException",
        "UserNotConfirmedException",
        "PasswordResetRequiredException",
        "ForbiddenException",
    }
)


RETRYABLE_CODES = frozenset({"TooManyRequestsException", "InternalErrorException"})


@dataclass(frozen=True, slots=True)
class CognitoIdentities:
    """Implements the port Identities."""

    client: Any
    pool: str
    app: str  # the id of the user pool's client

    def caller_of(self, token: str) -> Caller:
        """Return the caller of an access token. Raises TokenRefused, Contended."""
        claims = _claims(token)
        issuer = str(claims.get("iss", ""))
        named = isinstance(claims.get("username"), str) and isinstance(claims.get("sub"), str)
        ours = issuer.endswith(f"/{self.pool}") and claims.get("client_id") == self.app
        if not ours or claims.get("token_use") != "access" or not named:
            raise TokenRefused
        try:
            with translated_errors():
                self.client.get_user(AccessToken=token)
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code in REFUSED_CODES:
                raise TokenRefused from error
            if code in RETRYABLE_CODES:
                raise Throttled from error
            raise
        return Caller(
            attendee=f"{SIGNED_IN}{claims['username']}",
            user_id=claims["username"],
            subject=claims["sub"],
            issued_at=int(claims.get("iat", 0)) * 1000,
        )


def _claims(token: str) -> dict[str, Any]:
    """Return the claims of a token, not verified. Raises TokenRefused if it is malformed."""
    if not TOKEN_FORMAT.fullmatch(token):
        raise TokenRefused
    try:
        payload = token.split(".")[1]
        padded = payload + "=" * (-len(payload) % 4)
        claims = json.loads(base64.urlsafe_b64decode(padded))
    except (ValueError, binascii.Error, RecursionError) as error:
        raise TokenRefused from error
    if not isinstance(claims, dict):
        raise TokenRefused
    return claims
