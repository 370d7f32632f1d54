"""A message of an organizer to the attendees of a conference, and its limits."""

from dataclasses import dataclass
from enum import StrEnum

from booking.domain.booking import Booking, State
from booking.domain.conference import DAY_MS, Conference, Instant
from booking.domain.refusals import ConferenceCanceled, ConferenceStarted
from booking.domain.rights import Caller

MESSAGES_A_DAY = 3  # of a conference, in a day of UTC
SUBJECT_LIMIT = 120  # characters
TEXT_LIMIT = 4_000  # characters
AFTER_END_MS = 7 * DAY_MS  # the time after the end in which messages are sent


class Audience(StrEnum):
    """The attendees that a message is for."""

    CONFIRMED = "confirmed"
    WAITING = "waiting"
    ALL = "all"


_WAITING = frozenset({State.WAITLISTED, State.CONFIRMATION_PENDING})
STATES = {
    Audience.CONFIRMED: frozenset({State.CONFIRMED}),
    Audience.WAITING: _WAITING,
    Audience.ALL: _WAITING | {State.CONFIRMED},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizerMessage:
    """A message as stored. Both texts are plain text."""

    id: str
    conference: str
    audience: Audience
    subject: str
    text: str
    created_at: Instant

    def concerns(self, booking: Booking, now: Instant) -> bool:
        """Return whether the message is for the attendee of a booking.

        An invitee who has not accepted is not an attendee yet.
        """
        state = booking.standing_at(now).state
        return state in STATES[self.audience] and not booking.summary.invited


def check_may_message(conference: Conference, by: Caller, now: Instant) -> None:
    """Raise NotAllowed, ConferenceCanceled or ConferenceStarted if no message may be sent."""
    by.check_organizes(conference.organizer)
    if conference.canceled:
        raise ConferenceCanceled
    if is_too_late(conference, now):
        raise ConferenceStarted(over=True)


def is_too_late(conference: Conference, now: Instant) -> bool:
    """Return whether the time for messages is over."""
    return now >= conference.end + AFTER_END_MS
