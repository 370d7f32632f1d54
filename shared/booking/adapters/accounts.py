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
