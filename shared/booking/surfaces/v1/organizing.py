"""Requests to become an organizer, on v1."""

from typing import Annotated, Literal, TypedDict

from pydantic import AfterValidator, WithJsonSchema

from booking.application.ports.organizing import RequestsPage
from booking.domain.organizing import OrganizerRequest
from booking.domain.refusals import (
    AlreadyOrganizer,
    Invalid,
    LimitReached,
    NotAllowed,
    RequestAnswered,
    RequestPending,
    RequestUnknown,
    Unidentified,
)
from booking.surfaces import fields
from booking.surfaces.http import Answer, Contract, Request, broken_rule, parsed, parsed_values
from booking.surfaces.v1 import ME, Body, PageQuery, location
from booking.surfaces.v1.validators import Description

ABOUT_LEAST, ABOUT_LIMIT = 20, 1_000  # characters


def _about(value: str) -> str:
    if not ABOUT_LEAST <= len(value) <= ABOUT_LIMIT:
        raise broken_rule(f"must be {ABOUT_LEAST} to {ABOUT_LIMIT} characters")
    return value


def _reason(value: str) -> str:
    if not 1 <= len(value) <= ABOUT_LIMIT:
        raise broken_rule(f"must be 1 to {ABOUT_LIMIT} characters")
    return value


class AskBody(Body):
    """Body of POST /v1/organizer-requests: the conferences that the person wants to organize."""

    about: Annotated[
        Description,
        AfterValidator(_about),
        WithJsonSchema(
            {"type": "string", "pattern": rf"^\S[\s\S]{{{ABOUT_LEAST - 2},{ABOUT_LIMIT - 2}}}\S$"}
        ),
    ]


class DenyBody(Body):
    """Body of POST /v1/organizer-requests/{request}/deny."""

    reason: Annotated[
        Description,
        AfterValidator(_reason),
        WithJsonSchema({"type": "string", "pattern": r"\S", "maxLength": ABOUT_LIMIT}),
    ]


class RequestShown(TypedDict):
    """A request to become an organizer; `reason` is that of a denial."""

    id: str
    user_id: str
    about: str
    state: Literal["pending", "approved", "denied"]
    reason: str | None
    created_at: str
    answered_at: str | None


class RequestsShown(TypedDict):
    """A page of the requests that wait for an answer, and the cursor of the next page."""

    items: list[RequestShown]
    next: str | None


ASK = Contract(
    body=AskBody,
    gives={201: RequestShown},
    headers={"Location": "The address of your request."},
    refuses=(Invalid, AlreadyOrganizer, RequestPending, LimitReached, Unidentified),
    secured=True,
    identifies=True,
)
GET = Contract(gives={200: RequestShown}, refuses=(RequestUnknown, Unidentified), secured=True)
LIST = Contract(
    query=PageQuery,
    gives={200: RequestsShown},
    refuses=(Invalid, NotAllowed, Unidentified),
    secured=True,
)
_ANSWER = (RequestUnknown, RequestAnswered, NotAllowed, Unidentified)
APPROVE = Contract(gives={200: RequestShown}, refuses=_ANSWER, secured=True)
DENY = Contract(body=DenyBody, gives={200: RequestShown}, refuses=(*_ANSWER, Invalid), secured=True)


def parse_ask(request: Request) -> str:
    """Return the text of a request. Raises Invalid."""
    return parsed(AskBody, request).about


def parse_list(request: Request) -> tuple[str | None, int]:
    """Return the cursor and the page size of the queue. Raises Invalid."""
    query = parsed_values(PageQuery, request.query)
    return query.cursor, query.limit


def parse_one(request: Request) -> str:
    """Return the id of the request in the path."""
    return fields.opaque_id(request.path["request"])


def parse_deny(request: Request) -> tuple[str, str]:
    """Return the id of a request, and the reason of its denial. Raises Invalid."""
    return parse_one(request), parsed(DenyBody, request).reason


def added(request: OrganizerRequest) -> Answer:
    """Return 201 with the new request of the caller."""
    return Answer(status=201, body=shown(request), headers=location("organizer-requests", ME))


def one(request: OrganizerRequest) -> Answer:
    """Return 200 with a request."""
    return Answer(status=200, body=shown(request))


def page(found: RequestsPage) -> Answer:
    """Return 200 with a page of the queue."""
    body: RequestsShown = {"items": [shown(one) for one in found.requests], "next": found.cursor}
    return Answer(status=200, body=body)


def shown(request: OrganizerRequest) -> RequestShown:
    """Convert a request to JSON."""
    return {
        "id": request.subject,
        "user_id": request.user_id,
        "about": request.about,
        "state": request.state.value,
        "reason": request.reason,
        "created_at": fields.zoned_text(request.created_at),
        "answered_at": fields.zoned_text_or_none(request.answered_at),
    }
