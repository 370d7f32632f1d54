"""GET /stats: figures of slots and connections."""

from booking.edge import live
from booking.edge.http import Api
from booking.surfaces import slots
from booking.surfaces.http import Answer, Request

api = Api()
see_board = live.see_board()
count_connections = live.count_connections()


@api.get("/stats", slots.SURFACE, slots.GET_STATS)
def get_stats(_: Request) -> Answer:
    """Count."""
    return slots.stats(see_board(), count_connections(), live.TABLE)


handler = api.handler
