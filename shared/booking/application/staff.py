"""Staff of a conference: granted, listed and revoked by its organizer."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.find_conference import find_conference
from booking.application.ports.conferences import Conferences
from booking.application.ports.door import StaffList
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock
from booking.domain.conference import Conference
from booking.domain.refusals import StaffUnknown
from booking.domain.rights import Caller
from booking.domain.staff import Staff, granted, works_at

DOORS_LIMIT = 100  # conferences of one person


@dataclass(frozen=True, slots=True)
class GrantStaff:
    """Makes a person staff of a conference. A repeated grant changes nothing."""

    conferences: Conferences
    staff: StaffList
    names: Names
    clock: Clock
    attempts: Attempts

    def __call__(self, conference_id: str, to: str, by: Caller) -> Staff:
        """Return the role of a username. Raises Refusal, Busy."""
        return self.attempts(lambda _: self._attempt(conference_id, to, by))

    def _attempt(self, conference_id: str, to: str, by: Caller) -> Staff:
        conference = find_conference(self.conferences, conference_id, by.realm)
        known = _staff_of(self.staff, conference)
        wanted = granted(conference, self.names.find(to), known, by, self.clock())
        found = next((one for one in known if one.subject == wanted.subject), None)
        if found is not None:
            return found
        self.staff.put(wanted)
        return wanted


@dataclass(frozen=True, slots=True)
class RevokeStaff:
    """Takes the role from a person, whose next request is refused."""

    conferences: Conferences
    staff: StaffList
    attempts: Attempts

    def __call__(self, conference_id: str, attendee: str, by: Caller) -> None:
        """Revoke the role of a person. Raises StaffUnknown and other Refusals, Busy."""
        self.attempts(lambda number: self._attempt(conference_id, attendee, by, again=number > 0))

    def _attempt(self, conference_id: str, attendee: str, by: Caller, *, again: bool) -> None:
        conference = find_conference(self.conferences, conference_id, by.realm)
        by.check_organizes(conference.organizer)
        found = [one for one in self.staff.of(conference.id) if one.attendee == attendee]
        if not found and not again:
            raise StaffUnknown
        for one in found:
            self.staff.remove(one)


@dataclass(frozen=True, slots=True)
class ListStaff:
    """Lists the staff of a conference for its organizer, and the conferences of a person."""

    conferences: Conferences
    staff: StaffList
    attempts: Attempts

    def __call__(self, conference_id: str, by: Caller) -> Sequence[Staff]:
        """Return the staff. Raises ConferenceUnknown, NotAllowed, Busy."""
        return self.attempts(lambda _: self._attempt(conference_id, by))

    def _attempt(self, conference_id: str, by: Caller) -> Sequence[Staff]:
        conference = find_conference(self.conferences, conference_id, by.realm)
        by.check_organizes(conference.organizer)
        return _staff_of(self.staff, conference)

    def of_person(self, caller: Caller) -> Sequence[Staff]:
        """Return the caller's roles. Raises Busy."""
        found = self.attempts(lambda _: self.staff.of_person(caller.attendee, DOORS_LIMIT))
        return [one for one in found if one.subject == caller.subject]


def _staff_of(staff: StaffList, conference: Conference) -> list[Staff]:
    return [one for one in staff.of(conference.id) if works_at(one, conference)]
