"""Letters: what mails say, read at the moment when they are sent."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.application.bookings import is_in_line
from booking.application.links import UNSUBSCRIBE_FOR_MS, Link, Links, Purpose
from booking.application.ports.conferences import Conferences
from booking.application.ports.mails import CHANGED, MOVED, Letter, Notice
from booking.application.ports.people import People
from booking.application.ports.primitives import Clock
from booking.application.ports.waitlist import Waitlist
from booking.application.recipients import Recipient
from booking.application.seat_tickets import SignedTicket, TicketTokens
from booking.domain.booking import LIVE, Booking, State
from booking.domain.conference import Conference
from booking.domain.language import DEFAULT
from booking.domain.seat_tickets import seat_tickets

NOW = "Now"  # a line of a digest
CONFIRMED = "BookingConfirmed"


@dataclass(frozen=True, slots=True)
class Letters:
    """Reads the content of letters, and signs their links."""

    conferences: Conferences
    people: People
    waitlist: Waitlist
    links: Links
    ticket_tokens: TicketTokens
    page_url: str
    max_offers: int  # for conferences without a limit of their own; 0: no limit
    clock: Clock

    def about(self, notice: Notice, booking: Booking, recipient: Recipient) -> Letter | None:
        """Return the letter of a notice; None if it is about an earlier state of the conference."""
        conference = self._conference(booking)
        if notice.happened == CHANGED and not conference.announces(notice.version):
            return None
        return self._letter(notice.happened, booking, conference, recipient)

    def now(self, booking: Booking, recipient: Recipient) -> Letter:
        """Return a letter about the present state of a booking."""
        return self._letter(NOW, booking, self._conference(booking), recipient)

    def unsubscribe(self, recipient: Recipient) -> str | None:
        """Return the URL that turns a person's mails off, but not those of a later user.

        None: the person is not a user.
        """
        if not recipient.is_user:
            return None
        now, user = self.clock(), self.people.find(recipient.attendee)
        return self._url(
            Link(
                purpose=Purpose.MAILS,
                subject=recipient.attendee,
                version=0 if user is None else user.created_at,
                expires_at=now + UNSUBSCRIBE_FOR_MS,
            ),
            recipient,
        )

    def _conference(self, booking: Booking) -> Conference:
        conference = self.conferences.find(booking.summary.conference)
        assert conference is not None, "a booking has a conference"
        return conference

    def _letter(
        self, happened: str, booking: Booking, conference: Conference, recipient: Recipient
    ) -> Letter:
        in_line = is_in_line(booking, self.clock())
        limit = self.max_offers if conference.max_offers is None else conference.max_offers
        return Letter(
            happened=happened,
            booking=booking,
            conference=conference,
            position=self._position(booking) if in_line else None,
            last_offer=0 < limit <= booking.offers_had,
            recipient=recipient.address,
            link=self._of_booking(booking, recipient),
            unsubscribe=self.unsubscribe(recipient),
            language=recipient.language or DEFAULT,
            tickets=self._tickets(happened, booking),
        )

    def _position(self, booking: Booking) -> int | None:
        """Return the position of a waiting booking; None for an entry of a ballot."""
        if booking.waits_by_entry:
            return None
        return self.waitlist.count_before(booking.queued).number + 1

    def _tickets(self, happened: str, booking: Booking) -> Sequence[SignedTicket]:
        """Return the tickets of a mail that a booking has new seats, if it still has them."""
        now = self.clock()
        if (
            happened not in {CONFIRMED, MOVED}
            or booking.standing_at(now).state is not State.CONFIRMED
        ):
            return ()
        return self.ticket_tokens.signed(seat_tickets(booking, now))

    def _of_booking(self, booking: Booking, recipient: Recipient) -> str:
        """Return the URL that opens a booking, and answers its offer or its invitation.

        The offer is that of its linked request, if it has one.
        """
        summary, live = booking.summary, booking.standing_at(self.clock()).state in LIVE
        deadline = booking.queued.standing.deadline
        if summary.invited and live:
            assert recipient.subject is not None, "the recipient of an invitation has an account"
            return self._url(
                Link(
                    purpose=Purpose.INVITATION,
                    subject=booking.id,
                    version=0,
                    expires_at=summary.start if deadline is None else deadline,
                    attendee=recipient.attendee,
                    account=recipient.subject,
                ),
                recipient,
            )
        if deadline is not None and self.clock() < deadline:
            purpose, version, expires_at = Purpose.OFFER, summary.version, deadline
        else:
            purpose, version, expires_at = Purpose.BOOKING, 0, summary.end
        return self._url(
            Link(purpose=purpose, subject=booking.id, version=version, expires_at=expires_at),
            recipient,
        )

    def _url(self, link: Link, recipient: Recipient) -> str:
        return self.links.url(self.page_url, link, recipient.language)
