"""WebSocket message `cancel_slot`: cancel the booking of a slot."""

from booking.edge.deployment import engine
from booking.edge.sockets import Channel, served_if_open
from booking.slots import messages, sockets
from booking.slots.domain import SlotNotBooked
from booking.slots.use_cases import CancelSlot
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

use_case = engine.build(CancelSlot)


def cancel_slot(frame: Frame) -> Message:
    """Cancel the booking of a slot and return the answer for the sender.

    All clients get the new board from `push_changes`, which reads the stream.
    """
    slot = sockets.parse_slot(frame, "cancellation")
    try:
        use_case(slot)
    except SlotNotBooked as refusal:
        return messages.not_canceled(slot, refusal)
    return messages.canceled(slot)


handler = Channel(engine.posts, served_if_open(cancel_slot)).handler
