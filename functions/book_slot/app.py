"""WebSocket book_slot: a slot for whoever asks first."""

from booking.domain.slots import SlotNotAvailable
from booking.edge import live
from booking.edge.sockets import Channel, where_open
from booking.surfaces import messages, sockets
from booking.surfaces.messages import Message
from booking.surfaces.sockets import Frame

use_case = live.book_slot()


def book_slot(frame: Frame) -> Message:
    """Book it, and say so to the sender; everybody hears of it from the stream."""
    slot = sockets.parse_slot(frame, "booking")
    try:
        use_case(slot)
    except SlotNotAvailable as refusal:
        return messages.not_booked(slot, refusal)
    return messages.booked(slot)


handler = Channel(live.gateway(), where_open(book_slot)).handler
