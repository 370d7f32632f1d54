"""Tables to import: our own columns, and those of the exports of other systems.

The lines of a table become values by our own names of columns. Cells are untrusted text; a value
that is not valid makes its line a problem, which names the column and does not repeat the value.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from booking.application.add_conference import Listing
from booking.application.invitations import InvitePerson
from booking.domain.imports import Import, Kind, Line, Problem
from booking.domain.invitations import Invitee, by_email
from booking.domain.refusals import Invalid
from booking.surfaces import fields
from booking.surfaces.http import parsed_values
from booking.surfaces.spreadsheet import BOM
from booking.surfaces.v1 import Body, conferences
from booking.surfaces.v1.validators import Email

DIGITS = 9  # of a number in a cell; a longer one is refused as text is
CANCELED = frozenset(
    {"canceled", "cancelled", "deleted", "not attending", "refunded", "expired", "denied"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """The columns of a table, by our names; of several columns, the first that is not empty."""

    columns: Mapping[str, Sequence[str]]
    required: Sequence[str] = ()
    one_of: Sequence[str] = ()  # names of which one is required
    status: Sequence[str] = ()
    canceled: frozenset[str] = field(default=CANCELED)


OWN = {
    Kind.ATTENDEES: Format(
        columns={"email": ["email"], "user_id": ["user_id"]},
        one_of=("email", "user_id"),
        status=["status"],
    ),
    Kind.CONFERENCES: Format(
        columns={
            name: [name]
            for name in (
                "name",
                "location",
                "topics",
                "start",
                "end",
                "slots",
                "description",
                "timezone",
            )
        },
        required=("name", "location", "start", "end", "slots"),
    ),
}
# Sources: the exporters of pretix (orderlist.py, order positions) and Hi.Events
# (AttendeesExport.php), and the attendee summary report of Eventbrite; with English headings.
OTHERS = {
    "eventbrite": Format(
        columns={"email": ["email", "email address", "attendee email", "buyer email"]},
        required=("email",),
        status=["attendee status", "order status"],
    ),
    "pretix": Format(
        columns={"email": ["attendee email", "email", "e-mail"]},
        required=("email",),
        status=["status"],
    ),
    "hi.events": Format(columns={"email": ["email"]}, required=("email",), status=["status"]),
}
FORMATS = ("own", *OTHERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The lines of a table that was read."""

    lines: tuple[Line, ...]
    skipped: int
    problems: tuple[Problem, ...]


def read(text: str, kind: Kind, written_by: str, first_line: int) -> Table:
    """Return the lines of a table. Raises Invalid (format, table).

    first_line: the number of the line after the heading, in the file that the table is a part of.
    """
    if kind is Kind.CONFERENCES and written_by != "own":
        raise Invalid("format", "must be own for conferences")
    layout = OWN[kind] if written_by == "own" else OTHERS[written_by]
    lines: list[Line] = []
    problems: list[Problem] = []
    skipped = 0
    seen: set[tuple[str, ...]] = set()
    for number, row in _rows(text, layout, first_line):
        if _first(row, layout.status).casefold() in layout.canceled:
            skipped += 1
            continue
        values = {name: _first(row, named) for name, named in layout.columns.items()}
        values = {name: value for name, value in values.items() if value}
        problem = _problem(number, values, kind, layout)
        identity = _identity(values, kind)
        if problem is None and identity in seen:
            problem = Problem(line=number, message="repeats an earlier line of the table")
        seen.add(identity)
        if problem is None:
            lines.append(Line(number=number, values=values))
        else:
            problems.append(problem)
    return Table(lines=tuple(lines), skipped=skipped, problems=tuple(problems))


def _rows(text: str, layout: Format, first_line: int) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the rows that are not blank, with their numbers. Raises Invalid (table)."""
    separator = _separator(text)
    reader = csv.reader(io.StringIO(text.removeprefix(BOM)), delimiter=separator, strict=True)
    try:
        heading = [name.strip().casefold() for name in next(reader, [])]
        _check_heading(heading, layout)
        before = reader.line_num
        for row in reader:
            number = first_line + before - 1
            before = reader.line_num
            if any(cell.strip() for cell in row):
                yield number, {name: cell.strip() for name, cell in zip(heading, row, strict=False)}
    except csv.Error:
        raise Invalid("table", "must be CSV with balanced quotes") from None


def _separator(text: str) -> str:
    """Return the separator of the heading: spreadsheets of some countries write semicolons."""
    heading = text.partition("\n")[0]
    return max(",;\t", key=heading.count)


def _check_heading(heading: Iterable[str], layout: Format) -> None:
    known = set(heading)
    for name in layout.required:
        if known.isdisjoint(layout.columns[name]):
            raise Invalid("table", f"must have a column named {' or '.join(layout.columns[name])}")
    if layout.one_of and known.isdisjoint(layout.one_of):
        raise Invalid("table", f"must have a column named {' or '.join(layout.one_of)}")


def _first(row: Mapping[str, str], named: Sequence[str]) -> str:
    return next((row[name] for name in named if row.get(name)), "")


def _identity(values: Mapping[str, str], kind: Kind) -> tuple[str, ...]:
    if kind is Kind.CONFERENCES:
        return (values.get("name", "").casefold(),)
    return (values.get("email", "").casefold(), values.get("user_id", "").casefold())


# ----------------------------------------------------------------------------- the values of a line


class AttendeeLine(Body):
    """The values of a line about an attendee."""

    email: Email | None = None
    user_id: fields.Username | None = None


def _problem(number: int, values: Mapping[str, str], kind: Kind, layout: Format) -> Problem | None:
    """Return the first problem of a line, or None."""
    for name in layout.required:
        if name not in values:
            return Problem(line=number, field=name, message="is required")
    if layout.one_of and not any(name in values for name in layout.one_of):
        names = " or ".join(layout.one_of)
        return Problem(line=number, field=layout.one_of[0], message=f"{names} is required")
    try:
        if kind is Kind.ATTENDEES:
            _invitee(values)
        else:
            _conference(values)
    except Invalid as refusal:
        return Problem(line=number, field=refusal.field, message=refusal.problem)
    return None


def invitation(line: Line, job: Import) -> InvitePerson:
    """Return the invitation of a line. Raises Invalid."""
    assert job.conference is not None, "attendees have a conference"
    return InvitePerson(
        conference_id=job.conference, invitee=_invitee(line.values), by=job.by, wait=job.wait
    )


def _invitee(values: Mapping[str, str]) -> Invitee:
    given = parsed_values(AttendeeLine, values)
    if given.email is not None:
        return by_email(given.email)
    assert given.user_id is not None, "a line has an email or a user_id"
    return Invitee(id=fields.signed_in_attendee(given.user_id))


def listing(line: Line, job: Import) -> Listing:
    """Return the conference of a line. Raises Invalid."""
    return conferences.listing_of(_conference(line.values), job.by)


def _conference(values: Mapping[str, str]) -> conferences.ConferenceBody:
    slots = values["slots"]
    is_number = slots.isdecimal() and len(slots) <= DIGITS
    typed: dict[str, Any] = {**values, "slots": int(slots) if is_number else slots}
    return parsed_values(conferences.ConferenceBody, typed)
