"""A depth-first search over schedules: every order of steps, none of them twice.

Two steps that share no data can be swapped without any effect. Of the orders that differ only in
such swaps, one is run. (The technique is known as sleep sets: Godefroid, 1996.)
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reach:
    """The names of the data that a step reads and writes."""

    reads: frozenset[str] = frozenset()
    writes: frozenset[str] = frozenset()
    everything: bool = False

    def is_apart_from(self, other: "Reach") -> bool:
        """Return whether the order of the two steps does not matter."""
        return not (
            self.everything
            or other.everything
            or self.writes & (other.reads | other.writes)
            or other.writes & self.reads
        )

    def __or__(self, other: "Reach") -> "Reach":
        """Return the union of both."""
        return Reach(
            self.reads | other.reads,
            self.writes | other.writes,
            everything=self.everything or other.everything,
        )


NOTHING = Reach()
EVERYTHING = Reach(everything=True)


class Redundant(Exception):
    """The schedule equals an earlier one, except for swaps of independent steps."""


@dataclass(slots=True)
class _Fork:
    """A place where the schedule can continue in several ways."""

    ways: list[str]
    reaches: dict[str, Reach]  # of steps; a pick has none
    asleep: dict[str, Reach]
    at: int = 0

    @property
    def chosen(self) -> str:
        return self.ways[self.at]

    def turn(self) -> bool:
        """Take the next way; return False if none is left."""
        if self.reaches:
            self.asleep[self.chosen] = self.reaches[self.chosen]
        self.at += 1
        return self.at < len(self.ways)


@dataclass(slots=True)
class Search:
    """Decides each step of the running schedule."""

    path: list[_Fork] = field(default_factory=list)
    depth: int = 0

    def schedules(self) -> Iterator[None]:
        """Yield once for each schedule."""
        while True:
            self.depth = 0
            yield
            assert self.depth == len(self.path), "a schedule was not run as before"
            while self.path and not self.path[-1].turn():
                self.path.pop()
            if not self.path:
                return

    def step(self, steps: Mapping[str, Callable[[], Reach]]) -> str:
        """Return the next of these steps, given the reach of each. Raises Redundant."""
        if self.depth == len(self.path):
            asleep = self._asleep()
            ways = [name for name in steps if name not in asleep]
            if not ways:
                raise Redundant
            reaches = {name: steps[name]() for name in ways}
            self.path.append(_Fork(ways, reaches, asleep))
        return self._next()

    def pick(self, count: int) -> int:
        """Return the index of the chosen alternative."""
        if self.depth == len(self.path):
            self.path.append(_Fork([str(number) for number in range(count)], {}, {}))
        return int(self._next())

    def reached(self, more: Reach) -> None:
        """Extend the reach of the last step."""
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
        """Return the actors whose next step is covered by an earlier schedule."""
        last = self._last_step()
        if last is None:
            return {}
        step = last.reaches[last.chosen]
        return {name: reach for name, reach in last.asleep.items() if step.is_apart_from(reach)}
