"""A table that reads well on a terminal, and as Markdown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a title; the first column is words, the others are figures or short words."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def text(self) -> str:
        """Render it for a terminal."""
        rows = [self.columns, *self.rows]
        widths = [max(len(row[at]) for row in rows) for at in range(len(self.columns))]
        lines = ["  ".join(_aligned(row, widths)).rstrip() for row in rows]
        rule = "  ".join("-" * width for width in widths)
        notes = [fill(_on_one_line(note), 100, subsequent_indent="  ") for note in self.notes]
        return "\n".join([self.title, "", lines[0], rule, *lines[1:], "", *notes, ""])

    def markdown(self) -> str:
        """Render it for docs/."""
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
    """Write a figure without a needless point."""
    return f"{value:g}"
