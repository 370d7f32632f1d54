"""POST /cancel, POST /cancel_booking: give up a seat, an offer or a place in the waitlist."""

from booking.edge import wiring
from booking.edge.http import Api
from booking.surfaces import classic, compact
from booking.surfaces.http import Answer, Request

api = Api()
cancel = wiring.cancel()


@api.post("/cancel", compact.SURFACE, compact.CANCEL)
def cancel_compact(request: Request) -> Answer:
    """Cancel, in compact's words."""
    cancel(*compact.parse_cancel(request))
    return compact.canceled()


@api.post("/cancel_booking", classic.SURFACE, classic.CANCEL)
@api.post("/cancel_booking/{booking}", classic.SURFACE, classic.CANCEL_BY_ID)
def cancel_classic(request: Request) -> Answer:
    """Cancel as who holds the id, in classic's words."""
    cancel(classic.parse_booking(request), None)
    return classic.canceled()


handler = api.handler
