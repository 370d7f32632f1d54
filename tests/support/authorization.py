"""docs/authorization.md as data: what each cell of its tables promises."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tests.support.tables import ROOT

NOBODY = "nobody"
ROLES = (NOBODY, "customer", "organizer", "admin")


@dataclass(frozen=True)
class Cell:
    """What one role gets from one operation on one kind of thing."""

    method: str
    path: str
    whose: str
    role: str
    status: int

    def __str__(self) -> str:
        return f"{self.method} {self.path} of {self.whose} as {self.role}"


@dataclass(frozen=True)
class SocketCell:
    """What one role hears of one action of the socket."""

    action: str
    whose: str
    role: str
    heard: str

    def __str__(self) -> str:
        return f"{self.action} of {self.whose} as {self.role}"


@cache
def cells() -> tuple[Cell, ...]:
    """Every cell, in the order of the page."""
    return tuple(
        Cell(method, path, whose, role, int(status))
        for operation, whose, role, status in _rows("operation")
        for method, path in [operation.split(" ")]
    )


@cache
def socket_cells() -> tuple[SocketCell, ...]:
    """Every cell about the socket, in the order of the page."""
    return tuple(SocketCell(*row) for row in _rows("action"))


def _rows(kind: str) -> Iterator[tuple[str, str, str, str]]:
    """What is asked, of whose, the role and its cell, in the tables of one kind."""
    text = (ROOT / "docs/authorization.md").read_text()
    table, asked = "", ""
    for line in text.splitlines():
        row = [part.strip() for part in line.strip("|").split("|")]
        if not line.startswith("|") or set(line) <= set("|- "):
            continue
        if row[0] in {"operation", "action"}:
            assert tuple(row[2:]) == ROLES, f"unknown columns: {line}"
            table = row[0]
            continue
        asked = row[0] or asked
        fits = r"(GET|POST|PATCH|DELETE) /\S*" if table == "operation" else r"\$?[a-z_]+"
        assert re.fullmatch(fits, asked), line
        if table == kind:
            for role, cell in zip(ROLES, row[2:], strict=True):
                yield asked, row[1], role, cell
