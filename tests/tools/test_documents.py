"""The layout of the documents: line length, links, and the sections of decision records."""

import re
from pathlib import Path

import pytest

from testing.tables import ROOT

DOCUMENTS = [
    *sorted(ROOT.glob("*.md")),
    *sorted(ROOT.glob(".github/*.md")),
    *sorted((ROOT / "docs").glob("**/*.md")),
]
RECORDS = sorted((ROOT / "docs/adr").glob("*.md"))
COLUMNS = 100
README_LINES = 120


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _prose(text: str) -> list[str]:
    """Return the lines that wrap: no code, no tables, and nothing with a link or a tag."""
    text = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    fixed = re.compile(r"\s*\||\s{4}|.*(?:\]\(|https?://|<img|<!--)")
    return [line for line in text.splitlines() if not fixed.match(line)]


def _anchors(path: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub forms them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_prose_wraps_at_100_columns(document: Path) -> None:
    assert [line for line in _prose(document.read_text()) if len(line) > COLUMNS] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_every_link_leads_to_a_file_and_a_heading(document: Path) -> None:
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", document.read_text()):
        if re.match(r"https?://|\.\./\.\./", target):
            continue
        path, _, anchor = target.partition("#")
        page = document.parent / path if path else document
        if not page.exists() or (anchor and anchor not in _anchors(page)):
            broken.append(target)
    assert broken == []


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text().splitlines()) <= README_LINES


@pytest.mark.parametrize("record", RECORDS, ids=_name)
def test_a_decision_record_has_its_sections(record: Path) -> None:
    text = record.read_text()
    number = int(record.name[:4])
    assert re.match(rf"# {number}\. .+\n\nStatus: \w+.*\. Date: \d{{4}}-\d\d-\d\d\. ", text)
    sections = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert sections[:3] == ["Context", "Decision", "Consequences"]
