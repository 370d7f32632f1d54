"""The catalog of texts that people read, shared by the page and the public pages.

The page has the same catalog in other languages (page/text.js).
"""

import json
from functools import cache
from importlib import resources


@cache
def _catalog() -> dict[str, str | dict[str, str]]:
    found: dict[str, str | dict[str, str]] = json.loads(
        resources.files("booking").joinpath("texts/en.json").read_text("utf-8")
    )
    return found


def text(key: str, *, count: int | None = None, **values: str) -> str:
    """Return the English text of a key; with a count, its plural form. Raises KeyError."""
    entry = _catalog()[key]
    pattern = entry if isinstance(entry, str) else entry["one" if count == 1 else "other"]
    if count is not None:
        values["count"] = f"{count:,}"
    return pattern.format_map(values)
