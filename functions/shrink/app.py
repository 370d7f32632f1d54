"""PATCH /v1/bookings/{booking}: give up some seats of a booking."""

from booking.application.shrink import Shrink
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
shrink = engine.build(Shrink)


@api.patch("/v1/bookings/{booking}", v1.SURFACE, bookings.SHRINK)
def shrink_v1(request: Request) -> Answer:
    """Shrink a booking to fewer seats, as its attendee. The others become free.

    A booking that waits keeps its place in the waitlist.
    """
    command, idempotency = bookings.parse_shrink(request), request.idempotency(bookings.one)
    return bookings.one(shrink(command, idempotency))


handler = api.handler
