"""A stage: a world without randomness, in which two operations run at once.

A story, which is a list of short sentences, builds its state; each schedule runs on a fork of it.
"""

import json
from collections import Counter
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from random import Random
from typing import Any

from greenlet import GreenletExit

from booking.adapters import keys
from booking.application.ports.clean_up import DUE_PARTITIONS
from booking.domain.pools import category_id, pool_id
from testing.memory_dynamodb import MemoryDynamoDB, Snapshot
from tests.simulation import runtime
from tests.simulation.ballots import is_collecting
from tests.simulation.faults import Faults
from tests.simulation.invited import is_invitation, person
from tests.simulation.model import LIVE, OFFERED
from tests.simulation.people import ORGANIZER, People, attendee, conference_id
from tests.simulation.pools import pool_of
from tests.simulation.quieted import MINUTE, end_of, hours_of
from tests.simulation.runtime import Call, Handlers, Pause
from tests.simulation.schedules import NOTHING, Reach, Search
from tests.simulation.world import SECOND, T0, Message, Task, World

NEW = conference_id("New", openly=True)  # the open conference that a sentence may add
QUEUES = {"promote": "promotions", "lapse": "lapses", "start": "starts"}
RETRIES = 2  # retries of an attempt; the limit makes the tree of schedules finite
BUDGET = 4.0  # seconds: the timeout of the attempts
CLOCK = "the clock"
SHOWING = {"change_conference", "cancel_conference"}
# No effect: an unused ticket, a lease that expires, a username that is bound at first sight, and
# the mailbox of a user, which is read from the account once.
IGNORED = ("TICKETS#", "CLOSING#", "NAME#", "USER#")
RESUMABLE = {"erase_user", "promote", "lapse", "start_conference"}  # continue after an error
PATIENCE = 190 * SECOND  # failed messages are delivered again by then
READS_CLOCK = Reach(reads=frozenset({CLOCK}))
MESSAGES = "messages"
COMMITS = "commits"  # the order of all commits: the stream has it, and the model checks it
ENDS = "ends"  # the ends of the operations: the model expects more of requests that begin later
BEGINS = Reach(reads=frozenset({ENDS, COMMITS, MESSAGES, CLOCK}))
FINISHES = Reach(reads=frozenset({COMMITS, CLOCK}), writes=frozenset({ENDS, MESSAGES}))
PARTITIONS = (
    ":lane",
    ":partition",
    ":booking",
    ":passes",
    ":owner",
    ":person",
    ":conference",
    ":part",
    ":queue",
)


@dataclass(slots=True)
class Actor:
    """One of the two running operations."""

    name: str
    words: str
    task: Task | None = None
    called: bool = False
    read: dict[str, Any] | None = None  # the first part of a read in two parts
    left: Call | None = None  # the second part


