"""A world whose people get mails, and the mails, timers and links of it."""

import hashlib
import hmac
import json
from dataclasses import replace
from typing import Any

from booking.adapters.bus import EventBus
from booking.adapters.mail_records import DynamoClaims
from booking.adapters.notices import Work, decode_message
from booking.adapters.ticket_keys import KmsTicketKeys
from booking.application.account_emails import AccountEmails
from booking.application.announce import Announce
from booking.application.claims import OpenLink, UseLink, attendee_as_caller
from booking.application.letters import Letters
from booking.application.links import MAC_BYTES, Link, Links
from booking.application.mail_delivery import Delivery
from booking.application.mailboxes import (
    ChangeMailbox,
    LinkedMailbox,
    Mailboxes,
    SendConfirmation,
)
from booking.application.message_attendees import MailMessage, MessageAttendees, SpreadMessage
from booking.application.notify import Notify, SendDigest
from booking.application.ports.mails import EXPIRING, AddressRequest, Change, Digest, Mail, Notice
from booking.application.ports.organizer_messages import MessageCopy, MessagePage
from booking.application.ports.webhooks import DisabledWebhook
from booking.application.recipients import Recipients
from booking.application.seat_tickets import TicketTokens
from booking.application.suppress import Suppress
from booking.application.webhook_mails import SendWebhookDisabled
from booking.surfaces.mail import MailRenderer
from testing.ed25519_kms import Ed25519Kms
from testing.tables import TABLE
from testing.world import World

PAGE = "https://book.example.com"
SENDER = "tickets@example.com"
REALM = "user"


class KeyInMemory:
    """Implements the port Signer with a constant key. Like KMS, it takes no empty message."""

    def sign(self, message: bytes) -> bytes:
        return hmac.digest(b"a key of tests", message, hashlib.sha256)

    def verify(self, message: bytes, mac: bytes) -> bool:
        assert message, "KMS refuses an empty message"
        assert len(mac) == MAC_BYTES, "the MAC of another algorithm"
        return hmac.compare_digest(self.sign(message), mac)


