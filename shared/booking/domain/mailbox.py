"""A mailbox: the address of a person, and the mails that the person wants.

Mails go to a verified address only. It is the address of the person's account, which the user pool
has verified, or another one that the person has confirmed by a link.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from booking.domain.conference import DAY_MS, Instant
from booking.domain.language import Language
from booking.domain.refusals import LimitReached

ACCOUNT_READ_FOR_MS = DAY_MS  # then the account is read again before the next mail
GMAIL = frozenset({"gmail.com", "googlemail.com"})  # one mailbox under both, without dots
CONFIRMATIONS_LIMIT = 5  # mails to confirm an address that a person may request in a day


class MailKind(StrEnum):
    """A kind of mail that a person may turn off."""

    OFFERS = "offers"
    BOOKINGS = "bookings"
    CONFERENCES = "conferences"


class Source(StrEnum):
    """The origin of a mailbox's address."""

    ACCOUNT = "account"  # follows the address of the account
    OWN = "own"  # confirmed by a link
    NONE = "none"  # removed by the person


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """The address and the choices of one person."""

    email: str | None = None
    verified: bool = False
    source: Source = Source.ACCOUNT
    read_at: Instant | None = None  # the last time that the account was read
    pending: str | None = None  # another address, until a link confirms it
    pending_version: int = 0  # the version that the last such link names
    asked_on: int = 0  # the day of the last mails with such a link, and their number
    asked: int = 0
    kinds: frozenset[MailKind] = frozenset(MailKind)
    language: Language | None = None  # of the mails; None: the person has not chosen one yet
    account: str | None = None  # the mailbox id of the account's verified address
    version: int = 0  # counts changes, from the time at which the user was added

    @property
    def account_id(self) -> str | None:
        """Return the mailbox id of the account's verified address as last read, or None.

        A removed address, or another one for mails, does not change it.
        """
        if self.account is None and self.source is Source.ACCOUNT and self.proven is not None:
            return mailbox_id(self.proven)  # read by a release before 1.1
        return self.account

    @property
    def proven(self) -> str | None:
        """Return the verified address, or None."""
        return self.email if self.verified else None

    def recipient(self, kind: MailKind | None) -> str | None:
        """Return the address for a mail of this kind, or None. Nobody can choose against None."""
        wanted = kind is None or kind in self.kinds
        return self.proven if wanted else None

    def is_outdated(self, now: Instant) -> bool:
        """Return whether the account must be read before the next mail."""
        if self.source is not Source.ACCOUNT:
            return False
        return self.read_at is None or now - self.read_at >= ACCOUNT_READ_FOR_MS

    def with_account(self, email: str | None, now: Instant) -> "Mailbox":
        """Return the mailbox with the verified address of the account, or without an address."""
        return replace(
            self,
            email=email,
            verified=email is not None,
            source=Source.ACCOUNT,
            read_at=now,
            account=None if email is None else mailbox_id(email),
            version=self.version + 1,
        )

    def knowing(self, email: str) -> "Mailbox":
        """Return the mailbox with the id of the account's address, and no other change."""
        return replace(self, account=mailbox_id(email), version=self.version + 1)

    def of_another_account(self) -> "Mailbox":
        """Return the mailbox after the username was bound to another account.

        It has no address until that account is read. If the person has removed the address, it
        still has none.
        """
        source = Source.NONE if self.source is Source.NONE else Source.ACCOUNT
        return Mailbox(source=source, kinds=self.kinds, version=self.version + 1)

    def without_address(self) -> "Mailbox":
        """Return the mailbox without an address. It does not follow the account any more."""
        return replace(
            self,
            email=None,
            verified=False,
            source=Source.NONE,
            pending=None,
            version=self.version + 1,
        )

    def asking(self, address: str, now: Instant) -> "Mailbox":
        """Return the mailbox with an address to confirm. Raises LimitReached.

        Mails go to the present address until then.
        """
        today = now // DAY_MS
        asked = self.asked if self.asked_on == today else 0
        if asked >= CONFIRMATIONS_LIMIT:
            raise LimitReached("addresses to confirm each day", CONFIRMATIONS_LIMIT)
        return replace(
            self,
            pending=address,
            pending_version=self.version + 1,
            asked_on=today,
            asked=asked + 1,
            version=self.version + 1,
        )

    def confirmed(self) -> "Mailbox":
        """Return the mailbox with its pending address as the verified one."""
        assert self.pending is not None
        return replace(
            self,
            email=self.pending,
            verified=True,
            source=Source.OWN,
            pending=None,
            version=self.version + 1,
        )

    def choosing(self, kinds: frozenset[MailKind]) -> "Mailbox":
        """Return the mailbox with other kinds of mails."""
        return replace(self, kinds=kinds, version=self.version + 1)

    def speaking(self, language: Language) -> "Mailbox":
        """Return the mailbox with another language of its mails."""
        return replace(self, language=language, version=self.version + 1)


def mailbox_id(address: str) -> str:
    """Return an id that the addresses of one mailbox share: the hash of their common form.

    A tag after a plus sign does not count. At gmail.com, dots do not count either. Other providers
    may have more such rules.
    """
    local, _, domain = folded(address).rpartition("@")
    local = local.partition("+")[0] or local
    if domain in GMAIL:
        local, domain = local.replace(".", ""), "gmail.com"
    return sha256(f"{local}@{domain}".encode()).hexdigest()[:32]


def folded(address: str) -> str:
    """Return the form in which addresses are compared."""
    return address.strip().casefold()
