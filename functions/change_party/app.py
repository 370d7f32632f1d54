"""PATCH /v1/bookings/{booking}: change the number of seats of a booking, or name the guests."""

from booking.application.change_party import ChangeParty, ChangePartySize
from booking.application.name_guests import NameGuests
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
change_party = engine.build(ChangeParty)
name_guests = engine.build(NameGuests)


@api.patch("/v1/bookings/{booking}", v1.SURFACE, bookings.CHANGE_PARTY)
def change_party_v1(request: Request) -> Answer:
    """Change the number of seats of a booking, or name its guests, as its attendee.

    Fewer seats: the others become free, the last guests are dropped, and a booking that waits keeps
    its place in the waitlist. More seats: at once if a newcomer would get them. Otherwise the
    booking keeps its seats, and waits for the others at the end of the waitlist (`request`). The
    number that it has withdraws this request, or that to move to another category.
    """
    command, idempotency = bookings.parse_change_party(request), request.idempotency(bookings.one)
    if isinstance(command, ChangePartySize):
        return bookings.one(change_party(command, idempotency))
    return bookings.one(name_guests(command, idempotency))


handler = api.handler
