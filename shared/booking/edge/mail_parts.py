"""The part of the composition root for mails and the links in them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from booking.edge.parts import Parts
from booking.edge.settings import (
    link_key,
    mail_settings,
    notifications_queue,
    push_settings,
    sender,
    ticket_keys,
)

if TYPE_CHECKING:
    from booking.adapters.devices import DynamoDevices
    from booking.adapters.link_key import KmsSigner
    from booking.adapters.mail_records import (
        DynamoClaims,
        DynamoDailyMails,
        DynamoSuppressions,
    )
    from booking.adapters.mails import SesMailer
    from booking.adapters.messages import Queues
    from booking.adapters.organizer_messages import DynamoOrganizerMessages
    from booking.adapters.ticket_keys import KmsTicketKeys
    from booking.adapters.web_push import VapidWebPush
    from booking.application.account_emails import (
        AccountEmails,
        AccountMailboxes,
        ProvenAddresses,
    )
    from booking.application.claims import OpenLink
    from booking.application.invitations import AcceptInvitation, DeclineInvitation
    from booking.application.letters import Letters
    from booking.application.links import Links
    from booking.application.mail_delivery import Delivery
    from booking.application.mailbox_holds import MailboxHolds
    from booking.application.mailboxes import LinkedMailbox, Mailboxes
    from booking.application.own_view import CategoryNames
    from booking.application.ports.mails import DigestLetter, Letter, Mail
    from booking.application.ports.people import Account
    from booking.application.recipients import Recipients
    from booking.application.seat_tickets import TicketTokens
    from booking.application.webhook_mails import DisabledLetter
    from booking.domain.language import Language
    from booking.domain.organizer_message import OrganizerMessage
    from booking.surfaces.mail import MailRenderer


class _AccountsOnDemand:
    """Implements the port KnownAccounts, with a client that is created at the first use.

    The worker of the mails reads an account once a day at most, and the client of Cognito would
    make each cold start of it longer.
    """

    def __init__(self, parts: Any) -> None:
        self._parts = parts

    def find(self, subject: str) -> "Account | None":
        found: Account | None = self._parts.accounts.find(subject)
        return found

    def with_email(self, email: str) -> "Sequence[Account]":
        found: Sequence[Account] = self._parts.accounts.with_email(email)
        return found


class MailParts(Parts):
    """The parts of use cases that concern mails."""

    @cached_property
    def claims(self) -> "DynamoClaims":
        from booking.adapters.mail_records import DynamoClaims

        return DynamoClaims(self.client("dynamodb"), self.settings.table)

    @cached_property
    def daily_mails(self) -> "DynamoDailyMails":
        from booking.adapters.mail_records import DynamoDailyMails

        return DynamoDailyMails(self.client("dynamodb"), self.settings.table)

    @cached_property
    def suppressions(self) -> "DynamoSuppressions":
        from booking.adapters.mail_records import DynamoSuppressions

        return DynamoSuppressions(self.client("dynamodb"), self.settings.table)

    @cached_property
    def send(self) -> "SesMailer":
        from booking.adapters.mails import SesMailer

        mails = mail_settings()
        return SesMailer(self.client("sesv2"), mails.sender, mails.configuration_set)

    @property
    def sends_mail(self) -> bool:
        """Return whether the stack has a sender."""
        return bool(sender())

    @cached_property
    def mail_messages(self) -> "Queues":
        from booking.adapters.messages import Queues

        return Queues(sqs=self.client("sqs"), notifications=notifications_queue())

    @property
    def page_url(self) -> str:
        """Return the address of the page, with which links in mails begin."""
        return mail_settings().page_url

    @cached_property
    def mail_renderer(self) -> "MailRenderer":
        from booking.surfaces.mail import MailRenderer

        return MailRenderer(mail_settings().sender)

    @property
    def render_mail(self) -> "Callable[[Letter], Mail]":
        return self.mail_renderer.letter

    @property
    def render_message(self) -> "Callable[[Letter, OrganizerMessage], Mail]":
        return self.mail_renderer.message

    @cached_property
    def organizer_messages(self) -> "DynamoOrganizerMessages":
        from booking.adapters.organizer_messages import DynamoOrganizerMessages

        return DynamoOrganizerMessages(self.table)

    @property
    def render_digest(self) -> "Callable[[DigestLetter], Mail]":
        return self.mail_renderer.digest

    @property
    def render_webhook_disabled(self) -> "Callable[[DisabledLetter], Mail]":
        return self.mail_renderer.webhook_disabled

    @property
    def render_confirmation(self) -> "Callable[[str, Language], Mail]":
        return self.mail_renderer.confirmation

    @cached_property
    def signer(self) -> "KmsSigner":
        from booking.adapters.link_key import KmsSigner

        return KmsSigner(self.client("kms"), link_key())

    @cached_property
    def ticket_keys(self) -> "KmsTicketKeys":
        from booking.adapters.ticket_keys import KmsTicketKeys

        return KmsTicketKeys(self.client("kms"), ticket_keys())

    @cached_property
    def ticket_tokens(self) -> "TicketTokens":
        from booking.application.seat_tickets import TicketTokens

        return self.build(TicketTokens)

    @cached_property
    def devices(self) -> "DynamoDevices":
        from booking.adapters.devices import DynamoDevices

        return DynamoDevices(self.table)

    @property
    def push_receiver(self) -> str | None:
        """Return the origin of the receiver of a test; None in a stack."""
        return push_settings().receiver

    @cached_property
    def web_push(self) -> "VapidWebPush":
        from booking.adapters.web_push import VapidWebPush

        configured = push_settings()
        contact = mail_settings().page_url or f"mailto:{sender()}"
        return VapidWebPush(self.client("kms"), configured.key, contact)

    @cached_property
    def links(self) -> "Links":
        from booking.application.links import Links

        return self.build(Links)

    @cached_property
    def letters(self) -> "Letters":
        from booking.application.letters import Letters

        return self.build(Letters)

    @cached_property
    def delivery(self) -> "Delivery":
        from booking.application.mail_delivery import Delivery

        return self.build(Delivery)

    @cached_property
    def account_emails(self) -> "AccountEmails":
        from booking.application.account_emails import AccountEmails

        return self.build(AccountEmails, accounts=self.known_accounts)

    @cached_property
    def account_mailboxes(self) -> "AccountMailboxes":
        from booking.application.account_emails import AccountMailboxes

        return self.build(AccountMailboxes)

    @cached_property
    def proven_addresses(self) -> "ProvenAddresses":
        from booking.application.account_emails import ProvenAddresses

        return self.build(ProvenAddresses)

    @cached_property
    def category_names(self) -> "CategoryNames":
        from booking.application.own_view import CategoryNames

        return self.build(CategoryNames)

    @cached_property
    def mailbox_holds(self) -> "MailboxHolds":
        from booking.application.mailbox_holds import MailboxHolds

        return self.build(MailboxHolds)

    @cached_property
    def known_accounts(self) -> _AccountsOnDemand:
        return _AccountsOnDemand(self)

    @cached_property
    def recipients(self) -> "Recipients":
        from booking.application.recipients import Recipients

        return self.build(Recipients)

    @cached_property
    def accept_invitation(self) -> "AcceptInvitation":
        from booking.application.invitations import AcceptInvitation

        return self.build(AcceptInvitation)

    @cached_property
    def decline_invitation(self) -> "DeclineInvitation":
        from booking.application.invitations import DeclineInvitation

        return self.build(DeclineInvitation)

    @cached_property
    def mailboxes(self) -> "Mailboxes":
        from booking.application.mailboxes import Mailboxes

        return self.build(Mailboxes)

    @cached_property
    def linked_mailbox(self) -> "LinkedMailbox":
        from booking.application.mailboxes import LinkedMailbox

        return self.build(LinkedMailbox)

    @cached_property
    def open_link(self) -> "OpenLink":
        from booking.application.claims import OpenLink

        return self.build(OpenLink)
