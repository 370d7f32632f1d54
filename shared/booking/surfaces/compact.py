"""The compact surface: /conference, /user, /book, /booking/{id}, /confirm, /cancel.

No credentials. Refusals are answered with 400, unknown bookings and conferences of a GET with 404.
"""

from dataclasses import replace
from typing import Annotated, Literal, TypedDict
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, WithJsonSchema

from booking.application.add_conference import Listing
from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import LIST_LIMIT, BookingFilter, BookingList, BookingView
from booking.domain import refusals
from booking.domain.booking import State
from booking.domain.conference import Instant
from booking.domain.realms import OPEN_CAPACITY_LIMIT
from booking.domain.rights import Caller, is_open_booking
from booking.surfaces import fields, rules, statuses
from booking.surfaces.http import Answer, Contract, Request, Surface, parsed

SURFACE = Surface(name="compact", statuses=statuses.COMPATIBLE, open=True)
# Of the routes that read: a GET of an unknown booking or conference is answered with 404.
READING_SURFACE = replace(
    SURFACE,
    statuses={
        **statuses.COMPATIBLE,
        refusals.BookingUnknown: 404,
        refusals.ConferenceUnknown: 404,
    },
)

type Status = Literal["CONFIRMED", "WAITLISTED", "ConfirmationPending", "CANCELED"]

STATUS_OF: dict[State, Status] = {
    State.CONFIRMED: "CONFIRMED",
    State.WAITLISTED: "WAITLISTED",
    State.CONFIRMATION_PENDING: "ConfirmationPending",
    State.CANCELED: "CANCELED",
}


class ConferenceBody(BaseModel):
    """Body of POST /conference."""

    model_config = ConfigDict(strict=True)

    name: fields.Words
    location: fields.Words
    start: fields.Time
    end: fields.Time
    slots: Annotated[
        int, WithJsonSchema({"type": "integer", "minimum": 1, "maximum": OPEN_CAPACITY_LIMIT})
    ]
    topics: fields.ConferenceTopics


class UserBody(BaseModel):
    """Body of POST /user."""

    user_id: fields.UserId
    topics: fields.UserTopics


class BookBody(BaseModel):
    """Body of POST /book."""

    name: fields.Words
    user_id: fields.UserId


class ConfirmBody(BaseModel):
    """Body of POST /confirm."""

    booking_id: fields.OpaqueId
    user_id: fields.UserId


class CancelBody(BaseModel):
    """Body of POST /cancel."""

    booking_id: fields.OpaqueId
    user_id: fields.UserId | None = None


class Said(TypedDict):
    """A message that confirms the request."""

    message: str


class Booked(TypedDict):
    """The new booking."""

    booking_id: str
    status: Status
    message: str
    waitlist_position: int | None


class Shown(TypedDict):
    """A booking."""

    booking_id: str
    status: Status
    conference_name: str
    can_confirm: bool
    confirmation_deadline: str | None
    waitlist_position: int | None


class Listed(TypedDict):
    """A booking in the list of a conference."""

    booking_id: str
    user_id: str
    status: Status
    created_at: str | None
    waitlist_position: int | None
    can_confirm: bool
    confirmation_deadline: str | None
    canceled_at: str | None


class ListQuery(BaseModel):
    """Query of GET /conference/{name}/bookings."""

    cursor: str | None = None


ADD_CONFERENCE = Contract(body=ConferenceBody, gives={201: Said}, refuses=rules.ADD_CONFERENCE)
ADD_USER = Contract(body=UserBody, gives={201: Said}, refuses=rules.ADD_USER)
BOOK = Contract(body=BookBody, gives={201: Booked}, refuses=rules.BOOK)
GET_BOOKING = Contract(gives={200: Shown}, refuses=rules.GET_BOOKING)
CONFIRM = Contract(body=ConfirmBody, gives={200: Said}, refuses=rules.CONFIRM)
CANCEL = Contract(body=CancelBody, gives={200: Said}, refuses=rules.CANCEL)
LIST_BOOKINGS = Contract(
    query=ListQuery,
    gives={200: list[Listed]},
    headers={"Link": "The next page (rel=next), if there is one."},
    refuses=rules.LIST_BOOKINGS,
)


def parse_conference(request: Request) -> Listing:
    """Parse POST /conference. Raises Invalid."""
    body = parsed(ConferenceBody, request)
    return fields.listing(body.name, body.location, body.topics, (body.start, body.end), body.slots)


