"""Histories with webhooks: the real `deliver_webhooks` handler, over feeds that are recorded.

Two receivers share the kinds of events, a third one wants all of them and fails for long. Messages
to the worker come twice, late or never, as calls fail and workers crash. At the end:

- Each receiver has each event that it wants, at least once, and first in the order of the feed.
- What the two receivers got together is the feed.
- The failing receiver held up nobody, and gets everything too once it works.
"""

import json
from typing import Any

from booking.application.events import EVENT_NAMES
from booking.application.ports.webhooks import Delivered, Outgoing
from booking.domain.feed import Position, horizon
from booking.domain.webhooks import CHECK_MS, Webhook
from testing.engines import engine_over
from tests.simulation.fed import FedHistory, FedWorld
from tests.simulation.histories import Focus, Tally
from tests.simulation.people import ORGANIZER, attendee
from tests.simulation.runtime import Call, Handlers
from tests.simulation.world import SECOND, Message, Task

CONFIRMED, OTHERS, FAILING = "https://confirmed/", "https://others/", "https://failing/"
ONE = ("BookingConfirmed", "OfferLapsed")
REST = tuple(sorted(EVENT_NAMES - set(ONE)))
ENDPOINTS = {CONFIRMED: ONE, OTHERS: REST, FAILING: ()}
REPAIRED_MS = 2 * CHECK_MS  # the sweeper has woken every endpoint by then


class HookedWorld(FedWorld):
    """A world whose organizer has three endpoints."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.received: dict[str, list[str]] = {url: [] for url in ENDPOINTS}
        self.requests = 0
        self.fails = True  # the third receiver
        self.faulty = self.faults.any
        engine = engine_over(self.table.client(), clock=lambda: self.now)
        for number, (url, types) in enumerate(ENDPOINTS.items()):
            webhook = Webhook(
                id=f"webhook-{number}",
                organizer=attendee(ORGANIZER),
                url=url,
                conference=None,
                types=types,
                created_at=self.now,
                cursor=Position(horizon(self.now).at),
            )
            engine.webhooks.put(webhook, self.now, new=True)
        new = self.table.stream_records(self.stream_read, bare=True)
        self._take(new, None)

    def perform(self, call: Call, task: Task) -> Any:
        """Perform a call; requests to receivers and signatures are calls too."""
        if call.service == "receiver":
            self.note(f"  {task.name} {task.number} {call.operation}")
            return self._receive(**call.parameters)
        if task.name == "deliver_webhooks" and call.operation == "AdminGetUser":
            return {"Enabled": True}
        if call.operation == "AdminListGroupsForUser":
            return {"Groups": [{"GroupName": "organizer"}]}
        if call.operation == "GenerateMac":
            return {"Mac": b"m" * 32}
        return super().perform(call, task)

    def _receive(self, outgoing: Outgoing) -> Delivered:
        self.requests += 1
        refused = outgoing.url == FAILING and self.fails
        if refused or (self.faults.any and self.random.random() < 0.1):
            return Delivered(status=500, excerpt="", latency_ms=1, accepted=False)
        self.received[outgoing.url].append(str(json.loads(outgoing.body)["id"]))
        return Delivered(status=204, excerpt="", latency_ms=1, accepted=True)

    def enqueue(self, queue: str, body: str, group: str | None, delay: int) -> None:
        """Put a message into a queue; those about webhooks can also be lost."""
        if queue != "webhooks":
            super().enqueue(queue, body, group, delay)
            return
        if self.faults.any and self.random.random() < 0.1:
            self.note("  a message to webhooks is never delivered")
            self.lost = True
            return
        copies = 2 if self.faults.any and self.random.random() < 0.1 else 1
        late = self.random.randint(0, 60) if self.faults.any and self.random.random() < 0.1 else 0
        for copy in range(copies):
            later = self.random.randint(0, 20 * SECOND) if copy else 0
            at = self.now + delay + late * SECOND + later
            self.messages.append(Message(self._number(), queue, body, None, at))


class HookedHistory(FedHistory):
    """A history whose deliveries are checked at its end."""

    world: HookedWorld

    def _check_liveness(self) -> None:
        """Check the bookings, but not while time only passes for the failing receiver."""
        if self.world.fails:
            super()._check_liveness()

    def _check_end(self) -> None:
        world = self.world
        world.messages = [m for m in world.messages if m.queue != "webhooks"]
        world.lost = True  # the timers of failing endpoints, just now
        super()._check_end()
        self._pass(REPAIRED_MS)
        stored = self._stored()
        for url in (CONFIRMED, OTHERS):
            self._check_receiver(url, stored)
        union = set(world.received[CONFIRMED]) | set(world.received[OTHERS])
        if union != {event for event, _ in stored}:
            world.violate(f"the receivers got {sorted(union)}, and the feed has {stored}")
        if world.received[FAILING]:
            world.violate("the failing receiver accepted an event")
        world.fails = False
        self._pass(REPAIRED_MS)
        self._check_receiver(FAILING, stored)

    def _pass(self, time: int) -> None:
        """Advance the clock, with the sweeper."""
        world, until = self.world, self.world.now + time
        while world.now < until:
            world.drain()
            later = [at for at in (world.next_event(), world.next_sweep, until) if at is not None]
            world.pass_time(max(world.now + 1, min(later)))
        world.drain()

    def _stored(self) -> list[tuple[str, str]]:
        """Return id and name of each event of the feed, in its order."""
        entries = [
            json.loads(item["event"])
            for (pk, _), item in sorted(self.world.items.items())
            if pk.startswith("FEED#")
        ]
        return [(entry["id"], entry["name"]) for entry in entries]

    def _check_receiver(self, url: str, stored: list[tuple[str, str]]) -> None:
        types = ENDPOINTS[url]
        wanted = [event for event, name in stored if not types or name in types]
        received = self.world.received[url]
        first = list(dict.fromkeys(received))
        if not self.world.faulty and received != first:
            self.world.violate(f"without faults, {url} got {received}")
        if first != wanted:
            self.world.violate(f"{url} got {first} instead of {wanted}")


def run_hooked(handlers: Handlers, seed: int, tally: Tally, focus: Focus | None = None) -> int:
    """Run the history of a seed with webhooks; return the number of requests. Raises Violation."""
    history = HookedHistory(handlers, seed, tally, focus, world=HookedWorld)
    history.run()
    return history.world.requests
