"""GET /booking/{booking}, GET /booking_status/{booking}: a booking as it reads now."""

from booking.edge import wiring
from booking.edge.http import Api
from booking.surfaces import classic, compact
from booking.surfaces.http import Answer, Request

api = Api()
see_booking = wiring.see_booking()


@api.get("/booking/{booking}", compact.READING_SURFACE, compact.GET_BOOKING)
def get_booking_compact(request: Request) -> Answer:
    """Show a booking, in compact's words."""
    return compact.booking(see_booking(compact.parse_booking(request)))


@api.get("/booking_status/{booking}", classic.SURFACE, classic.GET_BOOKING)
def get_booking_classic(request: Request) -> Answer:
    """Show a booking, in classic's words."""
    return classic.booking(see_booking(classic.parse_booking(request)))


handler = api.handler
