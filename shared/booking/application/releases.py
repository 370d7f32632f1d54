"""The choice of the next no-show whose seats are released for somebody who waits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from booking.application.ports.bookings import Bookings
from booking.application.ports.clean_up import CleanUp
from booking.application.ports.door import Door
from booking.domain.booking import Booking
from booking.domain.check_ins import Part, is_no_show, part_of
from booking.domain.conference import Conference, Instant
from booking.domain.pools import Pool

LOOKS = 10  # bookings of the lagging index that one attempt reads again


@dataclass(frozen=True, slots=True)
class NextRelease:
    """Chooses the booking whose seats are released next: of the no-shows, the first one booked."""

    bookings: Bookings
    clean_up: CleanUp
    door: Door

    def __call__(
        self, conference: Conference, pool: Pool, now: Instant
    ) -> tuple[Booking, Part] | None:
        """Return a no-show of a pool, and its part at the door, or None.

        Raises Contended.
        """
        if not conference.releases(now):
            return None
        parts = self.door.parts(conference.id)
        for booking_id in islice(self._listed(conference, pool, parts, now), LOOKS):
            booking = self.bookings.find(booking_id)
            part = parts[part_of(booking_id)]
            if booking is not None and is_no_show(booking, conference, part, now):
                return booking, part
        return None

    def _listed(
        self, conference: Conference, pool: Pool, parts: Sequence[Part], now: Instant
    ) -> Iterator[str]:
        for booking in self.clean_up.no_shows_of(conference, pool):
            if is_no_show(booking, conference, parts[part_of(booking.id)], now):
                yield booking.id
