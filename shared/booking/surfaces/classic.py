"""The classic surface: /add_conference, /add_user, /book_conference and similar routes.

No credentials; a booking's id is enough to confirm or cancel it. Bodies are JSON or forms.
"""

from typing import Annotated, Any, Literal, NotRequired, TypedDict

from pydantic import BaseModel, BeforeValidator, WithJsonSchema

from booking.application.add_conference import Listing
from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import BookingView
from booking.domain import refusals
from booking.domain.booking import State
from booking.domain.realms import OPEN_CAPACITY_LIMIT
from booking.domain.refusals import AlreadyBooked, Refusal
from booking.surfaces import compact, fields, rules, statuses
from booking.surfaces.forms import parsed_body
from booking.surfaces.http import Answer, Contract, Refused, Request, Surface


class AlreadyRefused(Refused):
    """Error body; for a repeated booking with the id of the existing one."""

    booking_id: NotRequired[str]


def _shape(refusal: Refusal, _: int) -> dict[str, Any]:
    return {"booking_id": refusal.booking_id} if isinstance(refusal, AlreadyBooked) else {}


SURFACE = Surface(
    name="classic",
    open=True,
    statuses={**statuses.COMPATIBLE, refusals.BookingUnknown: 404},
    shape=_shape,
    refused_type=AlreadyRefused,
    names={"start": "start_timestamp", "end": "end_timestamp", "slots": "available_slots"},
)

DIGITS = 12  # read at most; every number of more digits is above all limits

type Status = Literal["confirmed", "waitlisted", "confirmation_pending", "canceled"]

STATUS_OF: dict[State, Status] = {
    State.CONFIRMED: "confirmed",
    State.WAITLISTED: "waitlisted",
    State.CONFIRMATION_PENDING: "confirmation_pending",
    State.CANCELED: "canceled",
}


def _whole_number(value: Any) -> int:
    """Return a whole number from JSON, or from the digits of a form. Raises ValueError."""
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit():
        return int(value.strip().lstrip("0")[:DIGITS] or "0")
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError("must be a whole number")
    return value


class ConferenceBody(BaseModel):
    """Body of POST /add_conference."""

    name: fields.Words
    location: fields.Words
    topics: fields.ConferenceTopics
    start_timestamp: fields.Time
    end_timestamp: fields.Time
    available_slots: Annotated[
        int,
        BeforeValidator(_whole_number),
        WithJsonSchema(
            {
                "anyOf": [
                    {"type": "integer", "minimum": 1, "maximum": OPEN_CAPACITY_LIMIT},
                    {"type": "string", "pattern": r"^\s*[0-9]+\s*$"},
                ]
            }
        ),
    ]


class UserBody(BaseModel):
    """Body of POST /add_user."""

    user_id: fields.UserId
    interested_topics: fields.UserTopics


class BookBody(BaseModel):
    """Body of POST /book_conference."""

    conference_name: fields.Words
    user_id: fields.UserId


class BookingBody(BaseModel):
    """Body of POST /confirm_waitlist_booking and POST /cancel_booking."""

    booking_id: fields.OpaqueId


class Booked(TypedDict):
    """The new booking; `waitlist_id` repeats its id if it is waitlisted."""

    message: str
    booking_id: str
    status: Status
    waitlist_id: NotRequired[str]


class Shown(TypedDict):
    """A booking."""

    status: Status
    conference_name: str
    can_confirm_until: NotRequired[str]


ADD_CONFERENCE = Contract(
    body=ConferenceBody, gives={201: compact.Said}, refuses=rules.ADD_CONFERENCE, form=True
)
ADD_USER = Contract(body=UserBody, gives={201: compact.Said}, refuses=rules.ADD_USER, form=True)
BOOK = Contract(body=BookBody, gives={201: Booked}, refuses=rules.BOOK, form=True)
GET_BOOKING = Contract(gives={200: Shown}, refuses=rules.GET_BOOKING)
CONFIRM = Contract(body=BookingBody, gives={200: compact.Said}, refuses=rules.CONFIRM, form=True)
CONFIRM_BY_ID = Contract(gives={200: compact.Said}, refuses=rules.CONFIRM)
CANCEL = Contract(body=BookingBody, gives={200: compact.Said}, refuses=rules.CANCEL, form=True)
CANCEL_BY_ID = Contract(gives={200: compact.Said}, refuses=rules.CANCEL)


def parse_conference(request: Request) -> Listing:
    """Parse POST /add_conference. Raises Invalid."""
    body = parsed_body(ConferenceBody, request)
    times = (body.start_timestamp, body.end_timestamp)
    return fields.listing(body.name, body.location, body.topics, times, body.available_slots)


def conference_added() -> Answer:
    """Return 201 for a new conference."""
    return Answer(status=201, body={"message": "Conference added successfully"})


def parse_user(request: Request) -> Newcomer:
    """Parse POST /add_user. Raises Invalid."""
    body = parsed_body(UserBody, request)
    return Newcomer(
        attendee=fields.open_attendee(body.user_id),
        user_id=body.user_id,
        topics=body.interested_topics,
    )


def user_added() -> Answer:
    """Return 201 for a new user."""
    return Answer(status=201, body={"message": "User added successfully"})


def parse_book(request: Request) -> BookSeat:
    """Parse POST /book_conference. Raises Invalid."""
    body = parsed_body(BookBody, request)
    return BookSeat(
        conference_id=fields.open_conference_id(body.conference_name),
        former_id=fields.conference_id(body.conference_name),
        attendee=fields.open_attendee(body.user_id),
        with_position=False,
    )


def booked(view: BookingView) -> Answer:
    """Return 201 with the new booking."""
    state = view.standing.state
    body: Booked = {
        "message": "Booking confirmed successfully"
        if state is State.CONFIRMED
        else "Added to waitlist",
        "booking_id": view.booking.id,
        "status": STATUS_OF[state],
    }
    if state is not State.CONFIRMED:
        body["waitlist_id"] = view.booking.id
    return Answer(status=201, body=body)


def booking(view: BookingView) -> Answer:
    """Return 200 with a booking."""
    body: Shown = {
        "status": STATUS_OF[view.standing.state],
        "conference_name": view.booking.conference_name,
    }
    if view.can_confirm and view.standing.deadline is not None:
        body["can_confirm_until"] = fields.instant_text(view.standing.deadline) + "Z"
    elif view.expired:
        body["can_confirm_until"] = "Expired"
    return Answer(status=200, body=body)


def parse_booking(request: Request) -> str:
    """Return the booking id of the path or the body. Raises Invalid."""
    if "booking" in request.path:
        return fields.opaque_id(request.path["booking"])
    return parsed_body(BookingBody, request).booking_id


def confirmed() -> Answer:
    """Return 200 for a confirmed booking."""
    return Answer(status=200, body={"message": "Booking confirmed successfully"})


def canceled() -> Answer:
    """Return 200 for a canceled booking."""
    return Answer(status=200, body={"message": "Booking canceled successfully"})
