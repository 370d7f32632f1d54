"""The messages of organizers to attendees."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.ports.idempotency import IdempotencyRecord
from booking.application.ports.mails import MailId
from booking.domain.conference import Conference, Instant
from booking.domain.organizer_message import OrganizerMessage

MAILS_A_DAY = 5  # messages that a person gets in a day; the other mails of the day are for bookings


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePage:
    """A message to the worker of the mails: list one page of the attendees."""

    message: str
    conference: str
    cursor: str | None = None  # of the page


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageCopy:
    """A message to the worker of the mails: send one attendee their copy."""

    message: str
    conference: str
    booking: str
    attendee: str

    @property
    def mail(self) -> MailId:
        """The identity of its mail. A person who has booked again has the same."""
        return MailId(about=f"message:{self.message}", name=self.attendee)


class OrganizerMessages(Protocol):
    """All messages of organizers. Reads are consistent."""

    def add(
        self,
        message: OrganizerMessage,
        conference: Conference,
        record: IdempotencyRecord | None = None,
    ) -> None:
        """Write a message, and count it for its day, if the conference is unchanged.

        Raises TooManyMessages, IdempotencyKeyInUse, Contended.
        """

    def find(self, conference: str, message: str) -> OrganizerMessage | None:
        """Return one message, or None. Raises Contended."""


class MessageTimers(Protocol):
    """Messages to the worker of the mails, delivered at least once, perhaps early."""

    def message_page(self, page: MessagePage, now: Instant) -> None:
        """Deliver the next page of a message now. Raises Contended."""

    def message_copies(self, copies: Sequence[MessageCopy]) -> None:
        """Deliver the copies of a page now. Raises NotTaken, Contended."""

    def message_copy_at(self, copy: MessageCopy, at: Instant, now: Instant) -> None:
        """Deliver a copy at an instant. Raises Contended."""
