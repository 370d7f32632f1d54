"""Tokens of seat tickets: signed with Ed25519, and read from their bookings.

A token is the text of a QR code: base 32 (RFC 4648) in capitals, without padding, because a QR code
has a dense mode for these characters. The content comes first, and then the signature of it:

    1 byte    format, 1
    4 bytes   id of the key: the start of the SHA-256 of the public key
    4 bytes   expiry, in seconds since 1970
    3 bytes   edition
    1 byte    seat
    twice     an id: 0 and the 16 bytes of a UUID, or the length and the bytes of another text

The numbers are big-endian. The page reads tokens too (page/tickets.js).
"""

import base64
import binascii
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from booking.application.attempts import Attempts
from booking.application.ports.bookings import Bookings
from booking.application.ports.primitives import Clock
from booking.domain.booking import Booking
from booking.domain.parties import PARTY_LIMIT
from booking.domain.refusals import TicketInvalid
from booking.domain.rights import check_owner
from booking.domain.seat_tickets import SeatTicket, seat_tickets

FORMAT = 1
SIGNATURE_BYTES = 64
KEY_ID_BYTES = 4
HEAD_BYTES = 13
UUID_BYTES = 16
LONGEST = 1_000  # characters of a token


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketKey:
    """A public key of the stack."""

    id: str  # 8 hexadecimal digits
    public: bytes  # 32 bytes, as in RFC 8032


class TicketKeys(Protocol):
    """The keys of the stack that sign seat tickets. The first one signs; all of them verify."""

    def known(self) -> Sequence[TicketKey]:
        """Return the keys. Raises Contended."""

    def sign(self, message: bytes) -> bytes:
        """Return the signature of a message by the first key. Raises Contended."""

    def verify(self, key: str, message: bytes, signature: bytes) -> bool:
        """Return whether a key signed a message. Raises Contended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedTicket:
    """A seat ticket with its token."""

    ticket: SeatTicket
    token: str


@dataclass(frozen=True, slots=True)
class TicketTokens:
    """Signs the tokens of seat tickets, and reads them."""

    ticket_keys: TicketKeys
    attempts: Attempts

    def signed(self, tickets: Sequence[SeatTicket]) -> Sequence[SignedTicket]:
        """Return tickets with their tokens. Raises Busy."""
        key = self.attempts(lambda _: self.ticket_keys.known())[0].id
        return [SignedTicket(ticket=ticket, token=self._token(ticket, key)) for ticket in tickets]

    def read(self, token: str) -> SeatTicket:
        """Return the ticket of a token that a key of this stack signed.

        Raises TicketInvalid, Busy. The expiry is not checked.
        """
        content, signature = _parts(token)
        ticket, key = _decoded(content)
        if not self.attempts(lambda _: self.ticket_keys.verify(key, content, signature)):
            raise TicketInvalid
        return ticket

    def _token(self, ticket: SeatTicket, key: str) -> str:
        content = _content(ticket, key)
        signature = self.attempts(lambda _: self.ticket_keys.sign(content))
        return _text(content + signature)


@dataclass(frozen=True, slots=True)
class ReadTickets:
    """Reads the seat tickets of a booking, for its attendee."""

    bookings: Bookings
    ticket_tokens: TicketTokens
    clock: Clock
    attempts: Attempts

    def __call__(self, booking_id: str, attendee: str) -> tuple[Booking, Sequence[SignedTicket]]:
        """Return a booking and its tickets.

        Raises BookingUnknown, NotOwner, NoSeatTickets, Busy.
        """
        found = self.attempts(lambda _: self.bookings.find(booking_id))
        booking = check_owner(found, attendee)
        return booking, self.ticket_tokens.signed(seat_tickets(booking, self.clock()))


@dataclass(frozen=True, slots=True)
class ListTicketKeys:
    """Lists the public keys with which anybody can verify seat tickets without a network."""

    ticket_keys: TicketKeys
    attempts: Attempts

    def __call__(self) -> Sequence[TicketKey]:
        """Return the keys. Raises Busy."""
        return self.attempts(lambda _: self.ticket_keys.known())


def _content(ticket: SeatTicket, key: str) -> bytes:
    return b"".join(
        [
            bytes([FORMAT]),
            bytes.fromhex(key),
            (ticket.expires_at // 1000).to_bytes(4),
            ticket.edition.to_bytes(3),
            bytes([ticket.seat]),
            _id_bytes(ticket.conference),
            _id_bytes(ticket.booking),
        ]
    )


def _id_bytes(identifier: str) -> bytes:
    try:
        value = uuid.UUID(identifier)
    except ValueError:
        value = None
    if value is not None and str(value) == identifier:
        return b"\0" + value.bytes
    text = identifier.encode()
    return bytes([len(text)]) + text


def _text(content: bytes) -> str:
    return base64.b32encode(content).decode().rstrip("=")


def _parts(token: str) -> tuple[bytes, bytes]:
    """Return content and signature of a token. Raises TicketInvalid for another format."""
    if len(token) > LONGEST or not token.isascii():
        raise TicketInvalid
    try:
        parts = base64.b32decode(token + "=" * (-len(token) % 8))
    except (binascii.Error, ValueError):
        raise TicketInvalid from None
    if _text(parts) != token or len(parts) <= HEAD_BYTES + SIGNATURE_BYTES:
        raise TicketInvalid  # one ticket has one token
    return parts[:-SIGNATURE_BYTES], parts[-SIGNATURE_BYTES:]


def _decoded(content: bytes) -> tuple[SeatTicket, str]:
    """Return the ticket and the id of its key. The content is not verified yet."""
    seat = content[HEAD_BYTES - 1]
    if content[0] != FORMAT or not 1 <= seat <= PARTY_LIMIT:
        raise TicketInvalid
    conference, rest = _id_of(content[HEAD_BYTES:])
    booking, rest = _id_of(rest)
    if rest:
        raise TicketInvalid
    ticket = SeatTicket(
        conference=conference,
        booking=booking,
        seat=seat,
        edition=int.from_bytes(content[9:12]),
        expires_at=int.from_bytes(content[5:9]) * 1000,
    )
    return ticket, content[1 : 1 + KEY_ID_BYTES].hex()


def _id_of(content: bytes) -> tuple[str, bytes]:
    """Return the first id of some bytes, and the rest. Raises TicketInvalid."""
    if not content:
        raise TicketInvalid
    length, is_uuid = content[0] or UUID_BYTES, content[0] == 0
    found, rest = content[1 : 1 + length], content[1 + length :]
    if len(found) < length:
        raise TicketInvalid
    try:
        return (str(uuid.UUID(bytes=found)) if is_uuid else found.decode()), rest
    except UnicodeDecodeError:
        raise TicketInvalid from None
