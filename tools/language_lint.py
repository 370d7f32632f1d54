"""Check that the repository is written in plain technical English: `make lint`.

    python -m tools.language_lint                    every tracked or new file
    python -m tools.language_lint --paths docs local  these files and folders

A finding is `file:line: rule: the words: a suggestion`. The exit status is 1 if there is any.
Exceptions are in tools/language_allow.toml, each with its reason; CONTRIBUTING.md has the rules.
"""

import argparse
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from tools.language_rules import RULES
from tools.prose import READERS, Prose, prose_of

ROOT = Path(__file__).parent.parent
ALLOW = Path(__file__).with_name("language_allow.toml")


@dataclass(frozen=True)
class Finding:
    """A wording that a rule retires; `line` counts from 1."""

    path: str
    line: int
    rule: str
    words: str
    suggestion: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.words!r}: {self.suggestion}"


@dataclass(frozen=True)
class Allowed:
    """An exception: in the files of a glob, a finding that overlaps a match of `text` is allowed.

    A space in `text` stands for any white space, as in the rules.
    """

    path: str
    text: str
    reason: str

    def covers(self, path: str, prose: str, found: re.Match[str]) -> bool:
        """Return whether this exception applies to what a rule found in a file."""
        return fnmatch(path, self.path) and any(
            match.start() < found.end() and found.start() < match.end()
            for match in re.finditer(self.text.replace(" ", r"\s+"), prose)
        )


@dataclass(frozen=True)
class Settings:
    """The content of language_allow.toml: the skipped files, and the exceptions."""

    excluded: tuple[str, ...]
    allowed: tuple[Allowed, ...]


def read_settings(text: str) -> Settings:
    """Parse the allow-list. Raises ValueError for an entry without a reason."""
    tables = tomllib.loads(text)
    for kind in ("exclude", "allow"):
        for entry in tables.get(kind, []):
            if not entry.get("reason"):
                raise ValueError(f"an entry of [[{kind}]] gives no reason: {entry}")
    return Settings(
        excluded=tuple(entry["path"] for entry in tables.get("exclude", [])),
        allowed=tuple(Allowed(**entry) for entry in tables.get("allow", [])),
    )


def findings(path: str, source: str, allowed: Iterable[Allowed] = ()) -> list[Finding]:
    """Return what the rules find in one file, by line."""
    exceptions = [entry for entry in allowed if fnmatch(path, entry.path)]
    return sorted(
        (
            finding
            for prose in prose_of(path, source)
            for finding in _findings(path, prose, exceptions)
        ),
        key=lambda finding: finding.line,
    )


def _findings(path: str, prose: Prose, allowed: list[Allowed]) -> Iterator[Finding]:
    for rule in RULES:
        if rule.docstrings_only and not prose.docstring:
            continue
        for found in rule.search(prose.text):
            if any(entry.covers(path, prose.text, found) for entry in allowed):
                continue
            begin = found.start() + len(found[0]) - len(found[0].lstrip(" \n.:;("))
            line = prose.line + prose.text.count("\n", 0, begin)
            words = " ".join(prose.text[begin : begin + 60].split())
            yield Finding(path, line, rule.name, words, rule.suggestion)


def selected(settings: Settings, paths: list[str]) -> list[str]:
    """Return the tracked and new files to check: those under `paths`, or all if it is empty."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *paths]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603
    return [
        path
        for path in sorted(set(listed.stdout.splitlines()))
        if _is_read(path) and not any(_under(path, prefix) for prefix in settings.excluded)
    ]


def _is_read(path: str) -> bool:
    name = Path(path)
    return (name.name in READERS or name.suffix in READERS) and (ROOT / path).is_file()


def _under(path: str, prefix: str) -> bool:
    """Return whether a path equals a prefix, is inside that folder, or matches it as a glob."""
    return path == prefix or path.startswith(prefix.rstrip("/") + "/") or fnmatch(path, prefix)


def main() -> int:
    """Print every finding and a count for each rule; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--paths", nargs="+", default=[], help="check only these files and folders")
    parser.add_argument("--quiet", action="store_true", help="print the counts only")
    arguments = parser.parse_args()
    settings = read_settings(ALLOW.read_text())
    files = selected(settings, arguments.paths)
    found = [
        finding
        for path in files
        for finding in findings(path, (ROOT / path).read_text(), settings.allowed)
    ]
    if not arguments.quiet:
        print(*found, sep="\n", end="\n" if found else "")
    for rule, count in Counter(finding.rule for finding in found).most_common():
        print(f"{count:6} {rule}")
    print(f"language: {len(found)} findings in {len(files)} files", file=sys.stderr)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
