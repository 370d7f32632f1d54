"""POST /book, POST /book_conference: a seat at once, or a place in the waitlist."""

from booking.edge import wiring
from booking.edge.http import Api
from booking.surfaces import classic, compact
from booking.surfaces.http import Answer, Request

api = Api()
book = wiring.book()
see_booking = wiring.see_booking()


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
