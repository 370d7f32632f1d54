"""/bookingapi/booking/: book, read, list, cancel, reactivate and delete bookings of events.

Waitlist places and offers, which come about on other surfaces, do not exist here.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Literal, TypedDict

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
from booking.surfaces.events import PageQuery, TooLateToCancel, page_number, paged
from booking.surfaces.http import Answer, Contract, Request, parsed, parsed_values
from booking.surfaces.v1 import Body

type Status = Literal["active", "cancelled"]
type Action = Literal["create", "update", "cancel", "reactivate", "delete"]

SPELLED: dict[State, Status] = {State.CONFIRMED: "active", State.CANCELED: "cancelled"}
STATES: dict[Status, State] = {status: state for state, status in SPELLED.items()}
ACTIONS: dict[str, Action] = {
    Verb.BOOK: "create",
    Verb.REACTIVATE: "reactivate",
    Verb.DELETE: "delete",
}


class BookBody(Body):
    """POST /bookingapi/booking/."""

    event: fields.OpaqueId


class BookingChangeBody(Body):
    """PATCH /bookingapi/booking/{booking}/."""

    status: Status


class BookingsQuery(PageQuery):
    """GET /bookingapi/booking/."""

    status: Status | None = None


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


class EntryShown(TypedDict):
    """One thing that happened to a booking."""

    who: str
    action: Action
    when: str
    previous_status: Status | None
    new_status: Status
    event: str


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
    body = parsed(BookBody, request)
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
    return STATES[parsed(BookingChangeBody, request).status]


def parse_list(request: Request) -> tuple[Sequence[State], int]:
    """Read which bookings are wanted, and which page of them. Raises Invalid, PageUnknown."""
    query = parsed_values(BookingsQuery, request.query)
    states = tuple(SPELLED) if query.status is None else (STATES[query.status],)
    return states, page_number(query)


def parse_page(request: Request) -> int:
    """Read which page is wanted. Raises PageUnknown."""
    return page_number(parsed_values(PageQuery, request.query))


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
    otherwise: Action = "cancel" if entry.state is State.CANCELED else "update"
    return {
        "who": fields.shown_actor(entry.actor),
        "action": ACTIONS.get(entry.verb, otherwise),
        "when": fields.zoned_text(entry.at),
        "previous_status": None if entry.was is None else SPELLED.get(entry.was),
        "new_status": SPELLED[entry.state],
        "event": entry.conference,
    }


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
