"""Whose access token it is, as Cognito says.

Cognito vouches for signature, expiry and revocation, of any pool's tokens, anybody's own pool
included: that the token is of our pool, and for our client, is for us to see.
"""

import base64
import binascii
import json
import re
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translating
from booking.application.ports import Throttled
from booking.application.watching import TokenRefused
from booking.domain.rights import SIGNED_IN

LOOKS = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII)
REFUSED = frozenset(
    {
        "NotAuthorizedException",
        "InvalidParameterException",
        "UserNotFoundException",
        "UserNotConfirmedException",
        "PasswordResetRequiredException",
        "ForbiddenException",
    }
)


BUSY = frozenset({"TooManyRequestsException", "InternalErrorException"})


@dataclass(frozen=True, slots=True)
class CognitoIdentities:
    """Promises what the port Identities says."""

    client: Any
    pool: str
    app: str  # the pool's client

    def attendee_of(self, token: str) -> str:
        """Say whose access token it is. Raises TokenRefused, Contended."""
        claims = _claims(token)
        issuer = str(claims.get("iss", ""))
        ours = issuer.endswith(f"/{self.pool}") and claims.get("client_id") == self.app
        if not ours or claims.get("token_use") != "access" or not claims.get("username"):
            raise TokenRefused
        try:
            with translating():
                self.client.get_user(AccessToken=token)
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code in REFUSED:
                raise TokenRefused from error
            if code in BUSY:
                raise Throttled from error
            raise
        return f"{SIGNED_IN}{claims['username']}"


def _claims(token: str) -> dict[str, Any]:
    """Read what a token claims; only once Cognito has vouched for it is that to be believed."""
    if not LOOKS.fullmatch(token):
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
