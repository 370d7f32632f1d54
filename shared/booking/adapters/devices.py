"""Devices in DynamoDB: one item for each, in the partition of their person."""

from collections.abc import Sequence
from dataclasses import dataclass

from booking.adapters import keys
from booking.adapters.items.values import number, text
from booking.adapters.table import Table
from booking.adapters.transactions import Write
from booking.adapters.writes.names import still_bound
from booking.application.ports.contention import Stale
from booking.domain.devices import Device
from booking.domain.identity import Identity


@dataclass(frozen=True, slots=True)
class DynamoDevices:
    """Implements the port Devices."""

    table: Table

    def of(self, attendee: str) -> Sequence[Device]:
        """Return the devices of a person, oldest first."""
        items = self.table.pages(
            None,
            KeyConditionExpression="pk = :person",
            ExpressionAttributeValues={":person": text(keys.devices(attendee))},
            ConsistentRead=True,
        )
        found = (
            Device(
                attendee=attendee,
                address=item["address"]["S"],
                added_at=int(item["added_at"]["N"]),
            )
            for item in items
        )
        return sorted(found, key=lambda device: (device.added_at, device.id))

    def add(self, device: Device, replaced: Sequence[Device], identity: Identity) -> None:
        """Add a device and delete others. Raises Stale."""
        item = {
            **keys.device(device.attendee, device.id),
            "attendee": text(device.attendee),
            "address": text(device.address),
            "added_at": number(device.added_at),
        }
        self.table.transact(
            [
                Write("Put", {"Item": item}, Stale("device")),
                *(_deleted(one.attendee, one.id) for one in replaced),
                still_bound(identity),
            ]
        )

    def remove(self, attendee: str, device: str) -> None:
        """Delete a device by its id, if it exists."""
        self.table.transact([_deleted(attendee, device)])


def _deleted(attendee: str, device: str) -> Write:
    return Write("Delete", {"Key": keys.device(attendee, device)}, Stale("device"))
