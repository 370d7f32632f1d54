"""Hand a conference over to another organizer: offer it, and accept it."""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.identify import bind_caller
from booking.application.ports.conferences import Conferences
from booking.application.ports.names import Names
from booking.domain.handover import check_may_accept, check_may_offer
from booking.domain.rights import Caller


@dataclass(frozen=True, slots=True)
class OfferConference:
    """Offers a conference to another person. A further offer replaces it."""

    conferences: Conferences
    names: Names
    attempts: Attempts

    def __call__(self, conference_id: str, to: str, by: Caller) -> None:
        """Offer a conference that the caller manages to a username. Raises Refusal, Busy."""
        self.attempts(lambda _: self._attempt(conference_id, to, by))

    def _attempt(self, conference_id: str, to: str, by: Caller) -> None:
        conference = find_conference(self.conferences, conference_id, by.realm)
        by.check_organizes(conference.organizer)
        subject = check_may_offer(conference, self.names.find(to), by)
        if conference.offered_to != subject:
            self.conferences.offer(conference, subject)


@dataclass(frozen=True, slots=True)
class AcceptConference:
    """Makes the caller the organizer of a conference that was offered to them."""

    conferences: Conferences
    names: Names
    attempts: Attempts

    def __call__(self, conference_id: str, caller: Caller) -> None:
        """Accept a conference. Raises Refusal, Busy."""
        self.attempts(lambda number: self._attempt(conference_id, caller, again=number > 0))

    def _attempt(self, conference_id: str, caller: Caller, *, again: bool) -> None:
        identity = bind_caller(self.names, caller)
        conference = find_conference(self.conferences, conference_id, caller.realm)
        if again and conference.organizer == caller.attendee and conference.offered_to is None:
            return  # an earlier attempt succeeded, and its reply was lost
        check_may_accept(conference, caller)
        self.conferences.give(conference, caller.attendee, identity=identity)
