"""make backup, make restore: write the table to a file, and restore it into an empty table.

    make backup                     write the local table to .local/backups/<now>.jsonl.gz
    make restore                    restore the last backup, or FILE=..., into the local table
    make restore STACK=name TABLE=restored
                                    restore a table of the account (for example one from
                                    point-in-time recovery), or FILE=..., into a fresh stack

A line is an item in the format of DynamoDB's export to S3. Restored items are marked, so that the
relay does not process their creation. Restore then checks every invariant, sets every timer again,
and runs the sweeper. docs/operations.md has the drills.
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
BATCH_SIZE = 25  # the limit of BatchWriteItem
HEARTBEAT = "HEARTBEAT"
HEARTBEAT_ITEMS = 3  # the heartbeat, and an echo of each of the two consumers of the stream
RESTORED: dict[str, Any] = {"restored": {"BOOL": True}}

type Item = dict[str, Any]


class Refused(Exception):
    """The backup or restore would do harm. The message gives the reason."""


def main() -> int:
    """Back up or restore a stack; return 0, 1 if refused, or 2 if there is no stack."""
    parser = argparse.ArgumentParser(description="Back up or restore a stack's table.")
    parser.add_argument("action", choices=["backup", "restore"])
    stack.add_option(parser)
    parser.add_argument("--file", type=Path)
    parser.add_argument("--table", help="restore from a table instead of a file")
    arguments = parser.parse_args()
    try:
        found = stack.find(arguments.stack)
        if arguments.action == "backup":
            _backup(found, arguments.file)
        elif arguments.table:
            items = stack.walk(found.client("dynamodb"), arguments.table)
            _restore(found, arguments.table, items)
        else:
            path = _backup_file(arguments.file, arguments.stack)
            _restore(found, str(path), read(path))
    except NoStack as missing:
        print(missing)
        return 2
    except Refused as refused:
        print(refused)
        return 1
    return 0


def _backup(found: Stack, file: Path | None) -> None:
    path = file or BACKUPS / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}.jsonl.gz"
    count = backup(found.client("dynamodb"), found.table, path)
    print(f"wrote {count:,} items to {path}")


def _backup_file(file: Path | None, stack_name: str | None) -> Path:
    """Return the given file; for the local stack, the default is the last backup."""
    if file is None and stack_name is not None:
        raise Refused("the source is missing: set FILE=... or TABLE=...")
    path = file or max(BACKUPS.glob("*.jsonl.gz"), default=None)
    if path is None or not path.exists():
        raise Refused("backup not found; make backup writes one")
    return path


def _restore(found: Stack, source: str, items: Iterable[Item]) -> None:
    restored = list(items)
    count = restore(found.client("dynamodb"), found.table, restored)
    print(f"restored {count:,} items from {source}; every invariant holds")
    print(f"timers and nudges sent for {rearm_stack(found)} items")
    print(f"findings of the sweeper: {found.invoke('SweepFunction', {})['findings']}")
    print(f"{len(accounts(restored)):,} usernames need an account before sign-up is opened")


def backup(client: Any, table: str, path: Path, between: float = 2.0) -> int:
    """Write every item to a file; return the number of items. Raises Refused.

    A scan is not a snapshot, so items that change meanwhile may be inconsistent. If an invariant
    does not hold, no file is written.
    """
    items, _ = verify(client, table, between)
    if found := violations(items):
        raise Refused(f"the items are inconsistent ({found[0]}); try again when traffic is low")
    items = [item for item in items if not _is_heartbeat(item)]
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt") as file:
        file.writelines(json.dumps({"Item": item}) + "\n" for item in items)
    return len(items)


def _is_heartbeat(item: Item) -> bool:
    """Return whether an item is a heartbeat or an echo. Every running stack writes its own."""
    return bool(item["pk"]["S"] == HEARTBEAT)


def restore(client: Any, table: str, backed_up: Iterable[Item]) -> int:
    """Write every item of a backup to an empty table; return the number of items.

    The invariants are checked in the backup first, and in the table afterwards. Raises Refused.
    """
    items = [item for item in backed_up if not _is_heartbeat(item)]
    if found := violations(items):
        raise Refused(f"the backup is inconsistent: {found[0]}")
    first = client.scan(TableName=table, Limit=HEARTBEAT_ITEMS + 1, ConsistentRead=True)["Items"]
    if not all(map(_is_heartbeat, first)):
        raise Refused(f"{table} is not empty; restore into a fresh stack")
    for batch in batched(items, BATCH_SIZE, strict=False):
        _put(client, table, batch)
    read_back, found = verify(client, table, between=0)
    present = [item for item in read_back if not _is_heartbeat(item)]
    if found or len(present) != len(items):
        raise Refused(f"the table has {len(present):,} of {len(items):,} items: {found[:1]}")
    return len(items)


def _put(client: Any, table: str, items: Iterable[Item]) -> None:
    unprocessed = {table: [{"PutRequest": {"Item": {**item, **RESTORED}}} for item in items]}
    while unprocessed:
        answer = client.batch_write_item(RequestItems=unprocessed)
        unprocessed = answer.get("UnprocessedItems", {})


def read(path: Path) -> Iterator[Item]:
    """Yield the items of a backup file."""
    with gzip.open(path, "rt") as file:
        for line in file:
            item: Item = json.loads(line)["Item"]
            yield item


if __name__ == "__main__":
    sys.exit(main())
