"""GET /slots and WebSocket message `get_slots`: return the board of slots."""

from collections.abc import Mapping
from typing import Any

from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.edge.sockets import Channel, is_socket, served_if_open
from booking.slots import messages, surface
from booking.slots.use_cases import ReadBoard
from booking.surfaces.http import Answer, Request
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

api = Api()
read_board = engine.build(ReadBoard)


@api.get("/slots", surface.SURFACE, surface.GET_SLOTS)
def get_slots(_: Request) -> Answer:
    """Return the board of slots."""
    return surface.slots(read_board())


def get_slots_by_socket(_: Frame) -> Message:
    """Return the board of slots for the sender."""
    return messages.slots_update(read_board(), engine.clock())


channel = Channel(engine.posts, served_if_open(get_slots_by_socket))


def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """Handle one event of the HTTP API or of the WebSocket API."""
    if is_socket(event):
        return channel.handler(event, context)
    return api.handler(dict(event), context)
