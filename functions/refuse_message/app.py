"""WebSocket $default: answer frames that are not JSON or have an unknown type with an error."""

from booking.edge.deployment import engine
from booking.edge.sockets import Channel

channel = Channel(engine.posts)

handler = channel.handler
