"""The Cognito user pool, as far as we ask it for anything."""

from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translating


@dataclass(frozen=True, slots=True)
class UserPool:
    """Promises what the port Directory says."""

    client: Any
    pool: str

    def forget(self, user_id: str) -> None:
        """Remove an account, if there is one."""
        try:
            with translating():
                self.client.admin_delete_user(UserPoolId=self.pool, Username=user_id)
        except ClientError as error:
            if error.response["Error"]["Code"] != "UserNotFoundException":
                raise
