"""The draw of a ballot: a small one and one of a million entries, and their verification.

The entries are stored directly, as a booking stores them. The real worker draws them, over the
in-memory DynamoDB; then another process verifies the export. Writes do not depend on the entries.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from bench import ROOT
from bench.bill import Units
from bench.stage import ORGANIZER, T0, Stage, uuid
from bench.table import Table, figure
from booking.adapters import keys
from booking.adapters.items.values import number, text
from booking.adapters.messages import encode_progress
from booking.application.ports.messages import DrawProgress
from booking.domain.ballot import receipt_of
from booking.surfaces.fields import exact_text

SEATS = 9_600  # 64 shards, each with a gate
FEW, MANY = 10_000, 1_000_000
HOUR = 3_600_000
SIZES = (1, 1, 1, 1, 1, 2, 2, 2, 4, 6)  # seats of the entries, in turn
GOAL_SECONDS = 60
COLUMNS = (
    "entries",
    "transactions",
    "items written",
    "write units",
    "read units",
    "draw, CPU s",
    "verified, CPU s",
    "goal of verifying, CPU s",
    "met",
)
NOTES = (
    f"""{SEATS:,} seats in 64 shards. One transaction stops the entries, and one writes the draw;
    both write each gate.""",
    """draw: CPU of the worker and of the in-memory DynamoDB, most of it for reading the entries. In
    production they are read in several runs of 10 s. The table needs 3 GB of memory.""",
    """verified: operations/verify_ballot.py in a process of its own, from the export, with the
    order computed and not printed. CPU, because the cores are shared.""",
)


class _Seeds:
    """Seeds without KMS."""

    def seed(self, conference_id: str, nonce: str) -> str:
        """Return a seed that depends on both."""
        return sha256(f"{conference_id} {nonce}".encode()).hexdigest()


def tables(stage: Stage) -> list[Table]:
    """Draw and verify both ballots."""
    engine: Any = sys.modules["booking.edge.deployment"].engine
    engine.seeds = _Seeds()
    rows = [_measured(stage, entries) for entries in (FEW, MANY)]
    title = "A ballot of a million entries"
    return [Table(title=title, columns=COLUMNS, rows=rows, notes=NOTES)]


def _measured(stage: Stage, entries: int) -> list[str]:
    stage.reset()
    draws_at = T0 + HOUR
    more: dict[str, Any] = {"sale": "ballot", "draws_at": exact_text(draws_at)}
    conference = stage.party_conference(SEATS, **more)
    shown = _shown(stage, conference)
    stage.put(list(_entries(conference, shown["ballot"]["lanes"], entries)))
    stage.now = draws_at
    begun = time.process_time()
    beginning = encode_progress(DrawProgress(commitment=shown["ballot"]["commitment"]))
    exchanges = []
    for further in ({}, {"progress": beginning}):
        body = {"conference": conference, "draw": draws_at, **further}
        exchanges += stage.run(stage.message("start_conference", body))[1]
    seconds = time.process_time() - begun
    written = [each for each in exchanges if each.operation == "TransactWriteItems"]
    items = sum(len(each.parameters["TransactItems"]) for each in written)
    units = sum((each.reported for each in exchanges if each.service == "dynamodb"), Units())
    verified = _verified(_shown(stage, conference), entries)
    return [
        f"{entries:,}",
        str(len(written)),
        str(items),
        figure(units.write),
        f"{units.read:,.0f}",
        f"{seconds:.1f}",
        f"{verified:.1f}",
        str(GOAL_SECONDS),
        "yes" if verified <= GOAL_SECONDS else "no",
    ]


def _shown(stage: Stage, conference: str) -> Any:
    path = f"/v1/conferences/{conference}"
    answer, _ = stage.run(stage.signed("get_conference", "GET", path, ORGANIZER))
    return json.loads(answer["body"])


def _entries(conference: str, lanes: int, count: int) -> Iterator[Any]:
    """Yield the waitlist entries of bookings."""
    for ticket in range(1, count + 1):
        wanted = SIZES[ticket % len(SIZES)]
        yield {
            **keys.entry(conference, ticket % lanes, ticket),
            "b": text(uuid(ticket)),
            "a": text(f"user:{ticket:036d}"),
            "v": number(1),
            "h": number(0),
            **({"n": number(wanted)} if wanted > 1 else {}),
        }


def _verified(conference: Any, entries: int) -> float:
    """Return the CPU seconds of a verification. Raises CalledProcessError if it fails."""
    with tempfile.TemporaryDirectory() as folder:
        export = Path(folder) / "ballot.jsonl"
        with export.open("w", encoding="utf-8") as file:
            for line in (conference, *_lines(entries)):
                print(json.dumps(line), file=file)
        begun = _of_children()
        command = [sys.executable, "-S", "-m", "operations.verify_ballot", "--quiet", str(export)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603 - our own
        return _of_children() - begun


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _lines(count: int) -> Iterator[dict[str, Any]]:
    for ticket in range(1, count + 1):
        wanted = SIZES[ticket % len(SIZES)]
        receipt = receipt_of(uuid(ticket))
        yield {
            "number": ticket,
            "receipt": receipt,
            "seats": wanted,
            "least": wanted,
            "left_at": None,
        }
