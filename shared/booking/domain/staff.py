"""Staff: the people who may admit attendees of one conference at the door."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.domain.conference import Conference, Instant
from booking.domain.identity import Identity, Phase
from booking.domain.refusals import ConferenceCanceled, NotAllowed, TooManyStaff, UserUnknown
from booking.domain.rights import Caller

STAFF_LIMIT = 50  # people for each conference


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """The role of one person for one conference.

    It belongs to the subject of the account, so that no later holder of the username has it, and to
    the generation of the conference, so that it does not outlast its deletion.
    """

    conference: str
    conference_name: str
    start: Instant
    generation: int
    subject: str
    attendee: str
    granted_at: Instant


def granted(
    conference: Conference,
    to: Identity | None,
    known: Sequence[Staff],
    by: Caller,
    now: Instant,
) -> Staff:
    """Return the role of a person. known: the staff that the conference has.

    Raises NotAllowed, ConferenceCanceled, UserUnknown, TooManyStaff.
    """
    by.check_organizes(conference.organizer)
    if conference.canceled:
        raise ConferenceCanceled
    if to is None or to.phase is not Phase.BOUND or to.attendee is None:
        raise UserUnknown
    others = [one for one in known if one.subject != to.subject]
    if len(others) >= STAFF_LIMIT:
        raise TooManyStaff(STAFF_LIMIT)
    return Staff(
        conference=conference.id,
        conference_name=conference.name,
        start=conference.start,
        generation=conference.generation,
        subject=to.subject,
        attendee=to.attendee,
        granted_at=now,
    )


def works_at(staff: Staff, conference: Conference) -> bool:
    """Return whether a role is for this conference, and not for a deleted one with its id."""
    return (staff.conference, staff.generation) == (conference.id, conference.generation)


def check_staff(conference: Conference, staff: Staff | None, caller: Caller) -> None:
    """Raise NotAllowed unless the caller is staff of a conference, or manages it."""
    if caller.organizes(conference.organizer):
        return
    if staff is None or staff.subject != caller.subject or not works_at(staff, conference):
        raise NotAllowed("only staff of the conference may do this")
