"""make accounts: list the usernames that own bookings and conferences, or bind them to accounts.

    make accounts                   list those of the local stack
    make accounts STACK=name        of a stack in the account of the AWS environment variables
    make accounts REBIND=alice      bind alice to the present account of that name
    make accounts REBIND=all        bind all usernames of the list

A line of the list is a username and, after a tab, its email address if one is known.

A username belongs to the account of its first token (docs/adr/0025). After a restore into another
user pool, each account has another subject and would be refused. Binding a username again gives
everything that it owns to the present account, and refuses all tokens issued until now. Mails go to
the verified address of that account.
docs/operations.md describes when this is safe.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from booking.adapters.names import DynamoNames
from booking.adapters.people import DynamoPeople
from booking.adapters.table import Table
from booking.application.ports.contention import Stale
from booking.domain.identity import Phase, rebound
from booking.domain.realms import SIGNED_IN
from operations import stack
from operations.stack import Stack

OWNERS = ("attendee", "organizer")
ALL = "all"

type Item = dict[str, Any]


def main() -> int:
    """List or bind the usernames of one stack; return 0, or 2 if there is no stack."""
    parser = argparse.ArgumentParser(description="List or bind the usernames that own items.")
    stack.add_option(parser)
    parser.add_argument("--rebind", help="the username to bind to its present account, or all")
    arguments = parser.parse_args()
    try:
        found = stack.find(arguments.stack)
    except stack.NoStack as missing:
        print(missing)
        return 2
    if arguments.rebind is None:
        for username, email in sorted(_accounts(found).items()):
            print(f"{username}\t{email}")
        return 0
    usernames = sorted(_accounts(found)) if arguments.rebind == ALL else [arguments.rebind]
    pool = found.physical("Users")
    rebind = Rebind(found.client("dynamodb"), found.table, found.client("cognito-idp"), pool)
    for username in usernames:
        print(f"{username}\t{rebind(username)}")
    return 0


def _accounts(found: Stack) -> dict[str, str]:
    return accounts(stack.walk(found.client("dynamodb"), found.table))


@dataclass(frozen=True)
class Rebind:
    """Binds usernames to the accounts that have them now."""

    dynamodb: Any
    table: str
    cognito: Any
    pool: str
    clock: Callable[[], int] = lambda: round(time.time() * 1000)

    def __call__(self, username: str) -> str:
        """Bind a username; return the outcome in words."""
        subject = self._subject(username)
        if subject is None:
            return "not bound: there is no account with exactly this name"
        names = DynamoNames(Table(self.dynamodb, self.table))
        known = names.find(username)
        if known is not None and known.subject == subject:
            return "unchanged: it is bound to this account"
        if known is not None and known.phase is Phase.ERASING:
            return "not bound: an erasure of its former holder is not complete"
        attendee = f"{SIGNED_IN}{username}"
        names.write(rebound(known, attendee, username, subject, self.clock()), known)
        self._forget_address(attendee)
        return "bound"

    def _forget_address(self, attendee: str) -> None:
        """Make the mails of a user go to the address of the account that is bound now."""
        people = DynamoPeople(Table(self.dynamodb, self.table))
        while (user := people.find(attendee)) is not None:
            with suppress(Stale):  # the person or a worker has changed the mailbox meanwhile
                mailbox = user.mailbox.of_another_account()
                people.set_mailbox(attendee, user.mailbox, mailbox)
                return

    def _subject(self, username: str) -> str | None:
        """Return the subject of an account; the user pool ignores the case of its name."""
        try:
            user = self.cognito.admin_get_user(UserPoolId=self.pool, Username=username)
        except ClientError as error:
            if error.response["Error"]["Code"] == "UserNotFoundException":
                return None
            raise
        attributes = {one["Name"]: one["Value"] for one in user["UserAttributes"]}
        return attributes["sub"] if user["Username"] == username else None


def accounts(items: Iterable[Item]) -> dict[str, str]:
    """Return the email address of each username that owns an item; empty if unknown."""
    found: dict[str, str] = {}
    for item in items:
        email = item["email"]["S"] if "email" in item else ""
        owners = (item[name]["S"] for name in OWNERS if name in item)
        for owner in owners:
            if owner.startswith(SIGNED_IN):
                username = owner.removeprefix(SIGNED_IN)
                found[username] = email or found.get(username, "")
    return found


if __name__ == "__main__":
    sys.exit(main())
