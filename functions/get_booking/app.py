"""GET /v1/bookings/{booking} and its kin: a booking as it reads now."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import classic, compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
see_booking = use_cases.see_booking()


@api.get("/v1/bookings/{booking}", v1.SURFACE, bookings.GET)
def get_booking_v1(request: Request) -> Answer:
    """Show a booking to its attendee or its organizer."""
    return bookings.one(see_booking(bookings.parse_one(request), request.signed_in()))


@api.get("/bookingapi/booking/{booking}", events.SURFACE, bookingapi.GET)
@api.get("/bookingapi/booking/{booking}/", events.SURFACE, bookingapi.GET)
def get_booking_events(request: Request) -> Answer:
    """Show a booking of an event to its attendee or its organizer."""
    return bookingapi.one(see_booking(bookingapi.parse_one(request), request.signed_in()))


@api.get("/booking/{booking}", compact.READING_SURFACE, compact.GET_BOOKING)
def get_booking_compact(request: Request) -> Answer:
    """Show a booking, in compact's words."""
    return compact.booking(see_booking(compact.parse_booking(request)))


@api.get("/booking_status/{booking}", classic.SURFACE, classic.GET_BOOKING)
def get_booking_classic(request: Request) -> Answer:
    """Show a booking, in classic's words."""
    return classic.booking(see_booking(classic.parse_booking(request)))


handler = api.handler
