"""Announce: notify every attendee of a conference that its time or place has changed."""

from dataclasses import dataclass

from booking.application.ports.catalog import Catalog
from booking.application.ports.conferences import Conferences
from booking.application.ports.mails import CHANGED, Change, Notice, Timers
from booking.application.ports.primitives import Clock
from booking.domain.booking import LIVE, Booking

PAGE = 100


@dataclass(frozen=True, slots=True)
class Announce:
    """Sends one notice for each live booking, page by page.

    The list of bookings lags. A booking that it misses is so new that its own mail has the change.
    """

    conferences: Conferences
    catalog: Catalog
    timers: Timers
    clock: Clock

    def __call__(self, change: Change) -> None:
        """Send the notices of one page, and the message for the next page. Raises Contended."""
        now = self.clock()
        conference = self.conferences.find(change.conference)
        if conference is None or not conference.announces(change.version):
            return  # a later announced change has its own message
        if conference.started(now):
            return
        page = self.catalog.bookings_of(conference, change.cursor, PAGE)
        live = [booking for booking in page.bookings if booking.standing_at(now).state in LIVE]
        self.timers.notices([_notice(booking, change.version) for booking in live], now)
        if page.cursor is not None:
            following = Change(
                conference=change.conference, version=change.version, cursor=page.cursor
            )
            self.timers.change(following, now)


def _notice(booking: Booking, version: int) -> Notice:
    return Notice(
        happened=CHANGED,
        booking=booking.id,
        version=version,
        conference_name=booking.conference_name,
        attendee=booking.attendee,
        at=booking.changed_at,
        start=booking.summary.start,
        deadline=None,
        reason=None,
    )
