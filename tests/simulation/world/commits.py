"""The commits of one history, and the checks after each of them."""

import json
from collections import Counter
from typing import Any

from operations import checker
from testing.memory_dynamodb import Snapshot
from testing.tables import TABLE, template
from tests.simulation.model import OFFERED, WAITING, Act, Image
from tests.simulation.parties import Seen, offerable
from tests.simulation.pools import pool_of, pools_of
from tests.simulation.quieted import hours_of, is_quiet, lately_quiet
from tests.simulation.runtime import Handlers
from tests.simulation.world.parts import TORN_FOR, Record, Task
from tests.simulation.world.state import State


def _relayed_kinds() -> frozenset[str]:
    """Return the sort-key filter of the relay, from the template; others are of partitions."""
    function = template()["Resources"]["RelayChangesFunction"]["Properties"]
    filters = function["Events"]["Changes"]["Properties"]["FilterCriteria"]["Filters"]
    given, entries, door, queues = filters
    assert json.loads(queues["Pattern"]) == {
        "eventName": ["INSERT"],
        "dynamodb": {"Keys": {"pk": {"S": [{"prefix": "RUSH#"}]}}},
    }
    assert json.loads(entries["Pattern"]) == {
        "eventName": ["MODIFY"],
        "dynamodb": {"Keys": {"pk": {"S": [{"prefix": "WAITLIST#"}]}}},
    }
    assert json.loads(door["Pattern"]) == {
        "eventName": ["INSERT", "REMOVE"],
        "dynamodb": {"Keys": {"pk": {"S": [{"prefix": "CHECKINS#"}]}}},
    }
    kinds = json.loads(given["Pattern"])["dynamodb"]["Keys"]["sk"]["S"]
    return frozenset(kinds)


RELAYED = _relayed_kinds()


def _is_relayed(pk: str, sk: str, content: dict[str, Any]) -> bool:
    """Return whether the relay gets a record, by its filters."""
    name = content["eventName"]
    passes = pk.startswith("WAITLIST#") and name == "MODIFY"
    if pk.startswith("RUSH#"):
        return bool(name == "INSERT")
    return sk in RELAYED or passes or (pk.startswith("CHECKINS#") and name != "MODIFY")


