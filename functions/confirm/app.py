"""POST /v1/bookings/{booking}/confirm and its kin: turn an offer into a seat."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import classic, compact, v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
confirm = use_cases.confirm()
see_booking = use_cases.see_booking()


@api.post("/v1/bookings/{booking}/confirm", v1.SURFACE, bookings.CONFIRM)
def confirm_v1(request: Request) -> Answer:
    """Confirm an offer, as its attendee, before its deadline."""
    attendee, keeping = request.signed_in().attendee, request.keeping(bookings.one)
    made = confirm(bookings.parse_one(request), attendee, keeping)
    return bookings.one(see_booking.without_position(made))


@api.post("/confirm", compact.SURFACE, compact.CONFIRM)
def confirm_compact(request: Request) -> Answer:
    """Confirm as the owner, in compact's words."""
    confirm(*compact.parse_confirm(request))
    return compact.confirmed()


@api.post("/confirm_waitlist_booking", classic.SURFACE, classic.CONFIRM)
@api.post("/confirm_waitlist_booking/{booking}", classic.SURFACE, classic.CONFIRM_BY_ID)
def confirm_classic(request: Request) -> Answer:
    """Confirm as who holds the id, in classic's words."""
    confirm(classic.parse_booking(request), None)
    return classic.confirmed()


handler = api.handler
