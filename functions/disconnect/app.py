"""WebSocket $disconnect: the connection is forgotten, and all that it watched."""

from booking.edge import live
from booking.edge.sockets import Channel

channel = Channel(live.gateway(), disconnect=live.disconnect())

handler = channel.handler
