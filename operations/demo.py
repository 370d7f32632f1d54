"""make demo: add conferences and attendees to the running stack, so that its page shows activity.

Attendees sign in, book for themselves or a group, join waitlists, confirm or decline their offers,
or let them lapse. Some cancel their seats or give some up, so that the waitlists move. They enter a
ballot, which is drawn in the middle of the demo, and queue for a sale in rush mode, which opens in
its first part. The demo ends after DEMO_SECONDS. Another run uses the same conferences.
"""

import json
import os
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from operations import retries
from operations.token import local_cognito, sign_in

OUTPUTS = Path(os.environ.get("OUTPUTS") or ".local/outputs.json")
PASSWORD = "Demo-of-seats-1"  # noqa: S105 - of invented people, in a local stack
ORGANIZER, VISITOR = "grace", "maya"
ACTIONS_PER_SECOND = 6.0
SLOTS = range(3, 15)
# The conferences, some with more demand than seats, and the names of the attendees.
CAST = json.loads((Path(__file__).parent / "demo.json").read_text())
CONFERENCES: list[dict[str, Any]] = CAST["conferences"]
# By the name of the conference: the seats of each category that it has; None: the others.
SEATS: dict[str, dict[str | None, int]] = {
    conference["name"]: {
        None: conference["slots"],
        **{each["name"]: each["seats"] for each in conference.get("categories", ())},
    }
    for conference in CONFERENCES
}
SALES = [conference for conference in CONFERENCES if "sale" in conference]
POPULAR, QUIET = CONFERENCES[:2], CONFERENCES[4]
EXTRA = 2  # attendees beyond the seats of a popular conference
SALE_EXTRA = 12  # and of a ballot or a rush
PARTIES = {1: 12, 2: 5, 3: 2, 4: 1}  # the sizes of parties, with how often each comes
WAITING = {"QUEUED", "WAITLISTED", "CONFIRMATION_PENDING"}
# The name of the count for each status of a new booking; the others have joined a waitlist.
COUNTED = {"CONFIRMED": "booked", "QUEUED": "queued for a rush"}
FIELDS = ("name", "location", "topics", "slots", "timezone", "description", "confirmation_window")
REFUSED, FAILED = 400, 500


@dataclass
class Stack:
    """A client of the running stack, with counts of its actions."""

    outputs: dict[str, str]
    http: httpx.Client
    counts: Counter[str] = field(default_factory=Counter)

    def ask(self, method: str, path: str, body: Any = None, token: str | None = None) -> Any:
        """Send a request; return the parsed answer, or None for an error."""
        headers = {"authorization": f"Bearer {token}"} if token else {}
        answer = self.http.request(method, path, json=body, headers=headers)
        if answer.status_code >= REFUSED:
            self.counts["failures" if answer.status_code >= FAILED else "refusals"] += 1
            return None
        return answer.json()

    def token(self, user: str, roles: list[str]) -> str:
        """Sign a user in; return an access token."""
        cognito = local_cognito(self.outputs["aws"])
        pool, client = self.outputs["user_pool"], self.outputs["user_pool_client"]
        return sign_in(cognito, pool, client, user, roles, PASSWORD)


