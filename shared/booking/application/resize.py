"""Resize: raise or lower a conference's capacity; waiters profit, nobody loses a seat."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.ports import Clock, Store
from booking.domain import seats as seat
from booking.domain.conference import check_capacity
from booking.domain.refusals import CapacityInUse, ConferenceUnknown
from booking.domain.transitions import check_open


@dataclass(frozen=True, slots=True)
class Resize:
    """Sets the capacity, in one transaction over all shards."""

    store: Store
    clock: Clock
    attempts: Attempts

    def __call__(self, conference_id: str, capacity: int) -> None:
        """Set it; the promotions follow from the change. Raises Refusal, Busy."""
        check_capacity(capacity)
        self.attempts(lambda _: self._attempt(conference_id, capacity))

    def _attempt(self, conference_id: str, capacity: int) -> None:
        now = self.clock()
        conference = self.store.conference(conference_id)
        if conference is None:
            raise ConferenceUnknown
        check_open(conference, now)
        by = capacity - conference.capacity
        if by == 0:
            return
        read = self.store.seats(conference_id, conference.shards)
        in_use = sum(seats.held + seats.sold for seats in read)
        if by < 0 and sum(seats.free for seats in read) < -by:
            raise CapacityInUse(in_use)
        self.store.resize(conference, capacity, seat.resize(conference_id, read, by))
