"""The table of contents of template.yaml lists its sections, and each resource is in a section."""

import re

from testing.tables import ROOT

LINES = (ROOT / "template.yaml").read_text().splitlines()
RULE = f"  # {'=' * 96}"


def test_the_table_of_contents_lists_the_sections() -> None:
    listed = [line[1:].strip() for line in LINES if re.match(r"# +\d+\. ", line)]
    banners = [
        line.removeprefix("  # ")
        for above, line, below in zip(LINES, LINES[1:], LINES[2:], strict=False)
        if above == below == RULE
    ]
    assert listed == banners
    assert [int(title.partition(".")[0]) for title in banners] == list(range(1, len(banners) + 1))


def test_each_resource_is_in_a_section() -> None:
    start = LINES.index("Resources:")
    assert LINES[start + 1] == RULE
