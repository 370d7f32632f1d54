"""Writes measurements to pages in docs/, in place of those of an earlier run."""

import re
from collections.abc import Sequence
from pathlib import Path

from bench.table import Table


def write(page: Path, title: str, head: str, tables: Sequence[Table]) -> None:
    """Replace or append the section of each table. The rest of the page is unchanged."""
    text = page.read_text() if page.exists() else f"# {title}\n\n{head}\n"
    for table in tables:
        text = _with(text, table)
    page.write_text(text)


def _with(text: str, table: Table) -> str:
    section = re.compile(rf"^## {re.escape(table.title)}\n.*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
    new = table.markdown()
    if section.search(text):
        return section.sub(lambda _: new + "\n", text).rstrip() + "\n"
    return f"{text.rstrip()}\n\n{new}"
