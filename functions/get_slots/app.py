"""GET /slots: the board of slots."""

from booking.edge import live
from booking.edge.http import Api
from booking.surfaces import slots
from booking.surfaces.http import Answer, Request

api = Api()
see_board = live.see_board()


@api.get("/slots", slots.SURFACE)
def get_slots(_: Request) -> Answer:
    """Show the board."""
    return slots.slots(see_board())


handler = api.handler
