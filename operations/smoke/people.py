"""Creates the users of a smoke test, each with its own role and password."""

import contextlib
import secrets
from dataclasses import dataclass
from typing import Any

import httpx

from operations.smoke.report import Failed
from operations.stack import Stack

# Amazon SES accepts mails to this address, with any label, and delivers them to nobody.
MAILBOX = "success+{name}@simulator.amazonses.com"
CREATED = 201


@dataclass(frozen=True)
class Person:
    """A signed-in user."""

    name: str
    token: str

    @property
    def headers(self) -> dict[str, str]:
        """Return the headers of this user's requests."""
        return {"authorization": f"Bearer {self.token}"}


class People:
    """Signs users up, and deletes their accounts."""

    def __init__(self, found: Stack, run: str) -> None:
        self._cognito = found.client("cognito-idp")
        self._pool = found.physical("Users")
        self._client = found.physical("UsersClient")
        self._run = run
        self.names: list[str] = []

    def sign_up(self, role: str, *groups: str) -> Person:
        """Return a new user in these groups, signed in, with a simulated and verified mailbox."""
        name, password = f"smoke-{self._run}-{role}", f"Aa1!{secrets.token_urlsafe(24)}"
        self.names.append(name)
        try:
            self._cognito.sign_up(ClientId=self._client, Username=name, Password=password)
            self._cognito.admin_confirm_sign_up(UserPoolId=self._pool, Username=name)
        except self._cognito.exceptions.NotAuthorizedException:  # the stack has SignUp=closed
            self._cognito.admin_create_user(
                UserPoolId=self._pool, Username=name, MessageAction="SUPPRESS"
            )
            self._cognito.admin_set_user_password(
                UserPoolId=self._pool, Username=name, Password=password, Permanent=True
            )
        for group in groups:
            self._cognito.admin_add_user_to_group(
                UserPoolId=self._pool, Username=name, GroupName=group
            )
        # Mails go to verified addresses of accounts only.
        self._cognito.admin_update_user_attributes(
            UserPoolId=self._pool,
            Username=name,
            UserAttributes=[
                {"Name": "email", "Value": MAILBOX.format(name=name)},
                {"Name": "email_verified", "Value": "true"},
            ],
        )
        answer: Any = self._cognito.initiate_auth(
            ClientId=self._client,
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": name, "PASSWORD": password},
        )
        return Person(name, answer["AuthenticationResult"]["AccessToken"])

    def register(self, http: httpx.Client, person: Person) -> None:
        """Create the user in the service. Raises Failed."""
        body = {"user_id": person.name, "topics": ["Smoke"]}
        answer = http.post("/v1/users", json=body, headers=person.headers)
        if answer.status_code != CREATED:
            raise Failed(f"POST /v1/users answered {answer.status_code}: {answer.text}")

    def delete_account(self, name: str) -> None:
        """Delete an account in Cognito, unless an erasure has deleted it."""
        with contextlib.suppress(self._cognito.exceptions.UserNotFoundException):
            self._cognito.admin_delete_user(UserPoolId=self._pool, Username=name)
