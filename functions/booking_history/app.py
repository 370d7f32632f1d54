"""GET /v1/bookings/{booking}/history and /bookingapi/booking/{booking}/history."""

from booking.application.bookings import ReadHistory
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
read_history = engine.build(ReadHistory)


@api.get("/v1/bookings/{booking}/history", v1.SURFACE, bookings.HISTORY)
def booking_history_v1(request: Request) -> Answer:
    """Return the history of a booking, oldest first, to its attendee or organizer."""
    booking = bookings.parse_one(request)
    entries = read_history(booking, request.signed_in())
    return bookings.history(booking, entries, read_history.passages(booking, entries))


@api.get("/bookingapi/booking/{booking}/history", events.SURFACE, bookingapi.HISTORY)
def booking_history_events(request: Request) -> Answer:
    """Return the history of a booking, newest first, to its attendee or organizer."""
    entries = read_history(bookingapi.parse_one(request), request.signed_in())
    return bookingapi.history(entries, request)


handler = api.handler
