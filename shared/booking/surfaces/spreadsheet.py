"""CSV tables that are safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

BOM = "\ufeff"  # without it, spreadsheets read a file as text in the code page of the computer
# The first characters of a formula, also as full-width, small or mathematical forms.
_SIGNS = r"=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212"
# A spreadsheet whose list separator is not a comma splits at its own one, also within quotes that
# it does not recognize. It ignores space, invisible characters and quotes before a formula.
_SEPARATORS = r";,|\t\r\n\v\f\x85\u2028\u2029"
_IGNORED = r"""[\s\x00-\x1f"'\u200b-\u200f\u2060\ufeff]*"""
_FORMULA = re.compile(
    rf"""(?:^|(?<=[{_SEPARATORS}]))(?={_IGNORED}[{_SIGNS}])|^(?=[\t\r\n])""",
)


def table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """Return a CSV table with a BOM and all fields quoted. None is an empty field."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([cell(row[column]) for column in columns])
    return BOM + text.getvalue()


def cell(value: Any) -> str:
    """Return the text of a field, with an apostrophe before whatever would begin a formula."""
    return _FORMULA.sub("'", "" if value is None else str(value))
