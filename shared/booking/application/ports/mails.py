"""Mails: notices, the records of mails, and the limits that protect people from floods."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from booking.application.seat_tickets import SignedTicket
from booking.domain.booking import Booking
from booking.domain.conference import DAY_MS, Conference, Instant
from booking.domain.language import DEFAULT, Language

CLAIM_MS = 60_000  # the duration of a claim, longer than the timeout of the function
DAILY_MAILS = 10  # for each person and day; then digests
DIGEST_EVERY_MS = 3_600_000  # at most one digest in this time

INVITED = "PersonInvited"
OFFERED = "SeatOffered"
MOVED = "BookingMoved"
EXPIRING = "OfferExpiring"
LAPSED = "OfferLapsed"
CHANGED = "ConferenceChanged"
# Of the linked request of a booking, for more or other seats.
REQUEST_WAITLISTED = "RequestWaitlisted"
REQUEST_OFFERED = "RequestOffered"
REQUEST_LAPSED = "RequestLapsed"
REQUEST_ENDED = "RequestEnded"

type Method = Literal["REQUEST", "CANCEL"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MailId:
    """The identity of a mail, which is sent once."""

    about: str  # the id of a booking, or of a digest
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A message about a booking. It only names what to read: the mail has the state that is read.

    Releases before 1.1 put the content of the mail into it.
    """

    happened: str
    booking: str
    version: int  # of the booking; of the conference if that has changed
    conference_name: str
    attendee: str
    at: Instant
    start: Instant
    deadline: Instant | None
    reason: str | None

    @property
    def mail(self) -> MailId:
        """The identity of its mail."""
        return MailId(about=self.booking, name=f"{self.version:08d}#{self.happened}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A message that starts the digest of one person."""

    attendee: str
    slot: int  # the number of the period of DIGEST_EVERY_MS, since 1970

    @property
    def mail(self) -> MailId:
        """The identity of its mail."""
        return MailId(about=f"digest:{self.attendee}", name=f"{self.slot:08d}#Digest")

    @property
    def at(self) -> Instant:
        """The end of its period, when it is sent."""
        return (self.slot + 1) * DIGEST_EVERY_MS

    @staticmethod
    def of(attendee: str, now: Instant) -> "Digest":
        """Return the digest for mails that are held back now."""
        return Digest(attendee=attendee, slot=now // DIGEST_EVERY_MS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A message about a changed conference. It starts the mails to its attendees."""

    conference: str
    version: int
    cursor: str | None = None  # of the next page of bookings


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressRequest:
    """A message that starts the mail with the link to confirm an address."""

    attendee: str
    version: int  # the pending version of the mailbox

    @property
    def mail(self) -> MailId:
        """The identity of its mail."""
        return MailId(about=f"address:{self.attendee}", name=f"{self.version:08d}#ConfirmAddress")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The content of a mail about a booking. All of it was read when the mail is sent."""

    happened: str
    booking: Booking
    conference: Conference
    position: int | None  # in the waitlist, of the booking or of its linked request
    last_offer: bool  # whether the booking, or its request, ends if this offer expires
    recipient: str
    link: str  # opens the booking
    unsubscribe: str | None  # None: the recipient is not a user, and has no choices of mails
    language: Language = DEFAULT
    tickets: Sequence[SignedTicket] = ()  # of a booking that is CONFIRMED


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestLetter:
    """The content of a digest: the present state of some bookings."""

    lines: Sequence[Letter]
    unsubscribe: str | None
    language: Language = DEFAULT


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """The content of a mail."""

    subject: str
    text: str
    calendar: str | None = None  # an iCalendar file
    method: Method = "REQUEST"  # of the calendar
    unsubscribe: str | None = None  # a URL for List-Unsubscribe
    tickets: bytes | None = None  # a PDF


class NotSent(Exception):
    """The mailer refused a mail; nothing was sent. The message does not contain the recipient."""


class Send(Protocol):
    """The mailer."""

    def __call__(self, recipient: str, mail: Mail) -> None:
        """Send a mail. Raises NotSent, Contended."""


class Claims(Protocol):
    """The claims to send mails, and the marks of the mails that were sent."""

    def claim(self, mail: MailId, now: Instant) -> bool:
        """Claim a mail for CLAIM_MS; return False if it was sent already.

        Raises Contended, also while another worker's claim has not expired.
        """

    def release(self, mail: MailId) -> None:
        """Delete the claim, so that the next delivery can claim the mail."""

    def mark_sent(self, mail: MailId) -> None:
        """Record that the mail was sent. Raises Contended."""


class DailyMails(Protocol):
    """The mails of each person and day, and the bookings whose mails were held back."""

    def take(self, attendee: str, mail: MailId, now: Instant, limit: int | None = None) -> bool:
        """Count a mail; return False if the person has had `limit` mails today. Raises Contended.

        limit: DAILY_MAILS if it is None.
        A mail that was counted before is not counted again.
        """

    def hold_back(self, digest: Digest, booking: str) -> None:
        """Add a booking to a digest. Raises Contended."""

    def held_back(self, digest: Digest) -> frozenset[str]:
        """Return the bookings of a digest."""


class Suppressions(Protocol):
    """The addresses that mails bounced from, or whose owners complained."""

    def contains(self, address: str) -> bool:
        """Return whether an address is suppressed."""

    def add(self, address: str, reason: str, now: Instant) -> None:
        """Suppress an address. Raises Contended."""


class Timers(Protocol):
    """Messages to the worker of the mails, delivered at least once, perhaps early."""

    def notice_at(self, notice: Notice, at: Instant, now: Instant) -> None:
        """Deliver a notice at an instant."""

    def digest_at(self, digest: Digest, now: Instant) -> None:
        """Deliver a digest at its instant."""

    def notices(self, notices: Sequence[Notice], now: Instant) -> None:
        """Deliver notices now."""

    def change(self, change: Change, now: Instant) -> None:
        """Deliver a change of a conference now."""


class MailMessages(Protocol):
    """Messages of requests to the worker of the mails."""

    def request_confirmation(self, request: AddressRequest) -> None:
        """Deliver the request for a mail with a link to confirm an address. Raises Contended."""


def day_of(at: Instant) -> int:
    """Return the number of the day in UTC, since 1970."""
    return at // DAY_MS
