"""Devices: at most five of a person, and one message without content for each offer."""

from dataclasses import dataclass, field, replace

import pytest

from booking.application.devices import (
    PUSHING_SECONDS,
    AddDevice,
    ListDevices,
    PushOffer,
    RemoveDevice,
)
from booking.application.ports.devices import Pushed
from booking.application.ports.mails import Notice
from booking.domain.devices import DEVICES_LIMIT
from booking.domain.refusals import DeviceUnknown, Invalid, TokenRevoked
from booking.domain.rights import Caller, Role
from testing.mailroom import Mailroom
from testing.world import SECOND

HOST = "https://fcm.googleapis.com/fcm/send/"


@dataclass
class RecordedPush:
    """Implements the port WebPush: records the addresses, and returns `answer`."""

    key: str = "key"
    answer: Pushed = Pushed.ACCEPTED
    sent: list[tuple[str, int]] = field(default_factory=list)

    def __call__(self, address: str, seconds: int) -> Pushed:
        self.sent.append((address, seconds))
        return self.answer


def caller(name: str) -> Caller:
    return Caller(
        attendee=f"user:{name}",
        user_id=name,
        subject=name,
        roles=frozenset({Role.CUSTOMER}),
    )


class Office:
    """A mailroom in which bob has a seat on offer."""

    def __init__(self) -> None:
        self.room = Mailroom()
        self.push = RecordedPush()
        build = self.room.world.engine.build
        self.add = build(AddDevice, push_receiver=None)
        self.list = build(ListDevices)
        self.remove = build(RemoveDevice)
        self.elapsed = [0.0]
        self.push_offer = build(PushOffer, web_push=self.push, elapsed=lambda: self.elapsed[0])

    def offer(self) -> Notice:
        """Return the notice of an offer to bob."""

        return self.room.offered()


def test_a_sixth_device_replaces_the_oldest_and_a_known_one_stays() -> None:
    office = Office()
    bob = caller("bob")
    for number in range(DEVICES_LIMIT + 1):
        office.room.world.time += SECOND
        office.add(bob, f"{HOST}{number}")
    known = office.list(bob.attendee)
    assert [one.address for one in known] == [f"{HOST}{number}" for number in range(1, 6)]
    assert office.add(bob, f"{HOST}1") == known[0]
    assert office.list(bob.attendee) == known
    office.remove(bob.attendee, known[0].id)
    with pytest.raises(DeviceUnknown):
        office.remove(bob.attendee, known[0].id)
    with pytest.raises(DeviceUnknown):
        office.remove("user:alice", known[1].id)


def test_a_host_without_a_push_service_is_refused_and_gets_no_request() -> None:
    office = Office()
    with pytest.raises(Invalid):
        office.add(caller("bob"), "https://169.254.169.254/latest")
    assert office.list("user:bob") == []


def test_without_the_restriction_of_hosts_the_worker_would_call_any_address() -> None:
    """The control: the setting of tests lets an address of this machine in."""
    office = Office()
    notice = office.offer()
    inside = "http://127.0.0.1:9"
    replace(office.add, push_receiver=inside)(caller("bob"), f"{inside}/admin")
    office.push_offer(notice)
    assert [address for address, _ in office.push.sent] == [f"{inside}/admin"]


def test_an_offer_is_pushed_once_and_mailed_in_any_case() -> None:
    office = Office()
    notice = office.offer()
    for number in range(2):
        office.add(caller("bob"), f"{HOST}{number}")
    assert office.push_offer(notice) == 2
    assert {seconds for _, seconds in office.push.sent} == {3600}
    assert office.push_offer(notice) == 0
    assert len(office.push.sent) == 2
    assert office.room.notify(notice)


@pytest.mark.parametrize(
    "outdated",
    [{"attendee": "user:alice"}, {"version": 1}, {"happened": "BookingConfirmed"}],
)
def test_an_outdated_or_forged_notice_pushes_nothing(outdated: dict[str, object]) -> None:
    office = Office()
    notice = office.offer()
    for name in ("alice", "bob"):
        office.add(caller(name), f"{HOST}{name}")
    assert office.push_offer(replace(notice, **outdated)) == 0  # type: ignore[arg-type]
    assert office.push.sent == []


@pytest.mark.parametrize("answer", list(Pushed))
def test_only_a_device_that_has_ended_its_subscription_is_removed(answer: Pushed) -> None:
    office = Office()
    notice = office.offer()
    office.add(caller("bob"), f"{HOST}1")
    office.push.answer = answer
    assert office.push_offer(notice) == (answer is Pushed.ACCEPTED)
    assert len(office.list("user:bob")) == (answer is not Pushed.GONE)


def test_slow_push_services_leave_time_for_the_mails() -> None:
    office = Office()
    notice = office.offer()
    for number in range(DEVICES_LIMIT):
        office.add(caller("bob"), f"{HOST}{number}")

    def slow(address: str, seconds: int) -> Pushed:
        office.elapsed[0] += PUSHING_SECONDS * 0.6
        return office.push(address, seconds)

    slow.key = "key"  # type: ignore[attr-defined]
    replace(office.push_offer, web_push=slow)(notice)  # type: ignore[arg-type]
    assert len(office.push.sent) == 2


def test_an_erasure_removes_the_devices_and_an_erased_name_adds_none() -> None:
    office = Office()
    bob = caller("bob")
    office.add(bob, f"{HOST}1")
    office.room.world.erase_user(bob)
    assert office.list(bob.attendee) == []
    with pytest.raises(TokenRevoked):
        office.add(bob, f"{HOST}2")
