"""POST /v1/bookings and its kin: a seat at once, or a place in the waitlist."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import classic, compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
book = use_cases.book()
see_booking = use_cases.see_booking()


@api.post("/v1/bookings", v1.SURFACE, bookings.BOOK)
def book_v1(request: Request) -> Answer:
    """Book a seat, or a place in the waitlist unless told not to wait."""
    booking = book(bookings.parse_book(request), request.keeping(bookings.made))
    return bookings.made(see_booking.position_of(booking))


@api.post("/bookingapi/booking", events.SURFACE, bookingapi.BOOK)
@api.post("/bookingapi/booking/", events.SURFACE, bookingapi.BOOK)
def book_events(request: Request) -> Answer:
    """Book a seat of an event; nobody waits here."""
    booking = book(bookingapi.parse_book(request))
    return bookingapi.made(see_booking.without_position(booking))


@api.post("/book", compact.SURFACE, compact.BOOK)
def book_compact(request: Request) -> Answer:
    """Book, in compact's words; the answer tells the position."""
    booking = book(compact.parse_book(request))
    return compact.booked(see_booking.position_of(booking))


@api.post("/book_conference", classic.SURFACE, classic.BOOK)
def book_classic(request: Request) -> Answer:
    """Book, in classic's words."""
    booking = book(classic.parse_book(request))
    return classic.booked(see_booking.without_position(booking))


handler = api.handler
