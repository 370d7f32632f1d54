"""Letters: what mails say, read at the moment when they are sent."""

from dataclasses import dataclass

from booking.application.links import UNSUBSCRIBE_FOR_MS, Link, Links, Purpose
from booking.application.ports.conferences import Conferences
from booking.application.ports.mails import CHANGED, Letter, Notice
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock
from booking.application.ports.waitlist import Waitlist
from booking.domain.booking import Booking, State
from booking.domain.conference import Conference

NOW = "Now"  # a line of a digest


@dataclass(frozen=True, slots=True)
class Letters:
    """Reads the content of letters, and signs their links."""

    conferences: Conferences
    people: People
    waitlist: Waitlist
    links: Links
    page_url: str
    max_offers: int  # for conferences without a limit of their own; 0: no limit
    clock: Clock

    def about(self, notice: Notice, booking: Booking, recipient: str) -> Letter | None:
        """Return the letter of a notice; None if it is about an earlier state of the conference."""
        conference = self._conference(booking)
        if notice.happened == CHANGED and (
            conference.version != notice.version or conference.canceled
        ):
            return None
        return self._letter(notice.happened, booking, conference, recipient)

    def now(self, booking: Booking, recipient: str) -> Letter:
        """Return a letter about the present state of a booking."""
        return self._letter(NOW, booking, self._conference(booking), recipient)

    def unsubscribe(self, attendee: str) -> str:
        """Return the URL that turns a person's mails off, but not those of a later user."""
        now, user = self.clock(), self.people.find(attendee)
        added_at = 0 if user is None else user.created_at
        return self._url(Purpose.MAILS, attendee, added_at, now + UNSUBSCRIBE_FOR_MS)

    def _conference(self, booking: Booking) -> Conference:
        conference = self.conferences.find(booking.summary.conference)
        assert conference is not None, "a booking has a conference"
        return conference

    def _letter(
        self, happened: str, booking: Booking, conference: Conference, recipient: str
    ) -> Letter:
        summary = booking.summary
        waits = booking.standing_at(self.clock()).state is State.WAITLISTED
        in_line = waits and summary.standing.state is State.WAITLISTED
        limit = self.max_offers if conference.max_offers is None else conference.max_offers
        return Letter(
            happened=happened,
            booking=booking,
            conference=conference,
            position=self.waitlist.count_before(summary).number + 1 if in_line else None,
            last_offer=0 < limit <= booking.offers,
            recipient=recipient,
            link=self._of_booking(booking),
            unsubscribe=self.unsubscribe(booking.attendee),
        )

    def _of_booking(self, booking: Booking) -> str:
        """Return the URL that opens a booking; that of an offer also claims its seat."""
        summary = booking.summary
        deadline = summary.standing.deadline
        if deadline is not None and self.clock() < deadline:
            return self._url(Purpose.OFFER, booking.id, summary.version, deadline)
        return self._url(Purpose.BOOKING, booking.id, 0, summary.end)

    def _url(self, purpose: Purpose, subject: str, version: int, expires_at: int) -> str:
        link = Link(purpose=purpose, subject=subject, version=version, expires_at=expires_at)
        return f"{self.page_url}/b/{self.links.token(link)}"
