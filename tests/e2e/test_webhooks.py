"""Webhooks over real HTTP: the deployed workers deliver to a receiver process on loopback."""

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from booking.application.events import EVENT_NAMES
from local.stack import Outputs
from operations import mails
from tests.e2e.test_feed import events_of
from tests.support.e2e import eventually
from tests.support.v1 import Person, V1OverHttp, person
from tests.support.webhook_receiver import Receiver, running

BOOKED = ["BookingConfirmed", "BookingWaitlisted"]
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def receiver() -> Iterator[Receiver]:
    with running() as found:
        yield found


def add(
    v1: V1OverHttp, receiver: Receiver, organizer: Person, kind: str, **more: Any
) -> tuple[str, str]:
    """Add a webhook; return its id, and its name at the receiver."""
    name = f"{kind}{next(_numbers)}"
    body = {"url": f"{receiver.origin}/{name}", **more}
    reply = v1.send(organizer, "POST", "/v1/webhooks", body)
    assert reply.status == 201, reply
    receiver.knows(name, reply.body["secret"])
    return str(reply.body["id"]), name


def ask(v1: V1OverHttp, by: Person, method: str, path: str, body: Any = None) -> Any:
    reply = v1.send(by, method, f"/v1/webhooks/{path}", body)
    assert reply.status in {200, 202, 204}, reply
    return reply.body


def test_events_are_received_verified_and_replayed_and_their_union_is_the_feed(
    v1: V1OverHttp, receiver: Receiver
) -> None:
    olga, ann, ben = person("organizer"), person(), person()
    conference = v1.conference(olga)["id"]
    others = sorted(EVENT_NAMES - set(BOOKED))
    one, booked = add(v1, receiver, olga, "booked", events=BOOKED)
    _, rest = add(v1, receiver, olga, "rest", events=others, conference=conference)
    began = datetime.now(UTC)
    taken = v1.book(ann, conference)["id"]
    v1.book(ben, conference)
    v1.move(ann, "cancel", taken)

    def read() -> list[dict[str, Any]]:
        return events_of(v1, olga, conference)

    feed = eventually(read, lambda events: events and events[-1]["name"] == "SeatOffered")
    wanted = {
        booked: [event["id"] for event in feed if event["name"] in BOOKED],
        rest: [event["id"] for event in feed if event["name"] not in BOOKED],
    }
    for name, ids in wanted.items():
        eventually(lambda name=name: receiver.ids(name), lambda found, ids=ids: found == ids)  # type: ignore[misc]
        assert all(received["verified"] for received in receiver.received(name))
    union = [received["event"] for name in wanted for received in receiver.received(name)]
    assert sorted(union, key=lambda event: event["id"]) == sorted(feed, key=lambda e: e["id"])

    ask(v1, olga, "POST", f"{one}/replay", {"since": began.isoformat()})
    twice = [*wanted[booked], *wanted[booked]]
    assert eventually(lambda: receiver.ids(booked), lambda found: len(found) >= 4) == twice
    listed = ask(v1, olga, "GET", f"{one}/deliveries")["items"]
    assert [(each["event"], each["status"], each["response"]) for each in listed] == [
        (event, 200, "thank you") for event in reversed(twice)
    ]


def test_a_rotated_secret_signs_beside_the_previous_one(v1: V1OverHttp, receiver: Receiver) -> None:
    olga = person("organizer")
    webhook, name = add(v1, receiver, olga, "rotated")
    rotated = ask(v1, olga, "POST", f"{webhook}/rotate")
    ask(v1, olga, "POST", f"{webhook}/test")
    [by_previous] = eventually(lambda: receiver.received(name), len)
    receiver.knows(name, rotated["secret"])
    conference = v1.conference(olga)["id"]
    v1.book(person(), conference)
    by_new = eventually(lambda: receiver.received(name), lambda found: len(found) == 2)[1]
    assert (by_previous["verified"], by_new["verified"]) == (True, True)
    assert by_previous["event"]["name"] == "WebhookTest"
    assert by_new["event"]["name"] == "BookingConfirmed"


def test_slow_and_failing_endpoints_hold_up_nobody(v1: V1OverHttp, receiver: Receiver) -> None:
    olga, otto = person("organizer"), person("organizer")
    conferences = [v1.conference(organizer, slots=3)["id"] for organizer in (olga, otto)]
    slow = [add(v1, receiver, olga, kind)[1] for kind in ("slow", "slow", "down")]
    quick = [add(v1, receiver, organizer, "quick")[1] for organizer in (olga, otto)]
    for conference in conferences:
        for _ in range(3):
            v1.book(person(), conference)
    for name in quick:
        eventually(lambda name=name: receiver.ids(name), lambda found: len(found) == 3)  # type: ignore[misc]
    assert len(receiver.ids(slow[0])) < 3, "the quick ones did not wait"
    for name in slow[:2]:
        eventually(lambda name=name: receiver.ids(name), lambda found: len(found) == 3)  # type: ignore[misc]
    repeated = eventually(lambda: receiver.ids(slow[2]), lambda found: len(found) >= 2)
    assert len(set(repeated)) == 1, "later events wait for the first one"


def test_an_endpoint_that_has_ended_is_disabled_its_owner_mailed_and_enabled_again(
    v1: V1OverHttp, receiver: Receiver, outputs: Outputs
) -> None:
    olga = person("organizer")
    conference = v1.conference(olga)["id"]
    address = f"{olga.user_id}@example.com"
    v1.cognito.admin_update_user_attributes(
        UserPoolId=outputs.user_pool,
        Username=olga.user_id,
        UserAttributes=[
            {"Name": "email", "Value": address},
            {"Name": "email_verified", "Value": "true"},
        ],
    )
    webhook, name = add(v1, receiver, olga, "ended")
    v1.book(person(), conference)
    eventually(lambda: ask(v1, olga, "GET", webhook)["enabled"], lambda enabled: not enabled)
    sent = eventually(
        lambda: [mail for mail in mails.sent(outputs.aws) if mail["To"] == [address]], len
    )
    assert sent[0]["Subject"] == "A webhook of yours is disabled"
    again = {"url": f"{receiver.origin}/repaired", "enabled": True}
    assert ask(v1, olga, "PATCH", webhook, again)["enabled"]
    assert eventually(lambda: receiver.ids("repaired"), len) == receiver.ids(name)
    ask(v1, olga, "DELETE", webhook)
    assert v1.send(olga, "GET", f"/v1/webhooks/{webhook}").status == 404
    assert v1.send(olga, "GET", "/v1/webhooks").body["items"] == []


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/latest/meta-data", "https://10.0.0.1/", "https://[fd00::1]/"]
)
def test_an_internal_address_gets_no_request(v1: V1OverHttp, url: str) -> None:
    olga = person("organizer")
    webhook = v1.send(olga, "POST", "/v1/webhooks", {"url": url}).body["id"]
    ask(v1, olga, "POST", f"{webhook}/test")
    [attempt] = eventually(lambda: ask(v1, olga, "GET", f"{webhook}/deliveries")["items"], len)
    assert attempt["status"] is None
    assert attempt["response"] == "the address of the endpoint is not public"
