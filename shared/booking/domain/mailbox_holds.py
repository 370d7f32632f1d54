"""Holds of mailboxes: at most one live booking of a conference for each verified mailbox.

A hold names the booking that took it, and counts while this booking is live. So the end of a
booking releases the hold without a write, by whatever path the booking ends.
"""

from dataclasses import dataclass

from booking.domain.booking import Booking, State
from booking.domain.refusals import MailboxInUse


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxHold:
    """The hold of a mailbox that a booking takes when it becomes live."""

    mailbox: str
    previous: str | None  # condition: the request that took the last hold; None: no hold yet


def check_mailbox_free(holder: Booking | None, booking_id: str) -> None:
    """Raise MailboxInUse if another booking, which took the last hold, is live.

    Only a reactivation makes a canceled booking live again, and it takes a hold too. So a hold that
    is still the last one when the next is written belongs to a booking that is still canceled.
    """
    if holder is None or holder.id == booking_id:
        return
    if holder.summary.standing.state is not State.CANCELED:
        raise MailboxInUse
