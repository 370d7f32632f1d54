"""Holds of mailboxes: find out which hold a booking takes when it becomes live."""

from collections.abc import Callable
from dataclasses import dataclass

from booking.application.ports.bookings import Bookings
from booking.domain.conference import Conference
from booking.domain.mailbox import Mailbox
from booking.domain.mailbox_holds import MailboxHold, check_mailbox_free
from booking.domain.realms import SIGNED_IN


@dataclass(frozen=True, slots=True)
class MailboxHolds:
    """Returns the hold of a booking. A conference without a limit costs nothing."""

    bookings: Bookings
    account_mailboxes: Callable[[str], str | None]  # of an attendee

    def __call__(
        self,
        conference: Conference,
        attendee: str,
        booking_id: str,
        *,
        known: Mailbox | None = None,
        taken: bool,
    ) -> MailboxHold | None:
        """Return the hold; None if the person has no verified address. Raises MailboxInUse.

        known: the mailbox of the attendee, if it was read; the account is read if it lacks the id.
        taken: whether to read the last hold. Otherwise the booking is the first one, or its
        transaction fails with MailboxTaken. Raises Contended.
        """
        if not conference.max_per_email or not attendee.startswith(SIGNED_IN):
            return None
        mailbox = None if known is None else known.account_id
        mailbox = mailbox or self.account_mailboxes(attendee)
        if mailbox is None:
            return None
        if not taken:
            return MailboxHold(mailbox=mailbox, previous=None)
        previous, holder = self.bookings.mailbox_holder(conference.id, mailbox)
        check_mailbox_free(holder, booking_id)
        return MailboxHold(mailbox=mailbox, previous=previous)
