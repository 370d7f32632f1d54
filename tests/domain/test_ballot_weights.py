"""The weights of parties in a ballot: the chance of each size in draws that the tests simulate.

The tests simulate with another random generator than the fit. They print their seed; a repetition
with it fails again.
"""

import random
from collections import Counter
from functools import partial

import pytest

from booking.domain.ballot_weights import (
    AHEAD_LIMIT,
    FIT_LIMIT,
    UNIT,
    VIEW,
    Size,
    ahead_of,
    modeled,
)
from operations import verify_ballot_weights as verified

type Mix = dict[Size, int]

LIMIT = 0.01  # that the chances of two sizes may differ by
ERROR = 0.0016  # standard error of a measured chance, at most

FITTED: list[tuple[Mix, int]] = [
    ({(1, 1): 200, (2, 2): 120, (4, 4): 60, (6, 6): 20}, 300),
    ({(1, 1): 120, (4, 2): 90, (6, 6): 90}, 200),
    ({(2, 2): 200, (6, 6): 200}, 300),
    ({(1, 1): 200, (10, 10): 200}, 300),
    ({(1, 1): 50, (2, 2): 30, (4, 4): 15, (6, 6): 5}, 100),
    ({(1, 1): 10, (2, 2): 10, (4, 4): 10, (6, 6): 10}, 40),
    ({(1, 1): 50, (10, 10): 50}, 100),
    ({(1, 1): 10, (10, 10): 90}, 100),
    ({(1, 1): 10, (10, 10): 90}, 45),
    ({(1, 1): 100, (10, 10): 900}, 100),
    ({(1, 1): 4, (3, 3): 4, (5, 5): 4}, 20),
    ({(1, 1): 2, (2, 2): 2}, 4),
]
MODELED: list[tuple[Mix, int]] = [
    ({(1, 1): 1_000, (2, 2): 600, (4, 4): 300, (6, 6): 101}, 500),
    ({(1, 1): 201, (10, 10): 1_800}, 100),
]


@pytest.fixture
def chance() -> random.Random:
    seed = random.randrange(10**9)
    print(f"seed {seed}")  # noqa: T201 - to repeat a failure
    return random.Random(seed)


def _served(placed: list[tuple[float, Size]], free: int) -> list[Size]:
    """Return the parties that get seats, as `choose_offer` offers them."""
    passed, served = 0, []
    for _, size in sorted(placed):
        wanted, least = size
        if least <= free:
            free -= min(wanted, free)
            served.append(size)
        else:
            passed += 1
        if not free or passed == VIEW:
            break
    return served


def _gap(mix: Mix, capacity: int, ahead: Mix, chance: random.Random) -> float:
    """Return the difference between the best and the worst chance of a size that can fit.

    The variance of a party is at most a quarter. Each random order is used four times, turned by a
    quarter, which makes the error smaller.
    """
    parties = [size for size, count in mix.items() for _ in range(count)]
    turn = max(1, len(parties) // 4)
    shift = {size: ahead.get(size, 0) / UNIT for size in mix}
    able = {size: count for size, count in mix.items() if size[1] <= capacity}
    times = round(0.25 / ERROR**2 / min(able.values()) / 4)
    hits: Counter[Size] = Counter()
    for _ in range(times):
        chance.shuffle(parties)
        jitter = [chance.random() for _ in parties]
        for _ in range(4):
            parties = parties[turn:] + parties[:turn]
            pairs = zip(parties, jitter, strict=True)
            placed = [(rank - shift[size] + by, size) for rank, (size, by) in enumerate(pairs)]
            hits.update(_served(placed, capacity))
    chances = [hits[size] / (4 * times) / count for size, count in able.items()]
    return max(chances) - min(chances)


@pytest.mark.parametrize(("mix", "capacity"), FITTED + MODELED)
def test_size_changes_the_chance_by_less_than_one_percent(
    mix: Mix, capacity: int, chance: random.Random
) -> None:
    assert _gap(mix, capacity, ahead_of(mix, capacity), chance) < LIMIT


@pytest.mark.parametrize(("mix", "capacity"), [FITTED[5], FITTED[6], FITTED[7], FITTED[10]])
def test_without_the_fit_a_size_has_a_better_chance_in_a_small_ballot(
    mix: Mix, capacity: int, chance: random.Random
) -> None:
    """The control: the same measure shows the harm with the weights of the model."""
    assert _gap(mix, capacity, modeled(mix, capacity), chance) > LIMIT


def test_without_weights_a_large_party_has_a_worse_chance(chance: random.Random) -> None:
    """The control: the same measure shows the harm."""
    mix, capacity = FITTED[3]
    assert _gap(mix, capacity, {}, chance) > 2 * LIMIT


def test_the_weights_are_these_in_each_implementation_and_version() -> None:
    """A change of the fit would make the draws before it impossible to verify."""
    mix, capacity = FITTED[4]
    assert ahead_of(mix, capacity) == {(2, 2): 1453, (4, 4): 2684, (6, 6): 3546}
    assert ahead_of(dict(reversed(mix.items())), capacity) == ahead_of(mix, capacity)


@pytest.mark.parametrize(
    ("mix", "capacity"), [FITTED[0], FITTED[1], FITTED[5], FITTED[10], *MODELED]
)
def test_the_verification_computes_the_same_weights(mix: Mix, capacity: int) -> None:
    assert verified.ahead_of(mix, capacity) == ahead_of(mix, capacity)


@pytest.mark.parametrize(
    ("mix", "capacity"),
    [
        ({(1, 1): 10, (4, 4): 5}, 30),  # all fit
        ({(2, 2): 100}, 10),  # all are equal
        ({(1, 1): 3, (4, 4): 3}, 7),  # one of the large ones and all small ones, in each order
        ({(4, 4): 3, (5, 5): 3}, 3),  # nobody fits
    ],
)
def test_nobody_is_moved_ahead_if_it_does_not_help(mix: Mix, capacity: int) -> None:
    assert ahead_of(mix, capacity) == {}


def test_the_other_sizes_have_equal_chances_beside_one_that_can_never_fit(
    chance: random.Random,
) -> None:
    """The entries that cannot fit lie between the others, so these need larger weights."""
    mix, capacity = {(1, 1): 20, (3, 3): 20, (10, 10): 5}, 9
    ahead = ahead_of(mix, capacity)
    assert (10, 10) not in ahead
    assert _gap(mix, capacity, ahead, chance) < LIMIT


def test_a_size_is_moved_ahead_by_at_most_the_ranks_that_an_offer_reads_more() -> None:
    mix = {(1, 1): 190, (10, 10): 10}
    ahead = ahead_of(mix, 10)
    assert 0 < ahead[10, 10] <= AHEAD_LIMIT * UNIT


def test_the_limit_of_the_fit_is_the_number_of_entries() -> None:
    half = FIT_LIMIT // 2
    weights = partial(ahead_of, capacity=100)
    last, first = {(1, 1): half, (3, 3): half}, {(1, 1): half + 1, (3, 3): half}
    assert weights(last) != modeled(last, 100)
    assert weights(first) == modeled(first, 100)
