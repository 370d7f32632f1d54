"""The worker of the notifications queue: mail attendees about their bookings."""

from collections.abc import Mapping
from typing import Any

from booking.adapters.notices import decode_message
from booking.application.announce import Announce
from booking.application.devices import PushOffer
from booking.application.mailboxes import SendConfirmation
from booking.application.message_attendees import MailMessage, SpreadMessage
from booking.application.notify import Notify, SendDigest
from booking.application.ports.mails import AddressRequest, Change, Digest, Notice
from booking.application.ports.organizer_messages import MessageCopy, MessagePage
from booking.application.ports.webhooks import DisabledWebhook
from booking.application.webhook_mails import SendWebhookDisabled
from booking.edge.batch import Message, each_message
from booking.edge.deployment import engine
from booking.edge.observability import count

notify = engine.build(Notify)
send_digest = engine.build(SendDigest)
send_confirmation = engine.build(SendConfirmation)
announce = engine.build(Announce)
push_offer = engine.build(PushOffer)
spread_message = engine.build(SpreadMessage)
mail_message = engine.build(MailMessage)
send_webhook_disabled = engine.build(SendWebhookDisabled)


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle a batch of messages: notices, digests, addresses, messages and conferences."""
    return each_message(event, context, run)


def run(message: Message) -> None:
    """Send the mail of a message, unless it is outdated or the mail was sent before."""
    match decode_message(message):
        case Notice() as notice:
            run_notice(notice)
        case Digest() as digest if send_digest(digest):
            count("DigestSent")
        case AddressRequest() as request if send_confirmation(request):
            count("MailSent")
        case MessageCopy() as copy if mail_message(copy):
            count("MailSent")
        case DisabledWebhook() as disabled if send_webhook_disabled(disabled):
            count("MailSent")
        case MessagePage() as page:
            spread_message(page)
        case Change() as change:
            announce(change)
        case _:
            pass


def run_notice(notice: Notice) -> None:
    """Push a message about an offer to the attendee's devices, and send the mail in any case."""
    if push_offer(notice):
        count("OfferPushed")
    if notify(notice):
        count("MailSent")
