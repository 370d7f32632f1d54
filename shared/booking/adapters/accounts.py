"""The accounts in the Cognito user pool."""

from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translated_errors


@dataclass(frozen=True, slots=True)
class UserPool:
    """Implements the port Accounts."""

    client: Any
    pool: str

    def forget(self, user_id: str) -> None:
        """Delete an account if it exists. Raises Contended."""
        try:
            with translated_errors():
                self.client.admin_delete_user(UserPoolId=self.pool, Username=user_id)
        except ClientError as error:
            if error.response["Error"]["Code"] != "UserNotFoundException":
                raise

    def verified_email(self, user_id: str) -> str | None:
        """Return the address of an account, or None if it is not verified. Raises Contended."""
        try:
            with translated_errors():
                found = self.client.admin_get_user(UserPoolId=self.pool, Username=user_id)
        except ClientError as error:
            if error.response["Error"]["Code"] == "UserNotFoundException":
                return None
            raise
        attributes = {each["Name"]: each["Value"] for each in found["UserAttributes"]}
        verified = attributes.get("email_verified") == "true"
        return attributes.get("email") if verified else None
