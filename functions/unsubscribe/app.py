"""WebSocket unsubscribe: told no more."""

from booking.edge import live
from booking.edge.sockets import Channel
from booking.surfaces import messages, sockets
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

unwatch = live.unwatch()


def unsubscribe(frame: Frame) -> Message:
    """Say so, whether or not there was anything to end."""
    subject = sockets.parse_subject(frame)
    unwatch(frame.connection, subject.conference, subject.booking)
    return messages.unsubscribed(subject.conference, subject.booking)


handler = Channel(live.gateway(), unsubscribe).handler
