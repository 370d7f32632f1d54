"""Cancel a conference with all its bookings."""

from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import Clock, NewId
from booking.domain.rights import Caller
from booking.domain.transitions import check_open


@dataclass(frozen=True, slots=True)
class CancelConference:
    """Cancels a conference and ends its gates in one transaction.

    The start worker then cancels the bookings, page by page.
    """

    conferences: Conferences
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, conference_id: str, by: Caller) -> None:
        """Cancel a conference that the caller manages. Its name remains taken.

        Raises Refusal, Busy.
        """
        request = self.new_id()
        attempt = partial(self._attempt, conference_id, by, request)
        self.attempts(lambda number: attempt(again=number > 0))

    def _attempt(self, conference_id: str, by: Caller, request: str, *, again: bool) -> None:
        now = self.clock()
        conference = find_conference(self.conferences, conference_id, by.realm)
        by.check_organizes(conference.organizer)
        if again and self.conferences.canceled_by(conference_id) == request:
            return  # an earlier attempt succeeded, and its reply was lost
        check_open(conference, now)
        self.conferences.cancel(conference, request, now)
