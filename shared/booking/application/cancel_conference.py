"""Cancel a conference: nothing is booked any more, and every booking is canceled with it."""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.ports import Clock, NewId, Store
from booking.domain.refusals import ConferenceUnknown
from booking.domain.rights import Caller
from booking.domain.transitions import check_open


@dataclass(frozen=True, slots=True)
class CancelConference:
    """Ends the gates in one transaction; the bookings follow, page by page."""

    store: Store
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, conference_id: str, by: Caller) -> None:
        """Cancel it, as its organizer; its name stays taken. Raises Refusal, Busy."""
        request = self.new_id()
        attempt = partial(self._attempt, conference_id, by, request)
        self.attempts(lambda number: attempt(again=number > 0))

    def _attempt(self, conference_id: str, by: Caller, request: str, *, again: bool) -> None:
        now = self.clock()
        conference = self.store.conference(conference_id)
        if conference is None:
            raise ConferenceUnknown
        by.check_organizes(conference.organizer)
        if again and self.store.canceled_by(conference_id) == request:
            return  # an earlier attempt succeeded, and its reply was lost
        check_open(conference, now)
        self.store.cancel_conference(conference, request, now)
