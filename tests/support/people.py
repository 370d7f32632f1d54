"""Users of a user pool, who can sign in and book."""

import importlib
import itertools
import os
from typing import Any

import boto3

from booking.application.add_user import Newcomer
from booking.application.book import Book, BookSeat
from booking.surfaces.fields import conference_id

PASSWORD = "Long-enough-1"
_numbers = itertools.count(1)


class People:
    """Creates users who can sign in and book."""

    def __init__(self) -> None:
        self.cognito = boto3.client("cognito-idp")
        self.pool, self.app = os.environ["USER_POOL"], os.environ["USER_POOL_CLIENT"]
        self.subjects: dict[str, str] = {}

    def new(self, role: str | None = None) -> str:
        """Create a user, in the group of a role; return the name."""
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
        """Create a user with a password in a pool."""
        created = self.cognito.admin_create_user(UserPoolId=pool, Username=name)["User"]
        attributes = {one["Name"]: one["Value"] for one in created["Attributes"]}
        self.subjects[name] = attributes["sub"]
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
        """Sign in; return the access token."""
        token: str = self.tokens(name)["AccessToken"]
        return token

    @staticmethod
    def book(name: str, conference: str = "RustConf") -> str:
        """Book a conference of an organizer; return the booking's id."""
        attendee = f"user:{name}"
        newcomer = Newcomer(attendee=attendee, user_id=name, topics=())
        seat = BookSeat(
            conference_id=conference_id(conference), attendee=attendee, newcomer=newcomer
        )
        engine = importlib.import_module("booking.edge.deployment").engine
        return str(engine.build(Book)(seat).booking.id)
