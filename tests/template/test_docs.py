"""The documents speak of what there is: every alarm, metric, command and test that they name."""

import re
from pathlib import Path

import pytest

from tests.support.tables import ROOT
from tests.support.transformed import of_type, transformed
from tests.template.test_dashboard import NOT_SHOWN, counted

OPERATIONS = (ROOT / "docs/operations.md").read_text()
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("**/*.md"))]


def test_every_alarm_is_explained_and_no_other() -> None:
    explained = set(re.findall(r"\b\w+Alarm\b", OPERATIONS))
    assert explained == set(of_type(transformed(), "AWS::CloudWatch::Alarm"))


def test_every_metric_is_explained() -> None:
    assert {name for name in counted() - NOT_SHOWN if name not in OPERATIONS} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_what_a_document_names_is_there(document: Path) -> None:
    text = document.read_text()
    folders = "tests|shared|functions|operations|local|docs"
    paths = re.findall(rf"(?<![\w./])(?:{folders})/[\w/.-]*\w", text)
    missing = [path for path in paths if not _there(path)]
    targets = {line.partition(":")[0] for line in (ROOT / "Makefile").read_text().splitlines()}
    commands = set(re.findall(r"\bmake ([a-z]+)\b", " ".join(_code(text))))
    assert (missing, commands - targets) == ([], set())


def _there(path: str) -> bool:
    """A file, a folder, a module without its suffix, or a decision by its number."""
    found = ROOT / path
    return found.exists() or any(found.parent.glob(f"{found.name}[.-]*"))


def _code(text: str) -> list[str]:
    """What is set as code: in line, or indented."""
    lines = [line for line in text.splitlines() if line.startswith("    ")]
    return [*re.findall(r"`([^`\n]+)`", text), *lines]
