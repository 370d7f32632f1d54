"""GET /stats: count slots and connections."""

from booking.application.connections import CountConnections
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.slots import surface
from booking.slots.use_cases import ReadBoard
from booking.surfaces.http import Answer, Request

api = Api()
read_board = engine.build(ReadBoard)
count_connections = engine.build(CountConnections)


@api.get("/stats", surface.SURFACE, surface.GET_STATS)
def get_stats(_: Request) -> Answer:
    """Return the number of slots and of connections."""
    return surface.stats(read_board(), count_connections(), engine.settings.table)


handler = api.handler
