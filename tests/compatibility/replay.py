"""Runs the present functions on the data of an earlier release."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from booking.domain.pools import pool_id
from booking.domain.rush import is_queue_id
from booking.surfaces.fields import conference_id
from operations import checker
from testing.tables import TABLE
from tests.compatibility.release import Json, Release
from tests.compatibility.scenario import LAB, QUEUED, SLOT, booking_body
from tests.compatibility.stage import Stage, stage

CONNECTION = "c1="  # the open connection of the scenario
SECOND, HOUR = 1_000, 3_600_000


@dataclass(frozen=True)
class Replay:
    """The present functions, on the items of a release."""

    release: Release
    running: Stage

    def booking(self, user: str, conference: str) -> str:
        """Return the id of a user's recorded booking."""
        wanted = user, conference_id(conference)
        found = self.release.bookings
        return next(str(one["id"]) for one in found if _place(one) == wanted)

    def shown(self, booking: str) -> Json:
        """Return a booking as the organizer sees it."""
        return self.running.ask("get_booking", "GET", f"/v1/bookings/{booking}", "olga")

    def move(self, verb: str, booking: str, user: str) -> str:
        """Confirm, cancel or reactivate a booking; return its new status."""
        path = f"/v1/bookings/{booking}/{verb}"
        return str(self.running.ask(verb, "POST", path, user)["status"])

    def states(self) -> list[Json]:
        """Return user, status and position of the recorded bookings."""
        shown = [(one, self.shown(one["id"])) for one in self.release.bookings]
        return [{name: now[name] for name in one} for one, now in shown]

    def pushed(self) -> set[str]:
        """Return the types of the messages that the connection got since the last call."""
        return {one["type"] for one in self.running.sockets.gateway.taken(CONNECTION)}

    def violations(self) -> list[str]:
        """Return the violated invariants of the table."""
        return checker.violations(self.running.table.items(TABLE))


def _place(booking: Json) -> tuple[str, str]:
    return booking["user_id"], booking["conference"]


@contextmanager
def replay(release: Release) -> Iterator[Replay]:
    """Yield the present functions on the items of a release, at the time of the recording."""
    with stage() as running:
        running.load(release.items, release.now)
        running.sockets.gateway.open.add(CONNECTION)
        yield Replay(release, running)


def items_are_read(old: Replay) -> None:
    """Read each kind of item through the surfaces."""
    running = old.running
    assert old.violations() == []
    assert old.states() == old.release.bookings
    items = old.release.items
    invited = {item["conference"]["S"] for item in items if item["sk"]["S"] == "INVITEE"}
    for booking in old.release.bookings:
        path = f"/v1/bookings/{booking['id']}/history"
        entries = running.ask("booking_history", "GET", path, "olga")["items"]
        assert entries[-1]["new_status"] == booking["status"]
        mine = running.ask(
            "list_bookings", "GET", f"/v1/users/{booking['user_id']}/bookings", booking["user_id"]
        )
        assert booking["id"] in {one["id"] for one in mine["items"]}
        if booking["conference"] in invited:
            continue  # the organizer sent the request, without a key
        retried = booking_body(booking["user_id"], booking["conference"])
        key = {"idempotency-key": f"{booking['user_id']}-{booking['conference']}"}
        answer = running.try_to("book", "POST", "/v1/bookings", booking["user_id"], retried, **key)
        assert answer[0] == (QUEUED if is_queue_id(booking["id"]) else 201), (booking, answer)
        assert answer[1]["id"] == booking["id"]
    for user in {one["user_id"] for one in old.release.bookings}:
        export = running.ask("export_user", "GET", f"/v1/users/{user}/export", user)
        assert export["user"]["email"] == f"{user}@example.com"
    health = running.functions.http("get_health", "GET", "/health")
    assert health[0] == 200


def usernames_are_bound(old: Replay) -> None:
    """Bind a user by the first token. Another account of the name gets nothing from then on."""
    running, booking = old.running, old.booking("alice", "Waiting")
    path, key = f"/v1/bookings/{booking}", {"idempotency-key": f"alice-{conference_id('Waiting')}"}
    assert running.ask("get_booking", "GET", path, "alice")["id"] == booking
    retried = {"conference": conference_id("Waiting")}
    for function, method, where, body in (
        ("get_booking", "GET", path, None),
        ("export_user", "GET", "/v1/users/me/export", None),
        ("erase_user", "DELETE", "/v1/users/me", None),
        ("book", "POST", "/v1/bookings", retried),
    ):
        status, answer = running.try_to(function, method, where, "alice:another", body, **key)
        assert (status, answer["type"].rpartition(":")[2]) == (403, "subject-refused")
    assert running.try_to("book", "POST", "/v1/bookings", "alice", retried, **key)[0] == 201


