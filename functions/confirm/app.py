"""POST /v1/bookings/{booking}/confirm and its counterparts: confirm an offer."""

from booking.application.confirm import Confirm
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import classic, compact, v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
confirm = engine.build(Confirm)


@api.post("/v1/bookings/{booking}/confirm", v1.SURFACE, bookings.CONFIRM)
def confirm_v1(request: Request) -> Answer:
    """Confirm an offer or some of its seats, as its attendee, before its deadline."""
    attendee, idempotency = request.signed_in().attendee, request.idempotency(bookings.one)
    booking, seats = bookings.parse_one(request), bookings.parse_confirm(request)
    return bookings.one(confirm(booking, attendee, idempotency, seats=seats))


@api.post("/confirm", compact.SURFACE, compact.CONFIRM)
def confirm_compact(request: Request) -> Answer:
    """Confirm an offer; `user_id` must be the owner's."""
    confirm(*compact.parse_confirm(request))
    return compact.confirmed()


@api.post("/confirm_waitlist_booking", classic.SURFACE, classic.CONFIRM)
@api.post("/confirm_waitlist_booking/{booking}", classic.SURFACE, classic.CONFIRM_BY_ID)
def confirm_classic(request: Request) -> Answer:
    """Confirm an offer; the booking's id is the only credential."""
    confirm(classic.parse_booking(request), None)
    return classic.confirmed()


handler = api.handler
