"""GET /health: says how the service is."""

from booking.edge import live, wiring
from booking.edge.http import Api
from booking.surfaces import slots
from booking.surfaces.http import Answer, Request

api = Api()
see_board = live.see_board()
count_connections = live.count_connections()


@api.get("/health", slots.SURFACE, slots.GET_HEALTH)
def get_health(_: Request) -> Answer:
    """Say that it is healthy; where the table can't be read, that is a 503 or a 500."""
    return slots.health(see_board(), count_connections(), live.TABLE, wiring.now())


handler = api.handler
