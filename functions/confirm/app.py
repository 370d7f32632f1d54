"""POST /confirm, POST /confirm_waitlist_booking: turn an offer into a seat."""

from booking.edge import wiring
from booking.edge.http import Api
from booking.surfaces import classic, compact
from booking.surfaces.http import Answer, Request

api = Api()
confirm = wiring.confirm()


@api.post("/confirm", compact.SURFACE, compact.CONFIRM)
def confirm_compact(request: Request) -> Answer:
    """Confirm as the owner, in compact's words."""
    confirm(*compact.parse_confirm(request))
    return compact.confirmed()


@api.post("/confirm_waitlist_booking", classic.SURFACE, classic.CONFIRM)
@api.post("/confirm_waitlist_booking/{booking}", classic.SURFACE, classic.CONFIRM_BY_ID)
def confirm_classic(request: Request) -> Answer:
    """Confirm as who holds the id, in classic's words."""
    confirm(classic.parse_booking(request), None)
    return classic.confirmed()


handler = api.handler
