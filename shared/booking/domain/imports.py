"""Imports: a table of an organizer becomes invitations or conferences, one line after the other.

Each line goes through the same rules as a request of the organizer. The people of a table get
invitations, which they accept or decline; nobody gets a booking that they did not ask for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from booking.domain.conference import Instant
from booking.domain.refusals import ImportUnknown, Invalid
from booking.domain.rights import Caller

LINES_LIMIT = 1_000  # of one import
STEP = 30  # lines between two writes of the progress: three groups of InviteTogether


class Kind(StrEnum):
    """The things that the lines of a table describe."""

    ATTENDEES = "attendees"
    CONFERENCES = "conferences"


class Outcome(StrEnum):
    """The result of one line."""

    ADDED = "added"
    PRESENT = "present"  # an earlier line or import has added it
    SKIPPED = "skipped"  # canceled in the system that wrote the table
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One valid line of a table: its number in the file, and its values by canonical name."""

    number: int
    values: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """The reason why a line was refused. It repeats no value of the line."""

    line: int
    message: str
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """The import of one table: the lines to come, and the outcomes of the others."""

    id: str
    by: Caller
    kind: Kind
    conference: str | None  # of attendees
    wait: bool = True  # whether invitations may be places in the waitlist
    lines: Sequence[Line]  # those to come
    counts: dict[Outcome, int]
    problems: Sequence[Problem] = ()
    created_at: Instant
    version: int = 0

    @property
    def total(self) -> int:
        """The number of lines."""
        return len(self.lines) + sum(self.counts.values())

    def after(self, results: Sequence[tuple[Line, Outcome, Problem | None]]) -> "Import":
        """Return the import after its first lines, whose results these are."""
        assert [line for line, _, _ in results] == list(self.lines[: len(results)])
        counts = dict(self.counts)
        for _, outcome, _ in results:
            counts[outcome] = counts.get(outcome, 0) + 1
        found = [problem for _, _, problem in results if problem is not None]
        return replace(
            self,
            lines=self.lines[len(results) :],
            counts=counts,
            problems=[*self.problems, *found],
            version=self.version + 1,
        )


def check_size(lines: int) -> None:
    """Raise Invalid (table) for a table without lines, or with too many."""
    if not 1 <= lines <= LINES_LIMIT:
        raise Invalid("table", f"must have 1 to {LINES_LIMIT} lines after its heading")


def check_may_read(found: Import | None, caller: Caller) -> Import:
    """Return an import of the caller. Raises ImportUnknown for that of somebody else too."""
    if found is None or found.by.subject != caller.subject:
        raise ImportUnknown
    return found
