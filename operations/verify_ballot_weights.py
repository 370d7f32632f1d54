"""Compute the weights of parties in a ballot again, with the standard library alone.

Up to FIT_LIMIT entries, they are fitted to simulated draws; above it, a model computes them.
docs/ballot.md describes both. It shares no code with the service.
"""

import hashlib

EXACT_SEATS = 300
VIEW = 21
AHEAD_LIMIT = 60
FIT_LIMIT = 2_000
FIT_ROUNDS = 12
FIT_DRAWS = 20_000
FIT_PARTIES = 400_000
TURNS = 32

type Size = tuple[int, int]  # the seats that a party wants, and the least that it takes


def ahead_of(counts: dict[Size, int], capacity: int) -> dict[Size, int]:
    """Return by how many thousandths of a rank each size is moved ahead."""
    seats = sum(size[0] * count for size, count in counts.items())
    if len(counts) < 2 or seats <= capacity:  # noqa: PLR2004 - two sizes
        return {}
    parties = sum(counts.values())
    return (fitted if parties <= FIT_LIMIT else modeled)(counts, capacity)


def fitted(counts: dict[Size, int], capacity: int) -> dict[Size, int]:
    """Return the weights with which all sizes have the same chance in simulated draws."""
    sizes = sorted(counts)
    able = [size for size in sizes if size[1] <= capacity]
    parties = sum(counts.values())
    turns = min(parties, TURNS)
    orders = max(1, min(FIT_DRAWS, FIT_PARTIES // parties) // turns)
    every = [size for size in sizes for _ in range(counts[size])]
    random = [_random_order(number, every) for number in range(orders)]
    draws = orders * turns
    ahead = dict.fromkeys(sizes, 0)
    best: tuple[int, dict[Size, int], dict[Size, int]] | None = None
    divisor = 10 * draws
    for _ in range(FIT_ROUNDS if able else 0):
        served = dict.fromkeys(sizes, 0)
        for order in random:
            for turn in range(turns):
                _serve(order, turn * parties // turns, ahead, capacity, served)
        chances = {size: served[size] * 1000 * parties // counts[size] for size in sizes}
        spread = max(chances[size] for size in able) - min(chances[size] for size in able)
        if best is None or spread < best[0]:
            best = spread, ahead, chances
        else:
            divisor *= 2
        spread, ahead, chances = best
        if spread < parties * draws:
            break
        total = sum(counts[size] for size in able)
        mean = sum(chances[size] * counts[size] for size in able) // total
        moved = {size: ahead[size] + 9 * (mean - chances[size]) // divisor for size in able}
        least = min(moved.values())
        ahead = {size: min(AHEAD_LIMIT * 1000, moved.get(size, least) - least) for size in sizes}
    return {size: by for size, by in best[1].items() if by} if best else {}


def _random_order(number: int, every: list[Size]) -> list[tuple[int, Size]]:
    """Return the parties in a random order, each with a fraction of a rank in thousandths."""
    words = []
    for party, size in enumerate(every):
        block, place = divmod(party, 8)
        if place == 0:
            digest = hashlib.sha256(f"seats ballot fit 1\n{number} {block}\n".encode()).digest()
        word = int.from_bytes(digest[4 * place : 4 * place + 4], "big")
        words.append((word, party, size))
    return [(word % 1000, size) for word, _, size in sorted(words)]


def _serve(
    order: list[tuple[int, Size]],
    first: int,
    ahead: dict[Size, int],
    free: int,
    served: dict[Size, int],
) -> None:
    """Count the parties that get seats if the one at index `first` has rank 0."""
    turned = order[first:] + order[:first]
    placed = sorted((rank * 1000 + part - ahead[s], s) for rank, (part, s) in enumerate(turned))
    passed = 0
    for _, size in placed:
        if size[1] > free:
            passed += 1
        else:
            served[size] += 1
            free -= min(free, size[0])
        if free == 0 or passed == VIEW:
            return


def modeled(counts: dict[Size, int], capacity: int) -> dict[Size, int]:
    """Return the weights of the model for ballots with many entries."""
    parties = sum(counts.values())
    seats = sum(size[0] * count for size, count in counts.items())
    if len(counts) < 2 or seats <= capacity:  # noqa: PLR2004 - two sizes
        return {}
    shares = [(size, counts[size] / parties) for size in sorted(counts)]
    below = max(size[1] for size in counts)
    last = min(capacity, EXACT_SEATS)
    likely = [0.0] * last + [1.0]
    turns = 0.0
    for free in range(last, below - 1, -1):
        turns += likely[free]
        for size, share in shares:
            likely[max(0, free - size[0])] += likely[free] * share
    turns += (capacity - last) * parties / seats
    served = {}
    for size in counts:
        extra = _turns_left(shares, size[1], below)
        others = (seats - size[0]) / (parties - 1)
        end = sum(p * extra[free] for free, p in enumerate(likely[:below]))
        served[size] = turns * seats / parties / others + end
    most = min(max(served.values()), float(parties))
    by = {size: round((most - min(got, most)) * 1000) for size, got in served.items()}
    return {size: min(AHEAD_LIMIT * 1000, value) for size, value in by.items() if value}


def _turns_left(shares: list[tuple[Size, float]], least: int, below: int) -> list[float]:
    later = [0.0] * below
    for _ in range(VIEW):
        now = [0.0] * below
        for free in range(least, below):
            fitting = [(size, share) for size, share in shares if size[1] <= free]
            blocked = 1.0 - sum(share for _, share in fitting)
            now[free] = 1.0 + blocked * later[free]
            now[free] += sum(share * now[max(0, free - size[0])] for size, share in fitting)
        later = now
    return later
