"""The section of docs/simulation.md about the mutants."""

from collections.abc import Sequence

from testing.tables import ROOT
from tests.mutants.declared import EQUIVALENT, PAIRS

PAGE = ROOT / "docs" / "simulation.md"
FIGURES = ("<!-- mutants: figures -->\n", "<!-- mutants: survivors -->\n")
SURVIVORS = (FIGURES[1], "<!-- mutants: end -->\n")


def survivors() -> str:
    """Return the table of the mutants that survive, each with its reason."""
    lines = ["| guard | reason |", "|---|---|"]
    for names, reason in PAIRS.items():
        shown = " and ".join(f"`{_cell(name)}`" for name in names)
        lines.append(f"| {shown} | guard each other: {reason} |")
    for name, reason in EQUIVALENT.items():
        lines.append(f"| `{_cell(name)}` | {reason} |")
    return "\n".join(lines)


def between(markers: tuple[str, str]) -> str:
    """Return the text of the page between two markers."""
    text = PAGE.read_text()
    return text.partition(markers[0])[2].partition(markers[1])[0].strip()


def write(figures: Sequence[str]) -> None:
    """Write the figures of a complete run, and the survivors."""
    _replace(FIGURES, "\n".join(figures))
    _replace(SURVIVORS, survivors())


def _replace(markers: tuple[str, str], content: str) -> None:
    before, begin, rest = PAGE.read_text().partition(markers[0])
    _, end, after = rest.partition(markers[1])
    assert end, f"{PAGE} has no section of the mutants"
    PAGE.write_text(f"{before}{begin}\n{content}\n\n{end}{after}")


def _cell(name: str) -> str:
    return name.replace("|", "\\|")
