"""Recipients: the person and the address that a mail about a booking goes to.

A mail about an invitation goes to the account of the invitee, which may not be a user yet. Its link
answers for this account, so that no sign-in is needed.
"""

from dataclasses import dataclass

from booking.application.attempts import Attempts
from booking.application.mailboxes import Mailboxes
from booking.application.ports.mails import Suppressions
from booking.application.ports.names import Names
from booking.application.ports.people import KnownAccounts
from booking.domain.booking import Booking
from booking.domain.conference import Instant
from booking.domain.identity import Identity, Phase
from booking.domain.language import Language
from booking.domain.mailbox import MailKind
from booking.domain.realms import SIGNED_IN


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """The person that a mail goes to."""

    attendee: str
    address: str
    subject: str | None = None  # the account of an invitee
    is_user: bool = True  # False: the person has not booked yet, and has no choices of mails
    language: Language | None = None  # None: not known


@dataclass(frozen=True, slots=True)
class Recipients:
    """Finds the recipients of mails about bookings."""

    mailboxes: Mailboxes
    names: Names
    known_accounts: KnownAccounts
    suppressions: Suppressions
    attempts: Attempts

    def __call__(self, booking: Booking, kind: MailKind | None, now: Instant) -> Recipient | None:
        """Return the recipient of a mail of this kind, or None. Raises Busy."""
        if not booking.summary.invited:
            return self.person(booking.attendee, kind, now)
        found = self.attempts(lambda _: self._invitee(booking, kind, now))
        if found is None or self.attempts(lambda _: self.suppressions.contains(found.address)):
            return None
        return found

    def person(self, attendee: str, kind: MailKind | None, now: Instant) -> Recipient | None:
        """Return a user as the recipient of a mail of this kind, or None. Raises Busy."""
        user = self.attempts(lambda _: self.mailboxes.current(attendee, now))
        address = None if user is None else user.mailbox.recipient(kind)
        if user is None or address is None:
            return None
        if self.attempts(lambda _: self.suppressions.contains(address)):
            return None
        return Recipient(attendee=attendee, address=address, language=user.mailbox.language)

    def holder(self, attendee: str, now: Instant) -> Recipient | None:
        """Return the holder of an account, also one who has never booked, or None. Raises Busy."""
        found = self.attempts(lambda _: self._account_of(attendee, None, now))
        if found is None or self.attempts(lambda _: self.suppressions.contains(found.address)):
            return None
        return found

    def _invitee(self, booking: Booking, kind: MailKind | None, now: Instant) -> Recipient | None:
        if booking.invitee_email is None:
            return self._account_of(booking.invitee or "", kind, now)
        accounts = self.known_accounts.with_email(booking.invitee_email)
        if len(accounts) != 1:  # no account, or nobody knows which of them is invited
            return None
        return self._account_of(SIGNED_IN + accounts[0].user_id, kind, now)

    def _account_of(self, attendee: str, kind: MailKind | None, now: Instant) -> Recipient | None:
        if not attendee.startswith(SIGNED_IN):
            return None
        user_id = attendee.removeprefix(SIGNED_IN)
        identity, user = self.names.find(user_id), self.mailboxes.current(attendee, now)
        if identity is not None and not _is_holder(identity, attendee):
            return None
        subject = None if identity is None else identity.subject
        address = None if user is None else user.mailbox.recipient(kind)
        if subject is None or user is None:
            account = self.known_accounts.find(subject or user_id)
            if account is None:
                return None
            subject = account.subject
            address = account.email if user is None else address
        if address is None:
            return None
        return Recipient(
            attendee=attendee,
            address=address,
            subject=subject,
            is_user=user is not None,
            language=None if user is None else user.mailbox.language,
        )


def _is_holder(identity: Identity, attendee: str) -> bool:
    return identity.attendee == attendee and identity.phase is Phase.BOUND
