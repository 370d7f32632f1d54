"""GET /stats: count slots and connections."""

from booking.application.connections import CountConnections
from booking.application.slots import ReadBoard
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import slots
from booking.surfaces.http import Answer, Request

api = Api()
read_board = engine.build(ReadBoard)
count_connections = engine.build(CountConnections)


@api.get("/stats", slots.SURFACE, slots.GET_STATS)
def get_stats(_: Request) -> Answer:
    """Return the number of slots and of connections."""
    return slots.stats(read_board(), count_connections(), engine.settings.table)


handler = api.handler
