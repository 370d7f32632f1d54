"""The recorded data of a release: one folder for each, with JSON in lines for readable diffs."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FIXTURES = Path(__file__).parent / "fixtures"

type Json = dict[str, Any]


@dataclass(frozen=True)
class Release:
    """Everything that the code of one release has written in the scenario."""

    now: int  # milliseconds since 1970
    bookings: list[Json]  # user, status and position, as the API showed them
    messages: dict[str, list[str]]  # bodies by queue
    schedules: dict[str, list[str]]  # inputs by queue
    items: list[Json]
    records: list[Json]

    def write(self, folder: Path) -> None:
        """Write the files of this release."""
        folder.mkdir(parents=True, exist_ok=True)
        state = {name: getattr(self, name) for name in ("now", "bookings", "messages", "schedules")}
        (folder / "state.json").write_text(json.dumps(state, indent=1) + "\n")
        for name in ("items", "records"):
            lines = [json.dumps(each) + "\n" for each in getattr(self, name)]
            (folder / f"{name}.jsonl").write_text("".join(lines))

    @classmethod
    def read(cls, folder: Path) -> "Release":
        """Read the files of a release."""
        state = json.loads((folder / "state.json").read_text())
        lines: dict[str, Any] = {
            name: [json.loads(line) for line in (folder / f"{name}.jsonl").read_text().splitlines()]
            for name in ("items", "records")
        }
        return cls(**state, **lines)


def versions() -> list[str]:
    """Return the recorded releases, oldest first."""
    names = [folder.name for folder in FIXTURES.iterdir()]
    return sorted(names, key=lambda name: [int(part) for part in name.split(".")])
