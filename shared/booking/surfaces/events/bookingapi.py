"""/bookingapi/booking/: book, read, list, cancel, reactivate and delete bookings of events.

Waitlist places and offers of other surfaces are answered like unknown bookings.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal, NotRequired, TypedDict

from pydantic import BaseModel

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import BookingView
from booking.application.numbered import Page, page_of
from booking.application.ports.bookings import HistoryEntry
from booking.domain import refusals
from booking.domain.booking import State, Verb
from booking.domain.refusals import (
    BookingUnknown,
    ConferenceStarted,
    Invalid,
    NotAllowed,
    NotOwner,
    Unidentified,
)
from booking.surfaces import fields, rules
from booking.surfaces.events import PageNumber, PageQuery, TooLateToCancel, paged
from booking.surfaces.forms import parsed_body
from booking.surfaces.http import Answer, Contract, Request, parsed_values
from booking.surfaces.v1 import Body

Status = Literal["active", "cancelled"]
type Action = Literal["create", "update", "cancel", "reactivate", "delete"]

STATUS_OF: dict[State, Status] = {State.CONFIRMED: "active", State.CANCELED: "cancelled"}
STATE_OF: dict[Status, State] = {status: state for state, status in STATUS_OF.items()}


class BookBody(Body):
    """Body of POST /bookingapi/booking/."""

    event: fields.OpaqueId


class BookingChangeBody(Body):
    """Body of PATCH /bookingapi/booking/{booking}/."""

    status: Status


class BookingsQuery(BaseModel):
    """Query of GET /bookingapi/booking/."""

    status: Status | None = None
    page: PageNumber = 1


class BookingShown(TypedDict):
    """A booking of an event."""

    id: str
    event: str
    attendee: str
    status: Status
    booking_date: str


class BookingsShown(TypedDict):
    """A page of bookings."""

    count: int
    next: str | None
    previous: str | None
    results: list[BookingShown]


class BookingCancelled(TypedDict):
    """The canceled booking."""

    message: str
    booking_id: str
    status: Status


class DetailsShown(TypedDict):
    """The booking as it was created."""

    event_id: str
    event_title: str
    booking_date: str
    status: Status


class EntryShown(TypedDict):
    """One transition of a booking."""

    who: str
    action: Action
    when: str
    previous_status: Status | None
    new_status: Status
    event: str
    event_title: NotRequired[str]
    booking_date: NotRequired[str]
    status: NotRequired[Status]
    details: NotRequired[DetailsShown]


class HistoryShown(TypedDict):
    """A page of a booking's history."""

    count: int
    next: str | None
    previous: str | None
    results: list[EntryShown]


_ONE = (BookingUnknown, NotOwner, Unidentified)
BOOK = Contract(
    body=BookBody,
    gives={201: BookingShown},
    refuses=(*rules.BOOK, refusals.ConferenceFull, Unidentified, NotAllowed),
    form=True,
    secured=True,
    identifies=True,
)
GET = Contract(gives={200: BookingShown}, refuses=_ONE, secured=True)
LIST = Contract(
    query=BookingsQuery,
    gives={200: BookingsShown},
    refuses=(Invalid, refusals.PageUnknown, Unidentified),
    secured=True,
)
CHANGE = Contract(
    body=BookingChangeBody,
    gives={200: BookingShown},
    refuses=(*rules.REACTIVATE, refusals.AlreadyCanceled, TooLateToCancel, Invalid, Unidentified),
    form=True,
    secured=True,
)
CANCEL = Contract(
    gives={200: BookingCancelled},
    refuses=(*_ONE, refusals.AlreadyCanceled, refusals.ConferenceCanceled, TooLateToCancel),
    secured=True,
)
DELETE = Contract(
    gives={204: None},
    refuses=(*_ONE, refusals.AlreadyCanceled, refusals.ConferenceCanceled, TooLateToCancel),
    secured=True,
)
HISTORY = Contract(
    query=PageQuery,
    gives={200: HistoryShown},
    refuses=(*_ONE, refusals.PageUnknown),
    secured=True,
)


