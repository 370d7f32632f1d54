"""Change a conference: its capacity, its texts and, until somebody has booked, its times."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock
from booking.application.ports.seats import SeatCounts
from booking.domain import seats as seat
from booking.domain.conference import Conference, ConferenceChange, changed
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
        read = self.seats.every_shard(conference_id, conference.shards)
        known = self.conferences.program(conference)
        wanted = changed(conference, change, now, booked=seat.booked(read), program=known)
        if wanted == conference:
            return conference
        program = change.program_of(known) if wanted.program != conference.program else None
        self.conferences.change(conference, wanted, _moved(conference, wanted, read), program)
        return wanted


def _moved(conference: Conference, wanted: Conference, read: list[Seats]) -> list[SeatChange]:
    by = wanted.capacity - conference.capacity
    if by < 0 and sum(seats.free for seats in read) < -by:
        raise CapacityInUse(sum(seats.held + seats.sold for seats in read))
    changes = seat.resize(conference.id, read, by)
    if wanted.revision != conference.revision:
        return seat.retime(conference.id, read, changes)
    return changes
