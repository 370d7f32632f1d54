"""POST /v1/bookings/{booking}/reactivate: book anew what its attendee had canceled."""

from booking.edge import wiring
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
reactivate = wiring.reactivate()
see_booking = wiring.see_booking()


@api.post("/v1/bookings/{booking}/reactivate", v1.SURFACE, bookings.REACTIVATE)
def reactivate_v1(request: Request) -> Answer:
    """Reactivate a booking: a seat at once, or the end of the line."""
    attendee, keeping = request.signed_in().attendee, request.keeping(bookings.one)
    made = reactivate(bookings.parse_one(request), attendee, keeping=keeping)
    return bookings.one(see_booking.position_of(made))


handler = api.handler
