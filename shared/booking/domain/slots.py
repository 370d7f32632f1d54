"""The board of slots: twelve one-hour slots of a day, each free or booked once.

A small engine of its own: no waitlist, and nobody's name on anything. Whoever asks first has it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from booking.domain.conference import Instant
from booking.domain.refusals import Refusal

SLOTS = range(3, 15)  # named for the hour that they start at


class SlotNotAvailable(Refusal):
    """The slot is booked already, or there is none of this id."""

    def __init__(self, slot: int) -> None:
        """Say it in the words the earlier clients look for."""
        super().__init__(f"Slot {slot} is not available")


class SlotNotBooked(Refusal):
    """The slot is free, or there is none of this id."""

    def __init__(self, slot: int) -> None:
        """Say it in the words the earlier clients look for."""
        super().__init__(f"Slot {slot} was not booked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One hour of the board."""

    id: int
    booked_at: Instant | None = None

    def __post_init__(self) -> None:
        """Hold what every reader relies on."""
        assert self.id in SLOTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """All slots at one instant: one never touched is all free, every change is a new version."""

    version: int = 0
    booked: Mapping[int, Instant] = field(default_factory=dict)
    requests: Mapping[int, tuple[str, ...]] = field(default_factory=dict)  # each slot's last three

    def __post_init__(self) -> None:
        """Hold what every reader relies on."""
        assert all(slot in SLOTS for slot in self.booked)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Every slot, in order of the day."""
        return tuple(Slot(id=slot, booked_at=self.booked.get(slot)) for slot in SLOTS)

    @property
    def total(self) -> int:
        """How many slots there are."""
        return len(SLOTS)

    @property
    def available(self) -> tuple[int, ...]:
        """The ids of the free slots, in the order of the day."""
        return tuple(slot for slot in SLOTS if slot not in self.booked)

    def moved_by(self, slot: int, request: str) -> bool:
        """Tell whether a request has had its effect on a slot: its reply may have been lost."""
        return request in self.requests.get(slot, ())


def check_bookable(slot: int) -> None:
    """Refuse to book a slot that no board has."""
    if slot not in SLOTS:
        raise SlotNotAvailable(slot)


def check_cancelable(slot: int) -> None:
    """Refuse to cancel a slot that no board has."""
    if slot not in SLOTS:
        raise SlotNotBooked(slot)
