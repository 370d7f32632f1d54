"""Devices of the caller on v1: browsers that get a Web Push message about an offer."""

import re
from collections.abc import Sequence
from typing import Annotated, TypedDict

from pydantic import Field

from booking.domain.devices import Device
from booking.domain.refusals import DeviceUnknown, Invalid, Unidentified
from booking.surfaces import fields
from booking.surfaces.http import Answer, Contract, Request, parsed
from booking.surfaces.v1 import Body

_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)


class DeviceBody(Body):
    """Body of POST /v1/users/me/devices: `endpoint` of the browser's PushSubscription."""

    endpoint: Annotated[str, Field(min_length=1, max_length=1_024)]


class DeviceShown(TypedDict):
    """A device. Its id is the start of the SHA-256 of its endpoint, in hexadecimal digits."""

    id: str
    added_at: str


class DevicesShown(TypedDict):
    """The devices of the caller. `key` is null in a stack that sends nothing to attendees."""

    key: str | None
    items: list[DeviceShown]


LIST = Contract(gives={200: DevicesShown}, refuses=(Unidentified,), secured=True)
ADD = Contract(
    body=DeviceBody,
    gives={201: DeviceShown},
    refuses=(Invalid, Unidentified),
    secured=True,
    identifies=True,
)
REMOVE = Contract(gives={204: None}, refuses=(DeviceUnknown, Unidentified), secured=True)


def parse_add(request: Request) -> str:
    """Parse POST /v1/users/me/devices. Raises Invalid."""
    return parsed(DeviceBody, request).endpoint


def parse_remove(request: Request) -> str:
    """Return the id of a device. Raises DeviceUnknown."""
    device = request.path["device"]
    if not _ID.fullmatch(device):
        raise DeviceUnknown
    return device


def listed(found: Sequence[Device], key: str | None) -> Answer:
    """Return 200 with the devices, and the public key with which browsers subscribe."""
    shown: DevicesShown = {"key": key, "items": [_shown(device) for device in found]}
    return Answer(status=200, body=shown)


def added(device: Device) -> Answer:
    """Return 201 with a device."""
    return Answer(status=201, body=_shown(device))


def removed() -> Answer:
    """Return 204 for a removed device."""
    return Answer(status=204)


def _shown(device: Device) -> DeviceShown:
    return {"id": device.id, "added_at": fields.zoned_text(device.added_at)}
