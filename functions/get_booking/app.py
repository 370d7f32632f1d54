"""GET /v1/bookings/{booking} and its counterparts on the other surfaces: return a booking."""

from booking.application.bookings import ReadBooking
from booking.application.queue_place import ReadPlace
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import classic, compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
read_booking = engine.build(ReadBooking)
read_place = engine.build(ReadPlace, read_booking=read_booking)


@api.get("/v1/bookings/{booking}", v1.SURFACE, bookings.GET)
def get_booking_v1(request: Request) -> Answer:
    """Return a booking to its attendee or organizer.

    If its request is still in the queue of a sale, return its place there to the attendee.
    """
    return bookings.place(read_place(bookings.parse_one(request), request.signed_in()))


@api.get("/bookingapi/booking/{booking}", events.SURFACE, bookingapi.GET)
def get_booking_events(request: Request) -> Answer:
    """Return a booking of an event to its attendee or the event's organizer."""
    return bookingapi.one(read_booking(bookingapi.parse_one(request), request.signed_in()))


@api.get("/booking/{booking}", compact.READING_SURFACE, compact.GET_BOOKING)
def get_booking_compact(request: Request) -> Answer:
    """Return a booking."""
    return compact.booking(read_booking(compact.parse_booking(request)))


@api.get("/booking_status/{booking}", classic.SURFACE, classic.GET_BOOKING)
def get_booking_classic(request: Request) -> Answer:
    """Return a booking."""
    return classic.booking(read_booking(classic.parse_booking(request)))


handler = api.handler
