"""Change a conference: its capacity, its words, and, while nobody has booked, its times."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Clock, Store
from booking.domain import seats as seat
from booking.domain.conference import Conference, ConferenceChange, changed
from booking.domain.refusals import CapacityInUse, ConferenceUnknown
from booking.domain.rights import Caller
from booking.domain.seats import SeatChange, Seats
from booking.domain.transitions import check_open


@dataclass(frozen=True, slots=True)
class ChangeConference:
    """Changes it in one transaction; waiters profit from more seats, nobody loses one."""

    store: Store
    clock: Clock
    attempts: Attempts

    def __call__(
        self, conference_id: str, change: ConferenceChange, by: Caller | None = None
    ) -> Conference:
        """Return it as kept; the promotions follow from the change. Raises Refusal, Busy.

        None is the system itself.
        """
        return self.attempts(lambda _: self._attempt(conference_id, change, by))

    def _attempt(
        self, conference_id: str, change: ConferenceChange, by: Caller | None
    ) -> Conference:
        now = self.clock()
        conference = self.store.conference(conference_id)
        if conference is None:
            raise ConferenceUnknown
        if by is not None:
            by.check_organizes(conference.organizer)
        check_open(conference, now)
        read = self.store.seats(conference_id, conference.shards)
        wanted = changed(conference, change, booked=seat.booked(read))
        if wanted == conference:
            return conference
        self.store.change_conference(conference, wanted, _moved(conference, wanted, read))
        return wanted


def _moved(conference: Conference, wanted: Conference, read: list[Seats]) -> list[SeatChange]:
    by = wanted.capacity - conference.capacity
    if by < 0 and sum(seats.free for seats in read) < -by:
        raise CapacityInUse(sum(seats.held + seats.sold for seats in read))
    changes = seat.resize(conference.id, read, by)
    if wanted.revision != conference.revision:
        return seat.retime(conference.id, read, changes)
    return changes
