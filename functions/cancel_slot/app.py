"""WebSocket cancel_slot: a slot is free again."""

from booking.domain.slots import SlotNotBooked
from booking.edge import live
from booking.edge.sockets import Channel
from booking.surfaces import sockets
from booking.surfaces.sockets import Frame, Message

use_case = live.cancel_slot()


def cancel_slot(frame: Frame) -> Message:
    """Cancel it, and say so to the sender; everybody hears of it from the stream."""
    slot = sockets.parse_slot(frame, "cancellation")
    try:
        use_case(slot)
    except SlotNotBooked as refusal:
        return sockets.not_canceled(slot, refusal)
    return sockets.canceled(slot)


handler = Channel(live.gateway(), live.where_open(cancel_slot)).handler
