"""The tables of docs/authorization.md, parsed into cells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from testing.tables import ROOT

NOBODY = "nobody"
ROLES = (NOBODY, "customer", "organizer", "admin")


@dataclass(frozen=True)
class Cell:
    """The answer for one role, one operation and one kind of resource."""

    method: str
    path: str
    whose: str
    role: str
    status: int

    def __str__(self) -> str:
        return f"{self.method} {self.path} of {self.whose} as {self.role}"


@dataclass(frozen=True)
class SocketCell:
    """The answer to one role for one action of the socket."""

    action: str
    whose: str
    role: str
    heard: str

    def __str__(self) -> str:
        return f"{self.action} of {self.whose} as {self.role}"


@cache
def cells() -> tuple[Cell, ...]:
    """Return every cell, in the order of the page."""
    return tuple(
        Cell(method, path, whose, role, int(status))
        for operation, whose, role, status in _rows("operation")
        for method, path in [operation.split(" ")]
    )


@cache
def socket_cells() -> tuple[SocketCell, ...]:
    """Return every cell about the socket, in the order of the page."""
    return tuple(SocketCell(*row) for row in _rows("action"))


def _rows(kind: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield operation, owner, role and cell, from the tables of one kind."""
    text = (ROOT / "docs/authorization.md").read_text()
    table, operation = "", ""
    for line in text.splitlines():
        row = [part.strip() for part in line.strip("|").split("|")]
        if not line.startswith("|") or set(line) <= set("|- "):
            continue
        if row[0] in {"operation", "action"}:
            assert tuple(row[2:]) == ROLES, f"unknown columns: {line}"
            table = row[0]
            continue
        operation = row[0] or operation
        fits = r"(GET|POST|PATCH|DELETE) /\S*" if table == "operation" else r"\$?[a-z_]+"
        assert re.fullmatch(fits, operation), line
        if table == kind:
            for role, cell in zip(ROLES, row[2:], strict=True):
                yield operation, row[1], role, cell
