"""The events surface, /eventapi/... and /bookingapi/...: conferences are called events here."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Annotated, Any, NotRequired
from urllib.parse import urlencode

from pydantic import BaseModel, BeforeValidator, Field

from booking.application.numbered import COUNT_LIMIT, PAGE, Page
from booking.domain import refusals
from booking.domain.refusals import (
    ConferenceFull,
    ConferenceStarted,
    Invalid,
    PageUnknown,
    Refusal,
)
from booking.surfaces.http import Answer, Refused, Request, Surface

NOT_FOUND = 404
BAD_REQUEST = 400
NAMES = {"name": "title", "start": "start_time", "end": "end_time", "slots": "capacity"}


class TooLateToCancel(Refusal):
    """From the start on nothing is canceled; told apart from what can't be booked any more."""

    def __init__(self) -> None:
        """Use the sentence of the earlier system."""
        super().__init__("Cannot cancel booking for events that have already started or ended.")


STATUSES: dict[type[Refusal], int] = {
    refusals.Invalid: 400,
    refusals.ConferenceUnknown: 400,
    refusals.ConferenceExists: 400,
    refusals.UserUnknown: 400,
    refusals.UserExists: 400,
    refusals.BookingUnknown: 404,
    refusals.AlreadyBooked: 400,
    refusals.Overlapping: 400,
    refusals.ConferenceFull: 400,
    refusals.ConferenceStarted: 400,
    refusals.ConferenceCanceled: 400,
    refusals.LimitReached: 400,
    refusals.NotOwner: 403,
    refusals.NotConfirmable: 400,
    refusals.OfferExpired: 400,
    refusals.AlreadyCanceled: 400,
    refusals.CapacityInUse: 400,
    refusals.NotReactivatable: 400,
    refusals.TimesFixed: 400,
    refusals.Unidentified: 401,
    refusals.NotAllowed: 403,
    refusals.KeyReused: 422,
    refusals.PageUnknown: 404,
    TooLateToCancel: 400,
}
FIELDS: dict[type[Refusal], str] = {
    refusals.ConferenceUnknown: "event",
    refusals.ConferenceStarted: "event",
    refusals.ConferenceCanceled: "event",
    refusals.ConferenceFull: "event",
    refusals.AlreadyBooked: "event",
    refusals.Overlapping: "event",
    refusals.LimitReached: "event",
    refusals.CapacityInUse: "capacity",
    refusals.NotReactivatable: "status",
}
# The sentences of the earlier system; a refusal that has none here keeps its own.
SAID: dict[type[Refusal], str] = {
    refusals.ConferenceUnknown: "This event does not exist.",
    refusals.ConferenceCanceled: "This event was cancelled.",
    refusals.ConferenceFull: "This event is at full capacity. No more bookings available.",
    refusals.AlreadyBooked: "You already have an active booking for this event.",
    refusals.Overlapping: "You have an active booking for an overlapping event.",
    refusals.AlreadyCanceled: "Only active bookings can be cancelled.",
    refusals.BookingUnknown: "This booking does not exist.",
    refusals.NotOwner: "This booking belongs to somebody else.",
}


class WhyNot(Refused):
    """Why not; of a field that is wrong, under its name too."""

    detail: NotRequired[str]
    event: NotRequired[list[str]]
    title: NotRequired[list[str]]
    description: NotRequired[list[str]]
    start_time: NotRequired[list[str]]
    end_time: NotRequired[list[str]]
    capacity: NotRequired[list[str]]
    status: NotRequired[list[str]]
    body: NotRequired[list[str]]


def _shape(say: Callable[[Refusal], str], refusal: Refusal, status: int) -> dict[str, Any]:
    """Return a list of sentences under the field that is wrong, or else a detail."""
    if isinstance(refusal, Invalid):
        return {NAMES.get(refusal.field, refusal.field): [refusal.problem]}
    sentence = say(refusal)
    name = FIELDS.get(type(refusal)) if status == BAD_REQUEST else None
    more: dict[str, Any] = {"detail": sentence} if name is None else {name: [sentence]}
    return {"message": sentence, "error": sentence, **more}


def _said_of_booking(refusal: Refusal) -> str:
    if isinstance(refusal, ConferenceStarted):
        when = "have already ended" if refusal.over else "are currently ongoing"
        return f"Cannot book for events that {when}."
    return SAID.get(type(refusal), refusal.message)


def _said_of_reactivation(refusal: Refusal) -> str:
    if isinstance(refusal, ConferenceFull):
        return "This event is at full capacity. Cannot reactivate booking."
    return _said_of_booking(refusal)


def _said_of_event(refusal: Refusal) -> str:
    if isinstance(refusal, ConferenceStarted):
        return f"This event {'has already ended' if refusal.over else 'is currently ongoing'}."
    return SAID.get(type(refusal), refusal.message)


SURFACE = Surface(
    name="events",
    statuses=STATUSES,
    shape=partial(_shape, _said_of_booking),
    refused_type=WhyNot,
    names=NAMES,
)
# For changes of a booking's status, which may reactivate it.
CHANGE_SURFACE = replace(SURFACE, shape=partial(_shape, _said_of_reactivation))
# For events themselves: one that was deleted is not found.
EVENT_SURFACE = replace(
    SURFACE,
    shape=partial(_shape, _said_of_event),
    statuses={
        **STATUSES,
        refusals.ConferenceUnknown: NOT_FOUND,
        refusals.ConferenceCanceled: NOT_FOUND,
    },
)

LAST_PAGE = COUNT_LIMIT // PAGE
_PAGE = re.compile(r"0*[1-9]\d{0,3}", re.ASCII)


def _page_number(value: str) -> int:
    """Read which page is asked for; what is none is not found, rather than malformed."""
    if not _PAGE.fullmatch(value) or int(value) > LAST_PAGE:
        raise PageUnknown
    return int(value)


PageNumber = Annotated[int, Field(ge=1, le=LAST_PAGE), BeforeValidator(_page_number)]


class PageQuery(BaseModel):
    """Which page of a list."""

    page: PageNumber = 1


def paged[T](page: Page[T], request: Request, show: Callable[[T], Any]) -> Answer:
    """Answer with a page of a list, and absolute links to the pages beside it."""
    return Answer(
        status=200,
        body={
            "count": page.count,
            "next": None if page.last else _link(request, page.number + 1),
            "previous": None if page.number == 1 else _link(request, page.number - 1),
            "results": [show(item) for item in page.items],
        },
    )


def _link(request: Request, number: int) -> str:
    path = request.line.partition(" ")[2]
    query = urlencode({**request.query, "page": str(number)}, errors="replace")
    return f"{request.origin}{path}?{query}"
