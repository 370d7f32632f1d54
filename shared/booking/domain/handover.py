"""Hand-over of a conference: its organizer offers it to another person, who accepts."""

from booking.domain.conference import Conference
from booking.domain.identity import Identity, Phase
from booking.domain.refusals import ConferenceCanceled, Invalid, NotAllowed, UserUnknown
from booking.domain.rights import Caller


def check_may_offer(conference: Conference, to: Identity | None, by: Caller) -> str:
    """Return the subject of the person who may accept the conference.

    The offer is to a subject, so that no later holder of the username can accept it. Raises
    NotAllowed, ConferenceCanceled, UserUnknown, Invalid.
    """
    by.check_organizes(conference.organizer)
    if conference.canceled:
        raise ConferenceCanceled
    if to is None or to.phase is not Phase.BOUND:
        raise UserUnknown
    if to.attendee == conference.organizer:
        raise Invalid("to", "is the organizer already")
    return to.subject


def check_may_accept(conference: Conference, caller: Caller) -> None:
    """Raise NotAllowed or ConferenceCanceled if the caller may not accept the conference."""
    caller.check_may_organize()
    if conference.offered_to != caller.subject:
        raise NotAllowed("the conference is not offered to you")
    if conference.canceled:
        raise ConferenceCanceled
