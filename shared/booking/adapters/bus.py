"""The EventBridge bus: domain events for whoever listens."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters.transactions import translating
from booking.application.ports import NotTaken
from booking.application.relay import BookingMoved

BATCH = 10  # what one PutEvents takes
SOURCE = "conference-booking"


@dataclass(frozen=True, slots=True)
class EventBus:
    """Promises what the port Bus says."""

    client: Any
    name: str

    def publish(self, events: Sequence[tuple[str, BookingMoved]]) -> None:
        """Publish them in batches; a failed entry fails the call, which will come again."""
        entries = [self._entry(name, move) for name, move in events]
        for first in range(0, len(entries), BATCH):
            with translating():
                answer = self.client.put_events(Entries=entries[first : first + BATCH])
            if answer["FailedEntryCount"]:
                raise NotTaken

    def _entry(self, name: str, move: BookingMoved) -> dict[str, Any]:
        place = move.after.place
        detail = {
            "happened": name,
            "booking": place.booking,
            "conference": place.conference,
            "conference_name": move.after.conference_name,
            "attendee": place.attendee,
            "state": place.standing.state,
            "reason": place.standing.reason,
            "deadline": place.standing.deadline,
            "start": place.start,
            "version": place.version,
            "at": move.after.changed_at,
            "correlation": move.correlation,
        }
        return {
            "EventBusName": self.name,
            "Source": SOURCE,
            "DetailType": name,
            "Detail": json.dumps(detail),
        }
