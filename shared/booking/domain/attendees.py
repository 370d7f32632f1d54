"""The data about attendees that the organizer of a conference may read."""

from booking.domain.booking import LIVE, Booking
from booking.domain.conference import DAY_MS, Instant

ADDRESS_SHOWN_FOR_MS = 30 * DAY_MS  # after the end of the conference


def shows_address(booking: Booking, now: Instant) -> bool:
    """Return whether the organizer may see the verified address of the booking's attendee.

    It needs a live booking of the attendee's own: an invitee has not agreed to anything yet. After
    the conference, the organizer has a month for certificates and recordings.
    """
    summary = booking.summary
    live = booking.standing_at(now).state in LIVE and not summary.invited
    return live and now < summary.end + ADDRESS_SHOWN_FOR_MS
