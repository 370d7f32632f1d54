"""The compact surface: /conference, /user, /book, /booking/{id}, /confirm, /cancel.

No credentials. Every refusal is 400, save 404 for what a GET does not find.
"""

from typing import Annotated, Literal, TypedDict
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, WithJsonSchema

from booking.application.add_conference import Listing
from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import LIST_LIMIT, BookingSeen, BookingsSeen, Wanted
from booking.domain import refusals
from booking.domain.booking import State
from booking.domain.conference import CAPACITY_LIMIT, Instant
from booking.domain.refusals import Refusal
from booking.domain.rights import Caller, open_booking
from booking.surfaces import fields, rules
from booking.surfaces.http import Answer, Contract, Request, Surface, parsed

STATUSES: dict[type[Refusal], int] = {
    refusals.Invalid: 400,
    refusals.ConferenceUnknown: 400,
    refusals.ConferenceExists: 400,
    refusals.UserUnknown: 400,
    refusals.UserExists: 400,
    refusals.BookingUnknown: 400,
    refusals.AlreadyBooked: 400,
    refusals.Overlapping: 400,
    refusals.ConferenceFull: 400,
    refusals.ConferenceStarted: 400,
    refusals.ConferenceCanceled: 400,
    refusals.LimitReached: 400,
    refusals.NotOwner: 400,
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
}
READING = {refusals.BookingUnknown: 404, refusals.ConferenceUnknown: 404}

SURFACE = Surface(name="compact", statuses=STATUSES, open=True)
READING_SURFACE = Surface(name="compact", statuses={**STATUSES, **READING}, open=True)

type Status = Literal["CONFIRMED", "WAITLISTED", "ConfirmationPending", "CANCELED"]

SPELLED: dict[State, Status] = {
    State.CONFIRMED: "CONFIRMED",
    State.WAITLISTED: "WAITLISTED",
    State.CONFIRMATION_PENDING: "ConfirmationPending",
    State.CANCELED: "CANCELED",
}


class ConferenceBody(BaseModel):
    """POST /conference."""

    model_config = ConfigDict(strict=True)

    name: fields.Words
    location: fields.Words
    start: fields.Time
    end: fields.Time
    slots: Annotated[
        int, WithJsonSchema({"type": "integer", "minimum": 1, "maximum": CAPACITY_LIMIT})
    ]
    topics: fields.ConferenceTopics


class UserBody(BaseModel):
    """POST /user."""

    user_id: fields.UserId
    topics: fields.UserTopics


class BookBody(BaseModel):
    """POST /book."""

    name: fields.Words
    user_id: fields.UserId


class ConfirmBody(BaseModel):
    """POST /confirm."""

    booking_id: fields.OpaqueId
    user_id: fields.UserId


class CancelBody(BaseModel):
    """POST /cancel."""

    booking_id: fields.OpaqueId
    user_id: fields.UserId | None = None


class Said(TypedDict):
    """An answer that is only said."""

    message: str


class Booked(TypedDict):
    """What POST /book made."""

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
    """A booking in a conference's list."""

    booking_id: str
    user_id: str
    status: Status
    created_at: str | None
    waitlist_position: int | None
    can_confirm: bool
    confirmation_deadline: str | None
    canceled_at: str | None


class ListQuery(BaseModel):
    """GET /conference/{name}/bookings."""

    cursor: str | None = None


ADD_CONFERENCE = Contract(body=ConferenceBody, gives={201: Said}, refuses=rules.ADD_CONFERENCE)
ADD_USER = Contract(body=UserBody, gives={201: Said}, refuses=rules.ADD_USER)
BOOK = Contract(body=BookBody, gives={201: Booked}, refuses=rules.BOOK)
GET_BOOKING = Contract(gives={200: Shown}, refuses=rules.SEE_BOOKING)
CONFIRM = Contract(body=ConfirmBody, gives={200: Said}, refuses=rules.CONFIRM)
CANCEL = Contract(body=CancelBody, gives={200: Said}, refuses=rules.CANCEL)
LIST_BOOKINGS = Contract(
    query=ListQuery,
    gives={200: list[Listed]},
    headers={"Link": "The next page, rel=next, where there is one."},
    refuses=rules.LIST_BOOKINGS,
)


