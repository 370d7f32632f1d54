"""The list of a conference's seats at the door, and the numbers of those who are present."""

from booking.application.door import ReadDoor
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import conferences, door

api = Api()
read_door = engine.build(ReadDoor)


@api.get("/v1/conferences/{conference}/checkins", v1.SURFACE, door.LIST)
def list_check_ins_v1(request: Request) -> Answer:
    """List the confirmed bookings of a conference with their check-ins, for its staff.

    A search looks through usernames, verified addresses and names of guests. A page of a search may
    be short and still have a next one.
    """
    conference, wanted = door.parse_list(request)
    return door.page(read_door(conference, wanted, request.signed_in()))


@api.get("/v1/conferences/{conference}/door", v1.SURFACE, door.NUMBERS)
def door_numbers_v1(request: Request) -> Answer:
    """Return how many seats are expected, present and missing, and the gates that are offline."""
    return door.numbers(read_door.numbers(conferences.parse_one(request), request.signed_in()))


handler = api.handler
