"""WebSocket $default: what is no JSON, or no type of message that there is."""

from booking.edge import live
from booking.edge.sockets import Channel

channel = Channel(live.gateway())

handler = channel.handler
