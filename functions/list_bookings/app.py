"""GET /conference/{name}/bookings: all bookings of a conference, oldest first."""

from booking.edge import wiring
from booking.edge.http import Api
from booking.surfaces import compact
from booking.surfaces.http import Answer, Request

api = Api()
list_bookings = wiring.list_bookings()


@api.get("/conference/{name}/bookings", compact.READING_SURFACE, compact.LIST_BOOKINGS)
def list_bookings_compact(request: Request) -> Answer:
    """List them, in compact's words."""
    return compact.bookings(list_bookings(*compact.parse_list(request)), request)


handler = api.handler