class Commits(State):
    """The commits of a history: the model judges them, and the relay gets their records."""

    def __init__(
        self,
        handlers: Handlers,
        seed: int,
        struck: Counter[tuple[str, str]],
        ground: Snapshot | None = None,
    ) -> None:
        super().__init__(handlers, seed, struck, ground)
        # The seats that passed each waiting booking while it had a ticket, by both.
        self.passed: dict[tuple[str, int], int] = {}
        self.entries: dict[str, tuple[str, int]] = {}  # pools and instants of queued requests
        self.queued_by: dict[str, tuple[str, str | None]] = {}  # attendees, and their `added_by`
        self._take_ground()

    def _take_ground(self) -> None:
        """Read the initial table, with one commit for each record."""
        for record in self.table.stream_records(bare=True):
            self._take([record], None)
        self.rules.answered = dict.fromkeys(self.rules.bookings, -1)
        self.rules.answered |= {request["id"]: -1 for request in self.rules.requests()}

    def _take_records(self, task: Task) -> None:
        """Read the commits of a call for the model and the relay."""
        new = self.table.stream_records(self.stream_read, bare=True)
        if new and self._take(new, task):
            self.check()

    def _take(self, new: list[dict[str, Any]], task: Task | None) -> bool:
        """Process stream records; return whether an invariant concerns any of them."""
        self.stream_read += len(new)
        changes, deleted = [], False
        for content in new:
            image = content["dynamodb"]
            pk, sk = image["Keys"]["pk"]["S"], image["Keys"]["sk"]["S"]
            if _is_relayed(pk, sk, content):
                self.records.append(Record(self._number(), pk, content))
            images = self.history if sk.startswith("HISTORY") else self.items
            old = images.pop((pk, sk), None)
            self.entries.pop(sk, None)
            deleted = deleted or "NewImage" not in image
            if "NewImage" in image:
                images[pk, sk] = checker.plain_item(image["NewImage"])
                changes.append((old, images[pk, sk]))
                if pk.startswith("RUSH#"):
                    entry = images[pk, sk]
                    self.entries[sk] = entry["pool"], self.now
                    self.queued_by[sk] = entry["attendee"], entry.get("added_by")
                if pk.startswith("WAITLIST#") and images[pk, sk].get("p"):
                    self.passed[images[pk, sk]["b"], int(sk)] = images[pk, sk]["p"]
        moved = self.rules.observe(changes, self._act(task))
        if moved and task is not None:
            self.commits += 1
            self.note("    " + "; ".join(moved))
            task.moved += moved
        return any(checker.kind_of(item) in checker.READ for _, item in changes) or deleted

    def _act(self, task: Task | None) -> Act:
        if task is None:
            return Act(self.now, self.step, self.step, self.step, self.now, self.skew, Seen())
        read_at = task.read_at_step if task.name == "promote" else task.began
        began = (task.began_at, task.began, read_at)
        serves = task.name == "start_conference"
        queued = frozenset[str]() if serves else self._queued(task)
        return Act(*began, self.step, self.now, self.skew, task.seen, queued, serves)

    def _queued(self, task: Task) -> frozenset[str]:
        """Return the pools in whose queues somebody has been since a task began, for readers."""
        before = task.began_at - TORN_FOR
        return frozenset(pool for pool, since in self.entries.values() if since < before)

    def check(self) -> None:
        """Check every safety invariant by recounting the whole table."""
        broken = self.rules.broken + checker.broken_by(self.items.values())
        if broken:
            self.violate(*broken)

    def was_erased(self, booking: str) -> bool:
        """Return whether the user who queued a request was erased, perhaps to be added again."""
        attendee, added_by = self.queued_by[booking]
        agenda = self.items.get((f"AGENDA#{attendee}", "AGENDA"))
        return agenda is None or agenda.get("added_by") != added_by

    def check_queued(self) -> None:
        """Check that each request that was answered with 202 became a booking, or was refused.

        That of a user who was erased is neither.
        """
        for booking in sorted(self.rules.queued.keys() - self.rules.bookings.keys()):
            refused = (f"REFUSED#{booking}", "REFUSED") in self.items
            entry = [item for item in self.items.values() if item.get("booking") == booking]
            deleted = any(one["conference"] in self.rules.deleted for one in entry)
            if not refused and not deleted and not self.was_erased(booking):
                self.violate(f"the request {booking[-4:]} in a queue was lost")

    def check_mirror(self) -> None:
        """Check that the stream and the table agree."""
        table = [checker.plain_item(item) for item in self.table.items(TABLE)]
        if {(item["pk"], item["sk"]): item for item in table} != self.items | self.history:
            self.violate("the stream and the table differ")

    def quiet_lately(self, conference: str, patience: int) -> bool:
        """Return whether a conference is in quiet hours on any clock, or was lately."""
        hours = hours_of(self.rules.conferences[conference])
        return lately_quiet(hours, self.now + self.skew, patience + 2 * self.skew)

    def quiet_ends(self, conference: str, patience: int) -> bool:
        """Return whether quiet hours have ended lately, or are about to end on some clock."""
        hours = hours_of(self.rules.conferences[conference])
        surely = all(is_quiet(hours, self.now + skew) for skew in (-self.skew, self.skew))
        return self.quiet_lately(conference, patience) and not surely

    def check_at_rest(self, conference: str, patience: int = 0) -> None:
        """Check that no seat is free while somebody waits; called when nothing runs.

        A seat may stay free in quiet hours, and for `patience` milliseconds after them.
        """
        for pool in pools_of(self.rules.conferences[conference]):
            self._check_pool_at_rest(conference, pool, patience)

    def _check_pool_at_rest(self, conference: str, pool: str, patience: int) -> None:
        shards = [
            item for (_, sk), item in self.items.items() if sk == "SEATS" and pool_of(item) == pool
        ]
        every = (*self.rules.bookings.values(), *self.rules.requests())
        bookings = [b for b in every if pool_of(b) == pool]
        states = {b["state"] for b in bookings}
        name = self.rules.conferences[conference]["name"] + pool.removeprefix(conference)
        free = sum(shard["free"] for shard in shards)
        closed = shards[0]["gate"] == "closed"
        if free and not self.quiet_lately(conference, patience):
            waiting = [b for b in bookings if b["state"] == WAITING]
            if self._offerable(conference, pool, waiting, free, patience):
                self.violate(f"{free} seats of {name} are free while somebody waits for them")
        if closed and free and not states & {WAITING, OFFERED}:
            self.violate(f"the gate of {name} stays closed for nobody")

    def _offerable(
        self, name: str, pool: str, waiting: list[Image], free: int, patience: int
    ) -> bool:
        """Return whether free seats must be offered; the timer for the last window may be late."""
        conference = self.rules.conferences[name]
        capacity = pools_of(conference)[pool]["capacity"]
        entries = [item for item in self.items.values() if item["pk"][:9] == "WAITLIST#"]
        passed = {f"{i['b']}{'+' if 'r' in i else ''}": i.get("p", 0) for i in entries}
        saving = self.now - patience - self.skew < self.rules.saves_until(conference)
        waiting.sort(key=lambda booking: booking["ticket"])
        return offerable(waiting, passed, free, capacity, saving=saving)

    def saving_ends(self, conference: str, patience: int) -> bool:
        """Return whether the last window before the start has begun lately, on some clock."""
        since = self.now - self.rules.saves_until(self.rules.conferences[conference])
        return -self.skew <= since <= patience + self.skew
