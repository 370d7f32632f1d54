"""WebSocket cancel_slot: a slot is free again."""

from booking.domain.slots import SlotNotBooked
from booking.edge import live
from booking.edge.sockets import Channel, where_open
from booking.surfaces import messages, sockets
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

use_case = live.cancel_slot()


def cancel_slot(frame: Frame) -> Message:
    """Cancel it, and say so to the sender; everybody hears of it from the stream."""
    slot = sockets.parse_slot(frame, "cancellation")
    try:
        use_case(slot)
    except SlotNotBooked as refusal:
        return messages.not_canceled(slot, refusal)
    return messages.canceled(slot)


handler = Channel(live.gateway(), where_open(cancel_slot)).handler
