"""The guards that each test, history and pair reaches. A mutant runs only where it can differ."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from typing import Any

from testing.tables import ROOT
from tests.mutants.guards import Guard
from tests.mutants.reached import Refused, decided

FOLDER = ROOT / ".local" / "mutants"
SOURCES = ("shared/booking", "functions", "testing", "tests")


@dataclass(frozen=True, slots=True)
class Profile:
    """The guards that runs have reached, by the names of the runs."""

    seconds: dict[str, float]
    ran: dict[str, list[str]]  # the ids of guards whose code ran
    refused: dict[str, list[Refused]]

    def deciding(self, guards: Sequence[Guard]) -> Iterator[str]:
        """Yield the runs in which these guards decide something."""
        for name, ran in self.ran.items():
            if decided(guards, ran, self.refused[name]):
                yield name

    def running(self, guards: Sequence[Guard]) -> Iterator[str]:
        """Yield the runs that run the code of all of these guards."""
        for name, ran in self.ran.items():
            if all(guard.id in ran for guard in guards):
                yield name


@cache
def version() -> str:
    """Return a hash of the sources and the tests: results of another version are void."""
    digest = sha256()
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.name != "declared.py":
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def saved(name: str, *, stale: bool = False) -> Any:
    """Return saved JSON, or None unless it is of this version."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        return None
    content = json.loads(path.read_text())
    return content["content"] if stale or content["version"] == version() else None


def save(name: str, content: Any) -> None:
    """Save JSON for a later run of the same version on this machine."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.json"
    written = path.with_suffix(".new")
    written.write_text(json.dumps({"version": version(), "content": content}))
    written.replace(path)


def saved_profile(name: str, *, stale: bool = False) -> Profile | None:
    """Return a saved profile."""
    content = saved(f"profile-{name}", stale=stale)
    return None if content is None else Profile(**content)


def save_profile(name: str, profile: Profile) -> None:
    """Save a profile."""
    save(f"profile-{name}", asdict(profile))