@dataclass
class Crowd:
    """Attendees with their tokens, and their booking ids by conference."""

    stack: Stack
    chance: random.Random
    people: dict[str, dict[str, str]] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    # The attendee and conference of each waiting booking; the values are not used.
    waiting: dict[tuple[str, str], None] = field(default_factory=dict)

    def gather(self) -> None:
        """Sign the attendees in, and find their bookings from an earlier demo."""
        names = {conference["name"] for conference in CONFERENCES}
        for person in CAST["people"]:
            self.tokens[person] = self.stack.token(person, ["customer"])
            self.people[person] = {}
            found = self._ask(person, "GET", "/v1/users/me/bookings?limit=100") or {"items": ()}
            for booking in found["items"]:
                if booking["status"] != "CANCELED" and booking["conference_name"] in names:
                    self._record(person, booking["conference_name"], booking)

    def _ask(self, person: str, method: str, path: str, body: Any = None) -> Any:
        return self.stack.ask(method, path, body, self.tokens[person])

    def _move(self, person: str, verb: str, booking: str) -> Any:
        return self._ask(person, "POST", f"/v1/bookings/{booking}/{verb}")

    def rush(self, conference: dict[str, Any], extra: int = EXTRA) -> None:
        """Book for a few more attendees than there are seats."""
        name = conference["name"]
        others = [person for person, bookings in self.people.items() if name not in bookings]
        for person in self.chance.sample(others, min(len(others), conference["slots"] + extra)):
            self._book(person, name)

    def act(self) -> None:
        """Book for a random attendee, or continue one of their bookings."""
        if self.waiting and self.perhaps(0.5):
            self._continue(*self.chance.choice(list(self.waiting)))
            return
        person = self.chance.choice(list(self.people))
        bookings = self.people[person]
        others = [each for each in CONFERENCES if each["name"] not in bookings]
        if others and (not bookings or self.perhaps(0.45)):
            [conference] = self.chance.choices(others, [each["draw"] for each in others])
            self._book(person, conference["name"])
        elif bookings:
            self._continue(person, self.chance.choice(list(bookings)))

    def perhaps(self, probability: float) -> bool:
        """Return True with this probability."""
        return self.chance.random() < probability

    def _book(self, person: str, name: str) -> None:
        [seats] = self.chance.choices(list(PARTIES), list(PARTIES.values()))
        category = self.chance.choice(list(SEATS[name]))
        seats = min(seats, SEATS[name][category])
        body = {"conference": name, "seats": seats, "category": category}
        if seats > 1 and self.perhaps(0.3):
            body["accept"] = seats - 1
        booking = self._ask(person, "POST", "/v1/bookings", body)
        if booking is not None:
            self._record(person, name, booking)
            self.stack.counts["groups"] += seats > 1
            entered = booking["status"] == "WAITLISTED" and booking.get("entry") is not None
            other = "entered a ballot" if entered else "joined a waitlist"
            self.stack.counts[COUNTED.get(booking["status"], other)] += 1

    def _record(self, person: str, name: str, booking: dict[str, Any]) -> None:
        self.people[person][name] = booking["id"]
        if booking["status"] != "CONFIRMED":
            self.waiting[person, name] = None

    def _continue(self, person: str, name: str) -> None:
        booking = self._ask(person, "GET", f"/v1/bookings/{self.people[person][name]}")
        status = booking and booking["status"]
        if status not in WAITING:
            self.waiting.pop((person, name), None)
        match status:
            case "CONFIRMATION_PENDING":
                self._answer(person, name)
            case "CONFIRMED" if booking["seats"] > 1 and self.perhaps(0.2):
                self._shrink(person, booking)
            case "CONFIRMED" if self.perhaps(0.3):
                self._cancel(person, name, "canceled a seat")
            case "WAITLISTED" if self.perhaps(0.05):
                self._cancel(person, name, "left a waitlist")
            case "CANCELED" | None:
                del self.people[person][name]
            case _:
                pass

    def _answer(self, person: str, name: str) -> None:
        """Confirm an offer, decline it, or do nothing, so that it lapses."""
        if self.perhaps(0.5):
            if self._move(person, "confirm", self.people[person][name]) is not None:
                self.stack.counts["confirmed an offer"] += 1
        elif self.perhaps(0.2):
            self._cancel(person, name, "declined an offer")

    def _shrink(self, person: str, booking: dict[str, Any]) -> None:
        """Give up one seat of a party."""
        fewer = {"seats": booking["seats"] - 1}
        if self._ask(person, "PATCH", f"/v1/bookings/{booking['id']}", fewer) is not None:
            self.stack.counts["gave up a seat"] += 1

    def _cancel(self, person: str, name: str, action: str) -> None:
        self.waiting.pop((person, name), None)
        if self._move(person, "cancel", self.people[person].pop(name)) is not None:
            self.stack.counts[action] += 1


