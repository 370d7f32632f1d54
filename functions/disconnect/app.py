"""WebSocket $disconnect: delete the connection and its subscriptions."""

from booking.application.connections import Disconnect
from booking.edge.deployment import engine
from booking.edge.sockets import Channel

channel = Channel(engine.posts, disconnect=engine.build(Disconnect))

handler = channel.handler
