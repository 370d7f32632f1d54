"""Devices, and the Web Push messages to them."""

from collections.abc import Sequence
from enum import Enum
from typing import Protocol

from booking.domain.devices import Device
from booking.domain.identity import Identity


class Devices(Protocol):
    """The devices of all people. Reads are consistent."""

    def of(self, attendee: str) -> Sequence[Device]:
        """Return the devices of a person, oldest first."""

    def add(self, device: Device, replaced: Sequence[Device], identity: Identity) -> None:
        """Add a device and delete others. A device that is known already stays.

        Raises Stale if the identity, which is that of the person, is not bound any more.
        """

    def remove(self, attendee: str, device: str) -> None:
        """Delete a device by its id, if it exists."""


class Pushed(Enum):
    """The answer of a push service."""

    ACCEPTED = "accepted"
    GONE = "gone"  # the browser has ended the subscription
    FAILED = "failed"


class WebPush(Protocol):
    """Sends messages without content to push services."""

    @property
    def key(self) -> str:
        """The public key of this service, as browsers need it to subscribe."""

    def __call__(self, address: str, seconds: int) -> Pushed:
        """Send one message, which the push service may hold for some seconds."""
