"""Seat tickets on v1: the tokens with their QR codes, as a PDF, and the public keys."""

from base64 import urlsafe_b64encode
from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from pydantic import WithJsonSchema

from booking.application.seat_tickets import SignedTicket, TicketKey
from booking.domain.booking import Booking
from booking.domain.conference import Conference
from booking.domain.refusals import NoSeatTickets, Unidentified
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request
from booking.surfaces.seat_tickets import pdf, svg
from booking.surfaces.texts import requested

PDF = "application/pdf"
type File = Annotated[bytes, WithJsonSchema({"type": "string", "format": "binary"})]


class TicketShown(TypedDict):
    """The ticket of one seat. `token` is the text of the QR code that `svg` draws."""

    seat: int
    token: str
    svg: str
    expires: str


class TicketsShown(TypedDict):
    """The tickets of a booking, one for each of its seats."""

    booking: str
    conference: str
    items: list[TicketShown]


class KeyShown(TypedDict):
    """A public key, as a JSON Web Key of RFC 8037. `x` is the key in base64url."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    use: Literal["sig"]
    kid: str
    x: str


class KeysShown(TypedDict):
    """The public keys of the stack. The first one signs new tickets."""

    keys: list[KeyShown]


TICKETS = Contract(
    gives={200: TicketsShown},
    refuses=(*rules.GET_BOOKING, NoSeatTickets, Unidentified),
    secured=True,
)
FILE = Contract(
    gives={200: File},
    media=PDF,
    refuses=(*rules.GET_BOOKING, NoSeatTickets, Unidentified),
    secured=True,
)
KEYS = Contract(gives={200: KeysShown})


def shown(booking: Booking, tickets: Sequence[SignedTicket]) -> Answer:
    """Return 200 with the tickets of a booking."""
    body: TicketsShown = {
        "booking": booking.id,
        "conference": booking.summary.conference,
        "items": [_ticket(each) for each in tickets],
    }
    return Answer(status=200, body=body)


def file(tickets: Sequence[SignedTicket], conference: Conference, request: Request) -> Answer:
    """Return 200 with a PDF, one page for each seat, in the language that the client accepts."""
    language = requested(None, request.headers.get("accept-language"))
    return Answer(
        status=200,
        body=pdf(tickets, conference, language),
        headers={"Content-Disposition": 'attachment; filename="tickets.pdf"'},
        content_type=PDF,
    )


def keys(found: Sequence[TicketKey]) -> Answer:
    """Return 200 with the public keys. They may be cached for an hour."""
    shown: KeysShown = {
        "keys": [
            {
                "kty": "OKP",
                "crv": "Ed25519",
                "use": "sig",
                "kid": key.id,
                "x": urlsafe_b64encode(key.public).rstrip(b"=").decode(),
            }
            for key in found
        ]
    }
    return Answer(status=200, body=shown, headers={"Cache-Control": "public, max-age=3600"})


def _ticket(each: SignedTicket) -> TicketShown:
    return {
        "seat": each.ticket.seat,
        "token": each.token,
        "svg": svg(each.token),
        "expires": fields.zoned_text(each.ticket.expires_at),
    }
