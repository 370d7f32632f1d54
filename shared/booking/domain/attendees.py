"""The data about attendees and their guests that the organizer of a conference may read."""

from dataclasses import replace

from booking.domain.booking import LIVE, Booking
from booking.domain.conference import DAY_MS, Instant
from booking.domain.rights import Caller

ADDRESS_SHOWN_FOR_MS = 30 * DAY_MS  # after the end of the conference


def shows_address(booking: Booking, now: Instant) -> bool:
    """Return whether the organizer may see the verified address of the booking's attendee.

    It needs a live booking of the attendee's own: an invitee has not agreed to anything yet. After
    the conference, the organizer has a month for certificates and recordings.
    """
    summary = booking.summary
    live = booking.standing_at(now).state in LIVE and not summary.invited
    return live and now < summary.end + ADDRESS_SHOWN_FOR_MS


def as_read_by(booking: Booking, by: Caller | None, now: Instant) -> Booking:
    """Return a booking as a reader sees it: its guests are for its attendee and the organizer.

    The organizer sees them as long as the address of the attendee.
    """
    own = by is not None and by.attendee == booking.attendee
    if own or not booking.guests or (by is not None and shows_address(booking, now)):
        return booking
    return replace(booking, guests=())
