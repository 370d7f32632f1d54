"""GET /health: whether the table can be read and its stream is followed."""

from booking.edge import live, wiring
from booking.edge.http import Api
from booking.surfaces import slots
from booking.surfaces.http import Answer, Request

api = Api()
see_board = live.see_board()
count_connections = live.count_connections()
find_behind = live.find_behind()


@api.get("/health", slots.SURFACE, slots.GET_HEALTH)
def get_health(_: Request) -> Answer:
    """Return 200 while all consumers follow the stream, else 503; 503 or 500 without a table."""
    board, connections, behind = see_board(), count_connections(), find_behind()
    return slots.health(board, connections, behind, live.TABLE, wiring.now())


handler = api.handler