def conferences_are_counted(old: Replay) -> None:
    """Compare the counts that the service shows with the recorded bookings."""
    page = old.running.ask("list_conferences", "GET", "/v1/conferences", "olga")
    listed = {one["id"]: one for one in page["items"]}
    stored = (item for item in old.release.items if item["sk"]["S"] == "CONFERENCE")
    assert {one["name"] for one in listed.values()} == {item["name"]["S"] for item in stored}
    for identity, summary in listed.items():
        of = [one for one in old.release.bookings if one["conference"] == identity]
        shown = old.running.ask("get_conference", "GET", f"/v1/conferences/{identity}", "olga")
        requests = [item["link_state"]["S"] for item in _requests(old, identity)]
        assert summary["capacity"] == shown["capacity"]
        assert shown["confirmed"] == sum(one["status"] == "CONFIRMED" for one in of)
        states = [*requests, *(one["status"] for one in of)]
        assert shown["held"] == states.count("CONFIRMATION_PENDING")
        assert shown["waitlisted"] == states.count("WAITLISTED")


def _requests(old: Replay, conference: str) -> list[Json]:
    """Return the items of the bookings of a conference that have a linked request."""
    items = (item for item in old.release.items if item["sk"]["S"] == "BOOKING")
    return [one for one in items if "link" in one and one["conference"]["S"] == conference]


def requests_go_on(old: Replay) -> None:
    """Claim erin's offer of another seat, then move bob to the category that he waits for."""
    conference = conference_id("Requested")
    if not any(one["conference"] == conference for one in old.release.bookings):
        return  # earlier releases had no linked requests
    alice, bob, erin = (old.booking(user, "Requested") for user in ("alice", "bob", "erin"))
    waits = old.shown(bob)["request"]
    assert (waits["kind"], waits["status"], waits["category_name"]) == ("move", "WAITLISTED", LAB)
    offered = old.shown(erin)["request"]
    assert (offered["kind"], offered["status"], offered["seats"], offered["offers"]) == (
        "grow",
        "CONFIRMATION_PENDING",
        1,
        1,
    )
    assert old.move("confirm", erin, "erin") == "CONFIRMED"
    assert old.shown(erin)["seats"] == 1 + offered["seats"]
    assert old.move("cancel", alice, "alice") == "CANCELED"
    old.running.promote(pool_id(conference, waits["category"]))
    assert old.shown(bob)["request"]["status"] == "CONFIRMATION_PENDING"
    assert old.move("confirm", bob, "bob") == "CONFIRMED"
    moved = old.shown(bob)
    assert (moved["category_name"], moved["request"]) == (LAB, None)
    assert old.violations() == []


def records_are_relayed(old: Replay) -> None:
    """Deliver the stream records again, as a release that takes over does. Nothing changes."""
    for record in old.release.records:
        old.running.deliver_records([record])
    assert old.states() == old.release.bookings
    assert old.pushed() == {"booking", "slots_update"}  # the availability has not changed


def messages_are_processed(old: Replay) -> None:
    """Deliver every message and every input of a schedule to its worker. Nothing changes."""
    for sent in (old.release.messages, old.release.schedules):
        for queue, bodies in sent.items():
            for body in bodies:
                old.running.work(queue, body)
    assert old.states() == old.release.bookings


def a_schedule_lapses_an_offer(old: Replay) -> None:
    """Deliver the inputs of the schedules after the deadline: carol's offer goes to dan."""
    carol, dan = (old.booking(user, "Waiting") for user in ("carol", "dan"))
    old.running.now += HOUR + SECOND
    for body in old.release.schedules["LAPSES"]:
        old.running.work("LAPSES", body)
    old.running.promote(conference_id("Waiting"))
    assert old.shown(carol)["status"] == "WAITLISTED"
    assert old.shown(dan)["status"] == "CONFIRMATION_PENDING"


