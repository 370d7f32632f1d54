"""make accounts: the usernames that a table's bookings and conferences belong to.

    make accounts                   of the local stack
    make accounts STACK=name        of one in the account that the AWS environment names

A line is a username and, after a tab, the address it had mails sent to, if any. In a user pool that
is empty whoever signs up first under such a name has what is its owner's: docs/operations.md says
what to do after a restore.
"""

import argparse
import sys
from collections.abc import Iterable
from typing import Any

from booking.domain.rights import SIGNED_IN
from operations import stack
from operations.stack import NoStack

WHOSE = ("attendee", "organizer")

type Item = dict[str, Any]


def main() -> int:
    """List the usernames of one stack; return 0, or 2 where there is none."""
    parser = argparse.ArgumentParser(description="List who needs an account.")
    parser.add_argument("--stack", help="default: the local one")
    try:
        found = stack.find(parser.parse_args().stack)
    except NoStack as missing:
        print(missing)
        return 2
    items = stack.walk(found.client("dynamodb"), found.table)
    for username, email in sorted(accounts(items).items()):
        print(f"{username}\t{email}")
    return 0


def accounts(items: Iterable[Item]) -> dict[str, str]:
    """The address of each username that anything belongs to; empty where there is none."""
    found: dict[str, str] = {}
    for item in items:
        email = item["email"]["S"] if "email" in item else ""
        owners = (item[name]["S"] for name in WHOSE if name in item)
        for owner in owners:
            if owner.startswith(SIGNED_IN):
                username = owner.removeprefix(SIGNED_IN)
                found[username] = email or found.get(username, "")
    return found


if __name__ == "__main__":
    sys.exit(main())
