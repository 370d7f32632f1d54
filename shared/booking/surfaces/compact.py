"""The compact surface: /conference, /user, /book, /booking/{id}, /confirm, /cancel.

No credentials. Every refusal is 400, save 404 for what a GET does not find.
"""

from typing import Any
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict

from booking.application.add_conference import Listing
from booking.application.add_user import Newcomer
from booking.application.book import BookSeat
from booking.application.bookings import LIST_LIMIT, BookingSeen, BookingsSeen, Wanted
from booking.domain import refusals
from booking.domain.booking import State
from booking.domain.conference import Instant
from booking.domain.refusals import Refusal
from booking.domain.rights import Caller
from booking.surfaces import fields
from booking.surfaces.http import Answer, Request, Surface, parsed

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

SURFACE = Surface(statuses=STATUSES)
READING_SURFACE = Surface(statuses={**STATUSES, **READING})

SPELLED = {
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
    slots: int
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
    return Answer(
        status=201,
        body={
            "booking_id": seen.booking.id,
            "status": SPELLED[seen.standing.state],
            "message": "Booking confirmed successfully" if confirmed else "Added to waitlist",
            "waitlist_position": seen.position,
        },
    )


def parse_booking(request: Request) -> str:
    """Read the booking id of GET /booking/{id}."""
    return fields.opaque_id(request.path["booking"])


def booking(seen: BookingSeen) -> Answer:
    """Answer GET /booking/{id}."""
    return Answer(
        status=200,
        body={
            "booking_id": seen.booking.id,
            "status": SPELLED[seen.standing.state],
            "conference_name": seen.booking.conference_name,
            "can_confirm": seen.can_confirm,
            "confirmation_deadline": _time(seen.standing.deadline),
            "waitlist_position": seen.position,
        },
    )


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
    """Answer GET /conference/{name}/bookings: a bare list; the rest by a Link header."""
    headers = {}
    if page.cursor is not None:
        path = f"/conference/{quote(request.path['name'], safe='')}/bookings"
        headers["Link"] = f'<{path}?cursor={page.cursor}>; rel="next"'
    return Answer(status=200, body=[_listed(seen) for seen in page.bookings], headers=headers)


def _listed(seen: BookingSeen) -> dict[str, Any]:
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
