"""POST /v1/bookings/{booking}/cancel and its kin: give up a seat, an offer or a place in line."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import classic, compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
cancel = use_cases.cancel()
see_booking = use_cases.see_booking()


@api.post("/v1/bookings/{booking}/cancel", v1.SURFACE, bookings.CANCEL)
def cancel_v1(request: Request) -> Answer:
    """Cancel a booking, as its attendee or its organizer, before the start."""
    caller, keeping = request.signed_in(), request.keeping(bookings.one)
    made = cancel(bookings.parse_one(request), caller, keeping)
    return bookings.one(see_booking.without_position(made))


@api.post("/bookingapi/booking/{booking}/cancel", events.SURFACE, bookingapi.CANCEL)
@api.post("/bookingapi/booking/{booking}/cancel/", events.SURFACE, bookingapi.CANCEL)
def cancel_events(request: Request) -> Answer:
    """Cancel an active booking of an event, as its attendee."""
    booking, caller = bookingapi.parse_one(request), request.signed_in()
    bookingapi.existing(see_booking.own(booking, caller.attendee))
    with bookingapi.canceling():
        made = cancel(booking, caller)
    return bookingapi.canceled(see_booking.without_position(made))


@api.post("/cancel", compact.SURFACE, compact.CANCEL)
def cancel_compact(request: Request) -> Answer:
    """Cancel, in compact's words."""
    cancel(*compact.parse_cancel(request))
    return compact.canceled()


@api.post("/cancel_booking", classic.SURFACE, classic.CANCEL)
@api.post("/cancel_booking/{booking}", classic.SURFACE, classic.CANCEL_BY_ID)
def cancel_classic(request: Request) -> Answer:
    """Cancel as who holds the id, in classic's words."""
    cancel(classic.parse_booking(request), None)
    return classic.canceled()


handler = api.handler
