"""The state of one history: a seed decides its faults and its order."""

from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import Any

from booking.application.ports.contention import Busy, NotTaken
from testing.memory_dynamodb import MemoryDynamoDB, Snapshot
from testing.tables import create_table
from tests.simulation import faults as fault
from tests.simulation import runtime
from tests.simulation.faults import Faults
from tests.simulation.model import Rules
from tests.simulation.runtime import Handlers
from tests.simulation.world.parts import SECOND, SWEEP_EVERY, T0, Message, Record, Task, Violation

TRACE = 400


class State:
    """The table, the queues, the clock, the faults and the trace of one history."""

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
        self.repeats: list[list[Record]] = []  # batches that the relay gets a second time
        self.stream_read = 0
        self.schedules: list[tuple[int, int, str, str]] = []
        self.scheduled: set[str] = set()
        self.deduplicated: dict[str, int] = {}
        self.torn_at: set[int] = set()  # the steps of commits with items that become visible later
        self.next_sweep = T0 + SWEEP_EVERY
        self.rules = Rules(runtime.WINDOW_SECONDS * SECOND)
        self.trace: list[tuple[int, int, str]] = []  # step, instant, what happened
        self.commits = 0
        self.calls = 0
        self.crash_at: tuple[int, str] | None = None  # crash the task that makes this call
        self.crashed_at = T0
        self.settled = False  # faults have stopped, and delayed messages have arrived
        self.lost = False  # a message or timer was lost, or went to the dead-letter queue
        self.numbers = 0
        self.items: dict[tuple[str, str], dict[str, Any]] = {}  # the table in plain form
        self.history: dict[tuple[str, str], dict[str, Any]] = {}

    def now_ns(self) -> int:
        """Return the clock of the running task's host."""
        assert self.current is not None
        return (self.now + self.current.skew) * 1_000_000

    def elapsed(self) -> float:
        """Return a monotonic clock, in seconds."""
        return self.now / SECOND

    def uniform(self) -> float:
        """Return a random number from 0 to 1."""
        return self.random.random()

    def choice(self, choices: Sequence[int]) -> int:
        """Return a random choice."""
        return self.random.choice(choices)

    def new_id(self) -> str:
        """Return a new id."""
        return f"00000000-0000-4000-8000-{self._number():012d}"

    def failed(self, message: str, error: BaseException | None) -> None:
        """Report an exception that a handler logged, unless an injected fault caused it."""
        expected = isinstance(error, Busy | NotTaken) or fault.is_injected(error)
        if not expected:
            self.violate(f"{message}: {type(error).__name__}: {error}")

    def _number(self) -> int:
        self.numbers += 1
        return self.numbers

    def violate(self, *sentences: str) -> None:
        """End the history: an invariant is broken."""
        raise Violation(self._story("; ".join(sentences)))

    def note(self, line: str) -> None:
        """Add a line to the trace."""
        self.trace.append((self.step, self.now, line))

    def _story(self, what: str) -> str:
        shown = "\n".join(
            f"{step:4} {(at - T0) / SECOND:9.3f}s {line}" for step, at, line in self.trace[-TRACE:]
        )
        return f"{what}\nseed {self.seed}\n{shown}"
