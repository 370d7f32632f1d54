"""Conversion of the records of the table's stream to changes."""

from collections.abc import Mapping
from typing import Any

from booking.adapters import keys
from booking.adapters.heartbeats import decode_heartbeat
from booking.adapters.items.bookings import decode_booking, decode_passage
from booking.adapters.items.conferences import DELETED, decode_conference, existing_conference
from booking.adapters.items.door import decode_check_in
from booking.adapters.items.seats import decode_pool, decode_seats
from booking.adapters.items.values import RESTORED, Item, decode_correlation
from booking.adapters.organizer_messages import decode_organizer_message
from booking.application.heartbeat import Heartbeat
from booking.application.push import SubjectChanged
from booking.application.relay import (
    BookingMoved,
    Change,
    ConferenceChanged,
    DoorPassed,
    MessageWritten,
    PartyPassed,
    RequestQueued,
    SeatsMoved,
)


def decode_change(record: Mapping[str, Any]) -> Change | Heartbeat | None:
    """Return the change of a stream record, or None if the relay ignores it."""
    image = record["dynamodb"]
    new, old = image.get("NewImage"), image.get("OldImage")
    if _is_check_in(new or old):
        return _at_the_door(record["eventID"], new, old)
    if (new or old)["pk"]["S"].startswith(keys.QUEUE):
        return _queued(record["eventID"], new, old)
    if new is None or (old is None and RESTORED in new) or DELETED in new:
        return None
    if new["sk"]["S"] == keys.HEARTBEAT:
        return decode_heartbeat(new)
    if new["pk"]["S"].startswith(keys.WAITLIST):
        return _passed(record["eventID"], new, old)
    return _written(record["eventID"], new, old)


def _queued(event_id: str, new: Item | None, old: Item | None) -> RequestQueued | None:
    """Return the new entry of a queue, or None if the record is not one."""
    if new is None or old is not None or RESTORED in new:
        return None
    return RequestQueued(
        event_id=event_id, correlation=decode_correlation(new), pool=new["pool"]["S"]
    )


def _is_check_in(item: Item | None) -> bool:
    return item is not None and item["pk"]["S"].startswith(keys.CHECK_INS)


def _at_the_door(event_id: str, new: Item | None, old: Item | None) -> DoorPassed | None:
    """Return the admission of a new check-in, or the undoing of a deleted one.

    A deletion has the item that the admission wrote, so that its correlation id is not known.
    """
    item = new or old
    assert item is not None, "a record has an image"
    if (new is not None and old is not None) or RESTORED in item:
        return None
    return DoorPassed(
        event_id=event_id,
        correlation=None if new is None else decode_correlation(new),
        check_in=decode_check_in(item),
        undone=new is None,
    )


def _passed(event_id: str, new: Item, old: Item | None) -> PartyPassed | None:
    """Return the pass that a waitlist entry names, or None if it is not a new one."""
    if "l" not in new or old is None or old.get("l") == new["l"]:
        return None
    return PartyPassed(
        event_id=event_id,
        correlation=None,
        booking=new["b"]["S"],
        ticket=int(new["sk"]["S"]),
        passage=decode_passage(new["l"]["M"]),
    )


def _written(event_id: str, new: Item, old: Item | None) -> Change | None:
    correlation = decode_correlation(new)
    match new["sk"]["S"]:
        case keys.BOOKING:
            before = decode_booking(old) if old else None
            return BookingMoved(
                event_id=event_id,
                correlation=correlation,
                before=before,
                after=decode_booking(new),
            )
        case keys.SEATS:
            return SeatsMoved(
                event_id=event_id,
                correlation=correlation,
                pool=decode_pool(new),
                before=decode_seats(old) if old else None,
                after=decode_seats(new),
            )
        case keys.CONFERENCE:
            return ConferenceChanged(
                event_id=event_id,
                correlation=correlation,
                before=existing_conference(old),
                after=decode_conference(new),
            )
        case keys.MESSAGE:
            return MessageWritten(
                event_id=event_id,
                correlation=correlation,
                message=decode_organizer_message(new),
            )
    return None


def _served(old: Item | None) -> SubjectChanged | None:
    """Return the booking whose request has left its queue, or None for another deleted item."""
    if old is None or not old["pk"]["S"].startswith(keys.QUEUE):
        return None
    return SubjectChanged(conference=old["conference"]["S"], booking=old["booking"]["S"])


def decode_subject_change(record: Mapping[str, Any]) -> SubjectChanged | Heartbeat | None:
    """Return the changed subject of subscriptions in a stream record, or None."""
    new, old = (record["dynamodb"].get(name) for name in ("NewImage", "OldImage"))
    if new is None:
        return _served(old)
    match new["sk"]["S"]:
        case keys.BOOKING:
            return SubjectChanged(conference=new["conference"]["S"], booking=new["id"]["S"])
        case keys.SEATS:
            return SubjectChanged(conference=new["conference"]["S"])
        case keys.CONFERENCE:
            return SubjectChanged(conference=new["id"]["S"])
        case keys.HEARTBEAT:
            return decode_heartbeat(new)
    return None
