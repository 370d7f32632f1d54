"""Stream records to changes."""

from collections.abc import Mapping
from typing import Any

from booking.adapters import items, keys
from booking.adapters.connections import to_connection
from booking.adapters.heartbeats import to_heartbeat
from booking.adapters.items import Item
from booking.application.heartbeat import Heartbeat
from booking.application.push import BoardMoved, Connected, LiveChange, WatchedMoved
from booking.application.relay import BookingMoved, Change, ConferenceChanged, SeatsMoved


def to_change(record: Mapping[str, Any]) -> Change | Heartbeat | None:
    """Read one record of the table's stream; None for what nobody relays."""
    image = record["dynamodb"]
    new, old = image.get("NewImage"), image.get("OldImage")
    if new is None or (old is None and items.RESTORED in new):
        return None
    event_id: str = record["eventID"]
    correlation = items.to_correlation(new)
    match new["sk"]["S"]:
        case keys.BOOKING:
            before = items.to_booking(old) if old else None
            return BookingMoved(
                event_id=event_id,
                correlation=correlation,
                before=before,
                after=items.to_booking(new),
            )
        case keys.SEATS:
            return SeatsMoved(
                event_id=event_id,
                correlation=correlation,
                conference=new["conference"]["S"],
                before=items.to_seats(old) if old else None,
                after=items.to_seats(new),
            )
        case keys.CONFERENCE:
            return ConferenceChanged(
                event_id=event_id,
                correlation=correlation,
                before=items.to_conference(old) if old else None,
                after=items.to_conference(new),
            )
        case keys.HEARTBEAT:
            return to_heartbeat(new)
    return None


def to_live_change(record: Mapping[str, Any]) -> LiveChange | Heartbeat | None:
    """Read one record of the table's stream; None for what nobody is told of."""
    new = record["dynamodb"].get("NewImage")
    if new is None:
        return None
    if new["pk"]["S"].startswith(f"{keys.CONNECTIONS}#"):
        connected = record["eventName"] == "INSERT"
        return Connected(connection=to_connection(new)) if connected else None
    return _moved(new)


def _moved(new: Item) -> LiveChange | Heartbeat | None:
    match new["sk"]["S"]:
        case keys.BOARD:
            return BoardMoved()
        case keys.BOOKING:
            return WatchedMoved(conference=new["conference"]["S"], booking=new["id"]["S"])
        case keys.SEATS:
            return WatchedMoved(conference=new["conference"]["S"])
        case keys.CONFERENCE:
            return WatchedMoved(conference=new["id"]["S"])
        case keys.HEARTBEAT:
            return to_heartbeat(new)
    return None
