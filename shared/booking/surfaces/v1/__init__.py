"""The product's own API, /v1/...: problems as RFC 9457 says, lists by cursor, answers kept."""

import re
from typing import Annotated, Any, Literal, NotRequired, TypedDict

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from booking.domain import refusals
from booking.domain.refusals import AlreadyBooked, CapacityInUse, Invalid, Refusal
from booking.surfaces.http import Surface, broken_rule

PROBLEM = "application/problem+json"
LIST_DEFAULT, LIST_MOST = 50, 100

STATUSES: dict[type[Refusal], int] = {
    refusals.Invalid: 422,
    refusals.ConferenceUnknown: 404,
    refusals.ConferenceExists: 409,
    refusals.UserUnknown: 404,
    refusals.UserExists: 409,
    refusals.BookingUnknown: 404,
    refusals.AlreadyBooked: 409,
    refusals.Overlapping: 409,
    refusals.ConferenceFull: 409,
    refusals.ConferenceStarted: 409,
    refusals.ConferenceCanceled: 409,
    refusals.LimitReached: 409,
    refusals.NotOwner: 404,
    refusals.NotConfirmable: 409,
    refusals.OfferExpired: 409,
    refusals.AlreadyCanceled: 409,
    refusals.CapacityInUse: 409,
    refusals.NotReactivatable: 409,
    refusals.TimesFixed: 409,
    refusals.Unidentified: 401,
    refusals.NotAllowed: 403,
    refusals.KeyReused: 422,
    refusals.PageUnknown: 404,
}


class Problem(TypedDict):
    """A refusal, as RFC 9457 says; the type is stable, one for each refusal."""

    type: str
    title: str
    status: int
    detail: str
    message: str
    error: str
    field: NotRequired[str]
    booking_id: NotRequired[str]
    in_use: NotRequired[int]


def _shape(refusal: Refusal, status: int) -> dict[str, Any]:
    # Another's booking reads as one that does not exist, to the letter.
    kind = refusals.BookingUnknown if isinstance(refusal, refusals.NotOwner) else type(refusal)
    words = re.sub(r"(?<!^)(?=[A-Z])", " ", kind.__name__)
    said = refusals.BookingUnknown().message if kind is refusals.BookingUnknown else refusal.message
    more: dict[str, Any] = {}
    match refusal:
        case Invalid(field=field):
            more = {"field": field}
        case AlreadyBooked(booking_id=booking_id):
            more = {"booking_id": booking_id}
        case CapacityInUse(in_use=in_use):
            more = {"in_use": in_use}
        case _:
            pass
    return {
        "type": f"urn:conference-booking:problem:{words.lower().replace(' ', '-')}",
        "title": words.capitalize(),
        "status": status,
        "detail": said,
        "message": said,
        "error": said,
        **more,
    }


SURFACE = Surface(
    name="v1", statuses=STATUSES, shape=_shape, refused_type=Problem, content_type=PROBLEM
)
LOCATION = {"Location": "Where it is found from now on."}


def _limit(value: Any) -> int:
    if not isinstance(value, str) or not re.fullmatch(r"\d{1,9}", value, re.ASCII):
        raise ValueError("must be a whole number")
    if not 1 <= int(value) <= LIST_MOST:
        raise broken_rule(f"must be 1 to {LIST_MOST}")
    return int(value)


class PageQuery(BaseModel):
    """Which page of a list."""

    limit: Annotated[int, Field(ge=1, le=LIST_MOST), BeforeValidator(_limit)] = LIST_DEFAULT
    cursor: Annotated[str, Field(max_length=200)] | None = None


class Body(BaseModel):
    """A JSON body: no coercion of types; what it does not know, it leaves."""

    model_config = ConfigDict(strict=True)


type Status = Literal["CONFIRMED", "WAITLISTED", "CONFIRMATION_PENDING", "CANCELED"]
