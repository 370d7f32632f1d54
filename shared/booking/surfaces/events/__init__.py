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
from booking.surfaces import statuses
from booking.surfaces.http import Answer, Refused, Request, Surface

NOT_FOUND = 404
BAD_REQUEST = 400
NAMES = {"name": "title", "start": "start_time", "end": "end_time", "slots": "capacity"}


class TooLateToCancel(Refusal):
    """A booking cannot be canceled once its event has started."""

    def __init__(self) -> None:
        """Use the sentence that existing clients look for."""
        super().__init__("Cannot cancel booking for events that have already started or ended.")


STATUSES: dict[type[Refusal], int] = {
    **statuses.COMPATIBLE,
    refusals.BookingUnknown: 404,
    refusals.NotOwner: 403,
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
# Sentences that existing clients look for; every other refusal keeps its own message.
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
    """Error body; the problem of an invalid field is also under the name of the field."""

    detail: NotRequired[str]
    event: NotRequired[list[str]]
    category: NotRequired[list[str]]  # of a conference whose seats are all in categories
    title: NotRequired[list[str]]
    description: NotRequired[list[str]]
    start_time: NotRequired[list[str]]
    end_time: NotRequired[list[str]]
    capacity: NotRequired[list[str]]
    status: NotRequired[list[str]]
    body: NotRequired[list[str]]


def _shape(say: Callable[[Refusal], str], refusal: Refusal, status: int) -> dict[str, Any]:
    """Return a list of sentences under the name of the invalid field, or a detail."""
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
    """Parse the number of a page. Raises PageUnknown, also for text that is not a number."""
    if not _PAGE.fullmatch(value) or int(value) > LAST_PAGE:
        raise PageUnknown
    return int(value)


PageNumber = Annotated[int, Field(ge=1, le=LAST_PAGE), BeforeValidator(_page_number)]


class PageQuery(BaseModel):
    """Query of a list: the number of the page."""

    page: PageNumber = 1


def paged[T](page: Page[T], request: Request, show: Callable[[T], Any]) -> Answer:
    """Return 200 with a page of a list, and links to the next and previous page."""
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
