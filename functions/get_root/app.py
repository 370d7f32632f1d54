"""GET /: says that the service runs."""

from booking.edge import live
from booking.edge.http import Api
from booking.surfaces import slots
from booking.surfaces.http import Answer, Request

api = Api()
see_board = live.see_board()
count_connections = live.count_connections()


@api.get("/", slots.SURFACE, slots.GET_ROOT)
def get_root(_: Request) -> Answer:
    """Say so; who accepts text/html will be given the web page here."""
    return slots.root(see_board(), count_connections())


handler = api.handler
