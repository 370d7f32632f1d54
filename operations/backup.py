"""make backup, make restore: the whole table to a file, and back into an empty one.

    make backup                     the local table to .local/backups/<now>.jsonl.gz
    make restore                    the last backup, or FILE=..., into the local table
    make restore STACK=name TABLE=restored
                                    a table of the account, such as point-in-time recovery
                                    makes, into the table of a fresh stack; or FILE=...

A line is an item as DynamoDB's own export to S3 writes it. Restored items are marked, so that the
relay takes none of them for news; then every invariant is checked, every timer is set anew, and the
sweeper looks for what is left. docs/operations.md has the drills.
"""

import argparse
import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import batched
from pathlib import Path
from typing import Any

from operations import stack
from operations.accounts import accounts
from operations.checker import violations
from operations.rearm import rearm_stack
from operations.stack import NoStack, Stack
from operations.verify import verify

BACKUPS = Path(".local/backups")
BATCH = 25  # what one BatchWriteItem takes
HEARTBEAT = "HEARTBEAT"
HEARTBEATS = 3  # items: the heartbeat, and an echo of each consumer of the stream
RESTORED: dict[str, Any] = {"restored": {"BOOL": True}}

type Item = dict[str, Any]


class Refused(Exception):  # noqa: N818 - a refusal, not a fault
    """It would do harm."""


def main() -> int:
    """Back up or restore a stack; return 0, 1 when refused, 2 without a stack."""
    parser = argparse.ArgumentParser(description="Back up or restore a stack's table.")
    parser.add_argument("what", choices=["backup", "restore"])
    parser.add_argument("--stack", help="default: the local one")
    parser.add_argument("--file", type=Path)
    parser.add_argument("--table", help="restore from a table instead of a file")
    told = parser.parse_args()
    try:
        found = stack.find(told.stack)
        if told.what == "backup":
            _backup(found, told.file)
        elif told.table:
            _restore(found, told.table, stack.walk(found.client("dynamodb"), told.table))
        else:
            path = _chosen(told.file, told.stack)
            _restore(found, str(path), read(path))
    except NoStack as missing:
        print(missing)
        return 2
    except Refused as refused:
        print(refused)
        return 1
    return 0


def _backup(found: Stack, named: Path | None) -> None:
    path = named or BACKUPS / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}.jsonl.gz"
    count = backup(found.client("dynamodb"), found.table, path)
    print(f"{count:,} items in {path}")


def _chosen(named: Path | None, stack_named: str | None) -> Path:
    """The file named, or the last backup: of the local stack, so into no other."""
    if named is None and stack_named is not None:
        raise Refused("say what to restore into it: FILE=... or TABLE=...")
    path = named or max(BACKUPS.glob("*.jsonl.gz"), default=None)
    if path is None or not path.exists():
        raise Refused("there is no such backup; make backup makes one")
    return path


def _restore(found: Stack, source: str, items: Iterable[Item]) -> None:
    kept = list(items)
    count = restore(found.client("dynamodb"), found.table, kept)
    print(f"{count:,} items from {source}; every invariant holds")
    print(f"{rearm_stack(found)} timers and nudges sent")
    print(f"the sweeper finds {found.invoke('SweepFunction', {})['findings']}")
    print(f"{len(accounts(kept)):,} usernames need an account before anybody may sign up")


def backup(client: Any, table: str, path: Path, between: float = 2.0) -> int:
    """Write every item to a file; return how many. Raises Refused.

    A scan is no snapshot: while people book it may be torn, which the invariants tell.
    """
    items, _ = verify(client, table, between)
    if found := violations(items):
        raise Refused(f"what was read does not hold together ({found[0]}); try when it is quiet")
    items = [item for item in items if not _is_heartbeat(item)]
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt") as file:
        file.writelines(json.dumps({"Item": item}) + "\n" for item in items)
    return len(items)


def _is_heartbeat(item: Item) -> bool:
    """Whether an item tells how this table's stream is followed: a running stack always has it."""
    return bool(item["pk"]["S"] == HEARTBEAT)


def restore(client: Any, table: str, backed_up: Iterable[Item]) -> int:
    """Put every item of a backup into an empty table; return how many. Raises Refused.

    The backup is checked before anything is written, the table afterwards.
    """
    items = [item for item in backed_up if not _is_heartbeat(item)]
    if found := violations(items):
        raise Refused(f"the backup does not hold together: {found[0]}")
    first = client.scan(TableName=table, Limit=HEARTBEATS + 1, ConsistentRead=True)["Items"]
    if not all(map(_is_heartbeat, first)):
        raise Refused(f"{table} is not empty; restore into a fresh stack")
    for batch in batched(items, BATCH, strict=False):
        _put(client, table, batch)
    read_back, found = verify(client, table, between=0)
    there = [item for item in read_back if not _is_heartbeat(item)]
    if found or len(there) != len(items):
        raise Refused(f"{len(there):,} of {len(items):,} items are there: {found[:1]}")
    return len(items)


def _put(client: Any, table: str, items: Iterable[Item]) -> None:
    left = {table: [{"PutRequest": {"Item": {**item, **RESTORED}}} for item in items]}
    while left:
        left = client.batch_write_item(RequestItems=left).get("UnprocessedItems", {})


def read(path: Path) -> Iterator[Item]:
    """Read the items of a backup."""
    with gzip.open(path, "rt") as file:
        for line in file:
            item: Item = json.loads(line)["Item"]
            yield item


if __name__ == "__main__":
    sys.exit(main())
