"""`make demo`: fills the running stack with conferences and a crowd, so that the page is alive.

People without credentials book, queue, take their offers, decline them or let them lapse; seats
are given up, so that the queues move. It ends by itself; run again, it has the same conferences.
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
from urllib.parse import quote

import httpx

from operations import retries
from operations.token import local_cognito, sign_in

OUTPUTS = Path(os.environ.get("OUTPUTS") or ".local/outputs.json")
PASSWORD = "Demo-of-seats-1"  # noqa: S105 - of people that are made up, on a laptop
ORGANIZER, VISITOR = "grace", "maya"
ACTIONS_A_SECOND = 6.0
SLOTS = range(3, 15)
# Conferences, some of which draw more people than they have seats, and who the people are.
CAST = json.loads((Path(__file__).parent / "demo.json").read_text())
SHOWS: list[dict[str, Any]] = CAST["conferences"]
SOUGHT, CALM = SHOWS[:2], SHOWS[4]
LINE = 2  # who wait for a seat where there is a rush
WAITING = {"WAITLISTED", "ConfirmationPending"}
LISTED = ("name", "location", "topics", "slots", "timezone", "description", "confirmation_window")
REFUSED, FAILED = 400, 500


@dataclass
class Stack:
    """The running stack, as a client sees it."""

    outputs: dict[str, str]
    http: httpx.Client
    seen: Counter[str] = field(default_factory=Counter)

    def ask(self, method: str, path: str, body: Any = None, token: str | None = None) -> Any:
        """Make a request; return what was answered, or None for a refusal."""
        headers = {"authorization": f"Bearer {token}"} if token else {}
        answer = self.http.request(method, path, json=body, headers=headers)
        if answer.status_code >= REFUSED:
            self.seen["failures" if answer.status_code >= FAILED else "refusals"] += 1
            return None
        return answer.json()

    def token(self, user: str, roles: list[str]) -> str:
        """Sign somebody in."""
        cognito = local_cognito(self.outputs["aws"])
        pool, client = self.outputs["user_pool"], self.outputs["user_pool_client"]
        return sign_in(cognito, pool, client, user, roles, PASSWORD)


@dataclass
class Crowd:
    """People without credentials, and what they hold: booking ids by conference."""

    stack: Stack
    chance: random.Random
    people: dict[str, dict[str, str]] = field(default_factory=dict)
    line: dict[tuple[str, str], None] = field(default_factory=dict)  # who queues, and where

    def gather(self) -> None:
        """Add the people, with what they hold from an earlier demo."""
        for person in CAST["people"]:
            self.stack.ask("POST", "/user", {"user_id": person, "topics": ["Any"]})
            self.people[person] = {}
        for show in SHOWS:
            path = f"/conference/{quote(show['name'])}/bookings"
            for booking in self.stack.ask("GET", path) or ():
                if booking["status"] != "CANCELED" and booking["user_id"] in self.people:
                    self._note(booking["user_id"], show["name"], booking)

    def rush(self, show: dict[str, Any]) -> None:
        """Have a few more people book than there are seats."""
        others = [person for person, held in self.people.items() if show["name"] not in held]
        for person in self.chance.sample(others, min(len(others), show["slots"] + LINE)):
            self._book(person, show["name"])

    def act(self) -> None:
        """Have somebody do something: book, or move on with what they have."""
        if self.line and self.perhaps(0.5):
            self._move_on(*self.chance.choice(list(self.line)))
            return
        person = self.chance.choice(list(self.people))
        held = self.people[person]
        wanted = [show for show in SHOWS if show["name"] not in held]
        if wanted and (not held or self.perhaps(0.45)):
            [show] = self.chance.choices(wanted, [show["draw"] for show in wanted])
            self._book(person, show["name"])
        elif held:
            self._move_on(person, self.chance.choice(list(held)))

    def perhaps(self, probability: float) -> bool:
        """Toss a coin that is not fair."""
        return self.chance.random() < probability

    def _book(self, person: str, name: str) -> None:
        made = self.stack.ask("POST", "/book", {"name": name, "user_id": person})
        if made is not None:
            self._note(person, name, made)
            self.stack.seen["booked" if made["status"] == "CONFIRMED" else "queued"] += 1

    def _note(self, person: str, name: str, booking: dict[str, Any]) -> None:
        self.people[person][name] = booking["booking_id"]
        if booking["status"] != "CONFIRMED":
            self.line[person, name] = None

    def _move_on(self, person: str, name: str) -> None:
        seen = self.stack.ask("GET", f"/booking/{self.people[person][name]}")
        status = seen and seen["status"]
        if status not in WAITING:
            self.line.pop((person, name), None)
        match status:
            case "ConfirmationPending":
                self._answer(person, name)
            case "CONFIRMED" if self.perhaps(0.3):
                self._leave(person, name, "gave up a seat")
            case "WAITLISTED" if self.perhaps(0.05):
                self._leave(person, name, "left the line")
            case "CANCELED" | None:
                del self.people[person][name]
            case _:
                pass

    def _answer(self, person: str, name: str) -> None:
        """Take an offer, mostly; else decline it, or do nothing, so that it lapses."""
        if self.perhaps(0.5):
            body = {"booking_id": self.people[person][name], "user_id": person}
            if self.stack.ask("POST", "/confirm", body) is not None:
                self.stack.seen["took an offer"] += 1
        elif self.perhaps(0.2):
            self._leave(person, name, "declined an offer")

    def _leave(self, person: str, name: str, how: str) -> None:
        self.line.pop((person, name), None)
        body = {"booking_id": self.people[person].pop(name), "user_id": person}
        if self.stack.ask("POST", "/cancel", body) is not None:
            self.stack.seen[how] += 1


def list_conferences(stack: Stack, token: str) -> None:
    """List the shows; those of an earlier demo are there already."""
    midnight = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for show in SHOWS:
        body = {name: show[name] for name in LISTED}
        start = midnight + timedelta(days=show["days"], hours=show["hour"])
        end = start + timedelta(hours=show["hours"])
        body |= {"start": start.isoformat(), "end": end.isoformat()}
        stack.ask("POST", "/v1/conferences", body, token)


def welcome(stack: Stack, visitor: str) -> None:
    """Give the visitor a seat, and places in lines that move."""
    for show in (*SOUGHT, CALM):
        stack.ask("POST", "/v1/bookings", {"conference": show["name"]}, visitor)
    print(f"open {stack.outputs['http']} and sign in, password {PASSWORD}")
    print(f"  as {VISITOR}: a seat, two places in line, and an offer before long")
    print(f"  as {ORGANIZER}: runs the conferences")


def run(stack: Stack, seconds: float, seed: int) -> None:
    """Fill the stack, then have the crowd act for a while."""
    chance = random.Random(seed)  # noqa: S311 - seeded, to be repeated
    organizer = stack.token(ORGANIZER, ["organizer"])
    visitor = stack.token(VISITOR, ["customer"])
    list_conferences(stack, organizer)
    crowd = Crowd(stack, chance)
    crowd.gather()
    for show in SOUGHT:
        crowd.rush(show)
    welcome(stack, visitor)
    address = stack.outputs["websocket"]
    with retries.connect(address, proxy=None, ping_interval=None) as board:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            crowd.act()
            if crowd.perhaps(0.2):
                kind = chance.choice(["book_slot", "book_slot", "cancel_slot"])
                board.send(json.dumps({"type": kind, "slot_id": chance.choice(SLOTS)}))
            time.sleep(chance.expovariate(ACTIONS_A_SECOND))


def main() -> int:
    """Run the demo for DEMO_SECONDS (120), from DEMO_SEED where that is given."""
    if not OUTPUTS.exists():
        print("make demo: no stack is up; start one with make up", file=sys.stderr)
        return 1
    outputs = json.loads(OUTPUTS.read_text())
    seconds = float(os.environ.get("DEMO_SECONDS") or 120)
    seed = int(os.environ.get("DEMO_SEED") or random.SystemRandom().randrange(10**6))
    print(f"demo of {seconds:.0f} s, seed {seed}")
    with retries.client(outputs["http"]) as http:
        stack = Stack(outputs, http)
        run(stack, seconds, seed)
    stack.seen["retries"] = retries.RETRIED.counts().total()
    print(", ".join(f"{name}: {count}" for name, count in stack.seen.most_common()))
    return 1 if stack.seen["failures"] else 0


if __name__ == "__main__":
    sys.exit(main())
