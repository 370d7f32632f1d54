"""One conference from an imported table to the door, over real HTTP."""

import base64
import random
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from booking.domain.check_ins import part_of
from tests.e2e.test_feed import events_of
from tests.e2e.test_imports import IMPORTS, finished
from tests.e2e.test_webhooks import add, ask
from tests.support.e2e import eventually
from tests.support.v1 import Person, Reply, V1OverHttp, person
from tests.support.webhook_receiver import Receiver, running

IMPORTED, SOLD, ARRIVE = 50, 60, 30


@dataclass(kw_only=True)
class Door:
    """A helper with a scanner at one gate of a conference."""

    v1: V1OverHttp
    helper: Person
    conference: str
    gate: str
    parts: frozenset[int] = frozenset()
    holder: str = ""
    seats: dict[str, Any] = field(default_factory=dict)
    inside: set[str] = field(default_factory=set)
    scans: list[tuple[str, str]] = field(default_factory=list)
    keys: list[Ed25519PublicKey] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"/v1/conferences/{self.conference}/gates"

    def sends(self, ticket: str, **more: str) -> Reply:
        """Ask the service to admit a ticket."""
        body = {"conference": self.conference, "gate": self.gate, "ticket": ticket, **more}
        return self.v1.send(self.helper, "POST", "/v1/checkins", body)

    def goes_offline(self) -> None:
        """Take half of the parts, and download the keys and the list."""
        taken = self.v1.send(self.helper, "POST", self.path, {"gate": self.gate, "parts": 8}).body
        self.parts, self.holder = frozenset(taken["parts"]), taken["holder"]
        path, query = f"{self.path}/{self.gate}/tickets", {"holder": self.holder}
        found = self.v1.send(self.helper, "GET", path, query=query).body
        self.seats = {one["booking"]: one for one in found["items"]}
        self.inside = {one["booking"] for one in found["admitted"]}
        keys = self.v1.send(None, "GET", "/v1/ticket-keys").body["keys"]
        self.keys = [
            Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(key["x"] + "="))
            for key in keys
        ]

    def admits(self, booking: str, ticket: str) -> bool:
        """Decide without the network, and store the scan."""
        known = part_of(booking) in self.parts and booking in self.seats
        if not known or booking in self.inside or not self._has_signed(ticket):
            return False
        self.inside.add(booking)
        self.scans.append((ticket, secrets.token_hex(8)))
        return True

    def _has_signed(self, ticket: str) -> bool:
        content = base64.b32decode(ticket + "=" * (-len(ticket) % 8))
        for key in self.keys:
            try:
                key.verify(content[-64:], content[:-64])
            except InvalidSignature:
                continue
            return True
        return False

    def comes_back(self) -> None:
        """Merge the scans, each of them twice, and give the parts back."""
        for ticket, scan in self.scans:
            merged = [self.sends(ticket, holder=self.holder, scan=scan) for _ in range(2)]
            assert [reply.status for reply in merged] == [201, 201]
        query = {"holder": self.holder}
        gone = self.v1.send(self.helper, "DELETE", f"{self.path}/{self.gate}", query=query)
        assert gone.status == 204


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with running() as found:
        yield found


def test_a_conference_from_an_imported_table_to_two_gates(
    v1: V1OverHttp, receiver: Receiver
) -> None:
    seed = random.SystemRandom().randrange(2**32)
    print("seed", seed)  # noqa: T201 - shown if the test fails
    chance = random.Random(seed)
    olga = person("organizer")
    conference = str(v1.conference(olga, slots=SOLD, confirmation_window=600)["id"])
    path = f"/v1/conferences/{conference}"
    webhook, endpoint = add(v1, receiver, olga, "all", conference=conference)
    began = datetime.now(UTC)

    # Import fifty people, who accept; sell the other seats; two people wait.
    people = {each.user_id: each for each in (person() for _ in range(IMPORTED))}
    table = "user_id\n" + "\n".join(people)
    body = {"kind": "attendees", "conference": conference, "table": table}
    started = v1.send(olga, "POST", IMPORTS, body).body
    assert finished(v1, olga, started["id"])["added"] == IMPORTED
    listed = v1.send(olga, "GET", f"{path}/bookings", query={"limit": "100"}).body["items"]
    bookings = {str(one["id"]): people[one["user_id"]] for one in listed}
    for booking, invitee in bookings.items():
        assert v1.move(invitee, "accept", booking)["status"] == "CONFIRMED"
    for _ in range(SOLD - IMPORTED):
        buyer = person()
        bookings[str(v1.book(buyer, conference)["id"])] = buyer
    waiting = {str(v1.book(each, conference)["id"]): each for each in (person(), person())}
    counts = v1.send(None, "GET", path).body
    assert (counts["confirmed"], counts["waitlisted"]) == (SOLD, len(waiting))

    # Thirty people arrive at two gates, in any order; half of them try to lend their tickets.
    helper = person()
    v1.send(helper, "GET", "/v1/users/me/doors")  # binds the username
    assert v1.send(olga, "POST", f"{path}/staff", {"user_id": helper.user_id}).status == 201
    north, south = (
        Door(v1=v1, helper=helper, conference=conference, gate=gate) for gate in ("North", "South")
    )
    tickets = {
        booking: str(
            v1.send(who, "GET", f"/v1/bookings/{booking}/tickets").body["items"][0]["token"]
        )
        for booking, who in chance.sample(sorted(bookings.items()), ARRIVE)
    }
    eventually(
        lambda: v1.send(helper, "GET", f"{path}/checkins", query={"limit": "100"}).body["items"],
        lambda entries: len(entries) == SOLD,
    )
    south.goes_offline()
    assert tickets.keys() & {b for b in bookings if part_of(b) in south.parts} <= south.seats.keys()
    admitted: list[str] = []
    shown = [*tickets, *chance.sample(sorted(tickets), ARRIVE // 2)]
    chance.shuffle(shown)
    for booking in shown:
        gates = [
            north.sends(tickets[booking]).status == 201,
            south.admits(booking, tickets[booking]),
        ]
        admitted += [booking] * sum(gates)
    assert sorted(admitted) == sorted(tickets)  # each ticket once, at all gates together
    south.comes_back()
    numbers = v1.send(olga, "GET", f"{path}/door").body
    assert (numbers["expected"], numbers["present"], numbers["offline"]) == (SOLD, ARRIVE, [])

    # The feed has one event for each confirmation, the webhook has the events of the feed, and a
    # replay sends each of them once more.
    def feed() -> list[dict[str, Any]]:
        return events_of(v1, olga, conference)

    def confirmed(events: list[dict[str, Any]]) -> list[str]:
        names = {"BookingConfirmed", "OfferConfirmed"}
        return sorted(event["booking"] for event in events if event["name"] in names)

    eventually(feed, lambda events: confirmed(events) == sorted(bookings))
    ids = [event["id"] for event in feed()]
    eventually(lambda: receiver.ids(endpoint), lambda received: received == ids)
    ask(v1, olga, "POST", f"{webhook}/replay", {"since": began.isoformat()})
    eventually(lambda: receiver.ids(endpoint), lambda received: received == [*ids, *ids])
    assert all(one["verified"] for one in receiver.received(endpoint))
