"""Links in mails: signed, for one purpose, and valid for a limited time.

A link needs no sign-in, because only the owner of the mailbox has it. It names one booking or one
person, and the version that its mail was about. The signature is a MAC by a key of AWS KMS, which
never leaves KMS (docs/adr/0022).
"""

import base64
import binascii
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from booking.application.attempts import Attempts
from booking.domain.conference import DAY_MS, Instant
from booking.domain.language import Language
from booking.domain.refusals import LinkExpired, LinkUnknown

UNSUBSCRIBE_FOR_MS = 365 * DAY_MS
CONFIRM_FOR_MS = DAY_MS
LONGEST = 2_000  # characters of a token
MAC_BYTES = 32


class Purpose(StrEnum):
    """The one thing that a link is for."""

    OFFER = "offer"  # claim the held seat, or decline it
    INVITATION = "invitation"  # accept the invitation, or decline it
    BOOKING = "booking"  # open the booking
    ADDRESS = "address"  # confirm the address of a mailbox
    MAILS = "mails"  # unsubscribe from mails


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The content of a token."""

    purpose: Purpose
    subject: str  # the id of a booking, or an attendee
    version: int  # of the booking or the mailbox; the time at which the user was added, for MAILS
    expires_at: Instant
    attendee: str = ""  # of an invitation: the invitee, and the subject of their account
    account: str = ""


class Signer(Protocol):
    """A key for message authentication codes."""

    def sign(self, message: bytes) -> bytes:
        """Return the MAC of a message, of MAC_BYTES bytes. Raises Contended."""

    def verify(self, message: bytes, mac: bytes) -> bool:
        """Return whether a MAC belongs to a message. Raises Contended."""


@dataclass(frozen=True, slots=True)
class Links:
    """Signs links and verifies tokens."""

    signer: Signer
    attempts: Attempts

    def token(self, link: Link) -> str:
        """Return the token of a link: letters, digits, - and _, and one dot. Raises Busy."""
        content = _content(link)
        mac = self.attempts(lambda _: self.signer.sign(content))
        return f"{_text(content)}.{_text(mac)}"

    def url(self, page_url: str, link: Link, language: Language | None) -> str:
        """Return the URL of a link, whose page is in the language of the mail. Raises Busy."""
        query = "" if language is None else f"?lang={language}"
        return f"{page_url}/b/{self.token(link)}{query}"

    def read(self, token: str, now: Instant) -> Link:
        """Return the link of a token. Raises LinkUnknown, LinkExpired, Busy."""
        content, mac = _parts(token)
        if not self.attempts(lambda _: self.signer.verify(content, mac)):
            raise LinkUnknown
        link = _link(content)
        if now >= link.expires_at:
            raise LinkExpired
        return link


def _content(link: Link) -> bytes:
    invitee = [link.attendee, link.account] if link.purpose is Purpose.INVITATION else []
    fields = [link.purpose, link.subject, link.version, link.expires_at, *invitee]
    return json.dumps(fields, separators=(",", ":"), ensure_ascii=False).encode()


def _link(content: bytes) -> Link:
    """Return the link of signed content, which is therefore well-formed."""
    purpose, subject, version, expires_at, *invitee = json.loads(content)
    attendee, account = invitee or ("", "")
    return Link(
        purpose=Purpose(purpose),
        subject=subject,
        version=version,
        expires_at=expires_at,
        attendee=attendee,
        account=account,
    )


def _text(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def _parts(token: str) -> tuple[bytes, bytes]:
    """Return content and MAC of a token. Raises LinkUnknown for another format."""
    content, separator, mac = token.partition(".")
    if not separator or len(token) > LONGEST or not token.isascii():
        raise LinkUnknown
    try:
        parts = (_bytes(content), _bytes(mac))
    except (ValueError, binascii.Error):
        raise LinkUnknown from None
    if not parts[0] or len(parts[1]) != MAC_BYTES:
        raise LinkUnknown
    return parts


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
