"""WebSocket message `subscribe`: get updates of a conference or of the client's own booking."""

from booking.application.subscriptions import SubscribeToBooking, SubscribeToConference
from booking.edge.deployment import engine
from booking.edge.sockets import Channel
from booking.surfaces import messages, sockets
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

subscribe_to_conference = engine.build(SubscribeToConference)
subscribe_to_booking = engine.build(SubscribeToBooking)


def subscribe(frame: Frame) -> Message:
    """Subscribe the connection and return the current state.

    `push_changes` sends every later change.
    """
    subject = sockets.parse_subject(frame)
    if subject.conference is not None:
        summary = subscribe_to_conference(
            frame.connection, subject.conference, subject.realm, subject.former
        )
        return messages.availability(summary, engine.clock())
    assert subject.booking is not None
    news = subscribe_to_booking(frame.connection, subject.booking, subject.token)
    return messages.news_of(news, engine.clock())


handler = Channel(engine.posts, subscribe).handler
