"""The board of slots: twelve one-hour slots of a day, each free or booked once.

It is independent of conferences. It has no waitlist and stores no names; the first request books
the slot.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from booking.domain.conference import Instant
from booking.domain.refusals import Refusal

SLOTS = range(3, 15)  # the id of a slot is the hour of its start


class SlotNotAvailable(Refusal):
    """The slot is booked already, or no slot has this id."""

    def __init__(self, slot: int) -> None:
        """Set the message that existing clients compare with."""
        super().__init__(f"Slot {slot} is not available")


class SlotNotBooked(Refusal):
    """The slot is free, or no slot has this id."""

    def __init__(self, slot: int) -> None:
        """Set the message that existing clients compare with."""
        super().__init__(f"Slot {slot} was not booked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One slot of the board."""

    id: int
    booked_at: Instant | None = None  # None: free

    def __post_init__(self) -> None:
        """Check that the board has this slot."""
        assert self.id in SLOTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """All slots at one instant. Every change increases the version; version 0 has no bookings."""

    version: int = 0
    booked: Mapping[int, Instant] = field(default_factory=dict)
    requests: Mapping[int, tuple[str, ...]] = field(default_factory=dict)  # last three per slot

    def __post_init__(self) -> None:
        """Check that the board has all booked slots."""
        assert all(slot in SLOTS for slot in self.booked)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All slots, in the order of the day."""
        return tuple(Slot(id=slot, booked_at=self.booked.get(slot)) for slot in SLOTS)

    @property
    def total(self) -> int:
        """The number of slots."""
        return len(SLOTS)

    @property
    def available(self) -> tuple[int, ...]:
        """The ids of the free slots, in the order of the day."""
        return tuple(slot for slot in SLOTS if slot not in self.booked)

    def moved_by(self, slot: int, request: str) -> bool:
        """Return whether a request has already changed a slot: an attempt whose reply was lost."""
        return request in self.requests.get(slot, ())


def check_bookable(slot: int) -> None:
    """Raise SlotNotAvailable if no slot has this id."""
    if slot not in SLOTS:
        raise SlotNotAvailable(slot)


def check_cancelable(slot: int) -> None:
    """Raise SlotNotBooked if no slot has this id."""
    if slot not in SLOTS:
        raise SlotNotBooked(slot)
