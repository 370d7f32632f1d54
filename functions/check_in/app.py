"""POST /v1/checkins and DELETE /v1/checkins/{checkin}: admit a seat, and undo it."""

from booking.application.check_in import Admit, UndoCheckIn
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import door

api = Api()
admit = engine.build(Admit)
undo = engine.build(UndoCheckIn)


@api.post("/v1/checkins", v1.SURFACE, door.CHECK_IN)
def check_in_v1(request: Request) -> Answer:
    """Admit a seat once, as staff of the conference. The answer to a second scan names the first.

    The seat is given by its ticket, or by its booking and number. A gate that was offline sends the
    time of each check-in, its own id of the scan, and the holder with which it went offline.
    """
    command = door.parse_check_in(request)
    return door.checked_in(admit(command, request.idempotency(door.checked_in)))


@api.delete("/v1/checkins/{checkin}", v1.SURFACE, door.UNDO)
def undo_check_in_v1(request: Request) -> Answer:
    """Undo a check-in, so that the seat can be admitted again."""
    undo(door.parse_undo(request), request.signed_in())
    return door.done()


handler = api.handler
