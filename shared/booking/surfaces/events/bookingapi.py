"""/bookingapi/booking/: book, read, list, cancel, reactivate and delete bookings of events.

Waitlist places and offers, which come about on other surfaces, do not exist here.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal, NotRequired, TypedDict

from pydantic import BaseModel

from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import BookingSeen
from booking.application.numbered import Page, page_of
from booking.application.ports import Entry
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

SPELLED: dict[State, Status] = {State.CONFIRMED: "active", State.CANCELED: "cancelled"}
STATES: dict[Status, State] = {status: state for state, status in SPELLED.items()}


class BookBody(Body):
    """POST /bookingapi/booking/."""

    event: fields.OpaqueId


class BookingChangeBody(Body):
    """PATCH /bookingapi/booking/{booking}/."""

    status: Status


class BookingsQuery(BaseModel):
    """GET /bookingapi/booking/."""

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
    """That a booking was canceled."""

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
    """One thing that happened to a booking; of its creation, the booking too."""

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
    """Read POST /bookingapi/booking/. Raises Invalid, NotAllowed."""
    caller = request.signed_in()
    caller.check_may_attend()
    body = parsed_body(BookBody, request)
    return BookSeat(
        conference_id=body.event,
        attendee=caller.attendee,
        wait=False,
        newcomer=Newcomer(attendee=caller.attendee, user_id=caller.user_id, topics=()),
    )


def parse_one(request: Request) -> str:
    """Read which booking is meant."""
    return fields.opaque_id(request.path["booking"])


def parse_change(request: Request) -> State:
    """Read what a booking is to become: CONFIRMED or CANCELED. Raises Invalid."""
    return STATES[parsed_body(BookingChangeBody, request).status]


def parse_list(request: Request) -> tuple[Sequence[State], int]:
    """Read which bookings are wanted, and which page of them. Raises Invalid, PageUnknown."""
    query = parsed_values(BookingsQuery, request.query)
    states = tuple(SPELLED) if query.status is None else (STATES[query.status],)
    return states, query.page


def parse_page(request: Request) -> int:
    """Read which page is wanted. Raises PageUnknown."""
    return parsed_values(PageQuery, request.query).page


def existing(seen: BookingSeen) -> BookingSeen:
    """Return a booking that exists here: neither deleted nor waiting. Raises BookingUnknown."""
    if seen.booking.hidden or seen.standing.state not in SPELLED:
        raise BookingUnknown
    return seen


@contextmanager
def canceling() -> Iterator[None]:
    """Tell who cancels too late apart from who books too late. Raises TooLateToCancel."""
    try:
        yield
    except ConferenceStarted as started:
        raise TooLateToCancel from started


def made(seen: BookingSeen) -> Answer:
    """Answer POST /bookingapi/booking/."""
    return Answer(status=201, body=shown(seen))


def one(seen: BookingSeen) -> Answer:
    """Answer with one booking. Raises BookingUnknown."""
    return Answer(status=200, body=shown(existing(seen)))


def page(found: Page[BookingSeen], request: Request) -> Answer:
    """Answer GET /bookingapi/booking/."""
    return paged(found, request, shown)


def canceled(seen: BookingSeen) -> Answer:
    """Answer POST /bookingapi/booking/{booking}/cancel/."""
    body: BookingCancelled = {
        "message": "Booking cancelled successfully.",
        "booking_id": seen.booking.id,
        "status": SPELLED[seen.standing.state],
    }
    return Answer(status=200, body=body)


def deleted() -> Answer:
    """Answer DELETE /bookingapi/booking/{booking}/."""
    return Answer(status=204)


def history(entries: Sequence[Entry], request: Request) -> Answer:
    """Answer GET /bookingapi/booking/{booking}/history/, a deleted booking's too."""
    newest_first = [entry for entry in reversed(entries) if entry.state in SPELLED]
    return paged(page_of(newest_first, parse_page(request)), request, _entry_shown)


def _entry_shown(entry: Entry) -> EntryShown:
    shown: EntryShown = {
        "who": fields.shown_actor(entry.actor),
        "action": _action(entry),
        "when": fields.zoned_text(entry.at),
        "previous_status": None if entry.was is None else SPELLED.get(entry.was),
        "new_status": SPELLED[entry.state],
        "event": entry.conference,
    }
    if entry.was is None:
        details: DetailsShown = {
            "event_id": entry.conference,
            "event_title": entry.conference_name,
            "booking_date": fields.zoned_text(entry.at),
            "status": SPELLED[entry.state],
        }
        shown["event_title"] = details["event_title"]
        shown["booking_date"] = details["booking_date"]
        shown["status"] = details["status"]
        shown["details"] = details
    return shown


def _action(entry: Entry) -> Action:
    if entry.update:
        return "update"
    if entry.was is None:
        return "create"
    if entry.verb == Verb.DELETE:
        return "delete"
    if entry.state is State.CANCELED:
        return "cancel"
    return "reactivate" if entry.verb == Verb.REACTIVATE else "update"


def shown(seen: BookingSeen) -> BookingShown:
    """Show a booking."""
    booking = seen.booking
    return {
        "id": booking.id,
        "event": booking.place.conference,
        "attendee": fields.shown_user(booking.attendee),
        "status": SPELLED[seen.standing.state],
        "booking_date": fields.zoned_text(booking.created_at),
    }
