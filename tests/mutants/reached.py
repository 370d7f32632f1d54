"""The guards that decide something in a run, so that a run without them could differ.

A condition decides if a write is refused and nothing else in the condition is false. A `raise`
decides if it runs. A run that a guard never decides is the same without it.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from types import CodeType, FunctionType
from typing import Any
from unittest.mock import patch

from testing import expressions
from testing.memory_dynamodb.plans import EMPTY
from testing.memory_dynamodb.write import ConditionFailed, Write
from tests.mutants.conditions import conjuncts_of
from tests.mutants.guards import SOURCES, Guard
from tests.mutants.surgery import known_objects

TOOL = 4  # of sys.monitoring; free for anybody

type Refused = tuple[str, ...]  # the conjuncts of a condition that are false


@dataclass(slots=True)
class Reached:
    """The lines and the refused writes of one run."""

    lines: set[tuple[str, int]] = field(default_factory=set)
    refused: set[Refused] = field(default_factory=set)

    def clear(self) -> None:
        """Begin another run."""
        self.lines.clear()
        self.refused.clear()
        sys.monitoring.restart_events()

    def ran(self, guard: Guard) -> bool:
        """Return whether the code of a guard has run."""
        file, (first, last) = str(SOURCES / guard.path), guard.lines
        if not guard.function:
            return any(name == file for name, _ in self.lines)
        return any((file, number) in self.lines for number in range(first, last + 1))


@contextmanager
def watched(guards: Iterable[Guard]) -> Iterator[Reached]:
    """Watch the lines of the guards' modules and the conditions that the engine in memory tests."""
    reached = Reached()
    monitoring, events = sys.monitoring, sys.monitoring.events

    def line(code: CodeType, number: int) -> Any:
        reached.lines.add((code.co_filename, number))
        return monitoring.DISABLE

    monitoring.use_tool_id(TOOL, "mutants")
    monitoring.register_callback(TOOL, events.LINE, line)
    for code in _codes({str(SOURCES / guard.path) for guard in guards}):
        monitoring.set_local_events(TOOL, code, events.LINE)
    noting = _noting(Write.decide, reached.refused)
    with patch.object(Write, "decide", noting):
        yield reached
    monitoring.free_tool_id(TOOL)


def decided(guards: Sequence[Guard], raised: Iterable[str], refused: Iterable[Refused]) -> bool:
    """Return whether a run could differ without these guards; raised: the ids that it ran."""
    if any(guard.id in raised for guard in guards if guard.is_raise):
        return True
    patterns = [_pattern(guard.text) for guard in guards if not guard.is_raise]
    return any(
        all(any(pattern.search(text) for pattern in patterns) for text in false)
        for false in refused
    )


def _noting(original: Callable[[Write], None], refused: set[Refused]) -> Callable[[Write], None]:
    def decide(write: Write) -> None:
        try:
            original(write)
        except ConditionFailed:
            refused.add(_false_conjuncts(write))
            raise

    return decide


def _false_conjuncts(write: Write) -> Refused:
    item = EMPTY if write.old is None else write.old.item
    texts = conjuncts_of(write.params["ConditionExpression"])
    return tuple(
        text
        for text in texts
        if not expressions.compile_condition(text).test(item, write.names, write.values)
    )


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Return the pattern of the texts that a conjunct with inserted expressions may become."""
    literal = re.split(r"\{[^{}]*\}", text)
    return re.compile(".*".join(re.escape(part) for part in literal))


def _codes(files: set[str]) -> Iterator[CodeType]:
    for function in known_objects():
        if isinstance(function, FunctionType) and function.__code__.co_filename in files:
            yield from _nested(function.__code__)


def _nested(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _nested(constant)
