"""Renders tables for the terminal and as Markdown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a title and notes. The first column is aligned left, the others right."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def text(self) -> str:
        """Return the table as text for a terminal."""
        rows = [self.columns, *self.rows]
        widths = [max(len(row[at]) for row in rows) for at in range(len(self.columns))]
        lines = ["  ".join(_aligned(row, widths)).rstrip() for row in rows]
        rule = "  ".join("-" * width for width in widths)
        notes = [fill(_on_one_line(note), 100, subsequent_indent="  ") for note in self.notes]
        return "\n".join([self.title, "", lines[0], rule, *lines[1:], "", *notes, ""])

    def markdown(self) -> str:
        """Return the table as Markdown."""
        rule = ["---"] + ["--:"] * (len(self.columns) - 1)
        lines = [f"| {' | '.join(row)} |" for row in (self.columns, rule, *self.rows)]
        notes = [
            fill(f"- {_on_one_line(note)}", 100, subsequent_indent="  ") for note in self.notes
        ]
        return "\n".join([f"## {self.title}", "", *lines, *([""] if notes else []), *notes, ""])


def _on_one_line(note: str) -> str:
    return " ".join(note.split())


def _aligned(row: Iterable[str], widths: Sequence[int]) -> Iterator[str]:
    for at, (cell, width) in enumerate(zip(row, widths, strict=True)):
        yield cell.ljust(width) if at == 0 else cell.rjust(width)


def figure(value: float) -> str:
    """Format a number without trailing zeros."""
    return f"{value:g}"
