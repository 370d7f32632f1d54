"""One history: one seed decides which of the pending steps runs next, and how it fails."""

import heapq
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Any

from greenlet import GreenletExit, greenlet

from booking.application.ports import Busy, NotTaken
from operations import checker
from tests.simulation import faults as fault
from tests.simulation import runtime
from tests.simulation.faults import Faults
from tests.simulation.model import OFFERED, WAITING, Act, Rules
from tests.simulation.runtime import Call, Handlers, Pause
from tests.support.memory_dynamodb import MemoryDynamoDB, Snapshot
from tests.support.tables import TABLE, create_table, template

T0 = 1_800_000_000_000
SECOND = 1_000
VISIBILITY = {"promotions": 60, "lapses": 60, "starts": 180}  # seconds, as in the template
WORKERS = {"promotions": "promote", "lapses": "lapse", "starts": "start_conference"}
RECEIVES = 5  # then to the dead letters
SWEEP_EVERY = 300 * SECOND
TRACE = 400
STEP_LIMIT = 20_000
SPEEDS = (1.0, 1.0, 0.3, 0.03)  # some tasks are slow: much happens between two of their calls


class Violation(AssertionError):
    """The history broke an invariant."""


@dataclass(slots=True)
class Task:
    """A handler on its way: between two of its calls, or waiting to begin."""

    number: int
    name: str
    body: greenlet
    done: Callable[[Any, bool], None]  # what it answered, and whether it crashed
    began: int
    began_at: int
    skew: int
    speed: float = 1.0
    waiting: Call | Pause | None = None
    wake: int = 0
    looked: int = 0
    struck: bool = False
    paused: int = 0  # how often it lost a race
    moved: list[str] = field(default_factory=list)
    reply: list[Any] = field(default_factory=list)  # a reply that waits for its commit to show
    hidden: list[Any] = field(default_factory=list)


@dataclass(slots=True)
class Message:
    """A message in a queue."""

    number: int
    queue: str
    body: str
    group: str | None
    visible_at: int
    receives: int = 0
    in_flight: bool = False


@dataclass(slots=True)
class Record:
    """A stream record on its way to the relay."""

    sequence: int
    key: str
    content: dict[str, Any]
    in_flight: bool = False


def _relayed_kinds() -> frozenset[str]:
    """Read from the template which records the relay is given."""
    function = template()["Resources"]["RelayChangesFunction"]["Properties"]
    (given,) = function["Events"]["Changes"]["Properties"]["FilterCriteria"]["Filters"]
    kinds = json.loads(given["Pattern"])["dynamodb"]["Keys"]["sk"]["S"]
    return frozenset(kinds)


RELAYED = _relayed_kinds()


def _lifetimes() -> dict[str, int]:
    """Read from the template how long Lambda lets each function run, in milliseconds."""
    default = template()["Globals"]["Function"]["Timeout"]
    functions = [
        resource["Properties"]
        for resource in template()["Resources"].values()
        if resource["Type"] == "AWS::Serverless::Function"
    ]
    return {
        function["CodeUri"].split("/")[1]: function.get("Timeout", default) * SECOND
        for function in functions
    }


LIFETIMES = _lifetimes()


