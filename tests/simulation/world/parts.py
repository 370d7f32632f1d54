"""The tasks, messages and records of a history, and its constants."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from greenlet import greenlet

from tests.simulation.parties import Seen
from tests.simulation.runtime import Call, Pause

T0 = 1_800_000_000_000
SECOND = 1_000
SWEEP_EVERY = 300 * SECOND
TORN_FOR = 2 * SECOND  # the time after which every item of a transaction is visible


class Violation(AssertionError):
    """The history broke an invariant."""


@dataclass(slots=True)
class Task:
    """A running handler, which waits between two of its calls."""

    number: int
    name: str
    body: greenlet
    done: Callable[[Any, bool], None]  # gets the answer, and whether the handler crashed
    began: int
    began_at: int
    skew: int
    speed: float = 1.0
    waiting: Call | Pause | None = None
    wake: int = 0
    read_at_step: int = 0  # the step of the last read of an item
    seen: Seen = field(default_factory=Seen)
    struck: bool = False
    paused: int = 0  # how often it lost a race
    moved: list[str] = field(default_factory=list)
    reply: list[Any] = field(default_factory=list)  # a reply that waits until its commit is visible
    hidden: list[Any] = field(default_factory=list)
    hidden_since: int = 0  # the time of the torn commit


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
