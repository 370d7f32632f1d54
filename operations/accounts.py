"""make accounts: list the usernames that own bookings and conferences.

    make accounts                   of the local stack
    make accounts STACK=name        of a stack in the account of the AWS environment variables

A line is a username and, after a tab, its email address if one is known. In an empty user pool, the
first person to sign up with such a username gets all its bookings. docs/operations.md describes how
to prevent that after a restore.
"""

import sys
from collections.abc import Iterable
from typing import Any

from booking.domain.rights import SIGNED_IN
from operations import stack
from operations.stack import Stack

OWNERS = ("attendee", "organizer")

type Item = dict[str, Any]


def main() -> int:
    """Print the usernames of one stack; return 0, or 2 if there is no stack."""
    return stack.run("List the usernames that need an account.", _list)


def _list(found: Stack) -> None:
    items = stack.walk(found.client("dynamodb"), found.table)
    for username, email in sorted(accounts(items).items()):
        print(f"{username}\t{email}")


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
