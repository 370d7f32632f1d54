"""An offer reaches the attendee's browser: from the device's registration to the push service."""

import importlib
from dataclasses import replace
from typing import Any

import pytest

from booking.application.ports.mails import OFFERED, Notice
from booking.domain.refusals import Invalid
from booking.domain.rights import Caller, Role
from tests.support.functions import Functions
from tests.support.push_receiver import running
from tests.support.v1 import V1, person


def test_an_offer_is_pushed_to_a_real_receiver_that_verifies_its_signature(
    functions: Functions,
) -> None:
    v1, alice = V1(functions), person()
    offered = v1.offer(alice, v1.conference()["id"])
    caller = Caller(
        attendee=f"user:{alice.user_id}",
        user_id=alice.user_id,
        subject=alice.claims["sub"],
        roles=frozenset({Role.CUSTOMER}),
    )
    devices, notify = functions.module("devices"), functions.module("notify")
    with running() as (origin, next_message):
        address = f"{origin}/send/201/alice"
        with pytest.raises(Invalid):  # as in every stack
            devices.add_device(caller, address)
        replace(devices.add_device, push_receiver=origin)(caller, address)
        notice = notice_of(offered["id"])
        assert notify.push_offer(notice) == 1
        received = next_message()
        assert received["verified"], received
        assert (received["path"], received["body"]) == ("/send/201/alice", "")
        assert received["claims"]["aud"] == origin
        assert notify.push_offer(notice) == 0  # the notice is delivered again
    key = v1.send(alice, "GET", "/v1/users/me/devices").body
    assert len(key["items"]) == 1


def notice_of(booking_id: str) -> Notice:
    """Return the notice of the offer of a booking."""
    engine: Any = importlib.import_module("booking.edge.deployment").engine
    summary = engine.bookings.find(booking_id).summary
    return Notice(
        happened=OFFERED,
        booking=booking_id,
        version=summary.version,
        conference_name="C",
        attendee=summary.attendee,
        at=0,
        start=summary.start,
        deadline=summary.standing.deadline,
        reason=None,
    )
