"""POST /v1/bookings/{booking}/move: exchange the seats of a booking for those of a category."""

from booking.application.move import Move
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import bookings

api = Api()
move = engine.build(Move)


@api.post("/v1/bookings/{booking}/move", v1.SURFACE, bookings.MOVE)
def move_v1(request: Request) -> Answer:
    """Move a confirmed booking to another category of its conference, as its attendee.

    All its seats move in one transaction, if as many are free there. Its tickets are new ones. With
    `waitlist`, a booking that finds too few keeps its seats and waits there (`request`). Its seats
    are exchanged when the offer is claimed.
    """
    command, idempotency = bookings.parse_move(request), request.idempotency(bookings.one)
    return bookings.one(move(command, idempotency))


handler = api.handler
