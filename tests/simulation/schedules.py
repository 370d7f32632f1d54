"""A depth-first search over schedules: every order of steps, none of them twice.

Two steps that have nothing in common may change places without anybody noticing; of the orders
that differ in that alone one is run. (They are known as sleep sets: Godefroid, 1996.)
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reach:
    """What a step reads and writes, by whatever names."""

    reads: frozenset[str] = frozenset()
    writes: frozenset[str] = frozenset()
    everything: bool = False

    def is_apart_from(self, other: "Reach") -> bool:
        """Tell whether it does not matter which of the two comes first."""
        return not (
            self.everything
            or other.everything
            or self.writes & (other.reads | other.writes)
            or other.writes & self.reads
        )

    def __or__(self, other: "Reach") -> "Reach":
        """Reach as far as both."""
        return Reach(
            self.reads | other.reads,
            self.writes | other.writes,
            everything=self.everything or other.everything,
        )


NOTHING = Reach()
EVERYTHING = Reach(everything=True)


class Redundant(Exception):
    """This schedule is one that was run, with steps swapped that have nothing in common."""


@dataclass(slots=True)
class _Fork:
    """A place where the schedule may go on in several ways."""

    ways: list[str]
    reaches: dict[str, Reach]  # of steps; a pick has none
    asleep: dict[str, Reach]
    at: int = 0

    @property
    def chosen(self) -> str:
        return self.ways[self.at]

    def turn(self) -> bool:
        """Take the next way; tell whether there is one."""
        if self.reaches:
            self.asleep[self.chosen] = self.reaches[self.chosen]
        self.at += 1
        return self.at < len(self.ways)


@dataclass(slots=True)
class Search:
    """Says, step by step, how the schedule that is being run goes on."""

    path: list[_Fork] = field(default_factory=list)
    depth: int = 0

    def schedules(self) -> Iterator[None]:
        """Come round once for each schedule, until there is no other."""
        while True:
            self.depth = 0
            yield
            assert self.depth == len(self.path), "a schedule was not run as it was before"
            while self.path and not self.path[-1].turn():
                self.path.pop()
            if not self.path:
                return

    def step(self, steps: Mapping[str, Callable[[], Reach]]) -> str:
        """Say which of these comes next, each told with what it reaches. Raises Redundant."""
        if self.depth == len(self.path):
            asleep = self._asleep()
            ways = [name for name in steps if name not in asleep]
            if not ways:
                raise Redundant
            reaches = {name: steps[name]() for name in ways}
            self.path.append(_Fork(ways, reaches, asleep))
        return self._next()

    def pick(self, count: int) -> int:
        """Say which of so many equal things is chosen."""
        if self.depth == len(self.path):
            self.path.append(_Fork([str(number) for number in range(count)], {}, {}))
        return int(self._next())

    def reached(self, more: Reach) -> None:
        """Note that the step just taken turned out to reach further."""
        if (fork := self._last_step()) is not None:
            fork.reaches[fork.chosen] |= more

    def _next(self) -> str:
        fork = self.path[self.depth]
        self.depth += 1
        return fork.chosen

    def _last_step(self) -> _Fork | None:
        taken = self.path[: self.depth]
        return next((fork for fork in reversed(taken) if fork.reaches), None)

    def _asleep(self) -> dict[str, Reach]:
        """Whose next step was run before what came last, and might as well have been after."""
        last = self._last_step()
        if last is None:
            return {}
        step = last.reaches[last.chosen]
        return {name: reach for name, reach in last.asleep.items() if step.is_apart_from(reach)}
