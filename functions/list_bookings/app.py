"""GET /v1/conferences/{conference}/bookings and its kin: lists of bookings."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings, conferences

api = Api()
list_bookings = use_cases.list_bookings()
list_own_bookings = use_cases.list_own_bookings()
list_newest_bookings = use_cases.list_newest_bookings()


@api.get("/v1/conferences/{conference}/bookings", v1.SURFACE, bookings.LIST)
def list_bookings_v1(request: Request) -> Answer:
    """List a conference's bookings to its organizer, oldest first; as CSV if asked."""
    conference, wanted = conferences.parse_one(request), bookings.parse_list(request)
    return bookings.page(list_bookings(conference, wanted, request.signed_in()), request)


@api.get("/v1/users/{user}/bookings", v1.SURFACE, bookings.LIST_OWN)
def list_own_bookings_v1(request: Request) -> Answer:
    """List one's own bookings, the newest first."""
    attendee, wanted = bookings.parse_own(request), bookings.parse_list(request)
    return bookings.page(list_own_bookings(attendee, wanted), request)


@api.get("/bookingapi/booking", events.SURFACE, bookingapi.LIST)
@api.get("/bookingapi/booking/", events.SURFACE, bookingapi.LIST)
def list_bookings_events(request: Request) -> Answer:
    """List one's own bookings and those of one's own events, the newest first."""
    states, number = bookingapi.parse_list(request)
    return bookingapi.page(list_newest_bookings(request.signed_in(), states, number), request)


@api.get("/conference/{name}/bookings", compact.READING_SURFACE, compact.LIST_BOOKINGS)
def list_bookings_compact(request: Request) -> Answer:
    """List them, in compact's words."""
    return compact.bookings(list_bookings(*compact.parse_list(request)), request)


handler = api.handler
