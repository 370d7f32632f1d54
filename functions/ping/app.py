"""WebSocket ping: keeps a quiet connection from being closed."""

from booking.edge import live, wiring
from booking.edge.sockets import Channel
from booking.surfaces import sockets
from booking.surfaces.sockets import Frame, Message


def ping(_: Frame) -> Message:
    """Answer."""
    return sockets.pong(wiring.now())


handler = Channel(live.gateway(), ping).handler