def seats_wait_for_the_morning(old: Replay) -> None:
    """Promote in quiet hours: no offer. Deliver the timer for their end afterwards: an offer."""
    conference = conference_id("Quiet")
    if not any(one["conference"] == conference for one in old.release.bookings):
        return  # releases before 1.1 had no quiet hours
    erin = old.booking("erin", "Quiet")
    old.running.promote(conference)
    assert old.shown(erin)["status"] == "WAITLISTED"
    (wake,) = (body for body in old.release.schedules["STARTS"] if "wake" in body)
    old.running.now += HOUR
    old.running.work("STARTS", wake)
    assert json.loads(wake)["conference"] == conference
    old.running.promote(conference)
    assert old.shown(erin)["status"] == "CONFIRMATION_PENDING"


def a_reminder_is_mailed(old: Replay) -> None:
    """Deliver the reminder of carol's offer ten minutes before its deadline."""
    old.running.verify_addresses("carol")
    carol = old.booking("carol", "Waiting")
    sent = old.release.schedules["NOTIFICATIONS"]
    (body,) = [body for body in sent if "happened" in body and carol in body]
    old.running.now = json.loads(body)["deadline"] - 600_000
    old.running.work("NOTIFICATIONS", body)
    mails = [item["sk"]["S"] for item in old.running.sockets.items("MAIL#")]
    assert "00000002#OfferExpiring" in mails


def seats_at_the_door_are_known(old: Replay) -> None:
    """Read who is present; an earlier release may have admitted nobody."""
    admitted = [item for item in old.release.items if item["pk"]["S"].startswith("CHECKINS#")]
    for item in admitted:
        path = f"/v1/conferences/{item['conference']['S']}"
        numbers = old.running.ask("door", "GET", f"{path}/door", "grace")
        assert (numbers["present"], [one["gate"] for one in numbers["offline"]]) == (1, ["South"])
        entries = old.running.ask("door", "GET", f"{path}/checkins", "grace")["items"]
        (present,) = [seat for entry in entries for seat in entry["present"]]
        assert (present["gate"], present["by"]) == ("North", "grace")
    doors = old.running.ask("staff", "GET", "/v1/users/me/doors", "grace")["items"]
    assert len(doors) == len(admitted)


def bookings_go_on(old: Replay) -> None:
    """Confirm, cancel, promote, lapse and reactivate bookings of every recorded status."""
    carol, dan = (old.booking(user, "Waiting") for user in ("carol", "dan"))
    assert old.move("confirm", carol, "carol") == "CONFIRMED"
    assert old.move("cancel", carol, "carol") == "CANCELED"
    old.running.promote(conference_id("Waiting"))
    bob = old.booking("bob", "Waiting")
    offered = [one for one in (bob, dan) if old.shown(one)["status"] == "CONFIRMATION_PENDING"]
    assert len(offered) == 1
    assert old.move("reactivate", old.booking("alice", "Waiting"), "alice") == "WAITLISTED"
    assert old.move("cancel", old.booking("bob", "Sold"), "bob") == "CANCELED"
    old.running.promote(conference_id("Sold"))
    assert old.shown(old.booking("alice", "Sold"))["status"] == "CONFIRMATION_PENDING"
    old.running.ask(
        "cancel_conference", "DELETE", f"/v1/conferences/{conference_id('Brief')}", "olga"
    )
    old.running.work("STARTS", json.dumps({"conference": conference_id("Brief")}))
    assert old.shown(old.booking("erin", "Brief"))["status"] == "CANCELED"
    assert old.violations() == []
    assert old.pushed() == {"availability", "booking"}


def slots_and_sockets_go_on(old: Replay) -> None:
    """Cancel the recorded slot, and end the recorded subscriptions."""
    sockets = old.running.sockets
    answer = sockets.ask(CONNECTION, {"type": "cancel_slot", "slot_id": SLOT})
    assert answer["success"] is True, answer
    sockets.disconnect(CONNECTION)
    assert [*sockets.items("WATCHES#"), *sockets.items("CONNECTIONS#")] == []
    assert not any("sockets" in item for item in sockets.items("SOCKETS#"))


CHECKS: list[Callable[[Replay], Any]] = [
    seats_at_the_door_are_known,
    items_are_read,
    usernames_are_bound,
    conferences_are_counted,
    records_are_relayed,
    messages_are_processed,
    a_schedule_lapses_an_offer,
    seats_wait_for_the_morning,
    a_reminder_is_mailed,
    bookings_go_on,
    requests_go_on,
    slots_and_sockets_go_on,
]
