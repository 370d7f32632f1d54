"""Message the attendees of a conference: write the message, page through them, mail each one.

    POST ---> one transaction: the message, and its count of the day
    stream -> relay -> bus -> a page -> a copy for each attendee of the page, and the next page
                                           copy: claim -> the limit of the day -> send -> mark

Each step may run twice. The claim of a copy names the message and the person, so a person gets one
mail at most for each message (docs/adr/0035).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.catalog import summary
from booking.application.find_conference import find_conference
from booking.application.idempotency import IdempotencyWriter
from booking.application.letters import Letters
from booking.application.mail_delivery import Delivery
from booking.application.ports.bookings import Bookings
from booking.application.ports.catalog import Catalog, ConferenceSummary
from booking.application.ports.conferences import Conferences
from booking.application.ports.mails import Claims, DailyMails, Letter, Mail, day_of
from booking.application.ports.organizer_messages import (
    MAILS_A_DAY,
    MessageCopy,
    MessagePage,
    MessageTimers,
    OrganizerMessages,
)
from booking.application.ports.primitives import Clock, NewId
from booking.application.ports.seats import SeatCounts
from booking.application.recipients import Recipients
from booking.domain.conference import DAY_MS, Conference, Instant
from booking.domain.mailbox import MailKind
from booking.domain.organizer_message import (
    Audience,
    OrganizerMessage,
    check_may_message,
    is_too_late,
)
from booking.domain.refusals import MailsOff
from booking.domain.rights import Caller

PAGE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDraft:
    """The message that an organizer wants to send."""

    audience: Audience
    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedMessage:
    """A message that was written, and the number of bookings that it is for."""

    message: OrganizerMessage
    recipients: int


@dataclass(frozen=True, slots=True)
class MessageAttendees:
    """Writes a message. Its mails follow from the table's stream."""

    conferences: Conferences
    seats: SeatCounts
    organizer_messages: OrganizerMessages
    sends_mail: bool
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(
        self,
        conference_id: str,
        draft: MessageDraft,
        by: Caller,
        idempotency: IdempotencyWriter[PostedMessage] | None = None,
    ) -> PostedMessage:
        """Return the message, and how many bookings it is for now.

        Raises ConferenceUnknown, NotAllowed, ConferenceCanceled, ConferenceStarted, MailsOff,
        TooManyMessages, IdempotencyKeyInUse, Busy.
        """
        attempt = partial(self._attempt, conference_id, draft, by, idempotency, self.new_id())
        return self.attempts(lambda number: attempt(again=number > 0))

    def _attempt(
        self,
        conference_id: str,
        draft: MessageDraft,
        by: Caller,
        idempotency: IdempotencyWriter[PostedMessage] | None,
        message_id: str,
        *,
        again: bool,
    ) -> PostedMessage:
        now = self.clock()
        conference = find_conference(self.conferences, conference_id, by.realm)
        check_may_message(conference, by, now)
        if not self.sends_mail:
            raise MailsOff
        message = OrganizerMessage(
            id=message_id,
            conference=conference.id,
            audience=draft.audience,
            subject=draft.subject,
            text=draft.text,
            created_at=now,
        )
        counts = summary(conference, self.seats.all_seats(conference))
        posted = PostedMessage(message=message, recipients=number_of(draft.audience, counts))
        if again and self.organizer_messages.find(conference.id, message_id) is not None:
            return posted  # an earlier attempt succeeded, and its reply was lost
        record = idempotency.record(posted, now) if idempotency else None
        self.organizer_messages.add(message, conference, record)
        return posted


def number_of(audience: Audience, counts: ConferenceSummary) -> int:
    """Return the number of bookings that a message is for, with open invitations."""
    waiting = counts.waiting + counts.held
    numbers = {
        Audience.CONFIRMED: counts.confirmed,
        Audience.WAITING: waiting,
        Audience.ALL: counts.confirmed + waiting,
    }
    return numbers[audience]


@dataclass(frozen=True, slots=True)
class SpreadMessage:
    """Sends one copy for each attendee of a page, and the message for the next page.

    The list of bookings lags by a second. An attendee who booked in the second before the message
    may be missed, as one who books a second later is.
    """

    conferences: Conferences
    organizer_messages: OrganizerMessages
    catalog: Catalog
    timers: MessageTimers
    clock: Clock

    def __call__(self, page: MessagePage) -> None:
        """Send the copies of one page. Raises NotTaken, Contended."""
        now = self.clock()
        message = self.organizer_messages.find(page.conference, page.message)
        conference = self.conferences.find(page.conference)
        if message is None or not _is_open(conference, now):
            return
        assert conference is not None
        found = self.catalog.bookings_of(conference, page.cursor, PAGE)
        copies = [
            MessageCopy(
                message=message.id,
                conference=conference.id,
                booking=booking.id,
                attendee=booking.attendee,
            )
            for booking in found.bookings
            if message.concerns(booking, now)
        ]
        self.timers.message_copies(copies)
        if found.cursor is not None:
            following = MessagePage(
                message=message.id, conference=conference.id, cursor=found.cursor
            )
            self.timers.message_page(following, now)


@dataclass(frozen=True, slots=True)
class MailMessage:
    """Sends one attendee their copy of a message, unless it does not concern them any more."""

    bookings: Bookings
    conferences: Conferences
    organizer_messages: OrganizerMessages
    recipients: Recipients
    letters: Letters
    claims: Claims
    daily_mails: DailyMails
    timers: MessageTimers
    delivery: Delivery
    render_message: Callable[[Letter, OrganizerMessage], Mail]
    clock: Clock

    def __call__(self, copy: MessageCopy) -> bool:
        """Return whether a mail was sent. Raises Busy, Contended, NotSent."""
        now = self.clock()
        message = self.organizer_messages.find(copy.conference, copy.message)
        booking = self.bookings.find(copy.booking)
        if message is None or booking is None or booking.attendee != copy.attendee:
            return False
        if booking.summary.conference != copy.conference or not message.concerns(booking, now):
            return False
        if not _is_open(self.conferences.find(copy.conference), now):
            return False
        recipient = self.recipients.person(copy.attendee, MailKind.CONFERENCES, now)
        if recipient is None or not self.claims.claim(copy.mail, now):
            return False
        if not self.daily_mails.take(copy.attendee, copy.mail, now, MAILS_A_DAY):
            self.timers.message_copy_at(copy, (day_of(now) + 1) * DAY_MS, now)
            self.claims.release(copy.mail)
            return False
        letter = self.letters.now(booking, recipient)
        self.delivery(copy.mail, recipient.address, self.render_message(letter, message))
        return True


def _is_open(conference: Conference | None, now: Instant) -> bool:
    """Return whether messages of a conference are still sent."""
    return conference is not None and not conference.canceled and not is_too_late(conference, now)
