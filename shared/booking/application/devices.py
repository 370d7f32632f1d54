"""Devices: add and remove them, and push a message to them when a seat is offered.

A message has no content, so no push service learns anything about a booking (docs/adr/0039). It is
additional to the mail: whether it arrives changes nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from booking.application.attempts import Attempts
from booking.application.identify import bind_caller
from booking.application.notify import is_current
from booking.application.ports.bookings import Bookings
from booking.application.ports.contention import Busy, Contended
from booking.application.ports.devices import Devices, Pushed, WebPush
from booking.application.ports.mails import OFFERED, REQUEST_OFFERED, Claims, MailId, Notice
from booking.application.ports.names import Names
from booking.application.ports.primitives import Clock
from booking.domain.devices import DEVICES_LIMIT, Device, checked_address
from booking.domain.refusals import DeviceUnknown
from booking.domain.rights import Caller

OFFERS = frozenset({OFFERED, REQUEST_OFFERED})
PUSHING_SECONDS = 3.0  # for one offer; the mails of a batch need the rest of the invocation


@dataclass(frozen=True, slots=True)
class ListDevices:
    """Lists the devices of a person."""

    devices: Devices
    attempts: Attempts

    def __call__(self, attendee: str) -> Sequence[Device]:
        """Return the devices, oldest first. Raises Busy."""
        return self.attempts(lambda _: self.devices.of(attendee))


@dataclass(frozen=True, slots=True)
class AddDevice:
    """Adds a device of a person, in place of the oldest one if there are too many."""

    devices: Devices
    names: Names
    push_receiver: str | None
    clock: Clock
    attempts: Attempts

    def __call__(self, caller: Caller, address: str) -> Device:
        """Return the device. Raises Invalid, NameRefused, SubjectRefused, TokenRevoked, Busy."""
        checked = checked_address(address, self.push_receiver)
        device = Device(attendee=caller.attendee, address=checked, added_at=self.clock())
        return self.attempts(lambda _: self._add(caller, device))

    def _add(self, caller: Caller, device: Device) -> Device:
        identity = bind_caller(self.names, caller)
        known = self.devices.of(caller.attendee)
        same = next((one for one in known if one.id == device.id), None)
        if same is not None:
            return same
        self.devices.add(device, known[: max(0, len(known) + 1 - DEVICES_LIMIT)], identity)
        return device


@dataclass(frozen=True, slots=True)
class RemoveDevice:
    """Removes a device of a person."""

    devices: Devices
    attempts: Attempts

    def __call__(self, attendee: str, device: str) -> None:
        """Remove the device. Raises DeviceUnknown, Busy."""
        if device not in {one.id for one in self.attempts(lambda _: self.devices.of(attendee))}:
            raise DeviceUnknown
        self.attempts(lambda _: self.devices.remove(attendee, device))


def forget_devices(devices: Devices, attempts: Attempts, attendee: str) -> None:
    """Delete all devices of a person. Raises Busy."""
    for device in attempts(lambda _: devices.of(attendee)):
        attempts(partial(lambda name, _: devices.remove(attendee, name), device.id))


@dataclass(frozen=True, slots=True)
class PushOffer:
    """Pushes a message to the devices of an attendee when a seat is offered."""

    bookings: Bookings
    devices: Devices
    claims: Claims
    web_push: WebPush
    clock: Clock
    elapsed: Callable[[], float]

    def __call__(self, notice: Notice) -> int:
        """Return the number of accepted messages. Errors are left to the mail, and raise nothing.

        A repeated notice pushes nothing, unless the first push ended without a mark. The browser
        then replaces the notification that it shows.
        """
        try:
            return self._push(notice)
        except (Busy, Contended):
            return 0

    def _push(self, notice: Notice) -> int:
        now = self.clock()
        if notice.happened not in OFFERS or not (known := self.devices.of(notice.attendee)):
            return 0
        booking = self.bookings.find(notice.booking)
        if booking is None or not is_current(notice, booking, now):
            return 0
        deadline = booking.queued.standing.deadline
        record = MailId(about=notice.booking, name=f"{notice.version:08d}#Pushed")
        if deadline is None or not self.claims.claim(record, now):
            return 0
        accepted = self._to_each(known, max(0, (deadline - now) // 1000))
        self.claims.mark_sent(record)
        return accepted

    def _to_each(self, known: Sequence[Device], seconds: int) -> int:
        begun, accepted = self.elapsed(), 0
        for device in known[-DEVICES_LIMIT:]:
            if self.elapsed() - begun > PUSHING_SECONDS:
                break
            outcome = self.web_push(device.address, seconds)
            accepted += outcome is Pushed.ACCEPTED
            if outcome is Pushed.GONE:
                self.devices.remove(device.attendee, device.id)
        return accepted
