"""The weights of a ballot: by how many ranks a draw moves parties of each size ahead.

Let the parties come in a random order. A party is served if its turn comes before the free seats
are fewer than the least that it takes, so without weights a large party has a worse chance. Up to
FIT_LIMIT entries, the weights are fitted to simulated draws. Above it, a model computes them, whose
error is about ten ranks at most.

Both serve parties as `choose_offer` does: if the seats do not suffice for a party, they go to later
ones that they suffice for, until VIEW parties wait.

The weights depend on the capacity and on the number of parties of each size alone. The fit has no
other input: its random numbers are hashes of counters, and it computes with integers, so that each
implementation gets the same weights. docs/ballot.md describes it.
"""

from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from itertools import accumulate
from operator import add
from struct import unpack

from booking.domain.parties import PARTY_LIMIT

UNIT = 1_000  # of a place: thousandths of a rank
AHEAD_LIMIT = 60  # ranks that a party is moved ahead, at most
VIEW = 21  # waiting parties that one offer looks at: PASSED_LIMIT + 1 of promotion.py
FIT_LIMIT = 2_000  # entries, up to which the weights are fitted
FIT_ROUNDS = 12  # of changed weights, at most
FIT_DRAWS = 20_000  # simulated draws of a round, at most
FIT_PARTIES = 400_000  # parties of all simulated draws of a round, at most: about 0.1 s
TURNS = 32  # simulated draws that one random order is used for, at most
EXACT_SEATS = 300  # of the end of the capacity, for which the model counts seat by seat

type Size = tuple[int, int]  # the seats that a party wants, and the least that it takes
type Counts = tuple[tuple[Size, int], ...]  # the number of parties of each size, sorted


def ahead_of(sizes: Mapping[Size, int], capacity: int) -> dict[Size, int]:
    """Return by how many thousandths of a rank each size is moved ahead; without it, 0."""
    count = sum(sizes.values())
    seats = sum(size[0] * number for size, number in sizes.items())
    if len(sizes) < 2 or seats <= capacity:  # noqa: PLR2004 - two sizes
        return {}
    if count > FIT_LIMIT:
        return modeled(sizes, capacity)
    return dict(fitted(tuple(sorted(sizes.items())), capacity))


# ----------------------------------------------------------------------------- the fit


@lru_cache(maxsize=4)  # a write that is repeated
def fitted(counts: Counts, capacity: int) -> Mapping[Size, int]:
    """Return the weights with which all sizes have the same chance in simulated draws.

    Each round simulates the same draws with other weights. A size with a chance below the mean is
    moved ahead by 9/10 of the ranks that it lacks. If that does not improve them, the next step
    starts at the best weights again and is half as long.
    """
    able = [at for at, (size, _) in enumerate(counts) if size[1] <= capacity]
    if not able:
        return {}
    trials = _Trials(counts, capacity)
    ahead, halvings = [0] * len(counts), 0
    best, found, gap = ahead, list[int](), None
    for _ in range(FIT_ROUNDS):
        chances = trials.chances(ahead)
        spread = max(chances[at] for at in able) - min(chances[at] for at in able)
        if gap is None or spread < gap:
            best, found, gap = ahead, chances, spread
        else:
            halvings += 1
        if gap * 1_000 < trials.certain:  # a tenth of a percent
            break
        ahead = _moved(best, found, able, counts, 10 * trials.draws << halvings)
    return {size: by for (size, _), by in zip(counts, best, strict=True) if by}