def parse_conference(request: Request) -> Listing:
    """Read POST /conference. Raises Invalid."""
    body = parsed(ConferenceBody, request)
    return fields.listing(body.name, body.location, body.topics, (body.start, body.end), body.slots)


def conference_added() -> Answer:
    """Answer POST /conference."""
    return Answer(status=201, body={"message": "conference added successfully"})


def parse_user(request: Request) -> Newcomer:
    """Read POST /user. Raises Invalid."""
    body = parsed(UserBody, request)
    return Newcomer(
        attendee=fields.open_attendee(body.user_id), user_id=body.user_id, topics=body.topics
    )


def user_added() -> Answer:
    """Answer POST /user."""
    return Answer(status=201, body={"message": "User added successfully"})


def parse_book(request: Request) -> BookSeat:
    """Read POST /book. Raises Invalid."""
    body = parsed(BookBody, request)
    return BookSeat(
        conference_id=fields.conference_id(body.name),
        attendee=fields.open_attendee(body.user_id),
    )


def booked(seen: BookingSeen) -> Answer:
    """Answer POST /book."""
    confirmed = seen.standing.state is State.CONFIRMED
    body: Booked = {
        "booking_id": seen.booking.id,
        "status": SPELLED[seen.standing.state],
        "message": "Booking confirmed successfully" if confirmed else "Added to waitlist",
        "waitlist_position": seen.position,
    }
    return Answer(status=201, body=body)


def parse_booking(request: Request) -> str:
    """Read the booking id of GET /booking/{id}."""
    return fields.opaque_id(request.path["booking"])


def booking(seen: BookingSeen) -> Answer:
    """Answer GET /booking/{id}."""
    body: Shown = {
        "booking_id": seen.booking.id,
        "status": SPELLED[seen.standing.state],
        "conference_name": seen.booking.conference_name,
        "can_confirm": seen.can_confirm,
        "confirmation_deadline": _time(seen.standing.deadline),
        "waitlist_position": seen.position,
    }
    return Answer(status=200, body=body)


def parse_confirm(request: Request) -> tuple[str, str]:
    """Read POST /confirm: booking id and attendee. Raises Invalid."""
    body = parsed(ConfirmBody, request)
    return body.booking_id, fields.open_attendee(body.user_id)


def confirmed() -> Answer:
    """Answer POST /confirm."""
    return Answer(status=200, body={"message": "Booking confirmed successfully"})


def parse_cancel(request: Request) -> tuple[str, Caller | None]:
    """Read POST /cancel: booking id, and who asks where that is said. Raises Invalid."""
    body = parsed(CancelBody, request)
    named = body.user_id
    if named is None:
        return body.booking_id, None
    return body.booking_id, Caller(attendee=fields.open_attendee(named), user_id=named)


def canceled() -> Answer:
    """Answer POST /cancel."""
    return Answer(status=200, body={"message": "Booking canceled successfully"})


def parse_list(request: Request) -> tuple[str, Wanted]:
    """Read GET /conference/{name}/bookings: conference id and which page."""
    wanted = Wanted(cursor=request.query.get("cursor"), limit=LIST_LIMIT)
    return fields.conference_id(request.path["name"]), wanted


def bookings(page: BookingsSeen, request: Request) -> Answer:
    """Answer GET /conference/{name}/bookings: a bare list; the rest by a Link header.

    Who booked with a token is nobody's business here, though counted in the positions.
    """
    listed = [_listed(seen) for seen in page.bookings if open_booking(seen.booking)]
    headers = {}
    if page.cursor is not None:
        path = f"/conference/{quote(request.path['name'], safe='')}/bookings"
        headers["Link"] = f'<{path}?cursor={page.cursor}>; rel="next"'
    return Answer(status=200, body=listed, headers=headers)


def _listed(seen: BookingSeen) -> Listed:
    return {
        "booking_id": seen.booking.id,
        "user_id": fields.shown_user(seen.booking.attendee),
        "status": SPELLED[seen.standing.state],
        "created_at": _time(seen.booking.created_at),
        "waitlist_position": seen.position,
        "can_confirm": seen.can_confirm,
        "confirmation_deadline": _time(seen.standing.deadline),
        "canceled_at": _time(seen.canceled_at),
    }


def _time(at: Instant | None) -> str | None:
    return None if at is None else fields.instant_text(at)
