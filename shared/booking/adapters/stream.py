"""Stream records to changes."""

from collections.abc import Mapping
from typing import Any

from booking.adapters import items, keys
from booking.application.relay import BookingMoved, Change, ConferenceChanged, SeatsMoved


def to_change(record: Mapping[str, Any]) -> Change | None:
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
    return None
