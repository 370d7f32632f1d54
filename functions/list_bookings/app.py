"""GET /v1/conferences/{conference}/bookings and its counterparts: list bookings."""

from booking.application.bookings import ListBookings, ListOwnBookings
from booking.application.numbered import ListNewestBookings
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings, conferences

api = Api()
list_bookings = engine.build(ListBookings)
list_own_bookings = engine.build(ListOwnBookings)
list_newest_bookings = engine.build(ListNewestBookings)


@api.get("/v1/conferences/{conference}/bookings", v1.SURFACE, bookings.LIST)
def list_bookings_v1(request: Request) -> Answer:
    """List a conference's bookings for its organizer, oldest first, as JSON or CSV."""
    conference, wanted = conferences.parse_one(request), bookings.parse_list(request)
    return bookings.page(list_bookings(conference, wanted, request.signed_in()), request)


@api.get("/v1/users/{user}/bookings", v1.SURFACE, bookings.LIST_OWN)
def list_own_bookings_v1(request: Request) -> Answer:
    """List your own bookings, newest first, as JSON or CSV."""
    attendee, wanted = bookings.parse_own(request), bookings.parse_list(request)
    return bookings.page(list_own_bookings(attendee, wanted), request)


@api.get("/bookingapi/booking", events.SURFACE, bookingapi.LIST)
@api.get("/bookingapi/booking/", events.SURFACE, bookingapi.LIST)
def list_bookings_events(request: Request) -> Answer:
    """List your own bookings and the bookings of your own events, newest first."""
    states, number = bookingapi.parse_list(request)
    return bookingapi.page(list_newest_bookings(request.signed_in(), states, number), request)


@api.get("/conference/{name}/bookings", compact.READING_SURFACE, compact.LIST_BOOKINGS)
def list_bookings_compact(request: Request) -> Answer:
    """List a conference's bookings, oldest first."""
    return compact.bookings(list_bookings(*compact.parse_list(request)), request)


handler = api.handler
