"""Imports of tables on v1: start one, and read its progress."""

from typing import Annotated, Literal, NotRequired, TypedDict

from pydantic import BeforeValidator, Field

from booking.application.imports import ImportDraft
from booking.domain.imports import Import, Kind, Outcome
from booking.domain.refusals import (
    ConferenceUnknown,
    ImportUnknown,
    Invalid,
    NotAllowed,
    Unidentified,
)
from booking.domain.scopes import Scope
from booking.surfaces import fields, rules
from booking.surfaces.http import BODY_LIMIT, Answer, Contract, Request, parsed
from booking.surfaces.v1 import LOCATION, Body, location, tables


class ImportBody(Body):
    """Body of POST /v1/imports.

    `table` is CSV with a heading. `first_line` is the number of the line after the heading, in a
    file that is sent in several parts, each with the heading.
    """

    kind: Literal["attendees", "conferences"]
    conference: fields.OpaqueName | None = None
    format: Literal["own", "eventbrite", "pretix", "hi.events"] = "own"
    table: Annotated[str, Field(min_length=1, max_length=BODY_LIMIT)]
    first_line: Annotated[int, Field(ge=2, le=1_000_000), BeforeValidator(fields.whole)] = 2
    waitlist: bool = True
    dry_run: bool = False


class ProblemShown(TypedDict):
    """The reason why a line was refused; `field` names its column."""

    line: int
    field: str | None
    message: str


class ImportShown(TypedDict):
    """An import: the number of its lines by outcome, and the problems of those refused.

    Lines are `waiting` until they have run; those of a dry run would run. `present` lines were
    imported before, and `skipped` ones are canceled in the system that wrote the table.
    """

    id: str | None
    kind: Literal["attendees", "conferences"]
    conference: str | None
    done: bool
    lines: int
    waiting: int
    added: int
    present: int
    skipped: int
    refused: int
    problems: list[ProblemShown]
    created_at: str
    dry_run: NotRequired[bool]


POST = Contract(
    body=ImportBody,
    gives={200: ImportShown, 202: ImportShown},
    headers=LOCATION,
    refuses=(Invalid, NotAllowed, ConferenceUnknown, Unidentified, *rules.IDEMPOTENT),
    secured=True,
    identifies=True,
    keeps=True,
    scope=Scope.IMPORTS_WRITE,
)
GET = Contract(
    gives={200: ImportShown},
    refuses=(ImportUnknown, Unidentified),
    secured=True,
    scope=Scope.IMPORTS_WRITE,
)


def parse_start(request: Request) -> ImportDraft:
    """Parse POST /v1/imports. Raises Invalid, Unidentified, NotAllowed."""
    request.signed_in().check_may_organize()
    body = parsed(ImportBody, request)
    kind = Kind(body.kind)
    if (body.conference is None) == (kind is Kind.ATTENDEES):
        rule = "is required for attendees" if kind is Kind.ATTENDEES else "is for attendees only"
        raise Invalid("conference", rule)
    table = tables.read(body.table, kind, body.format, body.first_line)
    return ImportDraft(
        kind=kind,
        conference=None if body.conference is None else fields.conference_named(body.conference),
        wait=body.waitlist,
        lines=table.lines,
        skipped=table.skipped,
        problems=table.problems,
        dry_run=body.dry_run,
    )


def parse_one(request: Request) -> str:
    """Return the id of the import in the path."""
    return fields.opaque_id(request.path["import"])


def started(job: Import) -> Answer:
    """Return 202 with an import that runs."""
    return Answer(status=202, body=_shown(job), headers=location("imports", job.id))


def reported(job: Import) -> Answer:
    """Return 200 with the report of a dry run, which has no id."""
    return Answer(status=200, body={**_shown(job), "id": None, "done": True, "dry_run": True})


def one(job: Import) -> Answer:
    """Return 200 with the progress of an import."""
    return Answer(status=200, body=_shown(job))


def _shown(job: Import) -> ImportShown:
    counts = {outcome: job.counts.get(outcome, 0) for outcome in Outcome}
    return {
        "id": job.id,
        "kind": job.kind.value,
        "conference": job.conference,
        "done": not job.lines,
        "lines": job.total,
        "waiting": len(job.lines),
        "added": counts[Outcome.ADDED],
        "present": counts[Outcome.PRESENT],
        "skipped": counts[Outcome.SKIPPED],
        "refused": counts[Outcome.REFUSED],
        "problems": [
            {"line": problem.line, "field": problem.field, "message": problem.message}
            for problem in job.problems
        ],
        "created_at": fields.zoned_text(job.created_at),
    }
