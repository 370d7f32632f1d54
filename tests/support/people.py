"""People of a user pool: who can sign in, and book with that."""

import importlib
import itertools
import os
from typing import Any

import boto3

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.surfaces.fields import conference_id

PASSWORD = "Long-enough-1"
_numbers = itertools.count(1)


class People:
    """Who can sign in, and book with that."""

    def __init__(self) -> None:
        self.cognito = boto3.client("cognito-idp")
        self.pool, self.app = os.environ["USER_POOL"], os.environ["USER_POOL_CLIENT"]

    def new(self, role: str | None = None) -> str:
        """Sign somebody up, and put them into the group of a role."""
        name = f"user{next(_numbers)}"
        self.enroll(self.pool, name)
        if role is not None:
            known = self.cognito.list_groups(UserPoolId=self.pool)["Groups"]
            if role not in {one["GroupName"] for one in known}:
                self.cognito.create_group(UserPoolId=self.pool, GroupName=role)
            self.cognito.admin_add_user_to_group(
                UserPoolId=self.pool, Username=name, GroupName=role
            )
        return name

    def enroll(self, pool: str, name: str) -> None:
        """Have somebody be known in a pool, by a password."""
        self.cognito.admin_create_user(UserPoolId=pool, Username=name)
        self.cognito.admin_set_user_password(
            UserPoolId=pool, Username=name, Password=PASSWORD, Permanent=True
        )

    def tokens(self, name: str, pool: str | None = None, app: str | None = None) -> Any:
        """Sign in."""
        return self.cognito.admin_initiate_auth(
            UserPoolId=pool or self.pool,
            ClientId=app or self.app,
            AuthFlow="ADMIN_USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": name, "PASSWORD": PASSWORD},
        )["AuthenticationResult"]

    def token(self, name: str) -> str:
        """Sign in; give the access token."""
        token: str = self.tokens(name)["AccessToken"]
        return token

    @staticmethod
    def book(name: str, conference: str = "RustConf") -> str:
        """Book a conference that was listed without a token; give the booking's id."""
        attendee = f"user:{name}"
        newcomer = Newcomer(attendee=attendee, user_id=name, topics=())
        seat = BookSeat(
            conference_id=conference_id(conference), attendee=attendee, newcomer=newcomer
        )
        return str(importlib.import_module("booking.edge.use_cases").book()(seat).id)