class World:
    """The table, the queues, the clock and the tasks of one history."""

    def __init__(
        self,
        handlers: Handlers,
        seed: int,
        struck: Counter[tuple[str, str]],
        ground: Snapshot | None = None,
    ) -> None:
        self.handlers = handlers
        self.seed = seed
        self.random = Random(seed)
        self.faults = Faults.drawn(self.random, struck)
        self.now = T0
        self.step = 0
        self.skew = 2 * SECOND if self.faults.has(fault.SKEWED) else 0
        if self.skew:
            struck[fault.SKEWED, "history"] += 1
        self.table = MemoryDynamoDB(now=lambda: self.now / 1000)
        if ground is None:
            create_table(self.table.client())
        else:
            self.table.restore(ground)
        self.table.stale_indexes = self.faults.has("stale index")
        self.tasks: list[Task] = []
        self.current: Task | None = None
        self.messages: list[Message] = []
        self.dead: list[Message] = []
        self.records: list[Record] = []
        self.again: list[list[Record]] = []
        self.stream_read = 0
        self.schedules: list[tuple[int, int, str, str]] = []
        self.scheduled: set[str] = set()
        self.deduplicated: dict[str, int] = {}
        self.next_sweep = T0 + SWEEP_EVERY
        self.rules = Rules(runtime.WINDOW * SECOND)
        self.trace: list[tuple[int, int, str]] = []  # step, instant, what happened
        self.commits = 0
        self.calls = 0
        self.crash_at: tuple[int, str] | None = None  # kill whoever makes this call
        self.crashed_at = T0
        self.settled = False  # faults have stopped, and what they delayed has come
        self.lost = False  # a message or timer never came, or went to the dead letters
        self.numbers = 0
        self.items: dict[tuple[str, str], dict[str, Any]] = {}  # the table in plain form
        self.history: dict[tuple[str, str], dict[str, Any]] = {}
        self._take_ground()

    # ------------------------------------------------------------------ what handlers ask

    def now_ns(self) -> int:
        """The running task's host's clock."""
        assert self.current is not None
        return (self.now + self.current.skew) * 1_000_000

    def elapsed(self) -> float:
        """A monotonic clock in seconds."""
        return self.now / SECOND

    def uniform(self) -> float:
        """A number from 0 to 1."""
        return self.random.random()

    def choice(self, choices: Sequence[int]) -> int:
        """One of these."""
        return self.random.choice(choices)

    def new_id(self) -> str:
        """An id not given before."""
        return f"00000000-0000-4000-8000-{self._number():012d}"

    def failed(self, message: str, error: BaseException | None) -> None:
        """A handler logged an exception: a bug, unless it came of a fault of ours."""
        expected = isinstance(error, Busy | NotTaken) or fault.is_injected(error)
        if not expected:
            self.violate(f"{message}: {type(error).__name__}: {error}")

    def _number(self) -> int:
        self.numbers += 1
        return self.numbers

    # ------------------------------------------------------------------ tasks

    def start(
        self,
        name: str,
        body: Callable[[], Any],
        done: Callable[[Any, bool], None] = lambda _answer, _crashed: None,
    ) -> Task:
        """Let a handler begin: it runs up to its first call."""
        skew = self.random.randint(-self.skew, self.skew) if self.skew else 0
        task = Task(self._number(), name, greenlet(body), done, self.step, self.now, skew)
        task.speed = self.random.choice(SPEEDS)
        self.tasks.append(task)
        self.note(f"{task.name} {task.number} begins")
        self.resume(task, None)
        return task

    def resume(self, task: Task, answer: Any) -> None:
        """Let a handler go on, up to its next call."""
        self.current = task
        try:
            waiting = task.body.switch(answer) if task.waiting else task.body.switch()
        except Violation:
            raise
        except Exception as error:
            if not (isinstance(error, Busy) or fault.is_injected(error)):
                raise Violation(self._story(f"{task.name} raised {error!r}")) from error
            self._end(task, None, crashed=True)
            return
        finally:
            self.current = None
        if task.body.dead:
            self._end(task, waiting, crashed=False)
            return
        assert isinstance(waiting, Call | Pause)
        task.waiting = waiting
        if isinstance(waiting, Pause):
            task.paused += 1
            task.wake = self.now + max(1, round(waiting.seconds * SECOND))

    def _end(self, task: Task, answer: Any, *, crashed: bool) -> None:
        self.tasks.remove(task)
        self.note(f"{task.name} {task.number} {'crashed' if crashed else 'ends'}")
        task.done(answer, crashed)

    def crash(self, task: Task) -> None:
        """Kill a handler where it stands."""
        task.struck = True
        self.crashed_at = self.now
        still = set(self.table.hidden_items())
        for hidden in task.hidden:
            if hidden in still:
                self.table.reveal_item(hidden)
        task.body.throw(GreenletExit)
        self._end(task, None, crashed=True)

    def runnable(self) -> list[Task]:
        """Tasks that may take their next step."""
        return [t for t in self.tasks if not isinstance(t.waiting, Pause) or t.wake <= self.now]

    def run_task(self, task: Task) -> None:
        """Perform the call that a task waits for, and let it go on."""
        if self.now > task.began_at + LIFETIMES.get(task.name, SECOND * 60):
            self.note(f"{task.name} {task.number} ran out of time")
            self.crash(task)
            return
        if task.reply:
            self._reveal_or_reply(task)
            return
        if isinstance(task.waiting, Pause):
            self.resume(task, None)
            return
        call = task.waiting
        assert call is not None
        error, crash = self._before(call, task)
        if crash:
            self.crash(task)
            return
        answer: Any = error
        if error is None:
            answer = self.perform(call, task)
            answer, crash = self._after(call, task, answer)
            if crash:
                self.crash(task)
                return
        if task.hidden:
            task.reply = [answer]
        else:
            self.resume(task, answer)

    def _reveal_or_reply(self, task: Task) -> None:
        """A commit's items show one after another; its reply comes when all do."""
        still = set(self.table.hidden_items())
        task.hidden = [hidden for hidden in task.hidden if hidden in still]
        if task.hidden:
            self.table.reveal_item(task.hidden.pop(self.random.randrange(len(task.hidden))))
        else:
            self.resume(task, task.reply.pop())

    def _before(self, call: Call, task: Task) -> tuple[Exception | None, bool]:
        """Roll for what happens before a call has any effect."""
        operation, strike = call.operation, self.faults.strike
        error: Exception | None = None
        self.calls += 1
        if not self.faults.any and self.crash_at is None:
            return None, False
        if strike("crash before", operation) or self.crash_at == (self.calls, "before"):
            return None, True
        if strike("lost before", operation):
            error = fault.lost()
        elif strike("throttle", operation):
            error = fault.throttle(operation)
        elif strike("conflict", operation):
            error = fault.conflict(operation, len(call.parameters.get("TransactItems", "x")))
        if error is not None:
            task.struck = True
            self.note(f"  {task.name} {task.number} {operation}: {type(error).__name__}")
        return error, False

    def _after(self, call: Call, task: Task, answer: Any) -> tuple[Any, bool]:
        """Roll for what happens after a call had its effect."""
        operation, strike = call.operation, self.faults.strike
        if not self.faults.any and self.crash_at is None:
            return answer, False
        if operation in fault.CALLS and strike("sent twice", operation):
            self._send_twice(call, task)
        if strike("crash after", operation) or self.crash_at == (self.calls, "after"):
            return None, True
        if not isinstance(answer, Exception) and strike("lost after", operation):
            task.struck = True
            self.note(f"  {task.name} {task.number} {operation}: reply lost")
            return fault.lost(), False
        return answer, False

    def _send_twice(self, call: Call, task: Task) -> None:
        """The SDK repeats a call whose reply it lost; transactions carry a token against it."""
        if call.operation != "TransactWriteItems":
            self.perform(call, task)

    # ------------------------------------------------------------------ AWS

    def perform(self, call: Call, task: Task) -> Any:
        """Do a call; return its answer, or the exception that it raises."""
        self.note(f"  {task.name} {task.number} {call.operation}")
        if call.service == "dynamodb":
            return self._dynamodb(call, task)
        match call.operation:
            case "SendMessage":
                return self._send(call.parameters)
            case "SendMessageBatch":
                return self._send_batch(call.parameters)
            case "CreateSchedule":
                return self._schedule(call.parameters)
            case "PutEvents":
                failed = int(self.faults.strike("partly taken", "PutEvents"))
                return {"FailedEntryCount": failed, "Entries": []}
            case "AdminDeleteUser":
                return {}
        raise NotImplementedError(call)

    def _dynamodb(self, call: Call, task: Task) -> Any:
        operation, parameters = call.operation, call.parameters
        if operation in ("BatchGetItem", "GetItem"):
            task.looked = self.step
        left: list[Any] = []
        if operation == "BatchWriteItem" and self.faults.strike("partly taken", operation):
            ((table, puts),) = parameters["RequestItems"].items()
            half = len(puts) // 2
            left, parameters = puts[half:], {"RequestItems": {table: puts[:half]}}
        if operation == "Query" and "IndexName" in parameters and self.table.stale_indexes:
            stale = self.faults.strike("stale index", operation)
            if not stale:
                self.table.index_catch_up()
        self.table.torn = operation == "TransactWriteItems" and self.faults.strike(
            "torn", operation
        )
        before = set(self.table.hidden_items()) if self.table.torn else set()
        try:
            empty = operation == "BatchWriteItem" and not parameters["RequestItems"][TABLE]
            answer: Any = {} if empty else self.table.call(operation, parameters)
        except Exception as error:
            return error
        if self.table.torn:
            task.hidden = [h for h in self.table.hidden_items() if h not in before]
        if left:
            answer = {**answer, "UnprocessedItems": {TABLE: left}}
        if operation in fault.WRITES:
            self._take_records(task)
        return answer

    def _send(self, parameters: dict[str, Any]) -> dict[str, Any]:
        queue = parameters["QueueUrl"]
        deduplication = parameters.get("MessageDeduplicationId")
        if deduplication is not None:
            if self.deduplicated.get(deduplication, 0) > self.now - 300 * SECOND:
                return {"MessageId": "deduplicated"}
            self.deduplicated[deduplication] = self.now
        delay = parameters.get("DelaySeconds", 0) * SECOND
        self.enqueue(queue, parameters["MessageBody"], parameters.get("MessageGroupId"), delay)
        return {"MessageId": "sent"}

    def _send_batch(self, parameters: dict[str, Any]) -> dict[str, Any]:
        entries = parameters["Entries"]
        assert 0 < len(entries) <= 10
        partly = self.faults.strike("partly taken", "SendMessageBatch")
        taken = entries[: len(entries) // 2] if partly else entries
        for entry in taken:
            self._send({"QueueUrl": parameters["QueueUrl"], **entry})
        failed = [{"Id": entry["Id"]} for entry in entries[len(taken) :]]
        return {"Successful": [{"Id": entry["Id"]} for entry in taken], "Failed": failed}

    def enqueue(self, queue: str, body: str, group: str | None, delay: int) -> None:
        """Put a message into a queue: usually once, usually when it should be."""
        strike = self.faults.strike
        if strike("never", queue):
            self.note(f"  a message to {queue} is never delivered")
            self.lost = True
            return
        if strike("late", queue):
            delay += self.random.randint(1, 60) * SECOND
        elif delay and strike("early", queue):
            delay = self.random.randint(0, delay)
        copies = 2 if strike("duplicate", queue) else 1
        for copy in range(copies):
            later = self.random.randint(0, 20 * SECOND) if copy else 0
            self.messages.append(
                Message(self._number(), queue, body, group, self.now + delay + later)
            )

    def _schedule(self, parameters: dict[str, Any]) -> Any:
        name = parameters["Name"]
        if name in self.scheduled:
            return fault._error("ConflictException", "CreateSchedule")
        self.scheduled.add(name)
        when = parameters["ScheduleExpression"].removeprefix("at(").removesuffix(")")
        at = round(datetime.fromisoformat(when).replace(tzinfo=UTC).timestamp()) * SECOND
        target = parameters["Target"]
        strike = self.faults.strike
        if strike("never", "schedule"):
            self.lost = True
            return {}
        if strike("late", "schedule"):
            at += self.random.randint(1, 60) * SECOND
        for _ in range(2 if strike("duplicate", "schedule") else 1):
            heapq.heappush(self.schedules, (at, self._number(), target["Arn"], target["Input"]))
        return {}

    # ------------------------------------------------------------------ commits

    def _take_ground(self) -> None:
        """Read what was laid before the history began, one commit a record."""
        for record in self.table.stream_records(bare=True):
            self._take([record], None)
        self.rules.answered = dict.fromkeys(self.rules.bookings, -1)

    def _take_records(self, task: Task) -> None:
        """Read what a call committed: the model judges it, the relay will hear of it."""
        new = self.table.stream_records(self.stream_read, bare=True)
        if new and self._take(new, task):
            self.check()

    def _take(self, new: list[dict[str, Any]], task: Task | None) -> bool:
        """Tell whether there was anything in it that an invariant is about."""
        self.stream_read += len(new)
        changes, gone = [], False
        for content in new:
            image = content["dynamodb"]
            pk, sk = image["Keys"]["pk"]["S"], image["Keys"]["sk"]["S"]
            if sk in RELAYED:
                self.records.append(Record(self._number(), pk, content))
            kept = self.history if sk.startswith("HISTORY") else self.items
            old = kept.pop((pk, sk), None)
            gone = gone or "NewImage" not in image
            if "NewImage" in image:
                kept[pk, sk] = checker.plain_item(image["NewImage"])
                changes.append((old, kept[pk, sk]))
        moved = self.rules.observe(changes, self._act(task))
        if moved and task is not None:
            self.commits += 1
            self.note("    " + "; ".join(moved))
            task.moved += moved
        return any(checker.kind_of(item) in checker.READ for _, item in changes) or gone

    def _act(self, task: Task | None) -> Act:
        if task is None:
            return Act(self.now, self.step, self.step, self.step, self.now, self.skew)
        looked = task.looked if task.name == "promote" else task.began
        return Act(task.began_at, task.began, looked, self.step, self.now, self.skew)

    def check(self) -> None:
        """Check every safety invariant by recounting the whole table."""
        broken = self.rules.broken + checker.broken_by(self.items.values())
        if broken:
            self.violate(*broken)

    def check_mirror(self) -> None:
        """Check that what the stream told is what the table holds."""
        table = [checker.plain_item(item) for item in self.table.items(TABLE)]
        if {(item["pk"], item["sk"]): item for item in table} != self.items | self.history:
            self.violate("the stream and the table differ")

    def check_at_rest(self, conference: str) -> None:
        """Check that nobody waits in vain before the start, now that nothing is under way."""
        shards = [
            item
            for (_, sk), item in self.items.items()
            if sk == "SEATS" and item["conference"] == conference
        ]
        states = {b["state"] for b in self.rules.bookings.values() if b["conference"] == conference}
        name = self.rules.conferences[conference]["name"]
        free = sum(shard["free"] for shard in shards)
        closed = shards[0]["gate"] == "closed"
        if free and WAITING in states:
            self.violate(f"a seat of {name} is free while somebody waits")
        if closed and free and not states & {WAITING, OFFERED}:
            self.violate(f"the gate of {name} stays closed for nobody")

    def violate(self, *sentences: str) -> None:
        """End the history: an invariant is broken."""
        raise Violation(self._story("; ".join(sentences)))

    def note(self, line: str) -> None:
        """Keep a line of the trace."""
        self.trace.append((self.step, self.now, line))

    def _story(self, what: str) -> str:
        shown = "\n".join(
            f"{step:4} {(at - T0) / SECOND:9.3f}s {line}" for step, at, line in self.trace[-TRACE:]
        )
        return f"{what}\nseed {self.seed}\n{shown}"

    # ------------------------------------------------------------------ deliveries

    def visible(self) -> list[Message]:
        """Messages that may be delivered now: of a FIFO group only the first, one at a time."""
        busy = {m.group for m in self.messages if m.group and self._hides(m)}
        found = []
        for message in self.messages:
            if message.in_flight or message.visible_at > self.now or message.group in busy:
                continue
            if message.group is not None:
                busy.add(message.group)
            found.append(message)
        return found

    def _hides(self, message: Message) -> bool:
        """Tell whether a received message keeps what is behind it in its group waiting."""
        return message.in_flight or (message.receives > 0 and message.visible_at > self.now)

    def deliver(self, message: Message) -> None:
        """Give a message, and what waits behind it, to its worker."""
        batch = [message]
        if message.group is not None:
            batch += [
                m
                for m in self.messages
                if m is not message
                and not m.in_flight
                and m.group == message.group
                and m.visible_at <= self.now
            ][:9]
        for one in batch:
            one.in_flight = True
            one.receives += 1
        event = {"Records": [{"messageId": str(one.number), "body": one.body} for one in batch]}
        worker = WORKERS[message.queue]
        handler = self.handlers.functions[worker]
        self.start(
            worker,
            lambda: handler(event, None),
            lambda answer, crashed: self._delivered(batch, answer, crashed=crashed),
        )

    def _delivered(self, batch: list[Message], answer: Any, *, crashed: bool) -> None:
        failed = {m.number for m in batch}
        if not crashed:
            failed = {int(f["itemIdentifier"]) for f in answer["batchItemFailures"]}
        for message in batch:
            message.in_flight = False
            if message.number not in failed:
                self.messages.remove(message)
                continue
            message.visible_at = self.now + VISIBILITY[message.queue] * SECOND
            if message.receives >= RECEIVES:
                self.messages.remove(message)
                self.dead.append(message)
                self.lost = True

    def relayable(self) -> list[Record]:
        """Records that may be relayed now: each item's in their order, one batch at a time.

        The stream does not tell of an item before it can be read.
        """
        blocked = {record.key for record in self.records if record.in_flight}
        blocked.update(hidden.key[0] for hidden in self.table.hidden_items())
        return [record for record in self.records if record.key not in blocked]

    def relay(self, ready: list[Record]) -> None:
        """Give some records to the relay: mostly the first ones, sometimes others' first."""
        size = self.random.randint(1, min(len(ready), 10))
        batch = ready[:size]
        if self.faults.strike("reordered", "stream"):
            keys = {record.key for record in ready}
            chosen = set(self.random.sample(sorted(keys), self.random.randint(1, len(keys))))
            batch = [record for record in ready if record.key in chosen]
        for record in batch:
            record.in_flight = True
        self._relay(batch, lambda answer, crashed: self._relayed(batch, answer, crashed=crashed))

    def _relay(self, batch: list[Record], done: Callable[[Any, bool], None]) -> None:
        event = {"Records": [record.content for record in batch]}
        handler = self.handlers.functions["relay_changes"]
        self.start("relay_changes", lambda: handler(event, None), done)

    def _relayed(self, batch: list[Record], answer: Any, *, crashed: bool) -> None:
        for record in batch:
            record.in_flight = False
        if crashed or answer["batchItemFailures"]:
            return
        for record in batch:
            self.records.remove(record)
        if self.faults.strike("duplicate", "stream"):
            self.again.append(batch)

    def relay_again(self) -> None:
        """Give a batch to the relay that it had before."""
        batch = self.again.pop(self.random.randrange(len(self.again)))
        self._relay(batch, lambda _answer, _crashed: None)

    def sweep(self) -> None:
        """Run the sweeper."""
        handler = self.handlers.functions["sweep"]
        self.start("sweep", lambda: handler({}, None), self._swept)

    def _swept(self, answer: Any, crashed: bool) -> None:  # noqa: FBT001
        """Where nothing was lost, and nothing is under way, there is nothing to find."""
        recovering = self.now < self.crashed_at + SWEEP_EVERY
        if crashed or not answer["findings"] or not self.settled or self.lost or recovering:
            return
        starts = [conference["start"] for conference in self.rules.conferences.values()]
        if any(abs(start - self.now) < 2 * self.skew for start in starts):
            return  # a promotion whose clock is ahead took it for started
        self.violate(f"{answer['findings']} findings, though nothing was lost")

    def drain(self) -> None:
        """Do whatever can be done at this instant."""
        while True:
            self.step += 1
            if self.step > STEP_LIMIT:
                self.violate("it does not settle")
            if runnable := self.runnable():
                self.run_task(runnable[0])
            elif messages := self.visible():
                self.deliver(messages[0])
            elif ready := self.relayable():
                self.relay(ready)
            elif self.again:
                self.relay_again()
            else:
                return

    # ------------------------------------------------------------------ time

    def next_event(self) -> int | None:
        """When something is due next, if anything is."""
        times = [m.visible_at for m in self.messages if not m.in_flight]
        times += [t.wake for t in self.tasks if isinstance(t.waiting, Pause)]
        times += [at for at, *_ in self.schedules[:1]]
        later = [at for at in times if at > self.now]
        return min(later) if later else None

    def pass_time(self, until: int) -> None:
        """Let the clock go on; schedules fire on the way."""
        self.now = max(self.now, until)
        while self.schedules and self.schedules[0][0] <= self.now:
            _, _, queue, body = heapq.heappop(self.schedules)
            self.enqueue(queue, body, None, 0)
        if self.now >= self.next_sweep:
            self.next_sweep = self.now + SWEEP_EVERY
            self.sweep()
