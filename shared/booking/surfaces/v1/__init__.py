"""The main API, /v1/...: RFC 9457 problems, lists with cursors, idempotency keys."""

import re
from typing import Annotated, Any, Literal, NotRequired, TypedDict
from urllib.parse import quote

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from booking.domain import refusals
from booking.domain.refusals import (
    AlreadyBooked,
    AlreadyCheckedIn,
    AlreadyInvited,
    CapacityInUse,
    HeldByGate,
    Invalid,
    NotAllowed,
    Refusal,
    RequestRefused,
    SaleNotOpen,
)
from booking.domain.rights import Caller
from booking.surfaces import fields, statuses
from booking.surfaces.http import Request, Surface, broken_rule

PROBLEM = "application/problem+json"
LIST_DEFAULT, LIST_MOST = 50, 100


class Problem(TypedDict):
    """An RFC 9457 problem; each kind of refusal has its own, stable `type`."""

    type: str
    title: str
    status: int
    detail: str
    message: str
    error: str
    field: NotRequired[str]
    booking_id: NotRequired[str]
    in_use: NotRequired[int]
    category: NotRequired[str]  # whose seats are in use; absent: those without a category
    gate: NotRequired[str]
    opens_at: NotRequired[str]
    refused: NotRequired[str]  # the end of the type that a direct answer would have had
    checkin: NotRequired[str]
    checked_in_at: NotRequired[str]


def _shape(refusal: Refusal, status: int) -> dict[str, Any]:
    if isinstance(refusal, refusals.NotOwner):
        # The answer must be exactly that of an unknown booking, so that no booking is revealed.
        refusal = refusals.BookingUnknown()
    title = re.sub(r"(?<!^)(?=[A-Z])", " ", type(refusal).__name__)
    sentence = refusal.message
    more: dict[str, Any] = {}
    match refusal:
        case Invalid(field=field):
            more = {"field": field}
        case AlreadyBooked(booking_id=booking_id) | AlreadyInvited(booking_id=booking_id):
            more = {"booking_id": booking_id}
        case CapacityInUse(in_use=in_use, category=category):
            more = {"in_use": in_use, **({} if category is None else {"category": category})}
        case AlreadyCheckedIn(check_in=check_in, gate=gate, at=at):
            at_text = fields.zoned_text(at)
            more = {"checkin": check_in, "gate": gate, "checked_in_at": at_text}
        case HeldByGate(gate=gate):
            more = {"gate": gate}
        case RequestRefused(refused=refused):
            more = {"refused": refused.replace(" ", "-")}
        case SaleNotOpen(opens_at=opens_at):
            more = {"opens_at": fields.zoned_text(opens_at)}
        case _:
            pass
    return {
        "type": f"urn:conference-booking:problem:{title.lower().replace(' ', '-')}",
        "title": title.capitalize(),
        "status": status,
        "detail": sentence,
        "message": sentence,
        "error": sentence,
        **more,
    }


SURFACE = Surface(
    name="v1", statuses=statuses.V1, shape=_shape, refused_type=Problem, content_type=PROBLEM
)
ME = "me"  # the caller, in a path
LOCATION = {"Location": "The address of the new resource, percent-encoded."}


def location(resources: str, named: str) -> dict[str, str]:
    """Return the Location header of a new resource, named by an id of any characters."""
    return {"Location": f"/v1/{resources}/{quote(named, safe='')}"}


def _limit(value: Any) -> int:
    if not isinstance(value, str) or not re.fullmatch(r"\d{1,9}", value, re.ASCII):
        raise ValueError("must be a whole number")
    if not 1 <= int(value) <= LIST_MOST:
        raise broken_rule(f"must be 1 to {LIST_MOST}")
    return int(value)


PageSize = Annotated[int, Field(ge=1, le=LIST_MOST), BeforeValidator(_limit)]


class PageQuery(BaseModel):
    """Query of a list: page size and cursor."""

    limit: PageSize = LIST_DEFAULT
    cursor: Annotated[str, Field(max_length=200)] | None = None


class Body(BaseModel):
    """Base of JSON bodies: types are not coerced, unknown fields are ignored."""

    model_config = ConfigDict(strict=True)


def parse_self(request: Request) -> Caller:
    """Return the caller if the path names the caller, perhaps as `me`.

    A username that can't stand in a path is reachable as `me` only. Raises Unidentified,
    NotAllowed.
    """
    caller = request.signed_in()
    if request.path["user"] not in {ME, caller.user_id}:
        raise NotAllowed("this is somebody else's")
    return caller


type Status = Literal["CONFIRMED", "WAITLISTED", "CONFIRMATION_PENDING", "CANCELED"]
