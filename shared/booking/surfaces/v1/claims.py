"""Links of mails on v1: answer an offer or an invitation, confirm an address, unsubscribe."""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from booking.application.claims import Action, Opened
from booking.application.links import LONGEST
from booking.domain.refusals import Invalid, LinkExpired, LinkUnknown
from booking.surfaces import rules
from booking.surfaces.http import Answer, Contract, Request, parsed
from booking.surfaces.v1 import Body, Status
from booking.surfaces.v1.bookings import BookingShown, shown


class ClaimBody(Body):
    """Body of POST /v1/claims."""

    token: Annotated[str, Field(min_length=1, max_length=LONGEST)]
    action: Literal["claim", "accept", "decline", "confirm", "unsubscribe"]


class Claimed(TypedDict):
    """The state after the action; the booking is null for a link about mails."""

    action: str
    status: Status | None
    booking: BookingShown | None


CLAIM = Contract(
    body=ClaimBody,
    gives={200: Claimed},
    refuses=tuple(
        dict.fromkeys(
            (
                Invalid,
                LinkUnknown,
                LinkExpired,
                *rules.CONFIRM,
                *rules.CANCEL,
                *rules.ACCEPT,
                *rules.DECLINE,
            )
        )
    ),
)


def parse_claim(request: Request) -> tuple[str, Action]:
    """Parse POST /v1/claims. Raises Invalid."""
    body = parsed(ClaimBody, request)
    return body.token, Action(body.action)


def claimed(action: Action, found: Opened) -> Answer:
    """Return 200 with the state after the action."""
    booking = None if found.booking is None else shown(found.booking)
    if booking is not None:
        del booking["guests"]  # a mail can be forwarded, and its link needs no sign-in
    body: Claimed = {
        "action": action,
        "status": None if booking is None else booking["status"],
        "booking": booking,
    }
    return Answer(status=200, body=body)
