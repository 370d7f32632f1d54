"""Conversion of the records of the table's stream to changes that push the board."""

from collections.abc import Mapping
from typing import Any

from booking.adapters import keys
from booking.adapters.connections import decode_connection
from booking.slots.push import BoardChanged, Connected


def decode_board_change(record: Mapping[str, Any]) -> BoardChanged | Connected | None:
    """Return the change of a stream record that pushes the board, or None."""
    new = record["dynamodb"].get("NewImage")
    if new is None:
        return None
    if new["pk"]["S"].startswith(f"{keys.CONNECTIONS}#"):
        connected = record["eventName"] == "INSERT"
        return Connected(connection=decode_connection(new)) if connected else None
    return BoardChanged() if new["sk"]["S"] == keys.BOARD else None
