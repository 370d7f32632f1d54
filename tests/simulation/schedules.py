"""A depth-first search over schedules: every order of steps, none of them twice.

Two steps that share no data can be swapped without any effect. Of the orders that differ only in
such swaps, one is run. Another actor gets the turn of a step only if a later step of a schedule
depends on this step, so that their order may matter (source sets: Abdulla and others, 2014). It
does not if an earlier schedule covers its step (sleep sets: Godefroid, 1996).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
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

    ways: list[str]  # those that run; a later step may add another
    reaches: dict[str, Reach]  # of the steps of all actors; a pick has none
    asleep: dict[str, Reach]
    at: int = 0
    before: int = 0  # a bit for each earlier step that must precede this one

    @property
    def chosen(self) -> str:
        return self.ways[self.at]

    @property
    def reach(self) -> Reach:
        return self.reaches[self.chosen]

    def depends_on(self, other: "_Fork") -> bool:
        return not self.reach.is_apart_from(other.reach)

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
    known: int = 0  # the number of first steps whose order has been examined
    left: dict[str, Reach] = field(default_factory=dict)

    def schedules(self) -> Iterator[None]:
        """Yield once for each schedule."""
        while True:
            self.depth, self.left = 0, {}
            yield
            assert self.depth == len(self.path), "a schedule was not run as before"
            self._add_ways()
            while self.path and not self.path[-1].turn():
                self.path.pop()
            if not self.path:
                return
            self.known = max(0, sum(1 for fork in self.path if fork.reaches) - 1)

    @property
    def repeats(self) -> bool:
        """Whether an earlier schedule has taken the same steps so far."""
        return self.depth < len(self.path)

    def step(self, steps: Mapping[str, Callable[[], Reach]]) -> str:
        """Return the next of these steps, given the reach of each. Raises Redundant."""
        if self.depth == len(self.path):
            asleep = self._asleep()
            awake = [name for name in steps if name not in asleep]
            if not awake:
                raise Redundant
            reaches = {name: reach() for name, reach in steps.items()}
            self.path.append(_Fork(awake[:1], reaches, asleep))
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

    def leave(self, name: str, reach: Reach) -> None:
        """Note a step that was possible until the end of the schedule, and was not taken."""
        self.left[name] = reach

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
        return {
            name: reach for name, reach in last.asleep.items() if last.reach.is_apart_from(reach)
        }

    def _add_ways(self) -> None:
        """Add the turns that reverse the order of two steps which depend on each other."""
        taken = [fork for fork in self.path if fork.reaches]
        taken += [_Fork([name], {name: reach}, {}) for name, reach in self.left.items()]
        for number in range(self.known, len(taken)):
            later, races = taken[number], []
            later.before = 0
            for earlier in reversed(range(number)):
                fork = taken[earlier]
                is_own = fork.chosen == later.chosen
                if later.before >> earlier & 1 or not (is_own or later.depends_on(fork)):
                    continue
                later.before |= fork.before | 1 << earlier
                if not is_own:
                    races.append(earlier)
            for earlier in races:
                _reverse(taken, earlier, number)


def _reverse(taken: Sequence[_Fork], earlier: int, later: int) -> None:
    """Give the turn to an actor too that can begin a schedule in which the later step runs first.

    The schedule has the later step, and those between both that need not follow the earlier one.
    """
    moved, firsts = 0, []
    for number in range(earlier + 1, later + 1):
        step = taken[number]
        if step.before >> earlier & 1 and number < later:
            continue
        if not step.before & moved:
            firsts.append(step.chosen)
        moved |= 1 << number
    fork = taken[earlier]
    if not any(name in fork.ways or name in fork.asleep for name in firsts):
        fork.ways.append(firsts[-1])
