"""The accounts in the Cognito user pool, by their subjects.

Cognito accepts a subject in place of a username. A username may belong to the next account.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translated_errors


@dataclass(frozen=True, slots=True)
class UserPool:
    """Implements the port Accounts."""

    client: Any
    pool: str

    def forget(self, subject: str) -> None:
        """Delete an account if it exists. Raises Contended."""
        with _existing(), translated_errors():
            self.client.admin_delete_user(UserPoolId=self.pool, Username=subject)

    def sign_out(self, subject: str) -> None:
        """Revoke all refresh tokens of an account if it exists. Raises Contended."""
        with _existing(), translated_errors():
            self.client.admin_user_global_sign_out(UserPoolId=self.pool, Username=subject)

    def verified_email(self, subject: str) -> str | None:
        """Return the address of an account, or None if it is not verified. Raises Contended."""
        with _existing(), translated_errors():
            found = self.client.admin_get_user(UserPoolId=self.pool, Username=subject)
            attributes = {each["Name"]: each["Value"] for each in found["UserAttributes"]}
            verified = attributes.get("email_verified") == "true"
            return attributes.get("email") if verified else None
        return None


@contextmanager
def _existing() -> Iterator[None]:
    """Ignore that an account does not exist."""
    try:
        yield
    except ClientError as error:
        if error.response["Error"]["Code"] != "UserNotFoundException":
            raise
