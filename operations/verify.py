"""make verify: walk a whole table and say which invariants do not hold, after a restore say.

    make verify                     the local stack's table
    make verify TABLE=name          a table in the account that the AWS environment names

Reads only. A walk is no snapshot: while people book, what one walk finds amiss may just be under
way, so only what several walks find amiss with the same item is reported. Where its counts moved
on meanwhile, that is said too: it may be broken, or busy; verify again when it is quiet.
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

WALKS = 3
BETWEEN = 2.0  # seconds, longer than any transaction takes
MOVING = "; each walk found it amiss, but read differently: verify again when it is quiet"


def main() -> int:
    """Verify one table; return 0 when every invariant holds, 1 when not, 2 without a table."""
    parser = argparse.ArgumentParser(description="Walk a table and check every invariant.")
    parser.add_argument("--table", help="default: the local stack's")
    arguments = parser.parse_args()
    try:
        client, table = _table(arguments.table)
    except NoStack:
        print("no local stack is up (make up); name a table: make verify TABLE=...")
        return 2
    items, found = verify(client, table)
    kinds = Counter(item["pk"]["S"].partition("#")[0] for item in items)
    print(f"{table}: {len(items):,} items")
    print("  " + ", ".join(f"{count:,} {kind}" for kind, count in sorted(kinds.items())))
    for sentence in found:
        print(f"  BROKEN  {sentence}")
    print("  every invariant holds" if not found else f"  {len(found)} broken")
    return 1 if found else 0


def verify(client: Any, table: str, between: float = BETWEEN) -> tuple[list[Item], list[str]]:
    """Return the items of the last walk, and what every walk found broken.

    Those items need not hold together: each walk may have been torn elsewhere.
    """
    items = list(stack.walk(client, table))
    first = found = _found(items)
    for _ in range(WALKS - 1):
        if not found:
            break
        time.sleep(between)
        items = list(stack.walk(client, table))
        again = _found(items)
        found = {key: again[key] for key in found if key in again}
    return items, [
        sentence if sentence == first[key] else sentence + MOVING for key, sentence in found.items()
    ]


def _found(items: list[Item]) -> dict[tuple[str, str], str]:
    """What is broken, by which invariant and of what, for the counts in a sentence move on."""
    return {(kind, of): sentence for kind, of, sentence in found_in(map(plain_item, items))}


def _table(named: str | None) -> tuple[Any, str]:
    if named:
        return boto3.client("dynamodb"), named
    found = stack.find(None)
    return found.client("dynamodb"), found.table


if __name__ == "__main__":
    sys.exit(main())
