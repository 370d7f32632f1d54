"""DELETE /bookingapi/booking/{booking}: take a booking out of sight, canceling it if it is live."""

from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import events
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request

api = Api()
hide = use_cases.hide()
see_booking = use_cases.see_booking()


@api.delete("/bookingapi/booking/{booking}", events.SURFACE, bookingapi.DELETE)
@api.delete("/bookingapi/booking/{booking}/", events.SURFACE, bookingapi.DELETE)
def hide_booking_events(request: Request) -> Answer:
    """Delete a booking of an event, as its attendee; its history stays."""
    booking, attendee = bookingapi.parse_one(request), request.signed_in().attendee
    bookingapi.existing(see_booking.own(booking, attendee))
    with bookingapi.canceling():
        hide(booking, attendee)
    return bookingapi.deleted()


handler = api.handler
