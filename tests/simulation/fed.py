"""Histories with feeds: the real `record_events` handler, and checks of every feed.

They are histories of their own, so that the others are the same with and without feeds. Readers
read the feed while events are recorded, torn transactions included:

- A reader that continues at its cursor gets each entry once, in the order of the feed.
- At the end, each transition that has an event is in the feed of its organizer, once, and the
  events of a booking are in the order of its versions unless a message was rejected.
"""

import json
from collections import Counter, defaultdict
from typing import Any

from booking.application.events import EVENTS
from booking.application.feed import ReadFeed
from booking.domain.booking import State, Verb
from booking.domain.feed import Position, horizon
from testing.engines import engine_over
from tests.simulation.histories import Focus, History, Tally
from tests.simulation.people import ORGANIZER, attendee
from tests.simulation.runtime import Call, Handlers
from tests.simulation.world import SECOND, Message, Task, World

PAGE = 3


class FedWorld(World):
    """A world whose relay sends events to `record_events`, with a reader of the feed."""

    has_feeds = True

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.read: list[str] = []  # the events that the reader got
        self.cursor: Position = horizon(self.now)
        self.rejected = False
        reading = engine_over(self.table.client(), clock=lambda: self.now)
        self.reader = reading.build(ReadFeed)

    def perform(self, call: Call, task: Task) -> Any:
        """Perform a call; the reader reads after each step of `record_events`."""
        answer = super().perform(call, task)
        if call.operation == "SendMessageBatch" and isinstance(answer, dict):
            self.rejected = self.rejected or bool(answer.get("Failed"))
        if task.name == "record_events":
            self.read_on()
        return answer

    def enqueue(self, queue: str, body: str, group: str | None, delay: int) -> None:
        """Put a message into a queue. Events come twice, or late, but are never lost."""
        if queue != "events":
            super().enqueue(queue, body, group, delay)
            return
        copies = 2 if self.faults.any and self.random.random() < 0.1 else 1
        for copy in range(copies):
            later = self.random.randint(0, 20 * SECOND) if copy else 0
            own = f"{queue} {group}"  # the promotions of a conference are another group
            self.messages.append(Message(self._number(), queue, body, own, self.now + later))

    def read_on(self) -> None:
        """Read a page after the cursor."""
        page = self.reader.page(attendee(ORGANIZER), None, self.cursor, PAGE)
        self.read += [entry.event_id for entry in page.entries]
        self.cursor = page.position


class FedHistory(History):
    """A history whose feeds are checked at its end."""

    world: FedWorld

    def _check_end(self) -> None:
        super()._check_end()
        world = self.world
        while (before := world.cursor) is not None:
            world.read_on()
            if world.cursor == before:
                break
        twice = [event for event, times in Counter(world.read).items() if times > 1]
        if twice:
            world.violate(f"the reader got {twice} twice")
        stored = [
            json.loads(item["event"])["id"]
            for (pk, _), item in sorted(world.items.items())
            if pk.startswith("FEED#")
        ]
        if world.read != stored:
            world.violate(f"the reader got {world.read}, and the feed has {stored}")
        missing = self._expected() - set(stored)
        if missing and not world.dead:
            world.violate(f"{sorted(missing)} are not in the feed")
        if not world.rejected:
            self._check_order(stored)

    def _expected(self) -> set[str]:
        """Return the ids of the events of all transitions of conferences with an organizer."""
        found = set()
        for (pk, sk), entry in self.world.history.items():
            conference = self.world.items.get((f"CONFERENCE#{entry['conference']}", "CONFERENCE"))
            name = EVENTS[Verb(entry["verb"])][State(entry["state"])]
            if name and conference and "organizer" in conference:
                found.add(f"{pk.removeprefix('BOOKING#')}:{int(sk.removeprefix('HISTORY#'))}")
        return found

    def _check_order(self, stored: list[str]) -> None:
        versions: defaultdict[str, list[int]] = defaultdict(list)
        for event in stored:
            subject, _, version = event.rpartition(":")
            versions[subject].append(int(version))
        for subject, recorded in versions.items():
            if recorded != sorted(recorded):
                self.world.violate(f"the events of {subject} are in the order {recorded}")


def run_fed(handlers: Handlers, seed: int, tally: Tally, focus: Focus | None = None) -> int:
    """Run the history of a seed with feeds; return the number of its events. Raises Violation."""
    history = FedHistory(handlers, seed, tally, focus, world=FedWorld)
    history.run()
    return len(history.world.read)
