"""The rules of quiet hours, written again from the design, to check every commit.

The clock of a conference decides, minute by minute. Only an organizer's invitation holds a seat in
quiet hours, and its window begins at their end. A deadline is outside of them, or is the start.
"""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

type Image = dict[str, Any]
type Hours = tuple[str, str] | None  # two times of the clock, and a time zone
MINUTE = 60_000
ZONE = "Europe/Berlin"


def hours_of(conference: Image) -> Hours:
    """Return the quiet hours of a conference."""
    return (conference["quiet"], conference["timezone"]) if "quiet" in conference else None


def is_quiet(hours: Hours, at: int) -> bool:
    """Return whether the clock shows a time in quiet hours."""
    if hours is None:
        return False
    begin, end = hours[0].split("-")
    now = clock(at, hours[1])
    return begin <= now < end if begin < end else now >= begin or now < end


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def clock(at: int, zone: str = ZONE) -> str:
    """Return the time that the clock of a zone shows."""
    return f"{datetime.fromtimestamp(at / 1000, _zone(zone)):%H:%M}"


def end_of(hours: Hours, at: int) -> int:
    """Return the end of the quiet hours around an instant, or the same instant outside of them."""
    while is_quiet(hours, at):
        at = (at // MINUTE + 1) * MINUTE
    return at


def lately_quiet(hours: Hours, at: int, patience: int) -> bool:
    """Return whether it is quiet, or was within the last milliseconds."""
    return any(is_quiet(hours, past) for past in (*range(at - patience, at, MINUTE), at))


def _deadline(hours: Hours, at: int, window: int, start: int) -> int:
    end = -(-(end_of(hours, at) + window) // 1000) * 1000  # the next whole second
    return min(end_of(hours, end), start)


@dataclass(slots=True)
class QuietTimes:
    """The quiet hours of each conference after the commits so far, with the steps of changes."""

    changes: dict[str, tuple[tuple[int, Hours], ...]] = field(default_factory=dict)

    def copied(self) -> "QuietTimes":
        """Return an independent copy."""
        twin = copy(self)
        twin.changes = dict(self.changes)
        return twin

    def note(self, conference: Image, step: int) -> None:
        """Note the quiet hours of a new or changed conference."""
        before = self.changes.get(conference["id"], ())
        if not before or before[-1][1] != hours_of(conference):
            self.changes[conference["id"]] = (*before, (step, hours_of(conference)))

    def broken_by_offer(
        self, new: Image, conference: Image, window: int, began: int
    ) -> Iterator[str]:
        """Yield the rules that a held seat breaks, under all quiet hours since its task began."""
        at, possible = new["changed_at"], list(self._in_force(conference["id"], began))
        if new["verb"] != "invite":
            possible = [hours for hours in possible if not is_quiet(hours, at)]
            if not possible:
                yield "an offer begins in quiet hours"
                return
        start = conference["start"]
        if new["deadline"] not in {_deadline(hours, at, window, start) for hours in possible}:
            yield "its deadline differs from the rule"

    def _in_force(self, conference: str, since: int) -> Iterator[Hours]:
        changes = self.changes[conference]
        ends = (*(step for step, _ in changes[1:]), None)
        for (_, hours), end in zip(changes, ends, strict=True):
            if end is None or end >= since:
                yield hours
