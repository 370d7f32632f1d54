"""GET /v1/conferences/{conference}/bookings and its counterparts: list bookings.

On the events surface, this function serves each GET whose path ends in a slash, because only one
function can be behind the gateway's greedy route (docs/adr/0018). A booking and its history without
the slash are served by get_booking and booking_history.
"""

from booking.application.attendees import ListAttendees
from booking.application.bookings import ListBookings, ListOwnBookings, ReadBooking, ReadHistory
from booking.application.numbered import ListNewestBookings
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import attendees, bookings, conferences

api = Api()
list_bookings = engine.build(ListBookings)
list_attendees = engine.build(ListAttendees, list_bookings=list_bookings)
list_own_bookings = engine.build(ListOwnBookings)
list_newest_bookings = engine.build(ListNewestBookings)
read_booking = engine.build(ReadBooking)
read_history = engine.build(ReadHistory)


@api.get("/v1/conferences/{conference}/bookings", v1.SURFACE, attendees.LIST)
def list_bookings_v1(request: Request) -> Answer:
    """List a conference's bookings for its organizer, oldest first, as JSON or CSV."""
    conference, wanted = conferences.parse_one(request), bookings.parse_list(request)
    return attendees.page(list_attendees(conference, wanted, request.signed_in()), request)


@api.get("/v1/users/{user}/bookings", v1.SURFACE, bookings.LIST_OWN)
def list_own_bookings_v1(request: Request) -> Answer:
    """List your own bookings, newest first, as JSON or CSV."""
    attendee, wanted = v1.parse_self(request).attendee, bookings.parse_list(request)
    return bookings.page(list_own_bookings(attendee, wanted), request)


@api.get("/bookingapi/booking", events.SURFACE, bookingapi.LIST)
@api.get("/bookingapi/booking/", events.SURFACE, bookingapi.LIST)
def list_bookings_events(request: Request) -> Answer:
    """List your own bookings and the bookings of your own events, newest first."""
    states, number = bookingapi.parse_list(request)
    return bookingapi.page(list_newest_bookings(request.signed_in(), states, number), request)


@api.get("/bookingapi/booking/{booking}/", events.SURFACE, bookingapi.GET)
def get_booking_events(request: Request) -> Answer:
    """Return a booking of an event to its attendee or the event's organizer."""
    return bookingapi.one(read_booking(bookingapi.parse_one(request), request.signed_in()))


@api.get("/bookingapi/booking/{booking}/history/", events.SURFACE, bookingapi.HISTORY)
def booking_history_events(request: Request) -> Answer:
    """Return the history of a booking, newest first, to its attendee or organizer."""
    entries = read_history(bookingapi.parse_one(request), request.signed_in())
    return bookingapi.history(entries, request)


@api.get("/conference/{name}/bookings", compact.READING_SURFACE, compact.LIST_BOOKINGS)
def list_bookings_compact(request: Request) -> Answer:
    """List a conference's bookings, oldest first."""
    return compact.bookings(list_bookings(*compact.parse_list(request)), request)


handler = api.handler