def _moved(
    ahead: list[int], chances: list[int], able: list[int], counts: Counts, divisor: int
) -> list[int]:
    """Return weights that bring the chances nearer to their mean."""
    parties = sum(counts[at][1] for at in able)
    mean = sum(chances[at] * counts[at][1] for at in able) // parties
    moved = {at: ahead[at] + 9 * (mean - chances[at]) // divisor for at in able}
    least = min(moved.values())
    return [
        min(AHEAD_LIMIT * UNIT, moved[at] - least) if at in moved else 0 for at in range(len(ahead))
    ]


class _Trials:
    """Simulated draws with parties of these sizes; always the same ones.

    An item of a list is a party: its place in thousandths of a rank, times 64, and the index of its
    size (PARTY_LIMIT allows 55 sizes).
    """

    def __init__(self, counts: Counts, capacity: int) -> None:
        self.sizes = [size for size, _ in counts]
        self.numbers = [number for _, number in counts]
        self.capacity = capacity
        self.parties = parties = sum(self.numbers)
        turns = min(parties, TURNS)
        orders = max(1, min(FIT_DRAWS, FIT_PARTIES // parties) // turns)
        self.firsts = [turn * parties // turns for turn in range(turns)]
        self.ranks = [rank * UNIT << 6 for rank in range(parties)]
        kinds = [at for at, number in enumerate(self.numbers) for _ in range(number)]
        self.orders = [_order(number, kinds) for number in range(orders)]
        self.draws = turns * orders

    @property
    def certain(self) -> int:
        """The chance of a party that is served in each simulated draw."""
        return UNIT * self.parties * self.draws

    def chances(self, ahead: list[int]) -> list[int]:
        """Return the chance of each size: thousandths of a rank, summed over the draws."""
        served = [0] * len(self.sizes)
        moved = [by << 6 for by in ahead]
        for order in self.orders:
            parties = [party - moved[party & 63] for party in order]
            twice = parties + parties
            for first in self.firsts:
                turned = twice[first : first + self.parties]
                placed = sorted(map(add, self.ranks, turned))
                self._serve([party & 63 for party in placed], served)
        return [
            UNIT * self.parties * hits // number
            for hits, number in zip(served, self.numbers, strict=True)
        ]

    def _serve(self, kinds: list[int], served: list[int]) -> None:
        """Serve parties in this order, and count those of each size that get seats."""
        free, start = self.capacity, 0
        if free >= 2 * PARTY_LIMIT:  # everybody is served while one more party fits anyway
            taken = list(accumulate([self.sizes[kind][0] for kind in kinds]))
            start = bisect_right(taken, free - PARTY_LIMIT)
            free -= taken[start - 1]
            first = kinds[:start]
            for kind in range(len(served)):
                served[kind] += first.count(kind)
        passed = 0
        for kind in kinds[start:]:
            wanted, least = self.sizes[kind]
            if least > free:
                passed += 1
                if passed == VIEW:
                    return
                continue
            served[kind] += 1
            free -= wanted
            if free <= 0:
                return


def _order(number: int, kinds: list[int]) -> list[int]:
    """Return parties in a random order: thousandths of a rank, times 64, and the kind of each."""
    words = _words(number, len(kinds))
    order = sorted(range(len(kinds)), key=words.__getitem__)
    return [(words[party] % UNIT << 6) + kinds[party] for party in order]


def _words(number: int, count: int) -> list[int]:
    """Return random numbers of 32 bits: those of an order, eight of each hash."""
    words: list[int] = []
    for block in range(-(-count // 8)):
        words += unpack(">8I", sha256(f"seats ballot fit 1\n{number} {block}\n".encode()).digest())
    return words


# ----------------------------------------------------------------------------- the model


def modeled(sizes: Mapping[Size, int], capacity: int) -> dict[Size, int]:
    """Return the weights of the model.

    The function computes the expected number of turns that each size is served, and returns the
    differences to the size that has the most.
    """
    count = sum(sizes.values())
    seats = sum(size[0] * number for size, number in sizes.items())
    chances = [(size, number / count) for size, number in sorted(sizes.items())]
    mean = seats / count
    least = max(size[1] for size in sizes)
    turns, rest = _until_scarce(chances, min(capacity, EXACT_SEATS), least)
    turns += (capacity - min(capacity, EXACT_SEATS)) / mean
    served = {}
    for size in sizes:
        others = (seats - size[0]) / (count - 1)  # mean of the other parties
        further = _while_scarce(chances, size[1], least)
        end = sum(chance * further[free] for free, chance in enumerate(rest))
        served[size] = turns * mean / others + end
    most = min(max(served.values()), float(count))
    ahead = {size: most - min(turns, most) for size, turns in served.items()}
    return {
        size: min(AHEAD_LIMIT * UNIT, round(by * UNIT)) for size, by in sorted(ahead.items()) if by
    }


type Chances = list[tuple[Size, float]]


def _until_scarce(chances: Chances, capacity: int, least: int) -> tuple[float, list[float]]:
    """Return the expected turns until fewer than `least` seats are free, and how many then are.

    The second result has the probability of each number of free seats below `least`.
    """
    at = [0.0] * (capacity + 1)
    at[capacity] = 1.0
    turns = 0.0
    for free in range(capacity, least - 1, -1):
        turns += at[free]
        for (wanted, _), chance in chances:
            at[max(0, free - wanted)] += at[free] * chance
    return turns, at[:least]


def _while_scarce(chances: Chances, least: int, below: int) -> list[float]:
    """Return the expected further turns until fewer than `least` seats are free.

    The result has a number for each number of free seats below `below`.
    """
    after = [0.0] * below  # for one more waiting party
    for _ in range(VIEW):
        now = [0.0] * below
        for free in range(least, below):
            fits = [(size, chance) for size, chance in chances if size[1] <= free]
            blocked = 1.0 - sum(chance for _, chance in fits)
            now[free] = 1.0 + blocked * after[free]
            for (wanted, _), chance in fits:
                now[free] += chance * now[max(0, free - wanted)]
        after = now
    return after
