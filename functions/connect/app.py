"""WebSocket $connect: the connection is kept; the first message follows from the stream."""

from booking.edge import live
from booking.edge.sockets import Channel

channel = Channel(live.gateway(), connect=live.connect())

handler = channel.handler
