"""A party: the people of one booking, who want seats together."""

from dataclasses import dataclass

from booking.domain.refusals import Invalid

PARTY_LIMIT = 10  # seats of one booking
DEFAULT_PARTY_LIMIT = 6  # for conferences of organizers that set no limit


@dataclass(frozen=True, slots=True)
class Party:
    """The number of seats that a booking wants, and the least number that it takes instead."""

    size: int = 1
    accept: int | None = None  # None: all or nothing

    def __post_init__(self) -> None:
        """Check the limits."""
        assert 1 <= self.size <= PARTY_LIMIT
        assert self.accept is None or 1 <= self.accept < self.size

    @property
    def least(self) -> int:
        """The least number of seats that it takes."""
        return self.size if self.accept is None else self.accept

    def share(self, free: int) -> int:
        """Return how many of the free seats it takes; 0 if they are too few."""
        return min(self.size, free) if free >= self.least else 0

    def of(self, size: int) -> "Party":
        """Return the party with fewer people, which accepts no more than they are."""
        accept = self.accept
        return Party(size, accept if accept is not None and accept < size else None)


SINGLE = Party()


def party_of(seats: int, accept: int | None, limit: int) -> Party:
    """Return a party of the seats that a caller asks for. Raises Invalid (seats, accept)."""
    if not 1 <= seats <= limit:
        raise Invalid("seats", f"must be from 1 to {limit}")
    if accept is not None and not 1 <= accept <= seats:
        raise Invalid("accept", "must be from 1 to the number of seats")
    return Party(seats, None if accept == seats else accept)


def more_of(held: int, seats: int, accept: int | None, limit: int) -> Party:
    """Return the party of the additional seats of a booking that grows to `seats`.

    accept: the least number of seats that the booking grows to. Raises Invalid (seats, accept).
    """
    if seats > limit:
        raise Invalid("seats", f"must be from 1 to {limit}")
    if accept is not None and not held < accept <= seats:
        raise Invalid("accept", f"must be from {held + 1} to {seats}, the number of seats")
    return Party(seats - held, None if accept in {None, seats} else accept - held)


def party_again(party: Party, limit: int) -> Party:
    """Return the party of a booking that is reactivated. The limit may have fallen since."""
    return party.of(min(party.size, limit))