class Mailroom:
    """People with verified addresses; their mails are recorded."""

    def __init__(self, window: int = 3600, max_offers: int = 0) -> None:
        self.world = World(window=window, max_offers=max_offers)
        self.sent: list[tuple[str, Mail]] = []
        self.timers: list[tuple[int, Work]] = []
        self.broken: Exception | None = None
        self.claims = DynamoClaims(self.world.table.client(), TABLE)
        build, renderer = self.world.engine.build, MailRenderer(SENDER)
        self.links = build(Links, signer=KeyInMemory())
        kms = Ed25519Kms()
        self.ticket_keys = KmsTicketKeys(kms, [kms.create("first")])
        self.ticket_tokens = build(TicketTokens, ticket_keys=self.ticket_keys)
        signed = {"links": self.links, "ticket_tokens": self.ticket_tokens}
        letters = build(Letters, **signed, page_url=PAGE)
        account_emails = build(AccountEmails, accounts=self.world)
        self.mailboxes = build(Mailboxes, account_emails=account_emails)
        self.recipients = build(Recipients, mailboxes=self.mailboxes, known_accounts=self.world)
        mails: dict[str, Any] = {
            "letters": letters,
            "recipients": self.recipients,
            "timers": self,
            "delivery": build(Delivery, send=self.send),
        }
        self.notify = build(Notify, render_mail=renderer.letter, **mails)
        self.send_digest = build(SendDigest, render_digest=renderer.digest, **mails)
        self.announce = build(Announce, timers=self)
        self.spread_message = build(SpreadMessage, timers=self)
        self.mail_message = build(MailMessage, render_message=renderer.message, **mails)
        self.send_webhook_disabled = build(
            SendWebhookDisabled,
            recipients=self.recipients,
            delivery=mails["delivery"],
            page_url=PAGE,
            render_webhook_disabled=renderer.webhook_disabled,
        )
        self.message_attendees = build(MessageAttendees, sends_mail=True)
        self.suppress = build(Suppress)
        self.change_mailbox = build(
            ChangeMailbox,
            account_emails=account_emails,
            mail_messages=self,
            sends_mail=True,
        )
        self.send_confirmation = build(
            SendConfirmation,
            links=self.links,
            page_url=PAGE,
            delivery=mails["delivery"],
            render_confirmation=renderer.confirmation,
        )
        linked = build(LinkedMailbox)
        self.open_link = build(OpenLink, links=self.links, linked_mailbox=linked)
        self.use_link = build(
            UseLink,
            links=self.links,
            linked_mailbox=linked,
            open_link=self.open_link,
            accept_invitation=self.world.accept,
            decline_invitation=self.world.decline,
        )

    # ------------------------------------------------------------------ ports

    def send(self, recipient: str, mail: Mail) -> None:
        if self.broken:
            raise self.broken
        self.sent.append((recipient, mail))

    def notice_at(self, notice: Notice, at: int, now: int) -> None:
        assert at > now
        self.timers.append((at, notice))

    def digest_at(self, digest: Digest, now: int) -> None:
        assert digest.at > now
        self.timers.append((digest.at, digest))

    def notices(self, notices: Any, now: int) -> None:
        self.timers += [(now, notice) for notice in notices]

    def change(self, change: Change, now: int) -> None:
        del now
        self.announce(change)

    def message_page(self, page: MessagePage, now: int) -> None:
        self.timers.append((now, page))

    def message_copies(self, copies: Any) -> None:
        self.timers += [(self.world.time, copy) for copy in copies]

    def message_copy_at(self, copy: MessageCopy, at: int, now: int) -> None:
        assert at > now
        self.timers.append((at, copy))

    def request_confirmation(self, request: AddressRequest) -> None:
        for _ in range(2):  # messages are delivered at least once
            self.send_confirmation(request)

    # ------------------------------------------------------------------ people

    def users(self, *names: str) -> None:
        """Add people with accounts whose addresses are verified."""
        self.world.users(*names, realm=REALM)
        self.world.emails |= {name: f"{name}@example.com" for name in names}

    def book(self, name: str, conference: str = "RustConf") -> str:
        return self.world.book(name, conference, realm=REALM)

    def cancel(self, booking: str) -> None:
        self.world.cancel_booking(booking, self._caller(booking))
        self.world.settle()

    def confirm(self, booking: str) -> None:
        self.world.confirm_offer(booking, self._caller(booking).attendee)
        self.world.settle()

    def _caller(self, booking: str) -> Any:
        return attendee_as_caller(self.found(booking).attendee)

    def found(self, booking: str) -> Any:
        stored = self.world.engine.bookings.find(booking)
        assert stored is not None
        return stored

    # ------------------------------------------------------------------ deliveries

    def messages(self) -> list[Any]:
        """Return the messages of the events on the bus since the last call."""
        client = _Bus()
        EventBus(client, "bus").publish(self.world.bus.published)
        self.world.bus.published.clear()
        return [decode_message(json.loads(entry["Detail"])) for entry in client.entries]

    def handle(self, message: Work) -> bool:
        match message:
            case AddressRequest():
                return self.send_confirmation(message)
            case Notice():
                return self.notify(message)
            case Digest():
                return self.send_digest(message)
            case Change():
                self.announce(message)
            case MessagePage():
                self.spread_message(message)
            case MessageCopy():
                return self.mail_message(message)
            case DisabledWebhook():
                return self.send_webhook_disabled(message)
        return False

    def deliver(self) -> list[tuple[str, str]]:
        """Deliver the events and the timers that are due; return recipient and subject of mails."""
        return [(to.partition("@")[0], mail.subject) for to, mail in self.mails()]

    def mails(self) -> list[tuple[str, Mail]]:
        """Deliver the events and the timers that are due; return the mails."""
        for message in self.messages():
            self.handle(message)
        due = [message for at, message in self.timers if at <= self.world.time]
        self.timers = [(at, message) for at, message in self.timers if at > self.world.time]
        for message in due:
            self.handle(message)
        mails, self.sent = self.sent, []
        return mails

    def offered(self) -> Notice:
        """Return the notice of an offer to bob, who waited for alice's seat."""
        self.users("alice", "bob")
        self.world.conference("RustConf", slots=1)
        first = self.book("alice")
        self.book("bob")
        self.messages()
        self.cancel(first)
        found = (m for m in self.messages() if isinstance(m, Notice))
        return next(notice for notice in found if notice.happened == "SeatOffered")

    def token(self, link: Link) -> str:
        return self.links.token(link)


class _Bus:
    def __init__(self) -> None:
        self.entries: list[dict[str, Any]] = []

    def put_events(self, *, Entries: list[dict[str, Any]]) -> dict[str, Any]:  # noqa: N803
        self.entries += Entries
        return {"FailedEntryCount": 0}


def reminder(notice: Notice) -> Notice:
    """Return the reminder of an offer's notice."""
    return replace(notice, happened=EXPIRING)


def token_in(mail: Mail) -> str:
    """Return the token of the first link in a mail."""
    return mail.text.partition(f"{PAGE}/b/")[2].split()[0]
