"""Mailboxes: the addresses that mails go to, and the choices of their owners."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from booking.application.account_emails import AccountEmails, ProvenAddresses
from booking.application.add_user import Newcomer
from booking.application.attempts import Attempts
from booking.application.links import CONFIRM_FOR_MS, Link, Links, Purpose
from booking.application.mail_delivery import Delivery
from booking.application.ports.contention import Stale
from booking.application.ports.mails import (
    AddressRequest,
    Claims,
    Mail,
    MailMessages,
    Suppressions,
)
from booking.application.ports.people import People, User
from booking.application.ports.primitives import Clock, NewId
from booking.domain.conference import Instant
from booking.domain.language import DEFAULT, Language
from booking.domain.mailbox import Mailbox, MailKind, Source, folded
from booking.domain.realms import SIGNED_IN
from booking.domain.refusals import LinkExpired, LinkUnknown, MailsOff, UserExists


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """Reads mailboxes, and the accounts of their owners when that is necessary."""

    people: People
    account_emails: AccountEmails

    def current(self, attendee: str, now: Instant) -> User | None:
        """Return a user with a mailbox that is not outdated, or None. Raises Contended."""
        user = self.people.find(attendee)
        if user is None or not attendee.startswith(SIGNED_IN) or not user.mailbox.is_outdated(now):
            return user
        email = self.account_emails(attendee, user.user_id)
        mailbox = user.mailbox.with_account(email, now)
        self.people.set_mailbox(attendee, user.mailbox, mailbox)
        return replace(user, mailbox=mailbox)

    def proven(self, attendee: str, user_id: str) -> frozenset[str]:
        """Return the verified addresses of a person, as `ProvenAddresses` does."""
        return ProvenAddresses(self.people, self.account_emails)(attendee, user_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxChange:
    """The changes that a person asks for. None leaves a part unchanged."""

    email: str | None = None  # the account's address, or another one to be confirmed
    remove: bool = False  # remove the address
    kinds: frozenset[MailKind] | None = None
    language: Language | None = None

    @property
    def reads_account(self) -> bool:
        """Return whether the account is read. A language alone does not concern the address."""
        return self.language is None or self.email is not None or self.kinds is not None


@dataclass(frozen=True, slots=True)
class ChangeMailbox:
    """Changes a person's own address and choices. Nobody can change those of somebody else."""

    people: People
    account_emails: AccountEmails
    mail_messages: MailMessages
    sends_mail: bool
    clock: Clock
    new_id: NewId
    attempts: Attempts

    def __call__(self, newcomer: Newcomer, change: MailboxChange) -> User:
        """Return the user with the changed mailbox. Adds a user who has never booked.

        Another address than the account's gets a mail with a link, and counts only when the link
        is used. Raises MailsOff, LimitReached, Busy.
        """
        user = self.attempts(lambda _: self._attempt(newcomer, change))
        if change.email is not None and user.mailbox.pending == change.email:
            request = AddressRequest(attendee=user.attendee, version=user.mailbox.pending_version)
            self.attempts(lambda _: self.mail_messages.request_confirmation(request))
        return user

    def _attempt(self, newcomer: Newcomer, change: MailboxChange) -> User:
        now = self.clock()
        user = self.people.find(newcomer.attendee) or self._add(newcomer, now)
        wanted = user.mailbox
        if change.remove:
            wanted = wanted.without_address()
        elif change.email is not None or (wanted.source is Source.ACCOUNT and change.reads_account):
            wanted = self._with_address(user, change.email, now)
        if change.kinds is not None:
            wanted = wanted.choosing(change.kinds)
        if change.language is not None:
            wanted = wanted.speaking(change.language)
        wanted = replace(wanted, version=user.mailbox.version + 1)
        self.people.set_mailbox(user.attendee, user.mailbox, wanted)
        return replace(user, mailbox=wanted)

    def _with_address(self, user: User, email: str | None, now: Instant) -> Mailbox:
        """Return the mailbox for an address, or for the account's own if `email` is None."""
        of_account = self.account_emails(user.attendee, user.user_id)
        if email is None:
            return user.mailbox.with_account(of_account, now)
        if of_account is not None and folded(email) == folded(of_account):
            return replace(user.mailbox.with_account(of_account, now), pending=None)
        if not self.sends_mail:
            raise MailsOff
        present = user.mailbox
        if present.source is Source.ACCOUNT:
            present = present.with_account(of_account, now)
        return present.asking(email, now)

    def _add(self, newcomer: Newcomer, now: Instant) -> User:
        user = newcomer.user(now)
        try:
            self.people.add(user, self.new_id())
        except UserExists as faster:
            raise Stale from faster
        return user


@dataclass(frozen=True, slots=True)
class SendConfirmation:
    """Sends the link that confirms an address. A limit of each day is in the mailbox."""

    people: People
    suppressions: Suppressions
    claims: Claims
    delivery: Delivery
    links: Links
    page_url: str
    render_confirmation: Callable[[str, Language], Mail]
    clock: Clock

    def __call__(self, request: AddressRequest) -> bool:
        """Return whether a mail was sent; a repeated or forged request sends none.

        Raises Busy, Contended, NotSent.
        """
        now = self.clock()
        user = self.people.find(request.attendee)
        if user is None or user.mailbox.pending_version != request.version:
            return False
        recipient = user.mailbox.pending
        if recipient is None or self.suppressions.contains(recipient):
            return False
        if not self.claims.claim(request.mail, now):
            return False
        link = Link(
            purpose=Purpose.ADDRESS,
            subject=request.attendee,
            version=request.version,
            expires_at=now + CONFIRM_FOR_MS,
        )
        language = user.mailbox.language
        url = self.links.url(self.page_url, link, language)
        mail = self.render_confirmation(url, language or DEFAULT)
        self.delivery(request.mail, recipient, mail)
        return True


@dataclass(frozen=True, slots=True)
class LinkedMailbox:
    """The actions of the links for a mailbox."""

    people: People
    attempts: Attempts

    def find(self, link: Link) -> User:
        """Return the user of a link. Raises LinkUnknown, LinkExpired, Busy."""
        return self.attempts(lambda _: self._user(link))

    def confirm(self, link: Link) -> User:
        """Confirm the pending address; a second call changes nothing. Raises LinkExpired, Busy."""
        return self.attempts(lambda _: self._change(link, Mailbox.confirmed))

    def unsubscribe(self, link: Link) -> User:
        """Turn all mails off. Raises LinkUnknown, Busy."""
        return self.attempts(lambda _: self._change(link, lambda box: box.choosing(frozenset())))

    def _change(self, link: Link, change: Callable[[Mailbox], Mailbox]) -> User:
        user = self._user(link)
        if not is_done(link, user.mailbox):
            wanted = change(user.mailbox)
            self.people.set_mailbox(user.attendee, user.mailbox, wanted)
            return replace(user, mailbox=wanted)
        return user

    def _user(self, link: Link) -> User:
        user = self.people.find(link.subject)
        if user is None or (link.purpose is Purpose.MAILS and link.version != user.created_at):
            raise LinkUnknown
        if link.purpose is Purpose.ADDRESS and user.mailbox.pending_version != link.version:
            raise LinkExpired
        return user


def is_done(link: Link, mailbox: Mailbox) -> bool:
    """Return whether the link has already had its effect."""
    if link.purpose is Purpose.MAILS:
        return not mailbox.kinds
    return mailbox.pending is None
