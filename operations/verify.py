"""make verify: read a whole table and list the invariants that do not hold.

    make verify                     the local stack's table
    make verify TABLE=name          a table in the account of the AWS environment variables

It never writes. A scan is not a snapshot: it may read one item before a transaction and another
after it. So a violation is reported only if three scans find it on the same item. If its counts
changed between the scans, the item may only be busy; verify again when traffic is low.
"""

import argparse
import sys
import time
from collections import Counter
from typing import Any

import boto3

from operations import stack
from operations.checker import Item, found_in, plain_item
from operations.stack import NoStack

SCANS = 3
PAUSE_SECONDS = 2.0  # longer than any transaction takes
CHANGING = "; found by each scan, with different counts: verify again when traffic is low"


def main() -> int:
    """Verify one table; return 0 if every invariant holds, 1 if not, or 2 if there is no table."""
    parser = argparse.ArgumentParser(description="Read a table and check every invariant.")
    parser.add_argument("--table", help="default: the local stack's table")
    arguments = parser.parse_args()
    try:
        client, table = _table(arguments.table)
    except NoStack:
        print("no local stack is running: run make up, or name a table with TABLE=...")
        return 2
    items, found = verify(client, table)
    kinds = Counter(item["pk"]["S"].partition("#")[0] for item in items)
    print(f"{table}: {len(items):,} items")
    print("  " + ", ".join(f"{count:,} {kind}" for kind, count in sorted(kinds.items())))
    for sentence in found:
        print(f"  VIOLATION  {sentence}")
    print("  every invariant holds" if not found else f"  {len(found)} violations")
    return 1 if found else 0


def verify(client: Any, table: str, between: float = PAUSE_SECONDS) -> tuple[list[Item], list[str]]:
    """Return the items of the last scan, and the violations that every scan found.

    The items may be inconsistent in other places, because each scan may be in different ones.
    `between` is the pause between scans, in seconds.
    """
    items = list(stack.walk(client, table))
    first = found = _found(items)
    for _ in range(SCANS - 1):
        if not found:
            break
        time.sleep(between)
        items = list(stack.walk(client, table))
        again = _found(items)
        found = {key: again[key] for key in found if key in again}
    return items, [
        sentence if sentence == first[key] else sentence + CHANGING
        for key, sentence in found.items()
    ]


def _found(items: list[Item]) -> dict[tuple[str, str], str]:
    """Return the violations by invariant and item. The counts in a sentence may change."""
    return {(kind, of): sentence for kind, of, sentence in found_in(map(plain_item, items))}


def _table(named: str | None) -> tuple[Any, str]:
    if named:
        return boto3.client("dynamodb"), named
    found = stack.find(None)
    return found.client("dynamodb"), found.table


if __name__ == "__main__":
    sys.exit(main())
