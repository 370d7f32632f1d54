"""WebSocket $connect: store the connection; `push_changes` then sends the board of slots."""

from booking.application.connections import Connect
from booking.edge.deployment import engine
from booking.edge.sockets import Channel

channel = Channel(engine.posts, connect=engine.build(Connect))

handler = channel.handler
