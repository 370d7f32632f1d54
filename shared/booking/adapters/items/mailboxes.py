"""Mailboxes as attributes of the item of a user."""

from booking.adapters.items.values import (
    Item,
    Value,
    number,
    number_at,
    number_or_none,
    text,
    text_at,
    text_or_none,
    texts,
)
from booking.domain.language import Language
from booking.domain.mailbox import Mailbox, MailKind, Source


def encode_mailbox(mailbox: Mailbox) -> dict[str, Value | None]:
    """Return the attributes of a mailbox. Attributes with None must be removed from the item."""
    return {
        "email": text_or_none(mailbox.email),
        "email_verified": {"BOOL": mailbox.verified},
        "email_source": text(mailbox.source),
        "email_read_at": number_or_none(mailbox.read_at),
        "email_pending": text_or_none(mailbox.pending),
        "email_pending_version": number(mailbox.pending_version),
        "email_asked_on": number(mailbox.asked_on),
        "email_asked": number(mailbox.asked),
        "mails": texts(tuple(kind.value for kind in MailKind if kind in mailbox.kinds)),
        "email_account": text_or_none(mailbox.account),
        "mail_language": text_or_none(mailbox.language),
        "mail_version": number(mailbox.version),
    }


def decode_mailbox(item: Item) -> Mailbox:
    """Return the mailbox of a user.

    Releases before 1.1 wrote only `email`, an address that nobody had verified.
    """
    if "mail_version" not in item:
        return Mailbox(email=text_at(item, "email"))
    language = text_at(item, "mail_language")
    return Mailbox(
        email=text_at(item, "email"),
        verified=item["email_verified"]["BOOL"],
        source=Source(item["email_source"]["S"]),
        read_at=number_at(item, "email_read_at"),
        pending=text_at(item, "email_pending"),
        pending_version=int(item["email_pending_version"]["N"]),
        asked_on=int(item["email_asked_on"]["N"]),
        asked=int(item["email_asked"]["N"]),
        kinds=frozenset(MailKind(kind["S"]) for kind in item["mails"]["L"]),
        account=text_at(item, "email_account"),
        language=None if language is None else Language(language),
        version=int(item["mail_version"]["N"]),
    )
