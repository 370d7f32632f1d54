"""WebSocket subscribe: told of a conference's availability, or of one's own booking."""

from booking.edge import live, wiring
from booking.edge.sockets import Channel
from booking.surfaces import messages, sockets
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

watch_conference = live.watch_conference()
watch_booking = live.watch_booking()


def subscribe(frame: Frame) -> Message:
    """Say how it stands; what changes follows from the stream."""
    subject = sockets.parse_subject(frame)
    if subject.conference is not None:
        seen = watch_conference(frame.connection, subject.conference)
        return messages.availability(seen, wiring.now())
    assert subject.booking is not None
    news = watch_booking(frame.connection, subject.booking, subject.token)
    return messages.booking(news, wiring.now())


handler = Channel(live.gateway(), subscribe).handler
