"""/v1/users/me/devices: the browsers that get a Web Push message when a seat is offered."""

from booking.application.devices import AddDevice, ListDevices, RemoveDevice
from booking.edge.deployment import engine
from booking.edge.http import Api
from booking.surfaces import v1
from booking.surfaces.http import Answer, Request
from booking.surfaces.v1 import devices

api = Api()
list_devices = engine.build(ListDevices)
add_device = engine.build(AddDevice)
remove_device = engine.build(RemoveDevice)


@api.get("/v1/users/me/devices", v1.SURFACE, devices.LIST)
def list_devices_v1(request: Request) -> Answer:
    """List your devices that get a message when a seat is offered to you."""
    found = list_devices(request.signed_in().attendee)
    return devices.listed(found, engine.web_push.key if engine.sends_mail else None)


@api.post("/v1/users/me/devices", v1.SURFACE, devices.ADD)
def add_device_v1(request: Request) -> Answer:
    """Send a message to this browser when a seat is offered to you. A sixth replaces the first."""
    return devices.added(add_device(request.signed_in(), devices.parse_add(request)))


@api.delete("/v1/users/me/devices/{device}", v1.SURFACE, devices.REMOVE)
def remove_device_v1(request: Request) -> Answer:
    """Send no more messages to one of your devices."""
    remove_device(request.signed_in().attendee, devices.parse_remove(request))
    return devices.removed()


handler = api.handler
