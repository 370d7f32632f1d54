"""docs/conformance.md names each test of each seed, and no other."""

import re
from pathlib import Path

import pytest

from testing.tables import ROOT

SEEDS = ["000_classic", "001_compact", "002_compact_secure", "003_events", "004_slots"]
TABLES = (ROOT / "docs/conformance.md").read_text()


@pytest.mark.parametrize("seed", SEEDS)
def test_the_table_of_a_seed_names_each_of_its_tests(seed: str) -> None:
    number = seed[:3]
    text = (Path(__file__).parent / f"test_seed_{seed}.py").read_text()
    tests = set(re.findall(rf"^def test_{number}_(\w+)", text, re.MULTILINE))
    [section] = re.findall(rf"^## Seed {number}:.*?(?=^## |\Z)", TABLES, re.MULTILINE | re.DOTALL)
    cells = [row.split(" | ")[2] for row in section.splitlines() if row.startswith("| ")]
    named = set(re.findall(r"`([a-z]\w+)`", "\n".join(cells)))
    assert {name for name in named if not name.startswith("test_")} == tests
