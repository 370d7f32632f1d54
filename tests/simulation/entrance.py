"""The rules of the door, written again from the design, to check every commit."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.simulation.parties import seats_of

type Image = dict[str, Any]
type Seat = tuple[str, int]  # a booking, and the number of a seat
PARTS = 16


def part_of(booking: str) -> int:
    """Return the part of a booking: its FNV-1a hash."""
    found = 2166136261
    for byte in booking.encode():
        found = (found ^ byte) * 16777619 % 2**32
    return found % PARTS


@dataclass(slots=True)
class DoorRules:
    """The parts that gates hold, and the check-ins that were undone, after the commits so far."""

    holders: dict[tuple[str, int], str] = field(default_factory=dict)
    undone: set[tuple[str, int, int]] = field(default_factory=set)  # booking, seat, number
    lights: dict[Seat, int] = field(default_factory=lambda: defaultdict(int))  # since an undoing

    def observe(
        self, old: Image, new: Image, changes: Sequence[tuple[Image | None, Image]]
    ) -> Iterator[str]:
        """Yield the rules that a change at the door breaks. The version stays the same."""
        personal = {"admitted", "entries", "correlation"}
        rest = [{k: v for k, v in image.items() if k not in personal} for image in (old, new)]
        if rest[0] != rest[1]:
            yield "a check-in changes the booking"
        if new["entries"] != old.get("entries", 0) + 1:
            yield "a change at the door has no number of its own"
        before, after = {*old.get("admitted", [])}, {*new["admitted"]}
        if len(before ^ after) != 1 or len(new["admitted"]) != len(after):
            yield "a change at the door is not about one seat"
        holder = self.holders.get((new["conference"], part_of(new["id"])))
        for seat in after - before:
            if new["state"] != "CONFIRMED" or seat > seats_of(new):
                yield "a seat was admitted that is not sold"
            made = [one for _, one in changes if one["pk"][:9] == "CHECKINS#"]
            if len(made) != 1 or (made[0]["booking"], made[0]["seat"]) != (new["id"], seat):
                yield "a seat was admitted without a check-in"
            else:
                yield from self.broken_by_gate(made[0].get("holder"), holder)
        for seat in before - after:
            if holder is not None:
                yield "a check-in was undone while a gate holds the seat"
            self.undone |= {(new["id"], seat, number) for number in range(1, new["entries"])}
            self.lights.pop((new["id"], seat), None)

    def broken_by_gate(self, by: str | None, holder: str | None) -> Iterator[str]:
        """Yield whether a gate admits a seat that it may not, because of the holder of the part."""
        if by != holder:
            yield "a gate admitted a seat that another gate holds"

    def note(self, changes: Sequence[tuple[Image | None, Image]]) -> None:
        """Note who holds the parts after a commit."""
        for _, new in changes:
            if new["sk"] != "DOOR":
                continue
            _, conference, part = new["pk"].split("#")
            if "holder" in new:
                self.holders[conference, int(part)] = new["holder"]
            else:
                self.holders.pop((conference, int(part)), None)
