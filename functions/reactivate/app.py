"""POST /v1/bookings/{booking}/reactivate and its kin: book anew what its attendee had canceled.

On the events surface one route changes the status both ways. It leads here: whoever may
reactivate has every right that canceling takes, and not the other way round.
"""

from booking.domain.booking import Booking, State
from booking.domain.rights import Caller
from booking.edge import use_cases
from booking.edge.http import Api
from booking.surfaces import events, v1
from booking.surfaces.events import bookingapi
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
cancel = use_cases.cancel()
reactivate = use_cases.reactivate()
see_booking = use_cases.see_booking()


@api.post("/v1/bookings/{booking}/reactivate", v1.SURFACE, bookings.REACTIVATE)
def reactivate_v1(request: Request) -> Answer:
    """Reactivate a booking: a seat at once, or the end of the line."""
    attendee, keeping = request.signed_in().attendee, request.keeping(bookings.one)
    made = reactivate(bookings.parse_one(request), attendee, keeping=keeping)
    return bookings.one(see_booking.position_of(made))


@api.patch("/bookingapi/booking/{booking}", events.CHANGE_SURFACE, bookingapi.CHANGE)
@api.patch("/bookingapi/booking/{booking}/", events.CHANGE_SURFACE, bookingapi.CHANGE)
def change_booking_events(request: Request) -> Answer:
    """Cancel a booking of an event, or reactivate it where a seat is free, as its attendee."""
    booking, caller = bookingapi.parse_one(request), request.signed_in()
    wanted = bookingapi.parse_change(request)
    bookingapi.existing(see_booking.own(booking, caller.attendee))
    made = _changed(booking, caller, wanted)
    return bookingapi.one(see_booking.without_position(made))


def _changed(booking: str, caller: Caller, wanted: State) -> Booking:
    if wanted is State.CONFIRMED:
        return reactivate(booking, caller.attendee, wait=False, update=True)
    with bookingapi.canceling():
        return cancel(booking, caller, update=True)


handler = api.handler
