"""PATCH /v1/bookings/{booking}: give up some seats of a booking, or name the guests."""

from booking.application.name_guests import NameGuests
from booking.application.shrink import Shrink, ShrinkBooking
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
shrink = engine.build(Shrink)
name_guests = engine.build(NameGuests)


@api.patch("/v1/bookings/{booking}", v1.SURFACE, bookings.SHRINK)
def shrink_v1(request: Request) -> Answer:
    """Shrink a booking to fewer seats, or name its guests, as its attendee.

    The other seats become free, and the last guests are dropped. A booking that waits keeps its
    place in the waitlist.
    """
    command, idempotency = bookings.parse_shrink(request), request.idempotency(bookings.one)
    if isinstance(command, ShrinkBooking):
        return bookings.one(shrink(command, idempotency))
    return bookings.one(name_guests(command, idempotency))


handler = api.handler
