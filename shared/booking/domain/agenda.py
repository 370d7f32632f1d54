"""An agenda: what one attendee is committed to, and what rule 4 says of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from booking.domain.booking import Place, State
from booking.domain.conference import Conference, Instant
from booking.domain.refusals import AlreadyBooked, LimitReached, Overlapping

LIVE_LIMIT = 50
WAITS_LIMIT = 20  # waits and offers; so that dropping them all fits one transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The live bookings of one attendee, by conference."""

    attendee: str
    version: int
    places: Mapping[str, Place]

    def check_free_for(self, conference: Conference, now: Instant) -> None:
        """Refuse a second live booking, an overlapping one, and one too many."""
        if (mine := self.places.get(conference.id)) is not None:
            raise AlreadyBooked(mine.booking)
        self.check_no_overlap(conference.id, conference.start, conference.end)
        if sum(1 for _ in self._live(now)) >= LIVE_LIMIT:
            raise LimitReached("live bookings", LIVE_LIMIT)

    def check_may_wait(self, now: Instant) -> None:
        """Refuse one wait too many."""
        waits = sum(1 for place in self._live(now) if not _confirmed(place))
        if waits >= WAITS_LIMIT:
            raise LimitReached("waitlist places and offers", WAITS_LIMIT)

    def check_no_overlap(self, conference: str, start: Instant, end: Instant) -> None:
        """Refuse while an overlapping booking is CONFIRMED; waiting does not block."""
        if any(_confirmed(place) for place in self._overlapping(conference, start, end)):
            raise Overlapping

    def dropped_by(
        self, conference: str, start: Instant, end: Instant, now: Instant
    ) -> list[Place]:
        """List the waits and offers that becoming CONFIRMED drops.

        What has started is left to its conference's clean-up.
        """
        overlapping = self._overlapping(conference, start, end)
        return [place for place in overlapping if not _confirmed(place) and now < place.start]

    def past(self, now: Instant) -> list[str]:
        """List the conferences whose entries may be pruned: attended, and over."""
        return [key for key, place in self.places.items() if _confirmed(place) and now >= place.end]

    def _overlapping(self, conference: str, start: Instant, end: Instant) -> Iterator[Place]:
        for key, place in self.places.items():
            if key != conference and start < place.end and place.start < end:
                yield place

    def _live(self, now: Instant) -> Iterator[Place]:
        for place in self.places.values():
            if now < (place.end if _confirmed(place) else place.start):
                yield place


def _confirmed(place: Place) -> bool:
    return place.standing.state is State.CONFIRMED
