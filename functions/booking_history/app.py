"""GET /v1/bookings/{booking}/history and its kin: what happened, and why not sooner."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
see_history = use_cases.see_history()


@api.get("/v1/bookings/{booking}/history", v1.SURFACE, bookings.HISTORY)
def booking_history_v1(request: Request) -> Answer:
    """Show every transition to its attendee or its organizer, oldest first."""
    booking = bookings.parse_one(request)
    return bookings.history(booking, see_history(booking, request.signed_in()))


@api.get("/bookingapi/booking/{booking}/history", events.SURFACE, bookingapi.HISTORY)
@api.get("/bookingapi/booking/{booking}/history/", events.SURFACE, bookingapi.HISTORY)
def booking_history_events(request: Request) -> Answer:
    """Show what happened to a booking of an event, the newest first."""
    entries = see_history(bookingapi.parse_one(request), request.signed_in())
    return bookingapi.history(entries, request)


handler = api.handler
