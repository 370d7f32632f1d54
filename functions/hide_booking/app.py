"""DELETE /bookingapi/booking/{booking}: hide a booking, and cancel it if it is active."""

from booking.application.bookings import ReadBooking
from booking.application.cancel import SoftDelete
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request

api = Api()
soft_delete = engine.build(SoftDelete)
read_booking = engine.build(ReadBooking)


@api.delete("/bookingapi/booking/{booking}", events.SURFACE, bookingapi.DELETE)
@api.delete("/bookingapi/booking/{booking}/", events.SURFACE, bookingapi.DELETE)
def hide_booking_events(request: Request) -> Answer:
    """Delete a booking of an event, as its attendee.

    An active booking is canceled first. The history stays available.
    """
    booking, attendee = bookingapi.parse_one(request), request.signed_in().attendee
    bookingapi.existing(read_booking.own(booking, attendee))
    with bookingapi.canceling():
        soft_delete(booking, attendee)
    return bookingapi.deleted()


handler = api.handler