def conference_added() -> Answer:
    """Return 201 for a new conference."""
    return Answer(status=201, body={"message": "conference added successfully"})


def parse_user(request: Request) -> Newcomer:
    """Parse POST /user. Raises Invalid."""
    body = parsed(UserBody, request)
    return Newcomer(
        attendee=fields.open_attendee(body.user_id), user_id=body.user_id, topics=body.topics
    )


def user_added() -> Answer:
    """Return 201 for a new user."""
    return Answer(status=201, body={"message": "User added successfully"})


def parse_book(request: Request) -> BookSeat:
    """Parse POST /book. Raises Invalid."""
    body = parsed(BookBody, request)
    return BookSeat(
        conference_id=fields.open_conference_id(body.name),
        former_id=fields.conference_id(body.name),
        attendee=fields.open_attendee(body.user_id),
    )


def booked(view: BookingView) -> Answer:
    """Return 201 with the new booking."""
    confirmed = view.standing.state is State.CONFIRMED
    body: Booked = {
        "booking_id": view.booking.id,
        "status": STATUS_OF[view.standing.state],
        "message": "Booking confirmed successfully" if confirmed else "Added to waitlist",
        "waitlist_position": view.position,
    }
    return Answer(status=201, body=body)


def parse_booking(request: Request) -> str:
    """Return the booking id of the path."""
    return fields.opaque_id(request.path["booking"])


def booking(view: BookingView) -> Answer:
    """Return 200 with a booking."""
    body: Shown = {
        "booking_id": view.booking.id,
        "status": STATUS_OF[view.standing.state],
        "conference_name": view.booking.conference_name,
        "can_confirm": view.can_confirm,
        "confirmation_deadline": _time(view.standing.deadline),
        "waitlist_position": view.position,
    }
    return Answer(status=200, body=body)


def parse_confirm(request: Request) -> tuple[str, str]:
    """Parse POST /confirm: booking id and attendee. Raises Invalid."""
    body = parsed(ConfirmBody, request)
    return body.booking_id, fields.open_attendee(body.user_id)


def confirmed() -> Answer:
    """Return 200 for a confirmed booking."""
    return Answer(status=200, body={"message": "Booking confirmed successfully"})


def parse_cancel(request: Request) -> tuple[str, Caller | None]:
    """Parse POST /cancel: booking id, and the caller if `user_id` is given. Raises Invalid."""
    body = parsed(CancelBody, request)
    user_id = body.user_id
    if user_id is None:
        return body.booking_id, None
    caller = Caller(attendee=fields.open_attendee(user_id), user_id=user_id, subject="")
    return body.booking_id, caller


def canceled() -> Answer:
    """Return 200 for a canceled booking."""
    return Answer(status=200, body={"message": "Booking canceled successfully"})


def parse_list(request: Request) -> tuple[str, BookingFilter, None, str]:
    """Parse GET /conference/{name}/bookings: conference id, page, no caller, former id."""
    wanted = BookingFilter(cursor=request.query.get("cursor"), limit=LIST_LIMIT)
    name = request.path["name"]
    return fields.open_conference_id(name), wanted, None, fields.conference_id(name)


def bookings(page: BookingList, request: Request) -> Answer:
    """Return 200 with a bare list, and a Link header if there is a next page.

    Bookings of signed-in attendees are left out, because this list needs no credentials. The
    waitlist positions count them.
    """
    listed = [_listed(view) for view in page.bookings if is_open_booking(view.booking)]
    headers = {}
    if page.cursor is not None:
        path = f"/conference/{quote(request.path['name'], safe='')}/bookings"
        headers["Link"] = f'<{path}?cursor={page.cursor}>; rel="next"'
    return Answer(status=200, body=listed, headers=headers)


def _listed(view: BookingView) -> Listed:
    return {
        "booking_id": view.booking.id,
        "user_id": fields.shown_user(view.booking.attendee),
        "status": STATUS_OF[view.standing.state],
        "created_at": _time(view.booking.created_at),
        "waitlist_position": view.position,
        "can_confirm": view.can_confirm,
        "confirmation_deadline": _time(view.standing.deadline),
        "canceled_at": _time(view.canceled_at),
    }


def _time(at: Instant | None) -> str | None:
    return None if at is None else fields.instant_text(at)
