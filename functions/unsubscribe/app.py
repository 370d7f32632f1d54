"""WebSocket message `unsubscribe`: end a subscription."""

from booking.application.subscriptions import Unsubscribe
from booking.edge.deployment import engine
from booking.edge.sockets import Channel
from booking.surfaces import messages, sockets
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

end_subscription = engine.build(Unsubscribe)


def unsubscribe(frame: Frame) -> Message:
    """End the subscription; the answer is the same if it does not exist."""
    subject = sockets.parse_subject(frame)
    end_subscription(frame.connection, subject.conference_ids, subject.booking)
    return messages.unsubscribed(subject.conference, subject.booking)


handler = Channel(engine.posts, unsubscribe).handler
