"""The messages about slots that clients of the WebSocket API send; `messages` has the answers.

Each message, and the type of its answer:

    {"type": "book_slot", "slot_id": 9}       booking_response
    {"type": "cancel_slot", "slot_id": 9}     cancellation_response
    {"type": "get_slots"}                     slots_update

A client gets slots_update when it has connected, and after every change of the slots.
"""

from booking.surfaces.sockets import Frame, NotUnderstood


def parse_slot(frame: Frame, request: str) -> int:
    """Return the slot of a booking or cancellation request. Raises NotUnderstood."""
    slot = frame.fields.get("slot_id")
    if slot is None:
        raise NotUnderstood(f"Missing slot_id in {request} request")
    if isinstance(slot, bool) or not isinstance(slot, int):
        raise NotUnderstood("slot_id: must be a whole number")
    return slot
