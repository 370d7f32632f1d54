"""Delete a conference that nobody has booked, so that its name is free again."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.conferences import Conferences
from booking.application.ports.primitives import NewId
from booking.application.ports.seats import SeatCounts
from booking.domain import seats as seat
from booking.domain.refusals import ConferenceBooked
from booking.domain.rights import Caller


@dataclass(frozen=True, slots=True)
class DeleteConference:
    """Deletes a conference with its seats in one transaction.

    A booking or an invitation at the same time fails the transaction, or finds no conference.
    """

    seats: SeatCounts
    conferences: Conferences
    new_id: NewId
    attempts: Attempts

    def __call__(self, conference_id: str, by: Caller) -> None:
        """Delete a conference that the caller manages, also a canceled or past one.

        Raises Refusal, Busy.
        """
        request = self.new_id()
        self.attempts(lambda number: self._attempt(conference_id, by, request, again=number > 0))

    def _attempt(self, conference_id: str, by: Caller, request: str, *, again: bool) -> None:
        if again and self.conferences.deleted_by(conference_id) == request:
            return  # an earlier attempt succeeded, and its reply was lost
        conference = find_conference(self.conferences, conference_id, by.realm)
        by.check_organizes(conference.organizer)
        read = self.seats.all_seats(conference)
        if seat.booked(read):
            raise ConferenceBooked
        self.conferences.delete(conference, read, request)
