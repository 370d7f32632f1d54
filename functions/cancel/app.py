"""POST /v1/bookings/{booking}/cancel and its counterparts: cancel a booking in any live state."""

from booking.application.bookings import ReadBooking
from booking.application.cancel import Cancel
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import classic, compact, events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
cancel = engine.build(Cancel)
read_booking = engine.build(ReadBooking)


@api.post("/v1/bookings/{booking}/cancel", v1.SURFACE, bookings.CANCEL)
def cancel_v1(request: Request) -> Answer:
    """Cancel a booking as its attendee or organizer, before the conference starts."""
    caller, idempotency = request.signed_in(), request.idempotency(bookings.one)
    return bookings.one(cancel(bookings.parse_one(request), caller, idempotency))


@api.post("/bookingapi/booking/{booking}/cancel", events.SURFACE, bookingapi.CANCEL)
@api.post("/bookingapi/booking/{booking}/cancel/", events.SURFACE, bookingapi.CANCEL)
def cancel_events(request: Request) -> Answer:
    """Cancel an active booking of an event, as its attendee."""
    booking, caller = bookingapi.parse_one(request), request.signed_in()
    bookingapi.existing(read_booking.own(booking, caller.attendee))
    with bookingapi.canceling():
        canceled = cancel(booking, caller)
    return bookingapi.canceled(canceled)


@api.post("/cancel", compact.SURFACE, compact.CANCEL)
def cancel_compact(request: Request) -> Answer:
    """Cancel a booking; `user_id`, if given, must be the owner's."""
    cancel(*compact.parse_cancel(request))
    return compact.canceled()


@api.post("/cancel_booking", classic.SURFACE, classic.CANCEL)
@api.post("/cancel_booking/{booking}", classic.SURFACE, classic.CANCEL_BY_ID)
def cancel_classic(request: Request) -> Answer:
    """Cancel a booking; the booking's id is the only credential."""
    cancel(classic.parse_booking(request), None)
    return classic.canceled()


handler = api.handler