class Stage(World):
    """A world with two running operations."""

    def __init__(self, handlers: Handlers, ground: Snapshot) -> None:
        """Start from a snapshot of a table, without faults."""
        super().__init__(handlers, 0, Counter(), ground)
        self.search: Search | None = None
        self.torn = False
        self._calm()

    def _calm(self) -> None:
        self.random = Random(0)
        self.faults = Faults(self.random, Counter())
        self.skew = 0
        self.next_sweep = T0 + 10**12  # the sweeper never runs
        self.people = People(self, Counter())
        self.same = self.people.under_one_key()
        self.passing: int | None = None  # when the clock can still advance, and to which time
        self.wrote: Counter[int] = Counter()
        self.minted: Counter[int] = Counter()
        self.opened_at = self.numbers
        self.gave_up = False
        runtime.run_on(self)

    def fork(self, search: Search) -> "Stage":
        """Return a copy of this stage."""
        twin = copy(self)
        twin.search = search
        twin.table = MemoryDynamoDB(now=lambda: twin.now / SECOND)
        twin.table.restore(self.table.snapshot())
        twin.tasks, twin.repeats, twin.trace = [], [], []
        twin.messages = [replace(message) for message in self.messages]
        twin.records = [replace(record) for record in self.records]
        twin.schedules, twin.scheduled = list(self.schedules), set(self.scheduled)
        twin.deduplicated = dict(self.deduplicated)
        twin.items, twin.history = dict(self.items), dict(self.history)
        twin.passed, twin.entries = dict(self.passed), dict(self.entries)
        twin.queued_by = dict(self.queued_by)
        twin.rules = replace(
            self.rules,
            canceled=dict(self.rules.canceled),
            conferences=dict(self.rules.conferences),
            bookings=dict(self.rules.bookings),
            ended=set(self.rules.ended),
            deleted=set(self.rules.deleted),
            removed=set(self.rules.removed),
            queued=dict(self.rules.queued),
            invitations=self.rules.invitations.copied(),
            quiet=self.rules.quiet.copied(),
            parties=self.rules.parties.copied(),
            answered=dict(self.rules.answered),
            moves={name: list(moves) for name, moves in self.rules.moves.items()},
            request_moves={name: list(of) for name, of in self.rules.request_moves.items()},
            requested={name: list(of) for name, of in self.rules.requested.items()},
            broken=[],
        )
        twin._calm()
        return twin

    # ------------------------------------------------------------------ no randomness

    def now_ns(self) -> int:
        """Return the clock, and note that the step read it."""
        if self.search is not None:
            self.search.reached(READS_CLOCK)
        return super().now_ns()

    def new_id(self) -> str:
        """Return an id that depends only on the running task."""
        if self.current is None:
            return super().new_id()
        self.minted[self.current.number] += 1
        number = self.current.number * 100 + self.minted[self.current.number]
        return f"00000000-0000-4000-8000-{number:012d}"

    def uniform(self) -> float:
        """Return 0, so that pauses are short."""
        return 0.0

    def choice(self, choices: Sequence[int]) -> int:
        """Return the search's choice of a shard; the order of a sweep does not matter."""
        if self.search is None or len(choices) == 1 or len(choices) == DUE_PARTITIONS:
            return choices[0]
        return choices[self.search.pick(len(choices))]

    def elapsed(self) -> float:
        """Return the number of retries instead of a time."""
        assert self.current is not None
        return self.current.paused * BUDGET / RETRIES

    # ------------------------------------------------------------------ sentences

    def run_story(self, story: Sequence[str]) -> None:
        """Run the sentences of a story in order."""
        for words in story:
            match words.split():
                case ["rest"]:
                    self.drain()
                    while pauses := [t.wake for t in self.tasks]:  # of runs of a queue
                        self.pass_time(min(pauses))
                        self.drain()
                case ["relay"]:
                    self.relay_all()
                case ["wait", seconds]:
                    self.pass_time(self.now + int(seconds) * SECOND)
                case _:
                    self.act(words)
                    self.finish()
        self.step += 1

    def act(self, words: str) -> Task:
        """Start the operation of a sentence; it runs up to its first call."""
        before = self.numbers
        sentence, by_key, _ = words.partition(" by key")
        match sentence.split():
            case ["sweep"]:
                self.sweep()
            case ["promote" | "start" as work, name, *category]:
                self._wake(work, _message(name, category))
            case ["draw", name]:
                self._draw(name)
            case ["serve", name, *category]:
                self._serve(_message(name, category))
            case ["wake", name]:
                self._wake("start", {"conference": conference_id(name), "wake": self.now})
            case ["lapse", who, name]:
                body = {"booking": self._booking(who, name), "conference": conference_id(name)}
                self._wake("lapse", body)
            case ["lapse", who, "invited", name]:
                body = {"booking": self._invitation(who, name), "conference": conference_id(name)}
                self._wake("lapse", body)
            case [person, verb, name, *more] if person == ORGANIZER:
                people = self.same if by_key else self.people
                self._organize(people, verb, name, more)
            case [who, verb, name, *more]:
                self._ask(self.same if by_key else self.people, who, verb, name, more)
        task = self.tasks[-1]
        assert task.number > before, f"no operation was started: {words}"
        return task

    def _organize(self, people: People, verb: str, name: str, more: list[str]) -> None:
        match verb, more:
            case "invites", [who]:
                people.invite(who, name)
            case "invites", [who, "email"]:
                people.invite(who, name, by_email=True)
            case "withdraws", [who]:
                people.cancel_as_organizer(self._invitation(who, name))
            case "quiets" | "clears", []:
                self._change_quiet_hours(verb, name)
            case "expels", [who]:
                self.people.cancel_as_organizer(self._booking(who, name))
            case "allows", [who]:
                self.people.allow(who, name)
            case _:
                self._manage(verb, name, more)

    def _manage(self, verb: str, name: str, more: list[str]) -> None:
        later = self.now + 500 * SECOND
        match verb, more:
            case "resizes", [capacity]:
                self.people.resize(name, int(capacity))
            case "divides", [seats, category, seats_of_category]:
                change = {"name": category, "seats": int(seats_of_category)}
                self.people.change_categories(name, change, slots=int(seats))
            case "adds", [category, seats]:
                self.people.change_categories(name, {"name": category, "seats": int(seats)})
            case "moves", []:
                self.people.change_times(name, later)
            case "cancels", []:
                self.people.cancel_conference(name)
            case "deletes", []:
                self.people.delete_conference(name)
            case "lists", []:
                self.people.list_conference(name, later, slots=2)
            case _:
                raise ValueError(verb)

    def _change_quiet_hours(self, verb: str, name: str) -> None:
        if verb == "clears":
            self.people.clear_quiet_hours(name)
        else:
            self.people.change_quiet_hours(name, self.now - MINUTE, self.now + 5 * MINUTE)

    def _ask(self, people: People, who: str, verb: str, name: str, more: list[str]) -> None:
        match verb, more:
            case "books", [seats]:
                people.book(who, name, int(seats))
            case "books", [seats, "or", accepted]:
                people.book(who, name, int(seats), int(accepted))
            case "books", [seats, category]:
                people.book(who, name, int(seats), category=_category(category))
            case "confirms", [seats]:
                people.confirm(self._booking(who, name), who, seats=int(seats))
            case "moves", ["to", category]:
                people.move(self._booking(who, name), who, _category(category))
            case "asks", ["for", category]:
                booking = self._booking(who, name)
                people.move(booking, who, _category(category), wait=True)
            case "wants" | "shrinks", [seats]:
                people.change_seats(self._booking(who, name), who, int(seats))
            case _, []:
                self._ask_simply(people, who, verb, name)
            case _:
                raise ValueError(verb)

    def _ask_simply(self, people: People, who: str, verb: str, name: str) -> None:
        match verb:
            case "books":
                (people.book_openly if name == "New" else people.book)(who, name)
            case "confirms":
                people.confirm(self._booking(who, name), who)
            case "cancels":
                people.cancel(self._booking(who, name), who)
            case "reactivates":
                people.reactivate(self._booking(who, name), who)
            case "hides":
                people.hide(self._booking(who, name), who)
            case "leaves":
                people.erase(who)
            case "accepts" | "declines":
                people.answer(self._invitation(who, name), who, verb.removesuffix("s"))
            case "lists":
                people.add_conference(name)
            case "registers":
                people.add_user(who)
            case _:
                raise ValueError(verb)

    def _booking(self, who: str, name: str) -> str:
        """Return the live booking of a user, or the last one."""
        found = [
            b
            for b in self.rules.bookings.values()
            if b["attendee"] == attendee(who) and b["conference"] == conference_id(name)
        ]
        found.sort(key=lambda b: b["state"] in LIVE)
        booking: str = found[-1]["id"]
        return booking

    def _invitation(self, who: str, name: str) -> str:
        """Return the live invitation of a user, or the last one, perhaps accepted."""
        found = [
            b
            for b in self.rules.bookings.values()
            if b["conference"] == conference_id(name)
            and (person(b.get("invitee", "")) == attendee(who) or b["verb"] == "accept")
        ]
        found.sort(key=lambda b: b["state"] in LIVE and is_invitation(b))
        booking: str = found[-1]["id"]
        return booking

    def _draw(self, name: str) -> None:
        """Deliver the message of a draw that was sent last, or the first one again."""
        conference = self.rules.conferences[conference_id(name)]
        body = {"conference": conference["id"], "draw": conference["draws_at"]}
        draws = [one for one in self._start_work() if {**one, **body} == one]
        self._wake("start", draws[-1] if draws else body)

    def _serve(self, body: dict[str, Any]) -> None:
        """Deliver a message that starts a run of a queue, as if it was sent now."""
        runs = [one for one in self._start_work() if one == {**body, "serve": one.get("serve")}]
        due = [one for one in runs if one["serve"] <= self.now]
        self._wake("start", due[-1] if due else {**body, "serve": self.now})

    def _start_work(self) -> list[dict[str, Any]]:
        """Return the bodies of the messages to the start worker, oldest first."""
        return [json.loads(m.body) for m in self.messages if m.queue == QUEUES["start"]]

    def _wake(self, work: str, body: dict[str, Any]) -> None:
        """Deliver the pending message, or the last one again if no message is pending."""
        queue = QUEUES[work]
        text = json.dumps(body)
        message = next(
            (m for m in self.messages if (m.queue, m.body) == (queue, text) and not m.in_flight),
            None,
        )
        if message is None:
            group = body.get("pool", body["conference"]) if queue == "promotions" else None
            message = Message(self._number(), queue, text, group, self.now)
            self.messages.append(message)
        message.visible_at = self.now
        self.deliver(message)

    # ------------------------------------------------------------------ steps

    def tick(self) -> Reach:
        """Return the reach of an advance of the clock, at which timers fire."""
        assert self.passing is not None
        return Reach(writes=frozenset({CLOCK, MESSAGES}))

    def reach(self, actor: Actor) -> Reach:
        """Return the reach of an actor's next step."""
        if actor.task is None:
            return BEGINS
        since = NOTHING if actor.called else BEGINS
        if actor.task.name == "promote":  # the model expects it to know what ended before it read
            since |= Reach(reads=frozenset({ENDS}))
        if isinstance(actor.task.waiting, Pause):
            return since
        call = actor.left or actor.task.waiting
        assert call is not None
        if call.service != "dynamodb":
            return since | Reach(writes=frozenset({MESSAGES}))
        return since | self._reach_of(call.operation, call.parameters)

    def _reach_of(self, operation: str, parameters: dict[str, Any]) -> Reach:
        match operation:
            case "GetItem":
                return Reach(reads=frozenset({parameters["Key"]["pk"]["S"]}))
            case "BatchGetItem":
                (request,) = parameters["RequestItems"].values()
                return Reach(reads=frozenset(key["pk"]["S"] for key in request["Keys"]))
            case "Query":
                return Reach(reads=frozenset({_queried(parameters)}))
            case "BatchWriteItem":
                (requests,) = parameters["RequestItems"].values()
                written = [next(iter(request.values())) for request in requests]
                return self._writing(COMMITS, *self._due(), *map(_partition, written))
            case "TransactWriteItems":
                written = [next(iter(w.values())) for w in parameters["TransactItems"]]
                return self._writing(COMMITS, *self._due(), *map(_partition, written))
            case _:
                partition = _partition(parameters)
                ignored = partition.startswith(IGNORED)
                return self._writing(partition, *(() if ignored else (COMMITS, *self._due())))

    def _writing(self, *names: str) -> Reach:
        return Reach(writes=frozenset(names))

    def _due(self) -> list[str]:
        """Return the changed partitions of the index that the sweeper reads."""
        return [
            _due_partition(name) for name in (*self.rules.conferences, *self.rules.deleted, NEW)
        ]

    def check(self) -> None:
        """Check every invariant, if no earlier schedule has checked the same state."""
        if self.search is None or not self.search.repeats:
            super().check()

    def begin(self, actor: Actor) -> Task:
        """Start an actor; it runs up to its first call."""
        self.note(f"{actor.name}: {actor.words}")
        self.numbers = self.opened_at + 1_000 * int(actor.name)
        actor.task = self.act(actor.words)
        return actor.task

    def advance_clock(self) -> None:
        """Advance the clock. This is possible only once."""
        assert self.passing is not None
        self.note(CLOCK)
        self.pass_time(self.passing)
        self.passing = None

    def abandon(self) -> None:
        """Stop all actors at their current step."""
        for task in self.tasks:
            task.body.throw(GreenletExit)

    def advance(self, actor: Actor) -> bool:
        """Run an actor's next step; return whether the actor has finished."""
        task = actor.task
        if task is None:
            task = self.begin(actor)
            actor.called = True
        elif isinstance(task.waiting, Pause):
            self.resume(task, None)
        else:
            if not actor.called:
                task.began, actor.called = self.step, True
            self._call(actor, task)
        while self.passing is None and task in self.tasks and isinstance(task.waiting, Pause):
            self.resume(task, None)
        return task not in self.tasks

    def _call(self, actor: Actor, task: Task) -> None:
        call = actor.left or task.waiting
        assert isinstance(call, Call)
        if self.torn and actor.left is None and _reads_several(call):
            first, actor.left = self._halves(call)
            actor.read = self.perform(first, task)
            return
        answer = self.perform(call, task)
        if actor.left is not None:
            answer = _joined(actor.read, answer)
            actor.left = None
        self.resume(task, answer)

    def _halves(self, call: Call) -> tuple[Call, Call]:
        """Split a read of several items: its last item is read before or after the others."""
        assert self.search is not None
        ((table, request),) = call.parameters["RequestItems"].items()
        halves = [request["Keys"][:-1], request["Keys"][-1:]]
        if self.search.pick(2):
            halves.reverse()
        first, second = (
            Call(call.service, call.operation, {"RequestItems": {table: {**request, "Keys": half}}})
            for half in halves
        )
        return first, second

    # ------------------------------------------------------------------ results

    def _end(self, task: Task, answer: Any, *, crashed: bool) -> None:
        """Check also that a refusal and a Busy answer had no effect."""
        super()._end(task, answer, crashed=crashed)
        status = answer.get("statusCode", 200) if isinstance(answer, dict) else 200
        failed = isinstance(answer, dict) and bool(answer.get("batchItemFailures"))
        self.gave_up |= crashed or failed or status == 503
        refused = crashed or status >= 400 or isinstance(answer, str)
        # The answer shows the changed conference, which somebody may have deleted since.
        gone = status == 404 and task.name in SHOWING and bool(self.rules.deleted)
        resumable = task.name in RESUMABLE or gone
        if refused and self.wrote[task.number] and not resumable:
            self.violate(f"{task.name} {task.number} was refused, but had an effect")

    def _take(self, new: list[dict[str, Any]], task: Task | None) -> bool:
        if task is not None:
            written = [record["dynamodb"]["Keys"]["pk"]["S"] for record in new]
            self.wrote[task.number] += sum(not pk.startswith(IGNORED) for pk in written)
        before = set(self.rules.bookings)
        concerns = super()._take(new, task)
        if task is not None and task.name == "start_conference":
            self._check_turns(self.rules.bookings.keys() - before)
        return concerns

    def _check_turns(self, new: set[str]) -> None:
        """Check that nobody in the queue of a pool was passed by new bookings from there.

        Without faults, and with one shard, the order of the queue is strict.
        """
        for booking, (pool, _) in self.entries.items():
            for later in new:
                passed = pool_of(self.rules.bookings[later]) == pool and booking < later
                if passed and booking not in self.rules.bookings:
                    self.violate(f"{later[-4:]} of a queue is served before {booking[-4:]}")

    def ending(self) -> int:
        """Return a hash of the final state: the table, the stream and the queues."""
        messages = [(m.queue, m.body, m.group, m.visible_at, m.receives) for m in self.messages]
        stream = [_images(record.content) for record in self.records]
        return hash(repr((self.now, sorted(self.items.items()), stream, messages)))

    def relay_all(self) -> None:
        """Relay all records, without delivering messages."""
        while ready := self.relayable():
            self.relay(ready)
            self.finish()

    def finish(self) -> None:
        """Run the running operations to their end."""
        while self.tasks:
            task = self.tasks[0]
            if isinstance(task.waiting, Pause):
                task.wake = self.now
            self.run_task(task)

    def rest(self) -> None:
        """Settle without a sweep, and check the state at rest.

        A draw that is due is done, and each request in a queue is served.
        """
        self.search = None
        until = self.now + PATIENCE
        self.drain()
        while (at := self._again_at()) is not None and at < until:
            self.pass_time(at)
            self.drain()
        for name, conference in self.rules.conferences.items():
            if self.now < conference["start"] and not conference["canceled"]:
                self.check_at_rest(name)
                if is_collecting(conference) and conference["draws_at"] <= self.now:
                    self.violate(f"the ballot of {name} is not drawn")
        self.check()
        self.check_queued()
        self.check_mirror()

    def _again_at(self) -> int | None:
        """Return the time of the next redelivery, draw, run of a queue, or step of a task."""
        later = {"draw", "serve"}
        ready = [m for m in self.messages if not m.in_flight]
        due = [m for m in ready if m.receives or later & json.loads(m.body).keys()]
        times = [m.visible_at for m in due]
        times += [t.wake for t in self.tasks if isinstance(t.waiting, Pause)]
        return min(times, default=None)

    def pass_quiet_hours(self) -> None:
        """Advance the clock to the end of quiet hours, and check the state at rest."""
        hours = [hours_of(conference) for conference in self.rules.conferences.values()]
        while (end := max((end_of(each, self.now) for each in hours), default=0)) > self.now:
            while (at := self.next_event()) is not None and at < end:
                self.pass_time(at)
                self.drain()
            self.pass_time(end)
            self.rest()

    def pass_until(self, until: int) -> None:
        """Advance the clock, and check that due work was done."""
        while (at := self.next_event()) is not None and at <= until:
            self.pass_time(at)
            self.drain()
        for booking in (*self.rules.bookings.values(), *self.rules.requests()):
            started = booking["start"] + SECOND < until
            late = booking["state"] == OFFERED and booking["deadline"] + SECOND < until
            if late or (started and booking["state"] in LIVE - {"CONFIRMED"}):
                self.violate(f"{booking['id'][-4:]} is still {booking['state']}")


