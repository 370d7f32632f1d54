"""List a conference: its name is claimed, its seats are laid out over shards."""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.ports import Clock, NewId, Receipt, Store
from booking.application.receipts import Keeping
from booking.domain.conference import (
    Conference,
    Instant,
    check_capacity,
    check_times,
    lanes_for,
    shards_for,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What an organizer asks for."""

    id: str | None  # derived from the name, which it claims; None: a new one, and no claim
    name: str
    location: str
    topics: tuple[str, ...]
    start: Instant
    end: Instant
    capacity: int
    organizer: str | None = None
    description: str = ""
    timezone: str | None = None
    window: int | None = None
    max_offers: int | None = None
    expected_demand: int | None = None


@dataclass(frozen=True, slots=True)
class AddConference:
    """Adds a conference once."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, listing: Listing, keeping: Keeping[Conference] | None = None) -> Conference:
        """Return the conference as kept. Raises Invalid, ConferenceExists, KeyUsed, Busy."""
        check_times(listing.start, listing.end)
        check_capacity(listing.capacity)
        shards = shards_for(listing.capacity, listing.expected_demand)
        conference = Conference(
            id=self.new_id() if listing.id is None else listing.id,
            name=listing.name,
            named=listing.id is not None,
            location=listing.location,
            topics=listing.topics,
            start=listing.start,
            end=listing.end,
            capacity=listing.capacity,
            window=listing.window,
            max_offers=listing.max_offers,
            organizer=listing.organizer,
            expected_demand=listing.expected_demand,
            description=listing.description,
            timezone=listing.timezone,
            shards=shards,
            lanes=lanes_for(shards),
            created_at=self.clock(),
        )
        request = self.new_id()
        receipt = keeping.receipt(conference, conference.created_at) if keeping else None
        attempt = partial(self._attempt, conference, request, receipt)
        self.attempts(lambda number: attempt(again=number > 0))
        return conference

    def _attempt(
        self, conference: Conference, request: str, receipt: Receipt | None, *, again: bool
    ) -> None:
        if again and self.store.added_by(conference.id) == request:
            return  # an earlier attempt succeeded, and its reply was lost
        self.store.add_conference(conference, request, receipt)
