"""Imports in DynamoDB, one item each. Lines are removed from it when they have run."""

import json
from dataclasses import asdict, dataclass

from booking.adapters import keys
from booking.adapters.items.values import (
    Item,
    encode_correlation,
    given,
    number,
    text,
    text_at,
    text_or_none,
)
from booking.adapters.table import Table, put_new
from booking.adapters.transactions import Write
from booking.application.ports.contention import Stale
from booking.application.ports.idempotency import IdempotencyRecord
from booking.domain.imports import Import, Kind, Line, Outcome, Problem
from booking.domain.rights import Caller, Role

IMPORT_SECONDS = 30 * 24 * 3600  # after the import


@dataclass(frozen=True, slots=True)
class DynamoImports:
    """Implements the port Imports."""

    table: Table

    def add(self, new: Import, record: IdempotencyRecord | None) -> None:
        """Write a new import. Raises IdempotencyKeyInUse, Contended."""
        item = {**_encode(new), **encode_correlation()}
        self.table.transact([put_new(item, Stale("import"))], record)

    def find(self, import_id: str) -> Import | None:
        """Return one import, or None. Raises Contended."""
        item = self.table.get(keys.import_job(import_id))
        return None if item is None else _decode(item)

    def save(self, run: Import) -> None:
        """Write the progress of an import, whose version was one less. Raises Stale, Contended."""
        unchanged = {
            "ConditionExpression": "version = :before",
            "ExpressionAttributeValues": {":before": number(run.version - 1)},
        }
        self.table.put(Write("Put", {"Item": _encode(run), **unchanged}, Stale("import")))


def _encode(job: Import) -> Item:
    caller = {
        "attendee": job.by.attendee,
        "user_id": job.by.user_id,
        "subject": job.by.subject,
        "issued_at": job.by.issued_at,
        "roles": sorted(job.by.roles),
    }
    return given(
        {
            **keys.import_job(job.id),
            "id": text(job.id),
            "caller": text(json.dumps(caller)),
            "kind": text(job.kind),
            "conference": text_or_none(job.conference),
            "wait": {"BOOL": job.wait},
            "lines": text(json.dumps([[line.number, line.values] for line in job.lines])),
            "counts": text(json.dumps(job.counts)),
            "problems": text(json.dumps([asdict(problem) for problem in job.problems])),
            "created_at": number(job.created_at),
            "version": number(job.version),
            "expires_at": number(job.created_at // 1000 + IMPORT_SECONDS),
        }
    )


def _decode(item: Item) -> Import:
    caller = json.loads(item["caller"]["S"])
    roles = frozenset(Role(role) for role in caller.pop("roles"))
    return Import(
        id=item["id"]["S"],
        by=Caller(**caller, roles=roles),
        kind=Kind(item["kind"]["S"]),
        conference=text_at(item, "conference"),
        wait=item["wait"]["BOOL"],
        lines=[Line(number=at, values=values) for at, values in json.loads(item["lines"]["S"])],
        counts={Outcome(name): count for name, count in json.loads(item["counts"]["S"]).items()},
        problems=[Problem(**problem) for problem in json.loads(item["problems"]["S"])],
        created_at=int(item["created_at"]["N"]),
        version=int(item["version"]["N"]),
    )