def list_conferences(
    stack: Stack, token: str, conferences: list[dict[str, Any]], seconds: float
) -> None:
    """Add conferences for a demo of some seconds. Those of an earlier demo are refused."""
    now = datetime.now(UTC)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    for conference in conferences:
        body = {name: conference[name] for name in FIELDS}
        body["categories"] = conference.get("categories", [])
        start = midnight + timedelta(days=conference["days"], hours=conference["hour"])
        end = start + timedelta(hours=conference["hours"])
        body |= {"start": start.isoformat(), "end": end.isoformat()}
        if conference in SALES:
            body |= _sale(conference, now, seconds)
        stack.ask("POST", "/v1/conferences", body, token)


def _sale(conference: dict[str, Any], now: datetime, seconds: float) -> dict[str, str]:
    """Return the mode of a sale, and its instant in the course of the demo."""
    at = {"draws_at": conference.get("draws"), "opens_at": conference.get("opens")}
    instants = {
        name: (now + timedelta(seconds=part * seconds)).isoformat()
        for name, part in at.items()
        if part is not None
    }
    return {"sale": conference["sale"], **instants}


def welcome(stack: Stack, visitor: str) -> None:
    """Book for the visitor, and print how to sign in."""
    for conference in (*POPULAR, QUIET, *SALES):
        stack.ask("POST", "/v1/bookings", {"conference": conference["name"]}, visitor)
    print(f"open {stack.outputs['http']} and sign in with the password {PASSWORD}")
    print(f"  as {VISITOR}, an attendee with a seat, two waitlist places,")
    print("    an entry in a ballot and a place in the queue of a rush")
    print(f"  as {ORGANIZER}, the organizer of the conferences")


def run(stack: Stack, seconds: float, seed: int) -> None:
    """Fill the stack, then act for the attendees for some seconds."""
    chance = random.Random(seed)  # noqa: S311 - seeded, so that a run can be repeated
    organizer = stack.token(ORGANIZER, ["organizer"])
    visitor = stack.token(VISITOR, ["customer"])
    list_conferences(stack, organizer, [each for each in CONFERENCES if each not in SALES], seconds)
    crowd = Crowd(stack, chance)
    crowd.gather()
    for conference in POPULAR:
        crowd.rush(conference)
    list_conferences(stack, organizer, SALES, seconds)  # now, because their instants are near
    for conference in SALES:
        crowd.rush(conference, SALE_EXTRA)
    welcome(stack, visitor)
    address = stack.outputs["websocket"]
    with retries.connect(address, proxy=None, ping_interval=None) as board:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            crowd.act()
            if crowd.perhaps(0.2):
                kind = chance.choice(["book_slot", "book_slot", "cancel_slot"])
                board.send(json.dumps({"type": kind, "slot_id": chance.choice(SLOTS)}))
            time.sleep(chance.expovariate(ACTIONS_PER_SECOND))


def main() -> int:
    """Run for DEMO_SECONDS (120) with the seed DEMO_SEED (random); return 1 after a failure."""
    if not OUTPUTS.exists():
        print("make demo: no stack is running; run make up first", file=sys.stderr)
        return 1
    outputs = json.loads(OUTPUTS.read_text())
    seconds = float(os.environ.get("DEMO_SECONDS") or 120)
    seed = int(os.environ.get("DEMO_SEED") or random.SystemRandom().randrange(10**6))
    print(f"demo of {seconds:.0f} s, seed {seed}")
    with retries.client(outputs["http"]) as http:
        stack = Stack(outputs, http)
        run(stack, seconds, seed)
    stack.counts["retries"] = retries.RETRIED.counts().total()
    print(", ".join(f"{name}: {count}" for name, count in stack.counts.most_common()))
    return 1 if stack.counts["failures"] else 0


if __name__ == "__main__":
    sys.exit(main())
