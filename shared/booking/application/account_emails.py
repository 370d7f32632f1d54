"""The verified addresses of accounts."""

from dataclasses import dataclass

from booking.application.ports.names import Names
from booking.application.ports.people import KnownAccounts, People
from booking.application.ports.primitives import Clock
from booking.domain.mailbox import Source
from booking.domain.realms import SIGNED_IN


@dataclass(frozen=True, slots=True)
class AccountEmails:
    """Reads the verified addresses of accounts."""

    names: Names
    accounts: KnownAccounts

    def __call__(self, attendee: str, user_id: str) -> str | None:
        """Return the verified address of a person's account, or None. Raises Contended.

        The account is found by the subject that the username is bound to, so that the next account
        of a reused username gets no mail of its former holder. A user of an earlier release, who
        has not sent a token since, has only the username.
        """
        identity = self.names.find(user_id)
        if identity is not None and identity.attendee != attendee:
            return None
        account = self.accounts.find(user_id if identity is None else identity.subject)
        return None if account is None else account.email


@dataclass(frozen=True, slots=True)
class ProvenAddresses:
    """Reads the verified addresses of a person: of the account now, and an own one."""

    people: People
    account_emails: AccountEmails

    def __call__(self, attendee: str, user_id: str) -> frozenset[str]:
        """Return the addresses. The person need not be a user yet. Raises Contended."""
        if not attendee.startswith(SIGNED_IN):
            return frozenset()
        user, of_account = self.people.find(attendee), self.account_emails(attendee, user_id)
        own = None
        if user is not None and user.mailbox.source is Source.OWN:
            own = user.mailbox.proven
        return frozenset(address for address in (of_account, own) if address is not None)


@dataclass(frozen=True, slots=True)
class AccountMailboxes:
    """Reads the mailbox of a person's account once, and stores it with the user.

    The address is stored too, as for a mail, unless the person has removed it or chosen another.
    """

    people: People
    account_emails: AccountEmails
    clock: Clock

    def __call__(self, attendee: str) -> str | None:
        """Return the mailbox id; None without a verified address. Raises Contended."""
        user = self.people.find(attendee)
        if user is None or user.mailbox.account_id is not None:
            return None if user is None else user.mailbox.account_id
        email = self.account_emails(attendee, user.user_id)
        if email is None:
            return None
        known, follows = user.mailbox, user.mailbox.source is Source.ACCOUNT
        read = known.with_account(email, self.clock()) if follows else known.knowing(email)
        self.people.set_mailbox(attendee, known, read)
        return read.account_id


@dataclass(frozen=True, slots=True)
class StoredMailboxes:
    """Reads the mailbox of a person's account as stored with the user, without the account."""

    people: People

    def __call__(self, attendee: str) -> str | None:
        """Return the mailbox id, or None. Raises Contended."""
        user = self.people.find(attendee)
        return None if user is None else user.mailbox.account_id
