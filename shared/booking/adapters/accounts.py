"""The accounts in the Cognito user pool, by their subjects.

Cognito accepts a subject in place of a username. A username may belong to the next account.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.transactions import translated_errors
from booking.application.ports.people import Account
from booking.domain.mailbox import folded
from booking.domain.rights import Role

WITH_ONE_EMAIL = 60  # the most accounts that one search returns


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

    def find(self, subject: str) -> Account | None:
        """Return the account of a subject or a username, or None. Raises Contended."""
        with _existing(), translated_errors():
            found = self.client.admin_get_user(UserPoolId=self.pool, Username=subject)
            return _account(found, found["UserAttributes"])
        return None

    def admit(self, subject: str) -> bool:
        """Add an account to the group of organizers. False: no such account exists."""
        with _existing(), translated_errors():
            self.client.admin_add_user_to_group(
                UserPoolId=self.pool, Username=subject, GroupName=Role.ORGANIZER.value
            )
            return True
        return False

    def organizes(self, subject: str) -> bool:
        """Return whether an account exists, is enabled and has the role of organizers.

        Raises Contended.
        """
        return Role.ORGANIZER.value in self._groups(subject)

    def may_organize(self, username: str) -> bool:
        """Return whether an account exists, is enabled, and organizes or administrates.

        Raises Contended.
        """
        return not self._groups(username).isdisjoint({Role.ORGANIZER.value, Role.ADMIN.value})

    def _groups(self, name: str) -> set[str]:
        """Return the groups of an account by its subject or username; none if it is disabled."""
        with _existing(), translated_errors():
            account = self.client.admin_get_user(UserPoolId=self.pool, Username=name)
            groups = self.client.admin_list_groups_for_user(UserPoolId=self.pool, Username=name)
            return {group["GroupName"] for group in groups["Groups"] if account["Enabled"]}
        return set()

    def with_email(self, email: str) -> list[Account]:
        """Return the accounts with this verified address. Raises Contended."""
        quoted = email.replace("\\", "\\\\").replace('"', '\\"')
        with translated_errors():
            found = self.client.list_users(
                UserPoolId=self.pool, Filter=f'email = "{quoted}"', Limit=WITH_ONE_EMAIL
            )
        accounts = [_account(user, user["Attributes"]) for user in found["Users"]]
        return [each for each in accounts if each.email and folded(each.email) == folded(email)]


def _account(found: Mapping[str, Any], attributes: Any) -> Account:
    """Return the account of an answer. An address that is not verified does not count."""
    given = {each["Name"]: each["Value"] for each in attributes}
    verified = given.get("email_verified") == "true"
    return Account(
        user_id=found["Username"],
        subject=given["sub"],
        email=given.get("email") if verified else None,
    )


@contextmanager
def _existing() -> Iterator[None]:
    """Ignore that an account does not exist."""
    try:
        yield
    except ClientError as error:
        if error.response["Error"]["Code"] != "UserNotFoundException":
            raise
