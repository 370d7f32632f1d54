"""POST /v1/bookings/{booking}/reactivate: book again with a booking that its attendee canceled.

On the events surface, PATCH both cancels and reactivates a booking. This function serves it,
because its IAM permissions include all that canceling needs.
"""

from booking.application.bookings import BookingView, ReadBooking
from booking.application.cancel import Cancel
from booking.application.reactivate import Reactivate, ReactivateBooking
from booking.domain.booking import State
from booking.domain.rights import Caller
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
cancel = engine.build(Cancel)
reactivate = engine.build(Reactivate)
read_booking = engine.build(ReadBooking)


@api.post("/v1/bookings/{booking}/reactivate", v1.SURFACE, bookings.REACTIVATE)
def reactivate_v1(request: Request) -> Answer:
    """Reactivate a canceled booking: take a free seat, or join the end of the waitlist."""
    attendee, idempotency = request.signed_in().attendee, request.idempotency(bookings.one)
    command = ReactivateBooking(booking_id=bookings.parse_one(request), attendee=attendee)
    return bookings.one(reactivate(command, idempotency))


@api.patch("/bookingapi/booking/{booking}", events.CHANGE_SURFACE, bookingapi.CHANGE)
@api.patch("/bookingapi/booking/{booking}/", events.CHANGE_SURFACE, bookingapi.CHANGE)
def change_booking_events(request: Request) -> Answer:
    """Cancel a booking of an event, or reactivate it if a seat is free, as its attendee."""
    booking, caller = bookingapi.parse_one(request), request.signed_in()
    wanted = bookingapi.parse_change(request)
    bookingapi.existing(read_booking.own(booking, caller.attendee))
    return bookingapi.one(_change(booking, caller, wanted))


def _change(booking: str, caller: Caller, wanted: State) -> BookingView:
    if wanted is State.CONFIRMED:
        return reactivate(
            ReactivateBooking(booking_id=booking, attendee=caller.attendee, wait=False, update=True)
        )
    with bookingapi.canceling():
        return cancel(booking, caller, update=True)


handler = api.handler
