"""WebSocket message `book_slot`: book a slot if it is available."""

from booking.edge.deployment import engine
from booking.edge.sockets import Channel, served_if_open
from booking.slots import messages, sockets
from booking.slots.domain import SlotNotAvailable
from booking.slots.use_cases import BookSlot
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

use_case = engine.build(BookSlot)


def book_slot(frame: Frame) -> Message:
    """Book the slot and return the answer for the sender.

    All clients get the new board from `push_changes`, which reads the stream.
    """
    slot = sockets.parse_slot(frame, "booking")
    try:
        use_case(slot)
    except SlotNotAvailable as refusal:
        return messages.not_booked(slot, refusal)
    return messages.booked(slot)


handler = Channel(engine.posts, served_if_open(book_slot)).handler
