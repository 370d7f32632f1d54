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


@cache
def cells() -> tuple[Cell, ...]:
    """Every cell, in the order of the page."""
    return tuple(_cells((ROOT / "docs/authorization.md").read_text()))


def _cells(text: str) -> Iterator[Cell]:
    operation = ""
    for line in text.splitlines():
        row = [part.strip() for part in line.strip("|").split("|")]
        if not line.startswith("|") or set(line) <= set("|- "):
            continue
        if row[0] == "operation":
            assert tuple(row[2:]) == ROLES, f"unknown columns: {line}"
            continue
        operation = row[0] or operation
        assert re.fullmatch(r"(GET|POST|PATCH|DELETE) /\S+", operation), line
        method, path = operation.split(" ")
        for role, status in zip(ROLES, row[2:], strict=True):
            yield Cell(method, path, row[1], role, int(status))
