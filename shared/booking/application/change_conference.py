"""Change a conference: its capacity, its texts and, until somebody has booked, its times."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock
from booking.application.ports.seats import SeatCounts
from booking.domain import seats as seat
from booking.domain.categories import changed_categories
from booking.domain.conference import Conference, ConferenceChange, changed
from booking.domain.pools import Pool
from booking.domain.refusals import CapacityInUse
from booking.domain.rights import Caller
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import check_open


@dataclass(frozen=True, slots=True)
class ChangeConference:
    """Changes a conference in one transaction.

    Additional seats are offered to the waitlist. The capacity can't fall below the seats in use.
    """

    seats: SeatCounts
    conferences: Conferences
    clock: Clock
    attempts: Attempts

    def __call__(self, conference_id: str, change: ConferenceChange, by: Caller) -> Conference:
        """Return the conference as stored. The stream starts the promotions.

        Raises Refusal, Busy.
        """
        return self.attempts(lambda _: self._attempt(conference_id, change, by))

    def _attempt(self, conference_id: str, change: ConferenceChange, by: Caller) -> Conference:
        now = self.clock()
        conference = find_conference(self.conferences, conference_id, by.realm)
        by.check_organizes(conference.organizer)
        check_open(conference, now)
        read = self.seats.all_seats(conference)
        known = self.conferences.program(conference)
        wanted = changed(
            conference,
            change,
            now,
            booked=seat.booked(read),
            program=known,
            categories=changed_categories(conference, change.categories),
        )
        if wanted == conference:
            return conference
        program = change.program_of(known) if wanted.program != conference.program else None
        self.conferences.change(conference, wanted, _moved(conference, wanted, read), program)
        return wanted


def _moved(conference: Conference, wanted: Conference, read: list[Seats]) -> list[SeatChange]:
    changes = [
        change
        for pool in conference.pools
        for change in _resized(pool, wanted.pool(pool.category), read)
    ]
    if wanted.revision != conference.revision:
        return seat.retime(read, changes)
    return changes


def _resized(known: Pool, wanted: Pool, read: list[Seats]) -> list[SeatChange]:
    """Return the changes of the shards of one pool. Raises CapacityInUse."""
    own = [seats for seats in read if seats.pool == known.id]
    by = wanted.capacity - known.capacity
    if by < 0 and seat.free(own) < -by:
        raise CapacityInUse(sum(seats.held + seats.sold for seats in own), known.category)
    return seat.resize(known.id, own, by)
