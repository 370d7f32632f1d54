"""WebSocket ping: keeps a quiet connection from being closed."""

from booking.edge import live, wiring
from booking.edge.sockets import Channel
from booking.surfaces import messages
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame


def ping(_: Frame) -> Message:
    """Answer."""
    return messages.pong(wiring.now())


handler = Channel(live.gateway(), ping).handler
