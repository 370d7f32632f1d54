"""The messages of the notifications queue: notices of bookings, digests, changed conferences."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from booking.application.events import ATTENDEES_MESSAGED, time_of
from booking.application.ports.mails import CHANGED, AddressRequest, Change, Digest, Notice
from booking.application.ports.organizer_messages import MessageCopy, MessagePage
from booking.application.ports.webhooks import DisabledWebhook

type Message = Mapping[str, Any]


type Work = Notice | Digest | Change | AddressRequest | MessagePage | MessageCopy | DisabledWebhook


def decode_message(message: Message) -> Work:
    """Convert a message: a domain event, or a message that the worker has sent to itself.

    Releases before 1.0 wrote events as `encode_notice` does.
    """
    if "digest" in message:
        return Digest(attendee=message["digest"], slot=message["slot"])
    if "address_of" in message:
        return AddressRequest(attendee=message["address_of"], version=message["mailbox_version"])
    if "disabled_webhook" in message or "copy_of" in message:
        return _of_organizer(message)
    if message.get("name") == ATTENDEES_MESSAGED:
        return MessagePage(
            message=message["message"],
            conference=message["conference"],
            cursor=message.get("cursor"),
        )
    if message.get("name") == CHANGED:
        return Change(
            conference=message["conference"],
            version=message["conference_version"],
            cursor=message.get("cursor"),
        )
    return decode_notice(message)


def _of_organizer(message: Message) -> DisabledWebhook | MessageCopy:
    if "disabled_webhook" in message:
        return DisabledWebhook(
            webhook=message["disabled_webhook"],
            organizer=message["organizer"],
            since=message["since"],
        )
    return MessageCopy(
        message=message["copy_of"],
        conference=message["conference"],
        booking=message["booking"],
        attendee=message["attendee"],
    )


def decode_notice(message: Message) -> Notice:
    """Convert a notice as `encode_notice` writes it, or the event of a booking."""
    if "happened" in message:
        return Notice(**{name: message[name] for name in Notice.__dataclass_fields__})
    deadline = message["deadline"]
    return Notice(
        happened=message["name"],
        booking=message["booking"],
        version=message["booking_version"],
        conference_name=message["conference_name"],
        attendee=message["attendee"],
        at=time_of(message["time"]),
        start=time_of(message["start"]),
        deadline=None if deadline is None else time_of(deadline),
        reason=message["reason"],
    )


def encode_notice(notice: Notice) -> dict[str, Any]:
    """Return a notice as JSON values."""
    return asdict(notice)


def encode_digest(digest: Digest) -> dict[str, Any]:
    """Return a digest as JSON values."""
    return {"digest": digest.attendee, "slot": digest.slot}


def encode_change(change: Change) -> dict[str, Any]:
    """Return the change of a conference as JSON values."""
    return {
        "name": CHANGED,
        "conference": change.conference,
        "conference_version": change.version,
        "cursor": change.cursor,
    }


def encode_address_request(request: AddressRequest) -> dict[str, Any]:
    """Return the request for a link to confirm an address as JSON values."""
    return {"address_of": request.attendee, "mailbox_version": request.version}


def encode_disabled_webhook(message: DisabledWebhook) -> dict[str, Any]:
    """Return the message about a disabled endpoint as JSON values."""
    return {
        "disabled_webhook": message.webhook,
        "organizer": message.organizer,
        "since": message.since,
    }


def encode_message_page(page: MessagePage) -> dict[str, Any]:
    """Return the page of a message of an organizer as JSON values."""
    return {
        "name": ATTENDEES_MESSAGED,
        "message": page.message,
        "conference": page.conference,
        "cursor": page.cursor,
    }


def encode_message_copy(copy: MessageCopy) -> dict[str, Any]:
    """Return one attendee's copy of a message of an organizer as JSON values."""
    return {
        "copy_of": copy.message,
        "conference": copy.conference,
        "booking": copy.booking,
        "attendee": copy.attendee,
    }