def parse_book(request: Request) -> BookSeat:
    """Parse POST /bookingapi/booking/. Raises Invalid, Unidentified, NotAllowed."""
    caller = request.signed_in()
    caller.check_may_attend()
    body = parsed_body(BookBody, request)
    return BookSeat(
        conference_id=body.event,
        attendee=caller.attendee,
        wait=False,
        with_position=False,
        by=caller,
        newcomer=Newcomer(attendee=caller.attendee, user_id=caller.user_id, topics=()),
    )


def parse_one(request: Request) -> str:
    """Return the booking id of the path."""
    return fields.opaque_id(request.path["booking"])


def parse_change(request: Request) -> State:
    """Return the requested state: CONFIRMED or CANCELED. Raises Invalid."""
    return STATE_OF[parsed_body(BookingChangeBody, request).status]


def parse_list(request: Request) -> tuple[Sequence[State], int]:
    """Return the states to list and the number of the page. Raises Invalid, PageUnknown."""
    query = parsed_values(BookingsQuery, request.query)
    states = tuple(STATUS_OF) if query.status is None else (STATE_OF[query.status],)
    return states, query.page


def parse_page(request: Request) -> int:
    """Return the number of the page. Raises PageUnknown."""
    return parsed_values(PageQuery, request.query).page


def existing(view: BookingView) -> BookingView:
    """Return a booking that is on this surface: not deleted, no offer, not on the waitlist.

    Raises BookingUnknown.
    """
    if view.booking.hidden or view.standing.state not in STATUS_OF:
        raise BookingUnknown
    return view


@contextmanager
def canceling() -> Iterator[None]:
    """Convert ConferenceStarted to TooLateToCancel, which has another message."""
    try:
        yield
    except ConferenceStarted as started:
        raise TooLateToCancel from started


def created(view: BookingView) -> Answer:
    """Return 201 with the new booking."""
    return Answer(status=201, body=shown(view))


def one(view: BookingView) -> Answer:
    """Return 200 with one booking. Raises BookingUnknown."""
    return Answer(status=200, body=shown(existing(view)))


def page(found: Page[BookingView], request: Request) -> Answer:
    """Return 200 with a page of bookings."""
    return paged(found, request, shown)


def canceled(view: BookingView) -> Answer:
    """Return 200 with the canceled booking."""
    body: BookingCancelled = {
        "message": "Booking cancelled successfully.",
        "booking_id": view.booking.id,
        "status": STATUS_OF[view.standing.state],
    }
    return Answer(status=200, body=body)


def deleted() -> Answer:
    """Return 204 for a deleted booking."""
    return Answer(status=204)


def history(entries: Sequence[HistoryEntry], request: Request) -> Answer:
    """Return 200 with a page of the history of a booking, which may be deleted."""
    newest_first = [entry for entry in reversed(entries) if entry.state in STATUS_OF]
    return paged(page_of(newest_first, parse_page(request)), request, _entry_shown)


def _entry_shown(entry: HistoryEntry) -> EntryShown:
    shown: EntryShown = {
        "who": fields.shown_actor(entry.actor),
        "action": _action(entry),
        "when": fields.zoned_text(entry.at),
        "previous_status": None if entry.previous is None else STATUS_OF.get(entry.previous),
        "new_status": STATUS_OF[entry.state],
        "event": entry.conference,
    }
    if entry.previous is None:
        details: DetailsShown = {
            "event_id": entry.conference,
            "event_title": entry.conference_name,
            "booking_date": fields.zoned_text(entry.at),
            "status": STATUS_OF[entry.state],
        }
        shown["event_title"] = details["event_title"]
        shown["booking_date"] = details["booking_date"]
        shown["status"] = details["status"]
        shown["details"] = details
    return shown


def _action(entry: HistoryEntry) -> Action:
    if entry.update:
        return "update"
    if entry.previous is None:
        return "create"
    if entry.verb == Verb.DELETE:
        return "delete"
    if entry.state is State.CANCELED:
        return "cancel"
    return "reactivate" if entry.verb == Verb.REACTIVATE else "update"


def shown(view: BookingView) -> BookingShown:
    """Convert a booking to JSON."""
    booking = view.booking
    return {
        "id": booking.id,
        "event": booking.summary.conference,
        "attendee": fields.shown_user(booking.attendee),
        "status": STATUS_OF[view.standing.state],
        "booking_date": fields.zoned_text(booking.created_at),
    }
