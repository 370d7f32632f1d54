"""The import rules of pyproject.toml that separate the slots: each one finds a violation."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from testing.tables import ROOT

LINT = Path(sys.executable).with_name("lint-imports")
SEPARATE = "In booking, only the composition root imports the slots"
ONE_WAY = "Imports between the modules of the slots run one way"
NO_ADAPTER = "The use cases of the slots import neither surfaces nor adapters"
STANDARD_LIBRARY = "The domain imports the standard library only"


@pytest.fixture
def booking(tmp_path: Path) -> Path:
    """Return a copy of the package that a test may change."""
    ignored = shutil.ignore_patterns("__pycache__")
    return shutil.copytree(ROOT / "shared" / "booking", tmp_path / "booking", ignore=ignored)


def lint(booking: Path) -> tuple[int, str]:
    """Check the import rules; return the exit status and the report on one line."""
    done = subprocess.run(  # noqa: S603 - our own tool, on our own code
        [LINT, "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=booking.parent,
        env={**os.environ, "PYTHONPATH": str(booking.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, " ".join(done.stdout.split())


def test_the_package_follows_the_import_rules(booking: Path) -> None:
    status, report = lint(booking)
    assert status == 0, report


@pytest.mark.parametrize(
    ("module", "imported", "rule"),
    [
        ("application/book.py", "booking.slots.domain", SEPARATE),
        ("adapters/stream.py", "booking.slots.stream", SEPARATE),
        ("surfaces/messages.py", "booking.slots.messages", SEPARATE),
        ("edge/http.py", "booking.slots.use_cases", SEPARATE),
        ("slots/use_cases.py", "booking.slots.store", ONE_WAY),
        ("slots/new.py", "booking.slots.domain", ONE_WAY),
        ("slots/push.py", "booking.adapters.keys", NO_ADAPTER),
        ("slots/domain.py", "booking.application.attempts", STANDARD_LIBRARY),
    ],
)
def test_an_import_against_a_rule_is_found(
    booking: Path, module: str, imported: str, rule: str
) -> None:
    with (booking / module).open("a") as file:
        file.write(f"import {imported}\n")
    status, report = lint(booking)
    assert status != 0
    broken = report.partition("Broken contracts")[2]
    assert rule in broken, report
