"""The EventBridge bus: publishes domain events."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from booking.adapters.transactions import translated_errors
from booking.application.events import DomainEvent
from booking.application.ports.contention import NotTaken

BATCH = 10  # entries that one PutEvents takes
SOURCE = "conference-booking"


@dataclass(frozen=True, slots=True)
class EventBus:
    """Implements the port Bus."""

    client: Any
    name: str

    def publish(self, events: Sequence[DomainEvent]) -> None:
        """Publish events in batches; one failed entry fails the call, and the batch is repeated."""
        entries = [self._entry(event) for event in events]
        for first in range(0, len(entries), BATCH):
            with translated_errors():
                answer = self.client.put_events(Entries=entries[first : first + BATCH])
            if answer["FailedEntryCount"]:
                raise NotTaken

    def _entry(self, event: DomainEvent) -> dict[str, Any]:
        return {
            "EventBusName": self.name,
            "Source": SOURCE,
            "DetailType": event.name,
            "Detail": json.dumps(event.detail()),
        }
