"""Every alarm, metric, command and path that the documents name exists."""

import re
from pathlib import Path

import pytest

from testing.tables import ROOT
from tests.support.transformed import of_type, transformed
from tests.template.rules.metrics import counted
from tests.template.test_dashboard import NOT_SHOWN

OPERATIONS = (ROOT / "docs/operations.md").read_text()
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("**/*.md"))]


def test_the_documents_explain_exactly_the_existing_alarms() -> None:
    explained = set(re.findall(r"\b\w+Alarm\b", OPERATIONS))
    assert explained == set(of_type(transformed(), "AWS::CloudWatch::Alarm"))


def test_every_metric_is_explained() -> None:
    assert {name for name in counted() - NOT_SHOWN if name not in OPERATIONS} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_and_command_in_a_document_exists(document: Path) -> None:
    text = document.read_text()
    folders = "tests|shared|functions|operations|local|docs"
    paths = re.findall(rf"(?<![\w./])(?:{folders})/[\w/.-]*\w", text)
    missing = [path for path in paths if not _exists(path)]
    targets = {line.partition(":")[0] for line in (ROOT / "Makefile").read_text().splitlines()}
    commands = set(re.findall(r"\bmake ([a-z]+)\b", " ".join(_code(text))))
    assert (missing, commands - targets) == ([], set())


def _exists(path: str) -> bool:
    """Return whether a file, folder, module without suffix, or numbered decision exists."""
    found = ROOT / path
    return found.exists() or any(found.parent.glob(f"{found.name}[.-]*"))


def _code(text: str) -> list[str]:
    """Return the code of a document: inline, or indented."""
    lines = [line for line in text.splitlines() if line.startswith("    ")]
    return [*re.findall(r"`([^`\n]+)`", text), *lines]