def _images(content: dict[str, Any]) -> list[Any]:
    """Return a stream record without its number: commits without an effect have one too."""
    return [
        content["eventName"],
        *(content["dynamodb"].get(f"{age}Image") for age in ("Old", "New")),
    ]


def _category(name: str) -> str | None:
    """Return the category of a sentence; a dash is the default pool."""
    return None if name == "-" else name


def _message(name: str, category: list[str]) -> dict[str, Any]:
    """Return the message to a worker about a conference, or about one of its categories."""
    body = {"conference": conference_id(name)}
    if category:
        body["pool"] = pool_id(body["conference"], category_id(category[0]))
    return body


@cache
def _due_partition(conference: str) -> str:
    partition: str = keys.due("start", conference, None, 0)["due_pk"]["S"]
    return partition


def _partition(write: dict[str, Any]) -> str:
    partition: str = (write.get("Key") or write["Item"])["pk"]["S"]
    return partition


def _queried(query: dict[str, Any]) -> str:
    """Return the partition of a query on the table or on the sweeper's index."""
    if query.get("IndexName", "due") != "due":
        return COMMITS
    values = query["ExpressionAttributeValues"]
    partition: str = next(v["S"] for name, v in values.items() if name in PARTITIONS)
    return partition


def _reads_several(call: Call) -> bool:
    if call.operation != "BatchGetItem":
        return False
    (request,) = call.parameters["RequestItems"].values()
    return len(request["Keys"]) > 1


def _joined(first: dict[str, Any] | None, second: dict[str, Any]) -> dict[str, Any]:
    assert first is not None
    responses = {
        table: items + second["Responses"][table] for table, items in first["Responses"].items()
    }
    return {**second, "Responses": responses}
