"""WebSocket message `ping`: keep an idle connection open."""

from booking.edge.deployment import engine
from booking.edge.sockets import Channel
from booking.surfaces import messages
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame


def ping(_: Frame) -> Message:
    """Return a pong with the current time."""
    return messages.pong(engine.clock())


handler = Channel(engine.posts, ping).handler
