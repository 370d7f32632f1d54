"""WebSocket unsubscribe: told no more."""

from booking.edge import live
from booking.edge.sockets import Channel
from booking.surfaces import sockets
from booking.surfaces.sockets import Frame, Message

unwatch = live.unwatch()


def unsubscribe(frame: Frame) -> Message:
    """Say so, whether or not there was anything to end."""
    subject = sockets.parse_subject(frame)
    unwatch(frame.connection, subject.conference, subject.booking)
    return sockets.unsubscribed(subject)


handler = Channel(live.gateway(), unsubscribe).handler
