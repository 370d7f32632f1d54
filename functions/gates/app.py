"""Gates without a network: go offline, read the valid seats, and come back."""

from booking.application.gates import ComeBack, GoOffline, ListValidSeats
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import door

api = Api()
go_offline = engine.build(GoOffline)
list_valid_seats = engine.build(ListValidSeats)
come_back = engine.build(ComeBack)


@api.post("/v1/conferences/{conference}/gates", v1.SURFACE, door.GO_OFFLINE)
def go_offline_v1(request: Request) -> Answer:
    """Give a gate some of the seats, which only this gate admits until it comes back."""
    conference, gate, wanted = door.parse_offline(request)
    idempotency = request.idempotency(door.offline)
    return door.offline(go_offline(conference, gate, wanted, request.signed_in(), idempotency))


@api.get("/v1/conferences/{conference}/gates/{gate}/tickets", v1.SURFACE, door.VALID)
def valid_seats_v1(request: Request) -> Answer:
    """List the valid seats of a gate that goes offline: all other tickets of these are void."""
    conference, holder, cursor = door.parse_valid(request)
    return door.valid_list(list_valid_seats(conference, holder, cursor, request.signed_in()))


@api.delete("/v1/conferences/{conference}/gates/{gate}", v1.SURFACE, door.COME_BACK)
def come_back_v1(request: Request) -> Answer:
    """Take the seats from a gate after its last merge; without `holder`, by force as organizer.

    After force, check-ins of the gate that were not merged are refused.
    """
    conference, gate, holder = door.parse_gate(request)
    come_back(conference, gate, holder, request.signed_in())
    return door.done()


handler = api.handler
