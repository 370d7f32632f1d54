"""WebSocket book_slot: a slot for whoever asks first."""

from booking.domain.slots import SlotNotAvailable
from booking.edge import live
from booking.edge.sockets import Channel
from booking.surfaces import sockets
from booking.surfaces.sockets import Frame, Message

use_case = live.book_slot()


def book_slot(frame: Frame) -> Message:
    """Book it, and say so to the sender; everybody hears of it from the stream."""
    slot = sockets.parse_slot(frame, "booking")
    try:
        use_case(slot)
    except SlotNotAvailable as refusal:
        return sockets.not_booked(slot, refusal)
    return sockets.booked(slot)


handler = Channel(live.gateway(), live.where_open(book_slot)).handler
