"""GET /slots, WebSocket get_slots: the board of slots."""

from collections.abc import Mapping
from typing import Any

from booking.edge import live, wiring
from booking.edge.http import Api
from booking.edge.sockets import Channel, is_socket, where_open
from booking.surfaces import messages, slots
from booking.surfaces.http import Answer, Request
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

api = Api()
see_board = live.see_board()


@api.get("/slots", slots.SURFACE, slots.GET_SLOTS)
def get_slots(_: Request) -> Answer:
    """Show the board."""
    return slots.slots(see_board())


def tell_slots(_: Frame) -> Message:
    """Show the board to the sender."""
    return messages.slots_update(see_board(), wiring.now())


channel = Channel(live.gateway(), where_open(tell_slots))


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Answer, whichever way it was asked."""
    if is_socket(event):
        return channel.handler(event, context)
    return api.handler(dict(event), context)
