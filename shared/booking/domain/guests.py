"""Guests: the companions of an attendee, named on the booking of their party.

A guest has no right on the booking and gets no mail. Guests are stored while the booking is live.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.domain.parties import PARTY_LIMIT
from booking.domain.refusals import Invalid

GUESTS_LIMIT = PARTY_LIMIT - 1  # of one booking; the attendee has the other seat


@dataclass(frozen=True, slots=True)
class Guest:
    """A companion."""

    name: str
    email: str | None = None


type Guests = tuple[Guest, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestsChange:
    """A new list of guests. Condition: the booking has the list that was read."""

    before: Guests
    after: Guests


def check_guests(guests: Sequence[Guest], seats: int) -> Guests:
    """Return the guests of a party with these seats. Raises Invalid (guests)."""
    if len(guests) >= seats:
        raise Invalid("guests", f"must be at most {seats - 1}, one fewer than the seats")
    return tuple(guests)


def first_guests(guests: Sequence[Guest], seats: int) -> Guests:
    """Return the guests that a party with these seats still has: the last ones are dropped."""
    return tuple(guests[: seats - 1])
